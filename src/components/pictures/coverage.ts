import type { Article } from '../../schemas/article.ts';
import type { Event } from '../../schemas/event.ts';
import { accountsOf, outletKey, type Account } from '../../accounts.ts';

/*
 * Who reported what: outlets across, events down. Pure.
 */

/** A column. */
export interface Outlet {
  key: string;
  /** Null where nobody knows the outlet. */
  name: string | null;
  /** Its articles, in their order. */
  articles: Article[];
  /** How many of the events it tells of. */
  count: number;
}

/** A row: for each outlet what it says of the event; an empty list where it is silent. */
export interface CoverageRow {
  event: Event;
  cells: Account[][];
}

export interface Coverage {
  outlets: Outlet[];
  rows: CoverageRow[];
}

/** The outlets in the order of their first article; one that nobody knows is no other's. */
function outletsIn(articles: readonly Article[]): Outlet[] {
  const outlets = new Map<string, Outlet>();
  for (const article of articles) {
    const key = outletKey(article);
    const outlet = outlets.get(key);
    if (outlet) outlet.articles.push(article);
    else outlets.set(key, { key, name: article.publisher, articles: [article], count: 0 });
  }
  return [...outlets.values()];
}

/** What each outlet says of each event; the events keep their order. */
export function coverageOf(
  events: readonly Event[],
  articles: readonly Article[],
  articlesOf: (event: Event) => Article[],
): Coverage {
  const outlets = outletsIn(articles);
  const rows = events.map((event) => {
    const accounts = accountsOf(event.sources, articlesOf(event));
    return {
      event,
      cells: outlets.map(({ key }) => accounts.filter(({ article }) => outletKey(article) === key)),
    };
  });
  for (const [at, outlet] of outlets.entries()) {
    outlet.count = rows.filter(({ cells }) => (cells[at]?.length ?? 0) > 0).length;
  }
  return { outlets, rows };
}
