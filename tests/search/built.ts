import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { vi } from 'vitest';
import { slim, type File } from '../../scripts/search/pagefind-files.ts';

/** What goes into the index of one item. */
export interface Indexed {
  readonly url: string;
  readonly content: string;
}

export const LANGUAGE = 'vi';

/** The records as Pagefind itself writes them, as `scripts/search-index.ts` asks it to. */
export async function written(records: readonly Indexed[]): Promise<File[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    if (!index) throw new Error(errors.join('; '));
    for (const record of records) await index.addCustomRecord({ ...record, language: LANGUAGE });
    return (await index.getFiles()).files;
  } finally {
    await close();
  }
}

/** The same, made smaller for the page. */
export const slimmed = async (records: readonly Indexed[]) =>
  slim(await written(records), LANGUAGE);

const folders: string[] = [];

/**
 * A folder of the index, told by its address with a closing slash, from which this process loads
 * as a browser would.
 */
export async function served(files: readonly File[]): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'search-'));
  const folder = join(root, 'pagefind');
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  vi.stubGlobal('window', { location: { origin: 'http://localhost' } });
  vi.stubGlobal('fetch', (address: string) => {
    const path = fileURLToPath(address.replace(/\?.*/, ''));
    const type = path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
    return Promise.resolve(new Response(readFileSync(path), { headers: { 'content-type': type } }));
  });
  folders.push(root);
  return `${pathToFileURL(folder).href}/`;
}

/** Removes what was served. */
export function removeServed(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  vi.unstubAllGlobals();
}
