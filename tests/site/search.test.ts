import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { strings } from '../../src/i18n/strings.ts';
import { locales } from '../../src/i18n/locales.ts';
import { readData } from './built/data.ts';
import { field, open, results, search } from './search-session.ts';
import { test } from './setup/test.ts';

/** Bytes that a first search loads, compressed as a web server would. */
const FIRST_RESULT = 95_000;
const t = strings('vi').search;

describe('words', () => {
  test.for(locales)('"lua dao" and "dao tao" find words with đ: %s', async (language, { page }) => {
    const fraud = await search(page, 'lua dao', language);
    expect(fraud.marks.join(' ')).toMatch(/lừa đảo|scam/);
    const training = await search(page, 'dao tao', language);
    expect(training.marks.join(' ').toLowerCase()).toMatch(/đào tạo|train/);
  });

  test('words with other marks than those typed follow under a heading that says so', async ({
    page,
  }) => {
    await search(page, 'đào');
    const sections = page.locator('[data-search-list] section');
    expect(await sections.first().locator('h3').count()).toBe(0);
    expect(await sections.first().locator('mark').first().innerText()).toMatch(/^đào/i);
    await sections.getByRole('heading', { level: 3, name: t.tierFolded }).waitFor();
    const folded = await sections.last().locator('mark').allInnerTexts();
    expect(folded.join(' ')).toMatch(/đạo|đảo/i);
  });

  test('with marks the same items come first, without that heading', async ({ page }) => {
    const strict = await search(page, 'lừa đảo');
    expect(strict.marks[0]).toBe('lừa đảo');
    expect(await page.locator('[data-search-list] section').first().locator('h3').count()).toBe(0);
  });

  test('both places of a tone mark find the same', async ({ page }) => {
    expect((await search(page, 'hoà bình')).ids).toEqual((await search(page, 'hòa bình')).ids);
  });

  test('a word that no item holds is named, and the other words are offered', async ({ page }) => {
    const { status } = await search(page, 'zzz lực');
    expect(status).toContain(t.missing.replace('{words}', 'zzz'));
    await page.getByRole('link', { name: t.instead.replace('{words}', 'lực') }).click();
    await page.waitForURL(/\?q=l%E1%BB%B1c$/);
    await page.waitForSelector('[data-result]');
  });

  test('nothing is found: it is said, and a spelling near by is a link', async ({ page }) => {
    const { ids, status } = await search(page, 'cybersecurty');
    expect(ids).toEqual([]);
    expect(status).toContain(t.none);
    await page.getByRole('link', { name: /cybersecurity/ }).click();
    await page.waitForURL(/\?q=cybersecurity$/);
    await page.waitForSelector('[data-result]');
  });

  test('words that are not required are told', async ({ page }) => {
    const { ids, status } = await search(page, 'what did Hourn say about AI', 'en');
    expect(ids).not.toEqual([]);
    expect(status).toMatch(/Not required: what, did, say, about/);
  });

  test('a typed filter that nobody knows is told', async ({ page }) => {
    const { ids, status } = await search(page, 'ASEAN speaker:xyz');
    expect(ids).toEqual([]);
    expect(status).toContain(t.unknown.replace('{words}', 'speaker:xyz'));
  });

  test('every result shows why it was found, also in the other language', async ({ page }) => {
    for (const [query, language] of [
      ['Vietnam', 'vi'],
      ['lừa đảo', 'en'],
      ['online scams', 'en'],
      ['online scams', 'vi'],
      ['Kao Kim Hourn', 'vi'],
    ] as const) {
      await search(page, query, language);
      const hits = await page.locator('[data-result]').all();
      expect(hits.length, query).toBeGreaterThan(0);
      for (const hit of hits) expect(await hit.locator('mark').count(), query).toBeGreaterThan(0);
    }
  });

  test('markup in the query or in a filter is text', async ({ page }) => {
    const markup = encodeURIComponent('<img src=x onerror=alert(1)>');
    const { ids } = await open(page, `?q=${markup}&speaker=${markup}&topic=${markup}`);
    expect(ids).toEqual([]);
    expect(await page.locator('[data-search] img').count()).toBe(0);
    expect(await page.locator('.chip').first().innerText()).toContain('<img');
  });
});

describe('a result', () => {
  const quotes = readData('quotes');

  test('tells speaker, role, form, outlet and day', async ({ page }) => {
    await search(page, 'lừa đảo trực tuyến');
    const [quote] = quotes.filter(
      ({ speaker, text: { vi } }) => speaker !== null && vi.includes('lừa đảo trực tuyến'),
    );
    const text = await page.locator(`[data-result="${quote?.id}"]`).innerText();
    for (const part of ['Phạm Minh Chính', 'Thủ tướng', 'Thuật lại', 'Tiền Phong', '15/1/2026']) {
      expect(text).toContain(part);
    }
  });

  test('leads to its page with the words to mark', async ({ page }) => {
    await open(page, '?q=ASEAN&kind=event');
    const address = await page.locator('[data-result] > a').first().getAttribute('href');
    expect(address).toMatch(/^\/vi\/timeline\/[a-z0-9-]+\/\?mark=ASEAN(?:&mark=[^#]*)?$/);
    await search(page, 'online scams', 'vi');
    const links = await page
      .locator('[data-result] > a')
      .evaluateAll((all) =>
        all.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.getAll('mark')),
      );
    expect(links.flat()).toEqual(expect.arrayContaining(['online scams', 'lừa đảo trực tuyến']));
    for (const marks of links) {
      expect(marks.length).toBeLessThanOrEqual(6);
      expect(marks).toEqual([...new Set(marks)].sort((a, b) => b.length - a.length));
    }
  });

  test('gives its permanent address to the clipboard, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '?q=ASEAN&kind=event');
    const hit = page.locator('[data-result]').first();
    await hit.getByRole('button', { name: t.copy }).click();
    await hit.getByRole('button', { name: t.copied }).waitFor();
    await page.getByRole('status').filter({ hasText: t.copied }).waitFor({ state: 'attached' });
    const id = await hit.getAttribute('data-result');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(new URL(`../timeline/${id}/`, page.url()).href);
  });

  test('that cannot be copied says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await open(page, '?q=ASEAN&kind=event');
    await page.getByRole('button', { name: t.copy }).first().click();
    await page.getByRole('button', { name: t.notCopied }).waitFor();
  });

  test('is the only thing with a data-result, and leads to a page', async ({ page }) => {
    const { ids } = await open(page, '?speaker=kao-kim-hourn&kind=quote', 'en');
    expect(ids.length).toBeGreaterThan(2);
    expect(await page.locator('[data-result]').count()).toBe(ids.length);
    for (const link of await page.locator('[data-result] > a').all()) {
      const response = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(response.status()).toBe(200);
    }
  });
});

describe('what is loaded', () => {
  test('nothing of the index before a reader wants to search', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto('vi/search/', { waitUntil: 'networkidle' });
    expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });

  test.for([
    ['the focus', (page) => page.focus(field)],
    ['a pointer over the form', (page) => page.hover(field)],
    ['the key /', (page) => page.keyboard.press('/')],
  ] as const satisfies [string, (page: Page) => Promise<void>][])(
    'everything that a first query needs at %s',
    async ([, act], { page }) => {
      await page.goto('vi/search/', { waitUntil: 'networkidle' });
      const loaded = page.waitForResponse(/wasm.*\.pagefind$/);
      await act(page);
      await loaded;
      expect(await page.locator('[data-result]').count()).toBe(0);
    },
  );

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

  test('a failure is said, and the next search tries again', async ({ page, complaints }) => {
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await open(page, '?q=ASEAN');
    await page.getByRole('status').filter({ hasText: t.failed }).waitFor();
    await page.unroute('**/pagefind/pagefind.js');
    await page.fill(field, 'ASEAN số');
    await page.waitForSelector('[data-result]');
    expect((await results(page)).status).toMatch(/\d/);
    complaints.length = 0;
  });
});

describe('the page', () => {
  test('understands a typed topic by its name in either language', async ({ page }) => {
    const vi = await search(page, 'topic:"Dữ liệu"', 'en');
    expect(vi.ids).not.toEqual([]);
    expect((await search(page, 'topic:Data', 'vi')).ids).toEqual(vi.ids);
  });

  test('searches under a strict policy with trusted types', async ({ page, complaints }) => {
    const policy =
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    await page.route('**/search/*', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': policy };
      await route.fulfill({ response, headers });
    });
    expect((await search(page, 'lừa đảo')).marks).toContain('lừa đảo');
    expect(complaints).toEqual([]);
    // Not for show: the policy is in force.
    const mark = page.locator('mark').first();
    await expect(mark.evaluate((element) => (element.innerHTML = ''))).rejects.toThrow(
      'TrustedHTML',
    );
    complaints.length = 0;
  });

  test('fits a screen of 320 px, and what is pressed is large enough', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, '?q=ASEAN+zzz&topic=digital-infrastructure&from=2026-01-01', 'en');
    await page.locator('.search-help summary').first().click();
    const found = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - innerWidth,
      small: [...document.querySelectorAll('.search :is(a, button, summary, label, input)')]
        .filter((element) => element.checkVisibility() && !element.matches('label > input, [for]'))
        .filter((element) => element.getBoundingClientRect().height < 24)
        .map((element) => element.outerHTML.slice(0, 80)),
    }));
    expect(found).toEqual({ wide: 0, small: [] });
  });
});

describe('without JavaScript', () => {
  test.for(locales)(
    'the page says so and leads to quotes by speaker and by topic: %s',
    async (language, { browser, siteUrl }) => {
      const context = await browser.newContext({ baseURL: siteUrl, javaScriptEnabled: false });
      try {
        const page = await context.newPage();
        await page.goto(`${language}/search/`);
        const main = page.locator('main');
        expect(await main.innerText()).toContain('JavaScript');
        expect(await main.locator('form').isVisible()).toBe(false);
        for (const list of ['speakers', 'topics', 'quotes']) {
          expect(await main.locator(`a[href$="/${list}/"]`).count(), list).toBe(1);
        }
      } finally {
        await context.close();
      }
    },
  );
});
