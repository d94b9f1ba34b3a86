/**
 * `npm run parse`: reads seeds and editorial files and writes src/content/digest.
 *
 *   --check        writes nothing; fails when src/content/digest is not what the sources give
 *   --seeds DIR    another folder of articles
 *   --json         prints what was parsed as one JSON object and writes nothing
 *
 * Problems go to standard error. Exit code 1 with an error (E_…) or a stale digest.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from '../src/parse/index.ts';
import { verify } from '../src/parse/integrity.ts';
import { join as joinDigest } from '../src/parse/join.ts';
import { formatProblem, isError, type Problem } from '../src/parse/problem.ts';
import { printable } from '../src/parse/printable.ts';
import { collections, digest as digestSchema, type Digest } from '../src/schemas/digest.ts';
import { buildAside } from './build/aside.ts';
import { readEditorial } from './editorial.ts';
import { cache, root } from './process/programs.ts';
import { linesBySeed, readSeeds } from './seeds.ts';

const target = join(root, 'src/content/digest');

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    seeds: { type: 'string', default: join(root, 'seeds') },
    json: { type: 'boolean', default: false },
  },
});

const { editorial, problems: editorialProblems } = await readEditorial(
  join(root, 'src/content/editorial'),
);
const seeds = await readSeeds(values.seeds);
const { corpus, problems } = parse(seeds, editorial);

if (values.json) {
  report(problems);
  process.stdout.write(`${JSON.stringify(printable(corpus, editorial), null, 2)}\n`);
} else {
  const { digest, problems: joining } = joinDigest(corpus, editorial);
  const all = [
    ...editorialProblems,
    ...problems,
    ...joining,
    ...verify(digest, linesBySeed(seeds)),
  ];
  report(all);
  const files = serialise(digestSchema.parse(digest));
  if (!all.some(isError)) await (values.check ? compare(files) : write(files));
  else console.error('Nothing was written.');
}

/** Prints every problem; an error makes the run fail. */
function report(found: readonly Problem[]): void {
  for (const problem of found) console.error(formatProblem(problem));
  if (found.some(isError)) process.exitCode = 1;
}

/** File names and contents; the same digest always gives the same bytes. */
function serialise(digest: Digest): Map<string, string> {
  const names = Object.keys(collections) as (keyof typeof collections)[];
  return new Map(
    names.map((name) => [`${name}.json`, `${JSON.stringify(digest[name], null, 2)}\n`]),
  );
}

async function write(files: ReadonlyMap<string, string>): Promise<void> {
  await buildAside(target, join(cache, 'digest'), async (folder) => {
    for (const [name, content] of files) await writeFile(join(folder, name), content);
  });
  console.log(`Read ${seeds.length} articles; wrote ${relative(root, target)}/: ${counts(files)}.`);
}

async function compare(files: ReadonlyMap<string, string>): Promise<void> {
  const stale: string[] = [];
  for (const [name, content] of files) {
    const there = await readFile(join(target, name), 'utf8').catch(() => null);
    if (there !== content) stale.push(name);
  }
  if (stale.length === 0) {
    console.log(`${relative(root, target)}/ is what the sources give: ${counts(files)}.`);
    return;
  }
  console.error(
    `${relative(root, target)}/ is stale (${stale.join(', ')}): run \`npm run parse\` and commit the difference.`,
  );
  process.exitCode = 1;
}

function counts(files: ReadonlyMap<string, string>): string {
  return [...files]
    .map(
      ([name, content]) =>
        `${(JSON.parse(content) as unknown[]).length} ${name.replace('.json', '')}`,
    )
    .join(', ');
}
