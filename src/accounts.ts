import type { Article } from './schemas/article.ts';
import type { Event, EventStatus } from './schemas/event.ts';

/** What one article says of an event, and in which lines. */
export interface Account {
  article: Article;
  says: EventStatus;
  lines: number[];
}

/** What one outlet says of an event: the surest thing, and every account that it gives. */
export interface Telling {
  /** Null where nobody knows the outlet: each such article stands alone. */
  outlet: string | null;
  says: EventStatus;
  accounts: Account[];
}

/** The surest first. */
const SUREST: readonly EventStatus[] = ['held', 'planned', 'expected'];
const bySurest = (a: { says: EventStatus }, b: { says: EventStatus }) =>
  SUREST.indexOf(a.says) - SUREST.indexOf(b.says);

/** One and the same for all articles of an outlet; an outlet that nobody knows is no other's. */
export function outletKey({ publisher, id }: Pick<Article, 'publisher' | 'id'>): string {
  return publisher ?? `unknown ${id}`;
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

/** The outlets that tell of an event, each once: first those that say that it took place. */
export function tellingsOf(sources: Event['sources'], articles: readonly Article[]): Telling[] {
  const tellings = new Map<string, Telling>();
  for (const account of accountsOf(sources, articles).toSorted(bySurest)) {
    const key = outletKey(account.article);
    const telling = tellings.get(key);
    if (telling) telling.accounts.push(account);
    else {
      const { publisher: outlet } = account.article;
      tellings.set(key, { outlet, says: account.says, accounts: [account] });
    }
  }
  return [...tellings.values()];
}

/** The accounts by what they say, the surest first. */
export function accountsBySaying(
  sources: Event['sources'],
  articles: readonly Article[],
): { says: EventStatus; accounts: Account[] }[] {
  const accounts = accountsOf(sources, articles);
  return SUREST.map((says) => ({
    says,
    accounts: accounts.filter((account) => account.says === says),
  })).filter(({ accounts: saying }) => saying.length > 0);
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
