import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cutFonts } from '../../scripts/fonts/cut.ts';
import { letters } from '../../src/design/letters.ts';

const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url));
const css = read('styles/fonts.css').toString();

/** The faces that the stylesheet names, each with the characters that it is asked for. */
const faces = css
  .split('@font-face')
  .slice(1)
  .map((face) => ({
    family: /font-family: '([^']+)'/.exec(face)?.[1] ?? '',
    ranges: [
      ...(/unicode-range: ([^;]+)/.exec(face)?.[1] ?? '').matchAll(/U\+(\w+)(?:-(\w+))?/g),
    ].map(
      ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
    ),
  }));
const asked = (family: string, letter: string) =>
  faces.filter(
    (face) =>
      face.family === family &&
      face.ranges.some(([from, to]) => {
        const code = letter.codePointAt(0) ?? 0;
        return from <= code && code <= to;
      }),
  ).length;

describe('the typefaces of the site', () => {
  it('are what is cut from their packages, letter by letter', { timeout: 60_000 }, async () => {
    const cut = await cutFonts();
    expect(cut).toHaveLength(4);
    for (const { file, bytes } of cut) {
      expect(read(`assets/fonts/${file}`).equals(bytes), `${file}: run node scripts/fonts.ts`).toBe(
        true,
      );
    }
    expect(cut.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(60_000);
  });

  it.each(['Edition Serif', 'Edition Sans'])(
    'are asked for each letter in one file: %s',
    (family) => {
      expect([...letters].filter((letter) => asked(family, letter) !== 1)).toEqual([]);
    },
  );
});
