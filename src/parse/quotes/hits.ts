import { according } from './according.ts';
import { cueFrom, isAhead } from './cues.ts';
import {
  isBare,
  isBracketed,
  isObject,
  isRecipient,
  isWithinAside,
  opensClause,
} from './governed.ts';
import { hitOf, type Hit } from './hit.ts';
import type { Mention } from '../people/mention.ts';
import { reportSubject } from './reports.ts';
import { secondVerb } from './second-verb.ts';
import { together } from './together.ts';
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
  if (isSubordinate(line, mention)) return null;
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
    if (hit !== null && isConceded(line, range, mention)) continue;
    if (hit?.states === true && isRelayed(line, range, hit, mentions, words, quoted)) continue;
    if (hit?.states === true) {
      const tag = tagAtEnd(line, range, hit, mentions, words, quoted);
      return together(line, range, mentions, tag ?? hit);
    }
    opening ??= hit;
  }
  return opening === null ? null : together(line, range, mentions, opening);
}

/** "Thủ tướng đã yêu cầu Bộ X rà soát, Bộ trưởng Y nhấn mạnh.": whoever ends the sentence says all of it. */
function tagAtEnd(
  line: string,
  range: Span,
  first: Hit,
  mentions: readonly Mention[],
  words: readonly Word[],
  quoted: readonly Span[],
): Hit | null {
  const last = mentions.findLast(({ core }) => core.end <= range.end);
  const from = Math.max(first.cue.end, first.mention.end);
  if (last === undefined || last.start < from) return null;
  if (quoted.some(({ start, end }) => start >= from && end <= last.start)) return null;
  if (!ENDS_WITH_CUE.test(line.slice(last.end, range.end))) return null;
  const hit = subject(line, range, last, mentions, words, quoted);
  return hit?.behind === true ? hit : null;
}

const ENDS_WITH_CUE =
  /^[^.:;“”"]{0,160}?\s(?:cho biết|cho hay|cho rằng|khẳng định|nhấn mạnh|nhận định|nói|nói thêm|nêu rõ|lưu ý|giải thích|đánh giá)[.\s]*$/u;

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

/** "Dù ông X khẳng định …, song chính quyền vẫn …": what somebody says is only set against what the outlet tells. */
function isConceded(line: string, range: Span, { start, end }: Mention): boolean {
  if (!CONCEDES.test(line.slice(Math.max(range.start, start - NEAR), start))) return false;
  return /,\s(?:song|nhưng)\s\p{Ll}/u.test(line.slice(end, range.end));
}

const CONCEDES = /(?:^|[\s,])(?:[Mm]ặc )?[Dd]ù(?: cho)?\s(?:[^,;:]{0,80},\s)?$/u;

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
  if (isBracketed(line, range, mention) || isRecipient(line, range, mention)) return null;
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
    const led = NOUN_LEADS.has(words[i - 1]?.lower ?? '') || isAhead(words, i - 1);
    // "chúc mừng nước bạn, khẳng định …": behind a verb that states nothing, the one that does.
    const further = opening !== null && pause && cue?.kind === 'says';
    const allowed = i === at || further || (detour && (pause || !led));
    // "Sau cuộc gặp với ông X, Mỹ tuyên bố …": behind the comma another one is the subject.
    if (cue !== null && allowed && opensClause(line, mention, words, cue.start)) break;
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
