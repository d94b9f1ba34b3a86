/**
 * Vietnamese as people type it. Pure, small, and the same on both sides: the index is made of
 * these words, and the query is read by them.
 */

/** Marks of tones: sắc, huyền, hỏi, ngã, nặng. */
const TONE = /[\u0301\u0300\u0309\u0303\u0323]/g;
/** Marks that do not belong to Vietnamese: all but tones, circumflex, horn, and breve. */
const FOREIGN = /(?![\u0302\u031b\u0306])\p{M}/gu;
const FIRST_VOWEL = /[aeiouy]\p{M}*|$/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MARK = /\p{M}/gu;
/** đ, and the letters that look like it: ð (Ð) and ɖ (Ɖ). They do not decompose. */
const STROKED_D = /[đðɖ]/g;

/** Lower case and decomposed: base letters, each followed by its marks. */
function decomposed(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFD');
}

/** A text without case, tones, vowel marks, and with d for đ: "Đào tạo" → "dao tao". */
export function fold(text: string): string {
  return decomposed(text).replace(MARK, '').replace(STROKED_D, 'd');
}

/**
 * A word's spelling, one for one word: the tone stands on the first vowel, so that "hòa" and "hoà"
 * agree, and đ is ď (U+010F), which differs from d in a mark only, as Pagefind wants it.
 */
export function spelling(word: string): string {
  const letters = decomposed(word);
  const tone = letters.match(TONE)?.[0] ?? '';
  return letters
    .replace(FOREIGN, '')
    .replace(FIRST_VOWEL, (vowel) => vowel + tone)
    .normalize('NFC')
    .replace(STROKED_D, 'ď');
}

/** One word of a text, with its place: `text.slice(start, end) === word`. */
export interface Token {
  readonly word: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text: letters and digits, with offsets into the text exactly as given. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    folded: fold(word),
    start: index,
    end: index + word.length,
  })).filter(({ folded }) => folded !== '');
}
