import { describe, expect } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { strings } from '../../src/i18n/strings.ts';
import { onePageOfEachKind } from './built/pages.ts';
import { focusedElement } from './look/focused-element.ts';
import { test } from './setup/test.ts';

const kinds = onePageOfEachKind();

describe('in running text', () => {
  test('there is room for Vietnamese marks', async ({ page }) => {
    await page.goto('vi/about/');
    const ratios = await page.evaluate(() =>
      [...document.querySelectorAll('main p')].map((paragraph) => {
        const { lineHeight, fontSize } = getComputedStyle(paragraph);
        return parseFloat(lineHeight) / parseFloat(fontSize);
      }),
    );
    expect(ratios.length).toBeGreaterThan(0);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(1.5);
    const body = await page.evaluate(() => {
      const { lineHeight, fontSize } = getComputedStyle(document.body);
      return parseFloat(lineHeight) / parseFloat(fontSize);
    });
    expect(body).toBeGreaterThanOrEqual(1.6);
  });
});

describe('with the keyboard', () => {
  test.for(locales)(
    'whatever has the focus on the front page is seen to have it: %s',
    async (locale, { page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`${locale}/`);
      const reachable = await page.evaluate(
        () =>
          [
            ...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select'),
          ].filter((element) => element.checkVisibility() && element.tabIndex >= 0).length,
      );
      const unseen: string[] = [];
      let reached = 0;
      for (; reached <= reachable + 20; reached += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(focusedElement);
        if (focus === null) break;
        if (focus.wrong !== '') unseen.push(`${focus.name}: ${focus.wrong}`);
      }
      expect(unseen).toEqual([]);
      // Everything was reached, and the way led out again.
      expect(reached).toBeGreaterThanOrEqual(reachable);
      expect(reached).toBeLessThan(reachable + 20);
    },
  );

  test.for(locales)('the first stop leads past the navigation: %s', async (locale, { page }) => {
    await page.goto(`${locale}/timeline/`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: strings(locale).nav.skip });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
  });
});

describe('on paper', () => {
  test('there is no navigation, and all words are there', { timeout: 60_000 }, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const wrong: string[] = [];
    for (const { path, file, kind } of kinds) {
      await page.goto(path);
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('nav, .skip, [data-language], form, button')]
          .filter((element) => element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 60)),
      );
      wrong.push(...shown.map((what) => `${file} prints ${what}`));
      if (kind !== 'cover' && !(await page.getByRole('heading', { level: 1 }).isVisible())) {
        wrong.push(`${file} prints no title`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('colours are those of paper, also for who reads at night', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto('vi/');
    const { ink, paper } = await page.evaluate(() => ({
      ink: getComputedStyle(document.body).color,
      paper: getComputedStyle(document.documentElement).backgroundColor,
    }));
    expect(lightness(ink)).toBeLessThan(0.4);
    expect(lightness(paper)).toBeGreaterThan(0.9);
  });
});

/** The mean of the channels of `rgb(…)`, 0 to 1; nothing painted is the white of the paper. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return alpha === 0 ? 1 : (red + green + blue) / 3 / 255;
}
