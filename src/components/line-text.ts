import type { CitedQuote } from '../digest-index.ts';
import { otherLocale, type Locale } from '../i18n/locales.ts';
import { excerpt, opening, shown } from '../i18n/translated.ts';
import type { Quote } from '../schemas/quote.ts';

/** How a list shows its quotes. */
export interface Listing {
  /** Id of the theme whose sentences are shown. */
  readonly theme?: string | undefined;
  /** About how many characters of the text are shown where the list is about no theme. */
  readonly length?: number | undefined;
  /** Whether verbatim quotes stand in full. */
  readonly directInFull?: boolean;
}

/** The list of all quotes: two lines each on most screens. */
export const openingsOnly: Listing = { length: 72 };

/** What a line shows of a quote: its opening words, or the sentences that speak of a theme. */
export function lineText(quote: Quote, locale: Locale, { theme, length = 180 }: Listing): string {
  const words = shown(quote.text, quote.translation, locale);
  return theme === undefined
    ? opening(words.text, length)
    : excerpt(quote.statements, theme, words.lang);
}

/** The texts of each quote of a list, by its id, that the page of the list does not show. */
export type UnshownWords = Readonly<Record<string, readonly (readonly [Locale, string])[]>>;

/** A quote that its list shortens, as a whole; and every quote in the other language. */
export function unshownWords(
  cited: readonly CitedQuote[],
  locale: Locale,
  listing: Listing,
): UnshownWords {
  const entries = cited.map(({ quote }) => {
    const own = shown(quote.text, quote.translation, locale);
    const other = shown(quote.text, quote.translation, otherLocale(locale));
    const whole =
      (listing.directInFull === true && quote.form === 'direct') ||
      lineText(quote, locale, listing) === own.text;
    const texts = [...(whole ? [] : [own]), ...(other.lang === own.lang ? [] : [other])];
    return [quote.id, texts.map(({ lang, text }) => [lang, text] as const)] as const;
  });
  return Object.fromEntries(entries);
}
