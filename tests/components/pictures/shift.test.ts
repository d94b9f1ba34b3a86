import { describe, expect, it } from 'vitest';
import { ribbonPath } from '../../../src/components/pictures/shift.ts';

describe('ribbonPath', () => {
  it('opens one point into lines over the whole side', () => {
    const lines = ribbonPath(5).split('M').slice(1);
    expect(lines).toHaveLength(5);
    expect(lines.every((line) => line.startsWith('0 50'))).toBe(true);
    expect(lines.map((line) => Number(line.split(' ').at(-1)))).toEqual([0, 25, 50, 75, 100]);
  });
});
