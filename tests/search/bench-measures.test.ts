import { describe, expect, test } from 'vitest';
import {
  beginsWrong,
  ndcg,
  percentile,
  qualityOf,
  succeeds,
  type Query,
} from '../bench/search/measures.ts';

const asked = (relevant: Query['relevant']): Query => ({
  query: 'lua dao',
  locale: 'vi',
  relevant,
  why: 'a test',
});
const answerable = asked({ best: 3, good: 2, touching: 1 });
const answerless = asked({});

describe('success', () => {
  test('an item that answers the query counts where it stands', () => {
    expect(succeeds(answerable, ['best'], 1)).toBe(true);
    expect(succeeds(answerable, ['other', 'good'], 1)).toBe(false);
    expect(succeeds(answerable, ['other', 'good'], 3)).toBe(true);
    expect(succeeds(answerable, ['a', 'b', 'c', 'best'], 3)).toBe(false);
    expect(succeeds(answerable, [], 3)).toBe(false);
  });

  test('an item that only touches the query is not enough', () => {
    expect(succeeds(answerable, ['touching'], 1)).toBe(false);
  });

  test('without an answer, nothing is the right answer', () => {
    expect(succeeds(answerless, [], 1)).toBe(true);
    expect(succeeds(answerless, ['best'], 3)).toBe(false);
  });
});

describe('a wrong first item', () => {
  test('has nothing to do with the query', () => {
    expect(beginsWrong(answerable, ['other', 'best'])).toBe(true);
    expect(beginsWrong(answerable, ['touching', 'other'])).toBe(false);
    expect(beginsWrong(answerable, [])).toBe(false);
  });

  test('is any item where there is no answer', () => {
    expect(beginsWrong(answerless, ['best'])).toBe(true);
    expect(beginsWrong(answerless, [])).toBe(false);
  });
});

describe('nDCG', () => {
  test('is 1 for the best order and 0 for nothing right', () => {
    expect(ndcg(answerable, ['best', 'good', 'touching'])).toBe(1);
    expect(ndcg(answerable, ['best', 'good', 'touching', 'other'])).toBe(1);
    expect(ndcg(answerable, ['other'])).toBe(0);
    expect(ndcg(answerable, [])).toBe(0);
  });

  test('divides each grade by the logarithm of its place', () => {
    const best = 3 + 2 / Math.log2(3) + 1 / 2;
    expect(ndcg(answerable, ['other', 'best'])).toBeCloseTo(3 / Math.log2(3) / best, 10);
    expect(ndcg(answerable, ['good', 'best'])).toBeCloseTo((2 + 3 / Math.log2(3)) / best, 10);
  });

  test('looks at ten items, and asks for no more than ten', () => {
    const others = Array.from({ length: 10 }, (_, at) => `other-${at}`);
    expect(ndcg(answerable, [...others, 'best'])).toBe(0);
    const many = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`item-${at}`, 3]));
    expect(ndcg(asked(many as Query['relevant']), Object.keys(many).slice(0, 10))).toBe(1);
  });

  test('counts an item once, however often it is shown', () => {
    expect(ndcg(asked({ best: 3 }), ['best', 'best', 'best'])).toBe(1);
  });

  test('without an answer, is 1 for nothing and 0 for anything', () => {
    expect(ndcg(answerless, [])).toBe(1);
    expect(ndcg(answerless, ['best'])).toBe(0);
  });
});

test('the quality of a set is the mean over its queries, those without an answer told apart', () => {
  const answers = [
    { query: answerable, ids: ['best', 'good', 'touching'] },
    { query: answerable, ids: ['other', 'good'] },
    { query: answerless, ids: ['other'] },
    { query: answerless, ids: [] },
  ];
  const { ndcg: mean, ...quality } = qualityOf(answers);
  expect(quality).toEqual({
    queries: 4,
    successAt1: 0.5,
    successAt3: 0.75,
    wrongFirst: 2,
    answerless: 2,
    rightlyEmpty: 1,
  });
  expect(mean).toBeCloseTo((1 + ndcg(answerable, ['other', 'good']) + 0 + 1) / 4, 10);
});

test('a percentile is one of the values, by the nearest rank', () => {
  const times = [50, 15, 40, 20, 35];
  expect(percentile(times, 0.5)).toBe(35);
  expect(percentile(times, 0.95)).toBe(50);
  expect(percentile(times, 0.3)).toBe(20);
  expect(percentile([7], 0.5)).toBe(7);
  expect(() => percentile([], 0.5)).toThrow('no values');
});
