import { outletsOf } from '../../accounts.ts';
import type { DigestIndex, Topic } from '../../digest-index.ts';
import { figureParts } from '../../i18n/figure.ts';
import { capitalised, formatDate, formatEventDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import { shown, type Shown } from '../../i18n/translated.ts';
import type { Article } from '../../schemas/article.ts';
import type { Event } from '../../schemas/event.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Translated, TranslationStatus } from '../../schemas/localized.ts';
import type { Shift } from '../../schemas/shift.ts';
import type { Speaker } from '../../schemas/speaker.ts';
import { cutWords } from './cut.ts';
import type {
  EventFace,
  FigureFace,
  ShiftFace,
  SourceFace,
  SpeakerFace,
  TopicFace,
} from './face.ts';
import { printable, shortened } from './printable.ts';
import { countForms, NAME, outletOf, printedOn, TITLE } from './quote.ts';

/** A text in which no line ends inside the name of a speaker. */
function tiedNames(text: string, { speakers }: DigestIndex): string {
  return speakers.reduce(
    (tied, { name: { vi } }) => tied.replaceAll(vi, vi.replaceAll(' ', '\u00a0')),
    text,
  );
}

/** A title in the language of the card, or in Vietnamese where it has no English. */
function titleOf(title: Translated, status: TranslationStatus, locale: Locale): Shown {
  const { text, lang } = shown(title, status, locale);
  return { text: shortened(text, TITLE), lang };
}

/** What an English card says of Vietnamese that it shows. */
function untranslated(texts: readonly Shown[], locale: Locale): string | null {
  return texts.some(({ lang }) => lang !== locale) ? strings(locale).quote.untranslated : null;
}

export function topicFace({ theme, quotes, events }: Topic, locale: Locale): TopicFace {
  return {
    kind: 'topic',
    name: shortened(theme.name[locale], NAME),
    summary: shortened(theme.summary[locale], TITLE * 2),
    counts: strings(locale).topics.counts(quotes.length, events.length),
    forms: countForms(quotes, locale),
  };
}

export function speakerFace(speaker: Speaker, index: DigestIndex, locale: Locale): SpeakerFace {
  return {
    kind: 'speaker',
    name: shortened(speaker.name.vi, NAME),
    role: shortened(speaker.headline[locale], TITLE),
    forms: countForms(index.quotesBySpeaker(speaker.id), locale),
  };
}

export function eventFace(event: Event, index: DigestIndex, locale: Locale): EventFace {
  const t = strings(locale);
  const title = titleOf(event.title, event.translation, locale);
  title.text = tiedNames(title.text, index);
  const outlets = outletsOf(event, index.articlesOf(event), t.source.unknownOutlet);
  return {
    kind: 'event',
    status: event.status,
    label: t.event[event.status],
    date: capitalised(formatEventDate(event, locale) ?? t.event.noDate),
    title,
    place: event.place === null ? null : shortened(event.place, NAME),
    according:
      outlets.length === 0 ? null : capitalised(shortened(t.event.accordingTo(outlets), NAME * 2)),
    translation: untranslated([title], locale),
  };
}

/** What a figure counts; the clause that holds it where no editor has named that yet. */
function figureLabel(figure: Figure, locale: Locale): Shown {
  if (figure.label !== null) return titleOf(figure.label, 'current', locale);
  const { text, lang } = shown(figure.text, figure.translation, locale);
  const words = cutWords({ [lang]: [text] })[lang];
  return { text: words ?? shortened(text, TITLE), lang };
}

export function figureFace(figure: Figure, index: DigestIndex, locale: Locale): FigureFace {
  const t = strings(locale).figure;
  const said = index.said(figure);
  const label = figureLabel(figure, locale);
  const parts = figureParts(figure, locale);
  return {
    kind: 'figure',
    amount: {
      qualifier: printable(parts.qualifier),
      before: parts.before,
      number: printable(parts.number),
      after: parts.after,
    },
    label,
    giver: capitalised(
      said === null
        ? t.givenByOutlet
        : said.name === null
          ? t.givenByUnknown
          : t.givenBy(shortened(said.name, NAME)),
    ),
    outlet: outletOf(index.article(figure.source.article), locale),
    asOf: capitalised(figure.asOf === null ? t.noDate : t.asOf(formatDate(figure.asOf, locale))),
    translation: untranslated([label], locale),
  };
}

export function shiftFace(shift: Shift, index: DigestIndex, locale: Locale): ShiftFace {
  const t = strings(locale);
  const title = titleOf(shift.title, shift.translation, locale);
  const [from, to] = [shift.from, shift.to].map((text) => {
    const { text: words, lang } = shown(text, shift.translation, locale);
    return { text: cutWords({ [lang]: [words] })[lang] ?? shortened(words, TITLE), lang };
  }) as [Shown, Shown];
  return {
    kind: 'shift',
    number: String(shift.n),
    title,
    from: { label: t.shift.from, text: from },
    to: { label: t.shift.to, text: to },
    outlet: outletOf(index.article(shift.source.article), locale),
    translation:
      untranslated([title, from, to], locale) ?? (locale === 'en' ? t.quote.ourTranslation : null),
  };
}

export function sourceFace(article: Article, index: DigestIndex, locale: Locale): SourceFace {
  const t = strings(locale);
  return {
    kind: 'source',
    outlet: outletOf(article, locale),
    day: printedOn(article, locale),
    headline:
      article.headline === null
        ? null
        : { text: tiedNames(shortened(article.headline, TITLE), index), lang: 'vi' },
    noHeadline: t.source.noHeadline,
    drawn: t.sources.drawn(
      index.quotesByArticle(article.id).length,
      index.eventsByArticle(article.id).length,
      index.figuresByArticle(article.id).length,
    ),
  };
}
