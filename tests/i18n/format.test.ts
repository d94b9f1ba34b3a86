import { describe, expect, it } from 'vitest';
import {
  decimal,
  figureParts,
  formatDate,
  formatDay,
  formatEventDate,
  formatFigure,
  formatRange,
  formatShare,
} from '../../src/i18n/format.ts';

describe('formatDate', () => {
  it.each([
    ['2026-01-15', '15/1/2026', '15 January 2026'],
    ['2023-09', 'tháng 9/2023', 'September 2023'],
    ['2026', 'năm 2026', '2026'],
  ])('writes %s as long as its precision', (iso, vi, en) => {
    expect(formatDate(iso, 'vi')).toBe(vi);
    expect(formatDate(iso, 'en')).toBe(en);
  });
});

describe('formatDay', () => {
  it.each([
    ['2026-01-15', 'Thứ Năm, 15/1/2026', 'Thursday 15 January 2026'],
    ['2026-01-18', 'Chủ Nhật, 18/1/2026', 'Sunday 18 January 2026'],
    ['2024-02-29', 'Thứ Năm, 29/2/2024', 'Thursday 29 February 2024'],
  ])('names the weekday of %s', (iso, vi, en) => {
    expect(formatDay(iso, 'vi')).toBe(vi);
    expect(formatDay(iso, 'en')).toBe(en);
  });

  it('adds no weekday to a month or a year', () => {
    expect(formatDay('2023-09', 'vi')).toBe('tháng 9/2023');
    expect(formatDay('2026', 'en')).toBe('2026');
  });
});

describe('formatRange', () => {
  it.each([
    ['2027-01-28', '2027-01-29', '28–29/1/2027', '28–29 January 2027'],
    ['2026-01-30', '2026-02-02', '30/1–2/2/2026', '30 January – 2 February 2026'],
    ['2025-12-31', '2026-01-02', '31/12/2025–2/1/2026', '31 December 2025 – 2 January 2026'],
    ['2025', '2030', 'năm 2025–năm 2030', '2025 – 2030'],
  ])('says nothing twice: %s to %s', (start, end, vi, en) => {
    expect(formatRange(start, end, 'vi')).toBe(vi);
    expect(formatRange(start, end, 'en')).toBe(en);
  });
});

describe('formatEventDate', () => {
  it('puts the part of the day where each language has it', () => {
    const event = { start: '2026-01-15', end: null, partOfDay: 'morning' } as const;
    expect(formatEventDate(event, 'vi')).toBe('Sáng Thứ Năm, 15/1/2026');
    expect(formatEventDate(event, 'en')).toBe('Thursday 15 January 2026, morning');
  });

  it('gives nothing for an event without a date', () => {
    expect(formatEventDate({ start: null, end: null, partOfDay: null }, 'vi')).toBeNull();
  });
});

describe('figures', () => {
  it.each([
    [3e11, 'USD', 'gần', null, 'gần 300 tỷ USD', 'nearly US$300 billion'],
    [3.7e12, 'USD', 'khoảng', null, 'khoảng 3,7 nghìn tỷ USD', 'about US$3.7 trillion'],
    [60, '%', 'hơn', null, 'hơn 60%', 'more than 60%'],
    [50, '%', 'hơn', 'year', 'hơn 50%/năm', 'more than 50% a year'],
    [97, '%', 'tới', null, 'tới 97%', 'as much as 97%'],
    [5, 'rank', null, null, 'lớn thứ 5', '5th'],
    [2, '×', null, null, 'gấp đôi', 'double'],
    [3, '×', 'hơn', null, 'hơn gấp 3 lần', 'more than 3 times'],
    [7e8, 'people', 'gần', null, 'gần 700 triệu dân', 'nearly 700 million people'],
    [60, 'years', 'gần', null, 'gần 6 thập kỷ', 'nearly 60 years'],
    [11, 'countries', null, null, '11 nước thành viên', '11 countries'],
  ] as const)('%d %s keeps its qualifier', (value, unit, qualifier, per, amount, english) => {
    const figure = { value, unit, qualifier, per, amount };
    expect(formatFigure(figure, 'vi')).toBe(amount);
    expect(formatFigure(figure, 'en')).toBe(english);
  });

  it('takes the number out to set it large', () => {
    const figure = { value: 3.7e12, unit: 'USD', qualifier: 'khoảng', per: null } as const;
    expect(figureParts({ ...figure, amount: 'khoảng 3,7 nghìn tỷ USD' }, 'vi')).toEqual({
      qualifier: 'khoảng',
      before: '',
      number: '3,7',
      after: ' nghìn tỷ USD',
    });
  });

  it('adds a qualifier that the amount leaves out, and repeats none that it holds', () => {
    const figure = { value: 97, unit: '%', qualifier: 'tới', per: null } as const;
    expect(formatFigure({ ...figure, amount: '97%' }, 'vi')).toBe('tới 97%');
    expect(formatFigure({ ...figure, amount: 'chiếm tới 97%' }, 'vi')).toBe('chiếm tới 97%');
  });

  it('keeps a qualifier that it has no English for', () => {
    const figure = {
      value: 5,
      unit: '%',
      qualifier: 'ngót',
      per: null,
      amount: 'ngót 5%',
    } as const;
    expect(formatFigure(figure, 'en')).toBe('ngót 5%');
  });
});

describe('decimal and formatShare', () => {
  it('uses the marks of the language', () => {
    expect(decimal(1234567.5, 'vi')).toBe('1.234.567,5');
    expect(decimal(1234567.5, 'en')).toBe('1,234,567.5');
    expect(formatShare(0.312, 'vi')).toBe('31,2%');
    expect(formatShare(0.312, 'en')).toBe('31.2%');
  });
});
