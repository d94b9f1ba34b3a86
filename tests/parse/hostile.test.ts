import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import { formatProblem } from '../../src/parse/problem.ts';

/* Bad and hostile input, and what it gets. */

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array | string, file = 'a.txt') =>
  parse([{ file, bytes: typeof bytes === 'string' ? utf8(bytes) : bytes }], {
    articles: [],
    outlets: [],
  });
const codes = (bytes: Uint8Array | string) => read(bytes).problems.map(({ code }) => code);

const BODY = ` date 2026-01-15 Hội nghị khai mạc tại Hà Nội

Ông Trần Văn Bình, Giám đốc Trung tâm Dữ liệu, cho biết hệ thống đã sẵn sàng.

"Chúng tôi đã chuẩn bị trong nhiều tháng để phục vụ đại biểu", ông Bình nói.`;

test('the article that the others are made from is whole', () => {
  const { corpus, problems } = read(BODY);
  expect(problems).toEqual([]);
  expect(corpus.articles[0]?.quotes.map(({ text, person }) => [text, person?.name])).toEqual([
    [
      'Ông Trần Văn Bình, Giám đốc Trung tâm Dữ liệu, cho biết hệ thống đã sẵn sàng.',
      'Trần Văn Bình',
    ],
    ['Chúng tôi đã chuẩn bị trong nhiều tháng để phục vụ đại biểu', 'Trần Văn Bình'],
  ]);
});

describe('files that are no text', () => {
  test.each([
    ['empty', '', 'E_EMPTY'],
    ['white space', ' \n\t\n', 'E_EMPTY'],
    ['only a byte order mark', '\uFEFF', 'E_EMPTY'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), 'E_ENCODING'],
    ['a NUL', 'a\0b', 'E_ENCODING'],
    ['a broken byte', new Uint8Array([0x41, 0x42, 0xff, 0x43]), 'E_ENCODING'],
  ])('%s', (_, bytes, code) => {
    expect(codes(bytes)).toEqual([code]);
    expect(read(bytes).corpus.articles).toEqual([]);
  });

  test('the offset of a broken byte is told', () => {
    const [problem] = read(new Uint8Array([0x41, 0x42, 0xff, 0x43])).problems;
    expect(problem?.message).toContain('at byte 2');
  });

  test('10 MB are refused within a second', () => {
    const started = performance.now();
    expect(codes('a '.repeat(5_000_000))).toEqual(['E_TOO_LARGE']);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('no file at all', () => {
    expect(parse([], { articles: [], outlets: [] }).problems.map(({ code }) => code)).toEqual([
      'E_NO_SEEDS',
    ]);
  });
});

describe('the same article in another encoding gives the same', () => {
  const plain = read(BODY).corpus;
  test.each([
    ['byte order mark', `\uFEFF${BODY}`],
    ['decomposed', BODY.normalize('NFD')],
    ['CRLF', BODY.replaceAll('\n', '\r\n')],
    ['lone CR', BODY.replaceAll('\n', '\r')],
  ])('%s', (_, text) => {
    expect(read(text).corpus).toEqual(plain);
  });

  test('soft hyphens are not there for who reads', () => {
    const { corpus, problems } = read(
      BODY.replace('cho biết', 'cho bi\u00ADết').replace('Văn Bình', 'Văn B\u00ADình'),
    );
    expect(problems).toEqual([]);
    expect(corpus.articles[0]?.quotes.map(({ person }) => person?.name)).toEqual([
      'Trần Văn Bình',
      'Trần Văn Bình',
    ]);
  });

  test('a no-break space in a name makes no other person', () => {
    const { corpus } = read(BODY.replace('Trần Văn', 'Trần\u00A0Văn'));
    expect(corpus.articles[0]?.quotes.map(({ person }) => person?.name)).toEqual([
      'Trần Văn Bình',
      'Trần Văn Bình',
    ]);
  });

  test('no-break spaces part words as others do', () => {
    const { corpus } = read(BODY.replace('cho biết', 'cho\u00A0biết'));
    expect(corpus.articles[0]?.quotes.length).toBe(plain.articles[0]?.quotes.length);
  });
});

describe('characters nobody sees', () => {
  test.each([
    ['zero width', 'hệ thống', 'hệ th\u200Bống', 'E_INVISIBLE'],
    ['right-to-left override', 'sẵn sàng', 'sẵn \u202Esàng', 'E_BIDI'],
    ['isolate', 'sẵn sàng', 'sẵn \u2066sàng', 'E_BIDI'],
    ['left-to-right mark', 'sẵn sàng', 'sẵn \u200Esàng', 'E_BIDI'],
    ['a control character', 'sẵn sàng', 'sẵn \u0007sàng', 'E_INVISIBLE'],
    ['a Cyrillic letter', 'Bình', 'B\u0456nh', 'E_SCRIPT_MIX'],
  ])('%s', (_, from, to, code) => {
    expect(codes(BODY.replace(from, to))).toContain(code);
  });

  test('each of them is reported', () => {
    expect(codes(BODY.replace('hệ thống', 'h\u200Bệ th\u200Bống'))).toEqual([
      'E_INVISIBLE',
      'E_INVISIBLE',
    ]);
  });

  test('Greek that looks like Greek is let through', () => {
    expect(codes(BODY.replace('hệ thống', 'màng lọc 5 μm'))).toEqual([]);
  });

  test('line and column point to the character', () => {
    const [problem] = read(BODY.replace('hệ thống', 'hệ th\u200Bống')).problems;
    expect(formatProblem(problem ?? expect.fail())).toMatch(/^a\.txt:3:\d+ E_INVISIBLE /u);
    const line = BODY.replace('hệ thống', 'hệ th\u200Bống').split('\n')[2] ?? '';
    expect(line[(problem?.column ?? 0) - 1]).toBe('\u200B');
  });
});

describe('quotation marks', () => {
  test('one that never closes warns and swallows nothing', () => {
    const { corpus, problems } = read(BODY.replace('đại biểu",', 'đại biểu,'));
    expect(problems.map(({ code }) => code)).toContain('W_QUOTE_UNCLOSED');
    expect(corpus.articles[0]?.quotes.filter(({ form }) => form === 'direct')).toEqual([]);
  });

  test('a closing mark without anything before it warns and gives no quote', () => {
    const { corpus, problems } = read(
      `Tiêu đề\n\nHội nghị diễn ra trong hai ngày".\n\nCâu chuyện còn dài.`,
    );
    expect(problems.map(({ code }) => code)).toContain('W_QUOTE_ORPHAN');
    expect(corpus.articles[0]?.quotes).toEqual([]);
  });

  test('a thousand opening marks are read in no time', () => {
    const text = `Tiêu đề\n\n${'“a '.repeat(1000)}`;
    // The best of several runs: a busy machine slows some of them, backtracking slows all.
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now();
      read(text);
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

describe('dates', () => {
  test.each([
    ['in the header', BODY.replace('2026-01-15', '2026-02-31')],
    ['in the text', BODY.replace('nhiều tháng', 'ngày 31/02/2026')],
  ])('a day that no calendar has, %s', (_, text) => {
    expect(codes(text)).toContain('E_DATE');
  });

  test('the header goes before a stamp that says another day', () => {
    const { corpus, problems } = read(
      BODY.replace('tại Hà Nội\n', 'tại Hà Nội 16/01/2026 08:30\n'),
    );
    expect(problems.map(({ code }) => code)).toEqual(['W_DATE_CONFLICT']);
    expect(corpus.articles[0]?.article.date).toBe('2026-01-15');
  });

  test('no date is no date', () => {
    const { corpus, problems } = read(BODY.replace(' date 2026-01-15 ', ''));
    expect(problems.map(({ code }) => code)).toEqual(['W_DATE_MISSING']);
    expect(corpus.articles[0]?.article).toMatchObject({ date: null, dateBasis: 'unknown' });
  });
});

test('ids that are equal but for case are refused', () => {
  const { problems } = parse(
    [
      { file: 'Bao-A.txt', bytes: utf8(BODY) },
      { file: 'bao-a.txt', bytes: utf8(BODY) },
    ],
    { articles: [], outlets: [] },
  );
  expect(problems.map(({ code }) => code)).toEqual(['E_DUPLICATE']);
});

test('a line that is no paragraph is refused, not read for minutes', () => {
  const started = performance.now();
  expect(codes(`Tiêu đề\n\n${'Ông Trần Văn '.repeat(40_000)}`)).toEqual(['E_TOO_LARGE']);
  expect(performance.now() - started).toBeLessThan(1000);
});

test.each(['會議.txt', `${'a'.repeat(79)}.txt`])('the file name %s gives no id', (file) => {
  expect(read(BODY, file).problems.map(({ code }) => code)).toEqual(['E_ID']);
});

test('a reserved file name is refused', () => {
  expect(read(BODY, 'con.txt').problems.map(({ code }) => code)).toEqual(['E_ID']);
});

test('markup and code in an article are words like others', () => {
  const words = '<script>alert(1)</script> {process.env.SECRET} import fs from "node:fs" <5%';
  const { corpus } = read(BODY.replace('hệ thống đã sẵn sàng', `${words} đã sẵn sàng`));
  expect(corpus.articles[0]?.quotes[0]?.text).toContain('<script>alert(1)</script>');
});

test('an article with an error does not keep the others back', () => {
  const { corpus, problems } = parse(
    [
      { file: 'a.txt', bytes: utf8(BODY) },
      { file: 'b.txt', bytes: utf8('') },
      { file: 'c.txt', bytes: utf8('a\0') },
    ],
    { articles: [], outlets: [] },
  );
  expect(corpus.articles.map(({ article }) => article.id)).toEqual(['a']);
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'b.txt E_EMPTY',
    'c.txt E_ENCODING',
  ]);
});

test('words in quotation marks that nobody is named for have no speaker, and none is made up', () => {
  const alone = '“Chúng tôi đã chờ con đường này từ rất nhiều năm nay rồi”.';
  const { corpus, problems } = read(`Tiêu đề\n\nMưa lớn từ sáng.\n\n${alone}`);
  expect(corpus.articles[0]?.quotes.map(({ person, printed }) => [person, printed])).toEqual([
    [null, ''],
  ]);
  expect(problems.map(({ code }) => code)).toContain('W_SPEAKER');
});
