import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/schemas/correction.ts';
import type { Editorial } from '../../src/schemas/editorial.ts';
import { edited, reason } from './editing.ts';

/* What readers are told of each correction, and editors of each that cannot be made. */

const LONG =
  'Thứ nhất, mở rộng mạng cáp quang ven biển đến tất cả các xã đảo trong năm nay và năm tới.';
const ARTICLE = ` date 2026-03-02 Diễn đàn dữ liệu khai mạc

Kho chứa 500 tấn gạo, chợ có 30 sạp hàng. Ông Trần Văn Bình cho biết kho đã đầy. Bà Lê Thị Hoa cho rằng chợ vắng.

Bà Lê Thị Hoa, Phó Giám đốc, nêu ba việc phải làm.

${LONG}

Ông Phạm Quốc Bảo và ông Lê Quốc Bảo cùng dự. Ông Bảo cho rằng chi phí phải giảm.`;

type Bare<T> = T extends unknown ? Omit<T, 'file' | 'reason'> : never;
const corrected = (notes: Partial<Editorial>, ...corrections: Bare<Correction>[]) =>
  edited(
    { 'a.txt': ARTICLE },
    {
      ...notes,
      corrections: corrections.map((one) => ({ ...one, file: 'a.txt', reason }) as Correction),
    },
  );
const told = (one: Bare<Correction>, notes: Partial<Editorial> = {}) =>
  corrected(notes, one).digest.articles[0]?.corrections[0];
const errorsOf = (one: Bare<Correction>) =>
  corrected({}, one)
    .problems.filter(({ code }) => code === 'E_CORRECTION')
    .map(({ message }) => message);

describe('readers are told', () => {
  test('which figure was none, the others stay', () => {
    const { digest } = corrected({}, { kind: 'not-a-figure', line: 3, words: '500' });
    expect(digest.figures.map(({ amount }) => amount)).toEqual(['30 sạp']);
    expect(digest.articles[0]?.corrections).toEqual([
      {
        kind: 'not-a-figure',
        at: { line: 3, start: 9, end: 16, text: '500 tấn' },
        was: null,
        now: null,
        item: 'a-3-500-tan',
        reason,
      },
    ]);
  });

  test('the first words of a long quotation, cut at a word', () => {
    expect(told({ kind: 'not-a-quote', line: 7 })?.at).toEqual({
      line: 7,
      start: 0,
      end: 59,
      text: LONG.slice(0, 59),
    });
    expect(LONG.slice(59)).toMatch(/^ đảo /u);
  });

  test('who speaks, and who was taken to', () => {
    expect(told({ kind: 'speaker', line: 3, words: 'Bà', speaker: 'Trần Văn Bình' })).toMatchObject(
      { at: { line: 3, start: 81 }, was: 'Lê Thị Hoa', now: 'Trần Văn Bình' },
    );
  });

  test('that nobody speaks', () => {
    const { digest } = corrected({}, { kind: 'no-speaker', line: 5 });
    expect(digest.quotes.find(({ source }) => source.line === 5)).toMatchObject({
      speaker: null,
      unregistered: null,
      correction: { was: 'Lê Thị Hoa', reason },
    });
  });

  test.each(['bà', 'ông'] as const)(
    'a registered %s whom the article does not name',
    (honorific) => {
      const speakers = [{ id: 'an', name: 'Vũ An', honorific, headline: reason, reason: 'a' }];
      const { digest } = corrected({ speakers }, { kind: 'speaker', line: 5, speaker: 'Vũ An' });
      expect(digest.quotes.find(({ source }) => source.line === 5)?.speaker).toBe('an');
      expect(digest.speakers).toMatchObject([{ id: 'an', honorific }]);
    },
  );

  test('a day of publication that nobody could read', () => {
    const one = { kind: 'date' as const, file: 'a.txt', was: 'unknown' as const, reason };
    const { digest } = edited(
      { 'a.txt': 'Diễn đàn dữ liệu\n\nMưa lớn.', 'b.txt': 'Hội chợ\n\nMưa to.' },
      { corrections: [{ ...one, date: '2026-03-05' }] },
    );
    expect(digest.articles.map(({ date, corrections }) => [date, corrections])).toEqual([
      [
        '2026-03-05',
        [{ kind: 'date', at: null, was: null, now: '2026-03-05', item: null, reason }],
      ],
      [null, []],
    ]);
  });
});

describe('editors are told', () => {
  test.each<[Bare<Correction>, string]>([
    [{ kind: 'not-a-figure', line: 3 }, 'line 3 holds 2 of them: tell which by its first words'],
    [{ kind: 'not-a-figure', line: 5 }, 'line 5 holds no figure'],
    [
      { kind: 'not-a-figure', line: 3, words: 'chợ' },
      'line 3 holds no figure that begins with “chợ”',
    ],
    [{ kind: 'no-speaker', line: 9 }, 'nobody is taken to say this'],
    [
      { kind: 'date', was: '2026-03-02', date: '2026-03-02' },
      'the day of publication is read as 2026-03-02, not as 2026-03-02',
    ],
  ])('%j', (one, message) => {
    expect(errorsOf(one)).toEqual([message]);
  });

  test('where the entry stands and what to do', () => {
    const { problems } = corrected({}, { kind: 'not-a-figure', line: 5 });
    expect(problems).toContainEqual({
      file: 'src/content/editorial/corrections.yaml',
      line: 1,
      column: 1,
      code: 'E_CORRECTION',
      message: 'line 5 holds no figure',
      hint: 'mend the entry, or remove it if the program reads this rightly now',
    });
  });
});
