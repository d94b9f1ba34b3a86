import { locales } from '../i18n/locales.ts';
import { SEARCHED, type Searched } from './item.ts';
import { UNMARKED, type Nearness } from './nearness.ts';
import { common, type Occurrence, type UnitPlaces } from './occurrence.ts';

/*
 * Which items answer a query, and in which order. Pagefind says where a word stands; what that
 * means for the whole query is decided here, since Pagefind itself leaves out words that it does
 * not find, takes every word for the beginning of others, and does not see how near they stand.
 */

/**
 * How an item answers: `exact` with the words as typed, `folded` with other marks, `begun` with
 * longer words, `partial` with some of the words; `all` where no words are asked for.
 */
export const tiers = ['all', 'exact', 'folded', 'begun', 'partial'] as const;
export type Tier = (typeof tiers)[number];

/** An item that answers a query. */
export interface Match {
  readonly row: number;
  readonly tier: Tier;
  readonly score: number;
}

/** What a part of an item weighs. */
const WEIGHTS: Record<Searched, number> = {
  title: 1.3,
  role: 0.8,
  text: 1,
  outlet: 0.5,
  when: 0.8,
  topics: 0.15,
};
/** What a word weighs that comes so near to what was typed: from nothing to `EXACT`. */
const NEARNESS = [0, 0.5, 0.7, 0.9, 0.9, 1] as const;
/** How an item answers that holds each word at least so near. */
const TIERS = [null, 'begun', 'folded', 'exact', 'exact', 'exact'] as const;
/** What words that stand together weigh beside each of them alone. */
const TOGETHER = 0.8;
/** Of how many words apart two words still count as together. */
const REACH = 4;
/** Of a longer text each word weighs less; by this share, as in BM25 (Robertson & Zaragoza 2009). */
const BY_LENGTH = 0.25;

/** The parts of an item, by the places of its words. */
export interface Parts {
  /** Words of one language, about. */
  readonly size: number;
  /** Where a part begins and ends; parts are counted through both languages. */
  span(part: number): readonly [number, number];
  /** What a word weighs, by the part that it is in. */
  weight(place: number): number;
  isName(place: number): boolean;
  /** Whether two words are of one part. */
  together(a: number, b: number): boolean;
  /** How many words one stands behind another, in whatever order; a little more if turned round. */
  distance(a: Occurrence, b: Occurrence): number;
}

export function partsOf(lengths: readonly number[]): Parts {
  let end = 0;
  const ends = lengths.map((length) => (end += length));
  const at = (place: number): number => ends.findIndex((last) => place < last);
  const nameAt = (place: number): Searched => SEARCHED[at(place) % SEARCHED.length] ?? 'text';
  const together = (a: number, b: number): boolean => at(a) === at(b);
  return {
    size: end / locales.length,
    span: (part) => [ends[part - 1] ?? 0, ends[part] ?? 0],
    weight: (place) => WEIGHTS[nameAt(place)],
    isName: (place) => nameAt(place) === 'title',
    together,
    distance(a, b) {
      if (!together(a.from, b.from)) return Infinity;
      return b.from > a.to ? b.from - a.to : Math.max(0, a.from - b.to) + 0.5;
    },
  };
}

/** What ranking needs to know of an item. */
export interface Ranked {
  readonly parts: Parts;
  /** What it weighs, being what it is. */
  readonly prior: number;
}

/** All items, by row. */
export interface Collection {
  readonly items: readonly Ranked[];
  /** Words of one language of an item, on average. */
  readonly average: number;
}

export function collectionOf(items: readonly Ranked[]): Collection {
  const sum = items.reduce((all, { parts }) => all + parts.size, 0);
  return { items, average: sum / Math.max(1, items.length) };
}

/** How rare a unit is that so many items hold, as in BM25. */
export const idfOf = (held: number, items: number): number =>
  Math.log(1 + (items - held + 0.5) / (held + 0.5));

/** How near an item comes to a query, by where each unit stands in it; null where it is no answer. */
export type TierOf = (found: readonly (readonly Occurrence[])[]) => Tier | null;

/** Judges items: their tiers, and their scores. */
export function judge(
  rows: Iterable<number>,
  units: readonly UnitPlaces[],
  { items, average }: Collection,
  tierOf: TierOf,
): Match[] {
  const idfs = units.map(({ rows: { size } }) => idfOf(size, items.length));
  const score = (found: readonly Occurrence[][], parts: Parts): number => {
    const sum = found.reduce((all, here, at) => {
      const idf = idfs[at] ?? 0;
      let [best, apart] = [0, Infinity];
      for (const own of here) {
        best = Math.max(best, parts.weight(own.from) * NEARNESS[own.nearness]);
        for (const other of found[at + 1] ?? [])
          apart = Math.min(apart, parts.distance(own, other));
      }
      const alone = idf * best * (1 + 0.1 * Math.min(here.length, 4));
      const least = Math.min(idf, idfs[at + 1] ?? 0);
      return all + alone + (TOGETHER * least) / Math.max(1, apart);
    }, 0);
    return sum / (1 - BY_LENGTH + (BY_LENGTH * parts.size) / average);
  };
  const matches: Match[] = [];
  for (const row of rows) {
    const item = items[row];
    const found = item ? standing(row, units, item.parts) : [];
    const tier = item && tierOf(found);
    if (tier) matches.push({ row, tier, score: score(found, item.parts) * item.prior });
  }
  return matches;
}

/** The items that hold every unit. */
export function rank(units: readonly UnitPlaces[], collection: Collection): Match[] {
  const required = units.filter(({ unit }) => !unit.optional);
  const rows = common(required.map((unit) => unit.rows)).keys();
  return judge(rows, units, collection, (found) => {
    // As near as the unit that comes least near.
    const nearest = found
      .filter((_, at) => !units[at]?.unit.optional)
      .map((here) => Math.max(0, ...here.map(({ nearness }) => nearness)));
    const least = Math.min(...nearest) as 0 | Nearness;
    return TIERS[least];
  });
}

/** Where each unit stands in an item; a lone syllable only in a name or beside another unit. */
export function standing(row: number, units: readonly UnitPlaces[], parts: Parts): Occurrence[][] {
  const all = units.map((places) =>
    places.in(row).filter(({ from, to }) => from === to || parts.together(from, to)),
  );
  if (units.filter(({ unit }) => !unit.optional).length < 2) return all;
  return all.map((own, at) => {
    if (!units[at]?.unit.syllable) return own;
    const [before, after] = [all[at - 1] ?? [], all[at + 1] ?? []];
    return own.filter((word) => {
      if (word.nearness >= UNMARKED && parts.isName(word.from)) return true;
      // A guess counts only where it stands right where it was typed.
      const reach = word.nearness >= UNMARKED ? REACH : 1;
      return (
        before.some((other) => parts.distance(other, word) <= reach) ||
        after.some((other) => parts.distance(word, other) <= reach)
      );
    });
  });
}
