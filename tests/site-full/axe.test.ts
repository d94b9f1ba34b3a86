import { expect } from 'vitest';
import { readPages } from '../site/built/pages.ts';
import { violationsOnScreens } from '../site/look/axe.ts';
import { test } from '../site/setup/test.ts';

test.for(readPages())(
  '$file has nothing that axe objects to',
  { timeout: 90_000 },
  async ({ path }, { page }) => {
    expect(await violationsOnScreens(page, path)).toEqual([]);
  },
);
