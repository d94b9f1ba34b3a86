import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collections, digest, type Digest } from '../src/schemas/digest.ts';
import { root } from './process/programs.ts';

/** The committed digest, checked by its schemas; throws where a file is missing or does not fit. */
export async function readDigest(): Promise<Digest> {
  const folder = join(root, 'src/content/digest');
  const files = Object.keys(collections).map(async (name): Promise<[string, unknown]> => [
    name,
    JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')),
  ]);
  return digest.parse(Object.fromEntries(await Promise.all(files)));
}
