import { describe, expect, it } from 'vitest';
import {
  decimal,
  formatDate,
  formatDay,
  formatEventDate,
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

describe('decimal and formatShare', () => {
  it('uses the marks of the language', () => {
    expect(decimal(1234567.5, 'vi')).toBe('1.234.567,5');
    expect(decimal(1234567.5, 'en')).toBe('1,234,567.5');
    expect(formatShare(0.312, 'vi')).toBe('31,2%');
    expect(formatShare(0.312, 'en')).toBe('31.2%');
  });
});
