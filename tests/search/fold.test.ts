import { describe, expect, test } from 'vitest';
import { fold, spelling, tokens } from '../../src/search/fold.ts';

describe('fold', () => {
  test.each([
    ['Đào tạo', 'dao tao'],
    ['LỪA ĐẢO trực tuyến', 'lua dao truc tuyen'],
    ['Nguyễn Mạnh Hùng', 'nguyen manh hung'],
    ['ăâêôơưđ ĂÂÊÔƠƯĐ', 'aaeooud aaeooud'],
    ['kỷ nguyên số', 'ky nguyen so'],
    ['ASEAN 2030', 'asean 2030'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize('NFD'))).toBe(folded);
  });

  test('letters that look like Đ fold like Đ', () => {
    expect(fold('\u00d0ảo \u0189ảo \u0110ảo')).toBe('dao dao dao');
  });

  test('every letter of the alphabet in every tone becomes ASCII', () => {
    for (const vowel of 'aăâeêioôơuưy') {
      for (const tone of ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']) {
        expect(fold((vowel + tone).normalize('NFC'))).toMatch(/^[aeiouy]$/);
      }
    }
  });

  test('both places of the tone mark fold to one key', () => {
    expect(fold('hòa')).toBe(fold('hoà'));
  });
});

describe('spelling', () => {
  test.each([
    ['lừa', 'lừa'],
    ['Đảo', 'ďảo'],
    ['quốc', 'qúôc'],
    ['nguyễn', 'ngũyên'],
    ['lực', 'lực'],
    ['đa', 'ďa'],
    ['hoa', 'hoa'],
    ['ASEAN', 'asean'],
    ['covid19', 'covid19'],
    ['café', 'cáfe'],
    ['München', 'munchen'],
  ])('%s → %s', (word, spelled) => {
    expect(spelling(word)).toBe(spelled.normalize('NFC'));
    expect(spelling(word.normalize('NFD'))).toBe(spelling(word));
    expect(fold(spelling(word))).toBe(fold(word));
  });

  test('the place of the tone mark does not matter, the tone does', () => {
    expect(spelling('hòa')).toBe(spelling('hoà'));
    expect(spelling('thuỷ')).toBe(spelling('thủy'));
    expect(spelling('hòa')).not.toBe(spelling('hóa'));
    expect(spelling('hòa')).not.toBe(spelling('hoa'));
  });

  test('tells d from đ, and look-alikes of Đ are Đ', () => {
    expect(spelling('đa')).not.toBe(spelling('da'));
    expect(spelling('\u00d0ảo')).toBe(spelling('Đảo'));
    expect(spelling('\u0189ảo')).toBe(spelling('Đảo'));
  });

  test('is composed for every vowel in every tone, and one for one', () => {
    const spelled = new Set<string>();
    for (const vowel of 'aăâeêioôơuưy') {
      for (const tone of ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']) {
        const result = spelling(`t${vowel}${tone}n`);
        expect(result).toHaveLength(3);
        spelled.add(result);
      }
    }
    expect(spelled.size).toBe(12 * 6);
  });
});

describe('tokens', () => {
  test('offsets point into the text as given, composed or not', () => {
    for (const text of ['“Lừa đảo”, 3,7 nghìn tỷ USD – e-government.', '12\u20113/1']) {
      for (const form of [text, text.normalize('NFD')]) {
        for (const token of tokens(form)) {
          expect(form.slice(token.start, token.end)).toBe(token.word);
          expect(token.folded).toBe(fold(token.word));
        }
      }
    }
  });

  test('words are runs of letters and digits', () => {
    expect(tokens('“Lừa đảo”, 3,7% e-government!').map(({ folded }) => folded)).toEqual([
      'lua',
      'dao',
      '3',
      '7',
      'e',
      'government',
    ]);
  });

  test('decomposed letters stay in one word', () => {
    expect(tokens('tạo'.normalize('NFD'))).toHaveLength(1);
  });

  test('no word, no token; a lone mark is no word', () => {
    expect(tokens('')).toEqual([]);
    expect(tokens('… “” — \u0301')).toEqual([]);
  });
});
