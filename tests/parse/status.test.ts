import { describe, expect, test } from 'vitest';
import type { Claim, Tense } from '../../src/parse/events/claims.ts';
import type { FoundDate } from '../../src/parse/dates.ts';
import { claim } from '../../src/parse/events/moments.ts';
import { datedBy, statusOf, tells, type Days } from '../../src/parse/events/status.ts';
import { dateOf, sentenceOf } from './sentence.ts';

/* When something took place, whether it did, and what several articles make of it. */

const MEETING: Days = { from: '2027-12-30', to: '2028-01-02' };

describe('a day printed without its year', () => {
  const of = (from: [number, number], to: [number, number] | null = null) => {
    const named = ([day, month]: [number, number]) => ({ day, month });
    const printed = dateOf({
      precision: to === null ? 'day' : 'range',
      basis: 'stated',
      dayMonth: named(from),
      toDayMonth: to && named(to),
    });
    const {
      from: first,
      to: last,
      basis,
      dayMonth,
      toDayMonth,
    } = datedBy(printed, MEETING) ?? expect.fail('a date');
    return { first, last, basis, open: dayMonth !== null || toDayMonth !== null };
  };
  const inferred = (first: string, last: string | null = null) => ({
    first,
    last,
    basis: 'inferred',
    open: false,
  });
  const left = { first: null, last: null, basis: 'stated', open: true };

  test.each([
    ['the first day of the meeting', [30, 12], inferred('2027-12-30')],
    ['one between', [31, 12], inferred('2027-12-31')],
    ['one in the new year', [1, 1], inferred('2028-01-01')],
    ['the last day', [2, 1], inferred('2028-01-02')],
    ['the day before', [29, 12], left],
    ['the day after', [3, 1], left],
    ['one that no calendar has', [31, 2], left],
  ] as const)('%s', (_, [day, month], expected) => {
    expect(of([day, month])).toEqual(expected);
  });

  test.each([
    ['within the meeting', [30, 12], [2, 1], inferred('2027-12-30', '2028-01-02')],
    ['that ends after it', [30, 12], [3, 1], left],
    ['that begins before it', [29, 12], [2, 1], left],
  ] as const)('a range %s', (_, [day, month], [lastDay, lastMonth], expected) => {
    expect(of([day, month], [lastDay, lastMonth])).toEqual(expected);
  });

  test('stays as it is where there is nothing to date it by, or nothing to date', () => {
    const printed = dateOf({ dayMonth: { day: 31, month: 12 } });
    const known = dateOf({ from: '2026-12-31', dayMonth: { day: 31, month: 12 } });
    const nameless = dateOf({});
    expect(datedBy(printed, null)).toBe(printed);
    expect(datedBy(known, MEETING)).toBe(known);
    expect(datedBy(nameless, MEETING)).toBe(nameless);
    expect(datedBy(null, MEETING)).toBeNull();
  });
});

describe('what one article tells', () => {
  const DAY = '2027-05-20';
  interface Case {
    day?: string | null;
    tense?: Tense;
    date?: FoundDate | null;
    meeting?: Days | null;
    toldAsDone?: boolean;
  }
  const of = ({
    day = DAY,
    tense = null,
    date: when = null,
    meeting = null,
    toldAsDone = false,
  }: Case) => {
    const one: Claim = { ...claim(sentenceOf('Lễ trao giải.', { day })), tense, date: when };
    return tells(one, { meeting, toldAsDone });
  };
  const day = (from: string) => dateOf({ from });
  const month = (from: string, to: string | null = null) =>
    dateOf({ from, to, precision: 'month' });
  const year = (from: string, to: string | null = null) => dateOf({ from, to, precision: 'year' });
  const range = (from: string, to: string) => dateOf({ from, to, precision: 'range' });

  test.each<[string, Case, 'held' | 'planned']>([
    [
      'a word of the future, whatever the day',
      { tense: 'future', date: day('2027-05-01') },
      'planned',
    ],
    ['the day before', { date: day('2027-05-19') }, 'held'],
    ['the same day', { date: day(DAY) }, 'held'],
    ['the day after', { date: day('2027-05-21') }, 'planned'],
    ['the day after, told as done', { date: day('2027-05-21'), tense: 'past' }, 'planned'],
    ['a range that has begun', { date: range('2027-05-19', '2027-05-22') }, 'held'],
    ['a range ahead', { date: range('2027-05-21', '2027-05-22') }, 'planned'],
    ['a month gone by', { date: month('2027-04') }, 'held'],
    ['this month', { date: month('2027-05') }, 'planned'],
    ['this month, told as done', { date: month('2027-05'), tense: 'past' }, 'held'],
    ['a month ahead', { date: month('2027-06'), tense: 'past' }, 'planned'],
    ['months that are not over', { date: month('2027-03', '2027-06') }, 'planned'],
    ['months gone by', { date: month('2027-03', '2027-04') }, 'held'],
    ['a year gone by', { date: year('2026') }, 'held'],
    ['this year', { date: year('2027') }, 'planned'],
    ['a year that ends today', { day: '2027-12-31', date: year('2027') }, 'planned'],
    ['years that are not over', { date: year('2024', '2029') }, 'planned'],
    ['no day, told as done', { tense: 'past' }, 'held'],
    ['no day, nothing told', {}, 'planned'],
    ['no day, in a meeting that has begun', { meeting: { from: DAY, to: '2027-05-22' } }, 'held'],
    [
      'no day, in a meeting ahead, told as done',
      { meeting: { from: '2027-05-21', to: '2027-05-22' }, tense: 'past' },
      'planned',
    ],
    ['a day of which the year is open, told as done', { date: dateOf({}), tense: 'past' }, 'held'],
    ['an article of unknown day that tells it as done', { day: null, tense: 'past' }, 'held'],
    ['an article of unknown day', { day: null, date: day('2027-05-01') }, 'planned'],
    [
      'an article of unknown day about a meeting told as done',
      { day: null, toldAsDone: true },
      'held',
    ],
    ['an article of known day does not ask that', { toldAsDone: true }, 'planned'],
    [
      'a word of the future in an article of unknown day',
      { day: null, tense: 'future', toldAsDone: true },
      'planned',
    ],
  ])('%s', (_, given, expected) => {
    expect(of(given)).toBe(expected);
  });
});

describe('what several articles make of it', () => {
  const NEWEST = '2027-05-20';
  const of = (
    from: string | null,
    precision: FoundDate['precision'] = 'day',
    to: string | null = null,
  ) => statusOf(['planned', 'planned'], dateOf({ from, to, precision }), NEWEST);

  test('one that tells it as held outweighs all plans', () => {
    expect(statusOf(['planned', 'held'], dateOf({ from: '2027-05-21' }), NEWEST)).toBe('held');
  });

  test('a plan without a day, or with no article of known day, is a plan', () => {
    expect(statusOf(['planned'], null, NEWEST)).toBe('planned');
    expect(of(null)).toBe('planned');
    expect(statusOf(['planned'], dateOf({ from: '2027-05-21' }), null)).toBe('planned');
  });

  test.each([
    ['2027-05-20', 'day', null, 'planned'],
    ['2027-05-21', 'day', null, 'expected'],
    ['2027-05-20', 'range', '2027-05-22', 'planned'],
    ['2027-05-21', 'range', '2027-05-22', 'expected'],
    ['2027-04', 'month', null, 'planned'],
    ['2027-05', 'month', null, 'expected'],
    ['2027-03', 'month', '2027-06', 'expected'],
    ['2026', 'year', null, 'planned'],
    ['2027', 'year', null, 'expected'],
    ['2025', 'year', '2029', 'expected'],
  ] as const)('%s, a %s up to %s: %s', (from, precision, to, expected) => {
    expect(of(from, precision, to)).toBe(expected);
  });
});
