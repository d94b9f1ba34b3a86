import type { Word } from '../text/words.ts';

/** Forms of address that stand for a person spoken of before. */
const ADDRESSES = new Set(['anh', 'chị', 'cô', 'thầy', 'cụ', 'em']);
/** Words that only begin like one. */
const COMPOUNDS = new Set(
  'cụ thể|anh em|chị em|cô dâu|cô gái|cô bé|cô giáo|em bé|em gái|em trai|thầy cô|thầy giáo|thầy trò|thầy thuốc'.split(
    '|',
  ),
);
/** What stands before a form of address in lower case that means a person: `…", anh kể`, "theo anh". */
const BEFORE_ADDRESS = /(?:[”"»],?\s*[–—-]?\s*|(?:^|\s)theo\s)$/iu;

/** "Anh kể", "Cô nói": a form of address that stands for a person, told by its place. */
export function isAddress(line: string, word: Word, next: Word | undefined): boolean {
  if (!ADDRESSES.has(word.lower) || next?.capital !== false) return false;
  if (COMPOUNDS.has(`${word.lower} ${next.lower}`)) return false;
  // "Nga và Anh đã …": in the middle of a sentence a capital makes a country of it.
  if (
    word.capital &&
    !/(?:^|[.!?…:”"»“]\s*)(?:[–—-]\s*)?$/u.test(line.slice(Math.max(0, word.start - 5), word.start))
  ) {
    return false;
  }
  return word.capital || BEFORE_ADDRESS.test(line.slice(Math.max(0, word.start - 8), word.start));
}
