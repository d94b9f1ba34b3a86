import type { FilterKey, State } from './state.ts';

/**
 * Which items answer a query, and in which order. Sets of ids only: Pagefind says where a word
 * stands; what that means for the whole query is decided here, since Pagefind itself leaves out
 * the words that it does not find and takes every word for the beginning of others.
 */

/** Where one word of the query stands. */
export interface Occurrence {
  /** Items that hold it with the marks typed. */
  readonly spelled: ReadonlySet<string>;
  /** Items that hold it with any marks. */
  readonly whole: ReadonlySet<string>;
  /** Items that hold a word beginning with it. */
  readonly begun: ReadonlySet<string>;
}

/** How near a match comes to what was typed. `all`: no word was asked for. */
export const tiers = ['all', 'spelled', 'folded', 'begun'] as const;
export type Tier = (typeof tiers)[number];

/** Items of one nearness, the best first. */
export interface Group {
  readonly tier: Tier;
  readonly ids: readonly string[];
}

export interface Signals {
  readonly occurrences: readonly Occurrence[];
  /** Items in which the words stand one after the other, with any marks. */
  readonly phrase: ReadonlySet<string>;
  /** Pagefind's score; higher is better. */
  readonly scores: ReadonlyMap<string, number>;
}

/** How near an item comes to the query; null where a word is missing from it. */
function tierOf(id: string, { occurrences }: Signals): Tier | null {
  if (occurrences.length === 0) return 'all';
  if (occurrences.every(({ spelled }) => spelled.has(id))) return 'spelled';
  if (occurrences.every(({ whole }) => whole.has(id))) return 'folded';
  return occurrences.every(({ whole, begun }) => whole.has(id) || begun.has(id)) ? 'begun' : null;
}

/** The items that hold every word, by nearness; within it phrases first, then by score. */
export function rank(ids: Iterable<string>, signals: Signals): Group[] {
  const groups = new Map<Tier, string[]>();
  for (const id of ids) {
    const tier = tierOf(id, signals);
    if (tier !== null) groups.set(tier, [...(groups.get(tier) ?? []), id]);
  }
  const weight = (id: string): number =>
    (signals.phrase.has(id) ? 1e6 : 0) + (signals.scores.get(id) ?? 0);
  return tiers.flatMap((tier) => {
    const group = groups.get(tier);
    return group ? [{ tier, ids: group.sort((a, b) => weight(b) - weight(a)) }] : [];
  });
}

/** Items by filter and value. */
export type Facets = ReadonlyMap<FilterKey, ReadonlyMap<string, ReadonlySet<string>>>;

/** Whether an item passes the chosen filters, one of them set aside if asked. */
export function passes(
  id: string,
  facets: Facets,
  chosen: State['filters'],
  aside?: FilterKey,
): boolean {
  return [...facets].every(([key, values]) => {
    const value = chosen[key];
    return key === aside || value === undefined || values.get(value)?.has(id) === true;
  });
}

/** How many of the matching items each value would leave, the other filters kept. */
export function countFacets(
  ids: readonly string[],
  facets: Facets,
  chosen: State['filters'],
): Map<FilterKey, Map<string, number>> {
  return new Map(
    [...facets].map(([key, values]) => {
      const rest = ids.filter((id) => passes(id, facets, chosen, key));
      const counts = [...values].map(
        ([value, members]) => [value, rest.filter((id) => members.has(id)).length] as const,
      );
      return [key, new Map(counts)];
    }),
  );
}
