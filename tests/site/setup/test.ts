import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { inject, test as bare } from 'vitest';

/** What went wrong in a page without anybody asking: errors, refusals, failed requests. */
export type Complaints = string[];

/**
 * `test` with a browser. `page.goto('vi/')` is relative to the site, base path included. A page that
 * complains fails its test; a test that expects complaints empties the list when it has read them.
 */
export const test = bare
  .extend('siteUrl', { scope: 'worker' }, (): string => inject('siteUrl'))
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.connect(inject('browserEndpoint'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('context', async ({ browser, siteUrl }, { onCleanup }): Promise<BrowserContext> => {
    const context = await browser.newContext({ baseURL: siteUrl });
    onCleanup(() => context.close());
    return context;
  })
  .extend('complaints', (): Complaints => [])
  .extend('page', async ({ context, complaints, siteUrl }, { onCleanup }): Promise<Page> => {
    const page = await context.newPage();
    listen(page, new URL(siteUrl).origin, complaints);
    onCleanup(() => {
      if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`);
    });
    return page;
  });

function listen(page: Page, origin: string, complaints: Complaints): void {
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`console: ${message.text()}`);
    }
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      complaints.push(`request to another host: ${request.url()}`);
    }
  });
}
