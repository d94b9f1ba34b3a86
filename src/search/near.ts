import { fold } from './fold.ts';
import { isSyllable } from './syllable.ts';

/** How many letters of a word may be wrong; none of a syllable, which is always near to others. */
const slips = (word: string): number =>
  word.length < 4 || isSyllable(word) ? 0 : word.length < 8 ? 1 : 2;

/**
 * How many letters have to be changed, added, left out or swapped with the next one to make one
 * word of another (Damerau 1964, as optimal string alignment); more than `most` is told as more.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, n) => n),
  ];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (row[j - 1] ?? 0) + 1,
        (last[j] ?? 0) + 1,
        (last[j - 1] ?? 0) + same,
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** The printed word spelled most like one that was typed; null where none is like it. `words`: the most frequent first. */
export function nearWord(typed: string, words: readonly string[]): string | null {
  const folded = fold(typed);
  const most = slips(folded);
  const near = words
    .map((word) => ({ word, distance: editDistance(folded, fold(word), most) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.word ?? null;
}
