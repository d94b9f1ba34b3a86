import { describe, expect, test } from 'vitest';
import { SEARCHED } from '../../src/search/item.ts';
import { BEGUN, EXACT, FOLDED, UNMARKED, type Nearness } from '../../src/search/nearness.ts';
import type { UnitPlaces } from '../../src/search/occurrence.ts';
import { collectionOf, partsOf, rank, standing } from '../../src/search/rank.ts';

/** Title, role, text, …: a name of two words, a role of three, a text of thirty; then the same. */
const lengths = [2, 3, 30, 0, 0, 0, 0, 3, 30, 0, 0, 0];
const parts = partsOf(lengths);
const TEXT = 5;
const item = { parts, prior: 1 };

type Place = readonly [from: number, nearness?: Nearness];
/** A unit by where it stands in each row. */
const unit = (
  places: readonly (readonly Place[])[],
  own: Partial<UnitPlaces['unit']> = {},
): UnitPlaces => ({
  unit: {
    typed: 'x',
    size: 1,
    terms: [],
    optional: false,
    syllable: false,
    unfinished: false,
    ...own,
  },
  rows: new Set([...places.keys()].filter((row) => (places[row] ?? []).length > 0)),
  in: (row) =>
    (places[row] ?? []).map(([from, nearness = EXACT]) => ({ from, to: from, nearness })),
});
const ranked = (...units: UnitPlaces[]) =>
  rank(units, collectionOf([item, item, item])).sort((a, b) => b.score - a.score);
const rows = (...units: UnitPlaces[]): number[] => ranked(...units).map(({ row }) => row);

describe('the parts of an item', () => {
  test('are told by the places of its words', () => {
    expect(lengths).toHaveLength(2 * SEARCHED.length);
    expect([0, 1, 2].map(parts.isName)).toEqual([true, true, false]);
    expect(parts.span(0)).toEqual([0, 2]);
    expect(parts.span(2)).toEqual([5, 35]);
    expect(parts.span(6)).toEqual([35, 35]);
    expect(parts.span(8)).toEqual([38, 68]);
    expect(parts.size).toBe(34);
  });

  test('words of two parts are not together, however near', () => {
    expect([parts.together(1, 2), parts.together(2, 4), parts.together(34, 35)]).toEqual([
      false,
      true,
      false,
    ]);
    const at = (from: number, to = from) => ({ from, to, nearness: EXACT }) as const;
    expect(parts.distance(at(1), at(2))).toBe(Infinity);
    expect(parts.distance(at(6), at(7))).toBe(1);
    expect(parts.distance(at(6, 8), at(9))).toBe(1);
    expect(parts.distance(at(7), at(6))).toBeGreaterThan(1);
    expect(parts.distance(at(7), at(6))).toBeLessThan(2);
  });
});

describe('the items that answer', () => {
  test('hold every unit that is not optional', () => {
    const first = unit([[[TEXT]], [[TEXT]], []]);
    expect(rows(first, unit([[], [[9]], [[9]]]))).toEqual([1]);
    expect(rows(first, unit([[], [[9]], [[9]]], { optional: true }))).toEqual([1, 0]);
    expect(rows(first, unit([]))).toEqual([]);
  });

  test('are as near as the unit that comes least near', () => {
    const first = unit([[[TEXT]], [[TEXT]], [[TEXT]]]);
    const second = unit([[[9, BEGUN]], [[9, FOLDED]], [[9, UNMARKED]]]);
    expect(ranked(first, second).map(({ row, tier }) => [row, tier])).toEqual([
      [2, 'exact'],
      [1, 'folded'],
      [0, 'begun'],
    ]);
  });

  test.each([
    ['in the name before the text', [[TEXT]], [[0]]],
    ['nearer before less near', [[TEXT, FOLDED]], [[TEXT, EXACT]]],
    ['several times before once', [[TEXT]], [[TEXT], [12]]],
  ] as const)('stand first: %s', (_, second, first) => {
    expect(rows(unit([second, first]))).toEqual([1, 0]);
  });

  test('stand first with the words next to each other', () => {
    const first = unit([[[TEXT]], [[TEXT]], [[TEXT]]]);
    expect(rows(first, unit([[[20]], [[TEXT + 1]], [[9]]]))).toEqual([1, 2, 0]);
    expect(rows(first, unit([[[4]], [[TEXT + 3]]]))).toEqual([1, 0]);
  });

  test('count for what they are, and a longer one less', () => {
    const both = unit([[[20]], [[20]]]);
    const longer = partsOf(lengths.map((length) => 3 * length));
    const order = (items: Parameters<typeof collectionOf>[0]) =>
      rank([both], collectionOf(items))
        .sort((a, b) => b.score - a.score)
        .map(({ row }) => row);
    expect(order([{ parts, prior: 0.9 }, item])).toEqual([1, 0]);
    expect(order([{ parts: longer, prior: 1 }, item])).toEqual([1, 0]);
  });
});

describe('a lone syllable', () => {
  const syllable = (...places: Place[]): UnitPlaces => unit([places], { syllable: true });
  const word = (...places: Place[]): UnitPlaces => unit([places]);
  const places = (...units: UnitPlaces[]): number[][] =>
    standing(0, units, parts).map((own) => own.map(({ from }) => from));

  test('counts only beside its neighbours in the query', () => {
    expect(places(syllable([6], [20]), word([7]))).toEqual([[6], [7]]);
    expect(places(word([7]), syllable([6], [8], [20]))).toEqual([[7], [6, 8]]);
    expect(places(syllable([20]), word([7]))).toEqual([[], [7]]);
  });

  test('counts in a name', () => {
    expect(places(syllable([1], [20]), word([7]))).toEqual([[1], [7]]);
  });

  test('with other marks counts only right where it was typed', () => {
    expect(places(syllable([1, FOLDED], [8, FOLDED]), word([10]))).toEqual([[], [10]]);
    expect(places(syllable([9, FOLDED], [11, FOLDED]), word([10]))).toEqual([[9], [10]]);
  });

  test('by itself counts wherever it stands, also beside words of questions', () => {
    expect(places(syllable([20]))).toEqual([[20]]);
    expect(places(syllable([20]), unit([[[7]]], { optional: true }))).toEqual([[20], [7]]);
  });

  test('a phrase that runs over two parts stands nowhere', () => {
    const across: UnitPlaces = { ...word(), in: () => [{ from: 4, to: 5, nearness: EXACT }] };
    expect(places(across)).toEqual([[]]);
  });
});
