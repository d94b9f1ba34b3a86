import { cueAt, cueFrom } from './cues.ts';
import { findHit, hitAt, type Hit } from './hits.ts';
import { PREPOSITIONS } from '../people/lexicon.ts';
import type { Mention } from '../people/mention.ts';
import type { Scene } from './scene.ts';
import { isPersonal, wordCount } from './spoken.ts';
import { plainWords } from './tags.ts';
import type { Span } from '../text.ts';
import { wordFrom, wordsOf } from '../text/words.ts';

/* What stands before a quotation and names its speaker: Ông X nói: "…". */

/**
 * Who introduces what stands behind `range`: the last person in it with a verb of saying, or the one
 * whose words are brought ("dẫn lời Chủ tịch X: “…”").
 */
export function introducer({ line, mentions, pairs }: Scene, range: Span): Hit | null {
  const inside = mentions.filter(
    ({ start, core }) =>
      start >= range.start &&
      core.end <= range.end &&
      !pairs.some((pair) => pair.start < start && start < pair.end),
  );
  for (const mention of inside.toReversed()) {
    const brought = broughtWords(line, range, mention);
    if (brought !== null) return brought;
    const inner = nested(line, range, mention);
    if (inner !== null) return inner;
    const hit = hitAt(line, range, mention, mentions, pairs);
    if (hit !== null && !isFar(line, hit, range)) {
      return laterCue(line, hit, range) ?? { ...hit, states: true };
    }
  }
  // The first attribution of the sentence, in whatever order.
  const first = findHit(line, range, mentions, pairs);
  return first === null || isFar(line, first, range) ? distant(line, range, inside) : first;
}

/** "Theo báo cáo X, Trump ngồi xuống và nói: “…”": the report tells of it, and says none of these words. */
function isFar(line: string, { mention, cue }: Hit, range: Span): boolean {
  if (mention.kind !== 'report' || cue.start > mention.start) return false;
  return wordCount(line.slice(mention.end, range.end)) > 3;
}

/** "Ông A kể rằng bà B dặn: “…”": of two verbs the words go with the one right before the colon. */
function nested(line: string, range: Span, mention: Mention): Hit | null {
  if (mention.plural || mention.kind === 'body' || mention.kind === 'report') return null;
  const before = line.slice(Math.max(range.start, mention.start - 8), mention.start);
  if (!/\s(?:rằng|biết|hay|nghe|thấy)\s$/u.test(before)) return null;
  const words = wordsOf(line);
  const at = wordFrom(words, mention.end);
  const cue = at === -1 ? null : cueFrom(line, words, at);
  if (cue === null || cue.start >= range.end) return null;
  const plain = /^(?:\s\p{Ll}+){0,4}\s*:\s*$/u.test(line.slice(cue.end, range.end));
  return plain ? { mention, cue, states: true } : null;
}

/** "Thủ tướng đem ví dụ này ra chia sẻ ở buổi đối thoại: “…”": the only person and a verb of saying. */
function distant(line: string, range: Span, inside: readonly Mention[]): Hit | null {
  const people = inside.filter(({ kind }) => kind !== 'body' && kind !== 'report');
  const [mention] = people;
  if (mention === undefined || people.length > 1 || mention.kind === 'unnamed') return null;
  if (!/:\s*$/u.test(line.slice(range.start, range.end)) || isGoverned(line, mention.start))
    return null;
  const words = wordsOf(line);
  for (const [i, { start }] of words.entries()) {
    if (start < mention.end || start >= range.end) continue;
    const cue = NOUNS.has(words[i - 1]?.lower ?? '') ? null : cueAt(line, words, i);
    if (cue !== null) return { mention, cue, states: true };
  }
  return null;
}

/** Words before what looks like a verb of saying and is a noun. */
const NOUNS = new Set('câu lời ý bài bản những các sự được bị người cuộc buổi'.split(' '));

/** A preposition before a person: they are no subject. */
function isGoverned(line: string, at: number): boolean {
  const before = /(\p{L}+)\s$/u.exec(line.slice(Math.max(0, at - 12), at))?.[1] ?? '';
  return PREPOSITIONS.has(before.toLowerCase());
}

/** "dẫn lời Chủ tịch X:", "theo chia sẻ của bà Y:", "câu nói của ông Z:": the words are of the one named last. */
function broughtWords(line: string, range: Span, mention: Mention): Hit | null {
  if (!/^\s*(?::|rằng)\s*$/u.test(line.slice(mention.end, range.end))) return null;
  const before = line.slice(Math.max(range.start, mention.start - 50), mention.start);
  const words =
    /(?:lời|câu nói|câu|phát biểu|chia sẻ|tuyên bố|nhận định|khẳng định|ý kiến|quan điểm)(?: (?:dạy|căn dặn|khuyên|kêu gọi|nói))?(?: của)?\s$/iu.exec(
      before,
    );
  // "đặt câu hỏi về phát biểu của Bộ trưởng: …" brings other words than those of the minister.
  if (
    words === null ||
    /(?:về|với|trước|từ|trong|đến|tới)\s$/u.test(before.slice(0, words.index))
  ) {
    return null;
  }
  const start = mention.start - before.length + words.index;
  const text = words[0].trim();
  return { mention, cue: { text, start, end: start + text.length }, states: true };
}

/** `Ông X cảm ơn …, nói rằng "…"`: the verb right before the marks has the subject of the first one. */
function laterCue(line: string, hit: Hit, range: Span): Hit | null {
  const from = Math.max(hit.cue.end, hit.mention.end);
  const between = line.slice(from, range.end);
  if (!/(?:rằng|là|:)\s*$/u.test(between)) return null;
  const words = wordsOf(between);
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const cue = cueAt(between, words, i);
    if (cue === null) continue;
    if (!/^(?:\s(?:rằng|là|thêm))*\s*:?\s*$/u.test(between.slice(cue.end))) return null;
    const { text } = cue;
    return { ...hit, cue: { text, start: from + cue.start, end: from + cue.end }, states: true };
  }
  return null;
}

/** `Bà X nghẹn ngào: "…"`, `Ông X (Hà Nội): "…"`: a colon behind a person at the head of the clause. */
export function tone({ line, mentions }: Scene, range: Span, inner: string): Hit | null {
  const mention = mentions.findLast(
    ({ start, core }) => start >= range.start && core.end < range.end,
  );
  if (mention === undefined || mention.kind === 'body') return null;
  const head = line.slice(range.start, mention.start);
  if (!/^[\s"”»,.;–—-]*(?:[^.:;!?“”"]{0,120},\s+|(?:Còn|Và|Nhưng|Riêng|còn)\s)?$/u.test(head))
    return null;
  const rest = line.slice(mention.end, range.end);
  if (/^\s*:\s*$/u.test(rest)) {
    const { end } = mention;
    return { mention, cue: { text: ':', start: end, end: end + 1 }, states: true };
  }
  // A sign or a dedication may stand there as well: speech shows itself, or the manner of it does.
  const spoken = isPersonal(inner) || /[.!?…]\s*$|[.!?…]\s/u.test(inner);
  const manner = MANNER.test(line.slice(Math.max(range.start, range.end - 40), range.end));
  if (!spoken && !manner) return null;
  // "Bà X, ở xã Y, vừa được đổi máy, cười: “…”": the last clause before the colon says how.
  const aside = /^(?:\s*,[^.:;!?“”"]{1,160}(?=,))?/u.exec(rest)?.[0].length ?? 0;
  return plainWords(line, mention, { start: mention.end + aside, end: range.end }, /^:\s*$/u);
}

/** How somebody speaks, in place of a verb of saying. */
const MANNER =
  /(?:cười|gật đầu|lắc đầu|hóm hỉnh|nghẹn ngào|trầm ngâm|thở dài|xua tay|khóc|mếu máo|dí dỏm|hào hứng|phấn khởi|bức xúc|buồn bã|thật thà|ôn tồn|nhẹ nhàng|gay gắt|ngắt lời|tiếp lời|chốt lại|nói vui|tủm tỉm|rưng rưng|thủ thỉ|quát|la lớn|reo lên|gửi thông điệp|nhắn gửi|gửi gắm)\s*:\s*$/iu;
