import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { locales, otherLocale, type Locale } from '../../src/i18n/locales.ts';
import { absolute, href, to, type Address } from '../../src/i18n/paths.ts';
import { strings } from '../../src/i18n/strings.ts';
import { readData } from './built/data.ts';
import { test } from './setup/test.ts';

/** What a search result leads to: its page, with the words that were found. */

const words = { vi: 'lừa đảo trực tuyến', en: 'online scams' } as const;
const quote = readData('quotes').find(
  ({ text }) => text.vi.includes(words.vi) && text.en?.includes(words.en),
);
const event = readData('events').find(({ title }) => title.vi.includes('ASEAN'));
const figure = readData('figures').findLast(({ label }) => label?.vi.includes('ASEAN'));
const shift = readData('shifts').at(-1);
if (!quote || !event || !figure || !shift) throw new Error('The data lack what the tests ask.');

const marks = (page: Page) => page.locator('main mark');

/** The address of a page with words to mark in front of its fragment. */
function marking(locale: Locale, address: Address, ...stretches: string[]): string {
  const [path = '', fragment] = `${locale}/${address}`.split('#');
  const query = stretches.map((stretch) => `mark=${encodeURIComponent(stretch)}`).join('&');
  return `${path}?${query}${fragment === undefined ? '' : `#${fragment}`}`;
}

describe.for(locales)('the page of a quote in %s', (locale) => {
  const address = marking(locale, to.quote(quote.id), words.vi, words.en);

  test('has the words marked in the original and the translation, and nowhere else', async ({
    page,
  }) => {
    await page.goto(`${locale}/${to.quote(quote.id)}`);
    const before = await page.locator('main').innerText();
    expect(await marks(page).count()).toBe(0);
    await page.goto(address);
    const { unmark } = strings(locale).listFilter;
    await page.getByRole('link', { name: unmark }).waitFor();
    const own = page.locator('.quote-page .words mark');
    expect((await own.allTextContents()).toSorted()).toEqual([words.en, words.vi].toSorted());
    expect(await own.count()).toBe(await marks(page).count());
    // The words themselves are as they were.
    await page.locator('.unmark').evaluate((line) => line.remove());
    expect(await page.locator('main').innerText()).toBe(before);
  });

  test('leads to the same page without marks', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await page.getByRole('link', { name: strings(locale).listFilter.unmark }).click();
    await page.waitForURL((url) => url.search === '');
    expect(new URL(page.url()).pathname).toBe(href(locale, to.quote(quote.id)));
    expect(await marks(page).count()).toBe(0);
  });

  test('gives its own address to whoever shares it', async ({ page }) => {
    await page.goto(address);
    await marks(page).first().waitFor();
    const own = absolute(href(locale, to.quote(quote.id)));
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(own);
    expect(await page.locator('.address').innerText()).toBe(own);
  });

  test('keeps the marks in the other language', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await page.click('a[data-language]');
    const other = otherLocale(locale);
    await page.waitForURL(new RegExp(`/${other}/quotes/.*mark=.*mark=`));
    await page.locator('.quote-page .words mark').filter({ hasText: words[other] }).waitFor();
  });
});

describe.for([
  ['an event', to.onTimeline(event.id)],
  ['a figure', to.amongFigures(figure.id)],
  ['a shift', `${to.masterplan}#${shift.id}`],
] as const)('%s', ([, address]) => {
  const id = address.split('#')[1];

  test('has its words marked, nothing around it, and stays in view', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 390, height: 844 });
    const item = page.locator(`[id="${id}"]`);
    await page.goto(`vi/${address}`);
    const [first = ''] = (await item.innerText()).match(/\p{Lu}\p{L}+ \p{L}+/u) ?? [];
    expect(first).not.toBe('');
    const top = async () => Math.round((await item.boundingBox())?.y ?? -1);
    const before = await top();

    await page.goto('about:blank');
    await page.goto(marking('vi', address, first));
    await item.locator('mark').first().waitFor();
    expect(await page.locator(`main mark:not([id="${id}"] mark)`).count()).toBe(0);
    await expect.poll(top).toBe(before);
    await item.getByRole('link', { name: strings('vi').listFilter.unmark }).click();
    await page.waitForURL((url) => url.search === '' && url.hash === `#${id}`);
    expect(await marks(page).count()).toBe(0);
  });
});

test('a page of its own has the words marked in all its matter', async ({ page }) => {
  await page.goto(marking('vi', to.topic('ai'), 'trí tuệ nhân tạo'));
  expect(await marks(page).count()).toBeGreaterThan(2);
  expect(await page.locator('.masthead mark, .breadcrumbs mark, .colophon mark').count()).toBe(0);
  await page
    .locator('.page-head')
    .getByRole('link', { name: /đánh dấu/ })
    .waitFor();
});

test('a picture stays as it is', async ({ page }) => {
  await page.goto(marking('vi', to.timeline, '2026', 'ASEAN'));
  expect(await marks(page).count()).toBeGreaterThan(0);
  expect(await page.locator('svg mark').count()).toBe(0);
});

test('words that the page does not hold change nothing', async ({ page }) => {
  await page.goto(marking('vi', to.quote(quote.id), 'lua dao', 'lừ', '', '<img src=x>', '.*'));
  await page.locator('.quote-page').waitFor();
  expect(await marks(page).count()).toBe(0);
  expect(await page.locator('.unmark, main img').count()).toBe(0);
});
