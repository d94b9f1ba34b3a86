import type { Browser, Page } from 'playwright';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import type { Answered, Query } from './measures.ts';
import type { MeasuringServer } from './server.ts';

/*
 * Drives a search page, ours or one of `page/`: all hold the query in the address, say with
 * `aria-busy="false"` that they have come to rest, and name each result with `data-result`.
 */

const RESTING = '[data-search][aria-busy="false"]';

const addressOf = (server: MeasuringServer, locale: Locale, query: string): string =>
  `${server.url}${locale}/search/?q=${encodeURIComponent(query)}`;

/** Opens the page on a query, as a shared link does, and waits for the answer. */
async function open(page: Page, server: MeasuringServer, { locale, query }: Query): Promise<void> {
  await page.goto(addressOf(server, locale, query));
  await page.waitForSelector(RESTING, { state: 'attached' });
}

function readResults(page: Page): Promise<string[]> {
  return page
    .locator('[data-result]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-result') ?? ''));
}

/** A new page with nothing in its cache. */
async function fresh<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`on ${page.url()}: ${error.message}`));
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Asks all queries; the page is opened once a language and then led from address to address. */
export function askAll(
  browser: Browser,
  server: MeasuringServer,
  queries: readonly Query[],
): Promise<Answered[]> {
  return fresh(browser, async (page) => {
    const answers = new Map<Query, readonly string[]>();
    for (const locale of locales) {
      for (const query of queries.filter((one) => one.locale === locale)) {
        const here = page.url().startsWith(`${server.url}${locale}/`);
        if (!here || !(await lead(page, addressOf(server, locale, query.query)))) {
          await open(page, server, query);
        }
        answers.set(query, await readResults(page));
      }
    }
    return queries.map((query) => ({ query, ids: answers.get(query) ?? [] }));
  });
}

/** Leads an open page to another address as going back would; false where it does not come to rest. */
function lead(page: Page, address: string): Promise<boolean> {
  return page.evaluate(
    ([to, patience]) =>
      new Promise<boolean>((resolve) => {
        const search = document.querySelector('[data-search]');
        if (!search) return resolve(false);
        const end = (rested: boolean): void => {
          clearTimeout(timer);
          observer.disconnect();
          resolve(rested);
        };
        const timer = setTimeout(() => end(false), patience);
        const observer = new MutationObserver(() => {
          if (search.ariaBusy === 'false') end(true);
        });
        observer.observe(search, { attributes: true, attributeFilter: ['aria-busy'] });
        history.replaceState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }),
    [address, 5000] as const,
  );
}

/** What a first search costs: bytes of scripts, and of everything else that searching loads. */
export interface FirstBytes {
  readonly scripts: number;
  readonly index: number;
}

/** What every page has, searched or not. */
const NOT_SEARCH = /\/$|\.(?:html|css|woff2|svg|png|ico|webmanifest)$/;

/** The bytes that it takes to answer one query from nothing, compressed. */
export function firstBytes(
  browser: Browser,
  server: MeasuringServer,
  query: Query,
): Promise<FirstBytes> {
  return fresh(browser, async (page) => {
    server.taken();
    await open(page, server, query);
    const sent = server.taken().filter(({ path }) => !NOT_SEARCH.test(path));
    const sum = (files: typeof sent): number => files.reduce((all, { bytes }) => all + bytes, 0);
    const isOwnScript = ({ path }: { path: string }): boolean =>
      path.endsWith('.js') && !path.includes('/pagefind/');
    return {
      scripts: sum(sent.filter(isOwnScript)),
      index: sum(sent.filter((file) => !isOwnScript(file))),
    };
  });
}

/** Milliseconds from a letter typed to the results in the page, and to their being painted. */
export interface Keystroke {
  /** What the machine takes for a frame in which nothing happens, right before. */
  readonly idle: number;
  readonly listed: number;
  readonly painted: number;
}

/**
 * Types the queries letter by letter, each letter when the results of the one before stand. The search is warm: a first query has been answered. A space is typed together with
 * the letter behind it, since it alone changes nothing.
 */
export function typeAll(
  browser: Browser,
  server: MeasuringServer,
  queries: readonly Query[],
): Promise<Keystroke[]> {
  return fresh(browser, async (page) => {
    const times: Keystroke[] = [];
    for (const locale of locales) {
      const own = queries.filter((query) => query.locale === locale);
      const [first] = own;
      if (!first) continue;
      await open(page, server, first);
      for (const { query } of own) times.push(...(await type(page, query)));
    }
    return times;
  });
}

function type(page: Page, query: string): Promise<Keystroke[]> {
  const letters = [...query.normalize('NFC')];
  const steps = letters.flatMap((letter, at) =>
    letter.trim() === '' ? [] : [letters.slice(0, at + 1).join('')],
  );
  return page.evaluate(async (typed) => {
    const search = document.querySelector('[data-search]');
    const field = document.querySelector<HTMLInputElement>('input[name="q"]');
    if (!search || !field) throw new Error('The page has no search');
    field.focus();
    const rested = (): Promise<void> =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('The search does not end')), 10_000);
        const observer = new MutationObserver(() => {
          if (search.ariaBusy !== 'false') return;
          clearTimeout(timer);
          observer.disconnect();
          resolve();
        });
        observer.observe(search, { attributes: true, attributeFilter: ['aria-busy'] });
      });
    // A task that the frame's callbacks queue runs when the frame has been painted.
    const painted = (): Promise<number> =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        });
      });
    const times: Keystroke[] = [];
    for (const text of typed) {
      const before = await painted();
      const start = await painted();
      const idle = start - before;
      const rest = rested();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
      await rest;
      const listed = performance.now() - start;
      times.push({ idle, listed, painted: (await painted()) - start });
    }
    return times;
  }, steps);
}
