import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSeeds } from '../../scripts/seeds.ts';

const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the articles of a folder are its text files, in either case, by name', async () => {
  for (const name of ['b.txt', 'A.TXT', '.b.txt', 'README.md']) {
    writeFileSync(join(folder, name), name);
  }
  mkdirSync(join(folder, 'c.txt'));
  expect((await readSeeds(folder)).map(({ file }) => file)).toEqual(['A.TXT', 'b.txt']);
});

test('a folder that is not there holds none', async () => {
  expect(await readSeeds(join(folder, 'nowhere'))).toEqual([]);
});
