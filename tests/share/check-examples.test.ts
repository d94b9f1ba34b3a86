import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/process/programs.ts';
import { javaScriptCheck, pythonCheck } from '../../src/share/check-examples.ts';

/*
 * The two programs of the data page, run as a reader would run them: on the articles, with the data
 * behind an address (a `data:` one, which needs no network).
 */

const hasPython = spawnSync('python3', ['--version']).status === 0;
const programs = [
  { name: 'JavaScript', code: javaScriptCheck, command: process.execPath, file: 'check.mjs' },
  ...(hasPython
    ? [{ name: 'Python', code: pythonCheck, command: 'python3', file: 'check.py' }]
    : []),
];

let folder: string;
let quotes: { id: string; text: { vi: string } }[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-examples-'));
  await cp(join(root, 'seeds'), join(folder, 'seeds'), { recursive: true });
  const file = join(root, 'src/content/digest/quotes.json');
  quotes = JSON.parse(await readFile(file, 'utf8')) as typeof quotes;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run({ code, command, file }: (typeof programs)[number], data: unknown) {
  const address = `data:application/json;base64,${Buffer.from(JSON.stringify(data)).toString('base64')}`;
  await writeFile(join(folder, file), code(address));
  const { status, stdout, stderr } = spawnSync(command, [file], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test.each(programs)('$name: prints nothing where all quotes agree', async (program) => {
  expect(quotes.length).toBeGreaterThan(0);
  expect(await run(program, quotes)).toEqual({ status: 0, stdout: '', stderr: '' });
});

test.each(programs)('$name: prints the id of each quote that differs', async (program) => {
  const wrong = quotes.map((quote, at) =>
    at % 7 === 3 ? { ...quote, text: { ...quote.text, vi: `${quote.text.vi}!` } } : quote,
  );
  const ids = wrong.filter((quote, at) => quote !== quotes[at]).map(({ id }) => id);
  const { stdout } = await run(program, wrong);
  expect(stdout.trim().split(/\s+/)).toEqual(ids);
});
