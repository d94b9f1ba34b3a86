import { describe, expect, test } from 'vitest';
import { unseen } from '../../src/parse/editorial/attend.ts';
import type { Problem } from '../../src/parse/problem.ts';
import { wanting } from '../../src/parse/editorial/wanting.ts';
import type { Editorial } from '../../src/schemas/editorial.ts';
import { edited, nothing, reason } from './editing.ts';

/* What only a person can tell is listed, each with its place. */

const found = (text: string, notes: Partial<Editorial> = {}) => {
  const { corpus, digest } = edited({ 'a.txt': text }, notes);
  return wanting(corpus, digest, { ...nothing, ...notes }).map(
    ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
  );
};
const note = { id: 'a', file: 'a.txt', publisherBasis: reason };
const STATED = ' date 2026-03-02 Diễn đàn dữ liệu khai mạc\n\n';
const SAYS = 'Bà Trần Thị Hoa cho biết hệ thống đã sẵn sàng.';

test('an article that nobody has noted, once', () => {
  expect(found(`${STATED}Mưa to.`)).toEqual(['a.txt:1:1 W_OUTLET']);
  expect(found(`${STATED}Mưa to.`, { articles: [note] })).toEqual([]);
});

test('a speaker without a page, where she speaks first', () => {
  expect(found(`${STATED}${SAYS}\n\nTheo bà Hoa, giá phải giảm.`, { articles: [note] })).toEqual([
    'a.txt:3:1 W_UNREGISTERED',
  ]);
});

describe('an inferred date', () => {
  const INFERRED =
    'Diễn đàn dữ liệu khai mạc\n\nSáng nay (2/3/2026), diễn đàn dữ liệu đã khai mạc tại Huế.';

  test('of an article, at the words that it rests on', () => {
    expect(found(INFERRED, { articles: [note] })).toContain('a.txt:3:1 W_DATE_INFERRED');
  });

  const CLOSED = 'Hội nghị số\n\nChiều 16/1/2026, Hội nghị đã bế mạc tại Huế.\n\n';
  const AWARD = 'Lễ trao giải diễn ra ngày 15/1';
  const ofEvent = 'a.txt:5:1 W_DATE_INFERRED';

  test('of an event whose day is printed without its year, by articles that state none', () => {
    const told = found(`${CLOSED}${AWARD}.`, { articles: [note] });
    expect(told).toEqual(['a.txt:3:1 W_DATE_INFERRED', ofEvent]);
  });

  test.each([
    ['its year is printed', `${CLOSED}${AWARD}/2026.`],
    ['it has no day', `${CLOSED}Lễ trao giải diễn ra trong tháng 2/2026.`],
    ['nothing dates it', `${CLOSED}Lễ trao giải sẽ diễn ra tại Huế.`],
  ])('of an event is none when %s', (_, text) => {
    expect(found(text, { articles: [note] })).toEqual(['a.txt:3:1 W_DATE_INFERRED']);
  });

  test('of an event is none when an article that tells of it states its own day', () => {
    expect(found(`${STATED}${AWARD}.`, { articles: [note] })).toEqual([]);
  });

  test('of an event is none when an editor has put it right', () => {
    const correction = {
      kind: 'event-date' as const,
      file: 'a.txt',
      line: 5,
      event: 'ceremony-le-trao-giai-2026-01-15',
      date: '2026-01-14',
      reason,
    };
    const notes = { articles: [note], corrections: [correction] };
    expect(found(`${CLOSED}${AWARD}.`, notes)).toEqual(['a.txt:3:1 W_DATE_INFERRED']);
  });

  test('is none when the article states it', () => {
    expect(found(`${STATED}${INFERRED}`, { articles: [note] })).toEqual([]);
  });
});

describe('a warning that a person has looked at', () => {
  const warning: Problem = {
    file: 'a.txt',
    line: 3,
    column: 1,
    code: 'W_SPEAKER',
    message: '',
    hint: '',
  };
  const seen = { file: 'a.txt', line: 3, code: 'W_SPEAKER', reason: 'so' };

  test('is counted and not told again', () => {
    expect(unseen([warning], [seen])).toEqual({ problems: [], seen: 1 });
  });

  test('of another line or code is still told', () => {
    const notes = [
      { ...seen, line: 4 },
      { ...seen, code: 'W_STALE' },
    ];
    expect(unseen([warning], notes).problems.map(({ code }) => code)).toEqual([
      'W_SPEAKER',
      'W_REFERENCE',
      'W_REFERENCE',
    ]);
  });

  test('that nobody gives any more leaves a note to remove', () => {
    const place = { file: 'src/content/editorial/seen.yaml', line: 2, column: 3 };
    expect(unseen([], [{ ...seen, place }]).problems).toMatchObject([
      { ...place, code: 'W_REFERENCE' },
    ]);
  });
});
