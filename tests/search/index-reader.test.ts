import { afterEach, describe, expect, test, vi } from 'vitest';
import { readIndex, type Pagefind } from '../../src/search/index-reader.ts';
import { tableOf } from '../../src/search/table.ts';

/** An index of three items, listed in no order; tells what it was asked. */
function fake(answers: Record<string, Record<string, number[]>> = {}) {
  const asked: (string | null)[] = [];
  let broken = false;
  const result = (id: string, words: readonly number[]) => ({
    id,
    words,
    data: () => Promise.resolve({ raw_url: JSON.stringify({ id }) }),
  });
  const pagefind: Pagefind = {
    options: () => Promise.resolve(),
    search: (term) => {
      asked.push(term);
      if (broken) return Promise.reject(new Error('offline'));
      const found = term === null ? { c: [], a: [], b: [] } : (answers[term] ?? {});
      return Promise.resolve({
        results: Object.entries(found).map(([id, words]) => result(id, words)),
      });
    },
  };
  return { pagefind, asked, breakDown: (now: boolean) => (broken = now) };
}

const tableFor = (size: number) =>
  tableOf(
    Array.from({ length: size }, () => ({ facets: {}, dates: '', lengths: [] })),
    { synonyms: {}, questions: {} },
  );

afterEach(() => void vi.unstubAllGlobals());

describe('an index reader', () => {
  test('rows are the items in the order of their ids', async () => {
    const reader = await readIndex(fake().pagefind, tableFor(3));
    const loaded = await Promise.all([0, 1, 2].map((row) => reader.load(row)));
    expect(loaded).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  });

  test('places are told by row', async () => {
    const { pagefind } = fake({ dao: { c: [4, 7], a: [0] } });
    const reader = await readIndex(pagefind, tableFor(3));
    expect(await reader.places('dao')).toEqual(
      new Map([
        [2, [4, 7]],
        [0, [0]],
      ]),
    );
    expect(await reader.places('zzz')).toEqual(new Map());
  });

  test('asks for a word once', async () => {
    const { pagefind, asked } = fake({ dao: { a: [0] }, lua: { b: [1] } });
    const reader = await readIndex(pagefind, tableFor(3));
    await Promise.all([reader.places('dao'), reader.places('dao'), reader.places('lua')]);
    await reader.places('dao');
    expect(asked).toEqual([null, 'dao', 'lua']);
  });

  test('asks again for a word that did not come', async () => {
    const { pagefind, breakDown } = fake({ dao: { a: [0] } });
    const reader = await readIndex(pagefind, tableFor(3));
    breakDown(true);
    await expect(reader.places('dao')).rejects.toThrow('offline');
    breakDown(false);
    expect(await reader.places('dao')).toEqual(new Map([[0, [0]]]));
  });

  // Pagefind tells nothing of a piece of the index that did not arrive.
  test('asks again for a word that stood nowhere', async () => {
    const answers: Record<string, Record<string, number[]>> = {};
    const reader = await readIndex(fake(answers).pagefind, tableFor(3));
    expect(await reader.places('dao')).toEqual(new Map());
    answers['dao'] = { a: [0] };
    expect(await reader.places('dao')).toEqual(new Map([[0, [0]]]));
  });

  test('without a connection nothing is not what was found, and what was found remains', async () => {
    const reader = await readIndex(fake({ dao: { a: [0] } }).pagefind, tableFor(3));
    await reader.places('dao');
    vi.stubGlobal('navigator', { onLine: false });
    await expect(reader.places('lua')).rejects.toThrow('offline');
    expect(await reader.places('dao')).toEqual(new Map([[0, [0]]]));
    vi.stubGlobal('navigator', { onLine: true });
    expect(await reader.places('lua')).toEqual(new Map());
  });

  test('refuses an index and a table of two builds', async () => {
    await expect(readIndex(fake().pagefind, tableFor(2))).rejects.toThrow('two builds');
  });

  test('refuses a row that there is not', async () => {
    const reader = await readIndex(fake().pagefind, tableFor(3));
    await expect(reader.load(3)).rejects.toThrow();
  });
});
