import type { Event } from '../schemas/event.ts';

/*
 * The timeline as a score: one column a day (or month, or year), one mark an event. Where time is
 * left out between two columns the line breaks. Pure: gives places, draws nothing.
 */

/** One place on the line. */
export interface Column {
  /** The date, as long as its precision. */
  at: string;
  /** Left edge of the column, in columns. */
  x: number;
  /** Whether time was left out between the column before and this one. */
  gap: boolean;
}

/** One event on the picture. */
export interface Mark {
  event: Event;
  /** First and last column, equal for a moment. */
  from: number;
  to: number;
  /** Row, from 0; the lowest row stands next to the line. */
  row: number;
}

export interface Picture {
  columns: Column[];
  marks: Mark[];
  rows: number;
}

const DAY = 86_400_000;

/** The days of a range, both ends included; the two ends alone where it is longer than a month. */
function daysOf(start: string, end: string | null): string[] {
  if (end === null || start.length < 10 || end.length < 10) return [start];
  const first = Date.parse(start);
  const count = (Date.parse(end) - first) / DAY + 1;
  if (count > 31) return [start, end];
  return Array.from({ length: count }, (_, at) =>
    new Date(first + at * DAY).toISOString().slice(0, 10),
  );
}

const sortKey = (date: string) => date.padEnd(10, '~');

/** Lays out the dated events. */
export function layOut(events: readonly Event[]): Picture {
  const dated = events.flatMap((event) =>
    event.start === null ? [] : [{ event, days: daysOf(event.start, event.end) }],
  );
  const dates = [...new Set(dated.flatMap(({ days }) => days))].sort((a, b) =>
    sortKey(a) < sortKey(b) ? -1 : 1,
  );
  const columns = dates.map((at, x): Column => {
    const before = dates[x - 1];
    const next =
      before?.length === 10 && at.length === 10 && Date.parse(at) - Date.parse(before) === DAY;
    return { at, x, gap: x > 0 && !next };
  });
  const place = new Map(columns.map(({ at, x }) => [at, x]));
  const taken: Set<number>[] = columns.map(() => new Set());

  const marks = dated
    .map(({ event, days }) => {
      const from = place.get(days[0] ?? '') ?? 0;
      return { event, from, to: place.get(days.at(-1) ?? '') ?? from };
    })
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .map((span): Mark => {
      const across = taken.slice(span.from, span.to + 1);
      let row = 0;
      while (across.some((rows) => rows.has(row))) row += 1;
      for (const rows of across) rows.add(row);
      return { ...span, row };
    });
  return { columns, marks, rows: Math.max(0, ...marks.map(({ row }) => row + 1)) };
}
