import type { Article } from '../../schemas/article.ts';
import { contextOf } from '../quotes/context.ts';
import type { Made } from './corrections.ts';
import type { Corpus } from '../corpus.ts';
import type { Span } from '../text.ts';

/** The articles, with what the site shows of each and what was put right in it, by line. */
export function joinArticles({ articles }: Corpus, made: readonly Made[]): Article[] {
  return articles.map(({ article, reading, quotes, figures, shifts }) => {
    const corrections = made
      .filter((one) => one.article === article.id)
      .map(({ article: _article, ...one }) => one)
      .sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
    const around = quotes.flatMap((quote) => Object.values(contextOf(reading, quote, quotes)));
    const sources = [...quotes, ...figures, ...shifts].map(({ source }) => source);
    const named = corrections.map(({ at }) => at);
    const shown = [...sources, ...[...around, ...named].filter((passage) => passage !== null)];
    return { ...article, reproduced: shareOf(article.characters, shown), corrections };
  });
}

/** Share of an article's characters that lie in at least one of the ranges. */
function shareOf(characters: number, ranges: readonly (Span & { line: number })[]): number {
  let shown = 0;
  for (const [, onLine] of Map.groupBy(ranges, ({ line }) => line)) {
    let reach = 0;
    for (const { start, end } of [...onLine].sort((a, b) => a.start - b.start)) {
      shown += Math.max(0, end - Math.max(start, reach));
      reach = Math.max(reach, end);
    }
  }
  return characters === 0
    ? 0
    : Math.round((Math.min(shown, characters) / characters) * 1000) / 1000;
}
