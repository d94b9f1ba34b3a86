import { facetsOf, type Counts } from './facets.ts';
import { tokens } from './fold.ts';
import { openIndex, type IndexReader } from './index-reader.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { part, SEARCHED, type ItemPart, type Kind, type Stored } from './item.ts';
import { joined, type Range } from './mark.ts';
import { UNMARKED } from './nearness.ts';
import { placesOf, type UnitPlaces } from './occurrence.ts';
import { phrasesOf } from './phrase.ts';
import { parseQuery, type Unit } from './query.ts';
import { collectionOf, partsOf, rank, standing, tiers, type Match, type Tier } from './rank.ts';
import type { State } from './state.ts';
import type { Offered } from './typed-filters.ts';

export type { Counts, Offered, Tier };

/** A found item, not loaded. */
export interface Hit {
  readonly row: number;
  readonly speaker: string | null;
  /** What its query asks for. */
  readonly units: readonly UnitPlaces[];
}

export interface Group {
  readonly tier: Tier;
  readonly hits: readonly Hit[];
}

export interface Answer {
  /** The nearest first; in each the best first, or the newest where the state asks for that. */
  readonly groups: readonly Group[];
  readonly total: number;
  /** How many results each value would leave, the choice of its own filter set aside. */
  readonly counts: Counts;
  /** Words, as typed, that a result need not hold. */
  readonly optional: readonly string[];
  /** Words, as typed, that no item holds. */
  readonly missing: readonly string[];
  /** Typed filters whose value nobody knows: `speaker:xyz`. */
  readonly unknown: readonly string[];
}

/** What a query finds before any filter. */
interface Found {
  readonly units: readonly UnitPlaces[];
  readonly matches: readonly Match[];
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

/** Loads what tells by which names the values of filters may be typed. */
export type LoadOffered = () => Promise<{ offered(): Offered }>;

/** Answers what readers ask of the index. */
export interface Engine {
  /** The items that answer a query and pass the filters. */
  ask(state: State): Promise<Answer>;
  /** Whether a query has an answer, and not in parts only. */
  answers(q: string): Promise<boolean>;
  /** Loads what is shown of a hit. */
  load(hit: Hit): Promise<Stored>;
  /** Where the words of the query stand in one part of an item. */
  marks(hit: Hit, stored: Stored, name: ItemPart, locale: Locale): Range[];
}

/** `offered`: by which names the values of filters may be typed; asked when one is. */
function engineOf(reader: IndexReader, offered: LoadOffered): Engine {
  const { table } = reader;
  const language = { synonyms: phrasesOf(table.synonyms), questions: phrasesOf(table.questions) };
  const facets = facetsOf(table);
  const [kinds, speakers] = [facets.firstOf('kind'), facets.firstOf('speaker')];
  const collection = collectionOf(
    table.lengths.map((lengths, row) => ({
      parts: partsOf(lengths),
      prior: table.priors[kinds[row] as Kind],
    })),
  );
  const { items } = collection;
  let last: { q: string; found: Promise<Found> } | undefined;

  const search = async (q: string): Promise<Found> => {
    // What few queries need is loaded when one needs it.
    const typed = q.includes(':') ? await import('./typed-filters.ts') : null;
    const dates = /\d/.test(q) ? await import('./typed-date.ts') : null;
    const { rest, filters } = typed?.takeFilters(q) ?? { rest: q, filters: [] };
    const { tests = [], unknown = [] } =
      typed?.testsOf(filters, (await offered()).offered(), facets, dates?.isoOf) ?? {};
    const query = parseQuery(dates?.datesAsFigures(rest) ?? rest, language, (text) =>
      dates ? dates.keyOf(text) : null,
    );
    const find = (wanted: readonly Unit[]): Promise<UnitPlaces[]> =>
      Promise.all(wanted.map((unit) => placesOf(unit, reader)));
    const [units, without] = await Promise.all([find(query.units), find(query.without)]);
    const asks = units.length + without.length + filters.length > 0 || q === '';
    let found = items.map((_, row): Match => ({ row, tier: 'all', score: 0 }));
    if (units.length > 0) found = rank(units, collection);
    if (found.length === 0) {
      const partial = await import('./partial.ts');
      found = partial.rankPartly(units, collection);
    }
    const passes = (row: number): boolean =>
      tests.every((test) => test(row)) &&
      !without.some((places) => places.in(row).some(({ nearness }) => nearness >= UNMARKED));
    return {
      units,
      matches: asks && unknown.length === 0 ? found.filter(({ row }) => passes(row)) : [],
      missing: units
        .filter(({ unit, rows }) => !unit.optional && rows.size === 0)
        .map(({ unit }) => unit.typed),
      unknown,
    };
  };

  /** Asks the index for the words of a query; once, while only filters change. */
  const find = (q: string): Promise<Found> => {
    if (last?.q !== q) {
      const found = search(q);
      last = { q, found };
      const forget = (): void => void (last = undefined);
      found.then(({ matches }) => matches.length > 0 || forget(), forget);
    }
    return last.found;
  };

  return {
    async ask(state) {
      const { units, matches, missing, unknown } = await find(state.q);
      const tests = facets.tests(state);
      const best = (a: Match, b: Match): number => b.score - a.score;
      const newest = (a: Match, b: Match): number => {
        const [day, other] = [facets.dateOf(a.row), facets.dateOf(b.row)];
        return day === other ? best(a, b) : day < other ? 1 : -1;
      };
      const kept = matches
        .filter(({ row }) => tests.every(([, test]) => test(row)))
        .sort(state.sort === 'date' ? newest : best);
      const groups = tiers.map((tier) => ({
        tier,
        hits: kept
          .filter((match) => match.tier === tier)
          .map(({ row }) => ({ row, speaker: speakers[row] ?? null, units })),
      }));
      return {
        groups: groups.filter(({ hits }) => hits.length > 0),
        total: kept.length,
        counts: facets.count(
          matches.map(({ row }) => row),
          tests,
        ),
        optional: units.filter(({ unit }) => unit.optional).map(({ unit }) => unit.typed),
        missing,
        unknown,
      };
    },

    async answers(q) {
      const { matches } = await search(q);
      return matches.some(({ tier }) => tier !== 'partial');
    },

    load: ({ row }) => reader.load(row),

    marks({ row, units }, stored, name, locale) {
      const parts = items[row]?.parts;
      const column = SEARCHED.findIndex((searched) => searched === name);
      if (!parts || column < 0) return [];
      const own = parts.span(locales.indexOf(locale) * SEARCHED.length + column);
      // What both languages share stands in the index once.
      const [start, end] = own[0] < own[1] ? own : parts.span(column);
      const inside = standing(row, units, parts)
        .flat()
        .filter(({ from }) => from >= start && from < end);
      if (inside.length === 0) return [];
      const text = part(stored, name, locale);
      if (name === 'when') return [{ start: 0, end: text.length }];
      const marked = tokens(text).filter((_, at) =>
        inside.some(({ from, to }) => start + at >= from && start + at <= to),
      );
      return joined(text, marked);
    },
  };
}

/** Loads Pagefind and what every search needs; `folder`: the index, with a closing slash. */
export async function openEngine(folder: string, offered: LoadOffered): Promise<Engine> {
  return engineOf(await openIndex(folder), offered);
}
