import type { Event, EventStatus } from '../../schemas/event.ts';
import {
  axisOf,
  isLoose,
  runsOf,
  stretchOfEvent,
  type Axis,
  type Stretch,
} from './timeline-axis.ts';
import { linesOf, widthOf } from './text-lines.ts';
import type { TickSizes } from './ticks.ts';

/*
 * The timeline across the page: titles one below the other on the left, the axis with its marks, one
 * tick an outlet on the right. Along the axis places are in per cent, so that it grows with the page
 * while words keep their size; all else is in pixels. Pure: gives places, draws nothing.
 */

/** An event with the words of one language. */
export interface Entry {
  event: Event;
  title: string;
  /** The date in a few words; empty where the event has none. */
  date: string;
  /** The part of the day, or an empty string. */
  part: string;
  /** What each outlet that tells of it says, the surest first. */
  says: readonly EventStatus[];
}

/** Sizes in pixels; `axis` is the least that the axis is wide. */
export const wide = { titles: 292, gap: 20, axis: 300, ticks: 74, size: 13.5, line: 19, pad: 14 };

/** Ticks on the right of the axis. */
export const wideTicks: TickSizes = { perLine: 8, step: 9, width: 5, height: 12, line: 16 };

/** What is drawn at a date, in per cent of the axis. */
export interface Mark {
  /** A moment within a day, a bar over days, or a moment somewhere within a month or a year. */
  shape: 'point' | 'bar' | 'within';
  from: number;
  to: number;
  at: number;
}

/** Words beside a mark. */
export interface Label {
  text: string;
  /** Per cent of the axis. */
  x: number;
  anchor: 'start' | 'end';
}

export interface WideRow {
  event: Event;
  lines: string[];
  says: readonly EventStatus[];
  y: number;
  height: number;
  /** Whether it is the first of its date. */
  opens: boolean;
  mark: Mark;
  label: Label | null;
}

export interface WidePicture {
  axis: Axis;
  rows: WideRow[];
  height: number;
}

/** Where in a day its parts lie; what has no part stands in the middle. */
const PARTS = { morning: 0.25, afternoon: 0.75, evening: 0.92 };

const percent = (x: number, { width }: Axis) => Math.round((x / width) * 10_000) / 100;

/**
 * A moment within a year of which days are shown must not stand on one of them: it stands in the
 * break before them, or after them where it is still to come.
 */
function markOf({ start, end, partOfDay, status }: Event, axis: Axis, stretch: Stretch): Mark {
  const single = end === null || end === start;
  const [from, to] = [percent(stretch.from, axis), percent(stretch.to, axis)];
  if (!single) return { shape: 'bar', from, to, at: from };
  if (start !== null && isLoose(axis, start)) {
    return { shape: 'within', from, to, at: status === 'expected' ? to : from };
  }
  const part = partOfDay === null ? 0.5 : PARTS[partOfDay];
  const at = percent(stretch.from + (stretch.to - stretch.from) * part, axis);
  return { shape: start?.length === 10 ? 'point' : 'within', from, to, at };
}

const NEAR = 12;

/** Beside the mark, where there is room. */
function labelOf(text: string, { shape, from, to, at }: Mark): Label | null {
  if (text === '') return null;
  const room = widthOf(text, 12) + NEAR;
  const pixels = (share: number) => (share / 100) * wide.axis;
  const [left, right] = shape === 'point' ? [at, at] : [from, to];
  return pixels(100 - right) >= room || left < 100 - right
    ? { text, x: right, anchor: 'start' }
    : { text, x: left, anchor: 'end' };
}

/** Lays out the dated entries, in their order. */
export function layWide(entries: readonly Entry[]): WidePicture {
  const axis = axisOf(entries.map(({ event }) => event));
  const rows: WideRow[] = [];
  let y = 0;
  for (const { event, title, date, part, says } of entries) {
    if (event.start === null) continue;
    const before = rows.at(-1)?.event;
    const opens = before?.start !== event.start || before.end !== event.end;
    const mark = markOf(event, axis, stretchOfEvent(axis, event.start, event.end));
    const within = isLoose(axis, event.start);
    const words = [opens || within ? date : '', part].filter((word) => word !== '').join(', ');
    const lines = linesOf(title, wide.titles, wide.size);
    const tickLines = Math.ceil(says.length / wideTicks.perLine);
    const height = Math.max(lines.length * wide.line, tickLines * wideTicks.line) + wide.pad;
    const label = labelOf(words, mark);
    rows.push({ event, lines, says, y, height, opens, mark, label });
    y += height;
  }
  return { axis, rows, height: y };
}

/** A heading over the axis: a month, or a year, where its first slot begins. */
export interface Head {
  /** `2026-01`, or `2026` where no month is told. */
  at: string;
  /** Per cent of the axis. */
  x: number;
}

/** Two headings nearer than this, in days, would run into each other. */
const APART = 2;

/**
 * A heading where the axis begins anew after a break, and where a month begins within it, if that one
 * has room.
 */
export function headsOf(axis: Axis): Head[] {
  return runsOf(axis).flatMap(({ slots, from, to }) =>
    slots
      .filter(({ at, x }, i) => {
        if (i === 0) return true;
        const begins = at?.slice(0, 7) !== slots[i - 1]?.at?.slice(0, 7);
        return begins && x - from >= APART && to - x >= APART;
      })
      .map(({ at, x }) => ({ at: at?.slice(0, 7) ?? '', x: percent(x, axis) })),
  );
}

/** A place on the axis in per cent of it. */
export function share(x: number, axis: Axis): string {
  return `${percent(x, axis)}%`;
}
