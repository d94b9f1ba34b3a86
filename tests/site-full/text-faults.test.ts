import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { holdSteady } from '../site/look/steady-page.ts';
import { faultsOnEveryScreen } from '../site/look/text-fits.ts';
import { test } from '../site/setup/test.ts';

/** Does the measure of text-fits.test.ts see what it is for? Each fault is put into a whole page. */

const words = 'Ngữ Ặ Ẫ gập ghềnh, quyền được biết';

/** A page without faults, to which a fault is added. */
async function withFault(page: Page, html: string): Promise<string> {
  await holdSteady(page);
  await page.goto('vi/glossary/');
  await page.evaluate((added) => {
    const section = new DOMParser().parseFromString(added, 'text/html').body.firstElementChild;
    if (section) document.querySelector('main')?.append(section);
  }, html);
  return (await faultsOnEveryScreen(page)).join('\n');
}

/** Style attributes are for tests alone: the site has none, its policy would refuse them. */
const faults = [
  {
    name: 'lines that are set too tight',
    html: `<p style="inline-size: 9rem; line-height: 0.95">${words} ${words}</p>`,
    told: [/line height .*‘Ngữ/, /touches/],
  },
  {
    name: 'a block that lies on another',
    html: `<div><p>${words}</p><p style="margin-block-start: -1.5rem">${words}</p></div>`,
    told: [/touches ‘Ngữ/],
  },
  {
    name: 'a stacked mark that a box cuts off',
    html: `<p style="line-height: 1.3; block-size: 1em; margin-block: 3rem; overflow: hidden">${words}</p>`,
    told: [/cut off (above and )?below by <p/],
  },
  {
    name: 'words that a box cuts off at the side',
    html: `<p style="inline-size: 6rem; white-space: nowrap; overflow: clip">${words}</p>`,
    told: [/cut off at the right by <p/],
  },
  {
    name: 'words that a path cuts off',
    html: `<div style="clip-path: inset(0 60% 0 0)"><p>${words}</p></div>`,
    told: [/cut off at the right by <div/],
  },
  {
    name: 'words that do not fit into their box',
    html: `<p style="inline-size: 3rem; overflow-wrap: normal">nghiêng-ngả</p>`,
    told: [/out of its box at the right/],
  },
  {
    name: 'a table that is wider than the screen',
    html: `<table><tbody><tr><td style="min-inline-size: 120rem">${words}</td><td>${words}</td></tr></tbody></table>`,
    told: [/the page is \d+ px wide/, /out of the screen/],
  },
  {
    name: 'a part that scrolls and cannot be reached by keyboard',
    html: `<div style="overflow-x: auto"><p style="inline-size: 120rem">${words}</p></div>`,
    told: [/scrolls sideways without a name/],
  },
  {
    name: 'words at the edge of a drawing',
    html: `<svg viewBox="0 0 300 40" width="300" height="40"><text x="250" y="20" font-size="14">${words}</text></svg>`,
    told: [/cut off at the right/, /out of its drawing at the right/],
  },
  {
    name: 'a stacked mark above the edge of a drawing',
    html: `<svg viewBox="0 0 300 40" width="300" height="40"><text x="2" y="12" font-size="14">${words}</text></svg>`,
    told: [/out of its drawing above/],
  },
  {
    name: 'small words in a drawing that shrinks',
    html: `<svg viewBox="0 0 900 90" width="300" height="30"><text x="10" y="50" font-size="20">${words}</text></svg>`,
    told: [/only 6\.7 px large in a drawing/],
  },
  {
    name: 'words of a drawing that lie on each other',
    html: `<svg viewBox="0 0 300 60" width="300" height="60"><text x="10" y="30" font-size="14">${words}</text><text x="30" y="33" font-size="14">${words}</text></svg>`,
    told: [/touches/],
  },
];

describe('the measure of the text sees', () => {
  test.for(faults)('$name', { timeout: 60_000 }, async ({ html, told }, { page }) => {
    const found = await withFault(page, html);
    for (const pattern of told) expect(found).toMatch(pattern);
  });

  test('nothing where nothing is wrong', { timeout: 60_000 }, async ({ page }) => {
    const whole = `<div><p>${words} ${words}</p><svg viewBox="0 0 300 60" width="300" height="60"><text x="10" y="40" font-size="14">${words}</text></svg>
      <section aria-label="Bảng" tabindex="0" style="overflow-x: auto"><p style="inline-size: 120rem">${words}</p></section></div>`;
    expect(await withFault(page, whole)).toBe('');
  });
});
