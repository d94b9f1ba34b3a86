import type { Locale } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import type { Citation } from './record.ts';

/**
 * The parameters as each Wikipedia names them (Module:Citation/CS1/Configuration there). Neither has one
 * for who is quoted, nor for whose the translation of a quotation is: that stands around the template.
 */
const TEMPLATES = {
  en: {
    name: 'Cite news',
    url: 'url',
    title: 'title',
    author: 'author',
    newspaper: 'newspaper',
    date: 'date',
    language: 'language',
    at: 'at',
    via: 'via',
    quote: 'quote',
    transQuote: 'trans-quote',
  },
  vi: {
    name: 'Chú thích báo',
    url: 'url',
    title: 'tựa đề',
    author: 'tác giả',
    newspaper: 'báo',
    date: 'ngày',
    // The language of that Wikipedia is not named there.
    language: null,
    at: 'tại',
    via: 'qua',
    quote: 'trích dẫn',
    transQuote: 'dịch trích dẫn',
  },
} as const satisfies Record<Locale, Record<string, string | null>>;

/** Words as MediaWiki shows them, letter by letter: what it could take for wikitext as character references. */
export function wikitext(words: string): string {
  return words
    .replace(/[&<>[\]{}|~']|__|\/\/|^[*#:;=]/gu, (marks) =>
      [...marks].map((mark) => `&#${mark.codePointAt(0)};`).join(''),
    )
    .replace(/\b(ISBN|RFC|PMID) (?=\d)/gu, '$1&#32;');
}

/**
 * A footnote for Wikipedia around its template for newspapers. The template cites the article, as
 * Wikipedia asks; its quote is always the Vietnamese that the outlet printed.
 */
export function wikipedia(c: Citation): string {
  const t = strings(c.locale);
  const names = TEMPLATES[c.locale];
  const fields: readonly (readonly [string | null, string | null])[] = [
    [names.url, c.articleUrl ?? c.url],
    // Required: without one the template prints an error.
    [names.title, wikitext(c.headline ?? `[${t.source.noHeadline}]`)],
    [names.author, c.byline && wikitext(c.byline)],
    [names.newspaper, c.outlet && wikitext(c.outlet)],
    // ISO 8601 is valid in both Wikipedias, which print it in their own way.
    [names.date, c.day],
    [names.language, 'vi'],
    [names.at, c.place],
    [names.via, c.articleUrl === null ? wikitext(c.site) : null],
    [names.quote, wikitext(c.original?.words ?? c.words)],
    [names.transQuote, c.original && wikitext(c.words)],
  ];
  const filled = fields.flatMap(([name, value]) => (name && value ? [` |${name}=${value}`] : []));
  const template = `{{${names.name}${filled.join('')}}}`;
  const who = wikitext(c.author ?? t.quote.unknownSpeaker);
  const outlet = c.outlet === null ? `${t.source.unknownOutlet}: ` : '';
  const page = `[${c.url} ${wikitext(c.site)}]`;
  const day = c.dayNote === null ? '' : ` (${c.dayNote})`;
  const end = c.translator === null ? t.cite.quotation(page) : t.cite.translated(page);
  return `<ref>${who} (${c.status}), ${t.cite.quotedIn(`${outlet}${template}`)}${day} ${end}.</ref>`;
}
