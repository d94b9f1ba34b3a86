import { describe, expect, test } from 'vitest';
import { facetsOf } from '../../src/search/facets.ts';
import { tableOf, type Row } from '../../src/search/table.ts';
import { isoOf } from '../../src/search/typed-date.ts';
import { takeFilters, testsOf, type Offered } from '../../src/search/typed-filters.ts';

const row = (facets: Row['facets'], dates: string): Row => ({ facets, dates, lengths: [] });
const rows = [
  row({ speaker: ['pham-minh-chinh'], kind: ['quote'], source: ['a1'] }, '2026-01-15'),
  row({ speaker: ['nguyen-manh-hung'], kind: ['quote'], source: ['a2'] }, '2026-01-16'),
  row({ speaker: ['pham-gia-tuc'], kind: ['figure'], source: ['a1'] }, '2026-02-01'),
  row({ kind: ['event'] }, '2025-12'),
];
const offered: Offered = new Map([
  [
    'speaker',
    [
      { value: 'pham-minh-chinh', label: 'Phạm Minh Chính' },
      { value: 'nguyen-manh-hung', label: 'Nguyễn Mạnh Hùng' },
      { value: 'pham-gia-tuc', label: 'Phạm Gia Túc' },
    ],
  ],
  [
    'kind',
    [
      { value: 'quote', label: 'Trích dẫn Quote' },
      { value: 'figure', label: 'Con số Figure' },
    ],
  ],
  ['source', [{ value: 'a1', label: 'Báo Một' }]],
]);
const facets = facetsOf(tableOf(rows, { synonyms: {}, questions: {} }));

/** The rows that pass the filters typed ("speaker:x", …), and what is told as unknown. */
function asked(...typed: string[]): { left: number[]; unknown: string[] } {
  const { filters } = takeFilters(typed.map((one) => one.replace(/:(.*)/, ':"$1"')).join(' '));
  expect(filters).toHaveLength(typed.length);
  const { tests, unknown } = testsOf(filters, offered, facets, isoOf);
  return { left: [...rows.keys()].filter((at) => tests.every((test) => test(at))), unknown };
}

describe('what is taken for a filter', () => {
  test.each([
    ['speaker:"Phạm Minh Chính"', 'speaker', 'Phạm Minh Chính'],
    ['speaker:“Phạm Minh Chính”', 'speaker', 'Phạm Minh Chính'],
    ['speaker:chinh', 'speaker', 'chinh'],
    ['Speaker:chinh', 'speaker', 'chinh'],
    ['người:chinh', 'speaker', 'chinh'],
    ['nguoi:chinh', 'speaker', 'chinh'],
    ['topic:ai', 'topic', 'ai'],
    ['form:direct', 'form', 'direct'],
    ['kind:quote', 'kind', 'quote'],
    ['source:a1', 'source', 'a1'],
    ['nguồn:a1', 'source', 'a1'],
    ['from:2026-01-15', 'from', '2026-01-15'],
    ['từ:15/1/2026', 'from', '15/1/2026'],
    ['to:2026', 'to', '2026'],
    ['đến:2026', 'to', '2026'],
    ['den:2026', 'to', '2026'],
  ])('%s is the filter %s with "%s", and no word', (typed, key, value) => {
    expect(takeFilters(`ASEAN ${typed}`).filters).toEqual([{ key, value, not: false }]);
    expect(takeFilters(`${typed} ASEAN`).rest.trim()).toBe('ASEAN');
    expect(takeFilters(`-${typed}`)).toEqual({ rest: '', filters: [{ key, value, not: true }] });
  });

  test('several, between words', () => {
    const { rest, filters } = takeFilters('a1 speaker:an b2 -speaker:binh from:2026 c3');
    expect(rest.split(/\s+/)).toEqual(['a1', 'b2', 'c3']);
    expect(filters).toEqual([
      { key: 'speaker', value: 'an', not: false },
      { key: 'speaker', value: 'binh', not: true },
      { key: 'from', value: '2026', not: false },
    ]);
  });

  test.each([
    'https:asean.org',
    'lúc 10:30',
    'abc:x',
    'speaker:',
    'speaker',
    'xspeaker :a',
    // Names that every object has.
    'constructor:x',
    'toString:x',
  ])('%s is none', (typed) => {
    expect(takeFilters(typed)).toEqual({ rest: typed, filters: [] });
  });
});

describe('typed filters', () => {
  test.each([
    ['speaker:Phạm Minh Chính', [0]],
    ['speaker:pham minh chinh', [0]],
    ['speaker:PHẠM MINH CHÍNH', [0]],
    ['speaker:pham-minh-chinh', [0]],
    ['speaker:Phạm Minh Chính'.normalize('NFD'), [0]],
    ['speaker:Chính', [0]],
    ['speaker:Chính Phạm', [0]],
    ['speaker:hung', [1]],
    ['speaker:Phạm', [0, 2]],
    ['kind:quote', [0, 1]],
    ['kind:con số', [2]],
    ['kind:Figure', [2]],
    ['source:a1', [0, 2]],
    ['source:báo một', [0, 2]],
    ['from:2026-01-16', [1, 2]],
    ['from:16/1/2026', [1, 2]],
    ['from:16-1-2026', [1, 2]],
    ['from:1/2026', [0, 1, 2]],
    ['from:2026-02', [2]],
    ['from:2026', [0, 1, 2]],
    ['to:2026-01-15', [0, 3]],
    ['to:15/1/2026', [0, 3]],
    ['to:1/2026', [0, 1, 3]],
    ['to:2025', [3]],
  ])('%s leaves the rows %j', (filter, left) => {
    expect(asked(filter)).toEqual({ left, unknown: [] });
  });

  test('several of one filter leave any of them, several filters all', () => {
    expect(asked('speaker:chinh', 'speaker:hung').left).toEqual([0, 1]);
    expect(asked('speaker:pham', 'kind:figure').left).toEqual([2]);
    expect(asked('from:16/1/2026', 'to:2026-01-31').left).toEqual([1]);
    expect(asked().left).toEqual([0, 1, 2, 3]);
  });

  test.each([
    'speaker:xyz',
    'speaker:',
    'speaker:Chín',
    'speaker:Phạm Hùng',
    'kind:poem',
    'topic:anything',
    'from:yesterday',
    'from:15/1',
    'from:2026-13',
    'to:',
    'to:99/99/2026',
  ])('%s is told as unknown', (filter) => {
    expect(asked(filter).unknown).toEqual([filter]);
  });

  test('a filter that is left out leaves all the others', () => {
    expect(asked('-speaker:hung').left).toEqual([0, 2, 3]);
    expect(asked('-speaker:hung', '-speaker:chinh').left).toEqual([2, 3]);
    expect(asked('speaker:pham', '-speaker:chinh').left).toEqual([2]);
    expect(asked('-kind:quote', '-from:2026-02').left).toEqual([3]);
    expect(asked('-speaker:xyz').unknown).toEqual(['speaker:xyz']);
  });

  test('only the unknown one of several is told', () => {
    expect(asked('speaker:hung', 'speaker:xyz', 'kind:poem').unknown).toEqual([
      'speaker:xyz',
      'kind:poem',
    ]);
  });
});
