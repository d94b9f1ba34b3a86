import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/parse/quotes/context.ts';
import { parse } from '../../src/parse/index.ts';
import type { ParsedQuote } from '../../src/parse/quotes.ts';
import { slice, sourceOf } from '../../src/parse/reading.ts';
import { reading } from './readings.ts';

/* What stands right before and after a quote: one sentence at most, and no narration of other paragraphs. */

function contexts(text: string): [string | undefined, string | undefined][] {
  const bytes = new TextEncoder().encode(text);
  const [article] = parse([{ file: 'a.txt', bytes }], { articles: [], outlets: [] }).corpus
    .articles;
  if (article === undefined) return expect.fail('the article was refused');
  return article.quotes.map((quote) => {
    const { before, after } = contextOf(article.reading, quote, article.quotes);
    return [before?.text, after?.text];
  });
}

test('the rest of its own sentence, without the marks', () => {
  const text =
    'Tiêu đề\n\nMưa lớn từ sáng.\n\n“Chúng tôi sẽ mở kho dữ liệu trong tháng này”, ông Lê Văn An nói.';
  expect(contexts(text)).toEqual([[undefined, 'ông Lê Văn An nói.']]);
});

test('the words that lead to it', () => {
  const text = 'Tiêu đề\n\nMưa lớn từ sáng.\n\nÔng Lê Văn An nói: “Chúng tôi sẽ mở kho dữ liệu”.';
  expect(contexts(text)).toEqual([['Ông Lê Văn An nói:', undefined]]);
});

test('one sentence of the same paragraph, not the whole of it', () => {
  const text =
    'Tiêu đề\n\nKho mở từ năm ngoái. Nay đã đầy. Ông Lê Văn An cho biết kho sẽ được nới rộng.\n\nMưa lớn từ sáng.';
  expect(contexts(text)).toEqual([['Nay đã đầy.', undefined]]);
});

test('from another paragraph only what is quoted too', () => {
  const text =
    'Tiêu đề\n\nMưa lớn từ sáng.\n\nÔng Lê Văn An cho biết kho sẽ được nới rộng. Kho mở cả tuần.\n\nBà Vũ Thị Bình đề nghị mở thêm kho.\n\nTrời đã tạnh.';
  expect(contexts(text)).toEqual([
    [undefined, 'Bà Vũ Thị Bình đề nghị mở thêm kho.'],
    ['Kho mở cả tuần.', undefined],
  ]);
});

test('a heading parts it from what stands beyond', () => {
  const text =
    'Tiêu đề\n\nÔng Lê Văn An cho biết kho sẽ được nới rộng.\n\nKhách đến thăm\n\nBà Vũ Thị Bình đề nghị mở thêm kho.';
  expect(contexts(text)).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

/** What stands around the quote in braces; other quotes stand in brackets. */
function around(...marked: string[]): string {
  const bare = (text: string) => text.replaceAll(/[[\]{}]/gu, '');
  const article = reading('a', null, marked.map(bare));
  const quotes = marked.flatMap((line, i) => {
    const [before, quoted] = line.replace(/^[#!] /u, '').split(/[[\]{}]/u);
    if (before === undefined || quoted === undefined) return [];
    const end = before.length + quoted.length;
    const source = sourceOf(article, i + 1, before.length, end);
    return [{ quote: { source } as unknown as ParsedQuote, asked: line.includes('{') }];
  });
  const asked = quotes.find((one) => one.asked)?.quote ?? expect.fail('no quote');
  const { before, after } = contextOf(
    article,
    asked,
    quotes.map(({ quote }) => quote),
  );
  for (const one of [before, after]) {
    if (one !== null) expect(slice(article, one)).toBe(one.text);
  }
  return `${before?.text ?? '-'} | ${after?.text ?? '-'}`;
}

describe('in its own paragraph', () => {
  test.each([
    ['Mưa rơi. Trời lạnh. {Kho đã đầy.} Nắng lên. Gió về.', 'Trời lạnh. | Nắng lên.'],
    ['{Kho đã đầy.} Nắng lên. Gió về.', '- | Nắng lên.'],
    ['Mưa rơi. Trời lạnh. {Kho đã đầy.}', 'Trời lạnh. | -'],
    ['{Kho đã đầy. Cửa đã mở.} Nắng lên.', '- | Nắng lên.'],
    ['Mưa rơi. {Kho đã đầy. Cửa đã mở.} Nắng lên.', 'Mưa rơi. | Nắng lên.'],
    ['Mưa. Ông An nói: “{Kho đã đầy. Cửa đã mở}”, rồi về. Nắng.', 'Ông An nói: | rồi về.'],
    ['Mưa. «{Kho đã đầy}» - ông An nói. Nắng.', 'Mưa. | ông An nói.'],
    ['Mưa. "{Kho đã đầy}"; ông An nói. Nắng.', 'Mưa. | ông An nói.'],
    ['Mưa. “{Kho đã đầy}”. Nắng.', 'Mưa. | Nắng.'],
    ['Mưa. Ông An nói “ {Kho đã đầy} ” . Nắng.', 'Ông An nói | Nắng.'],
    ['Bà gọi “làng số” là: “{Kho đã đầy}”.', 'Bà gọi “làng số” là: | -'],
    ['2027. “{Kho đã đầy}”, 2030.', '- | -'],
    ['… {Kho đã đầy}', '- | -'],
  ])('%s', (line, expected) => {
    expect(around(line)).toBe(expected);
  });
});

describe('from other paragraphs', () => {
  test.each([
    [
      'their nearest sentences',
      ['[Mưa.] Gió. Lạnh.', '{Kho đầy.}', 'Ấm. [Nắng.] Hè.'],
      'Lạnh. | Ấm.',
    ],
    ['over an empty line', ['Mưa. [Gió.]', '', '{Kho đầy.}', '', 'Ấm. [Nắng.]'], 'Gió. | Ấm.'],
    ['over a caption', ['[Mưa.]', '! Ảnh', '{Kho đầy.}', '! Ảnh', '[Nắng.]'], 'Mưa. | Nắng.'],
    ['not over a heading', ['[Mưa.]', '# Một', '{Kho đầy.}', '# Hai', '[Nắng.]'], '- | -'],
    ['not over narration', ['[Mưa.]', 'Gió.', '{Kho đầy.}', 'Ấm.', '[Nắng.]'], '- | -'],
    ['not where it has its own', ['[Mưa.]', 'Ấm. {Kho đầy.} Hè.', '[Nắng.]'], 'Ấm. | Hè.'],
    [
      'one sentence of a quotation too',
      ['“[Mưa. Gió]”, bà nói.', '{Kho đầy.}', '“[Nắng. Hè]”, bà nói.'],
      'Gió”, bà nói. | “Nắng.',
    ],
    ['nothing without letters', ['[2027.]', '{Kho đầy.}', '[2028.]'], '- | -'],
  ])('%s', (_, lines, expected) => {
    expect(around(...lines)).toBe(expected);
  });
});

test('a quote that stands in no paragraph has none', () => {
  const article = reading('a', null, ['Mưa rơi.']);
  const quote = { source: sourceOf(article, 9, 0, 3) } as unknown as ParsedQuote;
  expect(contextOf(article, quote, [quote])).toEqual({ before: null, after: null });
});
