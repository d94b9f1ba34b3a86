import { basisOf, yearOf, type Atom } from './dates/atom.ts';
import { addDays, nearestMonth, toIsoMonth, weekdayOf } from './dates/calendar.ts';
import { mayHoldDay } from './dates/date-atoms.ts';
import { isPossible, partsOf, type OtherAtom } from './dates/date-groups.ts';
import { blank, type FoundDate } from './dates/found-date.ts';
import { resolveGroup } from './dates/resolve-days.ts';
import { onItsSide } from './dates/sides.ts';
import { plainSpaces, type Span } from './text.ts';

export type { PartOfDay } from './dates/atom.ts';
export type { DayMonth } from './dates/calendar.ts';
export type { FoundDate } from './dates/found-date.ts';
export { parseStamp } from './article/stamp.ts';

/** What the dates of a text are relative to. */
export interface DateContext {
  /** The day of the article, or null where nobody knows it. */
  articleDay: string | null;
  /** The day that the text before named last, for "cùng ngày" and "ngày hôm trước". */
  previousDay?: string | null;
  /** The day that the article tells of, for "ngày hôm trước" where nothing stands nearer. */
  storyDay?: string | null;
  /** The month of the article ("2026-01"), where nobody knows its day: its days are of that year. */
  month?: string | null;
  /** The text describes a picture, which shows what was. */
  shown?: boolean;
}

/** Words that only a day told before gives a meaning. */
const LOOKS_BACK = /(?:hôm (?:đó|sau)|ngày sau(?: đó)?|^sau đó .*)$/iu;

/** The times that a text names, in its order. Days that no calendar has are left out. */
export function findDates(text: string, context: DateContext): FoundDate[] {
  const plain = plainSpaces(text);
  const found: FoundDate[] = [];
  for (const part of partsOf(plain)) {
    if ('days' in part) found.push(...resolveGroup(text, part, context));
    else {
      const named = found.findLast(({ precision }) => precision === 'day') ?? null;
      const one = resolve(text, part, context, named);
      if (one !== null) found.push(one);
    }
  }
  return found;
}

/** Days that are printed but that no calendar has ("31/02/2026"). */
export function findInvalidDates(text: string): (Span & { words: string })[] {
  if (!mayHoldDay(text)) return [];
  return partsOf(plainSpaces(text)).flatMap((part) =>
    'days' in part
      ? part.days
          .filter((day) => !isPossible(day))
          .map(({ start, end }) => ({ start, end, words: text.slice(start, end) }))
      : [],
  );
}

/** A time that is no day in figures; `named` is the day that the text named last before it. */
function resolve(
  text: string,
  atom: OtherAtom,
  { articleDay, previousDay = null, storyDay = null }: DateContext,
  named: FoundDate | null,
): FoundDate | null {
  const base = blank(text, atom);
  switch (atom.grain) {
    case 'relative': {
      const day = { ...base, partOfDay: atom.partOfDay };
      if (atom.to === 'article') {
        return articleDay === null ? null : { ...day, from: addDays(articleDay, atom.offset) };
      }
      if (named?.dayMonth && atom.offset === 0) return { ...day, dayMonth: named.dayMonth };
      const near = named?.from ?? previousDay;
      // "Hôm đó" and "ngày hôm sau" need the day that was told right before.
      const from = near ?? (LOOKS_BACK.test(base.words) ? null : (storyDay ?? articleDay));
      return from === null ? null : { ...day, from: addDays(from, atom.offset) };
    }
    case 'weekday':
      if (articleDay === null) return null;
      return { ...base, partOfDay: atom.partOfDay, from: weekday(atom, articleDay) };
    case 'year': {
      const year = yearOf(atom, articleDay);
      if (year === null) return null;
      return { ...base, precision: 'year', basis: basisOf(atom), from: String(year) };
    }
    case 'month': {
      const from = monthOf(text, atom, articleDay);
      return from === null ? null : { ...base, precision: 'month', basis: basisOf(atom), from };
    }
    case 'span':
      return resolveSpan(base, atom, { text, articleDay });
  }
}

/** How far ahead of the article's day a weekday without its week may lie, in days. */
const LATEST = { past: 0, nearest: 3, next: 7 };

/** "thứ Sáu tuần này"; without its week the last one gone by, the nearest, or the next. */
function weekday(
  { weekday: day, week }: Extract<Atom, { grain: 'weekday' }>,
  articleDay: string,
): string {
  const ahead = day - weekdayOf(articleDay);
  if (typeof week === 'number') return addDays(articleDay, ahead + 7 * week);
  const latest = LATEST[week];
  return addDays(articleDay, latest - ((((latest - ahead) % 7) + 7) % 7));
}

/** Months after which nobody counts a year so far any more. */
const SO_FAR = 4;

/** Years from … to, or months from … to: a year that only one end states counts for the other. */
function resolveSpan(
  base: FoundDate,
  { from, to }: Extract<Atom, { grain: 'span' }>,
  { text, articleDay }: { text: string; articleDay: string | null },
): FoundDate | null {
  const basis = basisOf(to);
  if (from.month === null || to.month === null) {
    const [first, last] = [yearOf(from, articleDay), yearOf(to, articleDay)];
    if (first === null || last === null) return null;
    return { ...base, precision: 'year', basis, from: String(first), to: String(last) };
  }
  const wraps = from.month > to.month;
  const stated = yearOf(to, articleDay);
  const first = yearOf(from, articleDay) ?? (stated === null ? null : stated - Number(wraps));
  const start =
    first === null
      ? spanStart(text, base, from.month, to.month, articleDay)
      : toIsoMonth(first, from.month);
  if (start === null) return null;
  const end = toIsoMonth(stated ?? Number(start.slice(0, 4)) + Number(wraps), to.month);
  if (end === null || end <= start) return null;
  return { ...base, precision: 'month', basis, from: start, to: end };
}

/**
 * Where a span of months without a year begins. "Từ tháng 1 đến tháng 10", told in November, counts from
 * the beginning of the year, though January is nearer.
 */
function spanStart(
  text: string,
  base: FoundDate,
  from: number,
  to: number,
  articleDay: string | null,
): string | null {
  const month = articleDay === null ? 0 : Number(articleDay.slice(5, 7));
  const isYearSoFar = from === 1 && to < month && month - to < SO_FAR;
  if (articleDay !== null && isYearSoFar) return toIsoMonth(Number(articleDay.slice(0, 4)), from);
  return nearestTo(text, base, from, articleDay);
}

function monthOf(
  text: string,
  atom: Extract<Atom, { grain: 'month' }>,
  articleDay: string | null,
): string | null {
  const year = yearOf(atom, articleDay);
  if (year !== null) return toIsoMonth(year, atom.month);
  return nearestTo(text, atom, atom.month, articleDay);
}

/** The month nearest to the article's day; null where nobody knows it, or there is no such month. */
function nearestTo(
  text: string,
  at: Span,
  month: number,
  articleDay: string | null,
): string | null {
  if (articleDay === null || toIsoMonth(2000, month) === null) return null;
  return onItsSide(text, at, { articleDay }, (side) => nearestMonth(month, articleDay, side));
}
