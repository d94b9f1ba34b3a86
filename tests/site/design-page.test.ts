import { describe, expect } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { test } from './setup/test.ts';

/** `#b00f2a` as browsers tell colours. */
const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

const numbers = (words: string): number[] => (words.match(/\d+/g) ?? []).map(Number);

describe.for(locales)('the page of the design: %s', (locale) => {
  test('shows by day and by night the very colours that it names', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${locale}/about/design/`);
      const shown = await page
        .locator('.swatch')
        .evaluateAll((swatches) =>
          swatches.map((swatch) => [
            getComputedStyle(swatch).backgroundColor,
            swatch.parentElement?.textContent ?? '',
          ]),
        );
      expect(shown.length).toBeGreaterThan(0);
      for (const [colour, words = ''] of shown) {
        expect(colour, words).toBe(rgb(/#[0-9a-f]{6}/.exec(words)?.[0] ?? ''));
      }
    }
  });

  test.for([390, 1280, 1920])(
    'sets every step in the size that it tells, at %i px',
    async (width, { page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${locale}/about/design/`);
      const steps = await page.locator('.set').evaluateAll((sets) =>
        sets.map((set) => ({
          size: parseFloat(getComputedStyle(set.lastElementChild ?? set).fontSize),
          told: set.querySelector('.note > span')?.textContent ?? '',
        })),
      );
      expect(steps.length).toBeGreaterThan(3);
      for (const { size, told } of steps) {
        const [from = NaN, most = from] = numbers(told);
        // Told in whole pixels.
        expect(size, told).toBeGreaterThanOrEqual(from - 0.5);
        expect(size, told).toBeLessThanOrEqual(most + 0.5);
      }
    },
  );

  test('is one step from the about page, and leads back to it', async ({ page }) => {
    await page.goto(`${locale}/about/`);
    await page.locator('#design a').click();
    await page.waitForURL(`**/${locale}/about/design/`);
    await page.locator('.breadcrumbs a').last().click();
    await page.waitForURL(`**/${locale}/about/`);
  });
});
