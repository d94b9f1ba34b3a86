import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { dist } from '../../scripts/process/programs.ts';
import { indexDigest } from '../../src/digest-index.ts';
import { locales } from '../../src/i18n/locales.ts';
import { citationHref, hrefs, to } from '../../src/i18n/paths.ts';
import { base } from '../../src/site.ts';
import { readDigest } from '../../scripts/digest.ts';
import {
  citation,
  citationFiles,
  citationFormats,
  plain,
  wikipedia,
} from '../../src/share/citation/index.ts';
import { embedBlock, embedFrame } from '../../src/share/embed.ts';
import { all, attribute, collapse, text } from './built/html.ts';
import { readPages } from './built/pages.ts';
import { test } from './setup/test.ts';

const digest = indexDigest(await readDigest());
const pages = new Map(readPages().map((page) => [page.href, page]));
const cases = digest.quotes.flatMap((quote) =>
  locales.map((locale) => ({ id: quote.id, cited: digest.cite(quote), locale })),
);

/** The part of the page of a quote that says how to cite it. */
function section(id: string, locale: (typeof locales)[number]) {
  const page = pages.get(hrefs(to.quote(id))[locale]);
  const [found] = page ? all(page.root, (element) => attribute(element, 'id') === 'cite') : [];
  if (!found) throw new Error(`The page of ${id} (${locale}) has no part "cite".`);
  return found;
}

describe('the page of a quote', () => {
  test('shows the plain citations and what to copy, each as a text that a click selects', () => {
    const wrong = cases.flatMap(({ id, cited, locale }) => {
      const record = citation(cited, locale);
      const shown = all(section(id, locale), (one) => attribute(one, 'data-select') !== null);
      const expected = [
        ...plain(record).map(({ text: words }) => words),
        wikipedia(record),
        embedBlock(cited, locale),
        embedFrame(cited, locale),
      ];
      return shown.map(text).join('\n') === expected.map(collapse).join('\n')
        ? []
        : [`${id} (${locale})`];
    });
    expect(cases.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test('leads to a file a format, which holds what it should', () => {
    const wrong = cases.flatMap(({ id, cited, locale }) => {
      const links = all(section(id, locale), 'a').map((link) => attribute(link, 'href'));
      return citationFormats.flatMap((format) => {
        const href = citationHref(locale, id, format);
        const file = readFileSync(join(dist, href.slice(base.length)), 'utf8');
        const right = citationFiles[format].write(citation(cited, locale));
        return links.includes(href) && file === right ? [] : [href];
      });
    });
    expect(wrong).toEqual([]);
  });

  test.for(locales)(
    'gives its citation with one click, without script: %s',
    async (locale, { browser, siteUrl }) => {
      const [one] = cases.filter((each) => each.locale === locale);
      if (!one) throw new Error('There is no quote.');
      const context = await browser.newContext({ baseURL: siteUrl, javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${locale}/${to.quote(one.id)}`);
      const record = citation(one.cited, locale);
      for (const summary of await page.locator('#cite summary').all()) await summary.click();
      for (const words of [...plain(record).map((each) => each.text), wikipedia(record)]) {
        await page.locator('#cite [data-select]').filter({ hasText: words }).click();
        expect(await page.evaluate(() => getSelection()?.toString())).toBe(words);
      }
      await context.close();
    },
  );
});
