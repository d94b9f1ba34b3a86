import { cueAt } from './cues.ts';
import { findHit, type Hit } from './hits.ts';
import type { Quoted } from './marks.ts';
import type { Mention } from './mentions.ts';
import type { Span } from './text.ts';
import { wordsOf } from './words.ts';

/** Words that a stretch between marks needs to be speech when nothing but its form says so. */
const SPEECH_WORDS = 8;
/** Words that it needs right behind a verb of saying without colon or "rằng". */
const CLAUSE_WORDS = 6;

/** Words that it needs before a tag whose verb no list holds. */
const TAGGED_WORDS = 4;
/** Somebody without a name, at the beginning of a clause. */
const UNNAMED =
  /^[\s,–—-]*(?:một|vị|nhiều|lãnh đạo|đại diện|người|chủ|chuyên gia|phóng viên|cán bộ|quan chức|đại biểu)\s/iu;
/** Words by which somebody speaks of themselves or to others; "con", "cháu", "mình" can be of anybody. */
const PERSONAL =
  /(?<!\p{L})(?:tôi|chúng tôi|chúng ta|chúng em|(?<!trẻ |các |anh |chị |đứa )em|các bạn)(?!\p{L})/iu;

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
 * `next` the one after it in the same paragraph.
 */
export function directness(
  line: string,
  pair: Quoted,
  sentence: Span,
  next: Span | null,
  mentions: readonly Mention[],
  pairs: readonly Quoted[],
): Direct {
  const before = line.slice(sentence.start, pair.start);
  const after = line.slice(pair.end, sentence.end);
  const count = line.slice(pair.inner.start, pair.inner.end).split(/\s+/u).filter(Boolean).length;
  if (/^[\s–—-]*$/u.test(before)) {
    const behind = afterwards(line, { start: pair.end, end: sentence.end }, mentions, pairs);
    if (behind !== null) return { kind: 'named', hit: behind };
    if (count >= TAGGED_WORDS) {
      const tagged = tag(line, { start: pair.end, end: sentence.end }, mentions);
      if (tagged !== null) return { kind: 'named', hit: tagged };
      if (/^,?\s/u.test(after) && saysUnnamed(after)) return { kind: 'unnamed' };
    }
    if (/^[\s.,!?…)]*$/u.test(after)) {
      const later = next === null ? null : afterwards(line, next, mentions, pairs);
      if (later !== null && endsWithCue(line, later, next)) return { kind: 'named', hit: later };
      return count >= SPEECH_WORDS || next === null ? { kind: 'alone' } : null;
    }
    return null;
  }
  const hit = findHit(line, { start: sentence.start, end: pair.start }, mentions, pairs);
  const ahead = hit ?? lastHit(line, { start: sentence.start, end: pair.start }, mentions, pairs);
  if (ahead === null) {
    if (!/:\s*$/u.test(before) || count < CLAUSE_WORDS) return null;
    const felt = tone(line, sentence, pair, mentions);
    if (felt !== null) return { kind: 'named', hit: felt };
    return saysUnnamed(before) ? { kind: 'unnamed' } : null;
  }
  const between = line.slice(Math.max(ahead.cue.end, ahead.mention.end), pair.start);
  if (/:\s*$/u.test(between)) return { kind: 'named', hit: ahead };
  const adjacent = /^(?:\s+(?:thêm|rõ))?(?:\s+(?:rằng|là))?\s*,?\s*[–—-]?\s*$/u.test(between);
  if (!adjacent) {
    const later = laterCue(line, ahead, pair, mentions);
    return later === null ? null : { kind: 'named', hit: later };
  }
  const firm = /(?:rằng|là)\s*$|,\s*[–—-]?\s*$/u.test(between);
  return firm || count >= CLAUSE_WORDS ? { kind: 'named', hit: ahead } : null;
}

/** `…", ông X nói`, `…" – theo bà Y`, `…" là khẳng định của ông Z`. */
function afterwards(
  line: string,
  range: Span,
  mentions: readonly Mention[],
  pairs: readonly Quoted[],
): Hit | null {
  const text = line.slice(range.start, range.end);
  const lead =
    /^[\s,.;–—-]*(?:(?:đó |đây )?là (?:\p{L}+ ){1,4}của |theo )?/iu.exec(text)?.[0] ?? '';
  const at = range.start + lead.length;
  const mention = mentions.find(({ start }) => start === at);
  if (mention === undefined) return null;
  const named = /(?:là|theo)\s/iu.exec(lead);
  if (named !== null) {
    const start = range.start + named.index;
    const words = line.slice(start, at).trim();
    return { mention, cue: { text: words, start, end: start + words.length }, states: true };
  }
  return lastHit(line, { start: at, end: range.end }, mentions, pairs);
}

/** An attribution whose verb need not be followed by anything: the words stand between the marks. */
function lastHit(
  line: string,
  range: Span,
  mentions: readonly Mention[],
  pairs: readonly Quoted[],
): Hit | null {
  const hit = findHit(line, range, mentions, pairs);
  return hit === null ? null : { ...hit, states: true };
}

/** Whether a sentence is only the tag of the quotation before it ("Ông X nói."). */
function endsWithCue(line: string, hit: Hit, sentence: Span | null): boolean {
  return sentence !== null && /^[\s.!…]*$/u.test(line.slice(hit.cue.end, sentence.end));
}

/** `"…", ông X ví von.`: a person and a few plain words up to the full stop can only say who spoke. */
function tag(line: string, range: Span, mentions: readonly Mention[]): Hit | null {
  const lead = /^\s*[,–—-]\s*/u.exec(line.slice(range.start, range.end))?.[0];
  if (lead === undefined) return null;
  const mention = mentions.find(({ start }) => start === range.start + lead.length);
  if (mention === undefined || mention.end > range.end) return null;
  return plainWords(line, mention, { start: mention.end, end: range.end }, /^[\s.!…]*$/u);
}

/** `Bà X nghẹn ngào: "…"`: a colon behind a person makes words said in the first person theirs. */
function tone(
  line: string,
  sentence: Span,
  pair: Quoted,
  mentions: readonly Mention[],
): Hit | null {
  if (!PERSONAL.test(line.slice(pair.inner.start, pair.inner.end))) return null;
  const mention = mentions.find(({ start }) => start === sentence.start);
  if (mention === undefined || mention.end >= pair.start) return null;
  return plainWords(line, mention, { start: mention.end, end: pair.start }, /^:\s*$/u);
}

/** One to four words in lower case, and behind them only what `closes` allows. */
function plainWords(line: string, mention: Mention, range: Span, closes: RegExp): Hit | null {
  const text = line.slice(range.start, range.end);
  const words = /^\s+\p{Ll}+(?:\s\p{Ll}+){0,3}/u.exec(text)?.[0];
  if (words === undefined || !closes.test(text.slice(words.length))) return null;
  const end = range.start + words.length;
  const start = end - words.trimStart().length;
  return { mention, cue: { text: line.slice(start, end), start, end }, states: true };
}

/** "một cán bộ xã nói", "đại diện nhà máy cho rằng": somebody unnamed and a verb of saying, nothing else. */
function saysUnnamed(text: string): boolean {
  if (!UNNAMED.test(text) || text.length > 160) return false;
  const words = wordsOf(text);
  return words.some((_, i) => {
    const cue = cueAt(text, words, i);
    return cue !== null && /^(?:\s(?:rằng|là|thêm))?[\s.,:!…]*$/u.test(text.slice(cue.end));
  });
}

/** `Ông X cảm ơn …, nói rằng "…"`: the verb right before the marks has the subject of the first one. */
function laterCue(line: string, hit: Hit, pair: Quoted, mentions: readonly Mention[]): Hit | null {
  const from = Math.max(hit.cue.end, hit.mention.end);
  const between = line.slice(from, pair.start);
  const other = mentions.some(
    ({ start, plural }) => start >= from && start < pair.start && !plural,
  );
  if (other) return null;
  const words = wordsOf(between);
  for (const [i, { start }] of words.entries()) {
    const cue = /(?:,|\svà)\s+$/u.test(between.slice(0, start)) ? cueAt(between, words, i) : null;
    if (cue === null || !/^(?:\s(?:rằng|là))?\s*:?\s*$/u.test(between.slice(cue.end))) continue;
    if (!/(?:rằng|là|:)\s*$/u.test(between)) continue;
    return {
      mention: hit.mention,
      cue: { ...cue, start: from + cue.start, end: from + cue.end },
      states: true,
    };
  }
  return null;
}
