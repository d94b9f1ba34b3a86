import { cueAt } from './cues.ts';
import { saidBy } from './hit.ts';
import { hitAt, type Hit } from './hits.ts';
import type { Quoted } from './marks.ts';
import type { Mention } from '../people/mention.ts';
import type { Scene } from './scene.ts';
import { wordCount } from './spoken.ts';
import type { Span } from '../text.ts';
import { wordsOf } from '../text/words.ts';

/* What stands behind a quotation and names its speaker: "…", ông X nói. */

/** Words that a stretch between marks needs to be speech when nothing but its form says so. */
export const SPEECH_WORDS = 8;
/** Words that it needs before a tag whose verb no list holds. */
export const TAGGED_WORDS = 4;

/** `…", ông X nói`, `…" – theo bà Y`, `…" là khẳng định của ông Z`. */
export function tagBehind({ line, mentions, pairs }: Scene, pair: Quoted, end: number): Hit | null {
  const text = line.slice(pair.end, end);
  const lead =
    /^(\s*[,.;–—-]*\s*)(?:(?:đó |đây )?là (?:lời )?(?:\p{L}+ ){1,4}của |theo (?:lời )?|[^,.;“”"]{1,70}(?:dẫn|trích)(?: lại)? (?:lời(?: của)?|(?:chia sẻ|phát biểu|nhận định|ý kiến|tuyên bố) của) )?/iu.exec(
      text,
    );
  const document = DOCUMENT.exec(text)?.[0].length ?? lead?.[0].length ?? 0;
  const at = pair.end + document;
  const mention = mentions.find(({ start }) => start === at);
  if (lead === null || mention === undefined) return null;
  const named = /(?:là|theo|dẫn|trích)\s/iu.exec(lead[0]);
  if (named !== null) {
    const start = pair.end + named.index;
    return saidBy(line, mention, start, start + line.slice(start, at).trimEnd().length);
  }
  const written = documentTag(line, pair.end, mention, end);
  if (written !== null) return written;
  const stop = nextMark(pairs, at, end);
  const range = { start: at, end: stop };
  const hit = hitAt(line, range, mention, mentions, pairs);
  const inner = line.slice(pair.inner.start, pair.inner.end);
  // Without any pause, the marks may only hold a nickname before the name.
  const paused = /[,.;–—-]/u.test(lead[0]) || /[,.!?…]\s*$/u.test(inner);
  if (!paused && wordCount(inner) < SPEECH_WORDS) return null;
  if (hit !== null) return hit;
  if (wordCount(inner) < TAGGED_WORDS) return null;
  // "…" - GS X, Chủ tịch hội Y: a dash and the office sign the words.
  if (/[–—-]/u.test(lead[0]) && mention.kind === 'name' && mention.roles.length > 0) {
    return saidBy(line, mention, mention.end, mention.end);
  }
  return plainWords(line, mention, { start: mention.end, end: stop }, /^[\s.!…,]*$/u);
}

/** "…", thông cáo của Bộ X có đoạn. */
const DOCUMENT =
  /^\s*[,–—-]\s*(?:bản )?(?:thông cáo|tuyên bố|thông báo|văn bản|bài viết|thư|bức thư|công văn|thông điệp)(?: chung| báo chí)? của /u;

/** The body or person whose document says it. */
function documentTag(line: string, from: number, mention: Mention, end: number): Hit | null {
  if (!DOCUMENT.test(line.slice(from, mention.start))) return null;
  const verb =
    /^\s(?:có đoạn(?: viết)?|viết|nêu rõ|nêu|cho biết|ghi rõ|nhấn mạnh|khẳng định)(?=[.,\s]|$)/u.exec(
      line.slice(mention.end, end),
    );
  if (verb === null) return null;
  return saidBy(line, mention, mention.end + 1, mention.end + verb[0].length);
}

/** A sentence that is only the tag of the quotation before it: "Ông X nói.", "Đó là lời của bà Y." */
export function ownTag({ line, mentions, pairs }: Scene, sentence: Span): Hit | null {
  const text = line.slice(sentence.start, sentence.end);
  const lead = /^(?:(?:Đó|Đây) (?:cũng )?là (?:lời )?(?:\p{L}+ ){1,4}của )/u.exec(text)?.[0] ?? '';
  const at = sentence.start + lead.length;
  const mention = mentions.find(({ start }) => start === at);
  if (mention === undefined) return null;
  if (lead !== '') {
    return saidBy(line, mention, sentence.start, sentence.start + lead.trimEnd().length);
  }
  const hit = hitAt(line, sentence, mention, mentions, pairs);
  if (hit === null || !/^[\s.!…]*$/u.test(line.slice(hit.cue.end, sentence.end))) return null;
  return hit;
}

/** One to eight words in lower case, and behind them only what `closes` allows. */
export function plainWords(
  line: string,
  mention: Mention,
  range: Span,
  closes: RegExp,
): Hit | null {
  const text = line.slice(range.start, range.end);
  const words = /^(?:\s*[,–—-])?\s+(?!(?:là|được|bị|có)\s)\p{Ll}+(?:\s\p{Ll}+){0,7}/u.exec(
    text,
  )?.[0];
  if (words === undefined || !closes.test(text.slice(words.length))) return null;
  const end = range.start + words.length;
  return saidBy(line, mention, end - words.replace(/^[\s,–—-]+/u, '').length, end);
}

/** Somebody without a name, at the beginning of a clause. */
const UNNAMED =
  /^[\s,–—-]*(?:một|vị|nhiều|các|lãnh đạo|đại diện|người|chủ|chuyên gia|phóng viên|cán bộ|quan chức|đại biểu|nữ|nam|thành viên|nhân viên|cô|cậu|nhà|tài xế|khách)\s/iu;

/** "một cán bộ xã nói", "đại diện nhà máy cho rằng": somebody unnamed and a verb of saying, nothing else. */
export function saysUnnamed(text: string): boolean {
  if (!UNNAMED.test(text) || text.length > 160) return false;
  const words = wordsOf(text);
  return words.some((_, i) => {
    const cue = cueAt(text, words, i);
    return cue !== null && /^(?:\s(?:rằng|là|thêm))?[\s.,:!…]*$/u.test(text.slice(cue.end));
  });
}

/** Where the next quotation begins, or the end. */
function nextMark(pairs: readonly Quoted[], at: number, end: number): number {
  return Math.min(end, pairs.find(({ start }) => start >= at)?.start ?? end);
}
