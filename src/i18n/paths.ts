import { base, origin, reportTo } from '../site.ts';
import type { CollectionName } from '../schemas/digest.ts';
import { reportLink } from '../share/report.ts';
import { locales, type Locale } from './locales.ts';

/*
 * The only module that builds addresses. An `Address` is what both languages share, without base
 * path, language and leading slash; `href` makes a link of it.
 */

/** A page of the site, whatever the language: `quotes/hung-01/`; `` is the home page. */
export type Address = string & { readonly __address?: never };

/** Every address that the site has. */
export const to = {
  home: '' as Address,
  timeline: 'timeline/' as Address,
  speakers: 'speakers/' as Address,
  topics: 'topics/' as Address,
  masterplan: 'masterplan-2030/' as Address,
  quotes: 'quotes/' as Address,
  figures: 'figures/' as Address,
  sources: 'sources/' as Address,
  search: 'search/' as Address,
  glossary: 'glossary/' as Address,
  about: 'about/' as Address,
  design: 'about/design/' as Address,
  data: 'data/' as Address,
  /** What changed from one version of the open data to the next. */
  dataChanges: 'data/changes/' as Address,
  /** What the fields of a collection are. */
  dataFields: (collection: CollectionName): Address => `data/${collection}/`,
  speaker: (id: string): Address => `speakers/${id}/`,
  topic: (id: string): Address => `topics/${id}/`,
  /** The quotes of one speaker on a topic. */
  topicSpeaker: (theme: string, speaker: string): Address => `topics/${theme}/#${speaker}`,
  quote: (id: string): Address => `quotes/${id}/`,
  /** Who reported what. */
  coverage: 'sources/#coverage' as Address,
  source: (id: string): Address => `sources/${id}/`,
  /** What was put right in an article. */
  corrections: (article: string): Address => `sources/${article}/#corrections`,
  /** Everything that was put right, in any article. */
  allCorrections: 'corrections/' as Address,
  event: (id: string): Address => `timeline/${id}/`,
  /** The place of an event among the others. */
  onTimeline: (id: string): Address => `timeline/#${id}`,
  figure: (id: string): Address => `figures/${id}/`,
  /** The place of a figure among the others. */
  amongFigures: (id: string): Address => `figures/#${id}`,
  shift: (id: string): Address => `masterplan-2030/${id}/`,
  /** A quote alone, for the frame of another site. */
  embed: (quote: string): Address => `quotes/${quote}/embed/`,
} as const;

/** Where an item of a collection is shown. */
export const addressOf: Record<CollectionName, (id: string) => Address> = {
  articles: to.source,
  speakers: to.speaker,
  quotes: to.quote,
  themes: to.topic,
  events: to.event,
  figures: to.figure,
  shifts: to.shift,
};

/** Root-relative link to an address in one language; it holds the base path. */
export function href(locale: Locale, address: Address): string {
  return `${base}${locale}/${address}`;
}

/** The same address in both languages: the `url` of the open data. */
export function hrefs(address: Address): Record<Locale, string> {
  return { vi: href('vi', address), en: href('en', address) };
}

/** Root-relative link to the bilingual cover. */
export function coverHref(): string {
  return base;
}

/** Root-relative link to a file at the root of the site: `data/quotes.csv`. */
export function fileHref(path: string): string {
  return `${base}${path}`;
}

/** The collections and formats of the open data. */
export const dataHref = (name: string, format: 'json' | 'csv' | 'jsonld'): string =>
  fileHref(`data/${name}.${format}`);

/** The picture that a link to a page unfolds to; `hash` changes with what it shows, since hosts keep pictures. */
export const cardHref = (locale: Locale, address: Address, hash: string): string =>
  fileHref(`cards/${locale}/${address === to.home ? 'home' : address.slice(0, -1)}.${hash}.png`);

/** The citation of a quote as a file for reference managers: `/en/quotes/<id>/cite.bib`. */
export const citationHref = (
  locale: Locale,
  quote: string,
  format: 'txt' | 'bib' | 'ris' | 'csl.json',
): string => `${href(locale, to.quote(quote))}cite.${format}`;

/** What is new on the whole site, on a topic or of a speaker: RSS or JSON Feed. */
export const feedHref = (locale: Locale, scope: Address, format: 'xml' | 'json'): string =>
  `${href(locale, scope)}feed.${format}`;

/** The calendar of all events, or of one: iCalendar. */
export const calendarHref = (locale: Locale, event: string | null): string =>
  event === null
    ? `${href(locale, to.timeline)}calendar.ics`
    : `${href(locale, to.event(event))}event.ics`;

/** The address of a page as a code for cameras (SVG). */
export const qrHref = (locale: Locale, address: Address): string =>
  `${href(locale, address)}qr.svg`;

/** Full address, with the origin, of a root-relative link. */
export function absolute(link: string): string {
  return new URL(link, origin).href;
}

/** What the filter of a list of quotes looks through besides the page of the list. */
export const listWordsHref = (locale: Locale, list: Address): string =>
  `${href(locale, list)}words.json`;

/** Where readers report a mistake on a page, its address and other `lines` about it filled in. */
export function reportHref(
  locale: Locale,
  address: Address,
  subject: string,
  lines: { readonly before: readonly string[]; readonly after: readonly string[] },
): string {
  const page = absolute(href(locale, address));
  return reportLink(reportTo, { subject, lines: [...lines.before, page, ...lines.after] });
}

/** The languages of one page for `<link rel="alternate">`; `x-default` is what everyone else reads. */
export function alternates(address: Address): { hreflang: string; href: string }[] {
  return [
    ...locales.map((locale) => ({ hreflang: locale, href: absolute(href(locale, address)) })),
    {
      hreflang: 'x-default',
      href: absolute(address === to.home ? coverHref() : href('en', address)),
    },
  ];
}
