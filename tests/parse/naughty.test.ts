import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { parse, type Corpus } from '../../src/parse/index.ts';
import { printable } from '../../src/parse/printable.ts';
import { isError, type Problem } from '../../src/parse/problem.ts';
import { id } from '../../src/schemas/id.ts';

/* Row 36: the Big List of Naughty Strings, each of them at every place where an article holds words. */

// A hang takes longer than any machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const list = JSON.parse(
  readFileSync(new URL('./fixtures/hostile/naughty-strings.json', import.meta.url), 'utf8'),
) as string[];

const BEFORE = 'Ông Trần Văn Bình, Giám đốc Trung tâm Dữ liệu, cho biết hệ thống đã sẵn sàng.';
const BEHIND = 'Bà Lê Thị Hoa nhấn mạnh: “Chúng tôi đã chuẩn bị trong nhiều tháng để phục vụ”.';
/** An article of three paragraphs, the naughty one between two that are good. */
const around = (words: string) =>
  [' date 2026-01-15 Hội nghị khai mạc tại Hà Nội', BEFORE, words, BEHIND, ''].join('\n\n');

function read(text: string, file = 'a.txt'): { corpus: Corpus; problems: Problem[] } {
  return parse([{ file, bytes: new TextEncoder().encode(text) }], { articles: [], outlets: [] });
}

const quotesOf = ({ corpus }: { corpus: Corpus }) =>
  corpus.articles.flatMap(({ quotes }) =>
    quotes.map(({ form, person, text }) => `${form}, ${person?.name ?? 'nobody'}: ${text}`),
  );
const good = quotesOf(read(around('Mưa lớn từ sáng.')));

/** Why an article may be refused for its words alone: nobody can see what they hold. */
const UNSEEN = ['E_INVISIBLE', 'E_BIDI', 'E_SCRIPT_MIX'];

test('row 36: the list is there, and so is the article around it', () => {
  expect(list.length).toBeGreaterThan(500);
  expect(good).toEqual([
    `indirect, Trần Văn Bình: ${BEFORE}`,
    'direct, Lê Thị Hoa: Chúng tôi đã chuẩn bị trong nhiều tháng để phục vụ',
  ]);
});

test('row 36: as a paragraph, none of them changes what stands around it', () => {
  const changed = list.filter((words) => {
    const outcome = read(around(words));
    // A refused article gives nothing at all.
    if (outcome.problems.some(isError)) return outcome.corpus.articles.length > 0;
    const quotes = quotesOf(outcome);
    return quotes.at(0) !== good[0] || quotes.at(-1) !== good[1];
  });
  expect(changed).toEqual([]);
});

test('row 36: none is refused but for what cannot be seen, and then at its place', () => {
  const refused = list.flatMap((words) => {
    const text = around(words).normalize('NFC');
    return read(text)
      .problems.filter(isError)
      .map((problem) => ({ words, text, problem }));
  });
  expect(refused.length).toBeGreaterThan(0);
  const wrong = refused.filter(({ text, words, problem: { line, column, code } }) => {
    const place = text.split(/\r\n|\r|\n/u)[line - 1]?.[column - 1] ?? '';
    return !UNSEEN.includes(code) || !words.normalize('NFC').includes(place) || place === '';
  });
  expect(wrong).toEqual([]);
});

test('row 36: whatever is quoted is what was printed, letter by letter', () => {
  const wrong = list.filter((words) => {
    const places = [
      `"${words}", ông Bình nói.`,
      `Ông Bình cho biết ${words}.`,
      `Ông Bình: ${words} và nhiều điều khác nữa trong hai ngày họp.`,
      `Kinh tế số ASEAN đạt gần ${words} 300 tỷ USD năm 2026.`,
      `${words}, ông Bình phát biểu tại lễ khai mạc. Ảnh: ${words}`,
    ].join('\n\n');
    const lines = around(places)
      .normalize('NFC')
      .split(/\r\n|\r|\n/u);
    return read(around(places)).corpus.articles.some(({ quotes, figures, article }) => {
      const passages = [
        ...quotes.map(({ source, text }) => ({ ...source, text })),
        ...figures.map(({ source, text }) => ({ ...source, text })),
        ...article.captions,
      ];
      return passages.some(
        ({ line, start, end, text }) => lines[line - 1]?.slice(start, end) !== text,
      );
    });
  });
  expect(wrong).toEqual([]);
});

test('row 36: as a file name, each gives an id that an address may hold, or none', () => {
  const wrong = list.filter((name) => {
    const { corpus, problems } = read(around('Mưa lớn từ sáng.'), `${name}.txt`);
    const [one] = corpus.articles;
    return one === undefined
      ? problems.every(({ code }) => code !== 'E_ID')
      : !id.safeParse(one.article.id).success;
  });
  expect(wrong).toEqual([]);
});

test('row 36: all of them in one article are printed as JSON and come back as they were', () => {
  const harmless = list.filter((words) => !read(around(words)).problems.some(isError));
  expect(harmless.length).toBeGreaterThan(200);
  const paragraphs = harmless.map((words) => `Ông Bình cho biết ${words}.`);
  const { corpus, problems } = read(around(paragraphs.join('\n\n')));
  expect(problems.filter(isError)).toEqual([]);
  const printed = printable(corpus, { speakers: [], themes: [] });
  expect(JSON.parse(JSON.stringify(printed))).toEqual(printed);
  expect(printed.quotes.length).toBeGreaterThan(200);
});
