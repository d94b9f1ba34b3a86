import { relative } from 'node:path';
import { Failure } from '../process/failure.ts';
import { cache, dist, programs, root } from '../process/programs.ts';
import { run } from '../process/run.ts';
import { buildAside } from './aside.ts';
import { findWarnings } from './warnings.ts';

/** Nothing that the build prints or sends may depend on who runs it. */
const env = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  // Vite builds for development where the caller's shell says so.
  NODE_ENV: 'production',
};

/** Reads the seeds, renders the pages, indexes them, draws their cards, and only then replaces dist/. */
export async function buildSite(): Promise<void> {
  const started = performance.now();
  await step('Reading the seeds', programs.parse, []);
  await buildAside(dist, cache, async (folder) => {
    await step('Rendering the pages', programs.astro, [
      'build',
      '--outDir',
      relative(root, folder),
    ]);
    await step('Indexing for search', programs.searchIndex, [folder]);
    await step('Drawing the cards', programs.cards, [folder]);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\nBuilt ${relative(root, dist)}/ in ${seconds} s.`);
}

/** Runs one program of the build; a warning that it prints fails the build as an error does. */
async function step(name: string, program: string, args: readonly string[]): Promise<void> {
  console.log(`\n── ${name}: ${[relative(root, program), ...args.map(shown)].join(' ')}`);
  const { code, output } = await run(program, args, { env, capture: true });
  if (code !== 0) {
    throw new Failure(
      `The build failed: "${name}" ended with exit code ${code}; its words are above. ` +
        'dist/ was left as it was.',
    );
  }
  // Parsing has warnings of its own (W_…), which are for the editor and do not stop a build.
  const warnings = findWarnings(output);
  if (warnings.length > 0) {
    throw new Failure(
      [
        `The build failed: "${name}" printed ${warnings.length} warning(s), and each counts as an error:`,
        ...warnings.map((line) => `  ${line}`),
        'Mend the cause. Only if there is none, add the line to the exceptions in',
        'scripts/build/warnings.ts, with the reason. dist/ was left as it was.',
      ].join('\n'),
    );
  }
}

const shown = (argument: string): string =>
  argument.startsWith(root) ? relative(root, argument) : argument;
