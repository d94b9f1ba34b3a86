import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { dist } from '../../scripts/process/programs.ts';
import { locales } from '../../src/i18n/locales.ts';
import { base } from '../../src/site.ts';
import { all, attribute, hasClass, required } from './built/html.ts';
import { readPages, type BuiltPage } from './built/pages.ts';
import { test } from './setup/test.ts';

/** What a page may weigh, in bytes. */
const budgets = {
  /** HTML and CSS with gzip, and the headers of both responses: one round trip. */
  firstView: 14_600,
  headers: 600,
  /** Scripts of a page that is read, and of one that filters a list. */
  readingScript: 2_000,
  filteringScript: 3_500,
  fonts: 60_000,
  /** Scripts and index that the search loads until its first result stands there. */
  firstResult: 95_000,
  /** Of these, our own script of the search page. */
  searchScript: 8 * 1024,
  /**
   * Layout shift: none on a visit as it comes; where the typefaces come after the first paint, what
   * the fallback of the machine cannot avoid (0.1 is the limit of what Web Vitals call good).
   */
  shift: 0,
  shiftWithLateFonts: 0.1,
};

const pages = readPages();
const compressed = (content: string | Buffer): number => gzipSync(content).length;

function assets({ root }: BuiltPage, kind: 'css' | 'js'): string[] {
  const hrefs = all(root, ({ tagName }) => tagName === 'link' || tagName === 'script').flatMap(
    (element) => {
      if (element.tagName === 'script') return attribute(element, 'src') ?? [];
      const rel = attribute(element, 'rel');
      return rel === 'stylesheet' || rel === 'modulepreload' ? required(element, 'href') : [];
    },
  );
  return hrefs.filter((href) => href.endsWith(`.${kind}`)).map((href) => href.slice(base.length));
}

const read = (path: string): Buffer => readFileSync(join(dist, path));

/** Scripts together with those that they import when they start. */
function withImports(paths: readonly string[], known = new Set<string>()): string[] {
  for (const path of paths) {
    if (known.has(path)) continue;
    known.add(path);
    const imports = [
      ...read(path)
        .toString()
        .matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g),
    ];
    withImports(
      imports.map(([, name]) => `_astro/${name}`),
      known,
    );
  }
  return [...known];
}

const weigh = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + compressed(read(path)), 0);

/** Pages over their budget, the heaviest first, each with its kind and number. */
function over(weight: (page: BuiltPage) => number, limit: (page: BuiltPage) => number): string[] {
  return pages
    .map((page) => ({ page, excess: weight(page) - limit(page), bytes: weight(page) }))
    .filter(({ excess }) => excess > 0)
    .toSorted((a, b) => b.excess - a.excess)
    .map(
      ({ page, excess, bytes }) =>
        `${page.kind}: ${page.file} has ${bytes} bytes, ${excess} too many`,
    );
}

test('HTML and CSS of every page fit into one round trip', () => {
  expect(pages.length).toBeGreaterThan(0);
  const weight = (page: BuiltPage) =>
    compressed(page.html) + weigh(assets(page, 'css')) + budgets.headers;
  expect(pages.every((page) => assets(page, 'css').length > 0)).toBe(true);
  expect(over(weight, () => budgets.firstView)).toEqual([]);
});

test('no page brings more script than its kind may', () => {
  const scripts = (page: BuiltPage) => weigh(withImports(assets(page, 'js')));
  const limit = (page: BuiltPage) => {
    // The search is no page to read: what it loads has a budget of its own.
    if (page.kind === 'search') return Infinity;
    return hasFilter(page) ? budgets.filteringScript : budgets.readingScript;
  };
  expect(over(scripts, limit)).toEqual([]);
});

test.for(locales)(
  'the first result of a search comes with what it may load: %s',
  async (locale, { page }) => {
    const bodies: Promise<{ path: string; bytes: number }>[] = [];
    page.on('response', (response) => {
      if (!['script', 'fetch', 'xhr', 'other'].includes(response.request().resourceType())) return;
      const path = new URL(response.url()).pathname;
      if (path.endsWith('.svg')) return;
      bodies.push(response.body().then((body) => ({ path, bytes: compressed(body) })));
    });
    await page.goto(`${locale}/search/`);
    await page.getByRole('searchbox').fill('lừa đảo');
    await page.locator('[data-result]').first().waitFor();
    const loaded = await Promise.all(bodies);
    const bytes = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(loaded.length).toBeGreaterThan(0);
    expect(
      bytes,
      loaded.map(({ path, bytes }) => `${path} ${bytes}`).join('\n'),
    ).toBeLessThanOrEqual(budgets.firstResult);
    const own = loaded.filter(({ path }) => /\/_astro\/search[^/]*\.js$/.test(path));
    expect(own).toHaveLength(1);
    expect(own[0]?.bytes).toBeLessThanOrEqual(budgets.searchScript);
  },
);

test.for(locales)('a first visit loads no more type than it may: %s', async (locale, { page }) => {
  const fonts: Promise<{ path: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'font') return;
    const path = new URL(response.url()).pathname;
    fonts.push(response.body().then((body) => ({ path, bytes: body.length })));
  });
  await page.goto(`${locale}/`);
  await fontsAreIn(page);
  const loaded = await Promise.all(fonts);
  const bytes = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(loaded.length).toBeGreaterThan(0);
  expect(new Set(loaded.map(({ path }) => path)).size, 'no typeface comes twice').toBe(
    loaded.length,
  );
  expect(bytes, loaded.map(({ path, bytes }) => `${path} ${bytes}`).join('\n')).toBeLessThanOrEqual(
    budgets.fonts,
  );
});

const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

const visits = locales.flatMap((locale) => screens.map((screen) => ({ locale, ...screen })));

test.for(visits)(
  'nothing moves while the front page loads: $locale, $width px',
  async (visit, { page }) => {
    await page.setViewportSize(visit);
    await recordShifts(page);
    await page.goto(`${visit.locale}/`);
    await fontsAreIn(page);
    const { score, moved } = await shiftsOf(page);
    expect(score, moved.join(' | ')).toBe(budgets.shift);
  },
);

test.for(visits)(
  'little moves when the typefaces come late: $locale, $width px',
  async (visit, { page }) => {
    await page.setViewportSize(visit);
    await recordShifts(page);
    let release = (): void => undefined;
    const painted = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.woff2', async (route) => {
      await painted;
      await route.continue();
    });
    await page.goto(`${visit.locale}/`, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    release();
    await fontsAreIn(page);
    const { score, moved } = await shiftsOf(page);
    expect(score, moved.join(' | ')).toBeLessThanOrEqual(budgets.shiftWithLateFonts);
  },
);

interface LayoutShift {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

interface Shifts {
  readonly score: number;
  readonly moved: readonly string[];
}

/** Makes the page keep what its browser reports as moved. */
function recordShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const shifts = { score: 0, moved: [] as string[] };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as unknown as LayoutShift[]) {
        shifts.score += value;
        for (const { node } of sources)
          shifts.moved.push((node?.textContent ?? '').trim().slice(0, 30));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

function shiftsOf(page: Page): Promise<Shifts> {
  // Two frames: one that lays out what came last, one that reports what moved.
  return page.evaluate(
    () =>
      new Promise<Shifts>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve((window as unknown as { shifts: Shifts }).shifts)),
        ),
      ),
  );
}

/** Waits until every typeface that the page uses has come. */
async function fontsAreIn(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForFunction(() => [...document.fonts].every(({ status }) => status !== 'loading'));
}

/** Whether a page holds a field that narrows its list. */
function hasFilter({ root }: BuiltPage): boolean {
  return all(root, (element) => hasClass(element, 'list-filter')).length > 0;
}
