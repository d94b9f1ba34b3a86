import { describe, expect, test } from 'vitest';
import { unsettled } from '../../src/parse/editorial/attend.ts';
import type { Correction } from '../../src/schemas/correction.ts';
import { edited, reason } from './editing.ts';

/* What the program reads wrongly is put right without touching the seed, and readers are told. */

const ARTICLE = ` date 2026-03-02 Diễn đàn dữ liệu khai mạc

Ông Trần Văn Bình, Giám đốc Trung tâm Dữ liệu, cho biết hệ thống đã sẵn sàng. Kinh tế số ASEAN đạt hơn 200 tỷ USD.

Bà Lê Thị Hoa, Phó Giám đốc, nêu ba việc phải làm.

Thứ nhất, mở rộng mạng cáp quang.

Thứ hai, đào tạo thêm kỹ sư.

Ông Phạm Quốc Bảo và ông Lê Quốc Bảo cùng dự. Ông Bảo cho rằng chi phí phải giảm.

Sáng mai, lễ bế mạc diễn đàn sẽ diễn ra tại Huế.`;
const hoa = {
  id: 'hoa',
  name: 'Lê Thị Hoa',
  honorific: 'bà' as const,
  headline: { vi: 'Phó Giám đốc', en: 'Deputy director' },
  reason: 'a',
};

/** Leaves out the file and the reason of each kind of correction. */
type Bare<T> = T extends unknown ? Omit<T, 'file' | 'reason'> : never;
const corrected = (...corrections: Bare<Correction>[]) =>
  edited(
    { 'a.txt': ARTICLE },
    {
      speakers: [hoa],
      corrections: corrections.map((one) => ({ ...one, file: 'a.txt', reason }) as Correction),
    },
  );
const quotesOf = ({ digest }: ReturnType<typeof corrected>) =>
  digest.quotes.map(({ id, speaker, unregistered }) => [id, speaker ?? unregistered?.name ?? null]);
const errorsOf = ({ problems }: ReturnType<typeof corrected>) =>
  problems.filter(({ code }) => code === 'E_CORRECTION').map(({ message }) => message);

test('without corrections the article is read so', () => {
  expect(quotesOf(corrected())).toEqual([
    ['a-3', 'Trần Văn Bình'],
    ['a-5', 'hoa'],
    ['a-7', 'hoa'],
    ['a-9', 'hoa'],
    ['a-11', null],
  ]);
  expect(corrected().digest.quotes.map(({ continues }) => continues)).toEqual([
    null,
    null,
    'a-5',
    'a-7',
    null,
  ]);
});

describe('not a quote', () => {
  const result = () => corrected({ kind: 'not-a-quote', line: 7 });

  test('is taken out, and what went on from it goes on from what was before', () => {
    expect(quotesOf(result()).map(([id]) => id)).toEqual(['a-3', 'a-5', 'a-9', 'a-11']);
    expect(result().digest.quotes.map(({ continues }) => continues)).toEqual([
      null,
      null,
      'a-5',
      null,
    ]);
  });

  test('is told of on the page of the article, with the reason', () => {
    expect(result().digest.articles[0]?.corrections).toEqual([
      {
        kind: 'not-a-quote',
        at: { line: 7, start: 0, end: 33, text: 'Thứ nhất, mở rộng mạng cáp quang.' },
        was: null,
        now: null,
        item: 'a-7',
        reason,
      },
    ]);
  });
});

describe('another speaker', () => {
  test('who is registered speaks, also where the quotation goes on', () => {
    const result = corrected({ kind: 'speaker', line: 7, speaker: 'Trần Văn Bình' });
    expect(quotesOf(result).slice(1, 4)).toEqual([
      ['a-5', 'hoa'],
      ['a-7', 'Trần Văn Bình'],
      ['a-9', 'Trần Văn Bình'],
    ]);
    expect(result.digest.quotes.slice(2, 4)).toMatchObject([
      {
        resolution: { rule: 'corrected', words: 'Trần Văn Bình', line: 3 },
        correction: { was: 'Lê Thị Hoa', reason },
      },
      { correction: { was: 'Lê Thị Hoa', reason } },
    ]);
  });

  test('of a part no longer goes on from words of somebody else', () => {
    const { digest } = corrected({ kind: 'speaker', line: 9, speaker: 'Trần Văn Bình' });
    expect(digest.quotes.find(({ id }) => id === 'a-9')?.continues).toBe(null);
  });

  test('settles who could not be told, and the warning goes', () => {
    const result = corrected({ kind: 'speaker', line: 11, speaker: 'Lê Quốc Bảo' });
    expect(quotesOf(result).at(-1)).toEqual(['a-11', 'Lê Quốc Bảo']);
    const open = (problems: typeof result.ofSeeds) => problems.map(({ code }) => code);
    expect(open(result.ofSeeds)).toContain('W_SPEAKER');
    expect(open(unsettled(result.ofSeeds, result.digest))).not.toContain('W_SPEAKER');
  });

  test('gives the figures inside the quotation too', () => {
    const { digest } = corrected({ kind: 'speaker', line: 3, speaker: 'hoa' });
    expect(digest.figures).toMatchObject([{ speaker: 'hoa', quote: 'a-3' }]);
  });

  test('may be nobody', () => {
    const result = corrected({ kind: 'no-speaker', line: 3 });
    expect(quotesOf(result)[0]).toEqual(['a-3', null]);
    expect(result.digest.articles[0]?.corrections).toMatchObject([
      { kind: 'no-speaker', was: 'Trần Văn Bình', now: null },
    ]);
  });
});

test('what is no figure is taken out', () => {
  const { digest } = corrected({ kind: 'not-a-figure', line: 3, words: 'hơn 200' });
  expect(digest.figures).toEqual([]);
});

describe('another date', () => {
  test('of the article is the one that relative days follow', () => {
    const closing = ({ digest }: ReturnType<typeof corrected>) =>
      digest.events.find(({ kind }) => kind === 'ceremony')?.start;
    expect(closing(corrected())).toBe('2026-03-03');
    const result = corrected({ kind: 'date', was: '2026-03-02', date: '2026-03-05' });
    expect(closing(result)).toBe('2026-03-06');
    expect(result.digest.articles[0]).toMatchObject({
      date: '2026-03-05',
      dateBasis: 'inferred',
      dateWords: null,
      corrections: [{ kind: 'date', was: '2026-03-02', now: '2026-03-05' }],
    });
  });

  test('of an event keeps its id', () => {
    const [event] = corrected().digest.events.filter(({ kind }) => kind === 'ceremony');
    const { digest } = corrected({
      kind: 'event-date',
      line: 13,
      event: event?.id ?? '',
      date: '2026-03-04',
      end: '2026-03-05',
    });
    expect(digest.events.find(({ id }) => id === event?.id)).toMatchObject({
      start: '2026-03-04',
      end: '2026-03-05',
      precision: 'range',
      correction: { was: '2026-03-03', reason },
    });
  });
});

describe('a correction that finds nothing to correct is an error that names its cause', () => {
  test.each<[string, Bare<Correction>, string]>([
    ['no item', { kind: 'not-a-quote', line: 13 }, 'line 13 holds no quotation'],
    [
      'other words',
      { kind: 'not-a-quote', line: 7, words: 'Thứ ba' },
      'line 7 holds no quotation that begins with “Thứ ba”',
    ],
    [
      'a name that stands nowhere',
      { kind: 'speaker', line: 7, speaker: 'Ngô Văn Kẹ' },
      '“Ngô Văn Kẹ” is neither registered nor a name that the article prints',
    ],
    [
      'the speaker that is read anyway',
      { kind: 'speaker', line: 7, speaker: 'hoa' },
      'Lê Thị Hoa is taken to say this anyway',
    ],
    [
      'a date that is not read',
      { kind: 'date', was: '2026-01-01', date: '2026-03-05' },
      'the day of publication is read as 2026-03-02, not as 2026-01-01',
    ],
    [
      'no such event',
      { kind: 'event-date', line: 13, event: 'x', date: '2026-03-05' },
      'there is no event “x”',
    ],
  ])('%s', (_, one, message) => {
    expect(errorsOf(corrected(one))).toEqual([message]);
  });

  test('the same twice', () => {
    const one = { kind: 'not-a-quote' as const, line: 7 };
    expect(errorsOf(corrected(one, one))).toEqual(['line 7 holds no quotation']);
  });

  test('at its own line', () => {
    const place = { file: 'src/content/editorial/corrections.yaml', line: 9, column: 3 };
    const { problems } = edited(
      { 'a.txt': ARTICLE },
      { corrections: [{ kind: 'not-a-quote', file: 'b.txt', line: 1, reason, place }] },
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        ...place,
        code: 'E_CORRECTION',
        message: 'there is no seed “b.txt”',
      }),
    );
  });
});
