import { describe, expect, test } from 'vitest';
import { correctEvents } from '../../src/parse/editorial/correct-events.ts';
import { parse } from '../../src/parse/index.ts';
import type { Correction } from '../../src/schemas/correction.ts';
import type { Event } from '../../src/schemas/event.ts';
import { nothing, reason } from './editing.ts';

/* The days of events as editors put them right, what readers are told of it, and why some cannot be. */

const LINE = 'Lễ khai mạc đã diễn ra sáng 15/1. Lễ bế mạc diễn ra sau đó.';
const FILE = 'bài.txt';
const text = ` date 2026-01-16 Tiêu đề\n\n${LINE}\n\n${LINE}`;
const files = ['a.txt', FILE].map((file) => ({ file, bytes: new TextEncoder().encode(text) }));
const { corpus } = parse(files, nothing);

const opened = LINE.indexOf(' Lễ bế mạc');
const source = (file: string, line: number, start: number, end: number) => ({
  article: file.replace('.txt', ''),
  file,
  line,
  start,
  end,
  says: 'held' as const,
});

function event(id: string, changes: Partial<Event> = {}): Event {
  return {
    id,
    kind: 'ceremony',
    start: '2026-01-15',
    end: null,
    precision: 'day',
    datePrinted: '15/1',
    partOfDay: 'morning',
    status: 'held',
    first: false,
    superEvent: null,
    title: { vi: id, en: null },
    translation: 'missing',
    place: null,
    themes: [],
    correction: null,
    sources: [source('a.txt', 1, 0, 4), source(FILE, 3, 0, opened)],
    ...changes,
  };
}
const EVENTS = [
  event('opening'),
  event('closing', { start: null, sources: [source(FILE, 3, opened + 1, LINE.length)] }),
  event('fair', { end: '2026-01-17', precision: 'range', partOfDay: null }),
];

type Given = Partial<Extract<Correction, { kind: 'event-date' }>>;
const correction = (given: Given) =>
  ({
    kind: 'event-date',
    file: FILE,
    line: 3,
    event: 'opening',
    date: '2026-01-14',
    reason,
    ...given,
  }) as Correction;
const corrected = (given: Given) => correctEvents(EVENTS, corpus, [correction(given)]);

describe('an event that is put right', () => {
  test.each<[string, Given, Partial<Event>]>([
    [
      'another day keeps its part of the day',
      {},
      { start: '2026-01-14', end: null, precision: 'day', partOfDay: 'morning' },
    ],
    [
      'several days have none',
      { end: '2026-01-16' },
      { start: '2026-01-14', end: '2026-01-16', precision: 'range', partOfDay: null },
    ],
    ['a month', { date: '2026-02' }, { start: '2026-02', precision: 'month', partOfDay: null }],
    ['a year', { date: '2027' }, { start: '2027', precision: 'year', partOfDay: null }],
    [
      'the same day with another end',
      { date: '2026-01-15', end: '2026-01-16' },
      { start: '2026-01-15', end: '2026-01-16', precision: 'range' },
    ],
    [
      'the other event of the same line',
      { event: 'closing', words: 'Lễ bế' },
      { id: 'closing', start: '2026-01-14' },
    ],
    ['a file named in other letters', { file: FILE.normalize('NFD') }, { start: '2026-01-14' }],
    ['words in other letters', { words: 'Lễ khai'.normalize('NFD') }, { start: '2026-01-14' }],
  ])('%s', (_, given, expected) => {
    const { events, problems } = corrected(given);
    expect(problems).toEqual([]);
    const id = given.event ?? 'opening';
    expect(events.find((one) => one.id === id)).toMatchObject(expected);
    const others = (list: readonly Event[]) => list.filter((one) => one.id !== id);
    expect(others(events)).toEqual(others(EVENTS));
  });

  test('readers are told what stood before, and stands now', () => {
    const { made, events } = corrected({ end: '2026-01-16' });
    expect(made).toEqual([
      {
        kind: 'event-date',
        article: 'bai',
        at: { line: 3, start: 0, end: opened, text: LINE.slice(0, opened) },
        was: '2026-01-15',
        now: '2026-01-14/2026-01-16',
        item: 'opening',
        reason,
      },
    ]);
    expect(events[0]?.correction).toEqual({ was: '2026-01-15', reason });
  });

  test.each([
    ['fair', '2026-01-15/2026-01-17'],
    ['closing', null],
  ])('what stood before of %s: %s', (id, was) => {
    expect(corrected({ event: id }).made[0]).toMatchObject({ was, now: '2026-01-14' });
  });
});

describe('a correction that cannot be made', () => {
  test.each<[Given, string]>([
    [{ file: 'x.txt' }, 'there is no seed “x.txt”'],
    [{ event: 'x' }, 'there is no event “x”'],
    [{ line: 5 }, 'line 5 does not tell of the event “opening”'],
    [{ file: 'a.txt' }, 'line 3 does not tell of the event “opening”'],
    [{ event: 'closing', line: 1 }, 'line 1 does not tell of the event “closing”'],
    [{ words: 'Lễ bế' }, 'what line 3 tells of “opening” does not begin with “Lễ bế”'],
    [{ words: 'khai mạc' }, 'what line 3 tells of “opening” does not begin with “khai mạc”'],
    [{ end: '2026-01-13' }, 'the last day 2026-01-13 is not after the first, 2026-01-14'],
    [{ end: '2026-01-14' }, 'the last day 2026-01-14 is not after the first, 2026-01-14'],
    [{ date: '2026-01-15' }, '“opening” is dated so anyway'],
    [{ event: 'fair', date: '2026-01-15', end: '2026-01-17' }, '“fair” is dated so anyway'],
  ])('%j', (given, message) => {
    const { events, made, problems } = corrected(given);
    expect(events).toEqual(EVENTS);
    expect(made).toEqual([]);
    expect(problems).toMatchObject([{ code: 'E_CORRECTION', message }]);
  });

  test('leaves the ones behind it', () => {
    const both = [correction({ event: 'x' }), correction({})];
    const { events, problems } = correctEvents(EVENTS, corpus, both);
    expect(problems).toHaveLength(1);
    expect(events[0]?.start).toBe('2026-01-14');
  });

  test('corrections of other kinds are made elsewhere', () => {
    const other: Correction = { kind: 'not-a-quote', file: FILE, line: 3, reason };
    expect(correctEvents(EVENTS, corpus, [other])).toEqual({
      events: EVENTS,
      made: [],
      problems: [],
    });
  });
});
