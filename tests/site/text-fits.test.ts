import { expect } from 'vitest';
import { onePageOfEachKind } from './built/pages.ts';
import { holdSteady } from './look/steady-page.ts';
import { faultsOnEveryScreen } from './look/text-fits.ts';
import { test } from './setup/test.ts';

// Each kind in Vietnamese, which stacks its marks; `npm run check:full` has every page in both languages.
test.for(onePageOfEachKind().filter(({ locale }) => locale !== 'en'))(
  'every line of $file is whole, in its box, and touches no other',
  { timeout: 90_000 },
  async ({ path }, { page }) => {
    await holdSteady(page);
    await page.goto(path);
    expect(await faultsOnEveryScreen(page)).toEqual([]);
  },
);

test.for(['vi/search/?q=ASEAN', 'en/search/?q=ASEAN'])(
  'so is every line of what a search finds: %s',
  { timeout: 90_000 },
  async (path, { page }) => {
    await holdSteady(page);
    await page.goto(path);
    await page.locator('[data-result]').first().waitFor();
    expect(await faultsOnEveryScreen(page)).toEqual([]);
  },
);
