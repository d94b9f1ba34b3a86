import { describe, expect, it } from 'vitest';
import { ticksOf } from '../../../src/components/pictures/ticks.ts';
import { layNarrow, narrow } from '../../../src/components/pictures/timeline-narrow.ts';
import { headsOf, layWide, type Entry } from '../../../src/components/pictures/timeline-wide.ts';
import type { Event } from '../../../src/schemas/event.ts';
import { event } from './sample.ts';

const entry = (one: Event, more: Partial<Entry> = {}): Entry => ({
  event: one,
  title: one.title.vi,
  date: one.start ?? '',
  part: '',
  says: ['held'],
  ...more,
});
const week = event('week', '2026-01-12', '2026-01-16');
const half = event('half', '2026-01-12', '2026-01-14');
const day = event('day', '2026-01-15');
const next = event('next', '2027-01-28', '2027-01-29');

describe('layWide', () => {
  it('puts the rows one below the other in their order, and no undated one among them', () => {
    const { rows, height } = layWide(
      [week, half, event('undated', null), day].map((e) => entry(e)),
    );
    expect(rows.map((row) => row.event.id)).toEqual(['week', 'half', 'day']);
    for (const [at, row] of rows.entries()) {
      expect(row.y + row.height).toBe(rows[at + 1]?.y ?? height);
    }
  });

  it('says a date once, at the first of its rows', () => {
    const { rows } = layWide([entry(day), entry(event('other', '2026-01-15'))]);
    expect(rows.map(({ label }) => label?.text)).toEqual(['2026-01-15', undefined]);
    expect(rows.map(({ opens }) => opens)).toEqual([true, false]);
  });

  it('places the parts of a day in their order, and what has none in the middle', () => {
    const parts = ['morning', null, 'afternoon', 'evening'] as const;
    const { rows } = layWide(
      parts.map((partOfDay) => entry(event(`${partOfDay}`, '2026-01-15', null, { partOfDay }))),
    );
    const places = rows.map(({ mark }) => mark.at);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[1]).toBe(50);
  });

  it('draws a range as a bar, a day as a point, and a year as somewhere within', () => {
    const { rows } = layWide([week, day, event('year', '2026')].map((e) => entry(e)));
    expect(rows.map(({ mark }) => mark.shape)).toEqual(['bar', 'point', 'within']);
  });

  it('puts a moment of a year on none of the days that are shown', () => {
    const { rows } = layWide([
      entry(week),
      entry(event('held', '2026')),
      entry(event('ahead', '2026', null, { status: 'expected' })),
    ]);
    const [days, held, ahead] = rows.map(({ mark }) => mark);
    expect(held?.at).toBeLessThan(days?.from ?? 0);
    expect(ahead?.at).toBeGreaterThan(days?.to ?? 100);
  });

  it('makes room for the ticks of many outlets', () => {
    const many = Array.from({ length: 30 }, () => 'held' as const);
    const { rows } = layWide([entry(day, { says: many }), entry(day)]);
    expect(rows[0]?.height).toBeGreaterThan(rows[1]?.height ?? 0);
  });
});

describe('headsOf', () => {
  it('names each month once, and leaves out one that would run into another', () => {
    const { axis } = layWide([
      entry(event('turn', '2026-01-31', '2026-02-02')),
      entry(event('late', '2026-04-01')),
    ]);
    expect(headsOf(axis).map(({ at }) => at)).toEqual(['2026-01', '2026-04']);
  });
});

describe('layNarrow', () => {
  const picture = layNarrow([week, half, day, next].map((e) => entry(e)));

  it('has a heading for every day of the axis, also where nothing begins', () => {
    expect(picture.sections.map(({ at, rows }) => [at, rows.length])).toEqual([
      ['2026-01-12', 2],
      ['2026-01-13', 0],
      ['2026-01-14', 0],
      ['2026-01-15', 1],
      ['2026-01-16', 0],
      ['2027-01-28', 1],
      ['2027-01-29', 0],
    ]);
  });

  it('lets a bar run down to the end of its last day, past what happens within', () => {
    const bottomOf = (at: string) => picture.sections.find((one) => one.at === at)?.bottom;
    const rows = picture.sections.flatMap((section) => section.rows);
    const until = (id: string) => rows.find((row) => row.event.id === id)?.until;
    expect(until('week')).toBe(bottomOf('2026-01-16'));
    expect(until('half')).toBe(bottomOf('2026-01-14'));
    expect(until('day')).toBeNull();
  });

  it('gives bars of the same time lanes of their own, and a later one the first again', () => {
    const lanes = picture.sections.flatMap(({ rows }) =>
      rows.map(({ event: { id }, lane }) => [id, lane]),
    );
    expect(lanes).toEqual([
      ['week', 0],
      ['half', 1],
      ['day', 2],
      ['next', 0],
    ]);
  });

  it('marks where time is left out', () => {
    expect(picture.sections.filter(({ gap }) => gap).map(({ at }) => at)).toEqual(['2027-01-28']);
  });

  it('puts a year after its days, and ticks within the drawing', () => {
    const says = Array.from({ length: 12 }, () => 'held' as const);
    const { sections } = layNarrow([
      entry(day, { says, title: 'Lễ khai mạc của một hội nghị rất dài' }),
      entry(event('year', '2026')),
    ]);
    expect(sections.map(({ at }) => at)).toEqual(['2026-01-15', '2026']);
    const ticks = sections[0]?.rows[0]?.ticks;
    expect((ticks?.x ?? Infinity) + 12 * 8).toBeLessThanOrEqual(narrow.width);
  });

  it('is empty where nothing has a date', () => {
    expect(layNarrow([entry(event('undated', null))]).sections).toEqual([]);
  });
});

describe('ticksOf', () => {
  const sizes = { perLine: 2, step: 10, width: 5, height: 12, line: 16 };

  it('draws one tick an outlet, in lines, one path for each thing said', () => {
    expect(ticksOf(['held', 'held', 'planned'], sizes)).toEqual([
      { says: 'held', d: 'M0 0h5v12h-5zM10 0h5v12h-5z' },
      { says: 'planned', d: 'M0 16h5v12h-5z' },
    ]);
  });
});
