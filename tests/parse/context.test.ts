import { expect, test } from 'vitest';
import { contextOf } from '../../src/parse/context.ts';
import { parse } from '../../src/parse/index.ts';

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
