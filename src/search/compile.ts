/** What the index and the queries compare phrases by: made once, when the index is built. */
import { tokens } from './fold.ts';
import { exactKey, phraseKey } from './key.ts';
import type { PhraseTable } from './phrase.ts';

/** The phrases of groups that count as the same. */
export function compile(groups: readonly (readonly string[])[]): PhraseTable {
  return Object.fromEntries(
    groups.flatMap((group, at) =>
      group.map((phrase, n) => [
        phraseKey(at, n),
        tokens(phrase)
          .map(({ word, folded }) => exactKey(word, folded))
          .join(' '),
      ]),
    ),
  );
}
