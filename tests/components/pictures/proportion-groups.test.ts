import { describe, expect, it } from 'vitest';
import { sections, together } from '../../../src/components/pictures/proportion-groups.ts';
import type { Figure } from '../../../src/schemas/figure.ts';
import { figureOf } from './figure.ts';

const at = (line: number, start: number, end: number, figure: Figure): Figure => ({
  ...figure,
  source: { ...figure.source, line, start, end },
});
const share = figureOf('60%', 'chiếm 60% tổng số', { value: 60, unit: '%' });
const money = figureOf('300 tỷ USD', 'quy mô 300 tỷ USD', { value: 3e11, unit: 'USD' });
const days = figureOf('năm ngày', 'sau năm ngày', { value: 5, unit: 'days' });

describe('together', () => {
  it('joins figures whose clauses overlap in one line, in their order', () => {
    const figures = [at(2, 0, 20, money), at(2, 30, 60, days), at(2, 0, 25, share)];
    expect(together(figures).map((group) => group.map(({ id }) => id))).toEqual([
      ['300 tỷ USD', '60%'],
      ['năm ngày'],
    ]);
  });

  it('keeps apart what stands in other lines or articles', () => {
    const other = { ...share, source: { ...share.source, article: 'b' } };
    expect(together([at(2, 0, 9, money), at(3, 0, 9, share), other])).toHaveLength(3);
  });
});

describe('sections', () => {
  it('come in a fixed order, and only those that hold figures', () => {
    const figures = [at(1, 0, 9, days), at(2, 0, 9, money), at(3, 0, 9, share)];
    expect(sections(figures).map(({ section }) => section)).toEqual(['shares', 'sizes', 'counts']);
    expect(sections([days]).map(({ section }) => section)).toEqual(['counts']);
    expect(sections([])).toEqual([]);
  });

  it('keep a group whole, where its share stands', () => {
    const [part] = sections([at(2, 0, 20, money), at(2, 0, 30, share)]);
    expect(part?.section).toBe('shares');
    expect(part?.groups.map((group) => group.length)).toEqual([2]);
  });

  it('hold a rate among the sizes, not among the shares', () => {
    const rate = figureOf('50%/năm', 'tăng 50%/năm', { value: 50, unit: '%', per: 'year' });
    expect(sections([rate]).map(({ section }) => section)).toEqual(['sizes']);
  });
});
