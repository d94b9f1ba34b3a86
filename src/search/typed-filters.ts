/** Filters that are typed, by names: few queries have them, so this is loaded when one does. */
import type { Facets, Test } from './facets.ts';
import { fold, tokens } from './fold.ts';
import { filterKeys, type FilterKey } from './state.ts';

/** A value of a filter, with the name by which it may be typed. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}
/** The values that each filter offers. */
export type Offered = ReadonlyMap<FilterKey, readonly Choice[]>;

/** The values whose name holds every word typed: "chinh" is Phạm Minh Chính. */
function named(typed: string, all: readonly Choice[]): string[] {
  const words = tokens(typed).map(({ folded }) => folded);
  const bears = (text: string): boolean => {
    const own = new Set(tokens(text).map(({ folded }) => folded));
    return words.length > 0 && words.every((word) => own.has(word));
  };
  const exact = all.filter(({ value }) => value === fold(typed));
  const found =
    exact.length > 0 ? exact : all.filter(({ value, label }) => bears(`${label} ${value}`));
  return found.map(({ value }) => value);
}

type TypedKey = FilterKey | 'from' | 'to';
interface TypedFilter {
  readonly key: TypedKey;
  readonly value: string;
  /** Whether items that pass are not wanted: `-speaker:Hùng`. */
  readonly not: boolean;
}

const FILTER = /(?<!\S)(-?)(\p{L}+):(?:["“”]([^"“”]*)["“”]|([^\s"“”]+))/gu;
const KEYS = new Map<string, TypedKey>([
  ...[...filterKeys, 'from', 'to'].map((key) => [key, key as TypedKey] as const),
  ['nguoi', 'speaker'],
  ['nguon', 'source'],
  ['tu', 'from'],
  ['den', 'to'],
]);

/** Parts what was typed into filters and all the rest. */
export function takeFilters(typed: string): { rest: string; filters: TypedFilter[] } {
  const filters: TypedFilter[] = [];
  const rest = typed.replace(FILTER, (...[part, minus, name, quoted, bare]: string[]) => {
    const key = KEYS.get(fold(name ?? ''));
    if (!key) return part ?? '';
    filters.push({ key, value: quoted ?? bare ?? '', not: minus !== '' });
    return '';
  });
  return { rest, filters };
}

/**
 * What typed filters ask of an item, and those whose value nobody knows, as typed. Values of one
 * filter are any of them. `isoOf` reads dates; nothing where no figure was typed.
 */
export function testsOf(
  typed: readonly TypedFilter[],
  offered: Offered,
  facets: Facets,
  isoOf?: (text: string) => string | null,
): { tests: Test[]; unknown: string[] } {
  const tests: Test[] = [];
  const unknown: string[] = [];
  for (const key of filterKeys) {
    for (const not of [false, true]) {
      const own = typed.filter((filter) => filter.key === key && filter.not === not);
      const values = own.map(({ value }) => named(value, offered.get(key) ?? []));
      unknown.push(
        ...own.filter((_, at) => !values[at]?.length).map(({ value }) => `${key}:${value}`),
      );
      const test = facets.anyOf(key, values.flat());
      if (own.length > 0) tests.push((row) => test(row) !== not);
    }
  }
  for (const { key, value, not } of typed) {
    if (key !== 'from' && key !== 'to') continue;
    const day = /^\d{4}$/.test(value) ? value : (isoOf?.(value) ?? '');
    const test = key === 'from' ? facets.dated(day, '') : facets.dated('', day);
    if (/^\d{4}/.test(day)) tests.push((row) => test(row) !== not);
    else unknown.push(`${key}:${value}`);
  }
  return { tests, unknown };
}
