import type { EventStatus } from '../../schemas/event.ts';
import { firstDay, lastDay, toIsoDay } from '../dates/calendar.ts';
import type { DayMonth } from '../dates/calendar.ts';
import type { Claim } from './claims.ts';
import type { FoundDate } from '../dates.ts';

/** The days of a meeting, first and last. */
export interface Days {
  from: string;
  to: string;
}

/**
 * The date of a claim with its year. An article of unknown day prints "16/1": the year is that of
 * the meeting it tells of, when the day falls within that meeting's; else it stays open (`from` null).
 */
export function datedBy(date: FoundDate | null, meeting: Days | null): FoundDate | null {
  if (date === null || date.from !== null || meeting === null) return date;
  const within = (named: DayMonth | null) => {
    if (named === null) return null;
    for (const day of [meeting.from, meeting.to]) {
      const iso = toIsoDay(Number(day.slice(0, 4)), named);
      if (iso !== null && meeting.from <= iso && iso <= meeting.to) return iso;
    }
    return null;
  };
  const from = within(date.dayMonth);
  const to = within(date.toDayMonth);
  if (from === null || (date.toDayMonth !== null && to === null)) return date;
  return { ...date, from, to, basis: 'inferred', dayMonth: null, toDayMonth: null };
}

/**
 * Whether an article tells that something took place, by its own words and its own day. Whatever
 * does not say so is only announced.
 */
export function tells(
  { tense, date, reading }: Claim,
  context: { meeting: Days | null; toldAsDone: boolean },
): 'held' | 'planned' {
  if (tense === 'future') return 'planned';
  const articleDay = reading.date.date;
  if (articleDay === null) return tense === 'past' || context.toldAsDone ? 'held' : 'planned';
  if (date?.from) {
    if (firstDay(date.from) > articleDay) return 'planned';
    if (date.precision === 'day' || date.precision === 'range') return 'held';
    if (lastDay(date.to ?? date.from) < articleDay) return 'held';
    return tense === 'past' ? 'held' : 'planned';
  }
  if (context.meeting !== null && context.meeting.from > articleDay) return 'planned';
  if (tense === 'past') return 'held';
  return context.meeting === null ? 'planned' : 'held';
}

/** The status of an event that several articles tell. */
export function statusOf(
  says: readonly ('held' | 'planned')[],
  date: Pick<FoundDate, 'from' | 'to' | 'precision'> | null,
  newest: string | null,
): EventStatus {
  if (says.includes('held')) return 'held';
  if (date?.from == null || newest === null) return 'planned';
  // A month or year is ahead as long as it is not over; a range of days until it begins.
  const day = date.precision === 'range' ? date.from : lastDay(date.to ?? date.from);
  return day > newest ? 'expected' : 'planned';
}
