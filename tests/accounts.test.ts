import { describe, expect, it } from 'vitest';
import { accountsBySaying, accountsOf, outletsOf, tellingsOf } from '../src/accounts.ts';
import type { Article } from '../src/schemas/article.ts';

const article = (id: string) => ({ id }) as Article;
const source = (id: string, line: number, says: 'held' | 'planned') => ({
  article: id,
  file: `${id}.txt`,
  line,
  start: 0,
  end: 1,
  says,
});

describe('accountsOf', () => {
  it('gathers the lines in which one article says one thing', () => {
    const sources = [
      source('a', 3, 'planned'),
      source('b', 4, 'held'),
      source('a', 7, 'planned'),
      source('a', 7, 'planned'),
      source('a', 9, 'held'),
    ];
    const accounts = accountsOf(
      sources,
      sources.map((one) => article(one.article)),
    );
    expect(accounts.map(({ article: { id }, says, lines }) => [id, says, lines])).toEqual([
      ['a', 'planned', [3, 7]],
      ['b', 'held', [4]],
      ['a', 'held', [9]],
    ]);
  });
});

describe('outletsOf', () => {
  const sources = [
    source('a', 3, 'planned'),
    source('b', 4, 'held'),
    source('c', 5, 'held'),
    source('b', 9, 'held'),
  ];
  const articles = sources.map(
    (one) => ({ id: one.article, publisher: one.article === 'c' ? null : one.article }) as Article,
  );

  it('names those that say what the status says, each once', () => {
    expect(outletsOf({ sources, status: 'held' }, articles, 'unknown')).toEqual(['b', 'unknown']);
  });
});

describe('tellingsOf', () => {
  const named = (id: string, publisher: string | null) => ({ id, publisher }) as Article;

  it('counts an outlet once, by the surest that it says, and the surest first', () => {
    const sources = [source('a', 3, 'planned'), source('b', 4, 'planned'), source('c', 5, 'held')];
    const articles = [named('a', 'A'), named('b', 'B'), named('c', 'A')];
    expect(tellingsOf(sources, articles).map(({ outlet, says }) => [outlet, says])).toEqual([
      ['A', 'held'],
      ['B', 'planned'],
    ]);
  });

  it('takes two outlets that nobody knows for two', () => {
    const sources = [source('a', 3, 'held'), source('b', 4, 'held')];
    expect(tellingsOf(sources, [named('a', null), named('b', null)])).toHaveLength(2);
  });
});

describe('accountsBySaying', () => {
  it('puts together the articles that say the same, the surest first', () => {
    const sources = [source('a', 3, 'planned'), source('b', 4, 'held'), source('c', 5, 'held')];
    const groups = accountsBySaying(
      sources,
      sources.map((one) => article(one.article)),
    );
    expect(groups.map(({ says, accounts }) => [says, accounts.length])).toEqual([
      ['held', 2],
      ['planned', 1],
    ]);
  });
});
