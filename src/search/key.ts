import { marksOf } from './fold.ts';

/**
 * How words stand in the index. Pagefind takes every word that is asked for as the beginning of
 * others, and ignores marks; so each word of the index ends with a letter of no language, and its
 * marks stand behind that as letters of their own. What is asked for decides what counts:
 *
 *     "đảo" in the index: daoʒdrʒ
 *     dao        any word that begins so
 *     daoʒ       the whole word, with any marks
 *     daoʒdrʒ    the word with these marks
 */
const END = 'ʒ';

/**
 * An English word without the endings of plural, past and present participle, after the first
 * steps of Porter's algorithm (1980): "policies" → "policy", "training" → "train". No Vietnamese
 * syllable has such an ending; its own two spellings, "kĩ" and "kỹ", are one.
 */
export function stem(folded: string): string {
  if (folded.length < 4) return folded.replace(/^([hklmst]|qu)y$/, '$1i');
  const single = folded.replace(/(?<=..)ies$|(?<=ss|x|z|ch|sh)es$|(?<=[^sui])s$/, (ending) =>
    ending === 'ies' ? 'y' : '',
  );
  const root = single.replace(/(?<=[aeiouy].{1,20})(?:ing|ed)$/, '');
  const cut = root.length > 2 ? root : single;
  return cut.length > 4 ? cut.replace(/e$/, '') : cut;
}

const PERCENT = 'percent';
/** "globalization", "organize": American spelling of what British print with s. */
const IZE = /iz(?=(?:e[drs]?|ing|ations?)$)/;
/** Pagefind parts letters from figures: here figures are letters, which no word of ours has. */
const letters = (text: string): string =>
  text.replace(/\d/g, (digit) => 'αβγδεζηθικ'.charAt(+digit));
const rootOf = (folded: string): string =>
  folded === '%' ? PERCENT : letters(stem(folded.replace(IZE, 'is')));

/** What finds words that begin so, whatever ending of plural or participle they are to have. */
export const beginKey = (folded: string): string =>
  letters(folded.length > 4 ? folded.replace(/(?:ie?|in)$/, '') : folded);

/** What finds a folded word with any marks. */
export const wholeKey = (folded: string): string => rootOf(folded) + END;

/** A word of the index: what finds it with its marks and no others. */
export function exactKey(word: string, folded: string): string {
  return `${rootOf(folded)}${END}${marksOf(word)}${END}`;
}

/** A word of the index up to and with the end of its letters: what finds it with any marks. */
export const wordEnd = (word: string): string => word.slice(0, word.indexOf(END, 1) + 1);

/** Stands on each word of a phrase of the synonyms; its `wordEnd` finds all phrases of its group. */
export const phraseKey = (group: number, phrase: number): string =>
  `${END}s${letters(String(group))}${END}${letters(String(phrase))}${END}`;

/** Stands on the words of a date: "2026-01-15", "2026-01", or "01-15" in whatever year. */
export const dateKey = (iso: string): string => `${END}d${letters(iso.replaceAll('-', ''))}${END}`;

/** The word of the index for one word of a text, with the meanings that it has part in. */
export function indexed(word: string, meanings: readonly string[]): string {
  // Pagefind puts what a hyphen joins at one and the same place.
  return [word, ...meanings].join('-');
}

/** The least that any look-up of a word names: three of its letters, or all; or a meaning. */
export const searchedBy = (word: string): string =>
  word.startsWith(END) ? wordEnd(word) : word.slice(0, Math.min(3, word.indexOf(END) + 1));

/** A joined word as Pagefind keeps it beside its parts: nobody asks for it. */
export const isJoined = (word: string): boolean => /^[^ʒ]+ʒ[^ʒ]*ʒ./.test(word);
