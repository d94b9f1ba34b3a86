import type { DigestIndex } from '../digest-index.ts';
import { dayOf } from '../i18n/day-basis.ts';
import { otherLocale, type Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import type { Article } from '../schemas/article.ts';
import { kinds } from './item.ts';
import { searchRecords } from './record.ts';
import type { FilterKey } from './state.ts';

/** One value of a filter. */
export interface FilterValue {
  readonly value: string;
  readonly label: string;
  /** The label in the other language where it differs: a typed `topic:"…"` is understood in both. */
  readonly also: string | undefined;
  /** Of how many items. */
  readonly count: number;
}

/** One filter of the form. */
export interface Filter {
  readonly key: FilterKey;
  readonly values: FilterValue[];
}

/** Searches to try: with marks, without, and a name. */
export const examples = [
  { query: 'lừa đảo trực tuyến', lang: 'vi' },
  { query: 'lua dao', lang: 'vi' },
  { query: 'Kao Kim Hourn', lang: undefined },
] as const;

/** The outlet of an article, with its headline or day where that alone could be another's. */
function sourceLabel(article: Article, all: readonly Article[], locale: Locale): string {
  const t = strings(locale).source;
  const { publisher, headline } = article;
  const alone = all.filter((other) => other.publisher === publisher).length === 1;
  if (publisher !== null && alone) return publisher;
  const which = headline === null ? dayOf(article, locale) : `“${headline}”`;
  return `${publisher ?? t.unknownOutlet}: ${which}`;
}

/** What the filters offer: values that some item has, with the number of its items. */
export function filterValues(digest: DigestIndex, locale: Locale): Filter[] {
  const records = searchRecords(digest);
  const { articles } = digest;
  const filter = (
    key: FilterKey,
    values: readonly string[],
    labelOf: (value: string, locale: Locale) => string,
  ): Filter => ({
    key,
    values: values
      .map((value) => {
        const label = labelOf(value, locale);
        const other = labelOf(value, otherLocale(locale));
        const count = records.filter(({ row }) => row.facets[key]?.includes(value)).length;
        return { value, label, also: other === label ? undefined : other, count };
      })
      .filter(({ count }) => count > 0),
  });
  const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
  return [
    filter('speaker', idsOf(digest.speakers), (id) => digest.registered(id).name.vi),
    filter(
      'topic',
      digest.topics.map(({ theme }) => theme.id),
      (id, language) => digest.topic(id).theme.name[language],
    ),
    filter('form', ['direct', 'indirect'], (form, language) =>
      form === 'direct' ? strings(language).quote.direct : strings(language).quote.indirect,
    ),
    filter('kind', kinds, (kind, language) => {
      const names: Readonly<Record<string, string>> = strings(language).search.kinds;
      return names[kind] ?? kind;
    }),
    filter('source', idsOf(articles), (id, language) =>
      sourceLabel(digest.article(id), articles, language),
    ),
  ];
}
