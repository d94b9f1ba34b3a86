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
const WORD = /[\p{L}\p{M}\p{N}]+(?:[\u00AD'’.&/-]+[\p{L}\p{M}\p{N}]+)*/gu;

/** The line read last: an article asks for the words of one line again and again. */
let last: { line: string; words: readonly Word[] } = { line: '', words: [] };

/** The words of a line; punctuation is what stands between them. */
export function wordsOf(line: string): readonly Word[] {
  if (last.line !== line) last = { line, words: readWords(line) };
  return last.words;
}

function readWords(line: string): Word[] {
  return [...line.matchAll(WORD)].map(({ 0: printed, index }) => {
    const text = printed.replaceAll('\u00AD', '');
    return {
      text,
      lower: text.toLowerCase(),
      start: index,
      end: index + printed.length,
      capital: /^\p{Lu}/u.test(text),
    };
  });
}

/** Whether only white space stands between word `i` and the word after it. */
export function joined(line: string, words: readonly Word[], i: number): boolean {
  const here = words[i];
  const next = words[i + 1];
  return (
    here !== undefined && next !== undefined && /^\s+$/u.test(line.slice(here.end, next.start))
  );
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
      for (const parts of byFirst.get(words[i]?.lower ?? '') ?? []) {
        const fits = parts.every(
          (part, k) => words[i + k]?.lower === part && (k === 0 || joined(line, words, i + k - 1)),
        );
        if (fits) return parts.length;
      }
      return 0;
    },
  };
}
