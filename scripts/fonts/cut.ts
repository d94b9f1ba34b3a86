import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { letters } from '../../src/design/letters.ts';

/** A file of a typeface, cut down to the letters of the site. */
export interface CutFont {
  file: string;
  bytes: Buffer;
}

/** The packages that the typefaces come from. */
export const serif = '@fontsource-variable/source-serif-4';
export const sans = '@fontsource/be-vietnam-pro';

/** A file of one of those packages. */
export const packaged = (path: string): URL =>
  new URL(`../../node_modules/${path}`, import.meta.url);

const SOURCES = ['latin', 'vietnamese'].flatMap((part) => [
  {
    from: `${serif}/files/source-serif-4-${part}-wght-normal.woff2`,
    file: `source-serif-4-${part}.woff2`,
    variationAxes: { wght: { min: 400, max: 600 } },
  },
  {
    from: `${sans}/files/be-vietnam-pro-${part}-500-normal.woff2`,
    file: `be-vietnam-pro-${part}.woff2`,
    variationAxes: {},
  },
]);

/**
 * Cuts the typefaces. Kerning stays; glyphs that only a feature reaches go (the figures of the serif
 * are lining and of one width as they are). So does the hinting of the sans, made by a program for
 * coarse screens: it is a fourth of all bytes, and the serif never had any.
 */
export async function cutFonts(): Promise<CutFont[]> {
  const fonts: CutFont[] = [];
  for (const { from, file, variationAxes } of SOURCES) {
    const bytes = await subsetFont(await readFile(packaged(from)), letters, {
      targetFormat: 'woff2',
      noLayoutClosure: true,
      noHinting: true,
      variationAxes,
    });
    fonts.push({ file, bytes });
  }
  return fonts;
}
