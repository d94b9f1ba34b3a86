import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourRoles, inPixels, lengths, readTokens, rootSize } from '../../src/design/tokens.ts';
import { strings } from '../../src/i18n/strings.ts';
import { locales } from '../../src/i18n/locales.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../src/styles/${name}`, import.meta.url), 'utf8');
const tokens = readTokens(read('tokens.css'));
const designCss = read('components/design.css');

describe('readTokens', () => {
  it('reads custom properties in their order, comments left out', () => {
    const css =
      ':root {\n /* --old: 1px; */ --ink: #000000;\n --step-1: clamp(1rem,\n 2vw, 3rem) }';
    expect(readTokens(css)).toEqual([
      { name: 'ink', value: '#000000' },
      { name: 'step-1', value: 'clamp(1rem, 2vw, 3rem)' },
    ]);
  });
});

describe('colourRoles', () => {
  it('gives both schemes of a colour, also where it stands for another', () => {
    const css = '--ink: light-dark(#111111, #eeeeee); --line: var(--ink); --face: serif;';
    expect(colourRoles(readTokens(css))).toEqual([
      { name: 'ink', light: '#111111', dark: '#eeeeee' },
      { name: 'line', light: '#111111', dark: '#eeeeee' },
    ]);
  });

  it('refuses a colour that stands for itself or for nothing', () => {
    expect(() => colourRoles(readTokens('--a: var(--b); --b: var(--a);'))).toThrow('itself');
    expect(() => colourRoles(readTokens('--a: var(--b);'))).toThrow('--b');
  });
});

describe('lengths', () => {
  const css = '--step-0: clamp(1rem, 0.5rem + 1vw, 1.25rem); --space-1: 0.5rem; --space: 3rem;';

  it('gives both ends of a fluid length, and a fixed one twice', () => {
    expect(lengths(readTokens(css), 'step-')).toMatchObject([{ from: 1, to: 1.25 }]);
    expect(lengths(readTokens(css), 'space-')).toMatchObject([
      { name: 'space-1', from: 0.5, to: 0.5 },
    ]);
    expect(lengths(readTokens(css), 'space')).toMatchObject([{ name: 'space', from: 3 }]);
  });

  it('refuses what is no length', () => {
    expect(() => lengths(readTokens('--step-0: 12px;'), 'step-')).toThrow('12px');
  });
});

describe('rootSize', () => {
  const scale = readTokens('--step-0: clamp(1rem, 0.5rem + 1vw, 1.25rem);');

  it('lets 1rem grow with the step that the root is set in', () => {
    const root = rootSize('html {\n  font: 400 var(--step-0) / 1.6 var(--serif);\n}', scale);
    expect(root).toEqual({ step: 'step-0', from: 16, to: 20 });
    expect(inPixels({ from: 2, to: 2 }, root)).toEqual({ from: 32, to: 40 });
  });

  it('takes what browsers start with where the root has no size of its own', () => {
    expect(rootSize('html {\n  color: red;\n}', scale)).toEqual({ step: null, from: 16, to: 16 });
  });
});

describe('the sheet of the design', () => {
  const roles = colourRoles(tokens).map(({ name }) => name);

  it('has a swatch and words for every colour', () => {
    expect(roles.length).toBeGreaterThan(0);
    const swatches = roles.filter((name) =>
      designCss.includes(`.swatch-${name} {\n  background: var(--${name});`),
    );
    expect(swatches).toEqual(roles);
    for (const locale of locales) {
      expect(Object.keys(strings(locale).design.colours.roles).toSorted()).toEqual(
        roles.toSorted(),
      );
    }
  });

  it('has a row for every distance', () => {
    const names = ['space-', 'margin-column', 'measure']
      .flatMap((start) => lengths(tokens, start))
      .map(({ name }) => name);
    expect(names.length).toBeGreaterThan(2);
    const rows = names.filter((name) =>
      designCss.includes(`.space-${name} {\n  inline-size: var(--${name});`),
    );
    expect(rows).toEqual(names);
  });
});
