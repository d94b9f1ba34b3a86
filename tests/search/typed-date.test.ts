import { describe, expect, test } from 'vitest';
import { datesAsFigures, isoOf } from '../../src/search/typed-date.ts';

/** The days that a query is read as asking for. */
const days = (text: string): string[] =>
  datesAsFigures(text)
    .split(' ')
    .flatMap((word) => isoOf(word) ?? []);

describe('a date typed in figures', () => {
  test.each([
    ['15/1', '01-15'],
    ['15-1', '01-15'],
    ['05/01', '01-05'],
    ['15/1/2026', '2026-01-15'],
    ['15-01-2026', '2026-01-15'],
    ['15.1.2026', '2026-01-15'],
    ['2026-01-15', '2026-01-15'],
    ['2026-1-5', '2026-01-05'],
    ['1/2026', '2026-01'],
    ['12/2026', '2026-12'],
    ['2026-01', '2026-01'],
    ['29/2', '02-29'],
    ['28-29/1/2027', '2027-01-28'],
    ['28\u201129/1/2027', '2027-01-28'],
    ['28\u201329/1/2027', '2027-01-28'],
    ['28\u20111\u20112027', '2027-01-28'],
    ['15-16/1', '01-15'],
  ])('%s is %s', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });

  test.each([
    '',
    '15',
    '2027',
    '3,7',
    '3.7',
    '97%',
    '15/13',
    '32/1',
    '32/1/2026',
    '13/2026',
    '2026-13',
    '0/1',
    '15/0',
    '00/00',
    '0/2026',
    '2025-2030',
    '2026-01-15-16',
    '1/2/3/4',
    // A day, a month, and a year in short, of which nobody knows the century.
    '15/1/12',
    'abc',
    'e-1',
  ])('%s is none', (text) => {
    expect(isoOf(text)).toBeNull();
  });
});

describe('a date typed in words', () => {
  test.each([
    ['ngày 15 tháng 1 năm 2026', '2026-01-15'],
    ['15 tháng 1 năm 2026', '2026-01-15'],
    ['15 tháng 1, 2026', '2026-01-15'],
    ['15 tháng 01 2026', '2026-01-15'],
    ['15 tháng 1/2026', '2026-01-15'],
    ['ngày 15 tháng 1', '01-15'],
    ['15 tháng 12', '12-15'],
    ['ngay 15 thang 1 nam 2026', '2026-01-15'],
    ['NGÀY 15 THÁNG 1', '01-15'],
    ['ngày 15/1', '01-15'],
    ['tháng 1 năm 2026', '2026-01'],
    ['tháng 1/2026', '2026-01'],
    ['thang 12 nam 2026', '2026-12'],
    ['January 15, 2026', '2026-01-15'],
    ['January 15 2026', '2026-01-15'],
    ['January 15th, 2026', '2026-01-15'],
    ['january 15', '01-15'],
    ['Jan 15', '01-15'],
    ['15 January 2026', '2026-01-15'],
    ['15th January 2026', '2026-01-15'],
    ['15 Jan', '01-15'],
    ['2nd February', '02-02'],
    ['3 Sep 2026', '2026-09-03'],
    ['January 2026', '2026-01'],
    ['Dec 2026', '2026-12'],
    ['May 2026', '2026-05'],
  ])('%s is %s', (text, iso) => {
    expect(days(text)).toEqual([iso]);
    expect(days(`x ${text} y`)).toEqual([iso]);
  });

  test('every month, in full and in short', () => {
    const names = 'January February March April May June July August September October November';
    for (const [at, name] of `${names} December`.split(' ').entries()) {
      const month = String(at + 1).padStart(2, '0');
      expect(days(`${name} 2026`)).toEqual([`2026-${month}`]);
      expect(days(`4 ${name.slice(0, 3)}`)).toEqual([`${month}-04`]);
    }
  });

  test.each([
    'digital market 2030',
    'tháng 1',
    'January',
    'may we go',
    '3 marines',
    '7 decisions',
    'market 2030 may',
    'năm 2027',
    '15 tháng 13',
    'January 32',
    'ngày mai',
  ])('%s is none', (text) => {
    expect(days(text)).toEqual([]);
  });

  test.each(['digital market 2030, e-commerce 3,7%', '5G/IoT', '15/1 và/hoặc 3,7'])(
    'what is no date stays as it was typed: %s',
    (text) => {
      expect(datesAsFigures(text)).toBe(text);
    },
  );
});
