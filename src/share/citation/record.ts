import type { CitedQuote } from '../../digest-index.ts';
import { dayBasis, dayOf } from '../../i18n/day-basis.ts';
import { capitalised, formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { absolute, href, to } from '../../i18n/paths.ts';
import { strings } from '../../i18n/strings.ts';
import { opening, shown } from '../../i18n/translated.ts';
import { quoteForm } from '../../i18n/quote-form.ts';
import { inertUrl, oneLine } from './one-line.ts';

/**
 * What every format says of a quote.
 *
 * A quote stands in an article that somebody else wrote, and reached its reader through this site. So the
 * person quoted is the author of the *words*, the title is how these begin, and the outlet is what they
 * stand in: *quoted in*, said in words wherever a format has no field for it. The type is the general one
 * (`@misc`, `GEN`, `document`): a newspaper article with that author would make a reference manager print
 * that the minister wrote for the newspaper. The address is that of our page, which shows the source, the
 * form and whose translation it is; the original page goes beside it. What is not known is left out of
 * the fields and said in the note.
 */
export interface Citation {
  /** Unlike that of any other quote and language; ASCII. */
  readonly key: string;
  readonly locale: Locale;
  /** Whole, family name and given name in the order of the language; null where nobody can be told. */
  readonly author: string | null;
  /** How the words begin, in quotation marks where the outlet prints them so. */
  readonly title: string;
  /** The words, whole, without such marks. */
  readonly words: string;
  /** The language of title and words. */
  readonly lang: Locale;
  /** The Vietnamese that the words translate; null where they are Vietnamese. */
  readonly original: { readonly title: string; readonly words: string } | null;
  /** "Verbatim", "Reported", "Reported, continued". */
  readonly status: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  /** Who signs the article. */
  readonly byline: string | null;
  /** Day of publication, ISO 8601. */
  readonly day: string | null;
  /** What is known of the day where the article does not state it. */
  readonly dayNote: string | null;
  /** Paragraph, else line, of the article. */
  readonly place: string;
  /** Address of the original page. */
  readonly articleUrl: string | null;
  /** Address of our page. */
  readonly url: string;
  readonly site: string;
  /** Whose translation the words are; ours is told by name, since "our" means somebody else wherever it is pasted. */
  readonly translator: string | null;
}

/** About how many characters of the words stand as the title. */
const TITLE = 110;

/** The record of a quote in one language. */
export function citation(
  { quote, name, article, paragraph }: CitedQuote,
  locale: Locale,
): Citation {
  const t = strings(locale);
  const { text, lang } = shown(quote.text, quote.translation, locale);
  const titled = (words: string) => {
    const start = opening(oneLine(words), TITLE);
    return quote.form === 'direct' ? `“${start}”` : start;
  };
  const optional = (words: string | null) => (words === null ? null : oneLine(words) || null);
  return {
    key: `${quote.id}-${locale}`,
    locale,
    author: optional(name),
    title: titled(text),
    words: oneLine(text),
    lang,
    original:
      lang === 'vi' ? null : { title: titled(quote.text.vi), words: oneLine(quote.text.vi) },
    status: quoteForm(quote, locale).words,
    outlet: optional(article.publisher),
    headline: optional(article.headline),
    byline: optional(article.byline),
    day: article.date,
    dayNote: article.date === null ? dayOf(article, locale) : dayBasis(article, locale),
    place: paragraph === null ? t.source.line(quote.source.line) : t.source.paragraph(paragraph),
    articleUrl: article.sourceUrl === null ? null : inertUrl(article.sourceUrl),
    url: absolute(href(locale, to.quote(quote.id))),
    site: t.site.name,
    translator: lang === 'vi' ? null : t.site.name,
  };
}

/**
 * "quoted in …": the article as far as it is known. `brief` names it; `full` adds what is known of its day
 * and its address, `dated` the day too.
 */
export function quotedIn(c: Citation, detail: 'brief' | 'full' | 'dated'): string {
  const t = strings(c.locale);
  const where = [
    c.byline,
    c.headline === null ? null : `“${c.headline}”`,
    c.outlet ?? `[${t.source.unknownOutlet}]`,
    detail === 'dated' && c.day !== null ? formatDate(c.day, c.locale) : null,
  ].filter((part) => part !== null);
  const beside =
    detail === 'brief' ? [] : [c.dayNote, c.articleUrl].filter((part) => part !== null);
  const named = t.cite.quotedIn(where.join(', '));
  return beside.length === 0 ? named : `${named} (${beside.join('; ')})`;
}

const sentences = (...parts: readonly (string | null)[]) =>
  parts.flatMap((part) => (part === null ? [] : [`${capitalised(part)}.`])).join(' ');

/** In which form the words are printed, that nobody can be told to speak, and who translated them. */
export function remarks(c: Citation): string {
  const t = strings(c.locale);
  return sentences(
    c.status,
    c.author === null ? t.quote.unknownSpeaker : null,
    c.translator === null ? null : t.cite.translated(c.translator),
  );
}

/** Where the words stand, and all remarks: for formats that have one field for both. */
export function note(c: Citation): string {
  return `${sentences(`${quotedIn(c, 'dated')}, ${c.place}`)} ${remarks(c)}`;
}

/** The words whole, followed by those that they translate. */
export function wholeWords(c: Citation): string {
  return c.original === null
    ? c.words
    : `${c.words} [${strings(c.locale).quote.original}: ${c.original.words}]`;
}
