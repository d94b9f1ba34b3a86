import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/components/timeline-picture.ts';
import type { Event } from '../../src/schemas/event.ts';

const event = (id: string, start: string | null, end: string | null = null): Event => ({
  id,
  kind: 'session',
  start,
  end,
  precision: 'day',
  datePrinted: null,
  partOfDay: null,
  status: 'held',
  first: false,
  superEvent: null,
  title: { vi: id, en: id },
  translation: 'current',
  place: null,
  sources: [{ article: 'a', file: 'a.txt', line: 1, start: 0, end: 1, says: 'held' }],
  themes: [],
  correction: null,
});

describe('layOut', () => {
  it('gives each day of a range a column, and breaks the line where time is left out', () => {
    const { columns } = layOut([
      event('launch', '2023-09'),
      event('week', '2026-01-12', '2026-01-14'),
      event('next', '2027-01-28', '2027-01-29'),
    ]);
    expect(columns.map(({ at, gap }) => [at, gap])).toEqual([
      ['2023-09', false],
      ['2026-01-12', true],
      ['2026-01-13', false],
      ['2026-01-14', false],
      ['2027-01-28', true],
      ['2027-01-29', false],
    ]);
  });

  it('puts a year after its days and a month after its own', () => {
    const { columns } = layOut([
      event('year', '2026'),
      event('month', '2026-01'),
      event('day', '2026-01-31'),
    ]);
    expect(columns.map(({ at }) => at)).toEqual(['2026-01-31', '2026-01', '2026']);
  });

  it('stacks what shares a day, the longest lowest', () => {
    const { marks, rows } = layOut([
      event('day', '2026-01-13'),
      event('week', '2026-01-12', '2026-01-16'),
      event('half', '2026-01-12', '2026-01-14'),
    ]);
    expect(marks.map((mark) => [mark.event.id, mark.row])).toEqual([
      ['week', 0],
      ['half', 1],
      ['day', 2],
    ]);
    expect(rows).toBe(3);
  });

  it('leaves out what has no date', () => {
    expect(layOut([event('undated', null)])).toEqual({ columns: [], marks: [], rows: 0 });
  });
});
