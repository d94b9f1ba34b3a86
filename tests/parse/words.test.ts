import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/parse/text/hash.ts';
import { latin } from '../../src/parse/text/latin.ts';
import { matches } from '../../src/parse/text/matches.ts';
import { resemblance, shinglesOf } from '../../src/parse/text/shingles.ts';
import { hasSlug, slug } from '../../src/parse/text/slug.ts';
import { wordsOf } from '../../src/parse/text/words.ts';

/* The words of a line, patterns over Latin letters, ids and likeness. */

describe('the words of a line', () => {
  test.each([
    ['Trời mưa, đường trơn.', 'Trời mưa đường trơn'],
    ['GS.TS Lê Sơn', 'GS.TS Lê Sơn'],
    ['TS.Lê Sơn', 'TS Lê Sơn'],
    ['TP.HCM', 'TP.HCM'],
    ['A&B, VH-TT, 5/6', 'A&B VH-TT 5/6'],
    ['N.T.T.', 'N.T.T'],
    ["D’Arc và O'Hara", "D’Arc và O'Hara"],
    ['- Mưa –', 'Mưa'],
    ['Мир và 世界', 'Мир và 世界'],
    ['', ''],
  ])('%j', (line, expected) => {
    expect(
      wordsOf(line)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(expected);
  });

  test('tells where each stands, and whether it begins with a capital', () => {
    expect(wordsOf('Ông An\u00ADh về')).toMatchObject([
      { text: 'Ông', lower: 'ông', start: 0, end: 3, capital: true },
      { text: 'Anh', lower: 'anh', start: 4, end: 8, capital: true },
      { text: 'về', lower: 'về', start: 9, end: 11, capital: false },
    ]);
  });

  test.each([
    ['Bộ GD - ĐT', 'Bộ_GD_ĐT'],
    ['Bộ GD – ĐT', 'Bộ_GD ĐT'],
    ['Báo A - Lê Sơn', 'Báo_A Lê_Sơn'],
    ['VTV1 - HTV7', 'VTV1 HTV7'],
    ['Hội NGHỆ - ĐT', 'Hội_NGHỆ_ĐT'],
    ['Hội NGƯỜI - ĐT', 'Hội_NGƯỜI ĐT'],
    ['TP. Vinh, Q. 3', 'TP_Vinh Q_3'],
    ['Ngày Q.3', 'Ngày_Q.3'],
  ])('tells which stand together: %s', (line, expected) => {
    const told = wordsOf(line).map(({ text, joins }) => text + (joins ? '_' : ' '));
    expect(told.join('').trimEnd()).toBe(expected);
  });

  test('the same line twice', () => {
    expect(wordsOf('Trời mưa')).toBe(wordsOf('Trời mưa'));
  });
});

describe('patterns of Latin letters', () => {
  test.each([
    [/^\p{L}+$/u, 'Đường', true],
    [/^\p{L}+$/u, 'ªº', true],
    [/^\p{L}+$/u, 'Мир', false],
    [/^\p{L}+$/u, 'a×b', false],
    [/^\p{Lu}\p{Ll}+$/u, 'Ống', true],
    [/^\p{Lu}\p{Ll}+$/u, 'ống', false],
    [/^[\p{Lu}\d]+$/u, 'Đ5', true],
    [/^[^\p{L}]+$/u, '1 2', true],
    [/^[^\p{L}]+$/u, '1 ử', false],
    [/^\p{N}+$/u, '5½', true],
    [/^\[\p{L}\]$/u, '[ế]', true],
    [/^e\p{M}$/u, 'e\u0301', true],
    [/^\P{L}$/u, '-', true],
    [/^\p{Lu}$/iu, 'ê', true],
  ])('%s in %s: %s', (pattern, text, expected) => {
    expect(latin(pattern).test(text)).toBe(expected);
  });

  test('a text is one as well, with the flags that it is given', () => {
    expect(latin('^\\p{Lu}+$').flags).toBe('u');
    expect(latin('^\\p{Lu}+$', 'iu').test('ĐêM')).toBe(true);
    expect(latin(/a/giu).flags).toBe('giu');
    expect(latin(/a/giu, 'u').flags).toBe('u');
  });
});

test.each([
  [/\d+/gu, 'a1b22c333', ['1', '22', '333']],
  [/x*/gu, 'axb', ['', 'x', '', '']],
  [/z/gu, 'abc', []],
])('matches of %s in %s', (pattern, text, expected) => {
  pattern.lastIndex = 2;
  expect(matches(text, pattern).map(([found]) => found)).toEqual(expected);
});

describe('an id of ASCII words', () => {
  test.each([
    ['gần 300 tỷ USD', 80, 'gan-300-ty-usd'],
    ['Đường Ðà Nẵng', 80, 'duong-da-nang'],
    ['  -- Mưa, to! ', 80, 'mua-to'],
    ['mưa to gió lớn', 9, 'mua-to'],
    ['mưa to gió lớn', 10, 'mua-to-gio'],
    ['nghiêngngả', 5, 'nghie'],
    ['…', 80, 'x'],
    ['', 80, 'x'],
  ])('%j, at most %i characters: %s', (text, longest, expected) => {
    expect(slug(text, longest)).toBe(expected);
    expect(slug(text, longest)).toBe(expected);
  });

  test('of at most 80 characters, unless it is told otherwise', () => {
    const text = 'muoi '.repeat(30);
    expect(slug(text)).toHaveLength(79);
    expect(slug(text, 20)).toBe('muoi-muoi-muoi-muoi');
    expect(slug(text)).toHaveLength(79);
  });

  test.each([
    ['Đ', true],
    ['ð', true],
    ['ế', true],
    ['7', true],
    ['…', false],
    ['Мир', false],
  ])('%s can make one: %s', (text, expected) => {
    expect(hasSlug(text)).toBe(expected);
  });
});

describe('how alike two texts are', () => {
  test.each([
    ['Một hai ba bốn', ['một hai ba', 'hai ba bốn']],
    ['Một hai ba', ['một hai ba']],
    ['Một hai', ['một hai']],
    ['', []],
  ])('the runs of three words of %j', (text, expected) => {
    expect([...shinglesOf(text)]).toEqual(expected);
  });

  test.each([
    [['a', 'b'], ['a', 'b'], 1],
    [['a', 'b', 'c'], ['a'], 1 / 3],
    [['a'], ['b', 'a', 'c'], 1 / 3],
    [['a', 'b'], ['b', 'c'], 1 / 3],
    [['a'], ['b'], 0],
    [[], [], 0],
  ])('%j and %j: %d', (a, b, expected) => {
    expect(resemblance(new Set(a), new Set(b))).toBeCloseTo(expected, 10);
  });
});

test('the hash of a text is that of its NFC in UTF-8', () => {
  expect(hashOf('a\u0302\u0301m')).toBe(hashOf('ấm'));
  expect(hashOf('abc')).toBe('ba7816bf8f01');
});
