import { describe, expect, test } from 'vitest';
import { EXACT, FOLDED, SAME, type Nearness } from '../../src/search/nearness.ts';
import type { UnitPlaces } from '../../src/search/occurrence.ts';
import { rankPartly } from '../../src/search/partial.ts';
import { collectionOf, partsOf } from '../../src/search/rank.ts';
import { SEARCHED } from '../../src/search/item.ts';

/** Twenty items that are a text of forty words, and nothing else. */
const ITEMS = 20;
const lengths = [...SEARCHED, ...SEARCHED].map((name, at) =>
  name === 'text' && at < SEARCHED.length ? 40 : 0,
);
const collection = collectionOf(
  Array.from({ length: ITEMS }, () => ({ parts: partsOf(lengths), prior: 1 })),
);

interface Asked {
  /** The rows that hold it, each at one place. */
  readonly rows?: readonly number[];
  readonly at?: number;
  readonly size?: number;
  readonly optional?: boolean;
  readonly syllable?: boolean;
  readonly nearness?: Nearness;
}

const word = ({ rows = [], at = 0, nearness = EXACT, ...unit }: Asked): UnitPlaces => ({
  unit: {
    typed: 'x',
    size: 1,
    terms: [],
    optional: false,
    syllable: false,
    unfinished: false,
    ...unit,
  },
  rows: new Set(rows),
  in: (row) => (rows.includes(row) ? [{ from: at, to: at, nearness }] : []),
});
const found = (...asked: Asked[]): number[] =>
  rankPartly(asked.map(word), collection)
    .sort((a, b) => b.score - a.score)
    .map(({ row }) => row);
const nowhere: Asked = {};

describe('items that hold some of the words', () => {
  test('need more than half of them, or half that tells as much apart', () => {
    expect(found({ rows: [3] }, { rows: [3], at: 5 }, nowhere)).toEqual([3]);
    expect(found({ rows: [3] }, { rows: [4] })).toHaveLength(2);
    expect(found({ rows: [3] }, nowhere, nowhere)).toEqual([]);
    expect(found({ rows: [3] }, nowhere)).toEqual([]);
  });

  test('are told as such', () => {
    const matches = rankPartly([{ rows: [3] }, { rows: [3] }, nowhere].map(word), collection);
    expect(matches).toMatchObject([{ row: 3, tier: 'partial' }]);
  });

  test('need words that few items hold', () => {
    const common = { rows: Array.from({ length: ITEMS }, (_, row) => row) };
    expect(found(common, common, nowhere)).toEqual([]);
    expect(found(common, { rows: [3] })).toEqual([3]);
  });

  test('count a phrase by its words', () => {
    const phrase = { rows: [3], size: 3 };
    expect(found(phrase, nowhere)).toEqual([3]);
    expect(found({ ...phrase, size: 1 }, nowhere)).toEqual([]);
  });

  test('count what counts as the same, and no word with other marks', () => {
    const rest = [{ rows: [3], at: 5 }, nowhere];
    expect(found({ rows: [3], nearness: SAME }, ...rest)).toEqual([3]);
    expect(found({ rows: [3], nearness: FOLDED }, ...rest)).toEqual([]);
  });

  test('do not need words of questions, and are none by them', () => {
    const asking = { rows: [4, 5], optional: true };
    expect(found(asking, { rows: [3] }, { rows: [3], at: 5 }, nowhere)).toEqual([3]);
    expect(found(asking, nowhere, nowhere)).toEqual([]);
  });

  test('of one word there are none', () => {
    expect(found({ rows: [3] })).toEqual([]);
    expect(found({ rows: [3] }, { rows: [3], optional: true })).toEqual([]);
    expect(found()).toEqual([]);
  });

  test('of syllables half are not enough: they come in twos', () => {
    const syllable = (at: number) => ({ rows: [3], at, syllable: true });
    // It stands in many items, and so tells little apart.
    const missing = { rows: [4, 5, 6, 7, 8, 9], at: 30, syllable: true };
    expect(found(syllable(0), syllable(1), missing, missing)).toEqual([]);
    expect(found(syllable(0), syllable(1), syllable(2), missing)).toEqual([3]);
  });

  test('of scattered syllables are none', () => {
    const syllable = (at: number) => ({ rows: [3], at, syllable: true });
    expect(found(syllable(0), syllable(10), syllable(20), { syllable: true })).toEqual([]);
  });

  test('that hold more words stand first', () => {
    const both = [0, 1, 2].map((at) => ({ rows: [3, 4], at }));
    expect(found(...both, { rows: [4], at: 3 }, nowhere)).toEqual([4, 3]);
  });
});
