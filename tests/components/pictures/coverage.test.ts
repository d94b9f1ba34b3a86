import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/components/pictures/coverage.ts';
import { article, event, source } from './sample.ts';

const articles = [
  article('a', 'Báo A'),
  article('b', null),
  article('c', 'Báo A'),
  article('d', null),
];
const find = (id: string) => articles.find((one) => one.id === id) ?? article(id);

const opening = event('opening', '2026-01-15', null, {
  sources: [source('a', 3, 'planned'), source('c', 4), source('d', 5), source('d', 9)],
});
const closing = event('closing', '2026-01-16', null, { sources: [source('c', 7)] });
const { outlets, rows } = coverageOf([opening, closing], articles, (one) =>
  one.sources.map(({ article: id }) => find(id)),
);

describe('coverageOf', () => {
  it('has one column for all articles of an outlet, and one for each that nobody knows', () => {
    expect(outlets.map(({ name, articles: own }) => [name, own.map(({ id }) => id)])).toEqual([
      ['Báo A', ['a', 'c']],
      [null, ['b']],
      [null, ['d']],
    ]);
  });

  it('holds what each outlet says and where, and nothing where it is silent', () => {
    expect(
      rows.map(({ cells }) =>
        cells.map((accounts) =>
          accounts.map(({ article: { id }, says, lines }) => [id, says, lines]),
        ),
      ),
    ).toEqual([
      [
        [
          ['a', 'planned', [3]],
          ['c', 'held', [4]],
        ],
        [],
        [['d', 'held', [5, 9]]],
      ],
      [[['c', 'held', [7]]], [], []],
    ]);
  });

  it('counts the events of an outlet, each once', () => {
    expect(outlets.map(({ count }) => count)).toEqual([2, 0, 1]);
  });
});
