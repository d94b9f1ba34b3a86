import { expect } from 'vitest';
import { readPages } from '../site/built/pages.ts';
import { violationsOnEveryScreen } from '../site/look/axe.ts';
import { test } from '../site/setup/test.ts';

test.for(readPages())(
  '$file has nothing that axe objects to',
  { timeout: 90_000 },
  async ({ path }, { page }) => {
    expect(await violationsOnEveryScreen(page, path)).toEqual([]);
  },
);
