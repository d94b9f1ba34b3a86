import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { onePageOfEachKind } from '../site/built/pages.ts';
import { focusedElement } from '../site/look/focused-element.ts';
import { holdSteady } from '../site/look/steady-page.ts';
import { test } from '../site/setup/test.ts';

const kinds = onePageOfEachKind();

/** The marks that are told by their shape, each by its class. */
const vocabularies = [
  ['form-direct', 'form-indirect', 'form-continued'],
  ['status-held', 'status-planned', 'status-expected'],
] as const;

const looks = [
  { name: 'by day', colorScheme: 'light', forcedColors: 'none', media: 'screen' },
  { name: 'with forced colours', colorScheme: 'light', forcedColors: 'active', media: 'screen' },
  {
    name: 'with forced colours, by night',
    colorScheme: 'dark',
    forcedColors: 'active',
    media: 'screen',
  },
  { name: 'on paper', colorScheme: 'light', forcedColors: 'none', media: 'print' },
] as const;

/** The mark in front of a word, four times as large as it is shown. */
async function markOf(page: Page, name: string): Promise<PNG | null> {
  const carrier = kinds.find(
    ({ html, locale }) => locale === 'vi' && new RegExp(`class="[^"]*\\b${name}\\b`).test(html),
  );
  if (!carrier) return null;
  await page.goto(carrier.path);
  // The mark alone: of one size and without the word, whatever stands around it.
  await page.evaluate((className) => {
    const word = document.querySelector<HTMLElement>(`.${className}`);
    const alone = word?.cloneNode(false) as HTMLElement | undefined;
    if (!alone) return;
    document.body.replaceChildren(alone);
    alone.style.cssText =
      'position: absolute; inset: 0 auto auto 0; padding: 8px; font-size: 64px; line-height: 1.5; inline-size: 80px; block-size: 100px';
  }, name);
  return PNG.sync.read(await page.screenshot({ clip: { x: 0, y: 0, width: 100, height: 120 } }));
}

describe('marks are told apart by their shape', () => {
  test.for(looks)('$name', { timeout: 60_000 }, async ({ name: _, ...look }, { page }) => {
    await holdSteady(page);
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    for (const vocabulary of vocabularies) {
      const marks = new Map<string, PNG>();
      for (const name of vocabulary) {
        const mark = await markOf(page, name);
        if (mark) marks.set(name, mark);
      }
      expect([...marks.keys()], 'pages that show them').toEqual([...vocabulary]);
      for (const [name, mark] of marks) {
        expect(inked(mark).filter(Boolean).length, `${name} is painted`).toBeGreaterThan(40);
        for (const [other, its] of marks) {
          if (other <= name) continue;
          const [one, two] = [inked(mark), inked(its)];
          const apart = one.filter((ink, at) => ink !== two[at]).length;
          expect(apart, `${name} beside ${other}`).toBeGreaterThan(60);
        }
      }
    }
  });
});

/** Which pixels are painted, in whatever colour: the corner shows the ground. */
function inked({ data }: PNG): boolean[] {
  const ground = data.subarray(data.length - 4);
  return Array.from({ length: data.length / 4 }, (_, pixel) =>
    [0, 1, 2].some((channel) => {
      return Math.abs((data[pixel * 4 + channel] ?? 0) - (ground[channel] ?? 0)) > 40;
    }),
  );
}

describe('with forced colours', () => {
  test.for(locales)('the focus is seen: %s', { timeout: 60_000 }, async (locale, { page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.goto(`${locale}/`);
    const unseen: string[] = [];
    for (let stop = 0; stop < 15; stop += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(focusedElement);
      if (focus && focus.wrong !== '') unseen.push(`${focus.name}: ${focus.wrong}`);
    }
    expect(unseen).toEqual([]);
  });
});

test('nothing moves for who wants no motion', { timeout: 90_000 }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const { path, file } of kinds) {
    await page.goto(path);
    found.push(...(await page.evaluate(moving)).map((what) => `${file}: ${what}`));
  }
  expect(found).toEqual([]);
});

/** Runs in the page: what moves, or would move when it changes. */
function moving(): string[] {
  const found = document.getAnimations().map(() => 'an animation runs');
  for (const element of document.querySelectorAll('*')) {
    for (const part of [null, '::before', '::after']) {
      const style = getComputedStyle(element, part);
      const longest = Math.max(...style.transitionDuration.split(',').map(parseFloat));
      const animated = style.animationName !== 'none' && parseFloat(style.animationDuration) > 0;
      const glides = style.scrollBehavior === 'smooth';
      if (longest > 0 || animated || glides) {
        found.push(`<${element.tagName.toLowerCase()} class="${element.className}">${part ?? ''}`);
      }
    }
  }
  return found.slice(0, 5);
}
