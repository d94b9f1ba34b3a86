/** What a reader asks for: all of it stands in the address, and nowhere else. */
export const filterKeys = ['speaker', 'topic', 'form', 'kind'] as const;
export type FilterKey = (typeof filterKeys)[number];

export interface State {
  /** The words; empty where only filters are set. */
  readonly q: string;
  /** The value chosen of each filter; one that is not set is absent. */
  readonly filters: Readonly<Partial<Record<FilterKey, string>>>;
}

const MOST_CHARACTERS = 200;

/** Reads `?q=…&speaker=…`. Whatever else the address holds is left alone. */
export function readState(search: string): State {
  const parameters = new URLSearchParams(search);
  const chosen = filterKeys.flatMap((key) => {
    const value = parameters.get(key)?.trim();
    return value ? [[key, value] as const] : [];
  });
  const q = (parameters.get('q') ?? '').normalize('NFC').trim().slice(0, MOST_CHARACTERS);
  return { q, filters: Object.fromEntries(chosen) };
}

/** Writes the state as a query string with its question mark; an empty state is an empty string. */
export function writeState({ q, filters }: State): string {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const key of filterKeys) {
    const value = filters[key];
    if (value !== undefined) parameters.set(key, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether nothing is asked for. */
export function isEmpty(state: State): boolean {
  return writeState(state) === '';
}
