import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { root } from '../../scripts/process/programs.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** Runs `.ci/run` with an npm that prints what each script is to print, and ends as it is told. */
function ciRun(scripts: Record<'test' | 'check:full', { prints: string; code: number }>) {
  const folder = mkdtempSync(join(tmpdir(), 'ci-run-'));
  folders.push(folder);
  mkdirSync(join(folder, '.ci'));
  mkdirSync(join(folder, 'bin'));
  cpSync(join(root, '.ci/run'), join(folder, '.ci/run'));
  const cases = Object.entries(scripts).map(
    ([name, { prints, code }]) => `"run ${name}") printf '%b' '${prints}'; exit ${code};;`,
  );
  const npm = join(folder, 'bin/npm');
  writeFileSync(npm, `#!/usr/bin/env bash\ncase "$*" in\n${cases.join('\n')}\nesac\nexit 99\n`);
  chmodSync(npm, 0o755);
  const { status, stdout } = spawnSync('bash', [join(folder, '.ci/run')], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}` },
  });
  return { status, last: stdout.trimEnd().split('\n').at(-1), stdout };
}

const good = (passed: number) => ({ prints: `words\\n${passed} passed, 0 failed\\n`, code: 0 });

describe('the last line of .ci/run', () => {
  test('is the total of both commands', () => {
    const { status, last, stdout } = ciRun({ test: good(40), 'check:full': good(2) });
    expect({ status, last }).toEqual({ status: 0, last: '42 passed, 0 failed' });
    expect(stdout).toContain('40 passed, 0 failed');
  });

  test('counts what failed in the first, and the second runs all the same', () => {
    const first = { prints: '40 passed, 3 failed\\n', code: 1 };
    const { status, last } = ciRun({ test: first, 'check:full': good(2) });
    expect({ status, last }).toEqual({ status: 1, last: '42 passed, 3 failed' });
  });

  test('counts a command that ends without a tally as one failure', () => {
    const cut = { prints: '5 passed, 0 failed\\nand then it broke\\n', code: 137 };
    const { status, last } = ciRun({ test: good(40), 'check:full': cut });
    expect({ status, last }).toEqual({ status: 1, last: '40 passed, 1 failed' });
  });

  test('counts a command that ends badly after a good tally as one failure', () => {
    const { status, last } = ciRun({ test: { ...good(40), code: 1 }, 'check:full': good(2) });
    expect({ status, last }).toEqual({ status: 1, last: '42 passed, 1 failed' });
  });
});
