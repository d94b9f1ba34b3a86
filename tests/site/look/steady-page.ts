import type { Page } from 'playwright';

/** The sheets, as they are delivered to pages that must not change with the speed of the machine. */
const sheets = new Map<string, Promise<string>>();

/**
 * Makes a page look the same each time: our typefaces are waited for, however late they come
 * (readers are shown the fallback then), nothing moves, no caret blinks.
 */
export async function holdSteady(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.route('**/*.css', async (route) => {
    const url = route.request().url();
    const sheet = sheets.get(url) ?? route.fetch().then((response) => response.text());
    sheets.set(url, sheet);
    const body = (await sheet).replaceAll(/font-display:\s*optional/g, 'font-display:block');
    await route.fulfill({ body, contentType: 'text/css; charset=utf-8' });
  });
}

/** Waits until every typeface that a page uses has come. */
export async function fontsAreIn(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForFunction(() => [...document.fonts].every(({ status }) => status !== 'loading'));
}
