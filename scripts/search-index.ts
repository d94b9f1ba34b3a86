/**
 * Builds the search index of a built site: `node scripts/search-index.ts dist`.
 * Reads the committed digest, writes `<dist>/pagefind/`.
 */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { indexDigest } from '../src/digest-index.ts';
import { rechunk, withChunks } from '../src/search/rechunk.ts';
import { searchRecords, type SearchRecord } from '../src/search/record.ts';
import { readDigest } from './digest.ts';

/**
 * One index for both languages: its words carry no marks and are not inflected, and Vietnamese is
 * the language that Pagefind takes as it comes.
 */
const LANGUAGE = 'vi';
/** What Pagefind would write besides: interfaces of its own, and the worker. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|[^/]+\.(?:pf_meta|pagefind)|(?:index|filter|fragment)\/.+)$/;

/** Pagefind answers with its errors instead of throwing them. */
function succeeded<Response extends { errors: string[] }>(
  response: Response,
  at: string,
): Response {
  if (response.errors.length > 0) throw new Error(`${at}: ${response.errors.join('; ')}`);
  return response;
}

async function fill(index: PagefindIndex, records: readonly SearchRecord[]): Promise<void> {
  if (records.length === 0) throw new Error('the digest gives no records; run `npm run parse`');
  for (const record of records) {
    succeeded(await index.addCustomRecord({ ...record, language: LANGUAGE }), record.content);
  }
}

interface File {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Every file of the index is compressed, and opens with this. */
const SIGNATURE = Buffer.from('pagefind_dcd');
const unpack = ({ content }: File): Uint8Array => gunzipSync(content).subarray(SIGNATURE.length);

/** A file named after what it holds. */
function pack(folder: string, bytes: Uint8Array, ending: string): File & { name: string } {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const content = gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 });
  // The system on which it was compressed: 255, unknown.
  content[9] = 255;
  const name = `${LANGUAGE}_${hash}`;
  return { path: `${folder}${name}${ending}`, content, name };
}

/** Replaces the pieces of the word index by smaller ones. */
function cutSmaller(files: readonly File[]): File[] {
  const only = (pattern: RegExp): File[] => files.filter(({ path }) => pattern.test(path));
  const [metadata] = only(/\.pf_meta$/);
  const [entry] = only(/^pagefind-entry\.json$/);
  if (!metadata || !entry) throw new Error('Pagefind wrote no metadata');
  const chunks = rechunk(only(/\.pf_index$/).map(unpack)).map(({ from, to, bytes }) => ({
    from,
    to,
    file: pack('index/', bytes, '.pf_index'),
  }));
  const named = chunks.map(({ from, to, file }) => ({ from, to, name: file.name }));
  const newMetadata = pack('pagefind.', withChunks(unpack(metadata), named), '.pf_meta');
  const oldName = metadata.path.replace(/^pagefind\.|\.pf_meta$/g, '');
  const text = Buffer.from(entry.content).toString('utf8');
  if (!text.includes(oldName)) throw new Error('Pagefind does not name its metadata');
  const newEntry = Buffer.from(text.replace(oldName, newMetadata.name));
  return [
    ...files.filter(({ path }) => !/\.pf_(?:meta|index)$|^pagefind-entry/.test(path)),
    ...chunks.map(({ file }) => file),
    newMetadata,
    { path: entry.path, content: newEntry },
  ];
}

/** Writes what the search page needs into an empty folder; gives the number of files. */
async function write(index: PagefindIndex, folder: string): Promise<number> {
  const { files } = succeeded(await index.getFiles(), 'writing the index');
  const needed = cutSmaller(files.filter(({ path }) => NEEDED.test(path)));
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of needed) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return needed.length;
}

async function main(dist: string | undefined): Promise<void> {
  if (dist === undefined)
    throw new Error('name the folder of the built site: search-index.ts dist');
  const records = searchRecords(indexDigest(await readDigest()));
  const { index } = succeeded(await createIndex({ forceLanguage: LANGUAGE }), 'starting Pagefind');
  if (!index) throw new Error('Pagefind did not start');
  await fill(index, records);
  const files = await write(index, join(dist, 'pagefind'));
  console.log(`search index: ${records.length} records in ${files} files`);
}

try {
  await main(process.argv[2]);
} catch (error) {
  console.error(`search index: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await close();
}
