import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { dist } from '../../scripts/process/programs.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { absolute } from '../../src/i18n/paths.ts';
import { base, origin } from '../../src/site.ts';
import { byId, readData } from './built/data.ts';
import { all, attribute, collapse, readHtml, required, text } from './built/html.ts';
import { isInOneLanguage, readPages, type BuiltPage } from './built/pages.ts';

/** Every feed of the built site, as feed readers read it. */

const pages = readPages();
const byHref = new Map(pages.map((page) => [page.href, page]));
const quotes = readData('quotes');
const themes = readData('themes');
const idOf = (url: string) => url.split('/').at(-2) ?? '';
const isIndexed = ({ root }: BuiltPage) =>
  !all(root, 'meta').some((meta) => attribute(meta, 'name') === 'robots');

/** The pages that have a feed, each with the quotes that it must hold. */
const followed = pages
  .filter(isInOneLanguage)
  .filter(isIndexed)
  .filter(({ kind }) => ['home', 'topics/[id]', 'speakers/[id]'].includes(kind))
  .map((page) => {
    const id = idOf(page.href);
    const held = quotes.filter(
      ({ speaker, themes: on }) =>
        page.kind === 'home' || (page.kind === 'topics/[id]' ? on.includes(id) : speaker === id),
    );
    return { page, held };
  });

const readFeed = (page: BuiltPage, ending: 'xml' | 'json') =>
  readFileSync(join(dist, `${page.path}feed.${ending}`), 'utf8');

/** What both formats tell of an item. */
interface Told {
  url: string;
  title: string;
  html: string;
  day: string | null;
  tags: string[];
}

async function rssItems(page: BuiltPage): Promise<Told[]> {
  const { items } = await new RssParser().parseString(readFeed(page, 'xml'));
  return items.map(({ guid = '', title = '', content = '', isoDate, categories }) => ({
    url: guid,
    title,
    html: content,
    // Midnight in Hà Nội is seven hours earlier in UTC.
    day: isoDate ? new Date(Date.parse(isoDate) + 7 * 3600e3).toISOString().slice(0, 10) : null,
    tags: categories ?? [],
  }));
}

function jsonItems(page: BuiltPage): Told[] {
  const { items } = JSON.parse(readFeed(page, 'json')) as {
    items: {
      id: string;
      title: string;
      content_html: string;
      date_published?: string;
      tags?: string[];
    }[];
  };
  return items.map((item) => ({
    url: item.id,
    title: item.title,
    html: item.content_html,
    day: item.date_published?.slice(0, 10) ?? null,
    tags: item.tags ?? [],
  }));
}

/** The words of an item as the collection has them: language, and text with its marks. */
function expected({ form, text: words, translation }: (typeof quotes)[number], locale: Locale) {
  const marked = (one: string) => collapse(form === 'direct' ? `“${one}”` : one);
  const vi = { lang: 'vi', words: marked(words.vi) };
  return locale === 'en' && translation === 'current' && words.en !== null
    ? [{ lang: 'en', words: marked(words.en) }, vi]
    : [vi];
}

test('the front page, every topic and every speaker have a feed, in both languages', () => {
  const kinds = (locale: Locale) =>
    followed.filter(({ page }) => page.locale === locale).map(({ page }) => page.path.slice(2));
  expect(kinds('vi')).toEqual(kinds('en'));
  expect(kinds('vi').length).toBe(
    1 +
      readData('speakers').length +
      pages.filter((page) => page.kind === 'topics/[id]' && page.locale === 'vi' && isIndexed(page))
        .length,
  );
  for (const { page } of followed) {
    expect(XMLValidator.validate(readFeed(page, 'xml')), page.path).toBe(true);
  }
});

describe.each([
  ['RSS', rssItems],
  ['JSON Feed', jsonItems],
] as const)('%s', (_, items) => {
  test('holds the newest quotes of its page, and no other', async () => {
    for (const { page, held } of followed) {
      const ids = (await items(page)).map(({ url }) => idOf(url));
      expect(new Set(ids).size, page.path).toBe(Math.min(held.length, 100));
      const known = new Set(held.map(({ id }) => id));
      expect(
        ids.filter((id) => !known.has(id)),
        page.path,
      ).toEqual([]);
    }
  });

  test('has the words, the day and the topics of the collection', async () => {
    for (const { page } of followed) {
      for (const { url, html, day, tags } of await items(page)) {
        const quote = byId(quotes, idOf(url));
        const found = all(readHtml(html), 'blockquote').map((block) => ({
          lang: required(block, 'lang'),
          words: text(block),
        }));
        expect(found, quote.id).toEqual(expected(quote, page.locale));
        expect(day).toBe(quote.date);
        expect(tags).toEqual(quote.themes.map((id) => byId(themes, id).name[page.locale]));
      }
    }
  });

  test('leads to pages of its own language that were built', async () => {
    for (const { page } of followed) {
      for (const { url, html } of await items(page)) {
        const links = all(readHtml(html), 'a').map((link) => required(link, 'href'));
        for (const link of [url, ...links]) {
          expect(link.startsWith(origin + base), link).toBe(true);
          expect(byHref.get(new URL(link).pathname)?.locale, link).toBe(page.locale);
        }
      }
    }
  });
});

test('both formats tell the same', async () => {
  for (const { page } of followed) expect(jsonItems(page)).toEqual(await rssItems(page));
});

test('a feed knows its own address and its page', async () => {
  for (const { page } of followed) {
    const read = await new RssParser().parseString(readFeed(page, 'xml'));
    expect(read.link).toBe(absolute(page.href));
    expect(read.feedUrl).toBe(`${absolute(page.href)}feed.xml`);
    const json = JSON.parse(readFeed(page, 'json')) as Record<string, unknown>;
    expect(json['home_page_url']).toBe(absolute(page.href));
    expect(json['feed_url']).toBe(`${absolute(page.href)}feed.json`);
  }
});

test('a page with a feed tells feed readers and people of it; no other does', () => {
  const feedsOf = (page: BuiltPage, tag: 'link' | 'a') =>
    all(page.root, tag)
      .map((element) => attribute(element, 'href') ?? '')
      .filter((href) => /feed\.(xml|json)$/.test(href));
  const known = new Set<BuiltPage>(followed.map(({ page }) => page));
  for (const page of pages) {
    const own = known.has(page) ? [`${page.href}feed.xml`, `${page.href}feed.json`] : [];
    expect(feedsOf(page, 'link'), page.path).toEqual(own);
    expect(feedsOf(page, 'a'), page.path).toEqual(own);
  }
});
