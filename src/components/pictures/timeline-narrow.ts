import { capitalised } from '../../i18n/format.ts';
import type { Event, EventStatus } from '../../schemas/event.ts';
import { axisOf, isLoose } from './timeline-axis.ts';
import { linesOf, widthOf } from './text-lines.ts';
import type { TickSizes } from './ticks.ts';
import type { Entry } from './timeline-wide.ts';

/*
 * The timeline down a telephone: days are headings, ranges are bars in lanes that run down past the
 * days that they hold. All in units of a drawing 288 wide, which a wider screen enlarges. Pure: gives
 * places, draws nothing.
 */

/** Sizes in units of the drawing. */
export const narrow = {
  width: 288,
  size: 12.5,
  line: 18,
  lane: 13,
  head: 15,
};

/** Ticks behind a title. */
export const narrowTicks: TickSizes = { perLine: 24, step: 8, width: 4.5, height: 11, line: 15 };

export interface NarrowRow {
  event: Event;
  /** The title, after the part of the day where it is told. */
  lines: string[];
  says: readonly EventStatus[];
  /** Base line of the first line. */
  y: number;
  /** Where the ticks begin: behind the last line where they have room, else below it. */
  ticks: { x: number; y: number };
  /** Lane of the mark, from 0; points have the last. */
  lane: number;
  /** Where the bar of a range ends; null for a moment. */
  until: number | null;
}

/** A day, a month, a year: a heading with what begins on it. */
export interface Section {
  at: string;
  /** Whether time was left out before it. */
  gap: boolean;
  /** Base line of the heading. */
  y: number;
  rows: NarrowRow[];
  /** Where the next one begins. */
  bottom: number;
}

export interface NarrowPicture {
  sections: Section[];
  /** How many lanes stand left of the words, that of the points included. */
  lanes: number;
  /** Where words begin. */
  text: number;
  height: number;
}

/** Down the page a month or a year of which days are shown comes after them. */
const inOrder = (a: string, b: string) => (a.padEnd(10, '~') < b.padEnd(10, '~') ? -1 : 1);

const isRange = ({ start, end }: Event) => end !== null && end !== start;

/** The lane of each range: the first one that no other holds at that time. */
function lanesOf(events: readonly Event[], order: readonly string[]): Map<Event, number> {
  const lanes = new Map<Event, number>();
  const place = (date: string | null) => order.indexOf(date ?? '');
  for (const event of events.filter(isRange)) {
    const taken = [...lanes]
      .filter(([other]) => place(other.end) >= place(event.start))
      .map(([, lane]) => lane);
    let lane = 0;
    while (taken.includes(lane)) lane += 1;
    lanes.set(event, lane);
  }
  return lanes;
}

/** Lays out the dated entries, in their order. */
export function layNarrow(entries: readonly Entry[]): NarrowPicture {
  const dated = entries.filter(({ event }) => event.start !== null);
  const events = dated.map(({ event }) => event);
  const { slots } = axisOf(events);
  const loose = events
    .flatMap(({ start, end }) => [start, end])
    .filter((date): date is string => date !== null && isLoose({ slots, width: 0 }, date));
  const onAxis = slots.flatMap(({ at }) => at ?? []);
  const order = [...new Set([...onAxis, ...loose])].sort(inOrder);
  const lanes = lanesOf(events, order);
  const count = Math.max(-1, ...lanes.values()) + 2;
  const text = count * narrow.lane + 6;

  const sections: Section[] = [];
  let y = 0;
  for (const at of order) {
    const before = slots[slots.findIndex((slot) => slot.at === at) - 1];
    const gap = sections.length > 0 && (before === undefined || before.at === null);
    const mine = dated.filter(({ event }) => event.start === at);
    // A day on which nothing begins is passed by, but it has its place.
    y += sections.length === 0 ? narrow.head : gap ? 40 : mine.length > 0 ? 30 : 24;
    const section: Section = { at, gap, y, rows: [], bottom: 0 };
    y += mine.length > 0 ? 24 : 0;
    for (const { event, title, part, says } of mine) {
      const words = part === '' ? title : `${capitalised(part)}: ${title}`;
      const lines = linesOf(words, narrow.width - text, narrow.size);
      const last = y + (lines.length - 1) * narrow.line;
      const behind = text + widthOf(lines.at(-1) ?? '', narrow.size) + 8;
      const fits = behind + says.length * narrowTicks.step <= narrow.width;
      const ticks = fits ? { x: behind, y: last } : { x: text, y: last + narrow.line };
      const lane = lanes.get(event) ?? count - 1;
      section.rows.push({ event, lines, says, y, ticks, lane, until: null });
      y = ticks.y + 25;
    }
    if (mine.length > 0) y -= 19;
    section.bottom = y + 4;
    sections.push(section);
  }
  for (const row of sections.flatMap(({ rows }) => rows)) {
    if (!isRange(row.event)) continue;
    const last = sections.find(({ at }) => at === row.event.end);
    row.until = Math.max(last?.bottom ?? 0, row.ticks.y + 4);
  }
  return { sections, lanes: count, text, height: y + 8 };
}
