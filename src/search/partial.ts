/** Items that hold some of the words: loaded where none holds all. */
import { SAME } from './nearness.ts';
import type { UnitPlaces } from './occurrence.ts';
import { idfOf, judge, type Collection, type Match, type TierOf } from './rank.ts';

/** What the words of a partial answer weigh at least, as a share of all words. */
const LEAST_WEIGHT = 0.35;

/**
 * The items that hold at least half of the words as they were typed, and enough of what they tell
 * apart. Syllables come in twos: half of four is one word of two, and not enough.
 */
export function rankPartly(units: readonly UnitPlaces[], collection: Collection): Match[] {
  const required = units.filter(({ unit }) => !unit.optional);
  if (required.length < 2) return [];
  const inTwos = required.every(({ unit }) => unit.syllable);
  const tierOf: TierOf = (found) => {
    let [words, held, weight, heldWeight] = [0, 0, 0, 0];
    for (const [at, { unit, rows }] of units.entries()) {
      if (unit.optional) continue;
      const holds = found[at]?.some(({ nearness }) => nearness >= SAME) ? 1 : 0;
      const idf = idfOf(rows.size, collection.items.length);
      words += unit.size;
      held += holds * unit.size;
      weight += idf;
      heldWeight += holds * idf;
    }
    const share = heldWeight / weight;
    if (held > words / 2) return share >= LEAST_WEIGHT ? 'partial' : null;
    return held === words / 2 && share >= 0.5 && !inTwos ? 'partial' : null;
  };
  return judge(
    new Set(required.flatMap(({ rows }) => [...rows.keys()])),
    units,
    collection,
    tierOf,
  );
}
