import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/parse/events/claims.ts';
import { mergeClaims, type ParsedEvent } from '../../src/parse/events/event-merge.ts';
import { made, RDF, YDF } from './made-claims.ts';
import { dateOf } from './sentence.ts';

/* What the claims of one event make of it together: its days, its status, its words. */

type Made = Parameters<typeof made>[0];

const on = (from: string, changes: Parameters<typeof dateOf>[0] = {}) =>
  dateOf({ from, words: from, ...changes });
const fromTo = (from: string, to: string) =>
  dateOf({ from, to, precision: 'range', words: `${from} đến ${to}` });
const meetingOf = (meeting: Claim['meeting'], changes: Made = {}): Made => ({
  kind: 'meeting',
  what: meeting?.key ?? '',
  title: meeting?.title ?? '',
  manyDays: false,
  meeting,
  ...changes,
});
const opening = (changes: Made = {}): Made => ({
  kind: 'ceremony',
  what: 'le-khai-mac',
  manyDays: false,
  meeting: RDF,
  ...changes,
});
const merge = (...claims: Made[]) => mergeClaims(claims.map(made));
const of = (events: readonly ParsedEvent[], kind: ParsedEvent['kind']) =>
  events.find((event) => event.kind === kind) ?? expect.fail(`no ${kind}`);
const session = (...claims: Made[]) => of(merge(...claims), 'session');

describe('status', () => {
  test.each<[string, Made[], ParsedEvent['status']]>([
    ['told as done', [{ tense: 'past' }], 'held'],
    ['told as done by one of two', [{ tense: 'future' }, { tense: 'past', by: 'b' }], 'held'],
    ['a plan ahead of the newest article', [{ date: on('2027-05-25') }], 'expected'],
    [
      'a plan that a later article says nothing of',
      [{ date: on('2027-05-25') }, { what: 'le-trao', by: 'b', day: '2027-05-26' }],
      'planned',
    ],
    [
      'whatever the order of the articles, and whatever the day of one of them',
      [
        { what: 'le-trao', by: 'b', day: '2027-05-26' },
        { date: on('2027-05-25') },
        { what: 'le-mo', by: 'c', day: null },
      ],
      'planned',
    ],
    ['in articles of unknown day', [{ day: null, date: on('2027-05-25') }], 'planned'],
    ['without a day', [{ tense: 'future' }], 'planned'],
  ])('%s', (_, claims, status) => {
    expect(session(...claims).status).toBe(status);
  });

  test('an article of unknown day that tells of its meeting as done tells all of it so', () => {
    const undated = { day: null, meeting: RDF };
    const past = meetingOf(RDF, { day: null, tense: 'past' });
    expect(session(undated, past).status).toBe('held');
    expect(session(undated, { ...past, weak: true }).status).toBe('planned');
    expect(session(undated, { ...past, by: 'b' }).status).toBe('planned');
    expect(session({ ...undated, meeting: null }, past).status).toBe('planned');
    expect(session({ ...undated, meeting: YDF }, past).status).toBe('planned');
    expect(session(undated, { ...past, tense: null }).status).toBe('planned');
    expect(session(undated, { ...past, meeting: null }).status).toBe('planned');
  });

  test('what has no day and belongs to a meeting that has begun took place', () => {
    expect(session({ meeting: RDF }, meetingOf(RDF, { date: on('2027-05-19') })).status).toBe(
      'held',
    );
    expect(session({ meeting: RDF }, meetingOf(RDF, { date: on('2027-05-21') })).status).toBe(
      'planned',
    );
  });
});

describe('the days', () => {
  const day = ({ start, end, precision, datePrinted, partOfDay }: ParsedEvent) =>
    [start, end, precision, datePrinted, partOfDay].map(String).join(' ');

  test('as long as its precision', () => {
    expect(day(session({ date: on('2027-05-15', { words: '15/5' }) }))).toBe(
      '2027-05-15 null day 15/5 null',
    );
    expect(day(session({ date: on('2027-05', { precision: 'month' }) }))).toBe(
      '2027-05 null month 2027-05 null',
    );
    expect(day(session({ date: fromTo('2027-05-15', '2027-05-17') }))).toBe(
      '2027-05-15 2027-05-17 range 2027-05-15 đến 2027-05-17 null',
    );
    expect(day(session({}))).toBe('null null unknown null null');
    expect(day(session({ date: dateOf({ words: '15/5', to: '2027-05-17' }) }))).toBe(
      'null null unknown 15/5 null',
    );
  });

  test('the part of the day, from whoever tells it of that day', () => {
    const morning = on('2027-05-15', { partOfDay: 'morning' });
    const plain = { date: on('2027-05-15') };
    expect(session(plain, { date: morning, by: 'b' }).partOfDay).toBe('morning');
    const twoDays = { ...morning, to: '2027-05-16' };
    expect(session(plain, { date: twoDays, by: 'b' }).partOfDay).toBeNull();
    const one = { manyDays: false, kind: 'meeting', what: 'rdf-7' } as const;
    const other = { ...one, by: 'b', date: on('2027-05-16', { partOfDay: 'morning' }) };
    expect(of(merge({ ...one, ...plain }, other), 'meeting').partOfDay).toBeNull();
  });

  describe('of several the best', () => {
    const start = (...dates: Made[]) =>
      session(...dates.map((one, i) => ({ manyDays: false, line: i + 1, ...one }))).start;
    test.each<[string, Made[], string | null]>([
      [
        'a day before a month',
        [{ date: on('2027-04', { precision: 'month' }) }, { date: on('2027-05-15') }],
        '2027-05-15',
      ],
      [
        'a month before a year',
        [
          { date: on('2026', { precision: 'year' }) },
          { date: on('2027-04', { precision: 'month' }) },
        ],
        '2027-04',
      ],
      [
        'the first of two alike',
        [{ date: on('2027-05-15') }, { date: on('2027-05-14') }],
        '2027-05-15',
      ],
      [
        'the one with its year printed',
        [{ date: on('2027-05-15') }, { date: on('2027-05-14', { basis: 'stated' }) }],
        '2027-05-14',
      ],
      [
        'that of who tells it as done',
        [{ date: on('2027-05-25') }, { date: on('2027-04', { precision: 'month' }) }],
        '2027-04',
      ],
      [
        'a day before one of which the year is open',
        [{ date: dateOf({}) }, { date: on('2027-05-25') }],
        '2027-05-25',
      ],
    ])('%s', (_, claims, expected) => {
      expect(start(...claims)).toBe(expected);
    });

    test('a meeting’s fullest: its range, whoever tells it', () => {
      const range = meetingOf(RDF, { date: fromTo('2027-05-25', '2027-05-27') });
      const held = meetingOf(RDF, { date: on('2027-05-15'), by: 'b' });
      expect(of(merge(held, range), 'meeting').start).toBe('2027-05-25');
      const planned = meetingOf(RDF, { date: on('2027-05-25') });
      expect(of(merge(planned, held), 'meeting').start).toBe('2027-05-15');
      const stated = meetingOf(RDF, { date: on('2027-05-25', { basis: 'stated' }) });
      expect(of(merge(held, stated), 'meeting').start).toBe('2027-05-25');
    });

    test('one of which the year is open, where nothing else is told', () => {
      const open = { date: dateOf({ words: '15/5' }), by: 'b' };
      expect(session({}, open).datePrinted).toBe('15/5');
      expect(session({ date: dateOf({ words: '14/5' }) }, open).datePrinted).toBe('14/5');
    });

    test('a range is no fuller than a day for a moment', () => {
      expect(start({ date: on('2027-05-15') }, { date: fromTo('2027-05-10', '2027-05-12') })).toBe(
        '2027-05-15',
      );
    });
  });

  test('a day without its year is one of the meeting', () => {
    const open = dateOf({ words: '16/5', dayMonth: { day: 16, month: 5 } });
    const range = meetingOf(RDF, { date: fromTo('2027-05-15', '2027-05-17') });
    expect(session({ day: null, date: open, meeting: RDF }, range).start).toBe('2027-05-16');
    expect(session({ day: null, date: open, meeting: YDF }, range).start).toBeNull();
    expect(session({ day: null, date: open, meeting: null }, range).start).toBeNull();
    expect(session({ day: null, date: open, meeting: RDF }).start).toBeNull();
  });

  test('where no article gives the days of the meeting, its opening and closing do', () => {
    const open = { day: null, meeting: RDF, date: dateOf({ dayMonth: { day: 16, month: 5 } }) };
    const closing = (from: string) => opening({ what: 'le-be-mac', date: on(from) });
    const first = opening({ date: on('2027-05-15') });
    expect(session(open, first, closing('2027-05-17')).start).toBe('2027-05-16');
    expect(session(open, closing('2027-05-17'), first).start).toBe('2027-05-16');
    expect(session(open, first).start).toBeNull();
    expect(session(open, closing('2027-05-16')).start).toBe('2027-05-16');
    expect(session(open, first, { ...closing('2027-05-17'), what: 'le-trao' }).start).toBeNull();
    expect(session(open, first, { ...closing('2027-05-17'), meeting: null }).start).toBeNull();
    expect(
      session(open, first, { ...closing('2027-05'), date: on('2027-05', { precision: 'month' }) })
        .start,
    ).toBeNull();
    const stated = meetingOf(RDF, { date: on('2027-05-15') });
    expect(session(open, stated, first, closing('2027-05-17')).start).toBeNull();
  });

  test('“cùng ngày” with a ceremony: the day that its article gives to it', () => {
    const same = { sameDayAs: 'le-khai-mac', meeting: RDF };
    const first = opening({ date: on('2027-05-15') });
    expect(session(same, first).start).toBe('2027-05-15');
    expect(session(same, opening(), opening({ date: on('2027-05-15'), line: 2 })).start).toBe(
      '2027-05-15',
    );
    expect(session({ ...same, date: on('2027-05-16') }, first).start).toBe('2027-05-16');
    expect(session(same, { ...first, by: 'b' }).start).toBeNull();
    expect(session({ ...same, meeting: YDF }, first).start).toBeNull();
    expect(session({ ...same, sameDayAs: 'le-be-mac' }, first).start).toBeNull();
    expect(session({ ...same, sameDayAs: null }, first).start).toBeNull();
    expect(session(same).start).toBeNull();
  });
});

describe('the meeting that it is part of', () => {
  const part = (date: Claim['date'], ...meetings: Made[]) =>
    session({ meeting: RDF, date }, ...meetings).superEvent;
  const range = meetingOf(RDF, { date: fromTo('2027-05-15', '2027-05-17') });

  test.each([
    ['on its first day', '2027-05-15', true],
    ['on its last day', '2027-05-17', true],
    ['the day before', '2027-05-14', false],
    ['the day after', '2027-05-18', false],
    ['in its month', '2027-05', true],
    ['in another month', '2027-04', true],
  ])('%s', (_, from, within) => {
    const precision = from.length === 7 ? 'month' : 'day';
    expect(part(on(from, { precision }), range)).toBe(within ? 'meeting/rdf-7/2027-05-15' : null);
  });

  test('its day, then its range, whatever other days are told', () => {
    const single = (from: string) => meetingOf(RDF, { date: on(from) });
    expect(part(on('2027-05-16'), single('2027-05-15'), single('2027-05-16'))).toBeNull();
    expect(part(on('2027-05-16'), single('2027-05-10'), range)).toBe('meeting/rdf-7/2027-05-15');
    expect(
      part(on('2027-05-16'), range, meetingOf(RDF, { date: fromTo('2027-05-01', '2027-05-02') })),
    ).toBe('meeting/rdf-7/2027-05-15');
    const month = meetingOf(RDF, { date: on('2027-05', { precision: 'month' }) });
    expect(part(on('2027-04-01'), month)).toBe('meeting/rdf-7/2027-05');
  });

  test.each<[string, Made]>([
    ['without a day', {}],
    ['in a meeting without days', { date: on('2027-05-01') }],
  ])('%s', (_, claim) => {
    expect(session({ meeting: RDF, ...claim }, meetingOf(RDF)).superEvent).toBe(
      'meeting/rdf-7/undated',
    );
  });

  test('none: of no meeting, of one that nothing tells, of itself', () => {
    expect(session({}, meetingOf(RDF)).superEvent).toBeNull();
    expect(session({ meeting: YDF }, meetingOf(RDF)).superEvent).toBeNull();
    expect(of(merge(meetingOf(RDF)), 'meeting').superEvent).toBeNull();
  });

  test('known from any of its claims', () => {
    expect(session({}, { meeting: RDF, by: 'b' }, meetingOf(RDF)).superEvent).toBe(
      'meeting/rdf-7/undated',
    );
  });
});
