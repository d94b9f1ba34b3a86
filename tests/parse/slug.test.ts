import { expect, test } from 'vitest';
import { hasSlug, slug } from '../../src/parse/text/slug.ts';

/* ASCII words for addresses. */

test.each([
  ['gần 300 tỷ USD', 'gan-300-ty-usd'],
  ['Đà Nẵng, đường Đê La Thành', 'da-nang-duong-de-la-thanh'],
  ['Đà Nẵng'.normalize('NFD'), 'da-nang'],
  ['ð và Ð', 'd-va-d'],
  ['  «Số hóa» – 2030!  ', 'so-hoa-2030'],
  ['R&D', 'r-d'],
])('%s', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test.each([
  ['một hai ba', 7, 'mot-hai'],
  ['một hai ba', 9, 'mot-hai'],
  ['một hai ba', 10, 'mot-hai-ba'],
  ['một hai ba', 6, 'mot'],
  ['nghiêng ba', 4, 'nghi'],
  ['', 9, 'x'],
  ['…', 9, 'x'],
])('“%s” is cut at whole words to %i letters', (text, longest, expected) => {
  expect(slug(text, longest)).toBe(expected);
});

test('80 letters, where nothing else is said', () => {
  expect(slug('mưa '.repeat(30))).toBe(Array.from({ length: 20 }, () => 'mua').join('-'));
  expect(slug('mưa'.repeat(30))).toHaveLength(80);
});

test.each([
  ['Đ', true],
  ['ð', true],
  ['ế', true],
  ['7', true],
  ['A', true],
  ['“…”', false],
  ['中', false],
  ['', false],
])('whether anything is left of “%s”', (text, expected) => {
  expect(hasSlug(text)).toBe(expected);
});
