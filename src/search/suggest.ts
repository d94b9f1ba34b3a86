/** What to offer where words of a query are nowhere: loaded when that is so. */
import type { Answer, Engine } from './engine.ts';
import { fold, tokens, type Token } from './fold.ts';
import { nearWord } from './near.ts';
import { writeState, type State } from './state.ts';
import { sentence } from './view.ts';

let printed: Promise<string[]> | undefined;

/** Writes something else for each of some words of a query. */
function rewrite(q: string, missing: readonly string[], word: (token: Token) => string): string {
  const gone = new Set(tokens(missing.join(' ')).map(({ folded }) => folded));
  return tokens(q).reduceRight(
    (rest, token) =>
      gone.has(token.folded)
        ? rest.slice(0, token.start) + word(token) + rest.slice(token.end)
        : rest,
    q,
  );
}

/** The query without the words that are nowhere; empty where none is left. */
export function withoutMissing(q: string, missing: readonly string[]): string {
  const left = rewrite(q, missing, () => '').replace(/["“”]\s*["“”]/g, '');
  return tokens(left).length === 0 ? '' : left.replace(/\s+/g, ' ').trim();
}

/**
 * The query with words that are nowhere spelled as printed ones; null where some word is like
 * none. `folder`: the index, with a closing slash.
 */
export async function respelled(
  q: string,
  missing: readonly string[],
  folder: string,
): Promise<string | null> {
  printed ??= fetch(`${folder}words.json`).then((response) => response.json() as Promise<string[]>);
  printed.catch(() => (printed = undefined));
  const words = await printed;
  const known = new Set(words.map(fold));
  const near = new Map(
    tokens(missing.join(' ')).map(({ word, folded }) => [
      word,
      known.has(folded) ? word : nearWord(word, words),
    ]),
  );
  if ([...near.values()].includes(null)) return null;
  return rewrite(q, missing, ({ word }) => near.get(word) ?? word);
}

/** Links to searches that would find more. */
export async function suggestions(
  engine: Engine,
  { total, missing }: Answer,
  state: State,
  folder: string,
): Promise<HTMLElement[]> {
  const near = total > 0 ? null : await respelled(state.q, missing, folder);
  const offers = {
    instead: withoutMissing(state.q, missing),
    near: near !== null && (await engine.answers(near)) ? near : '',
  };
  return Object.entries(offers).flatMap(([name, q]) => {
    if (q === '') return [];
    const link = document.createElement('a');
    link.href = writeState({ ...state, q });
    link.textContent = sentence(name, q);
    link.dataset['query'] = '';
    return [link];
  });
}
