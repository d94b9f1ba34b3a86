import type { PartOfDay } from './atom.ts';
import type { DayMonth } from './calendar.ts';
import type { Span } from '../text.ts';

/** A time that a text names. `text.slice(start, end) === words`. */
export interface FoundDate extends Span {
  /** Where the words that introduce it begin ("chiều ngày 16/1", "từ ngày …"); `start` or before. */
  phraseStart: number;
  /** The date as printed, without the words that introduce it ("16/1", "28‑29/1/2027"). */
  words: string;
  /** Day, month or year, as long as its precision; null where the year cannot be told. */
  from: string | null;
  /** The last day of a range, the last month or year of a span; null otherwise. */
  to: string | null;
  precision: 'day' | 'range' | 'month' | 'year';
  partOfDay: PartOfDay | null;
  /** `inferred`: the year or the day is told by the article's own day, or by a day named before. */
  basis: 'stated' | 'inferred';
  /** The (first) day as printed, where the year cannot be told. */
  dayMonth: DayMonth | null;
  /** The last day of a range as printed, where the year cannot be told. */
  toDayMonth: DayMonth | null;
}

/** A found date of one day, nothing of it known. */
export function blank(text: string, { start, end }: Span): FoundDate {
  return {
    start,
    end,
    phraseStart: start,
    words: text.slice(start, end),
    from: null,
    to: null,
    precision: 'day',
    partOfDay: null,
    basis: 'inferred',
    dayMonth: null,
    toDayMonth: null,
  };
}
