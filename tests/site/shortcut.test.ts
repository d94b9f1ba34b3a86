import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { href, to } from '../../src/i18n/paths.ts';
import { strings } from '../../src/i18n/strings.ts';
import { test } from './setup/test.ts';

const link = (page: Page) => page.locator('.sections a[rel="search"]');
const search = (locale: 'vi' | 'en') => (url: URL) => url.pathname === href(locale, to.search);

/** Opens a page whose script has come to its end. */
async function open(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(path);
}

describe.for(locales)('the key / in %s', (locale) => {
  test.for([to.home, to.timeline, to.quotes, to.topic('ai'), to.speaker('pham-minh-chinh')])(
    'leads to the search, and into its field: %s',
    async (address, { page }) => {
      await open(page, `${locale}/${address}`);
      expect(await link(page).getAttribute('aria-keyshortcuts')).toBe('/');
      await page.keyboard.press('/');
      await page.waitForURL(search(locale));
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.matches('[data-search] input')))
        .toBe(true);
      expect(await page.locator('[data-search] input').first().inputValue()).toBe('');
    },
  );

  test('can be turned off, and stays so until it is turned on', async ({ page }) => {
    const { label } = strings(locale).shortcut;
    await open(page, `${locale}/${to.about}`);
    await page.getByRole('checkbox', { name: label }).uncheck();
    await open(page, `${locale}/${to.timeline}`);
    expect(await link(page).getAttribute('aria-keyshortcuts')).toBeNull();
    await page.keyboard.press('/');
    // Whatever the key would have done is done before this answers.
    expect(await page.evaluate(() => location.pathname)).toBe(href(locale, to.timeline));

    await open(page, `${locale}/${to.about}`);
    const box = page.getByRole('checkbox', { name: label });
    expect(await box.isChecked()).toBe(false);
    // At once on this page, too.
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => location.pathname)).toBe(href(locale, to.about));
    await box.check();
    await page.locator('h1').click();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('/');
    await page.waitForURL(search(locale));
  });
});

test('is typed where one types', async ({ page }) => {
  await open(page, `vi/${to.quotes}`);
  await page.locator('.list-filter input').focus();
  await page.keyboard.type('15/1');
  expect(await page.locator('.list-filter input').inputValue()).toBe('15/1');
  expect(await page.evaluate(() => location.pathname)).toBe(href('vi', to.quotes));
});

test.for(['Control', 'Alt', 'Meta'])('is left alone with %s', async (modifier, { page }) => {
  await open(page, `vi/${to.timeline}`);
  const prevented = await page.evaluate(
    (name) =>
      !document.body.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: '/',
          bubbles: true,
          cancelable: true,
          ctrlKey: name === 'Control',
          altKey: name === 'Alt',
          metaKey: name === 'Meta',
        }),
      ),
    modifier,
  );
  expect(prevented).toBe(false);
  expect(await page.evaluate(() => location.pathname)).toBe(href('vi', to.timeline));
});

test('a visit to the search by its link does not take the focus', async ({ page }) => {
  await open(page, `vi/${to.timeline}`);
  await link(page).click();
  await page.waitForURL(search('vi'));
  await page.waitForLoadState('load');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});
