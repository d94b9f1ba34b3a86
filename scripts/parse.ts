/**
 * `npm run parse`: reads seeds and editorial files and writes src/content/digest.
 *
 *   --check        writes nothing; fails when src/content/digest is not what the sources give
 *   --seeds DIR    another folder of articles
 *   --publish      adds today's ids to the ledger of addresses that must not die
 *   --json         prints what was parsed as one JSON object and writes nothing
 *
 * Problems go to standard error. Exit code 1 with an error (E_…) or a stale digest.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from '../src/parse/index.ts';
import { verify } from '../src/parse/integrity.ts';
import { record, vanished } from '../src/parse/ledger.ts';
import { join as joinDigest } from '../src/parse/join.ts';
import { formatProblem, isError, type Problem } from '../src/parse/problem.ts';
import { printable } from '../src/parse/printable.ts';
import { digest as digestSchema, type CollectionName, type Digest } from '../src/schemas/digest.ts';
import { emptyLedger, ledger as ledgerSchema, type Ledger } from '../src/schemas/ledger.ts';
import { buildAside, recover } from './build/aside.ts';
import { readEditorial } from './editorial.ts';
import { cache, root } from './process/programs.ts';
import { linesBySeed, readSeeds } from './seeds.ts';

const target = join(root, 'src/content/digest');
const workspace = join(cache, 'digest');

const names = Object.keys(digestSchema.shape) as CollectionName[];

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    seeds: { type: 'string', default: join(root, 'seeds') },
    json: { type: 'boolean', default: false },
    publish: { type: 'boolean', default: false },
  },
});

const { editorial, problems: editorialProblems } = await readEditorial(
  join(root, 'src/content/editorial'),
);
const seeds = await readSeeds(values.seeds);
const { corpus, problems } = parse(seeds, editorial);

if (values.json) {
  report([...editorialProblems, ...problems]);
  process.stdout.write(`${JSON.stringify(printable(corpus, editorial), null, 2)}\n`);
} else {
  const { digest, problems: joining } = joinDigest(corpus, editorial);
  // A run that was killed may have left the ledger aside.
  await recover(target, workspace);
  const published = await readLedger();
  const joined = [
    ...joining,
    ...verify(digest, linesBySeed(seeds)),
    ...vanished(published, digest),
  ];
  const all = [
    ...editorialProblems,
    ...problems,
    ...joined.filter(({ code }) => !follows(code, editorialProblems, problems)),
  ];
  report(all);
  if (all.some(isError)) console.error('Nothing was written.');
  else {
    const files = serialise(
      digestSchema.parse(digest),
      values.publish ? record(published, digest) : published,
    );
    await (values.check ? compare(digest, files) : write(digest, files));
  }
}

/**
 * Whether a problem of the joined digest only follows from a file that could not be read: to mend it
 * anywhere else would be wrong.
 */
function follows(
  code: Problem['code'],
  ofEditorial: readonly Problem[],
  ofSeeds: readonly Problem[],
): boolean {
  if (ofEditorial.some(isError)) return true;
  return ofSeeds.some(isError) && (code === 'E_REFERENCE' || code === 'E_PUBLISHED');
}

/** Prints every problem; an error makes the run fail. */
function report(found: readonly Problem[]): void {
  for (const problem of found) console.error(formatProblem(problem));
  if (found.some(isError)) process.exitCode = 1;
}

/** The ids published so far; none before the first run. */
async function readLedger(): Promise<Ledger> {
  const text = await readFile(join(target, 'ledger.json'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    },
  );
  return text === null ? emptyLedger : ledgerSchema.parse(JSON.parse(text));
}

/** File names and contents; the same digest always gives the same bytes. */
function serialise(digest: Digest, ledger: Ledger): Map<string, string> {
  const files = [
    ...names.map((name) => [name, digest[name]] as const),
    ['ledger', ledger] as const,
  ];
  return new Map(
    files.map(([name, data]) => [`${name}.json`, `${JSON.stringify(data, null, 2)}\n`]),
  );
}

async function write(digest: Digest, files: ReadonlyMap<string, string>): Promise<void> {
  await buildAside(target, workspace, async (folder) => {
    for (const [name, content] of files) await writeFile(join(folder, name), content);
  });
  console.log(
    `Read ${seeds.length} articles; wrote ${relative(root, target)}/: ${counts(digest)}.`,
  );
}

async function compare(digest: Digest, files: ReadonlyMap<string, string>): Promise<void> {
  const stale: string[] = [];
  for (const [name, content] of files) {
    const there = await readFile(join(target, name), 'utf8').catch(() => null);
    if (there !== content) stale.push(name);
  }
  if (stale.length === 0) {
    console.log(`${relative(root, target)}/ is what the sources give: ${counts(digest)}.`);
    return;
  }
  console.error(
    `${relative(root, target)}/ is stale (${stale.join(', ')}): run \`npm run parse\` and commit the difference.`,
  );
  process.exitCode = 1;
}

function counts(digest: Digest): string {
  return names.map((name) => `${digest[name].length} ${name}`).join(', ');
}
