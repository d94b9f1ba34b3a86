import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { locales, otherLocale, type Locale } from '../../src/i18n/locales.ts';
import { to } from '../../src/i18n/paths.ts';
import { readData } from './built/data.ts';
import { readPages } from './built/pages.ts';
import { test } from './setup/test.ts';

/** A quote of several sentences, so that there is something to align. */
const quote = readData('quotes').find(
  ({ translation, statements, speaker }) =>
    translation === 'current' && statements.length > 1 && speaker !== null,
);
if (!quote) throw new Error('No quote has several sentences, a speaker and a translation.');
const topic =
  readPages()
    .find(({ kind }) => kind === 'topics/[id]')
    ?.path.split('/')[2] ?? '';
const pages = [to.quote(quote.id), to.speaker(quote.speaker ?? ''), to.topic(topic)];

const choose = (page: Page, choice: Locale | 'both') =>
  page.locator(`.reads input[value="${choice}"]`).check();

/** The languages of the words that are seen, of all quotes of the page. */
const languages = async (page: Page): Promise<Locale[]> => {
  const seen = await Promise.all(
    locales.map(
      async (lang) => [lang, await page.locator(`.parallel .${lang}:visible`).count()] as const,
    ),
  );
  return seen.flatMap(([lang, count]) => (count > 0 ? [lang] : []));
};

/** Where the sentences of the first facing quote stand, pair by pair. */
const places = (page: Page) =>
  page
    .locator('.parallel')
    .first()
    .locator('.facing')
    .evaluateAll((pairs) =>
      pairs.map((pair) =>
        [...pair.querySelectorAll('p')].map((sentence) => {
          const { left, top, bottom } = sentence.getBoundingClientRect();
          return { left, top, bottom };
        }),
      ),
    );

describe.for(locales)('facing texts on the pages in %s', (locale) => {
  test('stand side by side, each sentence beside its translation, where there is room', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const address of pages) {
      await page.goto(`${locale}/${address}`);
      const pairs = await places(page);
      expect(pairs.length).toBeGreaterThan(address === pages[0] ? 1 : 0);
      for (const [own, other] of pairs) {
        expect(other?.top).toBe(own?.top);
        expect(other?.left).toBeGreaterThan((own?.left ?? 0) + 200);
      }
    }
  });

  test('stand one above the other where there is none', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const address of pages) {
      await page.goto(`${locale}/${address}`);
      const sentences = (await places(page)).flat();
      for (const [at, { left, top }] of sentences.entries()) {
        expect(left).toBe(sentences[0]?.left);
        if (at > 0) expect(top).toBeGreaterThanOrEqual(sentences[at - 1]?.bottom ?? 0);
      }
    }
  });

  test('are told which is whose, and in which language', async ({ page }) => {
    await page.goto(`${locale}/${pages[0]}`);
    const other = otherLocale(locale);
    await page.locator(`.parallel .${other}[lang="${other}"]`).first().waitFor();
    expect(await page.locator('.heads p:visible').count()).toBe(2);
    await choose(page, 'vi');
    expect(await page.locator('.heads p:visible').allTextContents()).toHaveLength(1);
  });

  test('are read in the language that the reader chose once, on every page', async ({ page }) => {
    await page.goto(`${locale}/${pages[0]}`);
    expect(await languages(page)).toEqual([...locales]);
    for (const choice of [...locales, 'both'] as const) {
      await choose(page, choice);
      const expected = choice === 'both' ? [...locales] : [choice];
      expect(await languages(page)).toEqual(expected);
      for (const address of pages) {
        await page.goto(`${locale}/${address}`);
        expect(await languages(page)).toEqual(expected);
        expect(await page.locator('.reads input:checked').inputValue()).toBe(choice);
      }
    }
  });
});

test('a language alone runs on as one text', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`vi/${pages[0]}`);
  await choose(page, 'vi');
  const sentences = page.locator('.quote-page .parallel p:visible');
  const words = (await sentences.allTextContents()).map((words) => words.trim()).join(' ');
  expect(words.replace(/^“|”$/g, '')).toBe(quote.text.vi);
  // The next sentence begins where the one before ends, not below it.
  const [end, start] = await sentences.evaluateAll(([first, second]) => [
    [...(first?.getClientRects() ?? [])].at(-1)?.top,
    second?.getClientRects()[0]?.top,
  ]);
  expect(start).toBe(end);
});

test('words without a translation are seen, whatever was chosen', async ({ page }) => {
  await page.goto(`vi/${to.masterplan}`);
  const shift = page.locator('.shift-facing').first();
  await shift.locator('.en').evaluateAll((texts) => texts.forEach((text) => text.remove()));
  await choose(page, 'en');
  expect(await shift.locator('.vi:visible').count()).toBeGreaterThan(0);
});

test('a kept choice is there before the first paint: nothing moves', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(entry.startTime);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`en/${pages[2]}`);
  await choose(page, 'en');
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`en/${pages[2]}`, { waitUntil: 'networkidle' });
    expect(await languages(page)).toEqual(['en']);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual(
      [],
    );
  }
});

test('without JavaScript the choice holds for the page', async ({ browser, siteUrl }) => {
  const context = await browser.newContext({ baseURL: siteUrl, javaScriptEnabled: false });
  try {
    const plain = await context.newPage();
    await plain.goto(`en/${pages[0]}`);
    expect(await languages(plain)).toEqual([...locales]);
    await choose(plain, 'vi');
    expect(await languages(plain)).toEqual(['vi']);
  } finally {
    await context.close();
  }
});

test('a browser that keeps nothing still changes the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(`vi/${pages[0]}`);
  await choose(page, 'en');
  expect(await languages(page)).toEqual(['en']);
});
