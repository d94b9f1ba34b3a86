import type { Hit } from './hits.ts';
import { introducer, tone } from './introducers.ts';
import type { Quoted } from './marks.ts';
import type { Scene } from './scene.ts';
import { isClause, isPersonal, wordCount } from './spoken.ts';
import { ownTag, saysUnnamed, SPEECH_WORDS, TAGGED_WORDS, tagBehind } from './tags.ts';
import type { Span } from '../text.ts';
import { latin } from '../text/latin.ts';

/** Words that it needs right behind a verb of saying. */
const CLAUSE_WORDS = 4;

/** How a stretch between quotation marks relates to its speaker. */
export type Direct =
  /** The sentence itself names the speaker. */
  | { kind: 'named'; hit: Hit }
  /** The marks hold a whole sentence: whoever spoke before it speaks on. */
  | { kind: 'alone' }
  /** The sentence tells that somebody says it whom it does not name ("một cán bộ xã nói"). */
  | { kind: 'unnamed' }
  /** A title, motto or single expression: no quotation. */
  | null;

/**
 * Tells whether a quoted stretch is somebody's own words. `sentence` is the sentence that holds it,
 * `next` the one after it in the same paragraph, `from` where the stretch before it ended.
 */
export function directness(
  scene: Scene,
  pair: Quoted,
  sentence: Span,
  next: Span | null,
  from: number,
): Direct {
  const { line } = scene;
  const before = line.slice(sentence.start, pair.start);
  if (/^[\s–—-]*$/u.test(before)) return opening(scene, pair, sentence, next);
  const inner = line.slice(pair.inner.start, pair.inner.end);
  const own = { start: from, end: pair.start };
  const hit = introducer(scene, own);
  // "Ông X nói: “…”, còn ông Y thì …: “…”": somebody else stands between the two.
  const other = scene.mentions.some(({ start }) => start >= from && start < pair.start);
  const first = { start: sentence.start, end: from };
  const ahead = hit ?? (from > sentence.start && !other ? introducer(scene, first) : null);
  if (/:\s*$/u.test(before)) {
    const sends = wordCount(inner) >= CLAUSE_WORDS && SENDS.test(before) && isClause(inner);
    if ((NAMING.test(before) && !sends) || wordCount(inner) < 2) return null;
    // "chia sẻ tại tọa đàm: “Luật An ninh mạng – thúc đẩy …”": what the event is called.
    if (EVENT.test(before) && !isClause(inner)) return null;
    const named = ahead ?? tone(scene, own, inner);
    if (named !== null) return { kind: 'named', hit: named };
    return wordCount(inner) >= CLAUSE_WORDS && saysUnnamed(before) ? { kind: 'unnamed' } : null;
  }
  const tail = line.slice(pair.end, sentence.end);
  const tagged = wordCount(inner) >= TAGGED_WORDS ? tagBehind(scene, pair, sentence.end) : null;
  if (tagged !== null && /[,;]\s*$/u.test(before)) return { kind: 'named', hit: tagged };
  if (ahead === null || !ENDS.test(tail)) return null;
  const between = line.slice(Math.max(ahead.cue.end, ahead.mention.end), pair.start);
  if (wordCount(inner) < CLAUSE_WORDS || !isClause(inner)) return null;
  // "tuyên bố “đang có hành động phù hợp”": its subject stands before the marks.
  if (HEADLESS.test(inner) && !/[.!?]\s+\p{Lu}/u.test(inner)) return null;
  const adjacent =
    /^(?:\s+(?:thêm|rõ))?(?:\s+(?:rằng|là))?\s*,?\s*[–—-]?\s*$/u.test(between) ||
    /^(?:\s\p{Ll}+){1,4}\srằng\s*$/u.test(between);
  // "…; “chúng tôi sẽ làm đến cùng”": behind a pause a clause is speech, in the first person at once.
  const paused = /(?:,|\s(?:vì vậy|vì thế|do vậy|do đó|bởi vậy|cho nên|nhưng|song|bởi|vì))\s*$/u;
  const apart = /;\s*$/u.test(between) || (wordCount(inner) >= 10 && paused.test(between));
  // Several sentences between the marks are nobody's expression.
  if (/[.!?…]\s+\p{Lu}/u.test(inner) && wordCount(inner) >= 15)
    return { kind: 'named', hit: ahead };
  // "gọi đây là “một thỏa thuận rất lớn”": a name that somebody gives.
  if (/^(?:gọi|ví)/u.test(ahead.cue.text)) return null;
  const ours = isPersonal(inner) && /(?:,|rằng|là|vì|bởi|nếu|nhưng)\s*$/u.test(between);
  // "theo ông là “khiêm tốn”": what stands behind it is part of the outlet's sentence.
  if (/^theo/iu.test(ahead.cue.text) && /\slà\s*$/u.test(between)) return null;
  return adjacent || apart || ours ? { kind: 'named', hit: ahead } : null;
}

/** A clause without a subject. */
const HEADLESS = latin(
  /^(?:thấy|đến giờ|đến nay|là|thì|đang|đã|sẽ|chưa|được|bị|rất|vẫn|đều|vừa|từng|luôn|có thể)(?!\p{L})/u,
);

/** What may follow a clause between marks inside a sentence: its end, or a further clause. */
const ENDS = /^\s*(?:$|[.,;!?…)–—-]|(?:và|nhưng|đồng thời|khi|sau khi|trước khi|để|trong|tại)\s)/u;
/** What stands before a colon and names a thing, not speech: "với chủ đề: “…”". */
const NAMING = latin(
  /(?:đó|đây|chính|vẫn) là (?:\p{L}+ ){0,3}(?:quan điểm|tinh thần|tư tưởng|nguyên tắc|mục tiêu|thông điệp|câu|lời \p{L}+)\s*:\s*$|(?:chủ đề|phương châm|khẩu hiệu|thông điệp|tên gọi|có tên|mang tên|tên là|đề tài|tiêu đề|nhan đề|dòng chữ|từ khóa|slogan|tựa đề|biệt danh)(?: là)?\s*:\s*$/iu,
);

/** An event right before a colon. */
const EVENT =
  /(?:tọa đàm|toạ đàm|hội thảo|hội nghị|diễn đàn|chuyên đề|chương trình|cuộc thi|triển lãm|chiến dịch|phiên thảo luận|sự kiện|dự án|đề án)\s*:\s*$/iu;

/** "gửi thông điệp: “…”": what somebody says to all. */
const SENDS =
  /(?:gửi|nhắn gửi|gửi gắm|phát đi|truyền đi) (?:\p{L}+ ){0,3}thông điệp(?: \p{L}+){0,6}\s*:\s*$/u;

/** A stretch that opens its sentence. */
function opening(scene: Scene, pair: Quoted, sentence: Span, next: Span | null): Direct {
  const { line } = scene;
  const inner = line.slice(pair.inner.start, pair.inner.end);
  const count = wordCount(inner);
  const after = line.slice(pair.end, sentence.end);
  const behind = tagBehind(scene, pair, sentence.end);
  if (behind !== null) return { kind: 'named', hit: behind };
  // "“… ai?” - bà X hỏi.": the dash makes a sentence of the tag.
  const dashed = next !== null && /^\s*[–—-]\s/u.test(line.slice(pair.end, next.end));
  const beyond = dashed ? tagBehind(scene, pair, next.end) : null;
  if (beyond !== null) return { kind: 'named', hit: beyond };
  if (count >= TAGGED_WORDS && /^\s*[,–—-]\s/u.test(after) && saysUnnamed(after)) {
    return { kind: 'unnamed' };
  }
  if (!/^[\s.,!?…)]*$/u.test(after)) return null;
  const later = next === null ? null : ownTag(scene, next);
  if (later !== null) return { kind: 'named', hit: later };
  // "“Một di sản vô giá”" on a line of its own is a heading.
  return count >= SPEECH_WORDS || (next === null && count >= CLAUSE_WORDS && isClause(inner))
    ? { kind: 'alone' }
    : null;
}
