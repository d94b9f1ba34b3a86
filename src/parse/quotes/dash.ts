import { findHit } from './hits.ts';
import type { Quoted } from './marks.ts';
import type { Mention } from '../people/mention.ts';
import type { Piece } from './paragraph.ts';
import type { Span } from '../text.ts';

const LITTLE = /^(?:\s\p{Ll}+){0,2}[\s.!…]*$/u;
const MORE = /^[^:;“”"«»]{0,80}$/u;

/** Speech behind a dash, named at its end: "- …, ông X nói." */
export function dashSpeech(
  line: string,
  range: Span,
  mentions: readonly Mention[],
  pairs: readonly Quoted[],
): Piece | null {
  const dash = /^\s*[-–—]\s+/u.exec(line.slice(range.start, range.end))?.[0].length ?? 0;
  if (dash === 0) return null;
  const start = range.start + dash;
  for (const { start: at } of mentions.toReversed()) {
    const before = line.slice(start, at);
    const pause = /(?:\s*[,.!?…]\s*[-–—]?|\s+[-–—])\s*$/u.exec(before);
    if (pause === null) continue;
    const hit = findHit(line, { start: at, end: range.end }, mentions, pairs);
    const rest = hit === null ? '' : line.slice(hit.cue.end, range.end);
    // Behind a second dash more may be told of how it was said.
    const tail = /[-–—]/u.test(pause[0]) ? MORE : LITTLE;
    if (hit?.mention.start !== at || !tail.test(rest)) continue;
    const kept = /[!?…]/u.test(pause[0]) ? 1 : 0;
    const span = { start, end: start + pause.index + kept };
    // `– “…”, ông X nói`: the marks are no words of the speech.
    const whole = pairs.find((pair) => pair.start === span.start && pair.end === span.end);
    return { form: 'direct', ...(whole?.inner ?? span), hit, unnamed: false, broken: false };
  }
  return null;
}
