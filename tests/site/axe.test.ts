import { expect } from 'vitest';
import { onePageOfEachKind } from './built/pages.ts';
import { violations, violationsOnEveryScreen } from './look/axe.ts';
import { test } from './setup/test.ts';

// Each kind in Vietnamese; `npm run check:full` has every page.
test.for(onePageOfEachKind().filter(({ locale }) => locale !== 'en'))(
  '$file has nothing that axe objects to',
  { timeout: 90_000 },
  async ({ path }, { page }) => {
    expect(await violationsOnEveryScreen(page, path)).toEqual([]);
  },
);

test('what the search finds has nothing that axe objects to', async ({ page }) => {
  await page.goto('vi/search/?q=ASEAN');
  await page.locator('[data-result]').first().waitFor();
  expect(await violations(page, 'results')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, 'results, dark', true)).toEqual([]);
});
