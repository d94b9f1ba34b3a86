import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import type { Pagefind } from '../../src/search/index-reader.ts';
import { dateKey, exactKey, indexed, isJoined, phraseKey, wholeKey } from '../../src/search/key.ts';
import { groupKey } from './read-query.ts';
import { removeServed, served, slimmed, written, type Indexed } from './built.ts';

/*
 * What the core takes for granted of Pagefind, so that another version of it that does otherwise
 * is told by name: as Pagefind writes and reads an index, and after it was made smaller.
 */

const word = (text: string, ...meanings: string[]): string =>
  indexed(exactKey(text, fold(text)), meanings);
const item = (id: string, ...words: string[]): Indexed => ({
  url: JSON.stringify({ id, text: '“Đảo” <b>&amp;' }),
  content: words.join(' '),
});
const DAY = dateKey('2027-01-28');
const records = [
  item('a', word('đảo'), word('đạo'), word('AI', phraseKey(3, 0), phraseKey(12, 1)), word('tỉnh')),
  item('b', word('data'), word('AI', phraseKey(3, 1)), word('đảo'), word('database')),
  item('c', word('ngày'), ...['28', '29', '1', '2027'].map((n) => word(n, DAY)), word('2030')),
  item('e', ...['7th', 'lần', 'thứ', '7'].map((text) => word(text, phraseKey(5, 1)))),
  item('d', ...Array.from({ length: 3000 }, (_, n) => word(n === 2500 ? 'cuối' : `đầy${n % 7}`))),
];

/** The index as a process loads it. A module is loaded once for each address. */
async function load(files: Parameters<typeof served>[0]): Promise<Pagefind> {
  const folder = await served(files);
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true });
  return pagefind;
}

afterAll(removeServed);

describe.each([
  ['as Pagefind writes it', written],
  ['made smaller', async (given: readonly Indexed[]) => (await slimmed(given)).files],
])('the index, %s', (_, make) => {
  let pagefind: Pagefind;
  beforeAll(async () => (pagefind = await load(await make(records))), 60_000);

  /** Where a term stands: places by the item's id. */
  const places = async (term: string | null): Promise<Record<string, readonly number[]>> => {
    const { results } = await pagefind.search(term);
    const found = results.map(async ({ data, words }) => {
      const { id } = JSON.parse((await data()).raw_url) as { id: string };
      return [id, words] as const;
    });
    return Object.fromEntries(await Promise.all(found));
  };

  test('a term is the beginning of words', async () => {
    expect(await places('da')).toMatchObject({ a: [0, 1], b: [0, 2, 3] });
    expect(await places('dat')).toEqual({ b: [0, 3] });
  });

  test('a term that ends with the end letter is a whole word', async () => {
    expect(await places(wholeKey('data'))).toEqual({ b: [0] });
    expect(await places(wholeKey('dao'))).toEqual({ a: [0, 1], b: [2] });
    expect(await places(wholeKey('dat'))).toEqual({});
  });

  test('a term with the letters of its marks is the word with these marks', async () => {
    expect(await places(exactKey('đảo', 'dao'))).toEqual({ a: [0], b: [2] });
    expect(await places(exactKey('đạo', 'dao'))).toEqual({ a: [1] });
    expect(await places(exactKey('dao', 'dao'))).toEqual({});
  });

  test('what a hyphen joins stands at one place, and the next word at the next', async () => {
    expect(await places(wholeKey('ai'))).toEqual({ a: [2], b: [1] });
    expect(await places(groupKey(3))).toEqual({ a: [2], b: [1] });
    expect(await places(phraseKey(3, 1))).toEqual({ b: [1] });
    expect(await places(groupKey(12))).toEqual({ a: [2] });
    expect(await places(wholeKey('tinh'))).toEqual({ a: [3] });
  });

  test('places count what blanks part, from 0, also far into a text', async () => {
    expect(await places(wholeKey('cuoi'))).toEqual({ d: [2500] });
  });

  test('places are in their order, and none stands twice', async () => {
    const { d = [] } = await places(wholeKey('day1'));
    expect(d.length).toBeGreaterThan(100);
    expect(d).toEqual([...new Set(d)].sort((a, b) => a - b));
  });

  test.each(['28', '29', '1', '2027'])(
    'a number that has part in a date is found by itself: %s',
    async (n) => {
      const place = 1 + ['28', '29', '1', '2027'].indexOf(n);
      expect(await places(wholeKey(n))).toEqual({ c: [place] });
      expect(await places(exactKey(n, n))).toEqual({ c: [place] });
    },
  );

  test.each([
    ['7th', 'e'],
    ['lần', 'e'],
    ['thứ', 'e'],
    ['7', 'e'],
  ])('a word with figures that has part in a phrase is found by itself: %s', async (own, id) => {
    expect(Object.keys(await places(exactKey(own, fold(own))))).toEqual([id]);
  });

  test('a date is found on each of its words', async () => {
    expect(await places(DAY)).toEqual({ c: [1, 2, 3, 4] });
  });

  test.each(['281', '20275', '20300', '290', 'daox', 'databank'])(
    'a longer word than any of the index finds none: %s',
    async (longer) => {
      expect(await places(wholeKey(longer))).toEqual({});
    },
  );

  test('a term that stands nowhere finds none', async () => {
    for (const term of ['zzz', wholeKey('zzz'), groupKey(99), dateKey('2026-01-28')]) {
      expect(await places(term)).toEqual({});
    }
  });

  test('no term finds every item, each with an id of its own', async () => {
    expect(Object.keys(await places(null)).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    const { results } = await pagefind.search(null);
    expect(new Set(results.map(({ id }) => id)).size).toBe(records.length);
  });

  test('the address of an item comes back letter by letter', async () => {
    const { results } = await pagefind.search(groupKey(12));
    expect((await results[0]?.data())?.raw_url).toBe(records[0]?.url);
  });
});

test('the ids that a search tells are those of the files', async () => {
  const { files, urls } = await slimmed(records);
  const { results } = await (await load(files)).search(null);
  expect(results.map(({ id }) => id).sort()).toEqual([...urls.keys()].sort());
});

test('joined words are kept beside their parts: to be dropped', async () => {
  const pagefind = await load(await written(records));
  const joined = word('đảo', DAY, groupKey(3)).replaceAll('-', '');
  expect(isJoined(joined)).toBe(true);
  const own = word('AI', phraseKey(3, 1)).replaceAll('-', '');
  expect((await pagefind.search(own)).results).toHaveLength(1);
});

test('two indexes of the same records have the same ids', async () => {
  const [one, two] = [await slimmed(records), await slimmed(records.toReversed())];
  expect(two.urls).toEqual(new Map([...one.urls].toReversed()));
});
