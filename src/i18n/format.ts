import type { Event } from '../schemas/event.ts';
import type { Locale } from './locales.ts';

/*
 * Dates and numbers in words, from parts: no Intl (its Vietnamese is not what newspapers print)
 * and no clock.
 */

const WEEKDAYS = {
  vi: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

interface Parts {
  year: number;
  month: number | null;
  day: number | null;
}

function parts(iso: string): Parts {
  const [year = Number.NaN, month = null, day = null] = iso.split('-').map(Number);
  return { year, month, day };
}

function monthName(month: number): string {
  const name = MONTHS[month - 1];
  if (name === undefined) throw new Error(`There is no month ${month}`);
  return name;
}

/** A date as long as its precision: "15/1/2026", "tháng 9/2023", "năm 2026"; "15 January 2026". */
export function formatDate(iso: string, locale: Locale): string {
  const { year, month, day } = parts(iso);
  if (month === null) return locale === 'vi' ? `năm ${year}` : String(year);
  if (day === null) {
    return locale === 'vi' ? `tháng ${month}/${year}` : `${monthName(month)} ${year}`;
  }
  return locale === 'vi' ? `${day}/${month}/${year}` : `${day} ${monthName(month)} ${year}`;
}

/** A whole day with its weekday: "Thứ Năm, 15/1/2026", "Thursday 15 January 2026". */
export function formatDay(iso: string, locale: Locale): string {
  const { year, month, day } = parts(iso);
  if (month === null || day === null) return formatDate(iso, locale);
  const weekday = WEEKDAYS[locale][new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return `${weekday}${locale === 'vi' ? ',' : ''} ${formatDate(iso, locale)}`;
}

const SHORT_WEEKDAYS = {
  vi: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

/** The weekday as calendars print it: "T5", "Thu". */
export function formatWeekday(iso: string, locale: Locale): string {
  return SHORT_WEEKDAYS[locale][new Date(Date.parse(iso)).getUTCDay()] ?? '';
}

/** A month where there is little room: "1/2026", "Jan 2026". */
export function formatShortMonth(iso: string, locale: Locale): string {
  const { year, month } = parts(iso);
  if (month === null) return String(year);
  return locale === 'vi' ? `${month}/${year}` : `${monthName(month).slice(0, 3)} ${year}`;
}

/** Two days as one range, nothing said twice: "28–29/1/2027", "28–29 January 2027". */
export function formatRange(start: string, end: string, locale: Locale): string {
  const a = parts(start);
  const b = parts(end);
  const wide = locale === 'vi' ? '–' : ' – ';
  if (a.year !== b.year || a.month === null || b.month === null) {
    return `${formatDate(start, locale)}${wide}${formatDate(end, locale)}`;
  }
  if (a.month !== b.month || a.day === null) {
    const open =
      locale === 'vi'
        ? [a.day, a.month].filter((part) => part !== null).join('/')
        : [a.day, monthName(a.month)].filter((part) => part !== null).join(' ');
    return `${open}${wide}${formatDate(end, locale)}`;
  }
  return `${a.day}–${formatDate(end, locale)}`;
}

const DAY_PARTS = {
  vi: { morning: 'sáng', afternoon: 'chiều', evening: 'tối' },
  en: { morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
} as const;

/** The part of a day in words, or an empty string. */
export function formatPartOfDay(part: Event['partOfDay'], locale: Locale): string {
  return part === null ? '' : DAY_PARTS[locale][part];
}

/** With a capital at the start: for headings ("Năm 2026"). */
export function capitalised(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}

/** The day of an event in words; null where no article dates it. */
export function formatEventDate(
  event: Pick<Event, 'start' | 'end' | 'partOfDay'>,
  locale: Locale,
): string | null {
  if (event.start === null) return null;
  if (event.end !== null && event.end !== event.start) {
    return formatRange(event.start, event.end, locale);
  }
  const day = formatDay(event.start, locale);
  const part = formatPartOfDay(event.partOfDay, locale);
  if (part === '') return day;
  return locale === 'vi' ? `${capitalised(part)} ${day}` : `${day}, ${part}`;
}

/** A share as a percentage: 0.312 is "31,2%" or "31.2%". */
export function formatShare(share: number, locale: Locale): string {
  return `${decimal(Math.round(share * 1000) / 10, locale)}%`;
}

/** A number with the decimal mark and the grouping of the language. */
export function decimal(value: number, locale: Locale): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'vi' ? '.' : ',');
  return fraction === undefined ? grouped : `${grouped}${locale === 'vi' ? ',' : '.'}${fraction}`;
}
