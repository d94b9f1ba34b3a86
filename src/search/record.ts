import type { CitedQuote, DigestIndex } from '../digest-index.ts';
import { dayBasis } from '../i18n/day-basis.ts';
import { formatFigure } from '../i18n/figure.ts';
import { formatDate, formatEventDate } from '../i18n/format.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { href, to, type Address } from '../i18n/paths.ts';
import { strings } from '../i18n/strings.ts';
import { shown } from '../i18n/translated.ts';
import type { Article } from '../schemas/article.ts';
import type { Quote } from '../schemas/quote.ts';
import { indexedDays, indexedWords } from './content.ts';
import { SEARCHED, store, type Item, type Kind } from './item.ts';
import type { FilterKey } from './state.ts';
import type { Row } from './table.ts';

/** One item as it goes into the index. */
export interface SearchRecord {
  /**
   * What is shown of the item, as JSON. Pagefind looks for words in `meta` as well, labels and
   * addresses included, and an index with them is twice as large; the address alone it keeps as
   * it is given.
   */
  readonly url: string;
  /** The words of both languages, as `content.ts` writes them. */
  readonly content: string;
  readonly row: Row;
}

/** An item without its id and address, in one language. */
type Parts = Omit<Item, 'id' | 'url'>;

interface Entry {
  readonly kind: Kind;
  readonly id: string;
  readonly address: Address;
  readonly parts: (locale: Locale) => Parts;
  readonly filters: Partial<Record<FilterKey, readonly string[]>>;
  /** First and last day, month or year that it is of. */
  readonly dates?: readonly [string | null, string | null];
}

function record({ kind, id, address, parts, filters, dates }: Entry): SearchRecord {
  const [from, to] = dates ?? [null, null];
  const [vi, en] = locales.map((locale) => {
    const given = Object.entries(parts(locale)).filter(([, text]) => text !== '');
    return { id, url: href(locale, address), ...Object.fromEntries(given) } as Item;
  }) as [Item, Item];
  const day = from?.length === 10 ? from : null;
  const words = locales.flatMap((locale) =>
    SEARCHED.map((name) => {
      if (name === 'when') return locale === 'vi' && from !== null ? [indexedDays(from, to)] : [];
      const text = (locale === 'vi' ? vi : en)[name] ?? '';
      return locale === 'en' && text === vi[name] ? [] : indexedWords(text, locale, day);
    }),
  );
  return {
    url: JSON.stringify({ kind, ...store(vi, en) }),
    content: words.flat().join(' '),
    row: {
      facets: { ...filters, kind: [kind] },
      dates: [from, to].filter((date) => date !== null).join('/'),
      lengths: words.map(({ length }) => length),
    },
  };
}

/** How a quote is to be taken: by its mark and in words, as on its page; said where it has no English. */
function formOf(quote: Quote, locale: Locale): Pick<Item, 'shape' | 'label'> {
  const t = strings(locale).quote;
  const continued = quote.attribution === 'continued';
  const direct = quote.form === 'direct';
  const shape = direct ? 'direct' : continued ? 'continued' : 'indirect';
  const words = direct && continued ? t.directContinued : t[shape];
  const { lang } = shown(quote.text, quote.translation, locale);
  return { shape, label: lang === locale ? words : `${words} (${t.untranslated.toLowerCase()})` };
}

/** The day on which an article was printed, marked where it is inferred; empty if unknown. */
function dayOf(article: Article, locale: Locale): string {
  if (article.date === null) return '';
  const day = formatDate(article.date, locale);
  const basis = dayBasis(article, locale);
  return basis === null ? day : `${day} (${basis})`;
}

/** Who gave a figure, in words. */
function giverOf(said: CitedQuote | null, locale: Locale): string {
  const t = strings(locale).figure;
  if (said === null) return t.givenByOutlet;
  return said.name === null ? t.givenByUnknown : t.givenBy(said.name);
}

/** One record for every quote, event, figure, shift, speaker, and topic with a page. */
export function searchRecords(digest: DigestIndex): SearchRecord[] {
  const topicNames = (themes: readonly string[], locale: Locale): string =>
    digest.topicPages
      .filter(({ theme }) => themes.includes(theme.id))
      .map(({ theme }) => theme.name[locale])
      .join(', ');
  const outlet = (article: string, locale: Locale): string =>
    digest.article(article).publisher ?? strings(locale).source.unknownOutlet;
  const optional = <T>(value: T | null): T[] => (value === null ? [] : [value]);

  const quotes = digest.quotes.map((quote): Entry => {
    const { speaker, name } = digest.cite(quote);
    return {
      kind: 'quote',
      id: quote.id,
      address: to.quote(quote.id),
      parts: (locale) => ({
        title: name ?? (quote.speakerPrinted || strings(locale).quote.unknownSpeaker),
        text: shown(quote.text, quote.translation, locale).text,
        role: speaker?.headline[locale] ?? '',
        ...formOf(quote, locale),
        when: dayOf(digest.article(quote.source.article), locale),
        topics: topicNames(quote.themes, locale),
        outlet: outlet(quote.source.article, locale),
      }),
      filters: {
        speaker: optional(quote.speaker),
        topic: quote.themes,
        form: [quote.form],
        source: [quote.source.article],
      },
      dates: [quote.date, null],
    };
  });

  const events = digest.events.map((event): Entry => {
    const articles = [...new Set(event.sources.map(({ article }) => article))];
    return {
      kind: 'event',
      id: event.id,
      address: to.event(event.id),
      parts: (locale) => ({
        title: shown(event.title, event.translation, locale).text,
        text: event.place ?? '',
        label: strings(locale).event[event.status],
        when: formatEventDate(event, locale) ?? '',
        topics: topicNames(event.themes, locale),
        outlet: articles.map((article) => outlet(article, locale)).join(', '),
      }),
      filters: { topic: event.themes, source: articles },
      dates: [event.start, event.end],
    };
  });

  const figures = digest.figures.map((figure): Entry => {
    const article = digest.article(figure.source.article);
    const said = digest.said(figure);
    return {
      kind: 'figure',
      id: figure.id,
      address: to.figure(figure.id),
      parts: (locale) => ({
        title: [formatFigure(figure, locale), figure.label?.[locale] ?? figure.label?.vi]
          .filter(Boolean)
          .join(' – '),
        text: shown(figure.text, figure.translation, locale).text,
        label: giverOf(said, locale),
        when: dayOf(article, locale),
        topics: topicNames(figure.themes, locale),
        outlet: outlet(figure.source.article, locale),
      }),
      filters: {
        speaker: optional(figure.speaker),
        topic: figure.themes,
        source: [figure.source.article],
      },
      dates: [article.date, null],
    };
  });

  const shifts = digest.shifts.map((shift): Entry => {
    const article = digest.article(shift.source.article);
    return {
      kind: 'shift',
      id: shift.id,
      address: to.shift(shift.id),
      parts: (locale) => ({
        title: shown(shift.title, shift.translation, locale).text,
        text: strings(locale).search.fromTo(
          shown(shift.from, shift.translation, locale).text,
          shown(shift.to, shift.translation, locale).text,
        ),
        label: strings(locale).shift.number(shift.n),
        when: dayOf(article, locale),
        topics: topicNames(shift.themes, locale),
        outlet: outlet(shift.source.article, locale),
      }),
      filters: {
        topic: shift.themes,
        source: [shift.source.article],
      },
      dates: [article.date, null],
    };
  });

  const speakers = digest.speakers.map((speaker): Entry => ({
    kind: 'speaker',
    id: speaker.id,
    address: to.speaker(speaker.id),
    parts: (locale) => ({
      title: speaker.name.vi,
      role: speaker.headline[locale],
      label: strings(locale).search.kinds.speaker,
    }),
    filters: { speaker: [speaker.id] },
  }));

  const topics = digest.topicPages.map(({ theme }): Entry => ({
    kind: 'topic',
    id: theme.id,
    address: to.topic(theme.id),
    parts: (locale) => ({
      title: theme.name[locale],
      text: theme.summary[locale],
      label: strings(locale).search.kinds.topic,
    }),
    filters: { topic: [theme.id] },
  }));

  return [...speakers, ...topics, ...quotes, ...events, ...figures, ...shifts].map(record);
}
