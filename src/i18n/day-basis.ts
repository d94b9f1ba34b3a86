import type { Article } from '../schemas/article.ts';
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
