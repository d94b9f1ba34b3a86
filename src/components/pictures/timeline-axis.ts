import type { Event } from '../../schemas/event.ts';

/*
 * The axis of the timeline: one slot a day, days that follow one another to one scale, and a break
 * wherever time is left out. A month or a year has a slot of its own only where the axis has no day
 * of it; else it is as wide as all that lies within. Pure; widths count in days.
 */

/** One place on the axis. */
export interface Slot {
  /** The date, as long as its precision; null for a break. */
  at: string | null;
  x: number;
  width: number;
}

export interface Axis {
  slots: Slot[];
  width: number;
}

/** From where to where on the axis. */
export interface Stretch {
  from: number;
  to: number;
}

type Dated = Pick<Event, 'start' | 'end'>;

const DAY = 86_400_000;
/** This many days without an event are drawn all the same: no break for a weekend. */
const BRIDGED = 3;
/** Ranges longer than a month show their two ends. */
const LONGEST = 31;
const BREAK = 0.7;
/** A slot between two breaks is wider, so that its date has room. */
const LONE = 2.2;

const isDay = (date: string) => date.length === 10;
const dayAfter = (day: string, count = 1) =>
  new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
const daysBetween = (first: string, last: string) => (Date.parse(last) - Date.parse(first)) / DAY;
/** A month comes after its days, a year after its months. */
const inOrder = (a: string, b: string) => (a.padEnd(10, '~') < b.padEnd(10, '~') ? -1 : 1);

/** All days from one to another where they are few; else the two. */
function daysOf(first: string, last: string, most: number): string[] {
  const count = daysBetween(first, last);
  if (count < 0 || count > most) return [first, last];
  return Array.from({ length: count + 1 }, (_, at) => dayAfter(first, at));
}

function datesOf({ start, end }: Dated): string[] {
  if (start === null) return [];
  if (end === null) return [start];
  return isDay(start) && isDay(end) ? daysOf(start, end, LONGEST - 1) : [start, end];
}

const follows = (before: string, at: string) =>
  isDay(before) && isDay(at) && daysBetween(before, at) === 1;

/** The axis of some events; those without a date are not on it. */
export function axisOf(events: readonly Dated[]): Axis {
  const dates = [...new Set(events.flatMap(datesOf))].sort(inOrder);
  const holds = (whole: string) => (date: string) => date !== whole && date.startsWith(whole);
  const loose = dates.filter((date) => dates.some(holds(date)));
  const own = dates.filter((date) => !loose.includes(date));
  const shown = own.flatMap((date, at) => {
    const before = own[at - 1];
    if (before === undefined || !isDay(before) || !isDay(date)) return [date];
    return daysOf(before, date, BRIDGED + 1).slice(1);
  });

  const slots: Slot[] = [];
  const add = (at: string | null, width: number) => {
    const last = slots.at(-1);
    slots.push({ at, x: last ? last.x + last.width : 0, width });
  };
  shown.forEach((at, i) => {
    const [before, after] = [shown[i - 1], shown[i + 1]];
    const joined = before !== undefined && follows(before, at);
    if (before === undefined ? loose.some((date) => at.startsWith(date)) : !joined)
      add(null, BREAK);
    add(at, joined || (after !== undefined && follows(at, after)) ? 1 : LONE);
    if (after === undefined && loose.some((date) => at.startsWith(date))) add(null, BREAK);
  });
  const last = slots.at(-1);
  return { slots, width: last ? last.x + last.width : 0 };
}

/** Where a date lies: a day in its slot, a month or a year over all that is within it. */
function stretchOf({ slots }: Axis, date: string): Stretch {
  const within = slots.filter(({ at }) => at?.startsWith(date) === true);
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last) throw new Error(`The axis does not hold ${date}`);
  if (first.at === date) return { from: first.x, to: first.x + first.width };
  // It begins and ends somewhere in the breaks around.
  const half = (slot: Slot | undefined) => (slot?.at === null ? slot.width / 2 : 0);
  return {
    from: first.x - half(slots[slots.indexOf(first) - 1]),
    to: last.x + last.width + half(slots[slots.indexOf(last) + 1]),
  };
}

/** Where a dated event lies. */
export function stretchOfEvent(axis: Axis, start: string, end: string | null): Stretch {
  const first = stretchOf(axis, start);
  return end === null ? first : { from: first.from, to: stretchOf(axis, end).to };
}

/** Whether no day is told, and other days of that month or year are on the axis. */
export function isLoose({ slots }: Axis, date: string): boolean {
  return !slots.some(({ at }) => at === date);
}

/** A run of slots without a break between. */
export interface Run extends Stretch {
  slots: Slot[];
}

/** The axis between its breaks. */
export function runsOf({ slots }: Axis): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  for (const slot of slots) {
    if (slot.at === null) open = null;
    else if (open) {
      open.slots.push(slot);
      open.to = slot.x + slot.width;
    } else {
      open = { from: slot.x, to: slot.x + slot.width, slots: [slot] };
      runs.push(open);
    }
  }
  return runs;
}
