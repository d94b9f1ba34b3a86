import { describe, expect, it } from 'vitest';
import { squares, tally } from '../../../src/components/pictures/matrix.ts';

const count = (path: string) => path.split('M').length - 1;

describe('tally', () => {
  it('tells verbatim from reported, and counts all', () => {
    expect(tally([{ form: 'direct' }, { form: 'indirect' }, { form: 'indirect' }])).toEqual({
      direct: 1,
      indirect: 2,
    });
    expect(tally([])).toEqual({ direct: 0, indirect: 0 });
  });
});

describe('squares', () => {
  it('draws one a quote, the verbatim ones filled and first', () => {
    const { filled, open } = squares({ direct: 1, indirect: 2 }, 4);
    expect([count(filled), count(open)]).toEqual([1, 2]);
    expect(filled.startsWith('M0 0')).toBe(true);
    expect(open).not.toContain('M0.75 0.75');
  });

  it('breaks the row after as many as it holds', () => {
    const row = squares({ direct: 0, indirect: 4 }, 4);
    const more = squares({ direct: 0, indirect: 5 }, 4);
    expect(more.width).toBe(row.width);
    expect(more.height).toBeGreaterThan(row.height);
  });

  it('stays as narrow as a row with forty quotes in a cell', () => {
    const { width, height, open } = squares({ direct: 3, indirect: 37 }, 4);
    expect(width).toBeLessThan(60);
    expect(height).toBe(9 * 13 + 10);
    expect(count(open)).toBe(37);
  });

  it('leaves room after every fifth square of a long row, and fits a small telephone', () => {
    const { width, open } = squares({ direct: 0, indirect: 300 }, 20);
    expect(width).toBeLessThanOrEqual(288);
    const xs = [...open.matchAll(/M([\d.]+) /g)].slice(0, 6).map(([, x]) => Number(x));
    expect((xs[5] ?? 0) - (xs[4] ?? 0)).toBeGreaterThan((xs[4] ?? 0) - (xs[3] ?? 0));
  });

  it('draws nothing where there is no quote', () => {
    expect(squares({ direct: 0, indirect: 0 }, 4)).toEqual({
      width: 0,
      height: 0,
      filled: '',
      open: '',
    });
  });
});
