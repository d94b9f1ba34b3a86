import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readDigest } from '../../scripts/digest.ts';
import { indexDigest, type DigestIndex } from '../../src/digest-index.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { absolute, href, to } from '../../src/i18n/paths.ts';
import { calendar } from '../../src/share/calendar.ts';
import { isDated } from '../../src/share/event-days.ts';
import type { Event } from '../../src/schemas/event.ts';
import { awkward, AWKWARD } from './awkward.ts';
import { sample } from './sample.ts';

const real = indexDigest(await readDigest());
const event = sample.events[0] as Event;

const componentOf = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventsOf = (text: string) =>
  componentOf(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

/** The only event of a digest, as a calendar client reads it. */
function read(changes: Partial<Event>, locale: Locale = 'vi', digest: Partial<typeof sample> = {}) {
  const other = { ...event, id: 'one', kind: 'session', superEvent: event.id, ...changes } as const;
  const d = indexDigest({ ...sample, ...digest, events: [event, other] });
  return eventsOf(calendar(d, locale, null)).find(({ uid }) => uid.startsWith('one@'));
}

const every: [string, DigestIndex, Locale][] = locales.flatMap((locale) => [
  [`the digest in ${locale}`, real, locale],
  [`awkward events in ${locale}`, awkward, locale],
]);

describe.each(every)('the calendar of %s', (_, d, locale) => {
  const dated = d.events.filter(isDated);
  const text = calendar(d, locale, null);
  const events = eventsOf(text);

  test('comes back from a calendar client, event by event', () => {
    expect(componentOf(text).getFirstPropertyValue('x-wr-calname')).toMatch(/ – ADGMIN 6 /);
    expect(events.map(({ uid }) => uid)).toEqual(dated.map(({ id }) => `${id}@adgmin6.example`));
    for (const [at, one] of dated.entries()) {
      const found = events[at];
      expect(found?.startDate.isDate, one.id).toBe(true);
      expect(found?.startDate.toString()).toBe(one.start);
      const last = found?.endDate.clone();
      last?.adjust(-1, 0, 0, 0);
      expect(last?.toString(), one.id).toBe(one.end ?? one.start);
      expect(found?.component.getFirstPropertyValue('status')).toBe(
        one.status === 'held' ? 'CONFIRMED' : 'TENTATIVE',
      );
      expect(found?.component.getFirstPropertyValue('url')).toBe(
        absolute(href(locale, to.event(one.id))),
      );
    }
  });

  test('has lines of at most 75 octets, each ended, none cut within a letter', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\0-\x08\x0a-\x1f\x7f]/);
    expect(text.isWellFormed()).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
  });

  test('has nothing but events, each once', () => {
    const components = componentOf(text).getAllSubcomponents();
    expect(new Set(components.map(({ name }) => name))).toEqual(new Set(['vevent']));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const { component } of events) {
      for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'status']) {
        expect(component.getAllProperties(name), name).toHaveLength(1);
      }
    }
  });

  test('gives each event a file of its own, with the same event in it', () => {
    for (const [at, { id }] of dated.entries()) {
      const [alone, ...more] = eventsOf(calendar(d, locale, id));
      expect(more).toEqual([]);
      expect(alone?.component.toString()).toBe(events[at]?.component.toString());
    }
  });
});

describe('texts full of what a calendar would obey', () => {
  test.each(locales)('are words, %s', (locale) => {
    const events = eventsOf(calendar(awkward, locale, null));
    const words = (text: string) =>
      text
        .toWellFormed()
        .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\uffff]/g, '\ufffd')
        .replace(/\s+/g, ' ')
        .trim();
    for (const [at, text] of AWKWARD.entries()) {
      const found = events.find(({ uid }) => uid === `e${at}@adgmin6.example`);
      expect(found?.summary.startsWith(words(text))).toBe(true);
      expect(found?.location).toBe(words(text));
      expect(found?.description.replace(/\s+/g, ' ')).toContain(words(text));
    }
  });
});

describe('an event', () => {
  test.each([
    ['2023-09', null, 'month'],
    ['2026', null, 'year'],
    ['2026-01', '2026-03', 'range'],
    [null, null, 'unknown'],
  ] as const)('known only as %s to %s is left out', (start, end, precision) => {
    expect(read({ start, end, precision })).toBeUndefined();
  });

  test('of one day ends with the next, also at the end of a month and of a leap year’s February', () => {
    const end = (start: string) => read({ start, end: null, precision: 'day' })?.endDate.toString();
    expect(end('2025-12-31')).toBe('2026-01-01');
    expect(end('2028-02-28')).toBe('2028-02-29');
    expect(end('2028-02-29')).toBe('2028-03-01');
  });

  test('that nobody says took place says so in its title', () => {
    const title = { vi: 'Lễ trao giải', en: 'Awards' };
    expect(read({ title, status: 'held' })?.summary).toBe('Lễ trao giải');
    expect(read({ title, status: 'planned' })?.summary).toBe('Lễ trao giải (chỉ báo trước)');
    expect(read({ title, status: 'expected' })?.summary).toBe('Lễ trao giải (dự kiến)');
    expect(read({ title, status: 'planned' }, 'en')?.summary).toBe('Awards (planned)');
    expect(read({ title, status: 'expected' }, 'en')?.summary).toBe('Awards (expected)');
  });

  test('tells the part of the day in words only', () => {
    const found = read({ start: '2026-01-15', end: null, precision: 'day', partOfDay: 'morning' });
    expect(found?.startDate.isDate).toBe(true);
    expect(found?.description).toContain('\nSáng Thứ Năm, 15/1/2026\n');
  });

  test('tells what each article says, where, and whose translation the title is', () => {
    const sources = [
      { ...event.sources[0], line: 3, says: 'planned' },
      { ...event.sources[0], line: 7, says: 'planned' },
      { ...event.sources[0], article: 'a2', line: 9, says: 'held' },
    ] as Event['sources'];
    expect(read({ sources, datePrinted: '15-16/1', first: true }, 'en')?.description).toBe(
      [
        'Took place: an article says that it took place',
        '15–16 January 2026',
        'A first',
        'Printed as “15-16/1”',
        'Tiền Phong, 15 January 2026 (lines 3, 7): announces it',
        'Outlet not identified, date of publication unknown, not before 16 January 2026 (line 9): says it took place',
        'Our translation',
        'https://adgmin6.example/en/timeline/one/',
      ].join('\n'),
    );
    expect(read({ sources }, 'vi')?.description).not.toContain('ản dịch');
  });

  test('without a translation to trust has its Vietnamese title and says so', () => {
    const found = read({ title: { vi: 'Lễ trao giải', en: null }, translation: 'missing' }, 'en');
    expect(found?.summary).toBe('Lễ trao giải');
    expect(found?.description).toContain('Not yet translated');
    expect(found?.description).not.toContain('Our translation');
  });

  test('says what an editor put right of its day', () => {
    const correction = { was: null, reason: { vi: 'báo in nhầm', en: 'a misprint' } };
    expect(read({ correction }, 'en')?.description).toContain('a misprint');
  });
});

describe('the next meeting', () => {
  test.each(locales)('is among them, as expected, %s', (locale) => {
    const next = real.events.find(
      ({ kind, status }) => kind === 'meeting' && status === 'expected',
    );
    const found = eventsOf(calendar(real, locale, null)).find(({ uid }) =>
      uid.startsWith(`${next?.id}@`),
    );
    expect(found?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  });
});

describe('the clock', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is not asked', () => {
    const at = (day: string) => {
      vi.useFakeTimers({ now: new Date(day) });
      return calendar(real, 'vi', null);
    };
    expect(at('2026-02-01T10:00:00Z')).toBe(at('2031-07-01T23:59:59Z'));
  });
});
