import type { Figure } from '../../schemas/figure.ts';
import {
  baseYear,
  edgeOf,
  isPartOf,
  tellsGrowth,
  tellsShare,
  type Edge,
} from './proportion-words.ts';

/*
 * Which proportion a figure tells, by its unit and its words: a share, a multiple, one step of
 * growth, a place in a row. What tells none gets none: nothing is computed that no article prints.
 */

/** What can be drawn of a figure. */
export type Proportion = { edge: Edge } & (
  | {
      kind: 'share';
      /** Hundredths of the whole; the lower end of a span. */
      percent: number;
      /** The upper end of a span. */
      percentTo: number | null;
      /** The figure that counts the whole, where the same clause gives it. */
      whole: Figure | null;
    }
  | {
      kind: 'times';
      times: number;
      timesTo: number | null;
      /** The year compared with; null where the words name none. */
      base: string | null;
      /** The time of what is that many times as much. */
      asOf: string | null;
      /** The figure that gives its size, where the same clause does. */
      size: Figure | null;
    }
  | { kind: 'growth'; percent: number; percentTo: number | null; per: NonNullable<Figure['per']> }
  | { kind: 'rank'; place: number }
);

/** More than these cannot be told apart in a small picture. */
const MOST_TIMES = 12;
const MOST_GROWTH = 300;
const LAST_PLACE = 16;

const MONEY: readonly string[] = ['USD', 'VND', 'EUR', 'JPY', 'CNY', 'KRW', 'GBP', 'SGD', 'THB'];

/** The proportion that a figure tells, with the figures of the same clause beside it; null where it tells none. */
export function proportionOf(figure: Figure, beside: readonly Figure[] = []): Proportion | null {
  const { unit, value, valueTo, per } = figure;
  const edge = edgeOf(figure.qualifier);
  if (edge === null || value <= 0) return null;
  if (unit === '%' && per !== null) {
    return tellsGrowth(figure) && (valueTo ?? value) <= MOST_GROWTH
      ? { kind: 'growth', edge, percent: value, percentTo: valueTo, per }
      : null;
  }
  if (unit === '%' || unit === 'share') {
    const hundredths = (n: number) => (unit === 'share' ? n * 100 : n);
    const percent = hundredths(value);
    const percentTo = valueTo === null ? null : hundredths(valueTo);
    if (per !== null || (percentTo ?? percent) > 100 || !tellsShare(figure)) return null;
    const whole = beside.find((other) => isCount(other) && isPartOf(figure, other)) ?? null;
    return { kind: 'share', edge, percent, percentTo, whole };
  }
  if (unit === '×') {
    if (value <= 1 || (valueTo ?? value) > MOST_TIMES) return null;
    const size =
      beside.find((other) => MONEY.includes(other.unit) && other.asOf === figure.asOf) ?? null;
    const { asOf } = figure;
    return {
      kind: 'times',
      edge,
      times: value,
      timesTo: valueTo,
      base: baseYear(figure),
      asOf,
      size,
    };
  }
  const isPlace = unit === 'rank' && edge === 'exact' && valueTo === null;
  return isPlace && Number.isInteger(value) && value <= LAST_PLACE
    ? { kind: 'rank', edge, place: value }
    : null;
}

function isCount({ unit, per }: Figure): boolean {
  return ['people', 'delegates', 'countries', 'items'].includes(unit) && per === null;
}
