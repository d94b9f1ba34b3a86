import { cueFrom, states, type Cue } from './cues.ts';
import { PREPOSITIONS } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Span } from './text.ts';
import { joined, wordsOf, type Word } from './words.ts';

/** A person and the verb of saying that goes with them, in one sentence. */
export interface Hit {
  mention: Mention;
  /** The reporting words as printed. */
  cue: Span & { text: string };
  /** Whether the sentence states something, or only opens a speech ("phát biểu tại …"). */
  states: boolean;
}

/** "Theo ông X", "theo đánh giá của Bộ trưởng Y". */
const ACCORDING =
  /(?:^|[\s,;.–—”"-])(Theo(?: (?:lời|nhận định|đánh giá|chia sẻ|quan điểm|ý kiến|phân tích|thông tin|báo cáo)(?: của| từ)?)?)\s+(?:các\s)?$/iu;
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

function according(line: string, range: Span, mention: Mention): Hit | null {
  const before = line.slice(range.start, mention.start);
  const match = ACCORDING.exec(before);
  if (match?.[1] === undefined) return null;
  const opensSentence = before.trimStart().length === match[0].trimStart().length;
  // Inside a sentence "theo" needs a pause before it: `"…", theo ông X`.
  if (!opensSentence && !/[,;”"–—-]\s*$/u.test(before.slice(0, match.index + 1))) return null;
  const start = range.start + match.index + match[0].indexOf(match[1]);
  const cue = { text: match[1], start, end: start + match[1].length };
  return { mention, cue, states: true };
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
  const before = words[first - 1];
  if (before !== undefined && joined(line, words, first - 1) && PREPOSITIONS.has(before.lower)) {
    return null;
  }
  const gap = line.slice(mention.end, words[at]?.start);
  const limit = stretchEnd(range, mention, mentions, quoted);
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
    const allowed = i === at || (detour && (pause || words[i - 1]?.lower !== 'được'));
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

/** The verb must come before the next person and before a quotation. */
function stretchEnd(
  range: Span,
  mention: Mention,
  mentions: readonly Mention[],
  quoted: readonly Span[],
): number {
  const next = mentions.find(({ start, plural }) => start >= mention.end && !plural);
  const mark = quoted.find(({ start }) => start >= mention.end);
  return Math.min(range.end, next?.start ?? range.end, mark?.start ?? range.end);
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

function hitOf(line: string, range: Span, mention: Mention, cue: Cue): Hit {
  const after = states(cue, line.slice(cue.end, range.end));
  const { object } = after;
  const said = after.states || statedBefore(line, range, mention, cue);
  const { start } = cue;
  const end = cue.end + object;
  return { mention, cue: { text: line.slice(start, end), start, end }, states: said };
}
