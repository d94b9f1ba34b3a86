import type { Translated, TranslationStatus } from '../schemas/localized.ts';
import type { Statement } from '../schemas/quote.ts';
import type { Locale } from './locales.ts';

/** A text as one language shows it. */
export interface Shown {
  text: string;
  /** The language that the text is in: Vietnamese where there is no English to trust. */
  lang: Locale;
}

/** The text for a reader of one language: English only where it translates exactly this Vietnamese. */
export function shown(text: Translated, status: TranslationStatus, locale: Locale): Shown {
  return locale === 'en' && status === 'current' && text.en !== null
    ? { text: text.en, lang: 'en' }
    : { text: text.vi, lang: 'vi' };
}

/** The value of `lang` where the text is not in the language of the page. */
export function foreign({ lang }: Shown, locale: Locale): Locale | undefined {
  return lang === locale ? undefined : lang;
}

/**
 * Keeps together what must not be broken in a title set large: a number with the words before it
 * ("lần thứ 6"), and the syllables of a Vietnamese name, of which only the first has a capital
 * ("Bộ trưởng").
 */
export function tied(text: string): string {
  return text.replace(/ (?=(?:thứ )?\d)|(?<=\p{Lu}\p{Ll}+) (?=\p{Ll})/gu, '\u00a0');
}

/** The opening words of a text, cut between words; whole where it is hardly longer. */
export function opening(text: string, length: number): string {
  if (text.length <= length * 1.2) return text;
  const cut = text.slice(0, text.lastIndexOf(' ', length)).replace(/[\s,.;:–—-]+$/, '');
  return `${cut}…`;
}

/** One sentence of a quote, ready for print. */
export type Passage = Record<Locale, string>;

/**
 * The sentences of a quote that speak of a theme, each whole, with an ellipsis for what is left out
 * before or behind it; all of them where the theme is told by none alone, or there is none. A
 * sentence without English stands in Vietnamese.
 */
export function passages(statements: readonly Statement[], theme?: string): Passage[] {
  const chosen = statements.map(({ themes }) => theme !== undefined && themes.includes(theme));
  const every = !chosen.includes(true);
  const last = chosen.lastIndexOf(true);
  return statements.flatMap((statement, i) => {
    if (!every && chosen[i] !== true) return [];
    const before = i > 0 && !every && chosen[i - 1] !== true ? '… ' : '';
    const after = !every && i === last && i < statements.length - 1 ? ' …' : '';
    const print = (text: string) => `${before}${text}${after}`;
    return [{ vi: print(statement.vi), en: print(statement.en ?? statement.vi) }];
  });
}
