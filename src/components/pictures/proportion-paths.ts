import type { Proportion } from './proportion.ts';
import type { Edge } from './proportion-words.ts';

/*
 * The paths of the small pictures. `rest` is the whole or the base, in outline; `full` is what the
 * number says, in solid strokes; `open` is hatched, where a qualifier leaves the number open, and
 * measures nothing; `stop` is the mark that a number reaches. All fit on the smallest screen as
 * they are: none is ever made smaller.
 */
export interface Paths {
  width: number;
  height: number;
  rest: string;
  full: string;
  open: string;
  stop: string;
}

/** Columns and rows of the hundred cells of a share, and the side of one. */
const COLUMNS = 20;
const ROWS = 5;
const CELL = 13;
/** How far a hatched edge reaches: it measures nothing. */
const HATCH = CELL;

const round = (n: number) => Math.round(n * 10) / 10;
const line = (from: number, to: number, y: number) =>
  to > from ? `M${round(from)} ${y}H${round(to)}` : '';

/** Where the solid part ends and between what it is hatched. */
function endsOf(end: number, to: number | null, edge: Edge, limit: number) {
  if (to !== null) return { solid: end, from: end, to: Math.min(to, limit) };
  const inside = edge === 'below' || edge === 'about' ? Math.max(0, end - HATCH) : end;
  const outside = edge === 'above' || edge === 'about' ? Math.min(limit, end + HATCH) : end;
  return { solid: inside, from: inside, to: outside };
}

/** How far one row of cells is filled: column by column, each from below. */
function rowEnd(percent: number, row: number): number {
  const columns = Math.floor(percent / ROWS);
  return (columns + Math.min(1, Math.max(0, percent - columns * ROWS - row))) * CELL;
}

/** A hundred cells, so many of them filled. */
export function sharePaths({ percent, percentTo, edge }: Proportion & { kind: 'share' }): Paths {
  const width = COLUMNS * CELL;
  const height = ROWS * CELL;
  let full = '';
  let open = '';
  for (let row = 0; row < ROWS; row += 1) {
    const y = height - (row + 0.5) * CELL;
    const to = percentTo === null ? null : rowEnd(percentTo, row);
    const ends = endsOf(rowEnd(percent, row), to, edge, width);
    full += line(0, ends.solid, y);
    open += line(ends.from, ends.to, y);
  }
  const cuts = (count: number, path: (at: number) => string) =>
    Array.from({ length: count + 1 }, (_, at) => path(at * CELL)).join('');
  return {
    width,
    height,
    rest: cuts(ROWS, (y) => `M0 ${y}h${width}`) + cuts(COLUMNS, (x) => `M${x} 0v${height}`),
    full,
    open,
    stop: edge === 'reached' ? stepOf(percent, height) : '',
  };
}

/** The line along the edge of the filled cells, a little longer than they are high. */
function stepOf(percent: number, height: number): string {
  const [top, foot] = [rowEnd(percent, ROWS - 1), rowEnd(percent, 0)].map(round);
  const y = round(height - (percent % ROWS) * CELL);
  return `M${top} -4V${top === foot ? height + 4 : `${y}H${foot}V${height + 4}`}`;
}

/** Height of a bar, and from one bar to the next; room for the years before them. */
export const BAR = 26;
export const BAR_PITCH = 36;
export const BAR_START = 52;
const BARS_END = 260;

/** One unit and so many, below each other; the unit is open, since its size is not printed. */
export function timesPaths({ times, timesTo, edge }: Proportion & { kind: 'times' }): Paths & {
  /** Where the bar of the one unit ends. */
  unit: number;
  /** Notches between the units. */
  cuts: string;
} {
  const reach = Math.max(timesTo ?? times, edge === 'above' || edge === 'about' ? times + 0.2 : 0);
  const unit = Math.floor((BARS_END - BAR_START) / reach);
  const middle = BAR_PITCH + BAR / 2;
  const to = timesTo === null ? null : BAR_START + timesTo * unit;
  const ends = endsOf(BAR_START + times * unit, to, edge, BARS_END);
  const cuts = Array.from({ length: Math.ceil(times) - 1 }, (_, at) => {
    const x = BAR_START + (at + 1) * unit;
    return `M${x} ${BAR_PITCH}v5M${x} ${BAR_PITCH + BAR}v-5`;
  });
  return {
    width: BARS_END,
    height: BAR_PITCH + BAR,
    rest: `M${BAR_START + 0.5} 0.5h${unit - 1}v${BAR - 1}h${1 - unit}z`,
    full: line(BAR_START, ends.solid, middle),
    cuts: cuts.join(''),
    open: line(ends.from, ends.to, middle),
    stop: edge === 'reached' ? `M${ends.solid} ${BAR_PITCH - 4}v${BAR + 8}` : '',
    unit: BAR_START + unit,
  };
}

/** Height of the tallest column of a step of growth, and the breadth of one column. */
const TALL = 72;
const COLUMN = 88;

/** One step of growth: what was, in outline, and again with what is added on top. */
export function growthPaths({
  percent,
  percentTo,
  edge,
}: Proportion & { kind: 'growth' }): Paths & {
  column: number;
} {
  const open = percentTo === null && (edge === 'above' || edge === 'about') ? HATCH : 0;
  const before = Math.floor((TALL - open) / (1 + (percentTo ?? percent) / 100));
  const added = (before * percent) / 100;
  const x = COLUMN * 1.5;
  const base = TALL - before;
  const to = percentTo === null ? null : (before * percentTo) / 100;
  const ends = endsOf(added, to, edge, base);
  const rise = (from: number, until: number) =>
    until > from ? `M${x} ${round(base - from)}V${round(base - until)}` : '';
  const box = (left: number) => `M${left} ${TALL}V${base + 0.5}H${left + COLUMN}V${TALL}`;
  return {
    width: BARS_END,
    height: TALL,
    rest: `${box(0.5)}${box(COLUMN)}M0 ${TALL - 0.5}H${2 * COLUMN}`,
    full: rise(0, ends.solid),
    open: rise(ends.from, ends.to),
    stop: edge === 'reached' ? `M${COLUMN - 4} ${round(base - added)}h${COLUMN + 8}` : '',
    column: COLUMN,
  };
}

/** From one place of a row to the next, its breadth and height; how many open ones are shown behind. */
const PLACE = 14;
const BREADTH = 9;
const HEIGHT = 30;
const BEHIND = 6;

/** One place of a row: those before it in outline, those after it left open. */
export function rankPaths({ place }: Proportion & { kind: 'rank' }): Paths & { middle: number } {
  const box = (at: number) =>
    `M${at * PLACE + 0.5} 0.5h${BREADTH - 1}v${HEIGHT - 1}h${1 - BREADTH}z`;
  const foot = (at: number) => `M${at * PLACE} ${HEIGHT - 0.5}h${BREADTH}`;
  const middle = (place - 1) * PLACE + BREADTH / 2;
  const many = (from: number, count: number, path: (at: number) => string) =>
    Array.from({ length: count }, (_, i) => path(from + i)).join('');
  return {
    width: BARS_END,
    height: HEIGHT,
    rest: many(0, place - 1, box) + many(place, Math.min(BEHIND, 17 - place), foot),
    full: `M${middle} 0v${HEIGHT}`,
    open: '',
    stop: '',
    middle,
  };
}
