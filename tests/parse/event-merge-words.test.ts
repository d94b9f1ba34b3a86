import { describe, expect, test } from 'vitest';
import { mergeClaims, type ParsedEvent } from '../../src/parse/events/event-merge.ts';
import { made, RDF, YDF } from './made-claims.ts';
import { dateOf } from './sentence.ts';

/* The words of an event, what each source says of it, and what tells that a meeting took place. */

type Made = Parameters<typeof made>[0];

const on = (from: string) => dateOf({ from, words: from });
const merge = (...claims: Made[]) => mergeClaims(claims.map(made));
const only = (...claims: Made[]): ParsedEvent => {
  const [event, ...others] = merge(...claims);
  expect(others).toEqual([]);
  return event ?? expect.fail('no event');
};

describe('the title', () => {
  const title = (...claims: Made[]) =>
    only(...claims.map((one, i) => ({ line: i + 1, ...one }))).title;

  test('of who tells it as done, before who plans it', () => {
    expect(title({ title: 'Kín' }, { title: 'Xong', tense: 'past' })).toBe('Xong');
    expect(title({ title: 'Xong', tense: 'past' }, { title: 'Kín' })).toBe('Xong');
  });

  test('of the first, whoever gives the day', () => {
    expect(title({ title: 'Kín' }, { title: 'Sau', date: on('2027-05-25') })).toBe('Kín');
    expect(
      title(
        { title: 'Kín' },
        { title: 'Sau', date: on('2027-05-25') },
        { title: 'Hai', date: on('2027-05-25') },
      ),
    ).toBe('Kín');
  });

  test('“Thông qua” before “Công bố”, among those who tell the same', () => {
    expect(title({ title: 'Công bố Khung' }, { title: 'Thông qua Khung' })).toBe('Thông qua Khung');
    expect(title({ title: 'Ký Công bố' }, { title: 'Thông qua Khung' })).toBe('Ký Công bố');
    expect(title({ title: 'Công bố Khung', tense: 'past' }, { title: 'Thông qua Khung' })).toBe(
      'Công bố Khung',
    );
  });

  test('of a weak claim only behind all others', () => {
    expect(title({ title: 'Yếu', tense: 'past', weak: true }, { title: 'Công bố Khung' })).toBe(
      'Công bố Khung',
    );
  });
});

test('the place: the first that is told, by who tells it as done before who plans it', () => {
  const place = (...places: (Made['place'] | 'none')[]) =>
    only(...places.map((one, i) => ({ line: i + 1, place: one ?? null }))).place;
  expect(place('Huế', 'Vinh')).toBe('Huế');
  expect(place(null, 'Vinh')).toBe('Vinh');
  expect(place(null)).toBeNull();
  expect(only({ place: 'Huế' }, { place: 'Vinh', tense: 'past', line: 2 }).place).toBe('Vinh');
});

test('a first is one whoever says so', () => {
  expect(only({}, { first: true, by: 'b' }).first).toBe(true);
  expect(only({ first: true }, { by: 'b' }).first).toBe(true);
  expect(only({}, { by: 'b' }).first).toBe(false);
});

describe('what each source says', () => {
  const says = (...claims: Made[]) => only(...claims).sources.map((source) => source.says);

  test('that it took place, that it is planned, that it is still ahead', () => {
    expect(says({ tense: 'past' }, { tense: 'future', by: 'b' })).toEqual(['held', 'planned']);
    expect(says({ date: on('2027-05-25') }, { by: 'b' })).toEqual(['expected', 'expected']);
    expect(says({}, { by: 'b' })).toEqual(['planned', 'planned']);
  });

  test('a sentence that tells both says that it took place', () => {
    expect(says({ tense: 'past' }, { tense: 'future' })).toEqual(['held']);
    expect(says({ tense: 'future' }, { tense: 'past' })).toEqual(['held']);
    expect(says({ tense: 'future' }, { tense: 'future' })).toEqual(['planned']);
  });
});

describe('that a meeting took place', () => {
  const meeting = (changes: Made = {}): Made => ({
    kind: 'meeting',
    what: 'rdf-7',
    manyDays: false,
    meeting: RDF,
    ...changes,
  });
  const deed = (changes: Made = {}): Made => ({
    kind: 'outcome',
    what: 'adopt-tuyen-bo-hue',
    manyDays: false,
    meeting: RDF,
    tense: 'past',
    by: 'b',
    ...changes,
  });
  const status = (...claims: Made[]) => {
    const found = merge(...claims).find(({ key }) => key.startsWith('meeting/'));
    const { status: told, sources } = found ?? expect.fail('no meeting');
    return `${told}: ${sources.map(({ article, says }) => `${article} ${says}`).join(', ')}`;
  };

  test.each([
    ['what it adopted', deed()],
    ['its opening', deed({ kind: 'ceremony', what: 'le-khai-mac' })],
    ['its closing', deed({ kind: 'ceremony', what: 'le-be-mac' })],
  ])('%s tells it', (_, claim) => {
    expect(status(meeting({ tense: 'future' }), claim)).toBe('held: a planned, b held');
  });

  test.each([
    ['a session', deed({ kind: 'session', what: 'phien-kin' })],
    ['what another meeting adopted', deed({ meeting: YDF })],
    ['what no meeting adopted', deed({ meeting: null })],
    ['what is only planned', deed({ tense: 'future' })],
    ['what is signed', deed({ what: 'sign-adopt-' })],
    ['a mere mention', deed({ weak: true })],
  ])('%s does not', (_, claim) => {
    expect(status(meeting({ tense: 'future' }), claim)).toBe('planned: a planned');
  });

  test('only a meeting is told by its deeds', () => {
    const first = { ...deed({ by: 'a' }), tense: 'future' } as const;
    const opening = deed({ kind: 'ceremony', what: 'le-khai-mac' });
    const [ceremony, outcome] = merge(first, opening);
    expect(ceremony).toMatchObject({ kind: 'ceremony', status: 'held' });
    expect(outcome).toMatchObject({ kind: 'outcome', status: 'planned' });
  });

  test.each([
    ['on its first day', '2027-05-15', '2027-05-15', true],
    ['the day before', '2027-05-14', '2027-05-20', false],
    ['in an article printed on its first day', null, '2027-05-15', true],
    ['in an article printed the day before', null, '2027-05-14', false],
    ['in an article of unknown day', '2027-05-16', null, true],
    ['in the month of its first day', '2027-05', '2027-05-20', true],
    ['in the year of its first day', '2027', '2027-05-20', true],
    ['in the month before', '2027-04', '2027-05-20', false],
  ])('a deed %s', (_, from, day, tells) => {
    const precision = from?.length === 4 ? 'year' : from?.length === 7 ? 'month' : 'day';
    const date = from === null ? null : dateOf({ from, precision });
    const claims = [meeting({ tense: 'future', date: on('2027-05-15') }), deed({ date, day })];
    expect(status(...claims)).toBe(tells ? 'held: a planned, b held' : 'planned: a planned');
  });

  test('it begins on the first day of its range, whatever day somebody else tells of it', () => {
    const range = dateOf({ from: '2027-05-15', to: '2027-05-17', precision: 'range' });
    const late = meeting({ date: on('2027-05-16'), tense: 'future' });
    const claims = [
      late,
      meeting({ date: range, tense: 'future', line: 2 }),
      deed({ date: on('2027-05-15') }),
    ];
    expect(status(...claims)).toBe('held: a planned, a planned, b held');
  });
});
