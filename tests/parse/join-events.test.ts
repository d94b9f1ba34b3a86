import { describe, expect, test } from 'vitest';
import type { ParsedEvent } from '../../src/parse/events.ts';
import { join } from '../../src/parse/join.ts';
import { isError } from '../../src/parse/problem.ts';
import { nothing } from './editing.ts';

/* Events that only a person can know to be one, and what editors call them. */

const source = (line: number, says: 'held' | 'planned' = 'planned', file = 'a.txt') => {
  return { article: 'a', file, line, start: 0, end: 9, says };
};

function event(key: string, changes: Partial<ParsedEvent> = {}): ParsedEvent {
  return {
    key,
    also: [],
    kind: 'ceremony',
    start: null,
    end: null,
    precision: 'unknown',
    datePrinted: null,
    partOfDay: null,
    status: 'planned',
    first: false,
    superEvent: null,
    title: 'Lễ khai mạc',
    place: null,
    sources: [source(1)],
    ...changes,
  };
}

const day = { start: '2026-01-15', precision: 'day', datePrinted: '15/1' } as const;
const title = { vi: 'Lễ khai mạc', en: 'Opening ceremony' };
const note = (...match: string[]) => ({ match, id: 'opening', title, reason: 'a' });
const theme = {
  id: 'opening',
  name: { vi: 'Khai mạc', en: 'Opening' },
  summary: { vi: 'a', en: 'a' },
  lexicon: ['khai mạc'],
};
function joined(events: ParsedEvent[], ...notes: ReturnType<typeof note>[]) {
  const editorial = { ...nothing, events: notes, themes: [theme] };
  const { digest, problems } = join({ articles: [], events }, editorial);
  return { events: digest.events, problems: problems.filter(isError) };
}

test('an event that no editor named has an id of its words and its day, and no English', () => {
  expect(joined([event('ceremony/le-khai-mac/2026-01-15', day)])).toMatchObject({
    problems: [],
    events: [
      {
        id: 'ceremony-le-khai-mac-2026-01-15',
        title: { vi: 'Lễ khai mạc', en: null },
        translation: 'missing',
        themes: ['opening'],
      },
    ],
  });
});

test('an event that an editor named has that id and title, also for what is part of it', () => {
  const { events } = joined(
    [event('a/x/undated'), event('b/y/undated', { superEvent: 'a/x/undated' })],
    note('a/x/undated'),
  );
  expect(events).toMatchObject([
    { id: 'opening', title, translation: 'current', superEvent: null },
    { id: 'b-y-undated', superEvent: 'opening' },
  ]);
});

test('row 35: a note that rests on what no article tells is an error that names it', () => {
  const { events, problems } = joined([event('a/x/undated')], note('a/x/undated', 'a/z/undated'));
  expect(events.map(({ id }) => id)).toEqual(['opening']);
  expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'E_REFERENCE the event “opening” rests on “a/z/undated”, which no article tells',
  ]);
});

describe('two events that are one', () => {
  const both = note('a/x/undated', 'b/y/2026-01-15');
  const merge = (one: Partial<ParsedEvent>, other: Partial<ParsedEvent>) => {
    const { events } = joined([event('a/x/undated', one), event('b/y/2026-01-15', other)], both);
    expect(events).toHaveLength(1);
    return events[0];
  };

  test('stand once, with the sources of both, each once, in their order', () => {
    const merged = merge(
      { sources: [source(7), source(3)] },
      { sources: [source(3), source(1, 'held', 'b.txt'), source(1)] },
    );
    expect(merged?.sources.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'a.txt:1',
      'a.txt:3',
      'a.txt:7',
      'b.txt:1',
    ]);
  });

  test('have the date of the one that is dated, and the place of the one that tells it', () => {
    expect(merge({}, { ...day, place: 'Hà Nội' })).toMatchObject({ ...day, place: 'Hà Nội' });
    expect(merge({ ...day, place: 'Hà Nội' }, { start: '2026-01-16', place: 'Huế' })).toMatchObject(
      { ...day, place: 'Hà Nội' },
    );
  });

  test('were held when one of them was, and for the first time when one says so', () => {
    expect(merge({}, { status: 'held', first: true })).toMatchObject({
      status: 'held',
      first: true,
    });
    expect(merge({ status: 'held' }, {})).toMatchObject({ status: 'held', first: false });
    expect(merge({ status: 'expected' }, {})).toMatchObject({ status: 'expected' });
  });

  test('are no part of themselves', () => {
    expect(merge({}, { superEvent: 'a/x/undated' })?.superEvent).toBeNull();
  });
});
