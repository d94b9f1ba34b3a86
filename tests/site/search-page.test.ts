import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { strings } from '../../src/i18n/strings.ts';
import { field, open, results, search } from './search-session.ts';
import { test } from './setup/test.ts';

const t = strings('vi').search;
const box = (key: string, value: string): string => `input[name="${key}"][value="${value}"]`;

/** Waits until the results are these. */
const expectIds = (page: Page, ids: readonly string[]) =>
  expect.poll(async () => (await results(page)).ids).toEqual(ids);

/** How many entries the history of the page has. */
const entries = (page: Page) => page.evaluate(() => history.length);

describe('the state in the address', () => {
  test('goes back and forward, and to the other language', async ({ page }) => {
    const all = (await search(page, 'lua dao')).ids;
    await page.check(box('kind', 'quote'));
    await page.waitForURL(/\?q=lua\+dao&kind=quote$/);
    await expect.poll(async () => (await results(page)).ids.length).toBeLessThan(all.length);
    const quotes = (await results(page)).ids;
    await page.click('a[data-language]');
    await page.waitForURL(/\/en\/search\/\?q=lua\+dao&kind=quote$/);
    await page.waitForSelector('[data-result]');
    expect((await results(page)).ids).toEqual(quotes);
    await page.goBack();
    await page.waitForSelector('[data-result]');
    await page.goBack();
    await page.waitForURL(/\/vi\/search\/\?q=lua%20dao$/);
    await expectIds(page, all);
    expect(await page.isChecked(box('kind', 'quote'))).toBe(false);
    await page.goForward();
    await expectIds(page, quotes);
    expect(await page.isChecked(box('kind', 'quote'))).toBe(true);
  });

  test('typing is one entry of the history; a filter is another', async ({ page }) => {
    await open(page, '');
    const before = await entries(page);
    await page.type(field, 'lua dao');
    await page.press(field, 'Enter');
    await page.waitForURL(/\?q=lua\+dao$/);
    expect(await entries(page)).toBe(before + 1);
    await page.check(box('kind', 'quote'));
    await page.waitForURL(/kind=quote$/);
    expect(await entries(page)).toBe(before + 2);
    await page.fill(field, 'dao tao');
    await page.waitForURL(/q=dao\+tao/);
    expect(await entries(page)).toBe(before + 3);
  });

  test('of one keystroke is shown without waiting for the next', async ({ page }) => {
    await page.clock.install();
    await open(page, '?q=ASEA');
    // The clock stands still: whatever waited for a pause would wait for ever.
    await page.focus(field);
    await page.keyboard.press('End');
    await page.keyboard.press('N');
    await page.waitForURL(/\?q=ASEAN$/);
    await page.waitForSelector('[data-result]');
    await expect.poll(async () => (await results(page)).marks).toContain('ASEAN');
  });

  test('a slow answer does not write over a newer one', async ({ page }) => {
    await open(page, '?q=ASEAN');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow = page.waitForRequest('**/pagefind/index/**');
    await page.route('**/pagefind/index/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.fill(field, 'lua dao');
    await slow;
    await page.fill(field, 'ASEAN');
    await expect.poll(async () => (await results(page)).marks).toContain('ASEAN');
    const { ids } = await results(page);
    const late = page.waitForResponse('**/pagefind/index/**');
    release();
    await late;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect((await results(page)).ids).toEqual(ids);
    expect(await page.inputValue(field)).toBe('ASEAN');
  });

  test('a word half composed is searched for, and its keys are left to the keyboard', async ({
    page,
  }) => {
    await open(page, '');
    await page.focus(field);
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      selectionStart: 5,
      selectionEnd: 5,
      text: 'ASEAN',
    });
    await page.waitForSelector('[data-result]');
    await page.$eval(field, (input) =>
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }),
      ),
    );
    expect(await page.inputValue(field)).toBe('ASEAN');
    await session.send('Input.insertText', { text: 'ASEAN' });
    await page.waitForURL(/\?q=ASEAN$/);
  });

  test('names the query in the title of the document', async ({ page }) => {
    await open(page, `?q=${encodeURIComponent('lừa đảo')}&speaker=pham-minh-chinh`);
    expect(await page.title()).toMatch(/^lừa đảo, Phạm Minh Chính – Tìm kiếm – /);
    await page.getByRole('link', { name: t.clear }).click();
    await expect.poll(() => page.title()).toMatch(/^lừa đảo – Tìm kiếm – /);
  });
});

describe('filters', () => {
  test('several values of one are any of them; counts follow the query', async ({ page }) => {
    const one = await open(page, '?kind=event&sort=date');
    const both = await open(page, '?kind=event&kind=shift');
    expect(Number.parseInt(both.status)).toBeGreaterThan(Number.parseInt(one.status));
    await open(page, '?q=lua+dao');
    const label = (value: string) =>
      page.locator('label', { has: page.locator(box('speaker', value)) });
    expect(await label('pham-minh-chinh').innerText()).toMatch(/[1-9]\d*$/);
    // Dimmed, and still there to be chosen.
    const nothing = label('kao-kim-hourn');
    expect(await nothing.innerText()).toMatch(/\b0$/);
    expect(await nothing.getAttribute('class')).toContain('none');
    await page.check(box('speaker', 'kao-kim-hourn'));
    await expectIds(page, []);
  });

  test('counts of a page without a query are those of all items again', async ({ page }) => {
    await open(page, '');
    const counts = () => page.locator('[data-count]').allInnerTexts();
    const all = await counts();
    await page.fill(field, 'lua dao');
    await expect.poll(counts).not.toEqual(all);
    await page.fill(field, '');
    await expect.poll(counts).toEqual(all);
  });

  test('stand above the results as links that take them away', async ({ page }) => {
    await open(page, '?q=ASEAN&topic=ai&topic=data&from=2026-01-15');
    const chips = page.getByRole('list', { name: t.chosen }).getByRole('link');
    expect(await chips.allInnerTexts()).toEqual([
      expect.stringContaining('Trí tuệ nhân tạo'),
      expect.stringContaining('Dữ liệu'),
      expect.stringContaining('Từ ngày 15/1/2026'),
    ]);
    expect(await chips.first().getAttribute('href')).toBe('?q=ASEAN&topic=data&from=2026-01-15');
    await chips.first().click();
    await page.waitForURL(/\?q=ASEAN&topic=data&from=2026-01-15$/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Dữ liệu');
    await page.getByRole('link', { name: t.clear }).click();
    await page.waitForURL(/\?q=ASEAN$/);
    expect(await chips.count()).toBe(0);
  });

  test('a day narrows the results', async ({ page }) => {
    const { status } = await open(page, '?kind=event');
    await page.fill('input[name="from"]', '2027-01-01');
    await page.waitForURL(/from=2027-01-01$/);
    await expect
      .poll(async () => Number.parseInt((await results(page)).status))
      .toBeLessThan(Number.parseInt(status));
    expect((await results(page)).ids).not.toEqual([]);
  });

  test('on a telephone drop down one at a time, and go away', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, '?q=ASEAN');
    const choice = page.locator(box('topic', 'ai'));
    expect(await choice.isVisible()).toBe(false);
    await page.locator('summary', { hasText: t.topic }).click();
    await choice.check();
    await page.waitForURL(/topic=ai$/);
    expect(await choice.isVisible()).toBe(true);
    await page.locator('summary', { hasText: t.form }).click();
    await choice.waitFor({ state: 'hidden' });
    await page.locator(box('form', 'direct')).focus();
    await page.keyboard.press('Escape');
    await page.locator(box('form', 'direct')).waitFor({ state: 'hidden' });
    await page.locator('summary', { hasText: t.form }).click();
    await page.getByRole('heading', { level: 1 }).click();
    await page.locator(box('form', 'direct')).waitFor({ state: 'hidden' });
  });
});

describe('the order of the results', () => {
  test('is by date, or by speaker, where the reader asks for it', async ({ page }) => {
    await open(page, '?q=lua+dao');
    expect(await page.locator('[data-order="relevance"]').getAttribute('aria-current')).toBe(
      'true',
    );
    await page.getByRole('link', { name: t.byDate, exact: true }).click();
    await page.waitForURL(/sort=date$/);
    await page.getByRole('link', { name: t.bySpeaker }).click();
    await page.waitForURL(/sort=date&group=speaker$/);
    await page.getByRole('heading', { level: 3, name: 'Phạm Minh Chính' }).first().waitFor();
    await page.getByRole('link', { name: t.bySpeaker }).click();
    await page.waitForURL(/sort=date$/);
  });

  test('is shown ten at a time, and the first of the next ten takes the focus', async ({
    page,
  }) => {
    expect((await open(page, '?q=ASEAN')).ids).toHaveLength(10);
    await page.getByRole('button', { name: t.more }).click();
    await expect.poll(async () => (await results(page)).ids.length).toBe(20);
    const focused = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-result] > a')].indexOf(
          document.activeElement as Element,
        ),
      );
    await expect.poll(focused).toBe(10);
  });
});

describe('keys', () => {
  test('/ goes to the field, the arrows through the results, Escape clears and leaves', async ({
    page,
  }) => {
    await open(page, '?q=ASEAN');
    const at = () =>
      page.evaluate(() => {
        const { activeElement: active } = document;
        const all = [...document.querySelectorAll('[data-result] > a')];
        return active?.getAttribute('name') ?? all.indexOf(active as Element);
      });
    await page.keyboard.press('/');
    await expect.poll(at).toBe('q');
    // In the field it is a character.
    await page.keyboard.press('End');
    await page.keyboard.press('/');
    expect(await page.inputValue(field)).toBe('ASEAN/');
    await page.keyboard.press('Backspace');
    await page.waitForURL(/q=ASEAN$/);
    await results(page);
    for (const [key, place] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', 'q'],
      ['ArrowUp', 'q'],
      ['ArrowDown', 0],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(at, { message: key }).toBe(place);
    }
    const target = await page.locator('[data-result] > a').first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => target?.startsWith(url.pathname) === true);
    await page.goBack();
    await page.waitForSelector('[data-result]');
    await page.focus(field);
    await page.keyboard.press('Escape');
    expect(await page.inputValue(field)).toBe('');
    await expectIds(page, []);
    expect(await at()).toBe('q');
    await page.keyboard.press('Escape');
    await expect.poll(at).not.toBe('q');
  });
});

describe('help', () => {
  test.for(locales)('every example finds something: %s', async (language, { page }) => {
    await open(page, '', language);
    const examples = await page.locator('[data-search-examples] a, .search-help a').all();
    expect(examples.length).toBeGreaterThan(15);
    for (const example of examples) {
      // Folded in, or gone with the examples, it is still a link of the page.
      const query = await example.evaluate((link: HTMLAnchorElement) => {
        link.click();
        return link.search;
      });
      const { ids, status } = await results(page);
      expect(ids, `${decodeURIComponent(query)}: ${status}`).not.toEqual([]);
      const words = new URLSearchParams(query).get('q');
      expect(await page.inputValue(field)).toBe(words);
    }
  });

  test('lists the words that count as the same', async ({ page }) => {
    await open(page, '?q=ASEAN');
    await page.getByText(t.synonyms).click();
    await page.getByText(/AI = .*artificial intelligence/).waitFor();
  });
});
