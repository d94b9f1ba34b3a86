import { describe, expect, it } from 'vitest';
import { openingClause, ribbonPath } from '../../../src/components/pictures/shift.ts';

describe('ribbonPath', () => {
  it('opens one point into lines over the whole side', () => {
    const lines = ribbonPath(5).split('M').slice(1);
    expect(lines).toHaveLength(5);
    expect(lines.every((line) => line.startsWith('0 50'))).toBe(true);
    expect(lines.map((line) => Number(line.split(' ').at(-1)))).toEqual([0, 25, 50, 75, 100]);
  });
});

describe('openingClause', () => {
  const long =
    'các ngành công nghiệp thông minh, áp dụng AI và các công nghệ mới nổi một cách bền vững và có trách nhiệm';

  it('ends before a comma, and says that something is left out', () => {
    expect(openingClause(long)).toBe('các ngành công nghiệp thông minh…');
  });

  it('leaves a short text whole, commas and all', () => {
    const short = 'xây dựng một hạ tầng số liền mạch, bao trùm và bảo mật';
    expect(openingClause(short)).toBe(short);
  });

  it('leaves a long text whole that has no place to end at', () => {
    const whole = long.replaceAll(',', '');
    expect(openingClause(whole)).toBe(whole);
  });
});
