import { cueAt } from './cues.ts';
import { findHit, hitAt, type Hit } from './hits.ts';
import { PREPOSITIONS } from '../people/lexicon.ts';
import type { Quoted } from './marks.ts';
import type { Mention } from '../people/mention.ts';
import { isClause, isPersonal, wordCount } from './spoken.ts';
import type { Span } from '../text.ts';
import { wordsOf } from '../text/words.ts';
import { latin } from '../text/latin.ts';

/** Words that a stretch between marks needs to be speech when nothing but its form says so. */
const SPEECH_WORDS = 8;
/** Words that it needs right behind a verb of saying. */
const CLAUSE_WORDS = 4;
/** Words that it needs before a tag whose verb no list holds. */
const TAGGED_WORDS = 4;

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

/** A paragraph as the reader of direct speech sees it. */
export interface Scene {
  line: string;
  mentions: readonly Mention[];
  pairs: readonly Quoted[];
}

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
    if (NAMING.test(before.slice(-60)) || wordCount(inner) < 2) return null;
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
  if (HEADLESS.test(inner) && !/:\s*$/u.test(between) && !/[.!?]\s+\p{Lu}/u.test(inner))
    return null;
  const adjacent =
    /^(?:\s+(?:thêm|rõ))?(?:\s+(?:rằng|là))?\s*,?\s*[–—-]?\s*$/u.test(between) ||
    /^(?:\s\p{Ll}+){1,4}\srằng\s*$/u.test(between);
  // "…; “chúng tôi sẽ làm đến cùng”": behind a pause a clause is speech, in the first person at once.
  const apart = /;\s*$/u.test(between) || (/,\s*$/u.test(between) && wordCount(inner) >= 10);
  // Several sentences between the marks are nobody's expression.
  if (/[.!?…]\s+\p{Lu}/u.test(inner) && wordCount(inner) >= 15)
    return { kind: 'named', hit: ahead };
  const ours = isPersonal(inner) && /(?:,|rằng|là|vì|bởi|nếu|nhưng)\s*$/u.test(between);
  // "theo ông là “khiêm tốn”": what stands behind it is part of the outlet's sentence.
  if (/^theo/iu.test(ahead.cue.text) && /\slà\s*$/u.test(between)) return null;
  return adjacent || apart || ours ? { kind: 'named', hit: ahead } : null;
}

/** A clause without a subject. */
const HEADLESS = latin(/^(?:đang|đã|sẽ|chưa|được|bị|rất|vẫn|đều|vừa|từng|luôn|có thể)(?!\p{L})/u);

/** What may follow a clause between marks inside a sentence: its end, or a further clause. */
const ENDS = /^\s*(?:$|[.,;!?…)–—-]|(?:và|nhưng|đồng thời|khi|sau khi|trước khi|để|trong|tại)\s)/u;
/** What stands before a colon and names a thing, not speech: "với chủ đề: “…”". */
const NAMING = latin(
  /(?:đó|đây|chính|vẫn) là (?:\p{L}+ ){0,3}(?:quan điểm|tinh thần|tư tưởng|nguyên tắc|mục tiêu|thông điệp|câu|lời \p{L}+)\s*:\s*$|(?:chủ đề|phương châm|khẩu hiệu|thông điệp|tên gọi|có tên|mang tên|tên là|đề tài|tiêu đề|nhan đề|dòng chữ|từ khóa|slogan|tựa đề|biệt danh)(?: là)?\s*:\s*$/iu,
);

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
  return count >= SPEECH_WORDS || (next === null && count >= CLAUSE_WORDS)
    ? { kind: 'alone' }
    : null;
}

/** `…", ông X nói`, `…" – theo bà Y`, `…" là khẳng định của ông Z`. */
function tagBehind({ line, mentions, pairs }: Scene, pair: Quoted, end: number): Hit | null {
  const text = line.slice(pair.end, end);
  const lead =
    /^(\s*[,.;–—-]*\s*)(?:(?:đó |đây )?là (?:lời )?(?:\p{L}+ ){1,4}của |theo (?:lời )?|[^,.;“”"]{1,70}(?:dẫn|trích)(?: lại)? lời(?: của)? )?/iu.exec(
      text,
    );
  const at = pair.end + (lead?.[0].length ?? 0);
  const mention = mentions.find(({ start }) => start === at);
  if (lead === null || mention === undefined || mention.end > end) return null;
  const named = /(?:là|theo|dẫn|trích)\s/iu.exec(lead[0]);
  if (named !== null) {
    const start = pair.end + named.index;
    const words = line.slice(start, at).trim();
    return { mention, cue: { text: words, start, end: start + words.length }, states: true };
  }
  const stop = nextMark(pairs, at, end);
  const range = { start: at, end: stop };
  const hit = hitAt(line, range, mention, mentions, pairs);
  const inner = line.slice(pair.inner.start, pair.inner.end);
  // Without any pause, the marks may only hold a nickname before the name.
  const paused = /[,.;–—-]/u.test(lead[0]) || /[,.!?…]\s*$/u.test(inner);
  if (!paused && wordCount(inner) < SPEECH_WORDS) return null;
  if (hit !== null) return { ...hit, states: true };
  if (wordCount(inner) < TAGGED_WORDS) return null;
  // "…" - GS X, Chủ tịch hội Y: a dash and the office sign the words.
  if (/[–—-]/u.test(lead[0]) && mention.kind === 'name' && mention.roles.length > 0) {
    const { end } = mention;
    return { mention, cue: { text: '', start: end, end }, states: true };
  }
  return plainWords(line, mention, { start: mention.end, end: stop }, /^[\s.!…,]*$/u);
}

/** A sentence that is only the tag of the quotation before it: "Ông X nói.", "Đó là lời của bà Y." */
function ownTag({ line, mentions, pairs }: Scene, sentence: Span): Hit | null {
  const text = line.slice(sentence.start, sentence.end);
  const lead = /^(?:(?:Đó|Đây) (?:cũng )?là (?:lời )?(?:\p{L}+ ){1,4}của )/u.exec(text)?.[0] ?? '';
  const at = sentence.start + lead.length;
  const mention = mentions.find(({ start }) => start === at);
  if (mention === undefined) return null;
  if (lead !== '') {
    const words = lead.trim();
    const { start } = sentence;
    return { mention, cue: { text: words, start, end: start + words.length }, states: true };
  }
  const hit = hitAt(line, sentence, mention, mentions, pairs);
  if (hit === null || !/^[\s.!…]*$/u.test(line.slice(hit.cue.end, sentence.end))) return null;
  return { ...hit, states: true };
}

/**
 * Who introduces what stands behind `range`: the last person in it with a verb of saying, or the one
 * whose words are brought ("dẫn lời Chủ tịch X: “…”").
 */
function introducer({ line, mentions, pairs }: Scene, range: Span): Hit | null {
  const inside = mentions.filter(
    ({ start, core }) =>
      start >= range.start &&
      core.end <= range.end &&
      !pairs.some((pair) => pair.start < start && start < pair.end),
  );
  for (const mention of inside.toReversed()) {
    const brought = broughtWords(line, range, mention);
    if (brought !== null) return brought;
    const hit = hitAt(line, range, mention, mentions, pairs);
    if (hit !== null) {
      return laterCue(line, hit, range) ?? { ...hit, states: true };
    }
  }
  // The first attribution of the sentence, in whatever order.
  return findHit(line, range, mentions, pairs) ?? distant(line, range, inside);
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
function tone({ line, mentions }: Scene, range: Span, inner: string): Hit | null {
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
  /(?:cười|gật đầu|lắc đầu|hóm hỉnh|nghẹn ngào|trầm ngâm|thở dài|xua tay|khóc|mếu máo|dí dỏm|hào hứng|phấn khởi|bức xúc|buồn bã|thật thà|ôn tồn|nhẹ nhàng|gay gắt|ngắt lời|tiếp lời|chốt lại|nói vui|tủm tỉm|rưng rưng|thủ thỉ|quát|la lớn|reo lên)\s*:\s*$/iu;

/** One to five words in lower case, and behind them only what `closes` allows. */
function plainWords(line: string, mention: Mention, range: Span, closes: RegExp): Hit | null {
  const text = line.slice(range.start, range.end);
  const words = /^(?:\s*[,–—-])?\s+\p{Ll}+(?:\s\p{Ll}+){0,4}/u.exec(text)?.[0];
  if (words === undefined || !closes.test(text.slice(words.length))) return null;
  const end = range.start + words.length;
  const start = end - words.replace(/^[\s,–—-]+/u, '').length;
  return { mention, cue: { text: line.slice(start, end), start, end }, states: true };
}

/** Somebody without a name, at the beginning of a clause. */
const UNNAMED =
  /^[\s,–—-]*(?:một|vị|nhiều|các|lãnh đạo|đại diện|người|chủ|chuyên gia|phóng viên|cán bộ|quan chức|đại biểu|nữ|nam|thành viên|nhân viên|cô|cậu|nhà|tài xế|khách)\s/iu;

/** "một cán bộ xã nói", "đại diện nhà máy cho rằng": somebody unnamed and a verb of saying, nothing else. */
function saysUnnamed(text: string): boolean {
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
