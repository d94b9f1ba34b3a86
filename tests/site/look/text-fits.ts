import type { Page } from 'playwright';
import { readLines } from './read-lines.ts';
import { screens } from './screens.ts';
import { fontsAreIn } from './steady-page.ts';
import { textFaults } from './text-faults.ts';

/** What a page says about its text on one screen. */
interface Seen {
  readonly lines: number;
  readonly faults: string[];
}

/** So many faults of one screen tell enough. */
const most = 12;

/** What is wrong with the text of a page, as it stands, on every screen; each with its screen. */
export async function faultsOnEveryScreen(page: Page): Promise<string[]> {
  const found: string[] = [];
  await fontsAreIn(page);
  await page.evaluate(unfold);
  const session = await page.context().newCDPSession(page);
  for (const { name, width, height, letters } of screens) {
    await page.setViewportSize({ width, height });
    // As a reader sets it in the browser: lengths in rem, those of media queries too, grow with it.
    await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * letters } });
    const { lines, faults } = await page.evaluate<Seen>(
      `(() => { const lines = (${readLines})(); return { lines: lines.length, faults: (${textFaults})(lines) }; })()`,
    );
    if (lines === 0) found.push(`${name}: no text at all`);
    found.push(...faults.slice(0, most).map((fault) => `${name}: ${fault}`));
    if (faults.length > most) found.push(`${name}: and ${faults.length - most} more`);
  }
  await session.detach();
  return found;
}

/** Runs in the page: opens all that is folded in, but the sheets of a form. */
function unfold(): void {
  for (const details of document.querySelectorAll('details')) {
    if (!details.closest('form')) details.open = true;
  }
}
