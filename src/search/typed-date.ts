import { dateKey } from './key.ts';

/*
 * Dates as people type them, in both languages; what they mean is a day, a month, or a day of
 * whatever year.
 */

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const NAME = `(${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})`;
const TH = '(?:st|nd|rd|th)?';
const YEAR = '(?: n[ăa]m |/|,? )?';
const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;

/** A text with its worded dates in figures: "ngày 15 tháng 1" and "January 15" → "15/1". */
export function datesAsFigures(text: string): string {
  const all = (pattern: string): RegExp => new RegExp(`(?<!\\S)${pattern}`, 'gi');
  return text
    .replace(all(`(\\d\\d?)${TH} ${NAME}\\b,? ?`), (_, day, name) => `${day}/${monthOf(name)}/`)
    .replace(all(`${NAME} (\\d\\d?)(?!\\d)${TH},? ?`), (_, name, day) => `${day}/${monthOf(name)}/`)
    .replace(all(`${NAME},? (?=\\d{4})`), (_, name) => `${monthOf(name)}/`)
    .replace(all(`(?:ng[àa]y )?(\\d\\d?) th[áa]ng (\\d\\d?)(?!\\d)${YEAR}`), '$1/$2/')
    .replace(all(`th[áa]ng (\\d\\d?)${YEAR}(?=\\d{4})`), '$1/')
    .replace(/(?<=\d)\/(?!\d)/g, ' ');
}

const DASH = '[-/\\u2010-\\u2015]';
/** "2026-01-15", "2026-01"; "28/1/2027", "28-29/1/2027" (its first day), "15-1"; "1/2026". */
const FIGURES = [
  /^(?<y>\d{4})-(?<m>\d\d?)(?:-(?<d>\d\d?))?$/,
  new RegExp(
    `^(?<d>\\d\\d?)(?:[-\\u2010-\\u2015]\\d\\d?)?${DASH}(?<m>\\d\\d?)(?:${DASH}(?<y>\\d{4}))?$`,
  ),
  /^(?<d>\d\d?)\.(?<m>\d\d?)\.(?<y>\d{4})$/,
  /^(?<m>\d\d?)\/(?<y>\d{4})$/,
];

/** What finds a date typed in figures; null for all else. */
export function keyOf(text: string): string | null {
  const day = isoOf(text);
  return day && dateKey(day);
}

/** A day, a month ("2026-01"), or a day of no year ("01-15") typed in figures; null for all else. */
export function isoOf(text: string): string | null {
  const bare = text.replace(/^[^\d]+|[^\d]+$/g, '');
  const { y, m, d } = FIGURES.map((figures) => figures.exec(bare)).find(Boolean)?.groups ?? {};
  const [month, day] = [Number(m), Number(d ?? 1)];
  if (m === undefined || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return [y, m, d]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
