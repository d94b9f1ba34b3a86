import { gzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { test } from './setup/test.ts';

/** Bytes that a first search loads, compressed as a web server would. */
const FIRST_RESULT = 95_000;
const field = 'input[name="q"]';

/** Waits until the search has come to rest, and reads what it shows. */
async function results(page: Page): Promise<{ ids: string[]; marks: string[]; text: string }> {
  await page.waitForSelector('[data-search][aria-busy="false"]');
  const hits = page.locator('[data-result]');
  return {
    ids: await hits.evaluateAll((all) => all.map((hit) => hit.getAttribute('data-result') ?? '')),
    marks: await hits.locator('mark').allTextContents(),
    text: await page.locator('[data-search]').innerText(),
  };
}

async function search(page: Page, query: string, language = 'vi') {
  await page.goto(`${language}/search/?q=${encodeURIComponent(query)}`);
  return results(page);
}

describe('words', () => {
  for (const language of ['vi', 'en']) {
    test(`${language}: "lua dao" and "dao tao" find words with đ, and say that marks are ignored`, async ({
      page,
    }) => {
      const fraud = await search(page, 'lua dao', language);
      expect(fraud.ids).not.toEqual([]);
      expect(fraud.marks).toContain('lừa đảo');
      expect(fraud.text).toMatch(/Không phân biệt dấu|Ignoring marks/);
      const training = await search(page, 'dao tao', language);
      expect(training.marks.map((mark) => mark.toLowerCase())).toContain('đào tạo');
    });
  }

  test('with marks the same items come first, without that heading', async ({ page }) => {
    const loose = await search(page, 'lua dao');
    const strict = await search(page, 'lừa đảo');
    expect(strict.ids).toEqual(
      expect.arrayContaining(strict.ids.filter((id) => loose.ids.includes(id))),
    );
    expect(strict.marks[0]).toBe('lừa đảo');
    const first = page.locator('[data-search-list] section').first();
    expect(await first.locator('h3').count()).toBe(0);
  });

  test('both places of a tone mark find the same', async ({ page }) => {
    expect((await search(page, 'hoà bình')).ids).toEqual((await search(page, 'hòa bình')).ids);
  });

  test('a word that no item holds gives no results, says so, and offers the other words', async ({
    page,
  }) => {
    const { ids, text } = await search(page, 'zzz lực');
    expect(ids).toEqual([]);
    expect(text).toContain('zzz');
    await page.getByRole('link', { name: 'lực' }).click();
    await page.waitForURL(/q=l%E1%BB%B1c$/);
    await page.waitForSelector('[data-result]');
  });

  test('every result shows why it was found, also in the other language', async ({ page }) => {
    for (const [query, language] of [
      ['Vietnam', 'vi'],
      ['lừa đảo', 'en'],
      ['online scams', 'en'],
      ['online scams', 'vi'],
    ] as const) {
      await search(page, query, language);
      const hits = await page.locator('[data-result]').all();
      expect(hits.length, query).toBeGreaterThan(0);
      for (const hit of hits) expect(await hit.locator('mark').count()).toBeGreaterThan(0);
    }
  });

  test('markup in the query is text', async ({ page }) => {
    const { ids } = await search(page, '<img src=x onerror=alert(1)>');
    expect(ids).toEqual([]);
    expect(await page.locator('[data-search] img').count()).toBe(0);
  });
});

describe('the page', () => {
  test('loads nothing of the index before a reader wants to search', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto('vi/search/', { waitUntil: 'networkidle' });
    expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.focus(field);
    await page.waitForResponse(/wasm.*\.pagefind$/);
    expect(await page.locator('[data-result]').count()).toBe(0);
  });

  test('state stands in the address: typing, filters, back and forward, language', async ({
    page,
  }) => {
    // Going back and forth faster than pages fade into each other is an error to the browser.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('vi/search/');
    await page.fill(field, 'lua dao');
    await page.press(field, 'Enter');
    await page.waitForSelector('[data-result]');
    const all = (await results(page)).ids;
    await page.selectOption('select[name="kind"]', 'quote');
    await page.waitForURL(/\?q=lua\+dao&kind=quote$/);
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-result]').length < count,
      all.length,
    );
    const quotes = (await results(page)).ids;
    await page.click('a[data-language]');
    await page.waitForURL(/\/en\/search\/\?q=lua\+dao&kind=quote$/);
    await page.waitForSelector('[data-result]');
    expect((await results(page)).ids).toEqual(quotes);
    await page.goBack();
    await page.waitForSelector('[data-result]');
    await page.goBack();
    await page.waitForURL(/\/vi\/search\/\?q=lua\+dao$/);
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-result]').length === count,
      all.length,
    );
    expect(await page.inputValue('select[name="kind"]')).toBe('');
    await page.goForward();
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-result]').length === count,
      quotes.length,
    );
    expect(await page.inputValue('select[name="kind"]')).toBe('quote');
  });

  test('filters alone list their items, and every link leads to a page', async ({ page }) => {
    await page.goto('en/search/?speaker=kao-kim-hourn&kind=quote');
    const { ids } = await results(page);
    expect(ids.length).toBeGreaterThan(2);
    for (const link of await page.locator('[data-result] a').all()) {
      const response = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(response.status()).toBe(200);
    }
  });

  test('every example finds something', async ({ page }) => {
    await page.goto('vi/search/');
    const links = await page.locator('[data-search-help] a').all();
    expect(links).toHaveLength(3);
    for (const name of await page.locator('[data-search-help] a').allTextContents()) {
      expect((await search(page, name)).ids, name).not.toEqual([]);
    }
  });

  test('comes to its first result within the budget', async ({ page }) => {
    const bodies: Promise<Buffer>[] = [];
    await page.goto('vi/search/', { waitUntil: 'networkidle' });
    page.on('response', (response) => bodies.push(response.body()));
    await page.fill(field, 'lua dao');
    await page.press(field, 'Enter');
    await page.waitForSelector('[data-result]');
    const sizes = (await Promise.all(bodies)).map((body) =>
      Math.min(body.length, gzipSync(body, { level: 9 }).length),
    );
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(FIRST_RESULT);
  });
});

describe('without JavaScript', () => {
  for (const language of ['vi', 'en']) {
    test(`${language}: the page says so and leads to quotes and speakers`, async ({
      browser,
      siteUrl,
    }) => {
      const context = await browser.newContext({ baseURL: siteUrl, javaScriptEnabled: false });
      try {
        const page = await context.newPage();
        await page.goto(`${language}/search/`);
        const main = page.locator('main');
        expect(await main.innerText()).toContain('JavaScript');
        expect(await main.locator('a[href$="/quotes/"]').count()).toBe(1);
        expect(await main.locator('a[href$="/speakers/"]').count()).toBe(1);
      } finally {
        await context.close();
      }
    });
  }
});
