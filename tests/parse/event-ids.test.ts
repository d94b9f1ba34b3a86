import { describe, expect, test } from 'vitest';
import type { ParsedEvent } from '../../src/parse/events.ts';
import { eventId, eventsInEnglish, joinEvents } from '../../src/parse/editorial/join-events.ts';
import { hashOf } from '../../src/parse/text/hash.ts';
import { Translator } from '../../src/parse/editorial/translate.ts';

/* What events are called, and how those are put together that editors know to be one. */

const source = (line: number, start: number, file = 'a.txt') => {
  return { article: 'a', file, line, start, end: start + 5, says: 'planned' as const };
};
const event = (key: string, changes: Partial<ParsedEvent> = {}): ParsedEvent => ({
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
  sources: [source(1, 0)],
  ...changes,
});
const title = { vi: 'Mở màn', en: 'Opening' };
const note = { match: ['x/a/2027', 'x/b/2027'], id: 'opening', title, reason: 'a' };
const themesOf = (text: string) => [text];
const joined = (...events: ParsedEvent[]) => joinEvents(events, [note], themesOf);

test.each([
  ['ceremony/le-khai-mac/2027-05-15', 'ceremony-le-khai-mac-2027-05-15'],
  ['meeting/rdf-7/undated', 'meeting-rdf-7-undated'],
  [
    `outcome/adopt-${'tuyen-bo-'.repeat(12)}hue/2027-05-15`,
    `outcome-adopt-${'tuyen-bo-'.repeat(5)}tuyen-2027-05-15`,
  ],
])('%s', (key, id) => {
  expect(eventId(key)).toBe(id);
  expect(id.length).toBeLessThanOrEqual(77);
});

test('the sources of all, by file, line and place, each once', () => {
  const [one, other] = [
    [source(2, 0), source(1, 9), source(1, 3), source(3, 1, 'b.txt')],
    [source(1, 0, 'c.txt'), source(1, 3), source(2, 4), source(1, 0)],
  ];
  const expected = ['a.txt:1:0', 'a.txt:1:3', 'a.txt:1:9', 'a.txt:2:0', 'a.txt:2:4'];
  const told = (events: ParsedEvent[]) =>
    joined(...events).events[0]?.sources.map(({ file, line, start }) => `${file}:${line}:${start}`);
  const both = [event('x/a/2027', { sources: one }), event('x/b/2027', { sources: other })];
  expect(told(both)).toEqual([...expected, 'b.txt:3:1', 'c.txt:1:0']);
  expect(told(both.toReversed())).toEqual([...expected, 'b.txt:3:1', 'c.txt:1:0']);
});

test('others stay out of what one note puts together, and keep their own place', () => {
  const { events } = joined(
    event('x/c/2027', { place: 'Vinh' }),
    event('x/b/2027', { superEvent: 'x/d/2027' }),
    event('x/a/2027', { superEvent: null }),
    event('x/d/2027', { superEvent: 'x/c/2027' }),
  );
  expect(events).toMatchObject([
    { id: 'x-c-2027', place: 'Vinh', translation: 'missing', superEvent: null },
    { id: 'opening', place: null, translation: 'current', superEvent: 'x-d-2027' },
    { id: 'x-d-2027', superEvent: 'x-c-2027' },
  ]);
});

test('what holds the second holds both, unless the first has its own', () => {
  const holder = (a: string | null, b: string | null) =>
    joined(event('x/a/2027', { superEvent: a }), event('x/b/2027', { superEvent: b })).events[0]
      ?.superEvent;
  expect(holder('x/c/2027', null)).toBe('x-c-2027');
  expect(holder(null, 'x/d/2027')).toBe('x-d-2027');
  expect(holder('x/c/2027', 'x/d/2027')).toBe('x-c-2027');
});

test('themes are those of the printed words, and of ours where we titled it', () => {
  const { events } = joined(event('x/a/2027'), event('x/c/2027'));
  expect(events.map(({ themes }) => themes.map((words) => words.trim()))).toEqual([
    ['Lễ khai mạc Mở màn'],
    ['Lễ khai mạc'],
  ]);
});

test('where a note is wrong, and how to mend it', () => {
  expect(joined(event('x/a/2027')).problems).toMatchObject([
    {
      file: 'src/content/editorial/events.yaml',
      code: 'E_REFERENCE',
      hint: 'correct or remove the entry',
    },
  ]);
});

test('English for the events that no note titles', () => {
  const { events } = joined(event('x/a/2027'), event('x/c/2027'));
  const entry = { at: 'event/y', of: hashOf('Lễ khai mạc'), vi: 'Lễ khai mạc', en: ['Ceremony'] };
  const english = new Translator([entry], [{ at: 'event/x-c-2027', vi: 'Lễ khai mạc' }]);
  expect(eventsInEnglish(events, english)).toMatchObject([
    { title, translation: 'current' },
    { title: { vi: 'Lễ khai mạc', en: 'Ceremony' }, translation: 'current' },
  ]);
});

describe('when one more article has changed the key of an event', () => {
  const published = new Set(['opening', 'closing', 'ceremony-le-hoi-undated']);
  const closing = { ...note, id: 'closing', match: ['x/c/undated'] };
  const withNotes = (...events: ParsedEvent[]) =>
    joinEvents(events, [{ ...note, match: ['x/a/2027'] }, closing], themesOf, published);

  test('a note finds it by the keys of its claims', () => {
    const { events, merged, problems } = withNotes(
      event('x/b/2027-05', { also: ['x/a/2027'] }),
      event('x/c/undated'),
    );
    expect(events.map(({ id, translation }) => [id, translation])).toEqual([
      ['opening', 'current'],
      ['closing', 'current'],
    ]);
    expect([merged, problems]).toEqual([[], []]);
  });

  test('its own key comes before those of its claims', () => {
    const { events } = withNotes(
      event('x/d/2028', { also: ['x/a/2027'] }),
      event('x/a/2027', { also: ['x/c/undated'] }),
      event('x/c/2026', { also: ['x/c/undated'] }),
    );
    expect(events.map(({ id }) => id)).toEqual(['x-d-2028', 'opening', 'closing']);
  });

  test('of two that are one now the first note names it, the other leads there, and the editor is told', () => {
    const { events, merged, problems } = withNotes(
      event('x/a/2027', { also: ['x/c/undated'], superEvent: 'x/c/2027' }),
    );
    expect(events.map(({ id }) => id)).toEqual(['opening']);
    expect(merged).toMatchObject([{ from: 'events/closing', to: 'events/opening' }]);
    expect(problems).toMatchObject([
      {
        code: 'W_REFERENCE',
        message: 'the articles now tell “closing” and “opening” as one event',
      },
    ]);
  });

  test('one that no note names keeps the id that it was published with', () => {
    const { events } = withNotes(
      event('x/a/2027'),
      event('x/c/undated'),
      event('ceremony/le-hoi/2027-05', { also: ['ceremony/le-hoi/undated'] }),
    );
    expect(events.map(({ id }) => id)).toEqual(['opening', 'closing', 'ceremony-le-hoi-undated']);
  });

  test('a published id never passes to another event', () => {
    const { events, merged } = withNotes(
      event('x/a/2027'),
      event('x/c/undated'),
      event('ceremony/le-hoi/2027-05', { also: ['ceremony/le-hoi/undated'] }),
      event('ceremony/le-hoi/undated'),
    );
    expect(events.map(({ id }) => id).slice(2)).toEqual([
      'ceremony-le-hoi-2027-05',
      'ceremony-le-hoi-undated',
    ]);
    expect(merged).toEqual([]);
  });

  test('of two that were one only the first keeps the id', () => {
    const { events } = withNotes(
      event('x/a/2027'),
      event('x/c/undated'),
      event('ceremony/le-hoi/2027-05', { also: ['ceremony/le-hoi/undated'] }),
      event('ceremony/le-hoi/2027-06', { also: ['ceremony/le-hoi/undated'] }),
    );
    expect(events.map(({ id }) => id).slice(2)).toEqual([
      'ceremony-le-hoi-undated',
      'ceremony-le-hoi-2027-06',
    ]);
  });

  test('a note that no event answers to is refused', () => {
    expect(withNotes(event('x/a/2027')).problems).toMatchObject([{ code: 'E_REFERENCE' }]);
  });
});
