import type { CitedQuote } from '../digest-index.ts';
import { otherLocale, type Locale } from '../i18n/locales.ts';
import { opening, passages, shown } from '../i18n/translated.ts';
import type { Quote } from '../schemas/quote.ts';

/** About how many characters the list of all quotes shows of each: two lines on most screens. */
export const OPENING = 72;

/** What a line shows of a quote: its opening words. */
export function lineText(quote: Quote, locale: Locale, length = 180): string {
  return opening(shown(quote.text, quote.translation, locale).text, length);
}

/** The texts of each quote of a list, by its id, that the page of the list does not show. */
export type UnshownWords = Readonly<Record<string, readonly (readonly [Locale, string])[]>>;

/** Of a list of openings: a quote that it shortens, as a whole; and every quote in the other language. */
export function unshownOfOpenings(cited: readonly CitedQuote[], locale: Locale): UnshownWords {
  const entries = cited.map(({ quote }) => {
    const own = shown(quote.text, quote.translation, locale);
    const other = shown(quote.text, quote.translation, otherLocale(locale));
    const whole = lineText(quote, locale, OPENING) === own.text;
    const texts = [...(whole ? [] : [own]), ...(other.lang === own.lang ? [] : [other])];
    return [quote.id, texts.map(({ lang, text }) => [lang, text] as const)] as const;
  });
  return Object.fromEntries(entries);
}

/** Of a topic, which shows both languages: a quote of which it leaves sentences out, as a whole. */
export function unshownOfTopic(cited: readonly CitedQuote[], theme: string): UnshownWords {
  const entries = cited.map(({ quote }) => {
    const { form, statements, text, translation } = quote;
    const whole =
      form === 'direct' ||
      translation !== 'current' ||
      passages(statements, theme).length === statements.length;
    const texts = whole
      ? []
      : ([['vi', text.vi], ...(text.en === null ? [] : [['en', text.en]])] as const);
    return [quote.id, texts] as const;
  });
  return Object.fromEntries(entries) as UnshownWords;
}
