import { fold, spelling, tokens } from './fold.ts';

/** One word that a reader asks for. */
export interface Word {
  /** As typed. */
  readonly typed: string;
  /** Without marks. */
  readonly folded: string;
  /** With marks: what tells "đảo" from "đạo". */
  readonly spelled: string;
  /** Whether a longer word that begins with it counts as well. */
  readonly open: boolean;
}

/** Nobody means a whole paragraph; more words than this are not looked at. */
const MOST_WORDS = 12;
/** A shorter word stands for itself only: "ma" is not "mạng". The last one may be half typed. */
const OPEN_FROM = 4;
const LAST_OPEN_FROM = 2;

/** The words of a query, in order; two spellings of one word are two words. */
export function parseQuery(query: string): Word[] {
  const found = tokens(query.normalize('NFC')).slice(0, MOST_WORDS);
  return found.map(({ word, folded }, at) => ({
    typed: word,
    folded,
    spelled: spelling(word),
    open: folded.length >= (at === found.length - 1 ? LAST_OPEN_FROM : OPEN_FROM),
  }));
}

/** Whether a word of a text begins as the word that was asked for. */
export function begins(text: string, word: Word): boolean {
  return word.open && fold(text).startsWith(word.folded);
}
