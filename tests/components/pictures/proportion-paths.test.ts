import { describe, expect, it } from 'vitest';
import type { Edge } from '../../../src/components/pictures/proportion-words.ts';
import {
  BAR_START,
  growthPaths,
  rankPaths,
  sharePaths,
  timesPaths,
} from '../../../src/components/pictures/proportion-paths.ts';

/** Length of all the horizontal strokes of a path. */
const drawn = (path: string) =>
  [...path.matchAll(/M([\d.]+) [\d.-]+H([\d.]+)/g)].reduce(
    (sum, [, from, to]) => sum + Number(to) - Number(from),
    0,
  );

describe('sharePaths', () => {
  const share = (percent: number, edge: Edge = 'exact', percentTo: number | null = null) =>
    sharePaths({ kind: 'share', percent, percentTo, edge, whole: null });
  const cells = (path: string) => Math.round((drawn(path) / 13) * 10) / 10;

  it.each([0.5, 1, 33.3, 60, 97, 100])('fills %d of a hundred cells', (percent) => {
    expect(cells(share(percent).full)).toBe(percent);
    expect(share(percent).open).toBe('');
  });

  it('is hatched beyond the number where more is left open, and short of it where less is', () => {
    expect(cells(share(60, 'above').full)).toBe(60);
    expect(cells(share(60, 'above').open)).toBe(5);
    expect(cells(share(60, 'below').full)).toBe(55);
    expect(cells(share(60, 'below').open)).toBe(5);
    expect(cells(share(60, 'about').full)).toBe(55);
    expect(cells(share(60, 'about').open)).toBe(10);
  });

  it('never goes beyond the whole', () => {
    expect(cells(share(99, 'above').full) + cells(share(99, 'above').open)).toBe(100);
  });

  it('hatches a span from its lower to its upper end', () => {
    expect(cells(share(60, 'exact', 70).full)).toBe(60);
    expect(cells(share(60, 'exact', 70).open)).toBe(10);
  });

  it('ends at a mark that follows the cells where the number is reached', () => {
    expect(share(97, 'reached').stop).toBe('M247 -4V39H260V69');
    expect(share(75, 'reached').stop).toBe('M195 -4V69');
    expect(share(97).stop).toBe('');
  });
});

describe('timesPaths', () => {
  it('sets as many units below the one, notched between them', () => {
    const paths = timesPaths({
      kind: 'times',
      times: 3,
      timesTo: null,
      edge: 'exact',
      base: null,
      asOf: null,
      size: null,
    });
    expect(drawn(paths.full)).toBe(3 * (paths.unit - BAR_START));
    expect(paths.cuts.split('M')).toHaveLength(1 + 2 * 2);
  });
});

describe('growthPaths', () => {
  it('adds its percentage to what was, and is open upwards where the words are', () => {
    const { full, open } = growthPaths({
      kind: 'growth',
      percent: 50,
      percentTo: null,
      edge: 'above',
      per: 'year',
    });
    const [from = 0, until = 0] = [...full.matchAll(/ ([\d.]+)V([\d.]+)/g)].flatMap(([, a, b]) => [
      Number(a),
      Number(b),
    ]);
    const before = 72 - from;
    expect(from - until).toBeCloseTo(before / 2, 0);
    expect(open).not.toBe('');
  });
});

describe('rankPaths', () => {
  it('fills one place, with those before it in outline', () => {
    const { full, rest } = rankPaths({ kind: 'rank', edge: 'exact', place: 5 });
    expect(full.split('M')).toHaveLength(2);
    expect(rest.match(/z/g)).toHaveLength(4);
  });
});
