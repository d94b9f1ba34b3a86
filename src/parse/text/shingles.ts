import { wordsOf } from './words.ts';

/** Words in a row that make one shingle (Broder 1997, "On the resemblance and containment of documents"). */
const SHINGLE = 3;

/** The shingles of a text: every run of three words, in lower case. A shorter text is one shingle. */
export function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text).map(({ lower }) => lower);
  if (words.length <= SHINGLE) return new Set(words.length === 0 ? [] : [words.join(' ')]);
  return new Set(words.slice(0, 1 - SHINGLE).map((_, i) => words.slice(i, i + SHINGLE).join(' ')));
}

/** How alike two sets are, 0 to 1: what they share of what they hold together (Jaccard). */
export function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of small) if (large.has(one)) shared += 1;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
