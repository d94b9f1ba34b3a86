/** What a reader asks for: all of it stands in the address, and nowhere else. */
export const filterKeys = ['speaker', 'topic', 'form', 'kind', 'source'] as const;
export type FilterKey = (typeof filterKeys)[number];

export interface State {
  /** The words, composed and trimmed; empty where only filters are set. */
  readonly q: string;
  /** Any of the values chosen of each filter; one that is not set is absent. */
  readonly filters: Readonly<Partial<Record<FilterKey, readonly string[]>>>;
  /** First and last day, as 2026-01-15; empty where there is none. */
  readonly from: string;
  readonly to: string;
  readonly sort: 'relevance' | 'date';
  readonly group: '' | 'speaker';
}

const MOST_CHARACTERS = 200;
/** An address is not to make a page of chips without end. */
const MOST_VALUES = 40;

/** A day that the calendar has, or nothing. */
function dayOf(text: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  // Browsers read 31 February as 3 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : '';
}

/** Reads `?q=…&speaker=…&speaker=…`. Whatever else the address holds is left alone. */
export function readState(search: string): State {
  const parameters = new URLSearchParams(search);
  const text = (name: string): string => parameters.get(name)?.trim() ?? '';
  const chosen = filterKeys.flatMap((key) => {
    const values = parameters.getAll(key).map((value) => value.trim());
    const distinct = [...new Set(values)].filter((value) => value !== '').slice(0, MOST_VALUES);
    return distinct.length > 0 ? [[key, distinct] as const] : [];
  });
  return {
    q: text('q').normalize('NFC').slice(0, MOST_CHARACTERS).trim(),
    filters: Object.fromEntries(chosen),
    from: dayOf(text('from')),
    to: dayOf(text('to')),
    sort: text('sort') === 'date' ? 'date' : 'relevance',
    group: text('group') === 'speaker' ? 'speaker' : '',
  };
}

/**
 * Writes the state as a query string with its question mark: `?` alone for an empty one, since a
 * link to nothing but that is a link to the page without a query.
 */
export function writeState({ q, filters, from, to, sort, group }: State): string {
  const parameters = new URLSearchParams();
  const write = (name: string, value: string): void => {
    if (value !== '') parameters.append(name, value);
  };
  write('q', q);
  for (const key of filterKeys) for (const value of filters[key] ?? []) write(key, value);
  write('from', from);
  write('to', to);
  write('sort', sort === 'relevance' ? '' : sort);
  write('group', group);
  return `?${parameters.toString()}`;
}

/** Whether anything narrows the results. */
export function isNarrowed({ filters, from, to }: State): boolean {
  return from !== '' || to !== '' || Object.keys(filters).length > 0;
}

/** Whether nothing is asked for; an order alone asks for nothing. */
export function isEmpty(state: State): boolean {
  return state.q === '' && !isNarrowed(state);
}
