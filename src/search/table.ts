import type { Kind } from './item.ts';
import type { PhraseTable } from './phrase.ts';
import type { FilterKey } from './state.ts';

/** What is known of an item without loading it. */
export interface Row {
  /** Its values of each filter. */
  readonly facets: Readonly<Partial<Record<FilterKey, readonly string[]>>>;
  /** First and last day, month or year: "2026-01-12/2026-01-16"; empty where there is none. */
  readonly dates: string;
  /** Numbers of words of its parts: of each language, in the order of `SEARCHED`. */
  readonly lengths: readonly number[];
}

/** All rows by columns, as the search page loads them. */
export interface Table {
  /** The rows that have a value, by filter and value. */
  readonly facets: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly dates: readonly string[];
  readonly lengths: readonly (readonly number[])[];
  readonly synonyms: PhraseTable;
  readonly questions: PhraseTable;
  /** What an item weighs, being what it is. */
  readonly priors: Readonly<Record<Kind, number>>;
}

/** Who searches wants the words first, and what leads to them after. */
const PRIORS: Record<Kind, number> = {
  quote: 1,
  figure: 1,
  event: 1,
  shift: 0.9,
  speaker: 1.1,
  topic: 0.6,
};

/** Writes rows as columns; a row's number is its place. */
export function tableOf(
  rows: readonly Row[],
  language: Pick<Table, 'synonyms' | 'questions'>,
): Table {
  // Maps, since a value may be called "constructor".
  const facets = new Map<string, Map<string, number[]>>();
  for (const [at, row] of rows.entries()) {
    for (const [key, values] of Object.entries(row.facets)) {
      const column = facets.get(key) ?? new Map<string, number[]>();
      facets.set(key, column);
      for (const value of values) {
        const items = column.get(value);
        if (items) items.push(at);
        else column.set(value, [at]);
      }
    }
  }
  return {
    facets: Object.fromEntries([...facets].map(([key, own]) => [key, Object.fromEntries(own)])),
    dates: rows.map(({ dates }) => dates),
    lengths: rows.map(({ lengths }) => lengths),
    ...language,
    priors: PRIORS,
  };
}
