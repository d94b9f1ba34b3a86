import type { Page } from 'playwright';

/** The field of the search page. */
export const field = 'input[name="q"]';

/** What a search shows when it has come to rest. */
export interface Shown {
  readonly ids: string[];
  readonly marks: string[];
  readonly status: string;
}

/** Waits until the search has come to rest, and reads what it shows. */
export async function results(page: Page): Promise<Shown> {
  await page.waitForSelector('[data-search][aria-busy="false"]');
  const hits = page.locator('[data-result]');
  return {
    ids: await hits.evaluateAll((all) => all.map((hit) => hit.getAttribute('data-result') ?? '')),
    marks: await hits.locator('mark').allTextContents(),
    status: await page.locator('[data-search-status]').innerText(),
  };
}

/** Opens the search page with a query string, and reads what it shows. */
export async function open(page: Page, query: string, language = 'vi'): Promise<Shown> {
  // Going back and forth faster than pages fade into each other is an error to the browser.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${language}/search/${query}`);
  return results(page);
}

/** Searches for words by the address. */
export function search(page: Page, words: string, language = 'vi'): Promise<Shown> {
  return open(page, `?q=${encodeURIComponent(words)}`, language);
}
