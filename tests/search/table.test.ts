import { expect, test } from 'vitest';
import { kinds } from '../../src/search/item.ts';
import { tableOf } from '../../src/search/table.ts';

const language = { synonyms: { s: 'a b' }, questions: { q: 'c' } };
const { priors } = tableOf([], language);

test('rows are written as columns, by their places', () => {
  const rows = [
    {
      facets: { kind: ['quote'], topic: ['t1', 't2'] },
      dates: '2026-01-15',
      lengths: [1, 2],
    },
    { facets: { kind: ['topic'], topic: ['t2'] }, dates: '', lengths: [3, 4] },
    { facets: { kind: ['quote'] }, dates: '2026-01/2026-03', lengths: [] },
  ];
  expect(tableOf(rows, language)).toEqual({
    facets: { kind: { quote: [0, 2], topic: [1] }, topic: { t1: [0], t2: [0, 1] } },
    dates: ['2026-01-15', '', '2026-01/2026-03'],
    lengths: [[1, 2], [3, 4], []],
    ...language,
    priors,
  });
});

test('a value may be called as something that every object has', () => {
  const facets = { source: ['constructor', '__proto__'] };
  const written = tableOf([{ facets, dates: '', lengths: [] }], language).facets['source'];
  expect(Object.entries(written ?? {})).toEqual([
    ['constructor', [0]],
    ['__proto__', [0]],
  ]);
});

test('no rows, no columns', () => {
  expect(tableOf([], language)).toEqual({
    facets: {},
    dates: [],
    lengths: [],
    ...language,
    priors,
  });
});

test('each kind has a weight, and none more than twice that of another', () => {
  expect(Object.keys(priors).sort()).toEqual([...kinds].sort());
  const weights = Object.values(priors);
  expect(Math.min(...weights)).toBeGreaterThan(0);
  expect(Math.max(...weights) / Math.min(...weights)).toBeLessThanOrEqual(2);
  // What was said is what readers want, before the topic that it is of.
  expect(priors.quote).toBeGreaterThan(priors.topic);
});
