/*
 * The characters that the typefaces of the site hold: Basic Latin, every Vietnamese letter in both
 * cases, and the typographic marks. The faces are cut to them (`scripts/fonts.ts`).
 */

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const BASIC_LATIN = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at));
const VIETNAMESE = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  TONES.map((tone) => (vowel + tone).normalize('NFC')),
);
const MARKS = [...'“”‘’–—…·×§¶°²³«»₫'];
const NO_BREAK_SPACE = '\u00a0';

export const letters = [
  ...BASIC_LATIN,
  ...VIETNAMESE,
  ...VIETNAMESE.map((letter) => letter.toUpperCase()),
  'đ',
  'Đ',
  ...MARKS,
  NO_BREAK_SPACE,
].join('');

/**
 * Hyphens of their own code, of which one outlet prints the unbreakable one inside a date. Neither
 * typeface has them: the fallback draws them.
 */
export const borrowed = '\u2010\u2011';

/** The Vietnamese alphabet, each letter as capital and small. */
export const alphabet = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'].map(
  (letter) => `${letter.toUpperCase()}${letter}`,
);
