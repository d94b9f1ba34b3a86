import { describe, expect, test } from 'vitest';
import { latin } from '../../src/parse/text/latin.ts';
import { isCapital, isSpace } from '../../src/parse/text/letters.ts';
import { wordFrom, wordsIn, wordsOf } from '../../src/parse/text/words.ts';

/** Words as one pattern has them; the scanner must find the same. */
const LETTER = `(?:${latin(/[\p{L}\p{M}\p{N}]/u).source}|(?![\\0-\u024F\u2000-\u206F])[\\p{L}\\p{M}\\p{N}])`;
const WORD = new RegExp(
  `${LETTER}+(?:(?!\\.${latin(/\p{Lu}\p{Ll}/u).source})[\u00AD'’.&/-]+${LETTER}+)*`,
  'gu',
);
const LINES = [
  'GS.TS Nguyễn Văn A, TP.HCM; TP. Huế và TS.Trần (A&B) – 15/1/2026.',
  "Dato' Seri d'Azur Timor-Leste KH&CN 3.500,5 tỷ... A.-B a--b x.Y x.Yz.",
  'Μm Москва 日本 ½ ⅓ ² μ µ 𝔸𝔹 a𝔸 👍 a👍b \uD83D đồng\u00ADhồ Ơ\u0301n',
  '…“”‘’«»  \u00A0\u2003\u2060 ’a’ .a. &',
];

describe('words', () => {
  test.each(LINES)('of %j are those of the pattern', (line) => {
    const found = wordsOf(line).map(({ start, end }) => line.slice(start, end));
    expect(found).toEqual(line.match(WORD));
  });

  test.each(LINES)('within a stretch of %j', (line) => {
    for (let start = 0; start <= line.length; start += 1) {
      for (let end = start; end <= line.length; end += 1) {
        const inside = wordsOf(line).filter((word) => word.start >= start && word.end <= end);
        expect(wordsIn(line, { start, end })).toEqual(inside);
      }
      const first = wordsOf(line).findIndex((word) => word.start >= start);
      expect(wordFrom(wordsOf(line), start)).toBe(first);
    }
  });
});

test('white space and capitals are those of Unicode', () => {
  const wrong: number[] = [];
  for (let code = 0; code < 0x10000; code += 1) {
    const character = String.fromCharCode(code);
    if (isSpace(code) !== /\s/u.test(character)) wrong.push(code);
    if (isCapital(code) !== /\p{Lu}/u.test(character)) wrong.push(code);
  }
  expect(wrong).toEqual([]);
});
