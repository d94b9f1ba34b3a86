import type { Stored } from './item.ts';
import type { Table } from './table.ts';

/** The part of `pagefind.js` that is used here. */
export interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  search(term: string | null): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  /** The places of the words found, counted from 0. */
  readonly words: readonly number[];
  /** `raw_url` holds the item as JSON (see `record.ts`). */
  data(): Promise<{ raw_url: string }>;
}

/** Where a word stands: its places, by row. */
export type Places = ReadonlyMap<number, readonly number[]>;

/** An index that `record.ts` made. Rows are the items in the order of Pagefind's ids. */
export interface IndexReader {
  readonly table: Table;
  /** Where words stand that begin so. */
  places(begin: string): Promise<Places>;
  /** Loads what is shown of an item. */
  load(row: number): Promise<Stored>;
}

/** Loads Pagefind, and what every search needs, from the folder of the index. */
export async function openIndex(folder: string): Promise<IndexReader> {
  const [pagefind, response] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetch(`${folder}items.json`),
  ]);
  if (!response.ok) throw new Error(`items.json: ${response.status}`);
  return readIndex(pagefind, (await response.json()) as Table);
}

/** Reads the index of a Pagefind that is loaded. */
export async function readIndex(pagefind: Pagefind, table: Table): Promise<IndexReader> {
  await pagefind.options({ noWorker: true });
  const { results } = await pagefind.search(null);
  if (results.length !== table.dates.length) throw new Error('index of two builds');
  results.sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = new Map(results.map(({ id }, row) => [id, row]));
  const kept = new Map<string, Promise<Places>>();
  const find = async (begin: string): Promise<Places> => {
    const found = await pagefind.search(begin);
    // Pagefind keeps silent about a piece of the index that did not arrive.
    if (found.results.length === 0) {
      kept.delete(begin);
      if (navigator.onLine === false) throw new Error('offline');
    }
    const places = new Map<number, readonly number[]>();
    for (const { id, words } of found.results) places.set(rows.get(id) ?? -1, words);
    return places;
  };
  return {
    table,
    places(begin) {
      const known = kept.get(begin);
      if (known) return known;
      const places = find(begin);
      kept.set(begin, places);
      places.catch(() => kept.delete(begin));
      return places;
    },
    async load(row) {
      const { raw_url: stored } = await (results[row] as PagefindResult).data();
      return JSON.parse(stored) as Stored;
    },
  };
}
