import { isCalendarDay } from '../../schemas/date.ts';

/** The words that a stored page puts before its first line: "date 2026-01-15", "date 2026-01". */
export interface Header {
  /** ISO day, or null where it has only a month or a day that no calendar has. */
  day: string | null;
  /** "2026-01". */
  month: string;
  /** The words that are no day of any calendar, with their place; null where all is well. */
  wrong: { words: string; at: number } | null;
  /** Where the rest of the line begins. */
  end: number;
}

const HEADER = /^\s*date\s*:?\s+(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?=\s|$)\s*/iu;

/** Reads the header of the first line, or null. */
export function readHeader(line: string): Header | null {
  const found = HEADER.exec(line);
  if (found === null) return null;
  const [all, year = '', month = '', day] = found;
  const iso = `${year}-${month.padStart(2, '0')}`;
  const valid = isCalendarDay(Number(year), Number(month), Number(day ?? 1));
  const wrong = valid ? null : { words: all.trim(), at: line.indexOf(year) };
  const whole = valid && day !== undefined ? `${iso}-${day.padStart(2, '0')}` : null;
  return { day: whole, month: iso, wrong, end: all.length };
}
