import { describe, expect, test } from 'vitest';
import { unseen, unsettled } from '../../src/parse/editorial/attend.ts';
import { nearDuplicates } from '../../src/parse/editorial/near-duplicates.ts';
import { wanting } from '../../src/parse/editorial/wanting.ts';
import { parse } from '../../src/parse/index.ts';
import type { Problem } from '../../src/parse/problem.ts';
import type { Digest } from '../../src/schemas/digest.ts';
import type { Editorial } from '../../src/schemas/editorial.ts';
import { edited, nothing, reason } from './editing.ts';

/* What editors are told, word by word: where something is, what it is, what is to be done. */

const HEAD = ' date 2026-03-02 Diễn đàn dữ liệu khai mạc\n\n';
const told = ({ file, line, column, code, message, hint }: Problem) =>
  `${file}:${line}:${column} ${code} ${message} | ${hint}`;

describe('what only a person can tell', () => {
  const wanted = (text: string, notes: Partial<Editorial> = {}) => {
    const { corpus, digest } = edited({ 'a.txt': text }, notes);
    return wanting(corpus, digest, { ...nothing, ...notes }).map(told);
  };
  const other = { id: 'b', file: 'b.txt', publisherBasis: reason };

  test('outlet and speaker', () => {
    const text = `${HEAD}Bà Trần Thị Hoa cho biết hệ thống đã sẵn sàng.\n\nTheo chuyên gia, giá giảm.`;
    expect(wanted(text, { articles: [other] })).toEqual([
      'a.txt:1:1 W_OUTLET nobody has noted where the article was published | write src/content/editorial/articles/a.mdx',
      'a.txt:3:1 W_UNREGISTERED Trần Thị Hoa speaks and has no page | write src/content/editorial/speakers/tran-thi-hoa.mdx',
    ]);
    const speakers = [
      { id: 'hoa', name: 'Trần Thị Hoa', honorific: 'bà' as const, headline: reason, reason: 'a' },
    ];
    expect(wanted(text, { articles: [{ ...other, id: 'a' }], speakers })).toEqual([]);
  });

  test('days that are inferred', () => {
    const text =
      'Hội nghị số\n\nChiều 16/1/2026, Hội nghị đã bế mạc tại Huế.\n\nLễ trao giải diễn ra ngày 15/1.';
    const hint = 'note in seen.yaml that it is right, or correct it in corrections.yaml';
    expect(wanted(text, { articles: [{ ...other, id: 'a' }] })).toEqual([
      `a.txt:3:1 W_DATE_INFERRED the day of publication, 2026-01-16, is inferred from “Chiều 16/1/2026” | ${hint}`,
      `a.txt:5:1 W_DATE_INFERRED the year of “ceremony-le-trao-giai-2026-01-15”, 2026-01-15, is inferred: no article that tells of it states its own date | ${hint}`,
    ]);
  });
});

describe('what stands twice', () => {
  const SAID =
    '“Chúng tôi cần một bộ tiêu chuẩn chung về dữ liệu để không phải làm lại từ đầu ở mỗi nước”';
  const alike = (articles: Record<string, string>) =>
    nearDuplicates(
      parse(
        Object.entries(articles).map(([file, text]) => ({
          file,
          bytes: new TextEncoder().encode(text),
        })),
        nothing,
      ).corpus,
    ).map(told);

  test('in one article', () => {
    const between = 'Ông Lê Văn Nam cho rằng mạng cáp quang ven biển phải rộng hơn.';
    const says = `${SAID}, bà Trần Thị Hoa nói.`;
    const again = says.replace('không phải', 'khỏi phải');
    expect(alike({ 'a.txt': `${HEAD}${says}\n\n${between}\n\n${again}` })).toEqual([
      'a.txt:7:2 W_NEAR_DUPLICATE nearly the words of line 3 again, by the same speaker (73 % of them in a row) | a pull quote: correct it with not-a-quote in corrections.yaml; else note in seen.yaml why both stand',
    ]);
  });

  test('in three articles: each pair once, in order', () => {
    const text = `${HEAD}Mưa lớn suốt ngày làm hỏng nhiều sạp hàng của chợ huyện.`;
    const as = (file: string) =>
      `W_NEAR_DUPLICATE the article is nearly the same as ${file} (100 % of their words in a row) | remove one of the two, or note in seen.yaml why both stand`;
    expect(alike({ 'a.txt': text, 'b.txt': text, 'c.txt': text })).toEqual([
      `b.txt:1:1 ${as('a.txt')}`,
      `c.txt:1:1 ${as('a.txt')}`,
      `c.txt:1:1 ${as('b.txt')}`,
    ]);
  });

  test('short words are a turn of phrase', () => {
    const short = '“Kho của chúng tôi đã đầy”, bà Trần Thị Hoa nói.';
    expect(alike({ 'a.txt': `${HEAD}${short}\n\nMưa lớn.\n\n${short}` })).toEqual([]);
  });

  test('words of nobody are nobody’s twice', () => {
    expect(alike({ 'a.txt': `${HEAD}${SAID}.\n\nMưa lớn suốt ngày.\n\n${SAID}.` })).toEqual([]);
  });
});

describe('entries that nothing answers to', () => {
  test('an article and a figure', () => {
    const { problems } = edited(
      { 'a.txt': `${HEAD}Kho chứa 500 tấn gạo.` },
      {
        articles: [
          { id: 'a', file: 'a.txt', publisherBasis: reason },
          { id: 'x', file: 'x.txt', publisherBasis: reason },
        ],
        figures: [
          { id: 'a-3-500-tan', label: reason },
          { id: 'a-3-300-tan', label: reason },
        ],
      },
    );
    expect(problems.filter(({ code }) => code === 'E_REFERENCE')).toEqual([
      expect.objectContaining({ message: 'there is no seed “x.txt”' }),
      {
        ...{ file: 'src/content/editorial/figures.yaml', line: 1, column: 1, code: 'E_REFERENCE' },
        message: 'no article gives the figure “a-3-300-tan”',
        hint: 'correct or remove the entry',
      },
    ]);
  });

  test('a warning that is seen', () => {
    const at = { file: 'bài.txt', line: 3, column: 1, message: '', hint: '' };
    const warning: Problem = { ...at, code: 'W_SPEAKER' };
    const note = { file: 'bài.txt'.normalize('NFD'), line: 3, code: 'W_SPEAKER', reason: 'so' };
    const found = unseen([warning, { ...warning, line: 9 }], [note, { ...note, file: 'b.txt' }]);
    expect(found.seen).toBe(1);
    expect(found.problems.map(told)).toEqual([
      'bài.txt:9:1 W_SPEAKER  | ',
      'src/content/editorial/seen.yaml:1:1 W_REFERENCE nothing warns of W_SPEAKER in line 3 of b.txt | remove the entry',
    ]);
  });
});

test('a speaker that is settled is told no more, whatever else stands there is', () => {
  const at = { file: 'a.txt', line: 3, column: 5, message: '', hint: '' };
  const problems: Problem[] = [
    { ...at, code: 'W_SPEAKER' },
    { ...at, code: 'W_STALE' },
    { ...at, column: 6, code: 'W_SPEAKER' },
    { ...at, line: 4, code: 'W_SPEAKER' },
    { ...at, file: 'b.txt', code: 'W_SPEAKER' },
    { ...at, line: 7, code: 'W_SPEAKER' },
    { ...at, line: 8, code: 'W_SPEAKER' },
  ];
  const source = (line: number) => ({ article: 'a', file: 'a.txt', line, start: 4, end: 9 });
  const place = { line: 7, start: 4, end: 9, text: 'a' };
  const digest = {
    quotes: [
      { source: source(3), correction: { was: null, reason } },
      { source: source(8), correction: null },
    ],
    articles: [{ file: 'a.txt', corrections: [{ at: null }, { at: place }] }],
  } as unknown as Digest;
  expect(unsettled(problems, digest)).toEqual([...problems.slice(1, 5), problems[6]]);
});
