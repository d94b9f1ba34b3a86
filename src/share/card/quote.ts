import type { CitedQuote } from '../../digest-index.ts';
import { dayBasis, dayOf } from '../../i18n/day-basis.ts';
import { capitalised } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import { shown, type Shown } from '../../i18n/translated.ts';
import type { Article } from '../../schemas/article.ts';
import type { Quote } from '../../schemas/quote.ts';
import { cutWords } from './cut.ts';
import type { Count, Form, QuoteFace } from './face.ts';
import { shortened } from './printable.ts';

/** As many characters as a name, and an office or a title, may have on a card. */
export const NAME = 90;
export const TITLE = 220;

/** How the words of a quote are printed. */
export function formOf({ form, attribution }: Pick<Quote, 'form' | 'attribution'>): Form {
  return form === 'direct' ? 'direct' : attribution === 'continued' ? 'continued' : 'indirect';
}

/** The quotes by their form, each form that there is. */
export function countForms(quotes: readonly Quote[], locale: Locale): Count[] {
  const labels = strings(locale).cards.forms;
  return (['direct', 'indirect', 'continued'] as const)
    .map((form) => ({
      form,
      count: quotes.filter((quote) => formOf(quote) === form).length,
      label: labels[form],
    }))
    .filter(({ count }) => count > 0);
}

/** The outlet of an article, by name. */
export function outletOf({ publisher }: Article, locale: Locale): string {
  return shortened(publisher ?? strings(locale).source.unknownOutlet, NAME);
}

/** The day of an article with how it is known, or what is known in its place. */
export function printedOn(article: Article, locale: Locale): string {
  const basis = dayBasis(article, locale);
  return capitalised(`${dayOf(article, locale)}${basis === null ? '' : ` (${basis})`}`);
}

/** The words in the language of the card, where there is a translation to trust, as they fit. */
function wordsOf(quote: Quote, locale: Locale): Pick<QuoteFace, 'words' | 'wording'> {
  const { lang } = shown(quote.text, quote.translation, locale);
  const vi = quote.statements.map((statement) => statement.vi);
  const en = quote.statements.map((statement) => statement.en);
  const isTranslated = quote.translation === 'current' && en.every((sentence) => sentence !== null);
  const words = isTranslated
    ? cutWords({ vi, en: en as string[] })[lang]
    : lang === 'vi'
      ? cutWords({ vi }).vi
      : cutWords({ en: [quote.text.en ?? quote.text.vi] }).en;
  return words === null
    ? { words: { text: strings(locale).cards.withheld, lang: locale }, wording: 'withheld' }
    : { words: { text: words, lang }, wording: quote.form === 'direct' ? 'quoted' : 'retold' };
}

/** Who speaks and in which office, as the page of the quote says it. */
function speakerOf(
  { quote, speaker, name }: CitedQuote,
  locale: Locale,
): Pick<QuoteFace, 'name' | 'role'> {
  const t = strings(locale).quote;
  const text = (words: string, lang: Locale, length: number): Shown => ({
    text: shortened(words, length),
    lang,
  });
  if (speaker) {
    return {
      name: text(speaker.name.vi, 'vi', NAME),
      role: text(speaker.headline[locale], locale, TITLE),
    };
  }
  if (name === null) {
    return quote.speakerPrinted === ''
      ? { name: text(t.unknownSpeaker, locale, NAME), role: null }
      : {
          name: text(quote.speakerPrinted, 'vi', NAME),
          role: text(t.unknownSpeaker, locale, TITLE),
        };
  }
  const role = quote.unregistered?.name ? quote.unregistered.role : null;
  const office = role && shown(role, 'current', locale);
  return { name: text(name, 'vi', NAME), role: office && text(office.text, office.lang, TITLE) };
}

/** A quote: the words, whose they are, who printed them and when. */
export function quoteFace(cited: CitedQuote, locale: Locale): QuoteFace {
  const { quote, article } = cited;
  const t = strings(locale).quote;
  const form = formOf(quote);
  const { lang } = shown(quote.text, quote.translation, locale);
  return {
    kind: 'quote',
    form,
    label:
      quote.form === 'direct' && quote.attribution === 'continued' ? t.directContinued : t[form],
    ...wordsOf(quote, locale),
    ...speakerOf(cited, locale),
    outlet: outletOf(article, locale),
    day: printedOn(article, locale),
    translation: locale === 'vi' ? null : lang === 'en' ? t.ourTranslation : t.untranslated,
  };
}
