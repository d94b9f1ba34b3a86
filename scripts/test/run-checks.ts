import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { cache, root } from '../process/programs.ts';
import { run } from '../process/run.ts';
import type { Check } from './checks.ts';
import { describeTally, tallyOfExit, tallyOfVitest, total, type Tally } from './totals.ts';

interface Result {
  readonly name: string;
  readonly tally: Tally;
  readonly seconds: number;
}

const env = { ASTRO_TELEMETRY_DISABLED: '1' };
/**
 * Runs every check, also after one has failed, and tells the time that each took. The last line that
 * it prints is the total of all of them: `N passed, N failed`.
 */
export async function runChecks(checks: readonly Check[]): Promise<void> {
  const results: Result[] = [];
  for (const [index, check] of checks.entries()) {
    const shown = [relative(root, check.program), ...check.args].join(' ');
    console.log(`\n━━ [${index + 1}/${checks.length}] ${check.name}: ${shown}`);
    const started = performance.now();
    const tally = await perform(check, results);
    const seconds = (performance.now() - started) / 1000;
    results.push({ name: check.name, tally, seconds });
    if (tally.failed > 0 && check.mend) console.log(`To mend it: ${check.mend}`);
    console.log(`━━ ${check.name}: ${describeTally(tally)} (${seconds.toFixed(1)} s)`);
  }
  report(results);
}

async function perform(check: Check, results: readonly Result[]): Promise<Tally> {
  const needed = results.find(({ name }) => name === check.needs);
  if (needed && needed.tally.failed > 0) {
    console.log(`Not run, since "${needed.name}" failed; counted as one failure.`);
    return tallyOfExit(1);
  }
  if (!check.vitestProject) {
    return tallyOfExit((await run(check.program, check.args, { env })).code);
  }
  const file = join(cache, `vitest-${check.vitestProject}.json`);
  await mkdir(cache, { recursive: true });
  // A report of an earlier run must not be taken for this one's.
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run(check.program, [...check.args, ...reporters], { env });
  return tallyOfVitest(code, await readReport(file));
}

/** Null when vitest ended before it could write its report. */
async function readReport(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

function report(results: readonly Result[]): void {
  const width = Math.max(...results.map(({ name }) => name.length));
  const allSeconds = results.reduce((sum, { seconds }) => sum + seconds, 0);
  console.log('\n━━ Summary');
  for (const { name, tally, seconds } of results) {
    const mark = tally.failed === 0 ? '✓' : '✗';
    const share = `${Math.round((100 * seconds) / allSeconds)} %`.padStart(5);
    const time = `${seconds.toFixed(1)} s`.padStart(8);
    console.log(`${mark} ${name.padEnd(width)} ${time} ${share}  ${describeTally(tally)}`);
  }
  const sum = total(results.map(({ tally }) => tally));
  process.exitCode = sum.failed === 0 ? 0 : 1;
  console.log(describeTally(sum));
}
