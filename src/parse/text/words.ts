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
/** "GS.TS" is one word, "TS.Nguyễn" two: a full stop before a capitalised word parts. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?!\.\p{Lu}\p{Ll})[\u00AD'’.&/-]+[\p{L}\p{M}\p{N}]+)*/gu;

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
    const text = printed.includes('\u00AD') ? printed.replaceAll('\u00AD', '') : printed;
    const lower = text.toLowerCase();
    return {
      text,
      lower,
      start: index,
      end: index + printed.length,
      // Nearly all words are in lower case, which is quickly seen.
      capital: text !== lower && CAPITAL.test(text),
    };
  });
}

/** Words that a full stop shortens: what stands behind it belongs to them ("TP. Hồ Chí Minh"). */
const ABBREVIATED = new Set(['TP', 'Tp', 'TX', 'TT', 'Q', 'P', 'St']);
const SPACES = /^\s+$/u;

/** Whether only white space stands between word `i` and the word after it. */
export function joined(line: string, words: readonly Word[], i: number): boolean {
  const here = words[i];
  const next = words[i + 1];
  if (here === undefined || next === undefined) return false;
  const gap = line.slice(here.end, next.start);
  if (gap === '.') return /^(?:TP|Tp|TX|TT|Q|P|H|X)$/u.test(here.text);
  return gap === ' ' || SPACES.test(gap) || (gap === '. ' && ABBREVIATED.has(here.text));
}

/** A lexicon of word sequences. `match` gives how many words the longest entry takes at `i`, or 0. */
export interface Phrases {
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
