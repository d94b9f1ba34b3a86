/**
 * Cuts the two typefaces down to the letters that the site sets: Basic Latin, every Vietnamese
 * letter in both cases, and the typographic marks. Run by hand after a change of the letters or
 * of a typeface (`node scripts/fonts.ts`); its output in `src/assets/fonts` is committed.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const OUT = new URL('../src/assets/fonts/', import.meta.url);
const PACKAGES = new URL('../node_modules/', import.meta.url);

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const BASIC_LATIN = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at));
const VIETNAMESE = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  TONES.map((tone) => (vowel + tone).normalize('NFC')),
);
const MARKS = [...'“”‘’–—…·×§¶°«»₫'];
/** No-break space, and the no-break hyphen that one outlet prints inside a date. */
const SPECIAL = ['\u00a0', '\u2010', '\u2011'];

export const letters = [
  ...BASIC_LATIN,
  ...VIETNAMESE,
  ...VIETNAMESE.map((letter) => letter.toUpperCase()),
  'đ',
  'Đ',
  ...MARKS,
  ...SPECIAL,
].join('');

interface Cut {
  from: string;
  into: string;
  axes?: Record<string, { min: number; max: number }>;
}

const SERIF = '@fontsource-variable/source-serif-4';
const SANS = '@fontsource/be-vietnam-pro';

const CUTS: Cut[] = ['latin', 'vietnamese'].flatMap((part) => [
  {
    from: `${SERIF}/files/source-serif-4-${part}-wght-normal.woff2`,
    into: `source-serif-4-${part}.woff2`,
    axes: { wght: { min: 400, max: 600 } },
  },
  {
    from: `${SANS}/files/be-vietnam-pro-${part}-500-normal.woff2`,
    into: `be-vietnam-pro-${part}.woff2`,
  },
]);

await mkdir(OUT, { recursive: true });
let total = 0;
for (const { from, into, axes } of CUTS) {
  const cut = await subsetFont(await readFile(new URL(from, PACKAGES)), letters, {
    targetFormat: 'woff2',
    noLayoutClosure: true,
    ...(axes && { variationAxes: axes }),
  });
  await writeFile(new URL(into, OUT), cut);
  total += cut.length;
  console.log(`${into}: ${cut.length} bytes`);
}
await copyFile(new URL(`${SERIF}/LICENSE`, PACKAGES), new URL('source-serif-4.OFL.txt', OUT));
await copyFile(new URL(`${SANS}/LICENSE`, PACKAGES), new URL('be-vietnam-pro.OFL.txt', OUT));
console.log(`together: ${total} bytes`);
