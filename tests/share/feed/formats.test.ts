import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { readDigest } from '../../../scripts/digest.ts';
import { indexDigest, type DigestIndex } from '../../../src/digest-index.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { siteFeed, speakerFeed, topicFeed, type Feed } from '../../../src/share/feed/feed.ts';
import { jsonFeed } from '../../../src/share/feed/json-feed.ts';
import { rss } from '../../../src/share/feed/rss.ts';
import { all, readHtml } from '../../site/built/html.ts';
import { awkward, AWKWARD } from '../awkward.ts';
import { jsonFeedSchema } from './json-feed-schema.ts';

const real = indexDigest(await readDigest());
const validate = new Ajv2020({
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/,
  },
}).compile(jsonFeedSchema);

const feedsOf = (d: DigestIndex, locale: Locale): Feed[] => [
  siteFeed(d, locale),
  ...d.topicPages.map(({ theme }) => topicFeed(d, theme.id, locale)),
  ...d.speakers.map(({ id }) => speakerFeed(d, id, locale)),
];
const feeds = [real, awkward].flatMap((d) => locales.flatMap((locale) => feedsOf(d, locale)));

describe('RSS', () => {
  test('is well-formed, with nothing in it that XML 1.0 forbids', async () => {
    for (const feed of feeds) {
      const xml = await rss(feed);
      expect(XMLValidator.validate(xml), feed.scope).toBe(true);
      expect(xml.isWellFormed()).toBe(true);
      // Outside `Char` of XML 1.0, 2.2.
      expect(xml).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/);
    }
  });

  test('comes back from a feed reader as it went in', async () => {
    for (const feed of feeds) {
      const read = await new RssParser().parseString(await rss(feed));
      expect(read.title).toBe(feed.title);
      expect(read['language']).toBe(feed.locale);
      expect(read.items).toHaveLength(feed.items.length);
      for (const [at, item] of feed.items.entries()) {
        const found = read.items[at];
        expect(found?.guid).toBe(item.url);
        expect(found?.link).toBe(item.url);
        expect(found?.title).toBe(item.title);
        expect(found?.content).toBe(item.html);
        expect(found?.categories ?? []).toEqual(item.tags);
        expect(found?.isoDate ?? null).toBe(
          item.day === null ? null : new Date(`${item.day}T00:00:00+07:00`).toISOString(),
        );
      }
    }
  });

  test('names who is quoted, or nobody where the name is a number', async () => {
    for (const feed of feeds) {
      const read = await new RssParser().parseString(await rss(feed));
      expect(read.items.map(({ creator }) => creator ?? null)).toEqual(
        feed.items.map(({ author }) =>
          author === null || ['0012', '1e3'].includes(author.name) ? null : author.name,
        ),
      );
    }
  });

  test('has days as the day of Hà Nội, a link to itself, and no time of the build', async () => {
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' });
    for (const feed of feeds) {
      const xml = await rss(feed);
      const { channel } = parser.parse(xml).rss;
      expect(channel['atom:link']['@_href']).toMatch(/^https:\/\/.+\/feed\.xml$/);
      expect(channel['atom:link']['@_rel']).toBe('self');
      expect(channel.link).toBe(channel['atom:link']['@_href'].replace(/feed\.xml$/, ''));
      expect(channel.lastBuildDate).toBeUndefined();
      expect(channel.pubDate).toBeUndefined();
      const dates: (string | undefined)[] = (channel.item ?? []).map(
        ({ pubDate }: { pubDate?: string }) => pubDate,
      );
      expect(dates.map((date) => date?.slice(5, 16) ?? null)).toEqual(
        feed.items.map(({ day }) =>
          day === null ? null : new Date(day).toUTCString().slice(5, 16),
        ),
      );
      for (const date of dates) if (date) expect(date).toMatch(/ 00:00:00 \+0700$/);
    }
  });

  test('without an item is a feed all the same', async () => {
    const xml = await rss({ ...siteFeed(real, 'vi'), items: [] });
    expect((await new RssParser().parseString(xml)).items).toEqual([]);
  });
});

describe('JSON Feed', () => {
  test('is valid by the specification', () => {
    for (const feed of feeds) {
      expect(validate(JSON.parse(jsonFeed(feed))), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  test('comes back as it went in', () => {
    for (const feed of feeds) {
      const read = JSON.parse(jsonFeed(feed));
      expect(read).toMatchObject({ title: feed.title, language: feed.locale });
      expect(read.items).toHaveLength(feed.items.length);
      for (const [at, item] of feed.items.entries()) {
        const found = read.items[at];
        expect(found).toMatchObject({ id: item.url, url: item.url, title: item.title });
        expect(found.content_html).toBe(item.html);
        expect(found.date_published).toBe(
          item.day === null ? undefined : `${item.day}T00:00:00+07:00`,
        );
        expect(found.tags ?? []).toEqual(item.tags);
        expect(found.authors?.[0].name).toBe(item.author?.name);
        expect(found.language).toBe(item.lang);
      }
    }
  });
});

describe('the words of an item', () => {
  const items = locales.flatMap((locale) => siteFeed(awkward, locale).items);

  test('make no element and no attribute', () => {
    expect(items).toHaveLength(AWKWARD.length * 2);
    for (const { html } of items) {
      const elements = all(readHtml(html), () => true).filter(
        ({ tagName }) => !['html', 'head', 'body'].includes(tagName),
      );
      for (const { tagName, attrs } of elements) {
        expect(['blockquote', 'p', 'b', 'br', 'a']).toContain(tagName);
        for (const { name } of attrs) expect(['lang', 'href']).toContain(name);
      }
      expect(elements.filter(({ tagName }) => tagName === 'a')).toHaveLength(1);
    }
  });

  test('stay on one line in a title', () => {
    for (const { title, tags, author } of items) {
      for (const words of [title, ...tags, author?.name ?? '']) {
        expect(words).not.toMatch(/[\r\n\u2028\u2029]/);
      }
    }
  });
});
