import type { DigestIndex, Topic } from './digest-index.ts';
import type { Article } from './schemas/article.ts';

/** The articles that a topic draws from, in the order of all articles. */
export function articlesOfTopic(index: DigestIndex, topic: Topic): Article[] {
  const { quotes, figures, shifts, events } = topic;
  const used = new Set([
    ...[...quotes, ...figures, ...shifts].map(({ source }) => source.article),
    ...events.flatMap(({ sources }) => sources.map(({ article }) => article)),
  ]);
  return index.articles.filter(({ id }) => used.has(id));
}
