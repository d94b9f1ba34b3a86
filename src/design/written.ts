import type { DigestIndex } from '../digest-index.ts';
import { formatFigure } from '../i18n/figure.ts';
import {
  decimal,
  formatDate,
  formatDay,
  formatEventDate,
  formatRange,
  formatShare,
} from '../i18n/format.ts';
import { locales, type Locale } from '../i18n/locales.ts';

type Kind = 'day' | 'range' | 'month' | 'year' | 'event' | 'figure' | 'share' | 'count';

/** One kind of date or number, as each language writes it. */
export interface Written {
  kind: Kind;
  as: Record<Locale, string>;
}

/** Dates and numbers of the articles, one of each kind that they hold, in both languages. */
export function writtenDates(index: DigestIndex): Written[] {
  const { newestDay, events, figures, articles } = index;
  const long = events.find(
    ({ start, end }) => start?.length === 10 && end !== null && end !== start,
  );
  const part = events.find(({ start, partOfDay }) => start !== null && partOfDay !== null);
  const figure = figures.find(({ qualifier }) => qualifier !== null);
  const [article] = articles;
  const characters = articles.reduce((sum, one) => sum + one.characters, 0);
  const ways: Record<Kind, ((locale: Locale) => string) | null> = {
    day: (locale) => formatDay(newestDay, locale),
    range:
      long?.start && long.end
        ? (
            (start, end) => (locale: Locale) =>
              formatRange(start, end, locale)
          )(long.start, long.end)
        : null,
    event: part ? (locale) => formatEventDate(part, locale) ?? '' : null,
    month: (locale) => formatDate(newestDay.slice(0, 7), locale),
    year: (locale) => formatDate(newestDay.slice(0, 4), locale),
    figure: figure ? (locale) => formatFigure(figure, locale) : null,
    share: article ? (locale) => formatShare(article.reproduced, locale) : null,
    count: (locale) => decimal(characters, locale),
  };
  return (Object.keys(ways) as Kind[]).flatMap((kind) => {
    const way = ways[kind];
    if (way === null) return [];
    const [vi, en] = locales.map(way);
    return vi === undefined || en === undefined ? [] : [{ kind, as: { vi, en } }];
  });
}
