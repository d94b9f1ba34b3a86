import type { Article } from '../schemas/article.ts';
import type { Event, EventStatus } from '../schemas/event.ts';

/** What one article says of an event, and in which lines. */
export interface Account {
  article: Article;
  says: EventStatus;
  lines: number[];
}

/** The sources of an event, one entry an article and a thing said; `articles` in their order. */
export function accountsOf(sources: Event['sources'], articles: readonly Article[]): Account[] {
  const accounts: Account[] = [];
  for (const [at, source] of sources.entries()) {
    const article = articles[at];
    if (!article) continue;
    const same = accounts.find(
      (account) => account.article.id === article.id && account.says === source.says,
    );
    if (!same) accounts.push({ article, says: source.says, lines: [source.line] });
    else if (!same.lines.includes(source.line)) same.lines.push(source.line);
  }
  return accounts;
}

/** The outlets that the status of an event rests on: those that say just that, each once. */
export function outletsOf(
  { sources, status }: Pick<Event, 'sources' | 'status'>,
  articles: readonly Article[],
  unknown: string,
): string[] {
  const saying = accountsOf(sources, articles).filter(({ says }) => says === status);
  return [...new Set(saying.map(({ article }) => article.publisher ?? unknown))];
}
