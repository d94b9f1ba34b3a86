import { expect } from 'vitest';
import { readPages } from '../site/built/pages.ts';
import { holdSteady } from '../site/look/steady-page.ts';
import { faultsOnEveryScreen } from '../site/look/text-fits.ts';
import { test } from '../site/setup/test.ts';

test.for(readPages())(
  'every line of $file is whole, in its box, and touches no other',
  { timeout: 90_000 },
  async ({ path }, { page }) => {
    await holdSteady(page);
    await page.goto(path);
    expect(await faultsOnEveryScreen(page)).toEqual([]);
  },
);
