import { findHit, type Hit } from './hits.ts';
import type { Quoted } from './marks.ts';
import type { Mention } from './mentions.ts';
import type { Span } from './text.ts';

/** Words that a stretch between marks needs to be speech when nothing but its form says so. */
const SPEECH_WORDS = 8;
/** Words that it needs right behind a verb of saying without colon or "rằng". */
const CLAUSE_WORDS = 6;

/** How a stretch between quotation marks relates to its speaker. */
export type Direct =
  /** The sentence itself names the speaker. */
  | { kind: 'named'; hit: Hit }
  /** The marks hold a whole sentence: whoever spoke before it speaks on. */
  | { kind: 'alone' }
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
    if (/^[\s.,!?…)]*$/u.test(after)) {
      const later = next === null ? null : afterwards(line, next, mentions, pairs);
      if (later !== null && endsWithCue(line, later, next)) return { kind: 'named', hit: later };
      return count >= SPEECH_WORDS || next === null ? { kind: 'alone' } : null;
    }
    return null;
  }
  const hit = findHit(line, { start: sentence.start, end: pair.start }, mentions, pairs);
  const ahead = hit ?? lastHit(line, { start: sentence.start, end: pair.start }, mentions, pairs);
  if (ahead === null) return null;
  const between = line.slice(Math.max(ahead.cue.end, ahead.mention.end), pair.start);
  if (/:\s*$/u.test(between)) return { kind: 'named', hit: ahead };
  const adjacent = /^(?:\s+(?:thêm|rõ))?(?:\s+(?:rằng|là))?\s*,?\s*[–—-]?\s*$/u.test(between);
  if (!adjacent) return null;
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
