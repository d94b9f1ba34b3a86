import type { BrowserContext, Page } from 'playwright';
import { test as base } from './test.ts';

/** `plain` is a page of a browser whose JavaScript is switched off; `page` runs scripts as ever. */
export const test = base
  .extend('plainContext', async ({ browser, siteUrl }, { onCleanup }): Promise<BrowserContext> => {
    const context = await browser.newContext({ baseURL: siteUrl, javaScriptEnabled: false });
    onCleanup(() => context.close());
    return context;
  })
  .extend('plain', ({ plainContext }): Promise<Page> => plainContext.newPage());

/** What a page says, without the controls that only a script can bring to life. */
export const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    document.querySelectorAll('[data-scripted]').forEach((control) => control.remove());
    return document.body.innerText;
  });
