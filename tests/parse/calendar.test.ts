import { expect, test } from 'vitest';
import { firstDay, lastDay } from '../../src/parse/dates/calendar.ts';
import { findDates } from '../../src/parse/dates.ts';

test.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2026-04', '2026-04-01', '2026-04-30'],
  ['2026-01-15', '2026-01-15', '2026-01-15'],
])('%s begins on %s and ends on %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test('days of an unknown year are one stretch when they follow each other', () => {
  const days = (text: string) =>
    findDates(text, { articleDay: null }).map(({ dayMonth, toDayMonth }) => {
      return [dayMonth?.day, toDayMonth?.day];
    });
  expect(days('các ngày 15 và 16/1')).toEqual([[15, 16]]);
  expect(days('các ngày 12 và 16/1')).toEqual([
    [12, undefined],
    [16, undefined],
  ]);
});
