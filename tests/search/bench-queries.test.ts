import { beforeAll, describe, expect, test } from 'vitest';
import { readDigest } from '../../scripts/digest.ts';
import { indexDigest } from '../../src/digest-index.ts';
import { documents } from '../bench/search/documents.ts';
import { ENOUGH, isAnswerless } from '../bench/search/measures.ts';
import { readQueries, sample } from '../bench/search/query-set.ts';

const queries = readQueries();
const locales = ['vi', 'en'] as const;
let known: ReadonlySet<string>;
beforeAll(async () => {
  const ids = documents(indexDigest(await readDigest())).map(({ id }) => id);
  known = new Set(ids);
  expect(known.size).toBe(ids.length);
});

describe('the queries that the search is measured by', () => {
  test('are at least eighty, in both languages, with and without answers', () => {
    expect(queries.length).toBeGreaterThanOrEqual(80);
    for (const locale of locales) {
      const own = queries.filter((query) => query.locale === locale);
      expect(own.length).toBeGreaterThanOrEqual(30);
      expect(own.filter(isAnswerless).length).toBeGreaterThanOrEqual(5);
    }
  });

  test('are each asked once in a language', () => {
    const asked = queries.map(({ query, locale }) => `${locale} ${query}`);
    expect(asked.filter((one, at) => asked.indexOf(one) !== at)).toEqual([]);
  });

  test('expect only items that the search holds', () => {
    const expected = queries.flatMap(({ relevant }) => Object.keys(relevant));
    expect(expected.filter((id) => !known.has(id))).toEqual([]);
  });

  test('can each be answered well, or not at all', () => {
    const poor = queries.filter(
      (query) =>
        !isAnswerless(query) && !Object.values(query.relevant).some((grade) => grade >= ENOUGH),
    );
    expect(poor.map(({ query }) => query)).toEqual([]);
  });
});

test('a sample is spread over the whole set', () => {
  const some = sample(queries, 10);
  expect(some).toHaveLength(10);
  expect(some[0]).toBe(queries[0]);
  expect(queries.indexOf(some[9] ?? (queries[0] as (typeof queries)[number]))).toBeGreaterThan(
    queries.length * 0.7,
  );
  expect(sample(queries.slice(0, 3), 10)).toHaveLength(3);
});
