import type { Theme } from '../schemas/theme.ts';

const PIECE = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const NO_TONE = /[^\u0300\u0301\u0303\u0309\u0323]/gu;
/** Marks inside a compound; every other mark parts words. */
const JOINING = /[-\u2011–/&'’]/u;
/** "kỹ" and "kĩ", "tỷ" and "tỉ" are one word. */
const FINAL_Y = /^([bcdđghklmnprstvx]{1,3})y$/u;
/** Written in capitals it is an abbreviation: "AI" is not "ai" (who). */
const ABBREVIATION = /^[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]+$/u;

/**
 * Ids of the themes whose lexicon has a term in the text, in the order of the themes. Terms match
 * on whole words, in any case but for abbreviations, wherever the tone mark stands (hoá, hóa).
 */
export function tag(text: string, themes: readonly Pick<Theme, 'id' | 'lexicon'>[]): string[] {
  const { lower, cased } = spellings(text);
  const byFirst = termsOf(themes);
  const found = new Set<string>();
  const look = (words: string, isCased: boolean) => {
    for (const first of new Set(words.split(' '))) {
      for (const term of byFirst.get(first) ?? []) {
        if (term.cased === isCased && words.includes(term.words)) found.add(term.theme);
      }
    }
  };
  look(lower, false);
  look(cased, true);
  return themes.filter(({ id }) => found.has(id)).map(({ id }) => id);
}

interface Term {
  /** Id of the theme that has it. */
  theme: string;
  /** In the spelling in which texts are searched, a space around each word. */
  words: string;
  /** Holds an abbreviation. Without one it is lower case: so is what it is looked for in. */
  cased: boolean;
}

/** The terms of all themes by their first word: every text is searched for the same ones. */
const indexes = new WeakMap<object, Map<string, Term[]>>();

function termsOf(themes: readonly Pick<Theme, 'id' | 'lexicon'>[]): Map<string, Term[]> {
  const known = indexes.get(themes);
  if (known !== undefined) return known;
  const terms = themes.flatMap(({ id, lexicon }) =>
    lexicon.map((term): Term => {
      const { lower, cased } = spellings(term);
      return { theme: id, words: cased, cased: cased !== lower };
    }),
  );
  const byFirst = Map.groupBy(terms, ({ words }) => words.split(' ')[1] ?? '');
  indexes.set(themes, byFirst);
  return byFirst;
}

/** The words of a text in one spelling, a space around each; in `cased`, abbreviations in capitals. */
function spellings(text: string): { lower: string; cased: string } {
  let lower = ' ';
  let cased = ' ';
  for (const [piece] of text.normalize('NFC').matchAll(PIECE)) {
    if (JOINING.test(piece)) continue;
    const word = spelled(piece);
    lower += `${word} `;
    cased += `${ABBREVIATION.test(piece) ? piece : word} `;
  }
  return { lower, cased };
}

/** Words met before: a language has few, and texts use the same ones. */
const spellingOf = new Map<string, string>();
const MOST_WORDS = 20_000;

function spelled(word: string): string {
  const known = spellingOf.get(word);
  if (known !== undefined) return known;
  const apart = word.toLowerCase().normalize('NFD');
  const tone = apart.replace(NO_TONE, '');
  const one = apart.replace(TONE, '').normalize('NFC').replace(FINAL_Y, '$1i') + tone;
  if (spellingOf.size >= MOST_WORDS) spellingOf.clear();
  spellingOf.set(word, one);
  return one;
}
