import { isCalendarDay } from '../../schemas/date.ts';

/** A day of some year. */
export interface DayMonth {
  day: number;
  month: number;
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** `2026-01-15`; null where the calendar has no such day. */
export function toIsoDay(year: number, { month, day }: DayMonth): string | null {
  if (!isCalendarDay(year, month, day)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `2026-01`; null where there is no such month. */
export function toIsoMonth(year: number, month: number): string | null {
  return month >= 1 && month <= 12 ? `${pad(year, 4)}-${pad(month, 2)}` : null;
}

/** Whether some year has this day: 29/2 is one, 30/2 is none. */
export function existsInSomeYear({ month, day }: DayMonth): boolean {
  return isCalendarDay(2000, month, day);
}

/** Days since 1 January 1970 of an ISO day. */
function serial(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** The ISO day so many days later. */
export function addDays(day: string, count: number): string {
  return new Date((serial(day) + count) * 86_400_000).toISOString().slice(0, 10);
}

/** The day of the week of an ISO day: 0 is Monday. */
export function weekdayOf(day: string): number {
  return (((serial(day) + 3) % 7) + 7) % 7;
}

/** On which side of another day a day lies, where words tell it: "hồi tháng 2", "ngày 15/1 tới". */
export type Side = 'past' | 'ahead';

/**
 * The day of that name which is nearest to an ISO day, on one side of it where that is told; null where
 * no year near it has one.
 */
export function nearestDay(named: DayMonth, to: string, side: Side | null = null): string | null {
  // A leap day can be up to eight years away (1900, 2100), any other day one.
  const reach = named.month === 2 && named.day === 29 ? 8 : 1;
  const year = Number(to.slice(0, 4));
  const target = serial(to);
  let best: { day: string; distance: number } | null = null;
  for (let at = year - reach; at <= year + reach; at += 1) {
    const day = toIsoDay(at, named);
    if (day === null || (side !== null && day !== to && day > to !== (side === 'ahead'))) continue;
    const distance = Math.abs(serial(day) - target);
    if (best === null || distance < best.distance) best = { day, distance };
  }
  return best?.day ?? null;
}

/** The month of that number which is nearest to an ISO day, on one side of it where told: `2026-01`. */
export function nearestMonth(month: number, to: string, side: Side | null = null): string | null {
  // The month of the day itself is on both sides.
  const day = Number(to.slice(5, 7)) === month ? Number(to.slice(8)) : 15;
  return nearestDay({ day, month }, to, side)?.slice(0, 7) ?? null;
}

/** The first ISO day in which a partial date can lie. */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);
}

/** The last ISO day in which a partial date can lie. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 0] = date.split('-').map(Number);
  const day = [31, 30, 29, 28].find((one) => isCalendarDay(year, month, one));
  return `${date}-${day ?? 28}`;
}
