import { describe, expect } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { strings } from '../../src/i18n/strings.ts';
import { onePageOfEachKind } from './built/pages.ts';
import { test } from './setup/test.ts';

const kinds = onePageOfEachKind();
const widths = [320, 390, 1280, 1920] as const;

describe('on a screen of 320 to 1920 px', () => {
  test(
    'no page is wider than the screen, and no words are cut off',
    { timeout: 120_000 },
    async ({ page }) => {
      const found: string[] = [];
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const { path, file } of kinds) {
        await page.goto(path);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          const wrong = [...(await page.evaluate(tooWide)), ...(await page.evaluate(cutOff))];
          found.push(...wrong.map((what) => `${file} at ${width} px: ${what}`));
        }
      }
      expect(found).toEqual([]);
    },
  );

  test('running text has room for Vietnamese marks', async ({ page }) => {
    await page.goto('vi/about/');
    const ratios = await page.evaluate(() =>
      [...document.querySelectorAll('main p')].map((paragraph) => {
        const { lineHeight, fontSize } = getComputedStyle(paragraph);
        return parseFloat(lineHeight) / parseFloat(fontSize);
      }),
    );
    expect(ratios.length).toBeGreaterThan(0);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(1.5);
    const body = await page.evaluate(() => {
      const { lineHeight, fontSize } = getComputedStyle(document.body);
      return parseFloat(lineHeight) / parseFloat(fontSize);
    });
    expect(body).toBeGreaterThanOrEqual(1.6);
  });
});

describe('with the keyboard', () => {
  test.for(locales)(
    'whatever has the focus on the front page is seen to have it: %s',
    async (locale, { page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`${locale}/`);
      const reachable = await page.evaluate(
        () =>
          [
            ...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select'),
          ].filter((element) => element.checkVisibility() && element.tabIndex >= 0).length,
      );
      const unseen: string[] = [];
      let reached = 0;
      for (; reached <= reachable + 20; reached += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(focusedElement);
        if (focus === null) break;
        if (focus.wrong !== '') unseen.push(`${focus.name}: ${focus.wrong}`);
      }
      expect(unseen).toEqual([]);
      // Everything was reached, and the way led out again.
      expect(reached).toBeGreaterThanOrEqual(reachable);
      expect(reached).toBeLessThan(reachable + 20);
    },
  );

  test.for(locales)('the first stop leads past the navigation: %s', async (locale, { page }) => {
    await page.goto(`${locale}/timeline/`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: strings(locale).nav.skip });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
  });
});

describe('on paper', () => {
  test('there is no navigation, and all words are there', { timeout: 60_000 }, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const wrong: string[] = [];
    for (const { path, file, kind } of kinds) {
      await page.goto(path);
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('nav, .skip, [data-language], form, button')]
          .filter((element) => element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 60)),
      );
      wrong.push(...shown.map((what) => `${file} prints ${what}`));
      if (kind !== 'cover' && !(await page.getByRole('heading', { level: 1 }).isVisible())) {
        wrong.push(`${file} prints no title`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('colours are those of paper, also for who reads at night', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto('vi/');
    const { ink, paper } = await page.evaluate(() => ({
      ink: getComputedStyle(document.body).color,
      paper: getComputedStyle(document.documentElement).backgroundColor,
    }));
    expect(lightness(ink)).toBeLessThan(0.4);
    expect(lightness(paper)).toBeGreaterThan(0.9);
  });
});

/** The mean of the channels of `rgb(…)`, 0 to 1; nothing painted is the white of the paper. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return alpha === 0 ? 1 : (red + green + blue) / 3 / 255;
}

/** Runs in the page: the element with the focus and what keeps a reader from seeing it. */
function focusedElement(): { name: string; wrong: string } | null {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const problems = [
    outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? 'no outline' : '',
    /^rgba\(.*, 0\)$|^transparent$/.test(outlineColor) ? 'an outline without colour' : '',
    box.width < 2 || box.height < 2 ? 'it has no size' : '',
    box.bottom <= 0 || box.top >= innerHeight ? 'it is outside the window' : '',
  ];
  const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
  return {
    name: `<${element.tagName.toLowerCase()}> ${words}`,
    wrong: problems.filter(Boolean).join(', '),
  };
}

/** Runs in the page: how much wider than the window it is, and why. */
function tooWide(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const beyond = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  const names = beyond
    .map((element) => element.cloneNode(false))
    .map((node) => (node as Element).outerHTML);
  return [`it is ${scrollWidth} px wide: ${names.slice(0, 5).join(' ')}`];
}

/** Runs in the page: words that a box cuts off, or whose lines leave no room for stacked marks. */
function cutOff(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
    const style = getComputedStyle(element);
    // What only screen readers are given is cut off on purpose.
    if (style.clipPath !== 'none' || element instanceof SVGElement) continue;
    const words = (element.textContent ?? '').trim().slice(0, 40);
    if (words === '' || !element.checkVisibility()) continue;

    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    const aside = cuts(style.overflowX) && scrollWidth > clientWidth + 1;
    const below = cuts(style.overflowY) && scrollHeight > clientHeight + 1;
    if (aside || below) found.push(`cut ${aside ? 'at the side' : 'below'}: ${words}`);
    if (style.textOverflow === 'ellipsis') found.push(`may end in an ellipsis: ${words}`);

    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const ratio = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
    const least = style.textTransform === 'uppercase' ? 1.45 : 1.3;
    if (own && !(ratio >= least - 0.005)) found.push(`line height ${style.lineHeight}: ${words}`);
  }
  return found;
}
