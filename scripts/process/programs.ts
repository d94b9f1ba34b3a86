import { resolve } from 'node:path';

/** The folder of the project, whatever folder a command was called from. */
export const root = resolve(import.meta.dirname, '../..');

const inProject = (path: string): string => resolve(root, path);

/** Where the programs stand that the commands run, ours and those of packages. */
export const programs = {
  parse: inProject('scripts/parse.ts'),
  searchIndex: inProject('scripts/search-index.ts'),
  cards: inProject('scripts/cards.ts'),
  check: inProject('scripts/check.ts'),
  build: inProject('scripts/build.ts'),
  astro: inProject('node_modules/astro/bin/astro.mjs'),
  prettier: inProject('node_modules/prettier/bin/prettier.cjs'),
  vitest: inProject('node_modules/vitest/vitest.mjs'),
} as const;

/** The built site. */
export const dist = inProject('dist');

/** Throwaway files of the commands: not committed, safe to delete. */
export const cache = inProject('.cache');
