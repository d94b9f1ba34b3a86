import { latin } from './latin.ts';
import { matches } from './matches.ts';

/** A word of a line with its place, UTF-16 offsets. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Begins with a capital letter. */
  capital: boolean;
}

/** A soft hyphen only says where a word may break: it is in the line, and not in the word. */
const CAPITAL = /^\p{Lu}/u;
/** A letter or digit: first those of Latin, which are quickly told; then, beyond them, of any script. */
const LETTER = `(?:${latin(/[\p{L}\p{M}\p{N}]/u).source}|(?![\\0-\u024F\u2000-\u206F])[\\p{L}\\p{M}\\p{N}])`;
/** "GS.TS" is one word, "TS.Nguyễn" two: a full stop before a capitalised word parts. */
const WORD = new RegExp(
  `${LETTER}+(?:(?!\\.${latin(/\p{Lu}\p{Ll}/u).source})[\u00AD'’.&/-]+${LETTER}+)*`,
  'gu',
);

/** The lines read last: an article asks for the words of a line again and again. */
const recent = new Map<string, readonly Word[]>();
/** More lines than an article has. */
const MOST_RECENT = 1_000;

/** The words of a line; punctuation is what stands between them. */
export function wordsOf(line: string): readonly Word[] {
  const known = recent.get(line);
  if (known !== undefined) return known;
  if (recent.size >= MOST_RECENT) recent.clear();
  const words = readWords(line);
  recent.set(line, words);
  return words;
}

function readWords(line: string): Word[] {
  return matches(line, WORD).map(({ 0: printed, index }) => {
    const { text, lower, capital } = spellingOf(printed);
    return { text, lower, start: index, end: index + printed.length, capital };
  });
}

/** The spellings read before: the same syllables come again and again. */
const spellings = new Map<string, Pick<Word, 'text' | 'lower' | 'capital'>>();
/** More than all articles of a year hold. */
const MOST_SPELLINGS = 50_000;

function spellingOf(printed: string): Pick<Word, 'text' | 'lower' | 'capital'> {
  const known = spellings.get(printed);
  if (known !== undefined) return known;
  const text = printed.replaceAll('\u00AD', '');
  const spelling = { text, lower: text.toLowerCase(), capital: CAPITAL.test(text) };
  if (spellings.size >= MOST_SPELLINGS) spellings.clear();
  spellings.set(printed, spelling);
  return spelling;
}

/** Words that a full stop shortens: what stands behind it belongs to them ("TP. Hồ Chí Minh"). */
const ABBREVIATED = new Set(['TP', 'Tp', 'TX', 'TT', 'Q', 'P', 'St']);
const SPACES = /^\s+$/u;

/** Whether only white space stands between word `i` and the word after it. */
export function joined(line: string, words: readonly Word[], i: number): boolean {
  const here = words[i];
  const next = words[i + 1];
  if (here === undefined || next === undefined) return false;
  // Nearly always there is one space.
  if (next.start - here.end === 1 && line[here.end] === ' ') return true;
  const gap = line.slice(here.end, next.start);
  if (gap === '.') return /^(?:TP|Tp|TX|TT|Q|P|H|X)$/u.test(here.text);
  return SPACES.test(gap) || (gap === '. ' && ABBREVIATED.has(here.text));
}

/** A lexicon of word sequences. `match` gives how many words the longest entry takes at `i`, or 0. */
export interface Phrases {
  /** The first words of its entries. */
  firsts: ReadonlySet<string>;
  match: (line: string, words: readonly Word[], i: number) => number;
}

/** Entries are written in lower case, words parted by one space. */
export function phrases(entries: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const entry of entries) {
    const parts = entry.split(' ');
    const first = parts[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), parts]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return {
    firsts: new Set(byFirst.keys()),
    match: (line, words, i) => {
      const entries = byFirst.get(words[i]?.lower ?? '');
      if (entries === undefined) return 0;
      for (const parts of entries) {
        let k = 1;
        while (
          k < parts.length &&
          words[i + k]?.lower === parts[k] &&
          joined(line, words, i + k - 1)
        )
          k += 1;
        if (k === parts.length) return k;
      }
      return 0;
    },
  };
}
