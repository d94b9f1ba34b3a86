import type { Article } from '../schemas/article.ts';
import { formatDate } from './format.ts';
import type { Locale } from './locales.ts';
import { strings } from './strings.ts';

/** How the day of an article is known, where its text does not state it; null where it does. */
export function dayBasis(
  { dateBasis, corrections }: Pick<Article, 'dateBasis' | 'corrections'>,
  locale: Locale,
): string | null {
  const t = strings(locale);
  if (corrections.some(({ kind }) => kind === 'date')) return t.correction.dated;
  return dateBasis === 'inferred' ? t.source.inferred : null;
}

/** The day of an article, or what is known of it, where it is not: "không rõ ngày đăng, không sớm hơn 16/1/2026". */
export function dayOf(
  { date, notBefore }: Pick<Article, 'date' | 'notBefore'>,
  locale: Locale,
  format = formatDate,
): string {
  const t = strings(locale).source;
  if (date !== null) return format(date, locale);
  return notBefore === null ? t.undated : t.notBefore(format(notBefore, locale));
}
