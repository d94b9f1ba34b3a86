import { cueFrom, states, type Cue } from './cues.ts';
import { PLURALS, PREPOSITIONS } from '../people/lexicon.ts';
import { announces } from './lists.ts';
import type { Mention } from '../people/mention.ts';
import type { Span } from '../text.ts';
import { joined, wordsOf, type Word } from '../text/words.ts';
import { latin } from '../text/latin.ts';

/** A person and the verb of saying that goes with them, in one sentence. */
export interface Hit {
  mention: Mention;
  /** The reporting words as printed. */
  cue: Span & { text: string };
  /** Whether the sentence states something, or only opens a speech ("phát biểu tại …"). */
  states: boolean;
  /** The statement stands before its sayer: "…, bà X cho biết." */
  behind?: boolean;
}

/** "Theo ông X", "cũng theo đánh giá của Bộ trưởng Y". */
const ACCORDING =
  /(?:^|[\s,;.–—”"-])((?:Cũng |Còn |cũng )?[Tt]heo(?: (?:lời|ý|nhận định|đánh giá|chia sẻ|quan điểm|ý kiến|phân tích|thông tin|báo cáo|tính toán|ước tính|dự báo|thống kê|số liệu|thông báo|thông cáo|khuyến cáo|công bố|giải thích|phản ánh|khảo sát|nghiên cứu|kể|lý giải|tiết lộ|khẳng định|tuyên bố|cảnh báo|mô tả|suy nghĩ|quan sát|cảm nhận)(?: mới(?: nhất)?)?(?: kể)?(?: của| từ)?)?)\s+(?:các\s)?$/u;
/** "theo Thủ tướng sang thăm …": a deed together with somebody. */
const TOGETHER = latin(/^\s+(?:sang|đến|tới|đi|cùng|vào|thăm|ra|về)(?!\p{L})/u);
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

/** The attribution of one mention, whether or not it states anything; null where it says nothing. */
export function hitAt(
  line: string,
  range: Span,
  mention: Mention,
  mentions: readonly Mention[],
  quoted: readonly Span[],
): Hit | null {
  const words = wordsOf(line).filter(({ start, end }) => start >= range.start && end <= range.end);
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
  const words = wordsOf(line).filter(({ start, end }) => start >= range.start && end <= range.end);
  let opening: Hit | null = null;
  for (const mention of mentions) {
    if (mention.start < range.start || mention.core.end > range.end) continue;
    if (quoted.some((span) => span.start < mention.start && mention.end < span.end)) continue;
    const hit =
      according(line, range, mention) ?? subject(line, range, mention, mentions, words, quoted);
    if (hit?.states === true) return together(line, range, mentions, hit);
    opening ??= hit;
  }
  return opening;
}

/** "Ông A, bà B cùng nói", "ông A và bà B cho rằng": what two people say is of neither alone. */
function together(line: string, range: Span, mentions: readonly Mention[], hit: Hit): Hit {
  const { mention } = hit;
  const other = mentions.findLast(({ end }) => end <= mention.start);
  if (other === undefined || other.start < range.start || mention.kind === 'pronoun') return hit;
  const gap = line.slice(other.end, mention.start);
  const listed =
    /^\s*,\s*$/u.test(gap) &&
    /(?<!\p{L})(?:cùng|đều)\s/u.test(line.slice(mention.end, hit.cue.start));
  if (!listed && !/^,?\s+và\s+$/u.test(gap)) return hit;
  const before = line.slice(range.start, other.start).trimEnd();
  const governed = PREPOSITIONS.has(/\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? '');
  if (governed || other.kind === 'body' || mention.kind === 'body') return hit;
  const core = { start: other.core.start, end: mention.core.end };
  return { ...hit, mention: { ...mention, core, plural: true } };
}

/** "báo X dẫn lời ông Y …": an outlet brings what Y says. */
const BROUGHT = /(?:dẫn|trích)(?: lại)? lời(?: của)?\s$/u;

function according(line: string, range: Span, mention: Mention): Hit | null {
  const before = line.slice(Math.max(range.start, mention.start - 40), mention.start);
  const brought = BROUGHT.exec(before);
  if (brought !== null) {
    const start = mention.start - before.length + brought.index;
    const text = brought[0].trim();
    const cue = { text, start, end: start + text.length };
    const rest = line.slice(mention.end, range.end).trim().split(/\s+/u).length;
    return { mention, cue, states: rest >= 5 };
  }
  const match = ACCORDING.exec(before);
  if (match?.[1] === undefined || TOGETHER.test(line.slice(mention.end, mention.end + 8)))
    return null;
  const start = mention.start - before.length + match.index + match[0].indexOf(match[1]);
  const lead = line.slice(range.start, start).trimEnd();
  // Inside a sentence "theo" needs a pause before it: `"…", theo ông X`.
  // "Cụ thể theo ông X: …"
  const opens = /^\p{Lu}\p{Ll}*(?:\s\p{Ll}+){0,2}$/u.test(lead);
  if (lead !== '' && !opens && !/(?:[,;:”"»–—-]|(?:bởi|vì|do|và|nhưng|mà))$/u.test(lead)) {
    return null;
  }
  return { mention, cue: { text: match[1], start, end: start + match[1].length }, states: true };
}

function subject(
  line: string,
  range: Span,
  mention: Mention,
  mentions: readonly Mention[],
  words: readonly Word[],
  quoted: readonly Span[],
): Hit | null {
  const at = words.findIndex(({ start }) => start >= mention.end);
  if (at === -1) return null;
  const first = words.findIndex(({ start }) => start >= mention.start);
  if (isObject(line, words, first, mention.kind)) return null;
  if (mention.kind === 'report') return null;
  if (mention.kind === 'unnamed') {
    const someone = mentions.find(({ start, kind }) => start >= mention.end && kind !== 'body');
    const stops = someone === undefined ? quoted : [...quoted, someone];
    return unnamedSubject(line, range, mention, words, at, stops);
  }
  const gap = line.slice(mention.end, words[at]?.start);
  if (isWithinAside(line, words, first, gap) && !isBare(line, mention)) return null;
  const limit = stretchEnd(line, range, mention, mentions, quoted);
  let opening: Hit | null = null;
  let from = at;
  const detour = /[,–—-]/u.test(gap) || DETOUR.has(words[at]?.lower ?? '');
  if (!/^\s*[,–—)-]?\s*$/u.test(gap) && !detour) return null;
  for (let i = at; i < words.length && i - from < MAX_DETOUR; i += 1) {
    const word = words[i];
    if (word === undefined || word.start >= limit) break;
    const pause = i === at || /[,–—-]\s*$/u.test(line.slice(mention.end, word.start));
    const cue = pause || opening === null ? cueFrom(line, words, i) : null;
    // Between person and verb only a pause or a detour may stand; an unknown verb would be theirs.
    const allowed = i === at || (detour && (pause || !NOUN_LEADS.has(words[i - 1]?.lower ?? '')));
    if (cue !== null && allowed && cue.start < limit) {
      const hit = hitOf(line, range, mention, cue);
      if (hit.states) return hit;
      opening ??= hit;
      from = i;
    }
    if (i === at && cue === null && !detour) return null;
  }
  return opening;
}

/** Words before what looks like a verb of saying and is a noun or a passive: "câu hỏi", "được đánh giá". */
const NOUN_LEADS = new Set(
  (
    'được bị câu lời ý bài bản những các sự việc dung để người cuộc buổi phần thông một nhiều mọi của cho ' +
    'không chưa chẳng đừng tiếng giọng'
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
  if (before === undefined || !joined(line, words, first - 1)) return false;
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

/** "Bà A, luật sư thời tổng thống B, nói": the name ends what stands beside another one. */
function isWithinAside(line: string, words: readonly Word[], first: number, gap: string): boolean {
  const before = words[first - 1];
  if (!/^\s*,/u.test(gap) || before === undefined || before.capital) return false;
  return (
    joined(line, words, first - 1) && before.lower !== 'là' && !BEFORE_SUBJECT.has(before.lower)
  );
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

/** "Nhiều đại biểu Quốc hội cho rằng": what stands between such a noun and its verb belongs to it. */
function unnamedSubject(
  line: string,
  range: Span,
  mention: Mention,
  words: readonly Word[],
  at: number,
  stops: readonly Span[],
): Hit | null {
  const mark = Math.min(
    range.end,
    ...stops.map(({ start }) => start).filter((start) => start >= mention.end),
  );
  for (let i = at; i < words.length && i - at < MAX_NOUN; i += 1) {
    const word = words[i];
    if (word === undefined || word.start >= mark) break;
    const cue = cueFrom(line, words, i);
    const gap = line.slice(words[i - 1]?.end ?? mention.end, word.start);
    // Only a bracket or an aside may stand there: "một đại biểu (xin giấu tên) nói".
    const aside = /^\s*[(]$/u.test(gap) || (cue !== null && /^[),]+\s$/u.test(gap));
    if (!/^\s+$/u.test(gap) && !aside) break;
    if (GOVERNS.has(word.lower)) break;
    if (cue?.kind !== 'says') continue;
    const hit = hitOf(line, range, mention, cue);
    return hit.states ? hit : null;
  }
  return null;
}

/** Words that end such a noun: what follows is something else that is told of it. */
const GOVERNS = new Set(
  'đã sẽ được bị là có không phải để khi tham dự thăm trao ký họp'.split(' '),
);
const MAX_NOUN = 14;

/** The verb must come before the next person and before a quotation. */
function stretchEnd(
  line: string,
  range: Span,
  mention: Mention,
  mentions: readonly Mention[],
  quoted: readonly Span[],
): number {
  const next = mentions.find(
    ({ start, plural, kind }) =>
      start >= mention.end && !plural && (kind !== 'body' || !governed(line, start)),
  );
  const mark = quoted.find(({ start }) => start >= mention.end);
  return Math.min(range.end, next?.start ?? range.end, mark?.start ?? range.end);
}

/** A word in lower case right before a body: it is part of what is told of somebody. */
function governed(line: string, at: number): boolean {
  return /(?:\p{Ll}\s|\()$/u.test(line.slice(Math.max(0, at - 2), at));
}

/** When, where or on what occasion: no statement. */
const OCCASION =
  /^\s*(?:Tại|Trong|Khi|Sau|Trước|Ngay|Nhân|Bên lề|Về|Phát biểu|Trả lời|Trao đổi|Chia sẻ|Nói|Sáng|Trưa|Chiều|Tối|Ngày)(?=\s)/u;

/** "Cầu sẽ xong trong tháng 5, bà X cho biết.": the statement stands before its speaker. */
function statedBefore(line: string, range: Span, mention: Mention, cue: Cue): boolean {
  if (cue.kind !== 'says' || !/^[\s.!…]*$/u.test(line.slice(cue.end, range.end))) return false;
  const before = line.slice(range.start, mention.start);
  return /,\s*$/u.test(before) && !OCCASION.test(before) && before.trim().split(/\s+/u).length >= 6;
}

/** "yêu cầu tập trung vào ba nhiệm vụ:": what is said comes behind the colon, in the next paragraphs. */
function onlyAnnounces(content: string): boolean {
  return /^[^,;:]{0,80}:\s*$/u.test(content) && announces(content.replace(/:\s*$/u, '')) !== null;
}

function hitOf(line: string, range: Span, mention: Mention, cue: Cue): Hit {
  const content = line.slice(cue.end, range.end);
  const after = onlyAnnounces(content) ? { states: false, object: 0 } : states(cue, content);
  const { object } = after;
  const behind = !after.states && statedBefore(line, range, mention, cue);
  const { start } = cue;
  const end = cue.end + object;
  const text = line.slice(start, end);
  return { mention, cue: { text, start, end }, states: after.states || behind, behind };
}
