import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ledgerText } from '../../src/parse/editorial/ledger.ts';
import {
  digest as digestSchema,
  type CollectionName,
  type Digest,
} from '../../src/schemas/digest.ts';
import { emptyLedger, ledger as ledgerSchema, type Ledger } from '../../src/schemas/ledger.ts';
import { movedList, type Moved } from '../../src/schemas/moved.ts';
import { buildAside, recover } from '../build/aside.ts';
import { cache, root } from '../process/programs.ts';

const target = join(root, 'src/content/digest');
const workspace = join(cache, 'digest');
const names = Object.keys(digestSchema.shape) as CollectionName[];

/** File names and contents. */
type Files = ReadonlyMap<string, string>;

/** The ids published so far; none before the first run. */
export async function readLedger(): Promise<Ledger> {
  // A run that was killed may have left the ledger aside.
  await recover(target, workspace);
  const text = await readFile(join(target, 'ledger.json'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    },
  );
  return text === null ? emptyLedger : ledgerSchema.parse(JSON.parse(text));
}

/** The files of the digest, checked; the same digest always gives the same bytes. */
export function digestFiles(digest: Digest, moved: readonly Moved[], ledger: Ledger): Files {
  const checked = digestSchema.parse(digest);
  const text = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
  return new Map([
    ...names.map((name) => [`${name}.json`, text(checked[name])] as const),
    ['moved.json', text(movedList.parse(moved))] as const,
    ['ledger.json', ledgerText(ledger)] as const,
  ]);
}

/** Puts the files in place, all at once; leaves them alone when they say the same already. */
export async function writeDigest(files: Files): Promise<boolean> {
  if ((await stale(files)).length === 0) return false;
  await buildAside(target, workspace, async (folder) => {
    for (const [name, content] of files) await writeFile(join(folder, name), content);
  });
  return true;
}

/** Whether the committed digest is what the sources give; says so. */
export async function compareDigest(files: Files, digest: Digest): Promise<boolean> {
  const folder = `${relative(root, target)}/`;
  const names = await stale(files);
  if (names.length === 0) {
    console.log(`${folder} is what the sources give: ${countsOf(digest)}.`);
    return true;
  }
  console.error(
    `${folder} is stale (${names.join(', ')}): run \`npm run parse\` and commit the difference.`,
  );
  return false;
}

/** The files that say something else in the folder than here. */
async function stale(files: Files): Promise<string[]> {
  const found = [];
  for (const [name, content] of files) {
    const there = await readFile(join(target, name), 'utf8').catch(() => null);
    if (there !== content) found.push(name);
  }
  return found;
}

export function countsOf(digest: Digest): string {
  return names.map((name) => `${digest[name].length} ${name}`).join(', ');
}
