import { describe, expect, test } from 'vitest';
import { readSeeds } from '../../scripts/seeds.ts';
import { parse } from '../../src/parse/index.ts';
import { nearDuplicates } from '../../src/parse/editorial/near-duplicates.ts';
import { resemblance, shinglesOf } from '../../src/parse/text/shingles.ts';
import { nothing } from './editing.ts';

/* What was taken in twice is pointed out; what two outlets share is not. */

const HEAD = ' date 2026-03-02 Diễn đàn dữ liệu khai mạc\n\n';
const SAID =
  '“Chúng tôi cần một bộ tiêu chuẩn chung về dữ liệu để không phải làm lại từ đầu ở mỗi nước”, bà Trần Thị Hoa nói.';
const OTHER = 'Ông Lê Văn Nam cho rằng mạng cáp quang ven biển phải rộng hơn trong ba năm tới.';

const found = (articles: Record<string, string>) =>
  nearDuplicates(
    parse(
      Object.entries(articles).map(([file, text]) => ({
        file,
        bytes: new TextEncoder().encode(text),
      })),
      nothing,
    ).corpus,
  ).map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);

describe('in one article', () => {
  test('a pull quote is pointed out where it stands again', () => {
    const again = SAID.replace('không phải', 'khỏi phải');
    expect(found({ 'a.txt': `${HEAD}${SAID}\n\n${OTHER}\n\n${again}` })).toEqual([
      'a.txt:7:2 W_NEAR_DUPLICATE',
    ]);
  });

  test('the same words of somebody else are not', () => {
    expect(
      found({ 'a.txt': `${HEAD}${SAID}\n\n${SAID.replace('bà Trần Thị Hoa', 'ông Lê Văn Nam')}` }),
    ).toEqual([]);
  });
});

describe('of two articles', () => {
  test('the second is pointed out when it is nearly the first', () => {
    const text = `${HEAD}${SAID}\n\n${OTHER}`;
    expect(found({ 'a.txt': text, 'b.txt': text.replace('khai mạc', 'bế mạc') })).toEqual([
      'b.txt:1:1 W_NEAR_DUPLICATE',
    ]);
  });

  test('one shared statement is nothing to point out', () => {
    const words = (word: string) => Array.from({ length: 40 }, (_, i) => `${word}${i}`).join(' ');
    const article = (word: string) => `${HEAD}${SAID}\n\nĐoạn này kể ${words(word)}.`;
    expect(found({ 'a.txt': article('rừng'), 'b.txt': article('biển') })).toEqual([]);
  });
});

test('the five articles hold nothing twice', async () => {
  expect(nearDuplicates(parse(await readSeeds('seeds'), nothing).corpus)).toEqual([]);
});

test.each([
  ['một hai ba bốn năm', 'một hai ba bốn năm', 1],
  ['một hai ba bốn', 'hai ba bốn năm', 1 / 3],
  ['một hai', 'ba bốn', 0],
])('“%s” and “%s” are alike by %f', (a, b, alike) => {
  expect(resemblance(shinglesOf(a), shinglesOf(b))).toBeCloseTo(alike);
});
