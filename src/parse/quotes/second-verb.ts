import { cueFrom } from './cues.ts';
import { hitOf, type Hit } from './hit.ts';
import { PREPOSITIONS } from '../people/lexicon.ts';
import type { Mention } from '../people/mention.ts';
import type { Span } from '../text.ts';
import { wordFrom, type Word } from '../text/words.ts';

/** Words within which the second verb of a subject may stand. */
const FARTHEST = 24;

/**
 * "Ông A nhất trí với đề xuất và cho rằng …", "Ông A nhất trí với bà B, cho biết …": the second verb of a
 * subject at the head of its clause.
 */
export function secondVerb(
  line: string,
  range: Span,
  mention: Mention,
  words: readonly Word[],
  at: number,
  limit: number,
): Hit | null {
  if (mention.kind === 'body' || mention.kind === 'description' || mention.plural) return null;
  const opens = mention.start === range.start || line.startsWith(', ', mention.start - 2);
  if (!opens) return null;
  for (let i = at + 1; i - at < FARTHEST; i += 1) {
    const word = words[i];
    if (word === undefined) return null;
    const gap = line.slice(words[i - 1]?.end, word.start);
    if (/[;:“"«(]/u.test(gap)) return null;
    const before = words[i - 1]?.lower ?? '';
    // Behind somebody else only a comma leads back to the subject, and only where a preposition governs them.
    const other = word.start >= limit;
    if (word.start === limit && !PREPOSITIONS.has(before)) return null;
    if (other && gap.includes(',') && cueFrom(line, words, i) === null) return null;
    const joins = other
      ? gap === ', '
      : before === 'và' || (before === 'thời' && words[i - 2]?.lower === 'đồng');
    const cue = joins ? cueFrom(line, words, i) : null;
    if (cue === null || !PLAIN_CUE.test(cue.text) || isPlainNoun(words, cue.end)) continue;
    const hit = hitOf(line, range, mention, cue);
    if (hit.states) return hit;
  }
  return null;
}

/** Verbs of saying that are nothing else, or seldom. */
const PLAIN_CUE =
  /^(?:cho (?:rằng|biết|hay)|khẳng định|nhấn mạnh|bày tỏ|nêu rõ|tin (?:tưởng|rằng)|hy vọng|mong (?:muốn|rằng)|kỳ vọng|đánh giá cao|lưu ý|nhận định|đề nghị|yêu cầu|kêu gọi|cảnh báo)/u;

/** "những ý kiến và đề nghị của các nước": the noun. */
function isPlainNoun(words: readonly Word[], end: number): boolean {
  return /^(?:của|về|này|đó|trên|ấy)$/u.test(words[wordFrom(words, end)]?.lower ?? '');
}
