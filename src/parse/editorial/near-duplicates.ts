import { nameKey } from '../people/names.ts';
import type { Corpus } from '../index.ts';
import type { ParsedQuote } from '../quotes.ts';
import type { Problem } from '../problem.ts';
import { slice } from '../reading.ts';
import { resemblance, shinglesOf } from '../text/shingles.ts';

/** From here on two texts are nearly the same: a third of the words may differ. */
const NEAR = 0.5;
/** A text of fewer shingles is a turn of phrase. */
const FEWEST = 5;

interface Cut<T> {
  item: T;
  shingles: Set<string>;
}

/**
 * What was probably taken in twice: two articles of nearly the same text, and two quotes of one speaker
 * that one article prints nearly alike (a pull quote). What two outlets share is no fault and not told.
 * Problem: W_NEAR_DUPLICATE.
 */
export function nearDuplicates({ articles }: Corpus): Problem[] {
  const whole = articles.map((item) => ({
    item,
    shingles: shinglesOf(item.reading.blocks.map((block) => slice(item.reading, block)).join('\n')),
  }));
  return [
    ...pairs(whole).map(({ a, b, alike }) => ({
      file: b.article.file,
      line: 1,
      column: 1,
      code: 'W_NEAR_DUPLICATE' as const,
      message: `the article is nearly the same as ${a.article.file} (${percent(alike)} of their words in a row)`,
      hint: 'remove one of the two, or note in seen.yaml why both stand',
    })),
    ...articles.flatMap(({ quotes }) =>
      [...Map.groupBy(quotes, sayer)]
        .filter(([who]) => who !== '')
        .flatMap(([, theirs]) => pairs(theirs.map((item) => cut(item))))
        .map(({ a, b, alike }) => ({
          file: b.source.file,
          line: b.source.line,
          column: b.source.start + 1,
          code: 'W_NEAR_DUPLICATE' as const,
          message: `nearly the words of line ${a.source.line} again, by the same speaker (${percent(alike)} of them in a row)`,
          hint: 'a pull quote: correct it with not-a-quote in corrections.yaml; else note in seen.yaml why both stand',
        })),
    ),
  ];
}

function cut(item: ParsedQuote): Cut<ParsedQuote> {
  return { item, shingles: shinglesOf(item.text) };
}

function sayer({ person, printed }: ParsedQuote): string {
  return person === null ? printed : nameKey(person.name);
}

/** The pairs that are nearly the same, in order. Only what shares a shingle is compared. */
function pairs<T>(all: readonly Cut<T>[]): { a: T; b: T; alike: number }[] {
  const holders = new Map<string, number[]>();
  return all.flatMap((b, at) => {
    if (b.shingles.size < FEWEST) return [];
    const beside = new Set<number>();
    for (const shingle of b.shingles) {
      const before = holders.get(shingle) ?? [];
      for (const one of before) beside.add(one);
      holders.set(shingle, [...before, at]);
    }
    return [...beside]
      .sort((x, y) => x - y)
      .flatMap((index) => {
        const a = all[index];
        const alike = a === undefined ? 0 : resemblance(a.shingles, b.shingles);
        return a !== undefined && alike >= NEAR ? [{ a: a.item, b: b.item, alike }] : [];
      });
  });
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
