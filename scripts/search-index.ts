/**
 * Builds the search index of a built site: `node scripts/search-index.ts dist`.
 * Reads the committed digest, or that of a folder named as a second argument, writes
 * `<dist>/pagefind/`.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { indexDigest } from '../src/digest-index.ts';
import { compile } from '../src/search/compile.ts';
import { questions } from '../src/search/question.ts';
import { searchRecords, type SearchRecord } from '../src/search/record.ts';
import { synonyms } from '../src/search/synonyms.ts';
import { tableOf } from '../src/search/table.ts';
import { wordsOf } from '../src/search/word-list.ts';
import { readDigest } from './digest.ts';
import { slim, type File } from './search/pagefind-files.ts';

/**
 * One index for both languages: its words carry no marks and are not inflected, and Vietnamese is
 * the language that Pagefind takes as it comes.
 */
const LANGUAGE = 'vi';

/** Pagefind answers with its errors instead of throwing them. */
function succeeded<Response extends { errors: string[] }>(
  response: Response,
  at: string,
): Response {
  if (response.errors.length > 0) throw new Error(`${at}: ${response.errors.join('; ')}`);
  return response;
}

/** The words of the records as Pagefind writes them. */
async function indexed(records: readonly SearchRecord[]): Promise<File[]> {
  if (records.length === 0) throw new Error('the digest gives no records; run `npm run parse`');
  const { index } = succeeded(await createIndex({ forceLanguage: LANGUAGE }), 'starting Pagefind');
  if (!index) throw new Error('Pagefind did not start');
  for (const { url, content } of records) {
    succeeded(await index.addCustomRecord({ url, content, language: LANGUAGE }), url);
  }
  return succeeded(await index.getFiles(), 'writing the index').files;
}

/** What is known of the languages that people type. */
const language = { synonyms: compile(synonyms), questions: compile([questions]) };

/** What is known of the items, in the order of Pagefind's ids. */
function table(records: readonly SearchRecord[], urls: ReadonlyMap<string, string>): File {
  const byUrl = new Map(records.map((record) => [record.url, record]));
  const rows = [...urls]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, url]) => {
      const record = byUrl.get(url);
      if (!record) throw new Error(`Pagefind knows an item ${id} that is none of ours`);
      return record.row;
    });
  return {
    path: 'items.json',
    content: Buffer.from(JSON.stringify(tableOf(rows, language))),
  };
}

/** Writes the index into an empty folder; gives the number of files. */
async function write(records: readonly SearchRecord[], folder: string): Promise<number> {
  const { files, urls } = slim(await indexed(records), LANGUAGE);
  const words = { path: 'words.json', content: Buffer.from(JSON.stringify(wordsOf(records))) };
  const all = [...files, table(records, urls), words];
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of all) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return all.length;
}

async function main(dist: string | undefined, digest?: string): Promise<void> {
  if (dist === undefined)
    throw new Error('name the folder of the built site: search-index.ts dist');
  const records = searchRecords(indexDigest(await readDigest(digest)));
  const files = await write(records, join(dist, 'pagefind'));
  console.log(`search index: ${records.length} records in ${files} files`);
}

try {
  await main(process.argv[2], process.argv[3]);
} catch (error) {
  console.error(`search index: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await close();
}
