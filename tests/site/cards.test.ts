import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { dist } from '../../scripts/process/programs.ts';
import { ogLocales } from '../../src/i18n/locales.ts';
import { absolute, coverHref, href } from '../../src/i18n/paths.ts';
import { base } from '../../src/site.ts';
import { all, attribute, required } from './built/html.ts';
import { findings, isFramed, isInTheEdition, readPages, type BuiltPage } from './built/pages.ts';
import { test } from './setup/test.ts';

// A page for the frame of another site is passed on by its quote.
const pages = readPages().filter((page) => !isFramed(page));

/** What a crawler reads of a page: the first value of each tag, and how often it stands there. */
function tagsOf({ root }: BuiltPage): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const meta of all(root, 'meta')) {
    // One tag may carry the name that each of two protocols has for the same.
    for (const name of [attribute(meta, 'property'), attribute(meta, 'name')]) {
      if (name === null || !/^(?:og|twitter):/u.test(name)) continue;
      tags.set(name, [...(tags.get(name) ?? []), required(meta, 'content')]);
    }
  }
  return tags;
}

const one = (page: BuiltPage, name: string): string => tagsOf(page).get(name)?.[0] ?? '';

const fileOf = (url: string): string =>
  join(dist, decodeURIComponent(new URL(url).pathname).slice(base.length));

describe('what a link unfolds to', () => {
  test('is told whole on every page, each thing once', () => {
    const wanted = [
      ...['type', 'site_name', 'title', 'description', 'url', 'locale', 'locale:alternate'],
      ...['image', 'image:type', 'image:width', 'image:height', 'image:alt'],
    ].map((name) => `og:${name}`);
    const forX = ['card', 'title', 'description', 'image', 'image:alt'].map(
      (name) => `twitter:${name}`,
    );
    const wrong = findings(pages, (page) => {
      const tags = tagsOf(page);
      return [...wanted, ...forX].flatMap((name) => {
        const values = tags.get(name) ?? [];
        return values.length === 1 && values[0] !== ''
          ? []
          : [`${name} stands there ${values.length} times: ${values.join(' | ')}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('names the picture as it is: a PNG of 1200 × 630 that is there, below 100 KB', async () => {
    const seen = new Map<string, string>();
    for (const page of pages) {
      const url = one(page, 'og:image');
      if (seen.has(url)) continue;
      const bytes = readFileSync(fileOf(url));
      const { format, width, height } = await sharp(bytes).metadata();
      const told = ['type', 'width', 'height'].map((name) => one(page, `og:image:${name}`));
      expect([`image/${format}`, String(width), String(height)], page.file).toEqual(told);
      expect(told, page.file).toEqual(['image/png', '1200', '630']);
      expect(bytes.length, page.file).toBeLessThan(100_000);
      seen.set(url, page.file);
    }
    expect(seen.size).toBeGreaterThan(100);
  });

  test('is absolute, and in the language of the page', () => {
    const wrong = findings(pages.filter(isInTheEdition), (page) => {
      const { locale } = page;
      const faults: string[] = [];
      for (const name of ['og:url', 'og:image']) {
        if (!one(page, name).startsWith(absolute(base))) faults.push(`${name} is not absolute`);
      }
      const folder = absolute(`${base}cards/${locale}/`);
      if (!one(page, 'og:image').startsWith(folder)) faults.push('a card in another language');
      if (one(page, 'og:locale') !== ogLocales[locale]) faults.push('og:locale');
      if (one(page, 'og:image:alt') !== one(page, 'twitter:image:alt')) faults.push('alt differs');
      return faults;
    });
    expect(wrong).toEqual([]);
  });

  test('is that of the page that search engines are to take, also where a page has moved', () => {
    const byUrl = new Map(
      pages.map((page) => [absolute(page.href), one(page, 'og:image')] as const),
    );
    const wrong = findings(pages, (page) => {
      const url = one(page, 'og:url');
      // Lost readers are shown the front page.
      return page.locale === null || byUrl.get(url) === one(page, 'og:image')
        ? []
        : [`the card of ${url} is ${byUrl.get(url)}, not ${one(page, 'og:image')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('of the cover and of a page that is not there is the Vietnamese front page', () => {
    const home = pages.find(({ href: address }) => address === href('vi', ''));
    for (const page of pages.filter(({ locale }) => locale === null)) {
      expect(one(page, 'og:image'), page.file).toBe(one(home as BuiltPage, 'og:image'));
      expect(one(page, 'og:url'), page.file).toBe(absolute(coverHref()));
    }
  });
});

test('crawlers that run no script get the page and its picture', async ({ siteUrl }) => {
  const crawlers = [
    'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    'Twitterbot/1.0',
    'LinkedInBot/1.0',
    'ZaloPC-win32-24v303',
  ];
  const [page] = pages.filter(({ kind }) => kind === 'quotes/[id]');
  for (const agent of crawlers) {
    const headers = { 'user-agent': agent, 'accept-encoding': 'gzip' };
    const html = await fetch(new URL(page?.path ?? '', siteUrl), { headers });
    const [, image = ''] = /og:image" content="([^"]+)"/u.exec(await html.text()) ?? [];
    const path = new URL(image).pathname.slice(base.length);
    const picture = await fetch(new URL(path, siteUrl), { headers });
    expect(picture.status, agent).toBe(200);
    expect(picture.headers.get('content-type'), agent).toBe('image/png');
  }
});
