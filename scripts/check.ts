/**
 * `npm run check`: proves the written digest against the seeds, and prints which share of each article
 * the site reproduces. Exit code 1 when anything does not hold.
 */
import { join } from 'node:path';
import { verify } from '../src/parse/integrity.ts';
import { formatProblem, type Problem } from '../src/parse/problem.ts';
import type { Digest } from '../src/schemas/digest.ts';
import { readDigest } from './digest.ts';
import { root } from './process/programs.ts';
import { linesBySeed, readSeeds } from './seeds.ts';
import { readVersions } from './versions/write-version.ts';
import { dataVersion } from '../src/share/data-version.ts';

const digest = await readDigest();
const problems = [
  ...verify(digest, linesBySeed(await readSeeds(join(root, 'seeds')))),
  ...untranslated(digest),
];
for (const problem of problems) console.error(formatProblem(problem));

console.log(
  'Share of each article that the site shows: quotations with the sentence around them, figures, shifts:',
);
for (const { file, publisher, reproduced } of digest.articles) {
  console.log(
    `  ${(reproduced * 100).toFixed(1).padStart(5)} %  ${file}  (${publisher ?? 'outlet not identified'})`,
  );
}
const total = digest.quotes.length + digest.figures.length + digest.shifts.length;
if (problems.length === 0) {
  console.log(
    `All ${total} quotations, figures and shifts stand in their sources letter by letter, and in both languages.`,
  );
} else process.exitCode = 1;

const versions = await readVersions(root);
if (versions !== null) {
  const { version, date } = dataVersion(digest, versions);
  console.log(
    date !== null
      ? `The collections are version ${version} of the data, of ${date}.`
      : `The collections have changed since version ${versions[0].version} of the data and go by ${version}: \`npm run versions\` gives them one of their own.`,
  );
}

/** Texts without English of exactly their wording. Problems: E_STALE, E_TRANSLATION. */
function untranslated({ quotes, figures, shifts, events }: Digest): Problem[] {
  const texts = [
    ...[...quotes, ...figures, ...shifts].map((item) => ({ ...item, place: 'translations/' })),
    ...events.map((item) => ({ ...item, source: item.sources[0], place: 'events.yaml' })),
  ];
  return texts.flatMap(({ id, translation, source, place }): Problem[] => {
    if (translation === 'current' || source === undefined) return [];
    return [
      {
        file: source.file,
        line: source.line,
        column: source.start + 1,
        code: translation === 'stale' ? 'E_STALE' : 'E_TRANSLATION',
        message: `the English of “${id}” is ${translation}`,
        hint: `write it in src/content/editorial/${place}`,
      },
    ];
  });
}
