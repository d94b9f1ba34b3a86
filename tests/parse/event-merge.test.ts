import { describe, expect, test } from 'vitest';
import { mergeClaims, type ParsedEvent } from '../../src/parse/events/event-merge.ts';
import { made, RDF, YDF } from './made-claims.ts';
import { dateOf } from './sentence.ts';

/* Which claims tell of one event. */

const on = (from: string) => dateOf({ from, words: from });

/** "key: article, article" of each event. */
const merged = (...claims: Parameters<typeof made>[0][]) =>
  mergeClaims(claims.map(made)).map(
    ({ key, sources }) => `${key}: ${sources.map(({ article }) => article).join(', ')}`,
  );
const only = (...claims: Parameters<typeof made>[0][]): ParsedEvent => {
  const [event, ...others] = mergeClaims(claims.map(made));
  expect(others).toEqual([]);
  return event ?? expect.fail('no event');
};

describe('two claims are one event', () => {
  test.each<[string, Parameters<typeof made>[0], Parameters<typeof made>[0], boolean]>([
    ['of one name', {}, {}, true],
    ['not of two names', { what: 'phien-kin' }, { what: 'le-trao' }, false],
    ['not of two kinds', { kind: 'session' }, { kind: 'ceremony' }, false],
    ['not in two meetings', { meeting: RDF }, { meeting: YDF }, false],
    ['in one meeting and in none', { meeting: RDF }, { meeting: null }, true],
    ['in none and in one meeting', { meeting: null }, { meeting: RDF }, true],
    ['in no meeting', { meeting: null }, { meeting: null }, true],
    ['on one day', { date: on('2027-05-15') }, { date: on('2027-05-15') }, true],
    ['not on two days', { date: on('2027-05-15') }, { date: on('2027-05-16') }, false],
    ['one of them undated', { date: on('2027-05-15') }, {}, true],
    ['the other one undated', {}, { date: on('2027-05-15') }, true],
    ['one of which the year is open', { date: on('2027-05-15') }, { date: dateOf({}) }, true],
    [
      'on two days, where the name is that of one event only',
      { manyDays: false, date: on('2027-05-15') },
      { manyDays: false, date: on('2027-05-16') },
      true,
    ],
    [
      'on two days, where one of them has such a name',
      { date: on('2027-05-15') },
      { manyDays: false, date: on('2027-05-16') },
      true,
    ],
    [
      'names alike in three words of four',
      { what: 'phien-hop-rat-kin' },
      { what: 'phien-hop-kin' },
      true,
    ],
    [
      'not names alike in two words of three',
      { what: 'phien-hop-kin' },
      { what: 'phien-hop' },
      false,
    ],
    [
      'not names alike, where they are of one event only',
      { what: 'phien-hop-rat-kin', manyDays: false },
      { what: 'phien-hop-kin', manyDays: false },
      false,
    ],
    [
      'not of one such name in two meetings',
      { manyDays: false, meeting: RDF },
      { manyDays: false, meeting: YDF },
      false,
    ],
  ])('%s', (_, a, b, expected) => {
    const events = mergeClaims([made({ by: 'a', ...a }), made({ by: 'b', ...b })]);
    expect(events.length === 1).toBe(expected);
  });

  test('an outcome joins the negotiation that it ends', () => {
    const talks = { kind: 'negotiation', what: 'launch-x', date: on('2027-05-15') } as const;
    const deed = { kind: 'outcome', what: 'launch-x' } as const;
    expect(merged(talks, { ...deed, by: 'b' })).toEqual(['negotiation/launch-x/2027-05-15: a, b']);
  });

  test('press conferences of two articles are one only where a day says so', () => {
    const press = { kind: 'announcement', what: 'hop-bao' } as const;
    const day = { ...press, date: on('2027-05-15') };
    expect(merged(day, { ...day, by: 'b' })).toEqual(['announcement/hop-bao/2027-05-15: a, b']);
    expect(merged(press, { ...press, line: 2 })).toEqual(['announcement/hop-bao/undated: a, a']);
    expect(merged(press, { ...press, by: 'b' })).toEqual([
      'announcement/hop-bao/undated: a',
      'announcement/hop-bao/undated-2: b',
    ]);
    expect(merged(day, { ...press, by: 'b' })).toEqual([
      'announcement/hop-bao/2027-05-15: a',
      'announcement/hop-bao/undated: b',
    ]);
    expect(merged(day, { ...day, by: 'b' }, { ...press, line: 2 })).toEqual([
      'announcement/hop-bao/2027-05-15: a, a, b',
    ]);
    expect(merged(press, { ...day, by: 'b', weak: true })).toEqual([
      'announcement/hop-bao/undated: a',
    ]);
    expect(merged({ ...press, by: 'b' }, day, { ...press, line: 2 })).toEqual([
      'announcement/hop-bao/2027-05-15: a, a',
      'announcement/hop-bao/undated: b',
    ]);
  });

  test('an undated one joins the day that its own article tells', () => {
    const [first, second] = [{ date: on('2027-05-15') }, { date: on('2027-05-16'), by: 'b' }];
    expect(merged(first, second, { by: 'b', line: 2 })).toEqual([
      'session/phien-kin/2027-05-15: a',
      'session/phien-kin/2027-05-16: b, b',
    ]);
    expect(merged(first, { ...second, by: 'c' }, second, { by: 'b', line: 2 })).toEqual([
      'session/phien-kin/2027-05-15: a',
      'session/phien-kin/2027-05-16: b, b, c',
    ]);
    expect(merged({ by: 'c' }, first, second)).toEqual([
      'session/phien-kin/2027-05-15: a, c',
      'session/phien-kin/2027-05-16: b',
    ]);
  });

  test('a weak one joins what others tell, and is no event alone', () => {
    expect(merged({ weak: true })).toEqual([]);
    expect(merged({ weak: true, by: 'b' }, {})).toEqual(['session/phien-kin/undated: a, b']);
    expect(merged({}, { weak: true, by: 'b', date: on('2027-05-15') })).toEqual([
      'session/phien-kin/2027-05-15: a, b',
    ]);
    expect(
      merged({ weak: true, what: 'le-trao' }, {}, { weak: true, what: 'le-trao', line: 2 }),
    ).toEqual(['session/phien-kin/undated: a']);
  });

  test('a name like any of those that the others give it', () => {
    expect(
      merged(
        { what: 'phien-hop-rat-kin-dao' },
        { what: 'phien-hop-rat-kin', by: 'b' },
        { what: 'phien-hop-rat-kin-dao-lon', by: 'c' },
        { what: 'phien-hop-kin', by: 'd' },
      ),
    ).toEqual(['session/phien-hop-rat-kin-dao/undated: a, b, c, d']);
  });
});

describe('the order', () => {
  test('by day, then by name, the undated last', () => {
    expect(
      merged(
        { what: 'b-hop' },
        { what: 'a-hop' },
        { what: 'd-hop', date: on('2027-05-16') },
        { what: 'e-hop', date: on('2027-05-15') },
        { what: 'c-hop', date: on('2027-05-15') },
      ),
    ).toEqual([
      'session/c-hop/2027-05-15: a',
      'session/e-hop/2027-05-15: a',
      'session/d-hop/2027-05-16: a',
      'session/a-hop/undated: a',
      'session/b-hop/undated: a',
    ]);
  });

  test('two of one key are told apart by a number', () => {
    const press = { kind: 'announcement', what: 'hop-bao' } as const;
    expect(merged(press, { ...press, by: 'b' }, { ...press, by: 'c' })).toEqual([
      'announcement/hop-bao/undated: a',
      'announcement/hop-bao/undated-2: b',
      'announcement/hop-bao/undated-3: c',
    ]);
  });

  test('sources by file, line and place, each sentence once', () => {
    const at = [
      { by: 'b', line: 1 },
      { by: 'a', line: 10 },
      { by: 'a', line: 9, start: 7 },
      { by: 'a', line: 10, start: 5 },
      { by: 'a', line: 10, start: 5 },
    ];
    for (const claims of [at, at.toReversed()]) {
      expect(
        only(...claims).sources.map(({ file, line, start }) => `${file}:${line}:${start}`),
      ).toEqual(['a.txt:9:7', 'a.txt:10:0', 'a.txt:10:5', 'b.txt:1:0']);
    }
  });
});

describe('the key', () => {
  test.each<[string, Parameters<typeof made>[0], string]>([
    ['kind, name and day', { date: on('2027-05-15') }, 'session/phien-kin/2027-05-15'],
    ['no day', {}, 'session/phien-kin/undated'],
    [
      'an opening with its meeting',
      { kind: 'ceremony', what: 'le-khai-mac', manyDays: false, meeting: RDF },
      'ceremony/rdf-7-le-khai-mac/undated',
    ],
    [
      'an opening of no meeting',
      { kind: 'ceremony', what: 'le-khai-mac', manyDays: false, meeting: null },
      'ceremony/le-khai-mac/undated',
    ],
    [
      'a ceremony of which there are many',
      { kind: 'ceremony', what: 'le-trao', meeting: RDF },
      'ceremony/le-trao/undated',
    ],
    ['a session of a meeting', { manyDays: false, meeting: RDF }, 'session/phien-kin/undated'],
  ])('%s', (_, claim, key) => {
    expect(only(claim).key).toBe(key);
  });
});
