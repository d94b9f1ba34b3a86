import { basisOf, yearOf } from './atom.ts';
import { addDays, nearestDay, toIsoDay } from './calendar.ts';
import type { DateContext } from '../dates.ts';
import { isPossible, type DayAtom, type Group } from './date-groups.ts';
import { blank, type FoundDate } from './found-date.ts';
import { onItsSide } from './sides.ts';

/** The days of a group with their years: one, a range, or a list. Days that no calendar has are left out. */
export function resolveGroup(text: string, group: Group, context: DateContext): FoundDate[] {
  const days = group.days.filter(isPossible);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const base = { ...blank(text, group), phraseStart: group.phraseStart };
  const basis = days.some((day) => basisOf(day) === 'stated') ? 'stated' : 'inferred';
  const dated = resolveDays(days, context.articleDay, (day) => yearless(text, group, day, context));
  const from = dated[0] ?? null;
  const to = dated.at(-1) ?? null;
  const ordered = from === null || to === null || from < to;
  if (days.length > 1 && ordered && (group.range || areConsecutive(days, dated))) {
    const unknown = from === null || to === null;
    return [
      {
        ...base,
        precision: 'range',
        basis,
        from,
        to,
        dayMonth: unknown ? { day: first.day, month: first.month } : null,
        toDayMonth: unknown ? { day: last.day, month: last.month } : null,
      },
    ];
  }
  return days.map((day, i) => ({
    ...base,
    basis,
    partOfDay: group.partOfDay,
    from: dated[i] ?? null,
    dayMonth: dated[i] ? null : { day: day.day, month: day.month },
  }));
}

/** "15 và 16/1" is one stretch of days, "12 và 16/1" are two. */
function areConsecutive(days: readonly DayAtom[], dated: readonly (string | null)[]): boolean {
  return days.every((day, i) => {
    const before = days[i - 1];
    if (before === undefined) return true;
    const dayBefore = dated[i - 1];
    if (dayBefore) return dated[i] === addDays(dayBefore, 1);
    return before.month === day.month && before.day === day.day - 1;
  });
}

/** The year of a day that prints none: the nearest to the article's day, or that of its month. */
function yearless(
  text: string,
  group: Group,
  day: DayAtom,
  { articleDay, month = null, shown = false }: DateContext,
): string | null {
  if (articleDay === null) {
    const isOfMonth = month !== null && Number(month.slice(5)) === day.month;
    return isOfMonth ? toIsoDay(Number(month.slice(0, 4)), day) : null;
  }
  return onItsSide(text, group, { articleDay, shown }, (side) => nearestDay(day, articleDay, side));
}

/** The ISO days of a group: a year that one of them states counts for the others. */
function resolveDays(
  days: readonly DayAtom[],
  articleDay: string | null,
  yearless: (day: DayAtom) => string | null,
): (string | null)[] {
  const own = days.map((day) => {
    const year = yearOf(day, articleDay);
    return year === null ? null : toIsoDay(year, day);
  });
  const known = own.findLastIndex((day) => day !== null);
  const anchor = known === -1 ? 0 : known;
  const day = days[anchor];
  const fixed = own[anchor] ?? (day ? yearless(day) : null);
  if (fixed === null) return days.map(() => null);
  return days.map((one, i) => {
    if (i === anchor) return fixed;
    if (own[i]) return own[i];
    const year = Number(fixed.slice(0, 4));
    const same = toIsoDay(year, one);
    if (same !== null && (i < anchor ? same <= fixed : same >= fixed)) return same;
    return toIsoDay(year + (i < anchor ? -1 : 1), one);
  });
}
