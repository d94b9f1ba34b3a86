import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { onePageOfEachKind } from './built/pages.ts';
import { test } from './setup/test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** All that the choice of colours can break; everything else is the same by day and by night. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const widths = [1280, 390] as const;

/** What axe finds on a page as it stands, each finding with the element it is about. */
async function violations(page: Page, look: string, rules?: string[]): Promise<string[]> {
  // The site has no frames: the legacy mode spares a second page for each run.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations: found, passes } = await (
    rules ? axe.withRules(rules) : axe.withTags(tags)
  ).analyze();
  // A page on which nothing was looked at would pass everything.
  expect(found.length + passes.length, look).toBeGreaterThan(0);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${look}: ${id} (${help}) ${target.join(' ')} ${failureSummary?.split('\n').slice(1).join(';')}`,
    ),
  );
}

test.for(onePageOfEachKind())(
  '$file has nothing that axe objects to',
  { timeout: 90_000 },
  async ({ path }, { page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      found.push(...(await violations(page, `${width} px, light`)));
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await violations(page, `${width} px, dark`, colourRules)));
    }
    expect(found).toEqual([]);
  },
);

test('what the search finds has nothing that axe objects to', async ({ page }) => {
  await page.goto('vi/search/?q=ASEAN');
  await page.locator('[data-result]').first().waitFor();
  expect(await violations(page, 'results')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, 'results, dark', colourRules)).toEqual([]);
});
