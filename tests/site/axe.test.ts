import { expect } from 'vitest';
import { onePageOfEachKind } from './built/pages.ts';
import { violations, violationsOnScreens } from './look/axe.ts';
import { test } from './setup/test.ts';

// Each kind once on a telephone and once on a desk; `npm run check:full` has every page on both.
test.for(onePageOfEachKind())(
  '$file has nothing that axe objects to',
  { timeout: 90_000 },
  async ({ path, locale }, { page }) => {
    expect(await violationsOnScreens(page, path, [locale === 'en' ? 1280 : 390])).toEqual([]);
  },
);

test('what the search finds has nothing that axe objects to', async ({ page }) => {
  await page.goto('vi/search/?q=ASEAN');
  await page.locator('[data-result]').first().waitFor();
  expect(await violations(page, 'results')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, 'results, dark', true)).toEqual([]);
});
