import type { Quote } from '../../schemas/quote.ts';

/*
 * Quotes as small squares, one a quote: filled for verbatim, open for reported. Pure: counts, and
 * gives the paths of the squares; draws nothing.
 */

/** Quotes by their form. */
export interface Tally {
  /** Printed as the speaker's own words. */
  direct: number;
  /** Retold by the outlet, continued or not. */
  indirect: number;
}

/** How many of these quotes are verbatim, and how many reported. */
export function tally(quotes: readonly Pick<Quote, 'form'>[]): Tally {
  const direct = quotes.filter(({ form }) => form === 'direct').length;
  return { direct, indirect: quotes.length - direct };
}

/** Squares in rows, ready to be drawn. */
export interface Squares {
  width: number;
  height: number;
  /** Path of the filled squares; empty where there are none. */
  filled: string;
  /** Path along the middle of the outlines of the open ones; empty where there are none. */
  open: string;
}

/** From one square to the next; the side of a square; half the breadth of the outline of an open one. */
const PITCH = 13;
const SIDE = 10;
const HALF = 0.75;
/** In long rows a little more room after every fifth square lets the eye count. */
const FIVE = 5;
const BREATH = 2;

/** Lays out the squares, the verbatim ones first, in rows of so many. */
export function squares({ direct, indirect }: Tally, row: number): Squares {
  const across = (column: number) =>
    column * PITCH + (row > FIVE ? Math.floor(column / FIVE) * BREATH : 0);
  const place = (at: number) => [across(at % row), Math.floor(at / row) * PITCH] as const;
  const count = direct + indirect;
  const path = (from: number, to: number, inset: number) => {
    const side = SIDE - 2 * inset;
    return Array.from({ length: to - from }, (_, i) => {
      const [x, y] = place(from + i);
      return `M${x + inset} ${y + inset}h${side}v${side}h-${side}z`;
    }).join('');
  };
  const columns = Math.min(count, row);
  return {
    width: columns === 0 ? 0 : across(columns - 1) + SIDE,
    height: count === 0 ? 0 : Math.floor((count - 1) / row) * PITCH + SIDE,
    filled: path(0, direct, 0),
    open: path(direct, count, HALF),
  };
}
