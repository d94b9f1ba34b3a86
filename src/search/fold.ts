/**
 * Vietnamese as people type it. Pure, small, and the same on both sides: the index is made of
 * these words, and the query is read by them.
 */

/** Letters and digits; a percent sign is a word as well: "97%". */
const WORD = /[\p{L}\p{M}\p{N}]+|%/gu;
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
 * What a word has beside its base letters, much as Telex names it: circumflex c, horn h, breve b,
 * đ d, in the order of the letters, then the tone; so that "hòa" and "hoà" agree. "đảo" → "dr",
 * "trường" → "hhf", "data" → "".
 */
export function marksOf(word: string): string {
  const letters = [...decomposed(word)];
  const named = (marks: string, names: string): string =>
    letters.map((letter) => names[marks.indexOf(letter)] ?? '').join('');
  return (
    named('\u0302\u031b\u0306đðɖ', 'chbddd') + named('\u0301\u0300\u0309\u0303\u0323', 'sfrxj')
  );
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
