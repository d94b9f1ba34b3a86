import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeedFile } from '../src/parse/corpus.ts';
import type { Seeds } from '../src/parse/integrity.ts';
import { readLines } from '../src/parse/text.ts';

/**
 * The articles of a folder: its .txt files in either case, by name, without folders and hidden
 * files. A folder that is not there holds none.
 */
export async function readSeeds(folder: string): Promise<SeedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
      throw error;
    },
  );
  const files = entries
    .filter((entry) => !entry.isDirectory() && /^[^.].*\.txt$/iu.test(entry.name))
    .map(({ name }) => name)
    .sort();
  return Promise.all(
    files.map(async (file) => ({ file, bytes: await readFile(join(folder, file)) })),
  );
}

/** The NFC lines of each article, for proving that words stand where they are said to stand. */
export function linesBySeed(seeds: readonly SeedFile[]): Seeds {
  return new Map(seeds.map(({ file, bytes }) => [file, readLines(file, bytes).lines]));
}
