import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownClasses, readLayers } from '../../src/design/layers.ts';
import { readSetLine } from '../../src/design/set-lines.ts';
import { lengths, readTokens } from '../../src/design/tokens.ts';
import { locales } from '../../src/i18n/locales.ts';
import { strings } from '../../src/i18n/strings.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../src/styles/${name}`, import.meta.url), 'utf8');

describe('readLayers', () => {
  const order = '@layer base, parts;';

  it('puts each file under its layer, once, in the order of the layers', () => {
    const sheets = [
      "@import './layers.css';\n@import './x/a.css' layer(parts);\n@import './b.css' layer(base);",
      "@import './x/a.css' layer(parts);\n@import './c.css' layer(parts);",
    ];
    expect(readLayers(order, sheets)).toEqual([
      { name: 'base', files: ['b.css'] },
      { name: 'parts', files: ['x/a.css', 'c.css'] },
    ]);
  });

  it('refuses a layer that has no place, and an order that is not there', () => {
    expect(() => readLayers(order, ["@import './a.css' layer(other);"])).toThrow('other');
    expect(() => readLayers('', [])).toThrow('order');
  });
});

describe('readSetLine', () => {
  it('reads weight and line height, and refuses a step that is not set', () => {
    const css = '.set-step-1 {\n  font: 600 var(--step-1) / 1.5 var(--serif);\n}';
    expect(readSetLine(css, 'step-1')).toEqual({ weight: 600, lineHeight: 1.5 });
    expect(() => readSetLine(css, 'step-2')).toThrow('step-2');
  });
});

describe('the sheet of the design', () => {
  it.each(locales)('has words for every layer and composition: %s', (locale) => {
    const t = strings(locale).design;
    const layers = readLayers(read('layers.css'), [read('index.css')]);
    expect(Object.keys(t.layers.text)).toEqual(layers.map(({ name }) => name));
    const compositions = ownClasses(read('compositions.css'));
    expect(Object.keys(t.compositions.text).toSorted()).toEqual(compositions.toSorted());
  });

  it('sets a line of every step, with room for stacked marks', () => {
    const steps = lengths(readTokens(read('tokens.css')), 'step-');
    expect(steps.length).toBeGreaterThan(3);
    for (const { name } of steps) {
      expect(readSetLine(read('components/design.css'), name).lineHeight).toBeGreaterThanOrEqual(
        1.3,
      );
    }
  });
});
