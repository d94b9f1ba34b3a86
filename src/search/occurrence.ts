import type { IndexReader, Places } from './index-reader.ts';
import { BEGUN, EXACT, type Nearness } from './nearness.ts';
import type { Unit } from './query.ts';

/** Words of an item that a unit of the query asks for. */
export interface Occurrence {
  /** Places of the first and the last word. */
  readonly from: number;
  readonly to: number;
  readonly nearness: Nearness;
}

/** Numbers of rows: a set, or the keys of a map. */
export interface Rows {
  readonly size: number;
  has(row: number): boolean;
  keys(): Iterable<number>;
}

/** The rows that all have. */
export function common(all: readonly Rows[]): Rows {
  const [rarest, ...others] = all.toSorted((a, b) => a.size - b.size);
  if (!rarest || others.length === 0) return rarest ?? new Set();
  return new Set([...rarest.keys()].filter((row) => others.every((rows) => rows.has(row))));
}

/** Where a unit of a query stands. */
export interface UnitPlaces {
  readonly unit: Unit;
  /** The rows that may hold it: each holds all of its words, wherever. */
  readonly rows: Rows;
  /** Where it stands in one item. */
  in(row: number): Occurrence[];
}

interface TermPlaces {
  readonly whole: Places;
  /** Null where any marks are as good. */
  readonly exact: Places | null;
  readonly otherwise: Nearness;
  readonly begun: Places | null;
}

function single({ whole, exact, otherwise, begun }: TermPlaces, row: number): Occurrence[] {
  const wholes = whole.get(row) ?? [];
  const exacts = exact ? (exact.get(row) ?? []) : wholes;
  const at = (place: number, nearness: Nearness) => ({ from: place, to: place, nearness });
  const found = wholes.map((place) => at(place, exacts.includes(place) ? EXACT : otherwise));
  const begins = begun?.get(row)?.filter((place) => !wholes.includes(place));
  return begins ? [...found, ...begins.map((place) => at(place, BEGUN))] : found;
}

/** So many items with the whole word make longer words needless. */
const ENOUGH = 20;
/** So many items with the word as it was typed make other marks needless. */
const MANY = 1000;

/** Words that stand one right after another. */
function joined(starts: readonly Occurrence[], next: readonly Occurrence[]): Occurrence[] {
  return starts.flatMap((start) =>
    next
      .filter(({ from }) => from === start.to + 1)
      .map(({ to, nearness }) => ({
        from: start.from,
        to,
        nearness: nearness < start.nearness ? nearness : start.nearness,
      })),
  );
}

/** Looks a unit up in all items. */
export async function placesOf(unit: Unit, { places }: IndexReader): Promise<UnitPlaces> {
  const find = (key: string | null) => key && places(key);
  const terms = await Promise.all(
    unit.terms.map(async (term) => {
      const exact = await find(term.exact);
      // What so many items hold as it was typed is not looked for with other marks.
      const whole = exact && exact.size > MANY ? exact : await places(term.whole);
      // Longer words are looked for where the word itself gives little.
      const begun = whole.size < ENOUGH && (await find(term.begin));
      return { whole, exact: exact || null, otherwise: term.otherwise, begun: begun || null };
    }),
  );
  const rows = common(
    terms.map(({ whole, begun }) =>
      // The places themselves, where there is but one kind: a copy of many rows costs time.
      begun?.size ? (whole.size ? new Set([...whole.keys(), ...begun.keys()]) : begun) : whole,
    ),
  );
  return {
    unit: unit.unfinished && rows.size === 0 ? { ...unit, optional: true } : unit,
    rows,
    in: (row) => terms.map((term) => single(term, row)).reduce(joined),
  };
}
