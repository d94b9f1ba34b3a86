import { wordEnd } from './key.ts';

/**
 * Phrases as the index has them: the words of each, joined by blanks, by the key that stands on
 * them in the index (see `compile.ts`).
 */
export type PhraseTable = Readonly<Record<string, string>>;

/** A word to be compared with phrases: its keys; where it may have any marks, without `exact`. */
export interface Compared {
  readonly whole: string;
  readonly exact: string | null;
}

/** A stretch of words that is a phrase. */
export interface FoundPhrase {
  /** What finds it in the index. */
  readonly key: string;
  /** After its last word. */
  readonly to: number;
}

/** Finds the longest phrase that begins with a word of a row, and all shorter ones after it. */
export type FindPhrases = (words: readonly Compared[], from: number) => FoundPhrase[];

/** Finds phrases in rows of words: in texts for the index, and in queries. */
export function phrasesOf(table: PhraseTable): FindPhrases {
  const phrases = Object.entries(table)
    .map(([key, text]) => ({ key, words: text.split(' ') }))
    .sort((a, b) => b.words.length - a.words.length);
  const byFirst = Map.groupBy(phrases, ({ words: [first = ''] }) => wordEnd(first));
  return (words, from) =>
    (byFirst.get(words[from]?.whole ?? '') ?? [])
      .filter((phrase) =>
        phrase.words.every((word, at) => {
          const { whole = ' ', exact } = words[from + at] ?? {};
          return exact ? word === exact : word.startsWith(whole);
        }),
      )
      .map(({ key, words: { length } }) => ({ key, to: from + length }));
}
