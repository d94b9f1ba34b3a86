import type { Ledger } from '../../schemas/ledger.ts';
import type { Corpus, ParsedArticle } from '../corpus.ts';
import type { ParsedFigure } from '../figures.ts';
import { hashOf } from '../text/hash.ts';

/** Room for a number at the end of an id, in characters. */
const LONGEST = 76;

/** What a quote names, for the ledger. */
export function quoteHash(text: string): string {
  return hashOf(text);
}

/** What a figure names, for the ledger: several stand in one clause. */
export function figureHash({ amount, text }: Pick<ParsedFigure, 'amount' | 'text'>): string {
  return hashOf(`${amount}\n${text}`);
}

/**
 * Quotes and figures are named after their line. When an article gains or loses a line, what was
 * published keeps the id it had, and an id that was published never passes to other words.
 */
export function keepIds(corpus: Corpus, published: Pick<Ledger, 'quotes' | 'figures'>): Corpus {
  const all = corpus.articles.map(({ article }) => article.id);
  const articles = corpus.articles.map((article) => {
    const own = (ids: Readonly<Record<string, string>>) =>
      new Map(Object.entries(ids).filter(([id]) => ownerOf(id, all) === article.article.id));
    return kept(article, own(published.quotes), own(published.figures));
  });
  return { ...corpus, articles };
}

/** The article that a quote or figure was drawn from, by its id; null where none of these. */
export function ownerOf(id: string, articles: readonly string[]): string | null {
  const owners = articles.filter((article) => id.startsWith(`${article}-`));
  return owners.sort((a, b) => b.length - a.length)[0] ?? null;
}

function kept(
  article: ParsedArticle,
  quotes: ReadonlyMap<string, string>,
  figures: ReadonlyMap<string, string>,
): ParsedArticle {
  const quoteIds = assign(article.quotes, ({ text }) => quoteHash(text), quotes);
  const figureIds = assign(article.figures, figureHash, figures);
  return {
    ...article,
    quotes: article.quotes.map((quote) => ({
      ...quote,
      id: quoteIds.get(quote.id) ?? quote.id,
      continues: quote.continues === null ? null : (quoteIds.get(quote.continues) ?? null),
    })),
    figures: article.figures.map((figure) => ({
      ...figure,
      id: figureIds.get(figure.id) ?? figure.id,
    })),
  };
}

/** The lasting id of each item by the id that its line gives it. */
function assign<T extends { id: string }>(
  items: readonly T[],
  hash: (item: T) => string,
  published: ReadonlyMap<string, string>,
): Map<string, string> {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  const give = (item: T, id: string) => {
    given.set(item.id, id);
    taken.add(id);
  };
  const isSame = (item: T, id: string) => published.get(id) === hash(item);
  const ids = [...published.keys()];
  for (const item of items) if (isSame(item, item.id)) give(item, item.id);
  for (const item of items) {
    const id = given.has(item.id)
      ? undefined
      : ids.find((one) => !taken.has(one) && isSame(item, one));
    if (id !== undefined) give(item, id);
  }
  // What is left was never published, or was edited where it stands.
  for (const item of items) {
    if (given.has(item.id)) continue;
    const free = (id: string) => !taken.has(id);
    if (free(item.id)) give(item, item.id);
    else
      give(
        item,
        numbered(item.id, (id) => free(id) && !published.has(id)),
      );
  }
  return given;
}

/** The id with the first number that makes it free, from 2. */
function numbered(id: string, isFree: (id: string) => boolean): string {
  const base = id.slice(0, LONGEST).replace(/-+$/u, '');
  for (let n = 2; ; n += 1) if (isFree(`${base}-${n}`)) return `${base}-${n}`;
}
