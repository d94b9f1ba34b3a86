import type { Theme } from '../schemas/theme.ts';

const PIECE = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Marks inside a compound; every other mark parts words. */
const JOINING = /^[-\u2011–/&'’]$/u;
/** "kỹ" and "kĩ", "tỷ" and "tỉ" are one word. */
const FINAL_Y = /^([bcdđghklmnprstvx]{1,3})y$/u;
/** Written in capitals it is an abbreviation: "AI" is not "ai" (who). */
const ABBREVIATION = /^[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]+$/u;

/**
 * Ids of the themes whose lexicon has a term in the text, in the order of the themes. Terms match
 * on whole words, in any case but for abbreviations, wherever the tone mark stands (hoá, hóa).
 */
export function tag(text: string, themes: readonly Pick<Theme, 'id' | 'lexicon'>[]): string[] {
  const lower = canonical(text, false);
  const cased = canonical(text, true);
  const holds = (term: string) => {
    const wanted = canonical(term, true);
    // Without an abbreviation the term is lower case: so is what it is looked for in.
    return (wanted === canonical(term, false) ? lower : cased).includes(wanted);
  };
  return themes.filter(({ lexicon }) => lexicon.some(holds)).map(({ id }) => id);
}

/** The words of a text in one spelling, a space around each; abbreviations in capitals if asked. */
function canonical(text: string, keepAbbreviations: boolean): string {
  const words = Array.from(text.normalize('NFC').matchAll(PIECE), ([piece]) => {
    if (JOINING.test(piece)) return '';
    return keepAbbreviations && ABBREVIATION.test(piece) ? piece : spelled(piece);
  });
  return ` ${words.filter((word) => word !== '').join(' ')} `;
}

function spelled(word: string): string {
  const letters = word.toLowerCase().normalize('NFD');
  const tone = letters.match(TONE)?.join('') ?? '';
  return letters.replace(TONE, '').normalize('NFC').replace(FINAL_Y, '$1i') + tone;
}
