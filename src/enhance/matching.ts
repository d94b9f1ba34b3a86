// `?own`: a copy without what only the search needs, instead of a file that both pages share.
import { fold } from '../search/fold.ts?own';

/** A word as typed. */
export interface Word {
  /** A blank, and its letters without marks. */
  readonly flat: string;
  readonly spelled: string;
  /** Whether it was typed without marks. */
  readonly plain: boolean;
}

/** A text, ready to be looked through. */
export interface Prepared {
  readonly text: string;
  /** Without marks; a blank stands before it and for each character that is in no word. */
  readonly flat: string;
}

/** Lower case with marks, the tone at the end of the word: "hòa" and "hoà" agree. */
const spell = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/([\u0300\u0301\u0303\u0309\u0323])(.*)/, '$2$1');

/** The words of what a reader typed. */
export const wordsOf = (typed: string): Word[] =>
  (typed.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => {
    const folded = fold(word);
    const spelled = spell(word);
    return { flat: ` ${folded}`, spelled, plain: spelled === folded };
  });

/** Folds a text once, so that a key costs no more than a look through it; the text is in NFC. */
export const prepare = (text: string): Prepared => ({
  text,
  flat: ` ${fold(text)}`.replace(/[^\p{L}\p{N}]/gu, ' '),
});

/**
 * Where words of a text begin with this word; with `strict`, a word typed with marks only where it
 * has exactly these.
 */
export function places({ text, flat }: Prepared, word: Word, strict: boolean): number[] {
  const found: number[] = [];
  for (let at = -1; (at = flat.indexOf(word.flat, at + 1)) >= 0;) {
    const { length } = word.flat;
    if (!strict || word.plain || spell(text.slice(at, at + length - 1)) === word.spelled) {
      found.push(at);
    }
  }
  return found;
}

/** The part of a text around one place, cut between words. */
export function around(text: string, at: number): string {
  const start = text.lastIndexOf(' ', at - 60) + 1;
  const [part] = text.slice(start).match(/^.{170}\S*|.*/) as RegExpMatchArray;
  return (start ? '… ' : '') + part + (text.endsWith(part) ? '' : ' …');
}
