import { describe, expect } from 'vitest';
import { borrowed, letters } from '../../src/design/letters.ts';
import { text } from './built/html.ts';
import { findings, readPages } from './built/pages.ts';
import { test } from './setup/test.ts';

describe('the typefaces', () => {
  test('hold every character that a page sets', () => {
    const held = new Set(letters + borrowed);
    expect(
      findings(readPages(), ({ root }) => {
        const missing = [...new Set(text(root))].filter(
          (one) => !held.has(one) && one.trim() !== '',
        );
        return missing.map((one) => `${one} (U+${one.codePointAt(0)?.toString(16)})`);
      }),
    ).toEqual([]);
  });

  test.for(['serif', 'sans'])(
    'draw each of their letters themselves: %s',
    async (face, { page }) => {
      await page.goto('vi/about/design/');
      await page.evaluate(
        ({ sample, family }) => {
          const line = document.createElement('p');
          line.id = 'sample';
          line.style.fontFamily = `var(--${family})`;
          line.textContent = sample;
          document.body.append(line);
          return document.fonts.ready.then(() => undefined);
        },
        { sample: letters, family: face },
      );
      const session = await page.context().newCDPSession(page);
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const { root } = await session.send('DOM.getDocument');
      const { nodeId } = await session.send('DOM.querySelector', {
        nodeId: root.nodeId,
        selector: '#sample',
      });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([]);
    },
  );

  test('set figures in columns: those of the serif are all of one width', async ({ page }) => {
    await page.goto('vi/about/design/');
    const widths = await page.evaluate(async () => {
      await document.fonts.ready;
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('There is no canvas');
      context.font = "100px 'Edition Serif'";
      return [...'0123456789'].map((digit) => context.measureText(digit).width);
    });
    expect(new Set(widths).size).toBe(1);
  });
});
