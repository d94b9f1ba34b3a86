import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { dist } from '../../scripts/process/programs.ts';
import { locales, otherLocale, type Locale } from '../../src/i18n/locales.ts';
import { to } from '../../src/i18n/paths.ts';
import { strings } from '../../src/i18n/strings.ts';
import { base } from '../../src/site.ts';
import { all, attribute } from './built/html.ts';
import { readPages } from './built/pages.ts';
import { byId, readData } from './built/data.ts';
import { test } from './setup/test.ts';

/** Bytes of the filter's own script, compressed; what other scripts a page has is counted elsewhere. */
const SCRIPT = 1_500;
/** Milliseconds for one key: many times what it takes, so that a busy machine passes. */
const KEY = 100;

const quotes = readData('quotes');
const scams = quotes.filter(({ text }) => /lừa đảo/i.test(text.vi)).map(({ id }) => id);
const primeMinister = to.speaker('pham-minh-chinh');
const lists = [to.quotes, primeMinister, to.topic('ai')];

const box = (page: Page) => page.locator('.list-filter');
const field = (page: Page) => page.locator('.list-filter input');
const status = (page: Page) => page.locator('.list-filter [role="status"]');

/** The ids of the quotes that the list shows. */
const shownIds = (page: Page): Promise<string[]> =>
  page.locator('main a.words:visible, main .quote:visible').evaluateAll((found) =>
    found.map((element) => {
      const path = element instanceof HTMLAnchorElement ? element.pathname.split('/').at(-2) : null;
      return path ?? element.id;
    }),
  );

/** What the filter has marked, without regard to order. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('filter') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.nodeValue ?? '').slice(startOffset, endOffset).toLowerCase(),
    ),
  );

/** Opens a list, and waits until everything is there that the filter looks through. */
async function open(page: Page, locale: Locale, address: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${locale}/${address}`);
  const rest = (await box(page).getAttribute('data-unshown')) !== null;
  const words = rest ? page.waitForResponse(/words\.json$/) : null;
  await field(page).focus();
  await (await words)?.finished();
}

async function type(page: Page, words: string, told: string | RegExp): Promise<void> {
  await field(page).fill(words);
  await status(page).filter({ hasText: told }).waitFor();
}

const counted = (locale: Locale, n: number): string => {
  const t = strings(locale).listFilter;
  return (n === 0 ? t.none : n === 1 ? t.one : t.many).replace('#', String(n));
};

describe.for(locales)('the filter of a list in %s', (locale) => {
  const t = strings(locale).listFilter;

  test.for(['lừa đảo', 'lua dao', 'LỪA ĐẢO', 'đảo lừa', 'lừa đảo'.normalize('NFD')])(
    'leaves the quotes that hold every word, wherever in the quote: %s',
    async (words, { page }) => {
      await open(page, locale, to.quotes);
      await type(page, words, counted(locale, scams.length));
      expect((await shownIds(page)).toSorted()).toEqual(scams.toSorted());
      // Whoever is left without quotes is left out with the heading.
      const speakers = new Set(quotes.filter(({ id }) => scams.includes(id)).map((q) => q.speaker));
      expect(await page.locator('.leaf:has(.line) > header:visible').count()).toBe(speakers.size);
      // Each of them shows why.
      expect((await marked(page)).toSorted()).toEqual(
        [...scams.map(() => 'lừa'), ...scams.map(() => 'đảo')].toSorted(),
      );
    },
  );

  test('finds the words of the other language, and shows them in it', async ({ page }) => {
    await open(page, locale, to.quotes);
    const words = locale === 'vi' ? 'online scams' : 'lừa đảo';
    await type(page, words, /\d/);
    const passage = page.locator('.passage').first();
    expect(await passage.getAttribute('lang')).toBe(otherLocale(locale));
    expect((await passage.innerText()).toLowerCase()).toContain(words);
  });

  test('says that it ignores marks where no quote has these', async ({ page }) => {
    await open(page, locale, to.quotes);
    await type(page, 'lứa đão', counted(locale, scams.length) + t.loose);
    expect((await shownIds(page)).toSorted()).toEqual(scams.toSorted());
    await type(page, 'lừa đảo', new RegExp(`^${counted(locale, scams.length)}$`));
  });

  test('says so where nothing is left, and leads to the search with the words', async ({
    page,
  }) => {
    await open(page, locale, to.quotes);
    await type(page, 'zzz & lừa', t.none);
    expect(await shownIds(page)).toEqual([]);
    const link = page.getByRole('link', { name: t.elsewhere });
    const url = new URL((await link.getAttribute('href')) ?? '', page.url());
    expect(url.pathname).toBe(`${base}${locale}/${to.search}`);
    expect(url.searchParams.get('q')).toBe('zzz & lừa');
  });

  test('is told by its name, with a count that is announced', async ({ page }) => {
    await open(page, locale, to.quotes);
    await page.getByRole('searchbox', { name: t.field, exact: true }).fill('asean');
    await page.getByRole('status').filter({ hasText: /\d/ }).waitFor();
  });
});

test('heeds headings: the speaker, the role, the outlet', async ({ page }) => {
  await open(page, 'vi', to.quotes);
  const minister = quotes.filter(({ speaker }) => speaker === 'pham-minh-chinh');
  await type(page, 'phạm minh chính', /\d/);
  expect(await shownIds(page)).toEqual(expect.arrayContaining(minister.map(({ id }) => id)));

  await open(page, 'vi', primeMinister);
  await type(page, 'tiền phong thủ tướng phạm', /\d/);
  const outlet = minister.filter(({ source }) => source.article.startsWith('tien-phong'));
  expect((await shownIds(page)).toSorted()).toEqual(outlet.map(({ id }) => id).toSorted());

  await open(page, 'vi', to.topic('ai'));
  await type(page, 'phó vụ trưởng', /\d/);
  expect(await page.locator('.leaf#le-thi-viet-lam').isVisible()).toBe(true);
});

test('leaves alone what is no quote of the list', async ({ page }) => {
  await open(page, 'vi', primeMinister);
  const rest = page.locator('.leaf:not(:has(a.words, .quote, input))');
  const before = await rest.evaluateAll((leaves) => leaves.length);
  expect(before).toBeGreaterThan(1);
  await type(page, 'zzz', strings('vi').listFilter.none);
  expect(await rest.evaluateAll((all) => all.filter((leaf) => leaf.checkVisibility()).length)).toBe(
    before,
  );
  // Words of the interface are no words of a quote.
  for (const label of ['đường dẫn', 'thuật lại nối tiếp', 'cũng có ở']) {
    await open(page, 'vi', to.topic('ai'));
    await type(page, label, /./);
    expect(await marked(page), label).not.toContain(label);
  }
});

describe('the address', () => {
  test('holds the words: a shared one shows the same, in the other language too', async ({
    page,
  }) => {
    await open(page, 'vi', to.quotes);
    await type(page, 'lua dao', /\d/);
    await page.waitForURL((url) => url.searchParams.get('filter') === 'lua dao');
    const ids = await shownIds(page);

    await page.reload();
    await status(page).filter({ hasText: /\d/ }).waitFor();
    expect(await field(page).inputValue()).toBe('lua dao');
    await expect.poll(() => shownIds(page)).toEqual(ids);

    await page.click('a[data-language]');
    await page.waitForURL(/\/en\/quotes\/\?filter=lua\+dao$/);
    await expect.poll(async () => (await shownIds(page)).toSorted()).toEqual(ids.toSorted());
  });

  test('is written before the language is changed, however fast', async ({ page }) => {
    await open(page, 'vi', to.quotes);
    await field(page).fill('lua dao');
    await page.click('a[data-language]');
    await page.waitForURL(/\/en\/quotes\/\?filter=lua\+dao$/);
  });

  test('keeps what else it holds, and comes back with the back key', async ({ page }) => {
    await open(page, 'vi', `${to.quotes}?from=share#others`);
    await field(page).fill('lừa đảo');
    await page.waitForURL((url) => url.searchParams.has('filter') && url.hash === '#others');
    expect(new URL(page.url()).searchParams.get('from')).toBe('share');
    const ids = await shownIds(page);
    await page.locator('a.words:visible').first().click();
    await page.waitForURL(/\/quotes\/[^/?]+\//);
    await page.goBack();
    await page.waitForURL(/filter=/);
    await expect.poll(() => shownIds(page)).toEqual(ids);
  });

  test('Escape empties the field, the list is whole again, the address bare', async ({ page }) => {
    await open(page, 'vi', to.quotes);
    await type(page, 'lừa đảo', /\d/);
    await page.waitForURL(/filter=/);
    await field(page).press('Escape');
    expect(await field(page).inputValue()).toBe('');
    expect(await shownIds(page)).toHaveLength(quotes.length);
    expect(await status(page).textContent()).toBe('');
    expect(await marked(page)).toEqual([]);
    expect(await page.locator('.passage').count()).toBe(0);
    await page.waitForURL(/\/quotes\/$/);
  });

  test('markup in it is text', async ({ page }) => {
    await page.goto(`vi/${to.quotes}?filter=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await status(page)
      .filter({ hasText: strings('vi').listFilter.none })
      .waitFor();
    expect(await page.locator('main img').count()).toBe(0);
  });
});

describe('what it costs', () => {
  test('nothing is loaded before the reader turns to the field', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    for (const address of lists) {
      await page.goto(`vi/${address}`, { waitUntil: 'networkidle' });
      expect(loaded.filter((url) => url.endsWith('.json'))).toEqual([]);
      await open(page, 'vi', address);
      loaded.length = 0;
    }
  });

  test('still narrows what the page shows where the rest cannot be loaded', async ({
    page,
    complaints,
  }) => {
    await page.route(/words\.json$/, (route) => route.abort());
    await page.goto(`vi/${to.topic('online-safety')}`);
    await field(page).fill('lừa đảo');
    const there = scams.filter((id) => byId(quotes, id).themes.includes('online-safety'));
    await status(page)
      .filter({ hasText: counted('vi', there.length) })
      .waitFor();
    expect(complaints.filter((complaint) => !complaint.includes('ERR_FAILED'))).toEqual([]);
    complaints.length = 0;
  });

  test('its script is small', () => {
    const pages = readPages();
    const list = pages.find(({ path }) => path === `vi/${to.quotes}`);
    const plain = pages.find(({ path }) => path === `vi/${to.figures}`);
    if (!list || !plain) throw new Error('A page is missing.');
    const scripts = ({ root }: typeof list) =>
      all(root, 'script').flatMap((script) => attribute(script, 'src') ?? []);
    const own = scripts(list).filter((src) => !scripts(plain).includes(src));
    expect(own).toHaveLength(1);
    const code = readFileSync(join(dist, (own[0] ?? '').slice(base.length)));
    // It brings all that it needs: no other file comes with it.
    expect(code.toString()).not.toMatch(/\b(?:from|import)\s*["'`(]/);
    expect(gzipSync(code).length).toBeLessThanOrEqual(SCRIPT);
  });

  test.for([1, 10])('a key takes no time, with %d times the quotes', async (times, { page }) => {
    await page.goto(`vi/${to.quotes}`);
    await page.evaluate((more) => {
      for (const line of document.querySelectorAll('.lines.columns > .line')) {
        for (let n = 1; n < more; n += 1) line.after(line.cloneNode(true));
      }
    }, times);
    const words = page.waitForResponse(/words\.json$/);
    await field(page).focus();
    await (await words).finished();
    await type(page, 'lừa đảo', counted('vi', scams.length * times));
    const slowest = await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('.list-filter input');
      if (!input) throw new Error('The page has no filter.');
      const keys = [...'lua dao truc tuyen'].map((_, n, all) => all.slice(0, n + 1).join(''));
      return Math.max(
        ...keys.map((value) => {
          const start = performance.now();
          input.value = value;
          input.dispatchEvent(new Event('input'));
          return performance.now() - start;
        }),
      );
    });
    expect(slowest).toBeLessThan(KEY);
  });
});

test.for([390, 1280])('nothing moves when the field comes, %d px', async (width, { page }) => {
  await page.setViewportSize({ width, height: 844 });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(entry.startTime);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`vi/${primeMinister}`, { waitUntil: 'networkidle' });
  await field(page).waitFor();
  const shifts = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve((window as unknown as { shifts: number[] }).shifts)),
        ),
      ),
  );
  expect(shifts).toEqual([]);
});

test('without JavaScript no field is seen, and no room for one', async ({ browser, siteUrl }) => {
  const context = await browser.newContext({ baseURL: siteUrl, javaScriptEnabled: false });
  try {
    const plain = await context.newPage();
    for (const address of lists) {
      await plain.goto(`vi/${address}?filter=zzz`);
      expect(await plain.locator('.list-filter').boundingBox()).toBeNull();
      expect((await shownIds(plain)).length).toBeGreaterThan(0);
    }
  } finally {
    await context.close();
  }
});

test('what is filtered is printed, with its words; a whole list without the field', async ({
  page,
}) => {
  await open(page, 'vi', to.quotes);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.list-filter').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await type(page, 'lừa đảo', /\d/);
  await page.emulateMedia({ media: 'print' });
  expect(await field(page).isVisible()).toBe(true);
  expect(await status(page).isVisible()).toBe(true);
  expect((await shownIds(page)).toSorted()).toEqual(scams.toSorted());
});
