import { describe, expect, test } from 'vitest';
import { fold, marksOf, tokens } from '../../src/search/fold.ts';

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
    expect(fold('thủy')).toBe(fold('thuỷ'));
    expect(fold('hóa')).toBe(fold('hoá'));
  });
});

describe('marksOf', () => {
  test.each([
    ['lừa', 'hf'],
    ['Đảo', 'dr'],
    ['quốc', 'cs'],
    ['nguyễn', 'cx'],
    ['lực', 'hj'],
    ['trường', 'hhf'],
    ['đường', 'dhhf'],
    ['trăm', 'b'],
    ['đa', 'd'],
    ['hoa', ''],
    ['ASEAN', ''],
    ['covid19', ''],
  ])('%s has the marks "%s", composed or not', (word, marks) => {
    expect(marksOf(word)).toBe(marks);
    expect(marksOf(word.normalize('NFD'))).toBe(marks);
    expect(marksOf(word.toUpperCase())).toBe(marks);
  });

  test.each([
    ['hòa', 'hoà'],
    ['hóa', 'hoá'],
    ['thủy', 'thuỷ'],
    ['khỏe', 'khoẻ'],
  ])('the place of the tone does not matter: %s and %s', (one, other) => {
    expect(one).not.toBe(other);
    expect(marksOf(one)).toBe(marksOf(other));
  });

  test('the tone matters', () => {
    expect(marksOf('hòa')).not.toBe(marksOf('hóa'));
    expect(marksOf('hòa')).not.toBe(marksOf('hoa'));
  });

  test('tells d from đ, and look-alikes of Đ are Đ', () => {
    expect(marksOf('đa')).not.toBe(marksOf('da'));
    expect(marksOf('\u00d0ảo')).toBe(marksOf('Đảo'));
    expect(marksOf('\u0189ảo')).toBe(marksOf('Đảo'));
  });

  test('every vowel in every tone has marks of its own', () => {
    for (const vowels of ['aăâ', 'eê', 'i', 'oôơ', 'uư', 'y']) {
      const all = [...vowels].flatMap((vowel) =>
        ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) =>
          marksOf(`t${vowel}${tone}n`.normalize('NFC')),
        ),
      );
      expect(new Set(all).size).toBe(vowels.length * 6);
    }
  });

  test.each(['München', 'Curaçao', 'Malmö', 'Ångström'])(
    'ignores marks that no Vietnamese word has: %s',
    (word) => {
      expect(marksOf(word)).toBe('');
    },
  );
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

  test.each([
    ['“Lừa đảo”, e-government!', ['lua', 'dao', 'e', 'government']],
    ['3,7 nghìn', ['3', '7', 'nghin']],
    ['97%, 5 %', ['97', '%', '5', '%']],
    ['28\u201129/1/2027', ['28', '29', '1', '2027']],
  ])('words are runs of letters and digits, and signs of per cent: %s', (text, words) => {
    expect(tokens(text).map(({ folded }) => folded)).toEqual(words);
  });

  test('decomposed letters stay in one word', () => {
    expect(tokens('tạo'.normalize('NFD'))).toHaveLength(1);
  });

  test('no word, no token; a lone mark is no word', () => {
    expect(tokens('')).toEqual([]);
    expect(tokens('… “” — \u0301')).toEqual([]);
  });
});
