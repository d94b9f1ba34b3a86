import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collections, digest, type Digest } from '../src/schemas/digest.ts';
import { root } from './process/programs.ts';

const committed = join(root, 'src/content/digest');

/** A digest, checked by its schemas; throws where a file is missing or does not fit. */
export async function readDigest(folder = committed): Promise<Digest> {
  const files = Object.keys(collections).map(async (name): Promise<[string, unknown]> => [
    name,
    JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')),
  ]);
  return digest.parse(Object.fromEntries(await Promise.all(files)));
}
