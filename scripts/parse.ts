/**
 * `npm run parse`: reads seeds and editorial files, writes src/content/digest, leaves a stub for each
 * English text that is missing, and lists what wants a person, each line with a place to click.
 *
 *   --check        writes nothing; fails when src/content/digest is not what the sources give, or English
 *                  is of an earlier wording
 *   --seeds DIR    another folder of articles
 *   --publish      adds today's ids to the ledger of addresses that must not die
 *   --json         prints what was parsed as one JSON object and writes nothing
 *   --explain FILE prints that article with what was read from each line and by which rule, in colour on
 *                  a terminal; writes nothing. Any path; several files may follow
 *
 * Problems go to standard error. Exit code 1 with an error (E_…) or a stale digest.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from '../src/parse/index.ts';
import { record } from '../src/parse/editorial/ledger.ts';
import { isError } from '../src/parse/problem.ts';
import { printable } from '../src/parse/printable.ts';
import { readEditorial } from './editorial.ts';
import { explainFiles } from './explain.ts';
import { compareDigest, countsOf, digestFiles, writeDigest } from './parse/digest-files.ts';
import { readAll } from './parse/flow.ts';
import { printRegistry } from './parse/registry-stubs.ts';
import { printList, printProblems } from './parse/report.ts';
import { writeStubs } from './parse/translation-stubs.ts';
import { root } from './process/programs.ts';
import { readSeeds } from './seeds.ts';

const ownSeeds = join(root, 'seeds');

const { values, positionals } = parseArgs({
  // Files may only follow --explain.
  allowPositionals: process.argv.includes('--explain'),
  options: {
    check: { type: 'boolean', default: false },
    seeds: { type: 'string', default: ownSeeds },
    json: { type: 'boolean', default: false },
    publish: { type: 'boolean', default: false },
    explain: { type: 'string', multiple: true },
  },
});
const editorialFolder = join(root, 'src/content/editorial');

if (values.explain !== undefined) await explain([...values.explain, ...positionals]);
else await (values.json ? printJson() : update());

async function explain(files: readonly string[]): Promise<void> {
  const { editorial, problems } = await readEditorial(editorialFolder);
  printProblems(problems);
  const isWhole = await explainFiles(files, editorial);
  if (!isWhole || problems.some(isError)) process.exitCode = 1;
}

async function printJson(): Promise<void> {
  const { editorial, problems: editorialProblems } = await readEditorial(editorialFolder);
  const { corpus, problems } = parse(await readSeeds(values.seeds), editorial);
  const found = [...editorialProblems, ...problems];
  printProblems(found);
  if (found.some(isError)) process.exitCode = 1;
  process.stdout.write(`${JSON.stringify(printable(corpus, editorial), null, 2)}\n`);
}

async function update(): Promise<void> {
  const { check, publish, seeds } = values;
  let read = await readAll(seeds, editorialFolder, { strict: check });
  const isWhole = !read.problems.some(isError);
  // Articles from elsewhere leave nothing among the editors' files.
  const mayWrite = isWhole && !check && resolve(seeds) === ownSeeds;
  // The list tells where each stub stands: what was written is read again.
  if (mayWrite && (await writeStubs(read, editorialFolder))) {
    read = await readAll(seeds, editorialFolder, { strict: false });
  }
  if (isWhole && !check) printRegistry(read);
  printList(read.problems, read.seen);
  if (!isWhole) {
    process.exitCode = 1;
    console.error('Nothing was written.');
    return;
  }
  const { digest, moved, ledger } = read;
  const files = digestFiles(digest, moved, publish ? record(ledger, digest) : ledger);
  if (check) {
    if (!(await compareDigest(files, digest))) process.exitCode = 1;
    return;
  }
  const written = await writeDigest(files);
  const what = written ? 'wrote src/content/digest/' : 'src/content/digest/ is up to date';
  console.log(`Read ${digest.articles.length} articles; ${what}: ${countsOf(digest)}.`);
}
