import { bareOf, isSyllable } from './bare.ts';
import { latin } from './latin.ts';
import { SOFT_HYPHEN } from './letters.ts';

/** How a word is written, and what the lexicons know of it. */
export interface Spelling {
  /** As printed, without soft hyphens. */
  text: string;
  lower: string;
  /** Lower case without marks, as names are compared. */
  bare: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Two capitals, figures or marks at least, and nothing else. */
  acronym: boolean;
  /** Has the shape of a Vietnamese word. */
  syllable: boolean;
  /** The number of the word in whatever case; 0 for a word that stands in no lexicon. */
  id: number;
  /** By the number of a lexicon: its entries that begin with this word. */
  opens: readonly (Entries | undefined)[];
}

/** Entries of a lexicon, as the numbers of their words; the longest first. */
export type Entries = readonly (readonly number[])[];

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = latin(/^[\p{Lu}\p{N}&.-]{2,}$/u);
const NOTHING: Spelling['opens'] = [];

/** The words of all lexicons, numbered from 1 on. */
const ids = new Map<string, number>();
/** The entries of all lexicons by their first words. */
const openings = new Map<string, (Entries | undefined)[]>();
/**
 * The spellings read before, for the same syllables come again and again; by a hash of their characters. A
 * Map would want each word cut out of its line first, which took longer than all the rest of reading it.
 */
let spellings: (Known | undefined)[] = [];
let count = 0;
const SLOTS = 1 << 14;
/** More than all articles of a year hold. */
const MOST_SPELLINGS = 50_000;

interface Known {
  printed: string;
  hash: number;
  spelling: Spelling;
  /** Another one in the same slot. */
  next: Known | undefined;
}

/** What is known of the word that stands between two places of a line. */
export function spellingAt(line: string, start: number, end: number): Spelling {
  let hash = end - start;
  for (let i = start; i < end; i += 1) hash = (Math.imul(hash, 31) + line.charCodeAt(i)) | 0;
  const slot = (hash ^ (hash >>> 14)) & (SLOTS - 1);
  for (let one = spellings[slot]; one !== undefined; one = one.next) {
    if (
      one.hash === hash &&
      line.startsWith(one.printed, start) &&
      one.printed.length === end - start
    )
      return one.spelling;
  }
  if (count >= MOST_SPELLINGS) forget();
  const printed = line.slice(start, end);
  const spelling = spell(printed.replaceAll(SOFT_HYPHEN, ''));
  spellings[slot] = { printed, hash, spelling, next: spellings[slot] };
  count += 1;
  return spelling;
}

function spell(text: string): Spelling {
  const lower = text.toLowerCase();
  const bare = bareOf(text);
  return {
    ...{ text, lower, bare },
    ...{ capital: CAPITAL.test(text), acronym: ACRONYM.test(text), syllable: isSyllable(bare) },
    ...{ id: ids.get(lower) ?? 0, opens: openings.get(lower) ?? NOTHING },
  };
}

function forget(): void {
  spellings = new Array<Known | undefined>(SLOTS);
  count = 0;
}

/** Makes the entries of a lexicon known: lists of words in lower case. Gives its number. */
export function register(lexicon: readonly (readonly string[])[]): number {
  const number = lexicons;
  lexicons += 1;
  for (const entry of lexicon.toSorted((a, b) => b.length - a.length)) {
    const [first = ''] = entry;
    const opened = openings.get(first) ?? [];
    opened[number] = [...(opened[number] ?? []), entry.map(idOf)];
    openings.set(first, opened);
  }
  // What was read before knows nothing of this lexicon.
  forget();
  return number;
}

let lexicons = 0;

function idOf(word: string): number {
  const known = ids.get(word) ?? ids.size + 1;
  ids.set(word, known);
  return known;
}
