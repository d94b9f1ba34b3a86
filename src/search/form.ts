import type { DigestIndex } from '../digest-index.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import { kinds } from './item.ts';
import { searchRecords } from './record.ts';
import type { FilterKey } from './state.ts';

/** One filter of the form. */
export interface Filter {
  readonly key: FilterKey;
  readonly values: { value: string; label: string; count: number }[];
}

/** Searches to try: with marks, without, and a name. */
export const examples = [
  { query: 'lừa đảo trực tuyến', lang: 'vi' },
  { query: 'lua dao', lang: 'vi' },
  { query: 'Kao Kim Hourn', lang: undefined },
] as const;

/** What the filters offer: values that some item has, with the number of its items. */
export function filterValues(digest: DigestIndex, locale: Locale): Filter[] {
  const t = strings(locale);
  const records = searchRecords(digest);
  const filter = (key: FilterKey, labels: readonly (readonly [string, string])[]): Filter => ({
    key,
    values: labels
      .map(([value, label]) => {
        const count = records.filter(({ filters }) => filters[key]?.includes(value)).length;
        return { value, label, count };
      })
      .filter(({ count }) => count > 0),
  });
  return [
    filter(
      'speaker',
      digest.speakers.map(({ id, name }) => [id, name.vi]),
    ),
    filter(
      'topic',
      digest.topics.map(({ theme }) => [theme.id, theme.name[locale]]),
    ),
    filter('form', [
      ['direct', t.quote.direct],
      ['indirect', t.quote.indirect],
    ]),
    filter(
      'kind',
      kinds.map((kind) => [kind, t.search.kinds[kind]]),
    ),
  ];
}
