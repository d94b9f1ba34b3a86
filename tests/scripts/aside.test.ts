import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildAside, recover } from '../../scripts/build/aside.ts';

let folder: string;
let target: string;
let workspace: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aside-'));
  target = join(folder, 'dist');
  workspace = join(folder, 'work');
});

afterEach(() => rm(folder, { recursive: true }));

/** Builds a site of one page. */
const build = (page: string) =>
  buildAside(target, workspace, (aside) => writeFile(join(aside, 'index.html'), page));

const page = () => readFile(join(target, 'index.html'), 'utf8');

test('the first build makes the target, the next replaces it whole', async () => {
  await buildAside(target, workspace, (aside) => writeFile(join(aside, 'old.html'), 'old'));
  await build('new');
  expect(await readdir(target)).toEqual(['index.html']);
  expect(await page()).toBe('new');
  expect(await readdir(workspace)).toEqual([]);
});

test('while a build runs, the last good output stands', async () => {
  await build('good');
  await buildAside(target, workspace, async (aside) => {
    await writeFile(join(aside, 'index.html'), 'new');
    expect(await page()).toBe('good');
  });
  expect(await page()).toBe('new');
});

test('a failing build passes its error on and leaves the target untouched', async () => {
  await build('good');
  const failing = buildAside(target, workspace, async (aside) => {
    await writeFile(join(aside, 'index.html'), 'half');
    throw new Error('broken page');
  });
  await expect(failing).rejects.toThrow('broken page');
  expect(await page()).toBe('good');
  expect(await readdir(workspace)).toEqual([]);
});

test('a build killed at work leaves the target whole, and the next one cleans up', async () => {
  await build('good');
  const module = pathToFileURL(join(import.meta.dirname, '../../scripts/build/aside.ts')).href;
  const program = `
    import { writeFileSync } from 'node:fs';
    import { buildAside } from ${JSON.stringify(module)};
    await buildAside(${JSON.stringify(target)}, ${JSON.stringify(workspace)}, (aside) => {
      writeFileSync(aside + '/index.html', 'half');
      console.log('at work');
      return new Promise(() => setInterval(() => {}, 1000));
    });`;
  const killed = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(killed.stdout, 'data');
  killed.kill('SIGKILL');
  await once(killed, 'close');

  expect(await page()).toBe('good');
  expect(await readdir(workspace)).toEqual([`aside-${killed.pid}`]);
  await build('new');
  expect(await page()).toBe('new');
  expect(await readdir(workspace)).toEqual([]);
});

test('the folder of a build that still runs is left alone', async () => {
  const other = `aside-${process.ppid}`;
  await mkdir(join(workspace, other), { recursive: true });
  await build('new');
  expect(await readdir(workspace)).toEqual([other]);
});

test('a build killed between its two renames is repaired', async () => {
  await build('good');
  await rename(target, join(workspace, 'previous'));
  await recover(target, workspace);
  expect(await page()).toBe('good');
  expect(await readdir(workspace)).toEqual([]);
});

test('a build killed after its two renames keeps the new output', async () => {
  await build('new');
  await mkdir(join(workspace, 'previous'));
  await recover(target, workspace);
  expect(await page()).toBe('new');
  expect(await readdir(workspace)).toEqual([]);
});
