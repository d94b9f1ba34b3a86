import { expect, test } from 'vitest';
import { wordsOf } from '../../src/search/word-list.ts';

const record = (item: Record<string, string>) => ({ url: JSON.stringify(item) });

test('holds the words of both languages in lower case, the most frequent first, then by letter', () => {
  const words = wordsOf([
    record({ id: 'x', url: '/vi/x/', title: 'Hòa', text: 'Đảo xa, ĐẢO gần', textEn: 'Far island' }),
    record({ id: 'y', title: 'Hòa', text: 'đảo', textEn: 'Island' }),
  ]);
  expect(words.slice(0, 3)).toEqual(['đảo', 'hòa', 'island']);
  expect(words.slice(3)).toEqual(['far', 'gần', 'xa']);
});

test('a text that both languages share counts once', () => {
  expect(wordsOf([record({ title: 'Kim', text: 'em em' })])).toEqual(['em', 'kim']);
  const twice = wordsOf([record({ title: 'Kim' }), record({ text: 'em em em' })]);
  expect(twice).toEqual(['em', 'kim']);
  expect(wordsOf([record({ title: 'b' }), record({ title: 'a a' })])[0]).toBe('a');
});

test('numbers, and what is not looked for, are no words', () => {
  const words = wordsOf([record({ text: '15/1 2027 97% 5G', label: 'Verbatim', shape: 'direct' })]);
  expect(words.filter((word) => /\d|verbatim|direct/.test(word))).toEqual([]);
});

test('of no records there are none', () => {
  expect(wordsOf([])).toEqual([]);
});
