import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { dist } from '../../scripts/process/programs.ts';
import { absolute } from '../../src/i18n/paths.ts';
import { base, origin } from '../../src/site.ts';
import { all, attribute, required } from './built/html.ts';
import { readPages, type BuiltPage } from './built/pages.ts';

interface Entry {
  loc: string;
  'xhtml:link': { '@_rel': string; '@_hreflang': string; '@_href': string }[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
});

/** A file of the site, by its full address. */
function read(url: string): string {
  expect(url.startsWith(origin + base), url).toBe(true);
  return readFileSync(join(dist, new URL(url).pathname.slice(base.length)), 'utf8');
}

function readXml(url: string) {
  const xml = read(url);
  expect(XMLValidator.validate(xml), url).toBe(true);
  return parser.parse(xml);
}

const links = ({ root }: BuiltPage, rel: string) =>
  all(root, 'link').filter((link) => attribute(link, 'rel') === rel);
const isIndexed = (page: BuiltPage) =>
  !all(page.root, 'meta').some((meta) => attribute(meta, 'name') === 'robots') &&
  links(page, 'canonical').some((link) => required(link, 'href') === absolute(page.href));

const indexed = readPages().filter(isIndexed);
const robots = read(`${origin}${base}robots.txt`);
const sitemap = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
const files: { loc: string }[] = readXml(sitemap).sitemapindex.sitemap;
const entries: Entry[] = files.flatMap(({ loc }) => readXml(loc).urlset.url as Entry[]);

test('robots may read everything', () => {
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n/);
  expect(robots).not.toContain('Disallow');
});

test('the sitemap names exactly the pages that search engines may show, each once', () => {
  const named = entries.map(({ loc }) => loc);
  expect(named.toSorted()).toEqual(indexed.map(({ href }) => absolute(href)).toSorted());
  expect(new Set(named).size).toBe(named.length);
});

test('it names the same languages of a page as the page itself', () => {
  const byAddress = new Map(indexed.map((page) => [absolute(page.href), page]));
  for (const { loc, 'xhtml:link': named } of entries) {
    const page = byAddress.get(loc);
    const own = page
      ? links(page, 'alternate').filter((link) => attribute(link, 'hreflang') !== null)
      : [];
    expect(
      named.map((link) => [link['@_rel'], link['@_hreflang'], link['@_href']]),
      loc,
    ).toEqual(own.map((link) => ['alternate', required(link, 'hreflang'), required(link, 'href')]));
  }
});
