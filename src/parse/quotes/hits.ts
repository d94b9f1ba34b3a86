import { according } from './according.ts';
import { cueFrom, isAhead } from './cues.ts';
import { hitOf, type Hit } from './hit.ts';
import { PLURALS, PREPOSITIONS } from '../people/lexicon.ts';
import type { Mention } from '../people/mention.ts';
import { reportSubject } from './reports.ts';
import { secondVerb } from './second-verb.ts';
import type { Span } from '../text.ts';
import { FEELS, unnamedSubject } from './unnamed-subject.ts';
import { isSpace } from '../text/letters.ts';
import { joined, wordFrom, wordsIn, type Word } from '../text/words.ts';

export type { Hit } from './hit.ts';

/** What may open the stretch between a person and the verb, beside a comma or a dash. */
const DETOUR = new Set([
  'phát',
  'tại',
  'trong',
  'khi',
  'thay',
  'với',
  'nhân',
  'đại',
  'dự',
  'tham',
  'trả',
  'trao',
  'sau',
]);
const MAX_DETOUR = 24;
/** Characters within which one mention can bear on another. */
const NEAR = 200;

/** The attribution of one mention, whether or not it states anything; null where it says nothing. */
export function hitAt(
  line: string,
  range: Span,
  mention: Mention,
  mentions: readonly Mention[],
  quoted: readonly Span[],
): Hit | null {
  const words = wordsIn(line, range);
  const hit =
    according(line, range, mention) ?? subject(line, range, mention, mentions, words, quoted);
  return hit === null ? null : together(line, range, mentions, hit);
}

/** The first attribution inside `range`, outside of `quoted` stretches; null where there is none. */
export function findHit(
  line: string,
  range: Span,
  mentions: readonly Mention[],
  quoted: readonly Span[],
): Hit | null {
  const words = wordsIn(line, range);
  let opening: Hit | null = null;
  for (const mention of mentions) {
    if (mention.start < range.start || mention.core.end > range.end) continue;
    if (quoted.some((span) => span.start < mention.start && mention.end < span.end)) continue;
    const hit =
      according(line, range, mention) ?? subject(line, range, mention, mentions, words, quoted);
    if (hit !== null && isSubordinate(line, mention)) continue;
    if (hit?.states === true && isRelayed(line, range, hit, mentions, words, quoted)) continue;
    if (hit?.states === true) return together(line, range, mentions, hit);
    opening ??= hit;
  }
  return opening;
}

/** "Theo Bộ X, phát biểu tại hội nghị, Thủ tướng cho biết …": the body only passes on what somebody says. */
function isRelayed(
  line: string,
  range: Span,
  { mention, cue }: Hit,
  mentions: readonly Mention[],
  words: readonly Word[],
  quoted: readonly Span[],
): boolean {
  const passes = mention.kind === 'body' || mention.kind === 'report';
  if (!passes || cue.start > mention.start) return false;
  return mentions.some((other) => {
    if (other.start < mention.end || other.core.end > range.end || other.plural) return false;
    if (other.start > mention.end + NEAR) return false;
    if (other.kind !== 'name' && other.kind !== 'role' && other.kind !== 'given-name') return false;
    if (!line.startsWith(', ', other.start - 2)) return false;
    return subject(line, range, other, mentions, words, quoted)?.states === true;
  });
}

/** "Mỹ lên án sau khi ông X tuyên bố …": the sentence tells of something else; "trong khi" only sets one beside another. */
function isSubordinate(line: string, { start }: Mention): boolean {
  return /(?<![Tt]rong )[Kk]hi (?:ông |bà )?$/u.test(line.slice(Math.max(0, start - 16), start));
}

/** "Ông A, bà B cùng nói", "ông A và bà B cho rằng": what two people say is of neither alone. */
function together(line: string, range: Span, mentions: readonly Mention[], hit: Hit): Hit {
  const { mention } = hit;
  const next = mentions.find(({ start }) => start >= mention.end);
  // "Theo ông A và bà B, …"
  if (hit.cue.start < mention.start && next !== undefined) {
    const alike = (next.kind === 'body') === (mention.kind === 'body');
    const core = { start: mention.core.start, end: next.core.end };
    if (alike && line.slice(mention.end, next.start) === ' và ')
      return { ...hit, mention: { ...mention, core, plural: true } };
  }
  const other = mentions.findLast(({ end }) => end <= mention.start);
  if (other === undefined || other.start < range.start || mention.kind === 'pronoun') return hit;
  const gap = line.slice(other.end, mention.start);
  // "Các ông A, B": the second of them is as little alone as the first.
  const opens = /^(?:(?:Các|Hai|Ba) )?$/u.test(line.slice(range.start, other.start));
  const named = mention.honorific !== null || mention.kind === 'name';
  const listed =
    /^\s*,\s*$/u.test(gap) &&
    ((opens && other.kind === 'name' && named) ||
      /(?<!\p{L})(?:cùng|đều)\s/u.test(line.slice(mention.end, hit.cue.start)));
  if (!listed && !/^,?\s+và\s+$/u.test(gap)) return hit;
  const before = line.slice(range.start, other.start).trimEnd();
  const governed = PREPOSITIONS.has(/\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? '');
  const bodies = other.kind === 'body' && mention.kind === 'body' && /(?:^|[,;])$/u.test(before);
  if (governed || (!bodies && (other.kind === 'body' || mention.kind === 'body'))) return hit;
  const core = { start: other.core.start, end: mention.core.end };
  return { ...hit, mention: { ...mention, core, plural: true } };
}

const BRACKET = /^\s*\([^()]{1,160}\)/u;

function subject(
  line: string,
  range: Span,
  mention: Mention,
  mentions: readonly Mention[],
  words: readonly Word[],
  quoted: readonly Span[],
): Hit | null {
  // "Một Cục trưởng (đề nghị không nêu tên) tiết lộ": what stands in brackets is skipped.
  const aside = BRACKET.exec(line.slice(mention.end, mention.end + 170))?.[0].length ?? 0;
  const behind = mention.kind === 'unnamed' ? mention.end : mention.end + aside;
  const at = wordFrom(words, behind);
  if (at === -1) return null;
  const first = wordFrom(words, mention.start);
  if (mention.kind === 'report') return reportSubject(line, range, mention);
  // "Bộ A và Bộ B cho rằng": the second of two bodies is as much the subject as the first.
  const pair = (one: Mention) => {
    if (one.kind !== 'body' || !/^\svà\s$/u.test(line.slice(one.end, mention.start))) return false;
    const own = wordFrom(words, one.start);
    return own !== -1 && !isObject(line, words, own, 'body');
  };
  const paired = mention.kind === 'body' && mentions.some(pair);
  if (!paired && isObject(line, words, first, mention.kind)) return null;
  if (mention.kind === 'unnamed') {
    const someone = mentions.find(({ start, kind }) => start >= mention.end && kind !== 'body');
    const stops = someone === undefined ? quoted : [...quoted, someone];
    return unnamedSubject(line, range, mention, words, at, stops);
  }
  // "Ông A, Viện B (C), cho biết": where the one before it works.
  const ofPerson = (one: Mention) => {
    if (one.kind !== 'name' || !/^,\s$/u.test(line.slice(one.end, mention.start))) return false;
    const own = wordFrom(words, one.start);
    return own !== -1 && !isObject(line, words, own, one.kind);
  };
  if (mention.kind === 'body' && mentions.some(ofPerson)) return null;
  if (isBracketed(line, range, mention)) return null;
  const gap = line.slice(behind, words[at]?.start);
  if (isWithinAside(words, first, gap) && !isBare(line, mention)) return null;
  if (isAhead(words, at)) return null;
  const limit = stretchEnd(line, range, behind, mentions, quoted);
  let opening: Hit | null = null;
  let from = at;
  const detour = /[,–—-]/u.test(gap) || DETOUR.has(words[at]?.lower ?? '');
  if (!/^\s*[,–—)-]?\s*$/u.test(gap) && !detour) return null;
  const second = secondVerb(line, range, mention, words, at, limit);
  for (let i = at; i < words.length && i - from < MAX_DETOUR; i += 1) {
    const word = words[i];
    if (word === undefined || word.start >= limit) break;
    const pause = i === at || pausesBefore(line, mention.end, word.start);
    const cue = pause || opening === null ? cueFrom(line, words, i) : null;
    // Between person and verb only a pause or a detour may stand; an unknown verb would be theirs.
    const allowed = i === at || (detour && (pause || !NOUN_LEADS.has(words[i - 1]?.lower ?? '')));
    if (cue !== null && allowed && cue.start < limit) {
      const hit = hitOf(line, range, mention, cue);
      // "các nghị sĩ trong liên minh ủng hộ ông X": who they are, and nothing said.
      if (mention.plural && FEELS.test(cue.text)) return null;
      if (hit.states) return hit;
      opening ??= hit;
      from = i;
    }
    if (i === at && cue === null && !detour) return second;
  }
  if (second !== null) return second;
  // "Sau khi Chủ tịch phát biểu, bà X trình bày …": a clause beside gives nobody the floor.
  return words[first - 1]?.lower === 'khi' && joined(words, first - 1) ? null : opening;
}

/** Whether a comma or a dash stands right before `at`, behind `from`. */
function pausesBefore(line: string, from: number, at: number): boolean {
  let end = at;
  while (end > from && isSpace(line.charCodeAt(end - 1))) end -= 1;
  return end > from && ',–—-'.includes(line.charAt(end - 1));
}

/** Words before what looks like a verb of saying and is a noun or a passive: "câu hỏi", "được đánh giá". */
const NOUN_LEADS = new Set(
  (
    'được bị câu lời ý bài bản những các sự việc dung để người cuộc buổi phần thông một nhiều mọi của cho ' +
    'không chưa chẳng đừng tiếng giọng cách'
  ).split(' '),
);

/** Whether a word before a mention governs it: "đề nghị Bộ trưởng …", "của ông X". */
function isObject(
  line: string,
  words: readonly Word[],
  first: number,
  kind: Mention['kind'],
): boolean {
  const before = words[first - 1];
  if (line[(words[first]?.start ?? 0) - 1] === '(') return true;
  if (before === undefined || !joined(words, first - 1)) return false;
  if (PREPOSITIONS.has(before.lower)) return true;
  // "lệnh bắt bà": a pronoun in the middle of a clause is the subject of nothing.
  const lower = /^\p{Ll}/u.test(before.text);
  const points = kind === 'pronoun' || kind === 'description';
  if (points && lower && !PLURALS.has(before.lower) && !BEFORE_SUBJECT.has(before.lower))
    return true;
  // "người phụ trách Sở X": a body opens its clause, or it is part of what stands before it.
  if (kind === 'body' && lower && !BEFORE_BODY.has(before.lower)) return true;
  return before.lower === 'nghị' && /^(?:đề|kiến)$/u.test(words[first - 2]?.lower ?? '');
}

/** "Ông A (Viện B, Hội C) cho biết": what a bracket holds says nothing outside of it. */
function isBracketed(line: string, range: Span, { start, end }: Mention): boolean {
  const before = line.slice(Math.max(range.start, start - NEAR), start);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return false;
  return /^[^(]{0,40}\)/u.test(line.slice(end, end + 41));
}

/** "Bà A, luật sư thời tổng thống B, nói": the name ends what stands beside another one. */
function isWithinAside(words: readonly Word[], first: number, gap: string): boolean {
  const before = words[first - 1];
  if (!/^\s*,/u.test(gap) || before === undefined || before.capital) return false;
  return joined(words, first - 1) && before.lower !== 'là' && !BEFORE_SUBJECT.has(before.lower);
}

/** "nhà sưu tầm Trần Văn A, ở xã B, kể": a name alone, and before it a calling that no list holds. */
function isBare(line: string, { kind, name, core }: Mention): boolean {
  return kind === 'name' && name !== null && line.startsWith(name, core.start);
}

/** Words that may stand between the opening of a clause and its subject. */
const BEFORE_SUBJECT = new Set(
  (
    'còn và nhưng song mà thì do tuy hiện nay qua hôm đó này khi vừa mới riêng chính cả vì nên lúc nếu nữa rồi sau lại cũng ' +
    'sáng trưa chiều tối thưa đây ấy đấy khác thêm đầu cuối ngay lần'
  ).split(' '),
);

const BEFORE_BODY = new Set(
  'còn nhưng song hiện nay qua hôm đó này riêng phía sau lại cũng sáng chiều đây'.split(' '),
);

/** The verb must come before the next person and before a quotation. */
function stretchEnd(
  line: string,
  range: Span,
  from: number,
  mentions: readonly Mention[],
  quoted: readonly Span[],
): number {
  const next = mentions.find(
    ({ start, plural, kind }) =>
      start >= from && !plural && (kind !== 'body' || !governed(line, start)),
  );
  const mark = quoted.find(({ start }) => start >= from);
  return Math.min(range.end, next?.start ?? range.end, mark?.start ?? range.end);
}

/** A word in lower case right before a body: it is part of what is told of somebody. */
function governed(line: string, at: number): boolean {
  return /(?:\p{Ll}\s|\()$/u.test(line.slice(Math.max(0, at - 2), at));
}
