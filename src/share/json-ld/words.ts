/**
 * Words of a node in the language of its page, or in both for those who compute. A page says its words
 * plainly; what stands in another language there, and all words of the data, carry their language
 * (JSON-LD 1.1, 4.2.4).
 */
import { locales, type Locale } from '../../i18n/locales.ts';
import type { Localized, Translated, TranslationStatus } from '../../schemas/localized.ts';

/** The language of the page that a node stands on; `both` in the data. */
export type Tongue = Locale | 'both';

/** A text with its language. schema-dts takes text for plain strings alone, hence the cast. */
export const tagged = (text: string, lang: Locale): string =>
  ({ '@value': text, '@language': lang }) as unknown as string;

/** A text as a reader of the page sees it: Vietnamese, marked as such, where there is no English. */
export function say({ vi, en }: Translated, tongue: Tongue): string | readonly string[] {
  if (tongue === 'vi') return vi;
  if (tongue === 'en') return en ?? tagged(vi, 'vi');
  return [tagged(vi, 'vi'), ...(en === null ? [] : [tagged(en, 'en')])];
}

/** A text whose English is left out where it does not translate this very Vietnamese. */
export const trusted = ({ vi, en }: Translated, status: TranslationStatus): Translated => ({
  vi,
  en: status === 'current' ? en : null,
});

/** Words that we have in every language. */
export const inBoth = (words: (locale: Locale) => string): Localized =>
  Object.fromEntries(locales.map((locale) => [locale, words(locale)])) as Localized;
