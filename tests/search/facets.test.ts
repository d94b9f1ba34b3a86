import { describe, expect, test } from 'vitest';
import { facetsOf } from '../../src/search/facets.ts';
import type { FilterKey, State } from '../../src/search/state.ts';
import { tableOf, type Row } from '../../src/search/table.ts';

const row = (facets: Row['facets'], dates = ''): Row => ({ facets, dates, lengths: [] });
const rows = [
  row({ kind: ['quote'], speaker: ['an'], topic: ['t1', 't2'] }, '2026-01-15'),
  row({ kind: ['quote'], speaker: ['binh'], topic: ['t2'] }, '2026-02'),
  row({ kind: ['event'], topic: ['t1'] }, '2026-01-30/2026-02-02'),
  row({ kind: ['event'] }, '2025'),
  row({ kind: ['speaker'], speaker: ['an'] }),
];
const all = rows.map((_, at) => at);
const facets = facetsOf(tableOf(rows, { synonyms: {}, questions: {} }));
const state = (part: Partial<State>): State => ({
  q: '',
  filters: {},
  from: '',
  to: '',
  sort: 'relevance',
  group: '',
  ...part,
});
const passing = (part: Partial<State>): number[] =>
  all.filter((at) => facets.tests(state(part)).every(([, test]) => test(at)));
const counts = (part: Partial<State>, of = all) => {
  const counted = facets.count(of, facets.tests(state(part)));
  return (key: FilterKey) => Object.fromEntries(counted.get(key) ?? []);
};

describe('filters', () => {
  test.each<[State['filters'], number[]]>([
    [{}, [0, 1, 2, 3, 4]],
    [{ speaker: ['an'] }, [0, 4]],
    [{ speaker: ['an', 'binh'] }, [0, 1, 4]],
    [{ speaker: ['an'], kind: ['quote'] }, [0]],
    [{ kind: ['quote', 'event'], topic: ['t2'] }, [0, 1]],
    [{ topic: ['t1', 't2'] }, [0, 1, 2]],
    [{ speaker: ['nobody'] }, []],
    [{ speaker: ['nobody', 'an'] }, [0, 4]],
    [{ form: ['direct'] }, []],
  ])('%j leaves the rows %j', (filters, left) => {
    expect(passing({ filters })).toEqual(left);
  });

  test('a row tells its value, or that it has none', () => {
    expect(facets.firstOf('speaker')).toEqual(['an', 'binh', undefined, undefined, 'an']);
    expect(facets.firstOf('topic')[0]).toBe('t1');
    expect(facets.firstOf('form')[0]).toBeUndefined();
  });
});

describe('dates', () => {
  test.each([
    ['', '', [0, 1, 2, 3, 4]],
    ['2026-01-15', '', [0, 1, 2]],
    ['2026-01-16', '', [1, 2]],
    ['2026-02-02', '', [1, 2]],
    ['2026-02-03', '', [1]],
    ['2026-03', '', []],
    ['2026-02', '', [1, 2]],
    ['2026', '', [0, 1, 2]],
    ['2025-12-31', '', [0, 1, 2, 3]],
    ['', '2026-01-15', [0, 3]],
    ['', '2026-01-14', [3]],
    ['', '2026-01-30', [0, 2, 3]],
    ['', '2026-01', [0, 2, 3]],
    ['', '2026', [0, 1, 2, 3]],
    ['', '2025-01-01', [3]],
    ['', '2024', []],
    ['2026-02-01', '2026-02-01', [1, 2]],
    ['2026-01-15', '2026-01-15', [0]],
    ['2027', '2026', []],
  ])('from "%s" to "%s" leaves the rows %j: a month has all of its days', (from, to, left) => {
    expect(passing({ from, to })).toEqual(left);
  });

  test('a row tells its first day, month or year', () => {
    expect(all.map((at) => facets.dateOf(at))).toEqual([
      '2026-01-15',
      '2026-02',
      '2026-01-30',
      '2025',
      '',
    ]);
    expect(facets.dateOf(99)).toBe('');
  });
});

describe('counts', () => {
  test('without a choice count every row', () => {
    const count = counts({});
    expect(count('kind')).toEqual({ quote: 2, event: 2, speaker: 1 });
    expect(count('speaker')).toEqual({ an: 2, binh: 1 });
    expect(count('topic')).toEqual({ t1: 2, t2: 2 });
    expect(count('form')).toEqual({});
  });

  test('set the choice of their own filter aside, and no other', () => {
    const count = counts({ filters: { kind: ['quote'], speaker: ['an'] } });
    expect(count('kind')).toEqual({ quote: 1, event: 0, speaker: 1 });
    expect(count('speaker')).toEqual({ an: 1, binh: 1 });
    expect(count('topic')).toEqual({ t1: 1, t2: 1 });
  });

  test('follow the dates', () => {
    const count = counts({ from: '2026-02-01' });
    expect(count('kind')).toEqual({ quote: 1, event: 1, speaker: 0 });
  });

  test('count only the rows that are given', () => {
    expect(counts({}, [1, 3])('kind')).toEqual({ quote: 1, event: 1, speaker: 0 });
    expect(counts({}, [])('kind')).toEqual({ quote: 0, event: 0, speaker: 0 });
  });

  test('say how many rows a choice would leave', () => {
    const chosen = { topic: ['t1'] };
    for (const [value, count] of Object.entries(counts({ filters: chosen })('kind'))) {
      expect(passing({ filters: { ...chosen, kind: [value] } })).toHaveLength(count);
    }
  });
});
