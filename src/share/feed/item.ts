import type { CitedQuote, DigestIndex } from '../../digest-index.ts';
import { dayBasis, dayOf } from '../../i18n/day-basis.ts';
import type { Locale } from '../../i18n/locales.ts';
import { quoteForm } from '../../i18n/quote-form.ts';
import { strings } from '../../i18n/strings.ts';
import { opening, shown, type Shown } from '../../i18n/translated.ts';
import type { Quote } from '../../schemas/quote.ts';
import { oneLine } from '../carried-text.ts';
import { escaped } from '../escaped.ts';
import { itemUrl } from '../share-text.ts';

/** A quote as feed readers show it, whatever the format of the feed. */
export interface FeedItem {
  /** The permalink of the quote: address and identity. */
  url: string;
  /** "Name: opening…", with quotation marks where the words are verbatim. */
  title: string;
  /** The words with who, how and where, as HTML. */
  html: string;
  /** The language of the words: Vietnamese where there is no English to trust. */
  lang: Locale;
  /** The day on which the article was printed; null where it is unknown. */
  day: string | null;
  /** Who is quoted; null where nobody can be told. */
  author: { name: string; url: string | null } | null;
  /** The names of its topics. */
  tags: string[];
}

/** Quotation marks only around what the outlet quotes. */
const marked = (text: string, { form }: Quote) => (form === 'direct' ? `“${text}”` : text);

const blockquote = ({ text, lang }: Shown, quote: Quote) =>
  `<blockquote lang="${lang}"><p>${escaped(marked(text, quote))}</p></blockquote>`;

/** Outlet, day and place in the article. */
function sourceWords({ article, quote, paragraph }: CitedQuote, locale: Locale): string {
  const t = strings(locale).source;
  const basis = dayBasis(article, locale);
  const line = t.line(quote.source.line);
  return [
    article.publisher ?? t.unknownOutlet,
    dayOf(article, locale) + (basis === null ? '' : ` (${basis})`),
    paragraph === null ? line : `${t.paragraph(paragraph)} (${line})`,
  ].join(', ');
}

/** The name, marked as Vietnamese on English surfaces where it is an office as printed. */
function nameHtml({ speaker, quote, name }: CitedQuote, locale: Locale): string {
  const printed = name ?? quote.speakerPrinted;
  if (printed === '') return escaped(strings(locale).quote.unknownSpeaker);
  const lang = speaker === null && locale === 'en' ? ' lang="vi"' : '';
  return `<b${lang}>${escaped(printed)}</b>`;
}

/** What a feed says of one quote. */
export function feedItem(d: DigestIndex, quote: Quote, locale: Locale): FeedItem {
  const t = strings(locale).quote;
  const cited = d.cite(quote);
  const { speaker, name } = cited;
  const words = shown(quote.text, quote.translation, locale);
  const url = itemUrl({ collection: 'quotes', id: quote.id }, locale);
  const status = [quoteForm(quote, locale).words];
  if (words.lang === 'en') status.push(t.ourTranslation);
  else if (locale === 'en') status.push(quote.translation === 'stale' ? t.stale : t.missing);
  const heading = oneLine(words.text);
  return {
    url,
    title: `${oneLine(name ?? (quote.speakerPrinted || t.unknownSpeaker))}: ${marked(opening(heading, 60), quote)}`,
    html: [
      blockquote(words, quote),
      `<p>${nameHtml(cited, locale)}<br/>${status.map(escaped).join('<br/>')}<br/>${escaped(sourceWords(cited, locale))}</p>`,
      ...(words.lang === 'en'
        ? [`<p>${escaped(t.original)}:</p>`, blockquote({ text: quote.text.vi, lang: 'vi' }, quote)]
        : []),
      `<p><a href="${escaped(url)}">${escaped(t.permalink)}</a></p>`,
    ].join('\n'),
    lang: words.lang,
    day: quote.date,
    author:
      name === null
        ? null
        : {
            name: oneLine(name),
            url:
              speaker === null ? null : itemUrl({ collection: 'speakers', id: speaker.id }, locale),
          },
    tags: quote.themes.map((id) => oneLine(d.topic(id).theme.name[locale])),
  };
}
