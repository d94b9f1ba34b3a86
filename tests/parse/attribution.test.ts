import { expect, test } from 'vitest';
import { parse } from '../../src/parse/index.ts';

/* Who says it: cases that none of the article pairs holds. */

function quotes(...paragraphs: string[]) {
  const text = [' date 2026-01-15 Tiêu đề', ...paragraphs, ''].join('\n\n');
  const files = [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }];
  const { corpus } = parse(files, { articles: [], outlets: [] });
  return corpus.articles.flatMap((article) =>
    article.quotes.map(({ form, person, unknown, text: words }) => {
      return [form, person?.name ?? unknown?.role ?? null, words];
    }),
  );
}

test('a sentence that is only "who says" belongs to the quotation before it', () => {
  expect(
    quotes('“Mọi việc đã xong từ hôm qua.” Ông Trần Văn Bình nói. Mưa lớn suốt ngày.'),
  ).toEqual([['direct', 'Trần Văn Bình', 'Mọi việc đã xong từ hôm qua']]);
});

test('the head of our own government is no foreign one, though only that one is named', () => {
  const guest = 'Thủ tướng Malaysia Anwar Ibrahim dự lễ.';
  expect(quotes(guest, 'Thủ tướng Chính phủ nhấn mạnh an toàn là trên hết.')).toEqual([
    ['indirect', 'Thủ tướng Chính phủ', 'Thủ tướng Chính phủ nhấn mạnh an toàn là trên hết.'],
  ]);
  expect(quotes(guest, 'Thủ tướng Malaysia nhấn mạnh an toàn là trên hết.')).toEqual([
    ['indirect', 'Anwar Ibrahim', 'Thủ tướng Malaysia nhấn mạnh an toàn là trên hết.'],
  ]);
});

test('a place that begins like a form of address says nothing', () => {
  expect(quotes('Bà Rịa cho biết sẽ đón khách từ tháng sau.')).toEqual([]);
});
