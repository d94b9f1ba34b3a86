import { programs } from '../process/programs.ts';

/** One thing that `npm test` or `npm run check:full` checks. */
export interface Check {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  /** Set when the program is vitest: its tests are counted one by one. */
  readonly vitestProject?: string;
  /** Name of a check without whose success this one would test something else. */
  readonly needs?: string;
  /** What to do when it fails, if the program itself does not say it. */
  readonly mend?: string;
}

const vitest = (name: string, project: string, ...options: readonly string[]): Check => ({
  name,
  program: programs.vitest,
  args: ['run', '--project', project, ...options],
  vitestProject: project,
});

const build: Check = { name: 'Build', program: programs.build, args: [] };

/** What `npm test` checks, in order: what is quick and says most about the cause of a failure comes first. */
export const checks: readonly Check[] = [
  {
    name: 'Formatting',
    program: programs.prettier,
    args: ['--check', '.'],
    mend: 'npm run format',
  },
  {
    name: 'Types',
    program: programs.astro,
    args: ['check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'],
  },
  {
    name: 'Digest is what the seeds say',
    program: programs.parse,
    args: ['--check'],
    mend: 'npm run parse, then read the difference in src/content/digest/',
  },
  // The thresholds of vitest.config.ts are part of it.
  vitest('Unit tests', 'unit', '--coverage'),
  build,
  { name: 'Integrity and shares', program: programs.check, args: [] },
  { ...vitest('Tests of the built site', 'site'), needs: build.name },
];

/** What `npm run check:full` checks: all pages, where `npm test` takes one of each kind. */
export const fullChecks: readonly Check[] = [
  build,
  { ...vitest('Every page on every screen', 'site-full'), needs: build.name },
];
