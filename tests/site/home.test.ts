import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { strings } from '../../src/i18n/strings.ts';
import { readData } from './built/data.ts';
import { test } from './setup/test.ts';

const quotes = readData('quotes');
const themes = readData('themes');

const box = async (page: Page, selector: string) =>
  (await page.locator(selector).boundingBox()) ?? expect.fail(`${selector} is not shown`);

async function open(page: Page, locale: string, width = 1280): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 844 });
  await page.goto(`${locale}/`);
}

describe.for(locales)('the front page: %s', (locale) => {
  test.for([390, 1280])('says on its first screen what it is: %s px', async (width, { page }) => {
    await open(page, locale, width);
    for (const selector of ['h1', '.front .lead', '.front .dateline']) {
      const { y, height } = await box(page, selector);
      expect(y + height, selector).toBeLessThan(844);
    }
  });

  test('leads from each sentence of the story to its note, and back, without a script', async ({
    page,
  }) => {
    await open(page, locale);
    const pairs = await page.locator('[role="doc-noteref"]').evaluateAll((marks) =>
      marks.map((mark) => {
        const note = document.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
        const back = note?.querySelector('[role="doc-backlink"]')?.getAttribute('href');
        // A note names an outlet and links what stands on the line.
        return { whole: back === `#${mark.id}`, links: note?.querySelectorAll('p a').length };
      }),
    );
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(({ whole, links = 0 }) => !whole || links < 2)).toEqual([]);

    const last = pairs.length;
    await page.locator(`#told-${last}`).click();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#note-${last}`);
    await page.locator(`#note-${last} [role="doc-backlink"]`).click();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#told-${last}`);
  });

  test('has each note beside its paragraph on a desk, and below it on a telephone', async ({
    page,
  }) => {
    for (const width of [1280, 390]) {
      await open(page, locale, width);
      const [words, notes] = await Promise.all([
        box(page, '.story:first-child > p'),
        box(page, '.story:first-child > .note'),
      ]);
      if (width === 1280) expect(notes.x).toBeGreaterThanOrEqual(words.x + words.width);
      else expect(notes.y).toBeGreaterThanOrEqual(words.y + words.height);
    }
  });

  test('prints the notes with the story', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${locale}/`);
    await box(page, '#note-1');
  });

  test('leads to every topic that has a page, and counts its quotes', async ({ page }) => {
    await open(page, locale);
    for (const { id, url, name } of themes) {
      const entry = page
        .locator('#topics li')
        .filter({ has: page.locator(`a[href="${url[locale]}"]`) });
      if ((await entry.count()) === 0) continue;
      const count = quotes.filter(({ themes: on }) => on.includes(id)).length;
      expect((await entry.innerText()).replace(/\s+/g, ' ')).toBe(`${name[locale]} ${count}`);
    }
    expect(await page.locator('#topics li').count()).toBeGreaterThan(1);
  });

  test('leads to any quote of any speaker in three clicks', async ({ page, siteUrl }) => {
    await open(page, locale);
    const speakers = await page
      .locator('#people a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const found = new Set<string>();
    for (const speaker of speakers) {
      await page.goto(new URL(speaker, siteUrl).href);
      const links = await page
        .locator('main a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      for (const link of links) found.add(link);
    }
    const missed = quotes.filter(({ speaker, url }) => speaker !== null && !found.has(url[locale]));
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test('takes a real verbatim quote apart', async ({ page }) => {
    await open(page, locale);
    const sample = page.locator('.specimen');
    const address = (await sample.locator('a.address').getAttribute('href')) ?? '';
    const quote = quotes.find(({ url }) => url[locale] === address) ?? expect.fail(address);
    expect(quote.form).toBe('direct');
    const words = locale === 'en' ? (quote.text.en ?? quote.text.vi) : quote.text.vi;
    expect(await sample.locator('.words').innerText()).toBe(`“${words}”`);
    await sample.getByText(strings(locale).source.line(quote.source.line)).waitFor();
  });
});
