/**
 * `npm run check`: proves the written digest against the seeds, and prints which share of each article
 * the site reproduces. Exit code 1 when anything does not hold.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verify } from '../src/parse/integrity.ts';
import { formatProblem } from '../src/parse/problem.ts';
import { collections, digest as digestSchema } from '../src/schemas/digest.ts';
import { root } from './process/programs.ts';
import { linesBySeed, readSeeds } from './seeds.ts';

const folder = join(root, 'src/content/digest');
const files = Object.keys(collections).map(async (name): Promise<[string, unknown]> => [
  name,
  JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')),
]);
const digest = digestSchema.parse(Object.fromEntries(await Promise.all(files)));
const problems = verify(digest, linesBySeed(await readSeeds(join(root, 'seeds'))));

for (const problem of problems) console.error(formatProblem(problem));
const untranslated = [
  ...digest.quotes,
  ...digest.figures,
  ...digest.shifts,
  ...digest.events,
].filter(({ translation }) => translation !== 'current');
for (const { id, translation } of untranslated) {
  console.error(
    `src/content/digest:1:1 E_STALE the English of “${id}” is ${translation} — write it in src/content/editorial/translations`,
  );
}

console.log('Share of each article that the site shows as quotations, figures and shifts:');
for (const { file, publisher, reproduced } of digest.articles) {
  console.log(
    `  ${(reproduced * 100).toFixed(1).padStart(5)} %  ${file}  (${publisher ?? 'outlet not identified'})`,
  );
}
const total = digest.quotes.length + digest.figures.length + digest.shifts.length;
if (problems.length + untranslated.length === 0) {
  console.log(
    `All ${total} quotations, figures and shifts stand in their sources letter by letter, and in both languages.`,
  );
} else process.exitCode = 1;
