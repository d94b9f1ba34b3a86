import { linesOf } from '../components/pictures/text-lines.ts';
import type { CitedQuote } from '../digest-index.ts';
import { dayBasis, dayOf } from '../i18n/day-basis.ts';
import { capitalised } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { absolute, href, to } from '../i18n/paths.ts';
import { strings } from '../i18n/strings.ts';
import { shown } from '../i18n/translated.ts';
import { quoteForm } from '../i18n/quote-form.ts';
import { oneLine } from './citation/one-line.ts';

/*
 * A quote for the pages of others: what they paste, and how high its frame must be.
 */

/** Outlet and day, each with what is not known of it. */
export function printedIn({ article }: CitedQuote, locale: Locale): string {
  const outlet = article.publisher ?? strings(locale).source.unknownOutlet;
  const basis = dayBasis(article, locale);
  return `${outlet}, ${dayOf(article, locale)}${basis === null ? '' : ` (${basis})`}`;
}

/** The words of a quote as a reader of one language sees them, in quotation marks where the outlet prints them so. */
export function embeddedWords({ quote }: CitedQuote, locale: Locale) {
  const { text, lang } = shown(quote.text, quote.translation, locale);
  return { text: quote.form === 'direct' ? `“${text}”` : text, lang };
}

const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Words as HTML, on one line: some editors make a paragraph of each line. */
const html = (words: string) => oneLine(words).replace(/[&<>"]/gu, (one) => REFERENCES[one] ?? one);

/**
 * A quote to paste into any page: nothing but elements that content systems let through (and `<p>` where
 * they drop `<footer>`), no class, no style, nothing that is loaded.
 */
export function embedBlock(cited: CitedQuote, locale: Locale): string {
  const t = strings(locale);
  const { text, lang } = embeddedWords(cited, locale);
  const url = html(absolute(href(locale, to.quote(cited.quote.id))));
  const site = html(t.site.name);
  // The name of somebody who is not registered is an office or a body, in Vietnamese.
  const foreign = locale === 'en' && cited.speaker === null && cited.name !== null;
  const name = html(cited.name ?? t.quote.unknownSpeaker);
  const labels = [
    quoteForm(cited.quote, locale).words,
    ...(lang === 'vi' ? [] : [t.cite.translatedBy(t.site.name)]),
  ];
  return [
    `<blockquote cite="${url}" lang="${lang}">`,
    `<p>${html(text)}</p>`,
    `<footer${lang === locale ? '' : ` lang="${locale}"`}>`,
    `<p>${foreign ? `<span lang="vi">${name}</span>` : name} (${html(labels.join('; '))}). `,
    `${html(capitalised(t.cite.quotedIn(printedIn(cited, locale))))}. `,
    `<cite><a href="${url}">${site}</a></cite></p>`,
    '</footer></blockquote>',
  ].join('');
}

/** What the frame shows below the words, line by line. */
export function roleOf({ quote, speaker }: CitedQuote, locale: Locale) {
  if (speaker !== null) return { text: speaker.headline[locale], lang: locale };
  const role = quote.unregistered?.name ? quote.unregistered.role : null;
  return role && shown(role, 'current', locale);
}

/**
 * What `embed.css` sets, in pixels: around the text (50, and half a line for a browser that sets wider), the
 * size and the line of words, name and notes.
 */
const SET = {
  around: 64,
  words: { size: 17, line: 27.2 },
  name: { size: 17, line: 25.5 },
  notes: { size: 13.5, line: 21.6 },
} as const;
/** The narrowest frame that is to show a quote without scrolling has this much room for a line. */
const ROOM = 284;
/** Heights grow in steps, so that a change of a word seldom changes what people have pasted. */
const STEP = 20;

const height = (text: string, { size, line }: { size: number; line: number }) =>
  linesOf(text, ROOM, size).length * line;

/** A height at which a frame 320 pixels wide, or wider, shows a quote without scrolling. */
export function frameHeight(cited: CitedQuote, locale: Locale): number {
  const t = strings(locale);
  const { quote } = cited;
  const notes = [
    roleOf(cited, locale)?.text,
    // The mark before the form is about as wide as this.
    `— ${quoteForm(quote, locale).words}  ${t.quote.ourTranslation}`,
    printedIn(cited, locale),
    t.embed.link(t.site.name),
    cited.name === null ? t.quote.unknownSpeaker : undefined,
  ].filter((note) => note !== undefined);
  const needed =
    SET.around +
    height(embeddedWords(cited, locale).text, SET.words) +
    height(cited.name ?? (quote.speakerPrinted || t.quote.unknownSpeaker), SET.name) +
    notes.reduce((sum, note) => sum + height(note, SET.notes), 0);
  return Math.ceil(needed / STEP) * STEP;
}

/** A frame to paste: it loads nothing before a reader comes near it. */
export function embedFrame(cited: CitedQuote, locale: Locale): string {
  const t = strings(locale);
  const url = absolute(href(locale, to.embed(cited.quote.id)));
  const { embed, site } = t;
  const title =
    cited.name === null
      ? embed.frameTitleUnknown(site.name)
      : embed.frameTitle(cited.name, site.name);
  return `<iframe src="${html(url)}" title="${html(title)}" height="${frameHeight(cited, locale)}" loading="lazy" style="border:0;width:100%;max-width:480px"></iframe>`;
}
