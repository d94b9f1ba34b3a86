import { describe, expect, test } from 'vitest';
import { bareOf, isSyllable } from '../../src/parse/text/bare.ts';
import { joined, phrases, wordClass, wordFrom, wordsOf } from '../../src/parse/text/words.ts';

/* Words without marks, words that belong together, and sequences of words that a lexicon holds. */

test.each([
  ['ĐỖ Đình Bình', 'do dinh binh'],
  ['Thừa\u00AD Thiên', 'thua thien'],
  ['chợ  nổi\u00A0 lớn', 'cho noi lon'],
])('%j without marks', (text, bare) => {
  expect(bareOf(text)).toBe(bare);
  expect(bareOf(text.normalize('NFD'))).toBe(bare);
});

test.each([
  ['nghieng', true],
  ['a', true],
  ['uyen', true],
  ['quoc', true],
  ['facebook', false],
  ['strong', false],
  ['hl', false],
])('%s is a syllable: %s', (bare, expected) => {
  expect(isSyllable(bare)).toBe(expected);
});

describe('whether the second word goes on from the first', () => {
  test.each([
    ['mưa to', true],
    ['mưa  to', true],
    ['mưa\u00A0to', true],
    ['mưa, to', false],
    ['mưa. To', false],
    ['mưa – to', false],
    ['TP. Huế', true],
    ['TP, Huế', false],
    ['TX. Hương Trà', true],
    ['mưa', false],
  ])('%j: %s', (line, expected) => {
    expect(joined(wordsOf(line), 0)).toBe(expected);
  });
});

describe('a lexicon of sequences', () => {
  const lexicon = phrases(['chợ', 'chợ nổi', 'chợ nổi lớn nhất', 'bến đò']);
  const matchOf = (line: string, i = 0) => lexicon.match(wordsOf(line), i);

  test('takes the longest entry', () => {
    expect(lexicon.firsts).toEqual(new Set(['chợ', 'bến']));
    expect(matchOf('Chợ nổi lớn nhất tỉnh')).toBe(4);
    expect(matchOf('chợ nổi lớn hơn')).toBe(2);
    expect(matchOf('chợ đông')).toBe(1);
    expect(matchOf('bến đò')).toBe(2);
  });

  test('no entry over a mark, past the end, or begun elsewhere', () => {
    expect(matchOf('chợ, nổi lớn')).toBe(1);
    expect(matchOf('bến, đò')).toBe(0);
    expect(matchOf('bến')).toBe(0);
    expect(matchOf('nổi lớn nhất')).toBe(0);
    expect(matchOf('đi chợ nổi', 1)).toBe(2);
    expect(matchOf('đi chợ', 5)).toBe(0);
  });

  test('a class of words', () => {
    const meals = wordClass(['cơm', 'phở']);
    const [eat, rice] = wordsOf('Ăn CƠM');
    expect([eat, rice, undefined].map((word) => meals.has(word))).toEqual([false, true, false]);
  });
});

test.each([
  [0, 0],
  [1, 1],
  [4, 1],
  [5, 2],
  [7, -1],
])('the first word at %i or behind it: %i', (offset, index) => {
  expect(wordFrom(wordsOf('Mưa ở đây'), offset)).toBe(index);
});
