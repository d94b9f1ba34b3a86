import { z } from 'zod';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether year, month and day name a day of the Gregorian calendar. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : DAYS[month - 1];
  return days !== undefined && Number.isInteger(day) && day >= 1 && day <= days;
}

/** A whole day, ISO 8601: `2026-01-15`. Days that no calendar has are refused. */
export const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((value) => {
    const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
    return isCalendarDay(year, month, day);
  }, 'no such day in the calendar');

/** A date as long as its precision, ISO 8601: `2026`, `2023-09` or `2026-01-15`. */
export const partialDate = z.union([
  z.string().regex(/^\d{4}$/),
  z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  isoDay,
]);
