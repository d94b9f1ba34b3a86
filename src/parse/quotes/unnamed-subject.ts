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
  const one = /^một\s/iu.test(line.slice(mention.start, mention.end));
  let told = false;
  for (let i = at; i - at < MAX_NOUN; i += 1) {
    const word = words[i];
    if (word === undefined || word.start >= mark) break;
    const cue = cueFrom(line, words, i);
    const gap = line.slice(words[i - 1]?.end ?? mention.end, word.start);
    // Only a bracket or an aside may stand there: "một đại biểu (xin giấu tên) nói".
    const aside = /^\s*[(]$/u.test(gap) || (cue !== null && /^[),]+\s$/u.test(gap));
    if (!/^\s+$/u.test(gap) && !aside) break;
    const airline = word.lower === 'không' && words[i - 1]?.lower === 'hàng';
    if (GOVERNS.has(word.lower) && !airline) {
      // "Một phụ huynh có mặt tại hội thảo cho biết": of one person it is told who it is.
      if (!one || ENDS_EVER.has(word.lower)) break;
      told = true;
    }
    if (cue?.kind !== 'says') continue;
    if (told && (!FIRM.test(cue.text) || GOVERNS.has(words[i - 1]?.lower ?? ''))) continue;
    const content = line.slice(cue.end, range.end);
    const voices = /ý kiến$/u.test(line.slice(mention.core.start, mention.core.end));
    if (!voices && FEELS.test(cue.text) && !/^\srằng\s/u.test(content)) continue;
    // "Những nước đề nghị hợp tác gồm Lào và …": which ones they are.
    const those = /^những\s/iu.test(line.slice(mention.start));
    if (those && /^\s[^,.;:]{1,120}\s(?:bao )?gồm\s/u.test(content)) return null;
    const hit = hitOf(line, range, mention, cue);
    return hit.states ? hit : null;
  }
  return null;
}

/** What people feel and nobody need have said. */
export const FEELS = /(?:ủng hộ|tin tưởng|đồng tình|tán thành)$/u;
/** Words that end such a noun: what follows is something else that is told of it. */
const GOVERNS = new Set(
  'đã sẽ được bị là có không phải để khi tham dự thăm trao ký họp'.split(' '),
);
/** Those of them behind which something else begins, or that tell what somebody is to do. */
const ENDS_EVER = new Set('sẽ là phải để khi'.split(' '));
/** Verbs that are hardly a part of what is told of somebody. */
const FIRM =
  /(?:cho biết|cho hay|cho rằng|nói|kể|đề nghị|kiến nghị|thừa nhận|lo ngại|lo lắng|băn khoăn|nhận xét|bày tỏ)(?: \p{Ll}+)?$/u;
const MAX_NOUN = 14;
