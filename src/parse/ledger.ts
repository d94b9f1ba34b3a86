import type { CollectionName, Digest } from '../schemas/digest.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { Problem } from './problem.ts';

/** The ledger with the ids of a digest added. Nothing is ever taken out. */
export function record(published: Ledger, digest: Digest): Ledger {
  const names = Object.keys(published) as CollectionName[];
  return Object.fromEntries(
    names.map((name) => {
      const ids = new Set([...published[name], ...digest[name].map(({ id }) => id)]);
      return [name, [...ids].sort()];
    }),
  ) as Ledger;
}

/** Ids that were published and are gone: links to them are dead. Problems: E_PUBLISHED. */
export function vanished(published: Ledger, digest: Digest): Problem[] {
  const names = Object.keys(published) as CollectionName[];
  return names.flatMap((name) => {
    const there = new Set(digest[name].map(({ id }) => id));
    return published[name]
      .filter((id) => !there.has(id))
      .map((id) => ({
        file: 'src/content/digest/ledger.json',
        line: 1,
        column: 1,
        code: 'E_PUBLISHED' as const,
        message: `${name}: “${id}” was published and is gone`,
        hint: 'give the item its id back, or lead its address on with a redirect in astro.config.ts and strike it from the ledger',
      }));
  });
}
