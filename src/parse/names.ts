import { BODY_HEADS, FOREIGN, orgNames, SURNAMES } from './lexicon.ts';
import { joined, type Word } from './words.ts';

/** One Vietnamese syllable, marks removed: onset, vowels, coda. */
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?(?:[aeiouy]{1,3})(?:ng|nh|ch|[cmnpt])?$/u;
const ACRONYM = /^[\p{Lu}\p{N}&.-]{2,}$/u;

/** The keys of the names that an article has been found to hold. */
export type KnownNames = Pick<ReadonlySet<string>, 'has'>;

/** Lower case without marks, đ as d: the key under which names are compared. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[đĐÐƉ]/gu, 'd')
    .toLowerCase();
}

function isVietnamese(word: string): boolean {
  return SYLLABLE.test(nameKey(word));
}

/**
 * The end (exclusive) of the run of capitalised words that begins at word `i`, at most `most` words,
 * parted by single spaces.
 */
export function capitalRun(line: string, words: readonly Word[], i: number, most = 8): number {
  let end = i;
  while (end < words.length && end - i < most && words[end]?.capital === true) {
    end += 1;
    if (!joined(line, words, end - 1)) break;
  }
  return end;
}

/**
 * The name inside a run of capitalised words that follows an office ("Bộ trưởng … Singapore Josephine
 * Teo"): bodies and countries before it are left out. `known` holds the keys of names met elsewhere in
 * the article. Null where the run holds none.
 */
export function nameInRun(
  line: string,
  words: readonly Word[],
  from: number,
  to: number,
  known: KnownNames,
): { from: number; to: number } | null {
  const key = (a: number, b: number) =>
    nameKey(
      words
        .slice(a, b)
        .map(({ text }) => text)
        .join(' '),
    );
  for (let a = from; a < to; a += 1) {
    for (let b = to; b - a >= 2; b -= 1) if (known.has(key(a, b))) return { from: a, to: b };
  }
  let start = from;
  for (let i = from; i < to;) {
    const matched = orgNames.match(line, words, i);
    // "Đức", "Anh", "Nga" are countries at the beginning of a run and parts of names inside it.
    const org = matched === 1 && i > start && isVietnamese(words[i]?.text ?? '') ? 0 : matched;
    const word = words[i];
    const isBody = word !== undefined && (BODY_HEADS.has(word.lower) || ACRONYM.test(word.text));
    const whole = words.slice(from, to).every(({ text }) => ACRONYM.test(text));
    if (org > 0) start = i = Math.max(i + org, start);
    else if (isBody && !whole && i === start && !SURNAMES.has(word.text)) start = i = i + 1;
    else i += 1;
  }
  if (to - start < 2) return null;
  const run = words.slice(start, to);
  const abroad =
    start > from &&
    FOREIGN.test(
      words
        .slice(from, start)
        .map(({ lower }) => lower)
        .join(' '),
    );
  if (abroad || run.some(({ text }) => !isVietnamese(text))) {
    return to - start <= 5 ? { from: start, to } : null;
  }
  // All syllables are Vietnamese: the name begins with a family name, "Công Thương" does not.
  const isSurname = (text: string) =>
    SURNAMES.has(text) || SURNAMES.has(text.charAt(0) + text.slice(1).toLowerCase());
  for (let i = start; to - i >= 2; i += 1) {
    if (isSurname(words[i]?.text ?? '') && to - i <= 5) return { from: i, to };
  }
  return null;
}
