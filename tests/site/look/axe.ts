import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** All that the choice of colours can break; everything else is the same by day and by night. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const widths = [1280, 390] as const;

/** What axe finds on a page as it stands, each finding with the element it is about. */
export async function violations(page: Page, look: string, onlyColours = false): Promise<string[]> {
  // The site has no frames: the legacy mode spares a second page for each run.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const chosen = onlyColours ? axe.withRules(colourRules) : axe.withTags(tags);
  const { violations: found, passes } = await chosen.analyze();
  // A page on which nothing was looked at would pass everything.
  if (found.length + passes.length === 0) return [`${look}: no rule applied`];
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${look}: ${id} (${help}) ${target.join(' ')} ${failureSummary?.split('\n').slice(1).join(';')}`,
    ),
  );
}

/** What axe finds on the page of an address, on a desk and on a telephone, by day and by night. */
export async function violationsOnEveryScreen(page: Page, path: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(path);
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    found.push(...(await violations(page, `${width} px, light`)));
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await violations(page, `${width} px, dark`, true)));
  }
  return found;
}
