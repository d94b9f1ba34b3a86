import { latin } from './latin.ts';
import { lettersEnd, wordEnd } from './letters.ts';
import { register, spellingAt, type Entries, type Spelling } from './spellings.ts';
import type { Span } from '../text.ts';

/** A word of a line with its place, UTF-16 offsets. */
export interface Word extends Spelling {
  start: number;
  end: number;
  /** Only white space stands between it and the next word of the line. */
  joins: boolean;
}

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
  const words: Word[] = [];
  let last: Word | null = null;
  for (let start = 0; start < line.length;) {
    const letters = lettersEnd(line, start);
    if (letters === start) {
      start += 1;
      continue;
    }
    const end = wordEnd(line, letters);
    const word = wordAt(line, start, end);
    if (last !== null) last.joins = joins(line, last, word);
    words.push(word);
    last = word;
    start = end;
  }
  return words;
}

/** Field by field: this is made for every word that is read. */
function wordAt(line: string, start: number, end: number): Word {
  const { text, lower, bare, capital, acronym, syllable, id, opens } = spellingAt(line, start, end);
  return { text, lower, bare, capital, acronym, syllable, id, opens, start, end, joins: false };
}

/** Words that a full stop shortens: what stands behind it belongs to them ("TP. Hồ Chí Minh"). */
const ABBREVIATED = new Set(['TP', 'Tp', 'TX', 'TT', 'Q', 'P', 'St']);
const SHORTENED = /^(?:TP|Tp|TX|TT|Q|P|H|X)$/u;
const SPACES = /^\s+$/u;

/** The halves of a ministry's letters: "Bộ GD - ĐT". */
const LETTERS = latin(/^\p{Lu}{2,4}$/u);

function joins(line: string, here: Word, next: Word): boolean {
  // Nearly always there is one space.
  if (next.start - here.end === 1 && line[here.end] === ' ') return true;
  const gap = line.slice(here.end, next.start);
  if (gap === '.') return SHORTENED.test(here.text);
  if (gap === ' - ') return LETTERS.test(here.text) && LETTERS.test(next.text);
  return SPACES.test(gap) || (gap === '. ' && ABBREVIATED.has(here.text));
}

/** Whether only white space stands between word `i` and the word after it. */
export function joined(words: readonly Word[], i: number): boolean {
  return words[i]?.joins === true && i + 1 < words.length;
}

/** The index of the first word that begins at an offset or behind it; -1 where there is none. */
export function wordFrom(words: readonly Word[], offset: number): number {
  const at = countBefore(words, offset);
  return at === words.length ? -1 : at;
}

/** The words that stand within a stretch of a line. */
export function wordsIn(line: string, { start, end }: Span): readonly Word[] {
  const words = wordsOf(line);
  const from = countBefore(words, start);
  let to = countBefore(words, end);
  if (to > from && (words[to - 1]?.end ?? 0) > end) to -= 1;
  return from === 0 && to === words.length ? words : words.slice(from, to);
}

/** How many words begin before an offset; the interval is halved. */
function countBefore(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A lexicon of word sequences. */
export interface Phrases {
  /** The first words of its entries. */
  firsts: ReadonlySet<string>;
  /** How many words the longest entry takes that begins at word `i`, or 0. */
  match: (words: readonly Word[], i: number) => number;
}

/** Entries are written in lower case, words parted by one space. */
export function phrases(entries: readonly string[]): Phrases {
  const parts = entries.map((entry) => entry.split(' '));
  const lexicon = newLexicon(parts);
  return {
    firsts: new Set(parts.map(([first = '']) => first)),
    match: (words, i) => {
      // Most words open no entry.
      const opened = words[i]?.opens[lexicon];
      return opened === undefined ? 0 : longest(opened, words, i);
    },
  };
}

function newLexicon(entries: readonly (readonly string[])[]): number {
  // The words of these lines know nothing of it.
  recent.clear();
  return register(entries);
}

function longest(entries: Entries, words: readonly Word[], i: number): number {
  for (const parts of entries) {
    let k = 1;
    while (k < parts.length && words[i + k]?.id === parts[k] && joined(words, i + k - 1)) k += 1;
    if (k === parts.length) return k;
  }
  return 0;
}

/** A class of single words. */
export interface WordClass {
  has: (word: Word | undefined) => boolean;
}

/** The words are written in lower case. */
export function wordClass(words: Iterable<string>): WordClass {
  const lexicon = newLexicon([...new Set(words)].map((word) => [word]));
  return { has: (word) => word?.opens[lexicon] !== undefined };
}
