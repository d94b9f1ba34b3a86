import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import { formatProblem, isError } from '../../src/parse/problem.ts';

/*
 * Bad and hostile input, row by row of the table that says what must happen to it. What is an article
 * stands in pairs in `fixtures/hostile/`: `<row>-<what>.txt`, and what must come of it in the .json.
 * What is no article of its own (a folder, a size, a name) is made up below.
 */

const ROWS = 36;

const utf8 = (text: string) => new TextEncoder().encode(text);
const registry = { articles: [], outlets: [] };
const read = (bytes: Uint8Array | string, file = 'a.txt') =>
  parse([{ file, bytes: typeof bytes === 'string' ? utf8(bytes) : bytes }], registry);
const codes = (bytes: Uint8Array | string) => read(bytes).problems.map(({ code }) => code);

const folder = new URL('./fixtures/hostile/', import.meta.url);
const pairs = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((file) => ({
    file,
    row: Number(file.slice(0, 2)),
    what: file.slice(3, -'.txt'.length).replaceAll('-', ' '),
  }));

interface Expectation {
  /** `line:column CODE`; of a refused article its errors. */
  problems: string[];
  article: Record<string, unknown> | null;
  quotes: { line: number; form: string; speaker: string | null; text: string }[];
  events?: Record<string, unknown>[];
}

const BODY = ` date 2026-01-15 Hội nghị khai mạc tại Hà Nội

Ông Trần Văn Bình, Giám đốc Trung tâm Dữ liệu, cho biết hệ thống đã sẵn sàng.

"Chúng tôi đã chuẩn bị trong nhiều tháng để phục vụ đại biểu", ông Bình nói.`;

/** The least time of the processor, in ms: what else the machine does slows some runs, a pattern that backtracks all. */
function leastTime(run: () => void, runs = 5): number {
  const times = Array.from({ length: runs }, () => {
    const started = process.cpuUsage();
    run();
    return process.cpuUsage(started).user / 1000;
  });
  return Math.min(...times);
}

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

test.each(pairs)('row $row: $what', ({ file }) => {
  const name = file.replace('.txt', '.json');
  const expected = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Expectation;
  const { corpus, problems } = read(readFileSync(new URL(file, folder)), file);
  const [one] = corpus.articles;
  // What else is said of an article that is refused follows from its errors.
  const told = problems.filter((problem) => one !== undefined || isError(problem));
  expect(told.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(
    expected.problems,
  );
  expect(
    one?.quotes.map(({ source, form, person, text }) => {
      return { line: source.line, form, speaker: person?.name ?? null, text };
    }) ?? [],
  ).toEqual(expected.quotes);
  if (expected.article === null) expect(one).toBeUndefined();
  else expect(one?.article).toMatchObject(expected.article);
  expect(corpus.events).toMatchObject(expected.events ?? []);
});

test('row 3: a folder without articles says so', () => {
  const { corpus, problems } = parse([], registry);
  expect(problems.map(({ code }) => code)).toEqual(['E_NO_SEEDS']);
  expect(corpus.articles).toEqual([]);
});

describe('row 7: the place of what is no text is told', () => {
  test.each<[string, readonly number[], number]>([
    ['a byte that no text holds', [0x41, 0x42, 0xff, 0x43], 2],
    ['half a surrogate pair', [0x41, 0xed, 0xa0, 0x80], 2],
    ['a letter written too long', [0x41, 0xc0, 0xaf], 1],
    ['a NUL', [0x41, 0x00, 0x42], 1],
    ['a letter cut off by the end of the file', [0x41, 0xe1, 0xbb], 1],
  ])('%s', (_, bytes, at) => {
    const [problem] = read(new Uint8Array(bytes)).problems;
    expect(problem?.message).toMatch(new RegExp(`at byte ${at}$`, 'u'));
  });
});

describe('characters nobody sees', () => {
  test.each([
    0x200b, 0x2060, 0xfeff, 0x206a, 0x2065, 0x3164, 0xffa0, 0x180b, 0x17b4, 0xe0100, 0xe0041, 7,
  ])('row 8: %x', (code) => {
    const text = BODY.replace('hệ thống', `h${String.fromCodePoint(code)}ệ thống`);
    expect(read(text).problems.map((problem) => problem.code)).toEqual(['E_INVISIBLE']);
  });

  test('row 8: each of them is reported, at its place', () => {
    const { problems } = read(BODY.replace('hệ thống', 'h\u200Bệ th\u200Bống'));
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 E_INVISIBLE',
      '3 E_INVISIBLE',
    ]);
    const line = BODY.replace('hệ thống', 'h\u200Bệ th\u200Bống').split('\n')[2] ?? '';
    for (const problem of problems) {
      expect(formatProblem(problem)).toMatch(/^a\.txt:3:\d+ E_INVISIBLE .+ — .+$/u);
      expect(line[problem.column - 1]).toBe('\u200B');
    }
  });

  const CONTROLS = [...'\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'];
  test.each(CONTROLS.map((sign) => [sign.codePointAt(0)?.toString(16), sign]))(
    'row 9: U+%s turns the reading direction',
    (_, sign) => {
      expect(codes(BODY.replace('sẵn sàng', `sẵn ${sign}sàng`))).toEqual(['E_BIDI']);
    },
  );

  test('row 8: a control character', () => {
    expect(codes(BODY.replace('sẵn sàng', 'sẵn \u0007sàng'))).toEqual(['E_INVISIBLE']);
  });

  test('row 11: Greek that looks like Greek is let through', () => {
    expect(codes(BODY.replace('hệ thống', 'màng lọc 5 μm'))).toEqual([]);
  });
});

describe('row 10: soft hyphens and spaces of other kinds', () => {
  const plain = read(BODY).corpus;
  test.each([
    ['no-break space', '\u00A0'],
    ['narrow no-break space', '\u202F'],
    ['thin space', '\u2009'],
    ['line separator', '\u2028'],
    ['ideographic space', '\u3000'],
    ['tab', '\t'],
  ])('a %s in a name makes no other person, in a cue no other cue', (_, space) => {
    const text = BODY.replace('Trần Văn', `Trần${space}Văn`).replace('cho biết', `cho${space}biết`);
    const { corpus, problems } = read(text);
    expect(problems).toEqual([]);
    expect(corpus.articles[0]?.quotes.map(({ person }) => person?.name)).toEqual([
      'Trần Văn Bình',
      'Trần Văn Bình',
    ]);
    expect(corpus.articles[0]?.quotes.map(({ source }) => source)).toEqual(
      plain.articles[0]?.quotes.map(({ source }) => source),
    );
  });
});

test('row 13: a quotation left open ends where its tag names the speaker, and the editor is told', () => {
  const { corpus, problems } = read(BODY.replace('đại biểu",', 'đại biểu,'));
  expect(problems.map(({ code }) => code)).toContain('W_QUOTE_UNCLOSED');
  const direct = corpus.articles[0]?.quotes.filter(({ form }) => form === 'direct') ?? [];
  expect(direct.map(({ text }) => text)).toEqual([
    'Chúng tôi đã chuẩn bị trong nhiều tháng để phục vụ đại biểu',
  ]);
});

describe('row 27: file names that give no id', () => {
  test.each(['con.txt', 'NUL.txt', 'lpt1.txt', '..txt', '-.txt', '會議.txt'])('%s', (file) => {
    const { corpus, problems } = read(BODY, file);
    expect(problems.map(({ code }) => code)).toEqual(['E_ID']);
    expect(corpus.articles).toEqual([]);
  });

  test.each([
    ['%2e%2e.txt', '2e-2e'],
    ['..-etc.txt', 'etc'],
    ['__proto__.txt', 'proto'],
    ['constructor.txt', 'constructor'],
    [`${'bo-truong-'.repeat(9)}.txt`, 'bo-truong-'.repeat(5).slice(0, -1)],
    [`${'a'.repeat(79)}.txt`, 'a'.repeat(50)],
  ])('of %s only what an address may hold is kept', (file, id) => {
    expect(read(BODY, file).corpus.articles[0]?.article.id).toBe(id);
  });

  test('an id that the editors give is looked at too', () => {
    const note = { file: 'a.txt', id: '../../etc', publisherBasis: { vi: 'a', en: 'a' } };
    const { problems } = parse([{ file: 'a.txt', bytes: utf8(BODY) }], {
      articles: [note],
      outlets: [],
    });
    expect(problems.map(({ code }) => code)).toEqual(['E_ID']);
  });
});

describe('row 28: ids that are equal are refused, and both files named', () => {
  test.each([
    ['but for the case', 'Bao-A.txt', 'bao-a.txt'],
    ['but for the Unicode form', 'báo.txt', 'báo.txt'.normalize('NFD')],
    ['but for the marks', 'bao.txt', 'báo.txt'],
    ['but for the punctuation', 'bao a.txt', 'bao-a.txt'],
    ['but for the ending', 'bao.TXT', 'bao.txt'],
  ])('%s', (_, ...files) => {
    const { corpus, problems } = parse(
      files.map((file) => ({ file, bytes: utf8(BODY) })),
      registry,
    );
    const [first, second] = files.toSorted();
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([`${second} E_DUPLICATE`]);
    expect(problems[0]?.message).toContain(first);
    expect(corpus.articles.map(({ article }) => article.file)).toEqual([first]);
  });
});

describe('row 29: what is too large for an article', () => {
  test('10 MB are refused within a second', () => {
    const bytes = utf8('a '.repeat(5_000_000));
    const started = performance.now();
    expect(codes(bytes)).toEqual(['E_TOO_LARGE']);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('a line that is no paragraph is refused, not read for minutes', () => {
    const started = performance.now();
    expect(codes(`Tiêu đề\n\n${'Ông Trần Văn '.repeat(40_000)}`)).toEqual(['E_TOO_LARGE']);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('row 30: no pattern that backtracks', () => {
  const thousand = (piece: string) => utf8(`Tiêu đề\n\n${piece.repeat(1000)}`);

  test('a thousand opening marks are read in no time', () => {
    expect(leastTime(() => read(thousand('“a ')))).toBeLessThan(50);
  });

  // A pattern that backtracks takes minutes; how fast the others are, tests/bench/ measures.
  test.each(['"a" ', '"', '“', '‘a ', '( ', '1/1-', 'ngày ', 'TS. ', 'và ông ', 'Bộ trưởng '])(
    'nor do a thousand of %j take long',
    (piece) => {
      expect(leastTime(() => read(thousand(piece)), 3)).toBeLessThan(2000);
    },
  );
});

describe('time grows with the length of the article', () => {
  const family = 'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ'.split(' ');
  const given = 'An Bình Dũng Giang Hà Khánh Lan Linh Mai Nga'.split(' ');
  const name = (i: number) =>
    [family[i % 10], ...[10, 100, 1000].map((n) => given[Math.floor(i / n) % 10])].join(' ');
  const lines = {
    people: (i: number) => `\n\nÔng ${name(i)}, Giám đốc Công ty ${i}, cho biết mọi việc đã xong.`,
    quotations: (i: number) => `\n\n“Chúng tôi đã xong việc số ${i} rồi”, ông Trần Văn Bình nói.`,
    days: (i: number) =>
      `\n\nNgày ${(i % 28) + 1}/1/2026, ${i} đại biểu đã dự hội nghị tại Hà Nội.`,
  };

  // Eight times as much takes eight times as long; sixty-four times, if each is compared with all others.
  test.each(Object.entries(lines))(
    '%s',
    (_, line) => {
      const time = (count: number) => {
        const bytes = utf8(
          `Tiêu đề${Array.from({ length: count }, (_one, i) => line(i)).join('')}`,
        );
        return leastTime(() => read(bytes), 3);
      };
      expect(time(4000) / time(500)).toBeLessThan(24);
    },
    30_000,
  );
});

describe('what cannot be read keeps nothing else back', () => {
  test('an article with an error is left out, the others are read, and all is told', () => {
    const { corpus, problems } = parse(
      [
        { file: 'a.txt', bytes: utf8(BODY) },
        { file: 'b.txt', bytes: utf8('') },
        { file: 'c.txt', bytes: utf8('a\0') },
      ],
      registry,
    );
    expect(corpus.articles.map(({ article }) => article.id)).toEqual(['a']);
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'b.txt E_EMPTY',
      'c.txt E_ENCODING',
    ]);
  });
});

test('every row of the table is asserted by a test that carries its number', () => {
  const tests = new URL('../', import.meta.url);
  const named = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(new URL(name, tests), 'utf8').matchAll(/\brow (\d+):/gu)])
    .map(([, row]) => Number(row));
  const asserted = new Set([...named, ...pairs.map(({ row }) => row)]);
  const all = Array.from({ length: ROWS }, (_, i) => i + 1);
  expect(all.filter((row) => !asserted.has(row))).toEqual([]);
});
