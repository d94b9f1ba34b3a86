import type { Span } from '../text.ts';

/** What a stretch of text says about a time, before the article's day is known. */
export type Atom = Span &
  (
    | DayWords
    | { grain: 'month'; month: number; year: YearWords }
    | { grain: 'year'; year: YearWords }
    /** "2026-2030", "tháng 6 đến tháng 9/2026". Months are null where only years are told. */
    | { grain: 'span'; from: MonthOfYear; to: MonthOfYear }
    /** `offset` in days from the article's day, or from the day that was named before. */
    | { grain: 'relative'; offset: number; to: 'article' | 'named'; partOfDay: PartOfDay | null }
    /** "thứ Sáu tuần này": 0 is Monday; `week` counts from the article's. */
    | {
        grain: 'weekday';
        weekday: number;
        week: number | 'past' | 'nearest' | 'next';
        partOfDay: PartOfDay | null;
      }
  );
export type PartOfDay = 'morning' | 'afternoon' | 'evening';

interface DayWords {
  grain: 'day';
  day: number;
  month: number;
  year: YearWords;
  /** What stands between day and month; "10-12" and "11.6" are days only where a word says so. */
  mark: '/' | '-' | '.' | 'words';
  /** "15/1/26": the year may be something else. */
  shortYear: boolean;
}

interface MonthOfYear {
  month: number | null;
  year: YearWords;
}

/** A year as printed, one relative to the article's ("năm nay" = 0), or none. */
export type YearWords = { stated: number } | { relative: number } | null;

const PARTS: Readonly<Record<string, PartOfDay>> = {
  sáng: 'morning',
  chiều: 'afternoon',
  tối: 'evening',
  đêm: 'evening',
};
const YEAR_OFFSETS: Readonly<Record<string, number>> = { nay: 0, tới: 1, ngoái: -1 };

/** The part of the day that a Vietnamese word names; midday is neither. */
export function partOfDay(word: string | undefined): PartOfDay | null {
  return PARTS[word?.toLowerCase() ?? ''] ?? null;
}

/** Where a match stands. */
export function span(match: RegExpMatchArray & { index: number }): Span {
  return { start: match.index, end: match.index + match[0].length };
}

export function yearWords(words: string | undefined): YearWords {
  if (words === undefined) return null;
  const relative = YEAR_OFFSETS[words.toLowerCase()];
  return relative === undefined ? { stated: Number(words) } : { relative };
}

/** Anything that tells a year. */
type Dated = { year: YearWords };

/** The year as a number; null where the text or the article does not tell it. */
export function yearOf({ year }: Dated, articleDay: string | null): number | null {
  if (year === null) return null;
  if ('stated' in year) return year.stated;
  return articleDay === null ? null : Number(articleDay.slice(0, 4)) + year.relative;
}

/** `stated` where the year is printed. */
export function basisOf({ year }: Dated): 'stated' | 'inferred' {
  return year !== null && 'stated' in year ? 'stated' : 'inferred';
}
