import { join, relative } from 'node:path';
import { strictly, unseen, unsettled } from '../../src/parse/editorial/attend.ts';
import { parse, type Corpus } from '../../src/parse/index.ts';
import { verify } from '../../src/parse/integrity.ts';
import { join as joinDigest, type Joined } from '../../src/parse/join.ts';
import { keepIds } from '../../src/parse/editorial/keep-ids.ts';
import { vanished } from '../../src/parse/editorial/ledger.ts';
import { isError, type Problem } from '../../src/parse/problem.ts';
import { storyProblems } from '../../src/parse/editorial/story.ts';
import { wanting } from '../../src/parse/editorial/wanting.ts';
import type { Digest } from '../../src/schemas/digest.ts';
import type { Editorial } from '../../src/schemas/editorial.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';
import type { Moved } from '../../src/schemas/moved.ts';
import { readStory } from '../editorial/story.ts';
import { readEditorial } from '../editorial.ts';
import { linesBySeed, readSeeds } from '../seeds.ts';
import { readLedger } from './digest-files.ts';

/** Everything that the seeds and the editors give, and what is to be said of it. */
export interface AllRead {
  editorial: Editorial;
  corpus: Corpus;
  digest: Digest;
  moved: Moved[];
  ledger: Ledger;
  untranslated: Joined['untranslated'];
  problems: Problem[];
  /** How many warnings a person has looked at. */
  seen: number;
}

/** Codes of what follows from a file that could not be read: to mend it anywhere else would be wrong. */
const FOLLOWING: ReadonlySet<Problem['code']> = new Set([
  'E_REFERENCE',
  'E_PUBLISHED',
  'E_MOVED',
  'E_CORRECTION',
  'W_REFERENCE',
]);

/** Reads seeds, editorial files and ledger, and joins them. `strict` makes errors of what may not be handed in. */
export async function readAll(
  seedsFolder: string,
  editorialFolder: string,
  { strict }: { strict: boolean },
): Promise<AllRead> {
  const { editorial, problems: ofEntries } = await readEditorial(editorialFolder);
  const { story, problems: ofStory } = await readStory(editorialFolder);
  const ofEditorial = [...ofEntries, ...ofStory];
  const seeds = await readSeeds(seedsFolder);
  const { corpus: parsed, problems: ofSeeds } = parse(seeds, editorial);
  const ledger = await readLedger();
  const kept = keepIds(parsed, ledger);
  const { corpus, digest, merged, problems, untranslated } = joinDigest(kept, editorial, ledger);
  const { moved, problems: dead } = vanished(ledger, digest, editorial.moved, merged);
  const joined = [
    ...problems,
    ...wanting(corpus, digest, editorial),
    ...verify(digest, linesBySeed(seeds)),
    ...dead,
    ...storyProblems(story, digest, moved),
  ];
  // With half of the editors' words, nothing that rests on them can be told.
  const own = ofEditorial.some(isError) ? [] : joined;
  const open = unseen(unsettled([...ofSeeds, ...own], digest), editorial.seen);
  const isBroken = ofEditorial.some(isError) || ofSeeds.some(isError);
  const found = open.problems.filter(({ code }) => !isBroken || !FOLLOWING.has(code));
  const files = new Set(seeds.map(({ file }) => file));
  const located = [...ofEditorial, ...found]
    .map((problem) => ({ ...problem, file: pathOf(problem.file, seedsFolder, files) }))
    .map((problem) => (strict ? strictly(problem) : problem));
  return {
    editorial,
    corpus,
    digest,
    moved,
    ledger,
    untranslated,
    problems: located,
    seen: open.seen,
  };
}

/** The path of a file as editors and terminals open it. */
function pathOf(file: string, seedsFolder: string, seeds: ReadonlySet<string>): string {
  const path = file === 'seeds' ? seedsFolder : seeds.has(file) ? join(seedsFolder, file) : null;
  return path === null ? file : relative(process.cwd(), path).replaceAll('\\', '/');
}
