import { describe, expect, it } from 'vitest';
import {
  axisOf,
  isLoose,
  runsOf,
  stretchOfEvent,
} from '../../../src/components/pictures/timeline-axis.ts';
import { event } from './sample.ts';

const dates = (axis: ReturnType<typeof axisOf>) => axis.slots.map(({ at }) => at);

describe('axisOf', () => {
  it('gives each day of a range a slot, and breaks where time is left out', () => {
    const axis = axisOf([
      event('launch', '2023-09'),
      event('week', '2026-01-12', '2026-01-14'),
      event('next', '2027-01-28', '2027-01-29'),
    ]);
    expect(dates(axis)).toEqual([
      '2023-09',
      null,
      '2026-01-12',
      '2026-01-13',
      '2026-01-14',
      null,
      '2027-01-28',
      '2027-01-29',
    ]);
  });

  it('draws days that follow one another equally wide', () => {
    const { slots } = axisOf([event('a', '2026-01-12', '2026-01-16'), event('b', '2026-01-15')]);
    expect(new Set(slots.map(({ width }) => width))).toEqual(new Set([1]));
  });

  it('bridges a weekend, and not a fortnight', () => {
    const bridged = axisOf([event('a', '2026-01-16'), event('b', '2026-01-19')]);
    expect(dates(bridged)).toEqual(['2026-01-16', '2026-01-17', '2026-01-18', '2026-01-19']);
    const broken = axisOf([event('a', '2026-01-16'), event('b', '2026-01-30')]);
    expect(dates(broken)).toEqual(['2026-01-16', null, '2026-01-30']);
  });

  it('shows the two ends of a range longer than a month', () => {
    const axis = axisOf([event('long', '2025-01-01', '2025-12-31')]);
    expect(dates(axis)).toEqual(['2025-01-01', null, '2025-12-31']);
  });

  it('gives a month or a year a slot of its own only where none of its days is shown', () => {
    const axis = axisOf([event('year', '2026'), event('day', '2026-01-15'), event('old', '2024')]);
    expect(dates(axis)).toEqual(['2024', null, '2026-01-15', null]);
    expect(isLoose(axis, '2026')).toBe(true);
    expect(isLoose(axis, '2024')).toBe(false);
  });

  it('is empty where nothing has a date', () => {
    expect(axisOf([event('undated', null)])).toEqual({ slots: [], width: 0 });
  });
});

describe('stretchOfEvent', () => {
  const axis = axisOf([
    event('before', '2025-12-31'),
    event('week', '2026-01-12', '2026-01-16'),
    event('year', '2026'),
    event('after', '2027-01-28'),
  ]);

  it('puts a range from the start of its first day to the end of its last', () => {
    const week = stretchOfEvent(axis, '2026-01-12', '2026-01-16');
    expect(week.to - week.from).toBe(5);
  });

  it('lets a year begin and end somewhere in the breaks around its days', () => {
    const year = stretchOfEvent(axis, '2026', null);
    const week = stretchOfEvent(axis, '2026-01-12', '2026-01-16');
    expect(year.from).toBeLessThan(week.from);
    expect(year.to).toBeGreaterThan(week.to);
    expect(year.from).toBeGreaterThan(stretchOfEvent(axis, '2025-12-31', null).to);
    expect(year.to).toBeLessThan(stretchOfEvent(axis, '2027-01-28', null).from);
  });

  it('refuses a date that the axis does not hold', () => {
    expect(() => stretchOfEvent(axis, '2030-01-01', null)).toThrow('2030-01-01');
  });
});

describe('runsOf', () => {
  it('gives what lies between the breaks', () => {
    const axis = axisOf([event('a', '2025-12-31'), event('b', '2026-01-12', '2026-01-13')]);
    expect(runsOf(axis).map(({ slots }) => slots.map(({ at }) => at))).toEqual([
      ['2025-12-31'],
      ['2026-01-12', '2026-01-13'],
    ]);
  });
});
