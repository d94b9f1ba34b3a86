import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { indexDigest } from '../../src/digest-index.ts';
import { robots, sitemapIndex, sitemapPart, sitemapParts } from '../../src/share/sitemap.ts';
import type { Quote } from '../../src/schemas/quote.ts';
import { sample } from './sample.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
});
const d = indexDigest(sample);

const xml = sitemapPart(d, '1');
const { url: entries } = parser.parse(xml).urlset;
const urls: string[] = entries.map(({ loc }: { loc: string }) => loc);

describe('the sitemap', () => {
  test('names each page once, in both languages, and the cover', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls).toContain('https://adgmin6.example/');
    expect(urls).toContain('https://adgmin6.example/vi/');
    for (const url of urls.filter((one) => one !== 'https://adgmin6.example/')) {
      expect(urls).toContain(
        url.replace(/\/(vi|en)\//, (_, own) => (own === 'vi' ? '/en/' : '/vi/')),
      );
    }
  });

  test('leaves out topics without a page, embeds and places within a page', () => {
    expect(urls).toContain('https://adgmin6.example/en/topics/an-toan/');
    expect(urls.filter((url) => /mong|embed|#/.test(url))).toEqual([]);
  });

  test('tells the languages of each page, and no day that nobody knows', () => {
    for (const { 'xhtml:link': links, lastmod } of entries) {
      expect(links.map((link: Record<string, string>) => link['@_hreflang'])).toEqual([
        'vi',
        'en',
        'x-default',
      ]);
      expect(lastmod).toBeUndefined();
    }
  });

  test('is cut into files of fewer than 50,000 pages, none lost', () => {
    const [quote] = sample.quotes as [Quote];
    const many = 41_000;
    const large = indexDigest({
      ...sample,
      quotes: Array.from({ length: many }, (_, at) => ({ ...quote, id: `q${at}` })),
    });
    // A parser takes six seconds for one of these.
    const parts = sitemapParts(large).map((part) =>
      Array.from(sitemapPart(large, part).matchAll(/<loc>([^<]*)</g), ([, url = '']) => url),
    );
    expect(parts).toHaveLength(3);
    for (const part of parts) expect(part.length).toBeLessThan(50_000);
    expect(new Set(parts.flat().filter((url) => url.includes('/quotes/q'))).size).toBe(many * 2);
    const index = parser.parse(sitemapIndex(large)).sitemapindex.sitemap;
    expect(index.map(({ loc }: { loc: string }) => loc)).toEqual(
      ['1', '2', '3'].map((part) => `https://adgmin6.example/sitemap-${part}.xml`),
    );
  });
});

test('robots may read everything, and are told where the sitemap is', () => {
  expect(robots()).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://adgmin6.example/sitemap.xml\n',
  );
});
