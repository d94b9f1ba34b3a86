/**
 * An item as plain text, for a chat or a manuscript: what it says, in which form and whose, and its
 * full address on the last line. Never the words without who printed them.
 */
import type { CitedQuote, DigestIndex } from '../digest-index.ts';
import { dayOf } from '../i18n/day-basis.ts';
import { figureLabel, formatFigure } from '../i18n/figure.ts';
import { capitalised, formatEventDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { absolute, addressOf, href } from '../i18n/paths.ts';
import { quoteForm } from '../i18n/quote-form.ts';
import { strings } from '../i18n/strings.ts';
import { shown } from '../i18n/translated.ts';
import type { Article } from '../schemas/article.ts';
import type { ItemRef } from '../schemas/digest.ts';
import { eventStatusLine } from './event-status.ts';

/** Full address of the page of an item. */
export const itemUrl = ({ collection, id }: ItemRef, locale: Locale): string =>
  absolute(href(locale, addressOf[collection](id)));

const outlet = ({ publisher }: Article, locale: Locale): string =>
  publisher ?? strings(locale).source.unknownOutlet;

function quoteLines({ quote, name, speaker, article }: CitedQuote, locale: Locale): string[] {
  const t = strings(locale);
  const { text, lang } = shown(quote.text, quote.translation, locale);
  const who = name ?? (quote.speakerPrinted || t.quote.unknownSpeaker);
  return [
    quote.form === 'direct' ? `“${text}”` : text,
    `– ${[who, speaker?.headline[locale]].filter(Boolean).join(', ')}`,
    [
      quoteForm(quote, locale).words,
      lang === 'en' ? t.sharing.ourTranslation : null,
      outlet(article, locale),
      dayOf(article, locale),
    ]
      .filter((part) => part !== null)
      .join(', '),
  ];
}

function linesOf({ collection, id }: ItemRef, digest: DigestIndex, locale: Locale): string[] {
  const t = strings(locale);
  switch (collection) {
    case 'articles': {
      const article = digest.article(id);
      return [
        ...(article.headline === null ? [] : [`“${article.headline}”`]),
        `${outlet(article, locale)}, ${dayOf(article, locale)}`,
      ];
    }
    case 'speakers': {
      const { name, headline } = digest.registered(id);
      return [name.vi, headline[locale]];
    }
    case 'quotes':
      return quoteLines(digest.cite(digest.quote(id)), locale);
    case 'themes': {
      const { theme } = digest.topic(id);
      return [theme.name[locale], theme.summary[locale]];
    }
    case 'events': {
      const event = digest.event(id);
      return [
        shown(event.title, event.translation, locale).text,
        capitalised(formatEventDate(event, locale) ?? t.event.noDate),
        eventStatusLine(event, digest, locale),
      ];
    }
    case 'figures': {
      const figure = digest.figure(id);
      const article = digest.article(figure.source.article);
      return [
        `${formatFigure(figure, locale)}: ${figureLabel(figure, locale).text}`,
        `${outlet(article, locale)}, ${dayOf(article, locale)}`,
      ];
    }
    case 'shifts': {
      const shift = digest.shift(id);
      const words = (text: typeof shift.from) => shown(text, shift.translation, locale).text;
      return [
        `${t.masterplan.title}, ${t.shift.number(shift.n)}: ${words(shift.title)}`,
        `${t.shift.from}: ${words(shift.from)}`,
        `${t.shift.to}: ${words(shift.to)}`,
      ];
    }
  }
}

/** The text of an item, a line each, the address last. */
export function shareText(item: ItemRef, digest: DigestIndex, locale: Locale): string {
  return [...linesOf(item, digest, locale), itemUrl(item, locale)].join('\n');
}
