import { describe, expect, test } from 'vitest';
import { parse, type Registry } from '../../src/parse/index.ts';
import type { Problem } from '../../src/parse/problem.ts';
import { reason } from './editing.ts';

/* What the open data tell of an article itself; and the articles that are left out, with what editors are told of them. */

const PAGE = `TIN - Bà con mong trời nắng đều cho hạt muối trắng và chắc.

Từ ruộng tới chợ

Muối năm nay được giá hơn nhiều so với mọi năm.

Cánh đồng muối. Ảnh: Hà Trung

Lan Anh

Từ khóa: muối`;
const DATED = ` date 2026-01-15 Làng muối mở cửa\n${PAGE}`;

const outlets = [
  { code: 'VHM', publisher: 'Báo Vũng Muối', reason: 'a' },
  { code: 'TIN', publisher: 'Báo Tin', reason: 'a' },
];

function read(files: Readonly<Record<string, string>>, registry: Partial<Registry> = {}) {
  const seeds = Object.entries(files).map(([file, text]) => ({
    file,
    bytes: new TextEncoder().encode(text),
  }));
  const { corpus, problems } = parse(seeds, { articles: [], outlets, ...registry });
  return { records: corpus.articles.map(({ article }) => article), problems };
}

const told = ({ file, line, column, code, message, hint }: Problem) =>
  `${file}:${line}:${column} ${code} ${message} | ${hint}`;

describe('the record', () => {
  const record = {
    id: 'lang-muoi',
    file: 'lang.muoi.txt',
    date: '2026-01-15',
    dateBasis: 'stated',
    dateWords: '2026-01-15',
    notBefore: null,
    headline: 'Làng muối mở cửa',
    publisher: 'Báo Tin',
    publisherBasis: null,
    dateline: 'TIN',
    sourceUrl: null,
    sourceRecorded: null,
    byline: 'Lan Anh',
    photoCredits: ['Hà Trung'],
    captions: [{ line: 8, start: 0, end: 29, text: 'Cánh đồng muối. Ảnh: Hà Trung' }],
    sections: [{ line: 4, start: 0, end: 16, text: 'Từ ruộng tới chợ' }],
    paragraphs: [2, 6],
    characters: 16 + 53 + 16 + 47 + 29 + 7,
  };

  test('of an article that editors have not seen', () => {
    const { records, problems } = read({ 'lang.muoi.txt': DATED });
    expect(records).toEqual([record]);
    expect(problems).toEqual([]);
  });

  test('with what the editors know of it', () => {
    const note = {
      id: 'muoi-2026',
      file: 'láng.txt'.normalize('NFD'),
      publisher: 'Báo Muối',
      publisherBasis: reason,
      sourceUrl: 'https://bao.example/muoi',
      sourceRecorded: '2026-02-01',
    };
    expect(read({ 'láng.txt': DATED }, { articles: [note] }).records).toEqual([
      { ...record, ...note, file: 'láng.txt' },
    ]);
  });

  test('without code no outlet is known', () => {
    expect(read({ 'a.txt': DATED.replace('TIN - ', '') }).records).toMatchObject([
      { publisher: null, dateline: null },
    ]);
  });

  test('the first sentences of all kinds are paragraphs', () => {
    const lead = 'Sáng nay, bà con làng muối mở lại con đường ra biển.';
    expect(read({ 'a.txt': `${lead}\n\nMuối năm nay được giá.` }).records).toMatchObject([
      { headline: null, paragraphs: [1, 3] },
    ]);
    const summed = `Làng muối Cồn Bãi mở cửa đón khách\n\n${lead}\n\n${PAGE}`;
    expect(read({ 'a.txt': summed }).records).toMatchObject([{ paragraphs: [3, 5, 9] }]);
  });
});

describe('articles that are left out', () => {
  test('two of one id, one that is empty, one whose name gives no id', () => {
    const { records, problems } = read({
      'muoi.txt': DATED,
      'Muoi.txt': DATED,
      'trong.txt': '',
      '會議.txt': DATED,
    });
    expect(records.map(({ file }) => file)).toEqual(['Muoi.txt']);
    expect(problems.map(told)).toEqual([
      'muoi.txt:1:1 E_DUPLICATE the id “muoi” is taken by Muoi.txt | rename one of the two files',
      'trong.txt:1:1 E_EMPTY the file holds no text | paste the article into it or remove the file',
      '會議.txt:1:1 E_ID the file name gives the id “x”, which cannot stand in an address | name the file in ASCII letters, digits and hyphens, at most 50',
    ]);
  });

  test('an id of the editors that no address can hold', () => {
    const note = { id: '../muoi', file: 'a.txt', publisherBasis: reason };
    const { records, problems } = read({ 'a.txt': DATED }, { articles: [note] });
    expect(records).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['E_ID']);
  });

  test('a folder without articles', () => {
    expect(read({}).problems.map(told)).toEqual([
      'seeds:1:1 E_NO_SEEDS the folder holds no article | put each article into a .txt file of its own',
    ]);
  });
});

describe('days that are wrong, or that nobody prints', () => {
  const problemsOf = (text: string) => read({ 'a.txt': text }).problems.map(told);

  test('no day of the calendar', () => {
    const hint = 'compare with the printed article and correct the day or the month';
    expect(problemsOf(` date 2026-13 Làng muối\n${PAGE}\n\nNgày 31/4/2026, chợ mở.`)).toEqual([
      `a.txt:1:7 E_DATE “date 2026-13” is no day of the calendar | ${hint}`,
      'a.txt:1:1 W_DATE_MISSING the article does not say when it was published | put "date YYYY-MM-DD" before its first line if the printed page tells it',
      `a.txt:14:6 E_DATE “31/4/2026” is no day of the calendar | ${hint}`,
    ]);
  });

  test('a header and a stamp that differ', () => {
    expect(problemsOf(` date 2026-01-15 Làng muối\n16/1/2026 08:30\n${PAGE}`)).toEqual([
      'a.txt:2:1 W_DATE_CONFLICT the header says 2026-01-15, this stamp 2026-01-16; the header was taken | compare with the printed page and correct the one that is wrong',
    ]);
  });

  test('the day of a dateline whose year nobody tells', () => {
    const { records, problems } = read({
      'a.txt': `Làng muối Cồn Bãi mở cửa\n\nCồn Bãi (TIN 20/5) - ${PAGE.slice(6)}`,
    });
    expect(records).toMatchObject([{ date: null, dateBasis: 'unknown', dateWords: null }]);
    expect(problems.map(({ code }) => code)).toEqual(['W_DATE_MISSING']);
  });
});

describe('the last day of which an article without a day tells as past', () => {
  const sixth =
    'Lễ khai mạc Hội nghị Bộ trưởng Số ASEAN lần thứ 6 đã diễn ra ngày 15/1/2026 tại Hà Nội.';
  const fifth =
    'Hội nghị Bộ trưởng Số ASEAN lần thứ 5 đã diễn ra từ ngày 12 đến 17/1/2025 tại Bangkok.';
  const seventh = 'Hội nghị Bộ trưởng Số ASEAN lần thứ 7 sẽ diễn ra ngày 17/1/2027 tại Huế.';
  const month =
    'Hội nghị Bộ trưởng Số ASEAN lần thứ 4 đã diễn ra trong tháng 2/2024 tại Singapore.';
  const text = 'Bà con mong trời nắng đều cho hạt muối trắng và chắc.';
  const last = (lines: readonly string[], head = 'Làng muối Cồn Bãi mở cửa') =>
    read({ 'a.txt': [head, text, text.replace('Bà con', 'Diêm dân'), ...lines].join('\n\n') })
      .records[0]?.notBefore;

  test.each([
    ['told first', [sixth, fifth, seventh], '2026-01-15'],
    ['told last', [fifth, sixth], '2026-01-15'],
    ['the end of a span', [fifth, seventh], '2025-01-17'],
    [
      'the end of a span within which another day lies',
      [fifth.replace('5', '6').replace('2025', '2026'), sixth],
      '2026-01-17',
    ],
    ['nothing is past', [seventh], null],
    ['a month is no day', [month], null],
    ['nothing took place', [], null],
  ])('%s', (_, lines, day) => {
    expect(last(lines)).toBe(day);
  });

  test('is not asked for where the day is known', () => {
    expect(last([sixth], 'date 2026-02-01 Làng muối Cồn Bãi mở cửa')).toBeNull();
  });
});
