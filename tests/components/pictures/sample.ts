import type { Article } from '../../../src/schemas/article.ts';
import type { Event, EventStatus } from '../../../src/schemas/event.ts';

/** An event with only what a picture asks of it. */
export function event(
  id: string,
  start: string | null,
  end: string | null = null,
  more: Partial<Event> = {},
): Event {
  return {
    id,
    kind: 'session',
    start,
    end,
    precision: 'day',
    datePrinted: null,
    partOfDay: null,
    status: 'held',
    first: false,
    superEvent: null,
    title: { vi: id, en: id },
    translation: 'current',
    place: null,
    sources: [source('a', 1)],
    themes: [],
    correction: null,
    ...more,
  };
}

/** A line of an article that tells of an event. */
export function source(article: string, line: number, says: EventStatus = 'held') {
  return { article, file: `${article}.txt`, line, start: 0, end: 1, says };
}

/** An article of an outlet; null where nobody knows it. */
export function article(id: string, publisher: string | null = id): Article {
  return { id, publisher } as Article;
}
