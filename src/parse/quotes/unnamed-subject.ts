import { cueFrom } from './cues.ts';
import { hitOf, type Hit } from './hit.ts';
import type { Mention } from '../people/mention.ts';
import type { Span } from '../text.ts';
import type { Word } from '../text/words.ts';

/** "Nhiều đại biểu Quốc hội cho rằng": what stands between such a noun and its verb belongs to it. */
export function unnamedSubject(
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
