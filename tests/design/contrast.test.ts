import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/design/contrast.ts';
import { colourRoles, readTokens } from '../../src/design/tokens.ts';

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // Known pairs around the border of WCAG: 4.54 and 4.48.
    ['#767676', '#ffffff', 4.5],
    ['#777777', '#ffffff', 4.4],
  ])('of %s with %s is %f', (one, other, ratio) => {
    expect(contrast(one, other)).toBe(ratio);
    expect(contrast(other, one)).toBe(ratio);
  });

  it('refuses what is no colour', () => {
    expect(() => contrast('red', '#ffffff')).toThrow('red');
  });
});

describe('the colours of the site', () => {
  const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  const roles = new Map(colourRoles(readTokens(css)).map((role) => [role.name, role]));

  it.each(['ink', 'ink-quiet', 'rubric'])(
    'make %s readable on each paper, day and night',
    (name) => {
      const role = roles.get(name);
      for (const paper of [roles.get('paper'), roles.get('paper-marked')]) {
        if (!role || !paper) throw new Error(`There is no ${name} or no paper`);
        expect(contrast(role.light, paper.light)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(role.dark, paper.dark)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});
