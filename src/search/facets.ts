import { filterKeys, type FilterKey, type State } from './state.ts';
import type { Table } from './table.ts';

/** Numbers of results by filter and value. */
export type Counts = ReadonlyMap<FilterKey, ReadonlyMap<string, number>>;

/** The day that a date as long as its precision ends with, to be compared; it begins with itself. */
const lastDay = (date: string): string => date + '-12-31'.slice(date.length - 4);

/** Whether an item passes. */
export type Test = (row: number) => boolean;
/** Tests, each with the filter that it was chosen in; null for days, which have no counts. */
export type Tests = readonly (readonly [FilterKey | null, Test])[];

/** Which items pass which filters. */
export interface Facets {
  /** The value of a filter that each row has, the first where it has several. */
  firstOf(key: FilterKey): readonly (string | undefined)[];
  /** First day, month or year that an item is of; empty where none is known. */
  dateOf(row: number): string;
  /** Passes items that have any of the values of a filter. */
  anyOf(key: FilterKey, wanted: readonly string[]): Test;
  /** Passes items of which some day is not before, or not after, a given one. */
  dated(from: string, to: string): Test;
  /** What a state asks of an item. */
  tests(state: State): Tests;
  /** How many of the rows each value would leave: its own filter's choice set aside. */
  count(rows: readonly number[], tests: Tests): Counts;
}

export function facetsOf({ facets, dates }: Table): Facets {
  const rowsOf = (key: FilterKey, value: string): readonly number[] => facets[key]?.[value] ?? [];
  /** Rows as a row of ones: quick to ask and to count. */
  const ones = (rows: Iterable<number>): Uint8Array => {
    const set = new Uint8Array(dates.length);
    for (const row of rows) set[row] = 1;
    return set;
  };
  const ranges = dates.map((range) => {
    const [first = '', last = first] = range.split('/');
    return [first, last] as const;
  });
  const anyOf: Facets['anyOf'] = (key, wanted) => {
    const set = ones(wanted.flatMap((value) => rowsOf(key, value)));
    return (row) => set[row] === 1;
  };
  const dated: Facets['dated'] = (from, to) => (row) => {
    const [first, last] = ranges[row] ?? ['', ''];
    return first !== '' && lastDay(last) >= from && (!to || first <= lastDay(to));
  };
  return {
    anyOf,
    dated,
    firstOf(key) {
      const values: (string | undefined)[] = dates.map(() => undefined);
      for (const [value, rows] of Object.entries(facets[key] ?? {})) {
        for (const row of rows) values[row] ??= value;
      }
      return values;
    },
    dateOf: (row) => ranges[row]?.[0] ?? '',
    tests({ filters, from, to }) {
      const chosen = filterKeys.flatMap((key) => {
        const values = filters[key];
        return values ? [[key, anyOf(key, values)] as const] : [];
      });
      return from || to ? [...chosen, [null, dated(from, to)]] : chosen;
    },
    count(rows, tests) {
      const counted = filterKeys.map((key) => {
        const others = tests.filter(([own]) => own !== key);
        const left = ones(others.reduce((some, [, test]) => some.filter(test), rows));
        const count = (own: readonly number[]): number =>
          own.reduce((sum, row) => sum + (left[row] ?? 0), 0);
        const counts = Object.entries(facets[key] ?? {}).map(
          ([value, own]) => [value, count(own)] as const,
        );
        return [key, new Map(counts)] as const;
      });
      return new Map(counted);
    },
  };
}
