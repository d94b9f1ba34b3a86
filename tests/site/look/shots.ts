import { join } from 'node:path';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { root } from '../../../scripts/process/programs.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { href, to } from '../../../src/i18n/paths.ts';
import { base } from '../../../src/site.ts';
import { onePageOfEachKind } from '../built/pages.ts';
import type { Picture } from './palette-png.ts';
import { fontsAreIn, holdSteady } from './steady-page.ts';

/** A page to be drawn in all its looks. */
export interface Sitter {
  /** `topics-id-vi`, the beginning of its pictures' names. */
  readonly name: string;
  readonly path: string;
  /** What must stand there before it is drawn. */
  readonly until: string | null;
}

/** One look of a page. */
export interface Shot {
  /** `topics-id-vi-dark-390.png` */
  readonly file: string;
  readonly picture: Picture;
}

/** Where the accepted pictures are kept; people look at each before it is committed. */
export const shotsFolder = join(root, 'tests/site/shots');

const widths = [390, 1280] as const;
const schemes = ['light', 'dark'] as const;

/**
 * Pictures are half as large as the screen: small to keep, and what another version of the browser
 * paints a little differently is evened out. The layout is that of the whole size.
 */
const SCALE = 0.5;

/** One page of each kind and language, and a search with results. */
export function sitters(): Sitter[] {
  const ofKinds = onePageOfEachKind().map(({ kind, locale, path }) => ({
    name: [
      kind
        .replace(/\.html$/, '')
        .replace('/[id]', '-id')
        .replaceAll('/', '-'),
      locale ?? 'both',
    ].join('-'),
    path,
    until: null,
  }));
  const results = locales.map((locale) => ({
    name: `search-results-${locale}`,
    path: `${href(locale, to.search).slice(base.length)}?q=ASEAN`,
    until: '[data-search][aria-busy="false"] [data-result]',
  }));
  return [...ofKinds, ...results];
}

/** The files that the pictures of a page are kept in. */
export function filesOf({ name }: Sitter): string[] {
  return widths.flatMap((width) => schemes.map((scheme) => `${name}-${scheme}-${width}.png`));
}

/** Draws a page in all its looks. */
export async function draw(page: Page, { name, path, until }: Sitter): Promise<Shot[]> {
  const shots: Shot[] = [];
  await holdSteady(page);
  const session = await page.context().newCDPSession(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: schemes[0] });
    await page.goto(path);
    if (until !== null) await page.locator(until).first().waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await fontsAreIn(page);
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const { data } = await session.send('Page.captureScreenshot', {
        captureBeyondViewport: true,
        clip: { x: 0, y: 0, width, height, scale: SCALE },
      });
      const picture = PNG.sync.read(Buffer.from(data, 'base64'));
      shots.push({ file: `${name}-${scheme}-${width}.png`, picture });
    }
  }
  await session.detach();
  return shots;
}
