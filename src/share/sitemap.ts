import type { DigestIndex } from '../digest-index.ts';
import { absolute, alternates, fileHref, to, type Address } from '../i18n/paths.ts';
import { escaped } from './escaped.ts';
import { collectionNames } from './open-data.ts';

/*
 * Sitemaps (sitemaps.org, 0.9), the languages of each page as `xhtml:link`. Written by
 * hand: the package for it is a stream with more code around it than there is here.
 */

/** Addresses a file: each is two pages, and a file may name 50,000. */
const ADDRESSES_A_FILE = 20_000;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';

const loc = (url: string) => `<loc>${escaped(url)}</loc>`;

/** Every page that search engines may show: none that has moved, no topic with too little for a page. */
function addresses(d: DigestIndex): Address[] {
  const single = Object.values(to).filter(
    (address): address is Address => typeof address === 'string' && !address.includes('#'),
  );
  return [
    ...single,
    ...collectionNames.map(to.dataFields),
    ...d.topicPages.map(({ theme }) => to.topic(theme.id)),
    ...d.speakers.map(({ id }) => to.speaker(id)),
    ...d.events.map(({ id }) => to.event(id)),
    ...d.shifts.map(({ id }) => to.shift(id)),
    ...d.figures.map(({ id }) => to.figure(id)),
    ...d.articles.map(({ id }) => to.source(id)),
    ...d.quotes.map(({ id }) => to.quote(id)),
  ];
}

/** A page in each language. No `lastmod`: nothing tells the day on which a page last changed. */
function pages(address: Address): string {
  const named = alternates(address);
  const languages = named
    .map(
      ({ hreflang, href }) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escaped(href)}"/>`,
    )
    .join('');
  // Everyone else's page is the English one, but in front, where it is the cover.
  const urls = new Set(named.map(({ href }) => href));
  return Array.from(urls, (url) => `<url>${loc(url)}${languages}</url>\n`).join('');
}

/** The numbers of the files that the sitemap is cut into, from 1. */
export function sitemapParts(d: DigestIndex): string[] {
  const count = Math.ceil(addresses(d).length / ADDRESSES_A_FILE);
  return Array.from({ length: count }, (_, at) => String(at + 1));
}

/** One of those files. */
export function sitemapPart(d: DigestIndex, part: string): string {
  const end = Number(part) * ADDRESSES_A_FILE;
  const entries = addresses(d)
    .slice(end - ADDRESSES_A_FILE, end)
    .map(pages)
    .join('');
  return `${DECLARATION}\n<urlset xmlns="${SITEMAP}" xmlns:xhtml="${XHTML}">\n${entries}</urlset>\n`;
}

/** The file that names the others: the address for search engines. */
export function sitemapIndex(d: DigestIndex): string {
  const files = sitemapParts(d)
    .map((part) => absolute(fileHref(`sitemap-${part}.xml`)))
    .map((url) => `<sitemap>${loc(url)}</sitemap>\n`)
    .join('');
  return `${DECLARATION}\n<sitemapindex xmlns="${SITEMAP}">\n${files}</sitemapindex>\n`;
}

/** What robots may read: everything (RFC 9309). */
export function robots(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(fileHref('sitemap.xml'))}\n`;
}
