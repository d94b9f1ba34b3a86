import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { digestFolder, versionsFile } from '../../scripts/versions/history.ts';
import { readVersions, writeVersion } from '../../scripts/versions/write-version.ts';
import type { Digest } from '../../src/schemas/digest.ts';
import { sample } from '../share/sample.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'versions-'));
  await mkdir(join(folder, digestFolder), { recursive: true });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

function git(...args: readonly string[]): void {
  const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];
  const { status, stderr } = spawnSync('git', [...author, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

async function write(digest: Digest): Promise<void> {
  const files = { ...digest, ledger: {}, moved: [] };
  for (const [name, items] of Object.entries(files)) {
    await writeFile(join(folder, digestFolder, `${name}.json`), JSON.stringify(items));
  }
}

/** A project whose first version is committed. */
async function published(): Promise<void> {
  git('init', '-q');
  await write(sample);
  await writeVersion(folder, '2026-01-20');
  commit();
}

function commit(): void {
  git('add', '.');
  git('commit', '-qm', 'Change the data');
}

const withoutSecond = { ...sample, quotes: sample.quotes.slice(0, 1) };
const reworded = {
  ...sample,
  quotes: sample.quotes.map((quote) => ({ ...quote, cue: 'cho biết' })),
};

describe('the first version', () => {
  test('is 1.0.0 and needs no history', async () => {
    await write(sample);
    expect(await writeVersion(folder, '2026-01-20')).toMatchObject({
      version: '1.0.0',
      date: '2026-01-20',
      changes: {},
    });
    expect((await readVersions(folder))?.map(({ version }) => version)).toEqual(['1.0.0']);
  });
});

describe('a later version', () => {
  test('is not made where nothing has changed', async () => {
    await published();
    const file = await readFile(join(folder, versionsFile), 'utf8');
    expect(await writeVersion(folder, '2026-02-01')).toBeNull();
    expect(await readFile(join(folder, versionsFile), 'utf8')).toBe(file);
  });

  test('tells what was changed by id and field, committed or not, and stands on top', async () => {
    await published();
    await write(reworded);
    expect(await writeVersion(folder, '2026-02-01')).toMatchObject({
      version: '1.0.1',
      changes: { quotes: { changed: { q1: ['cue'], q2: ['cue'] } } },
    });
    commit();
    await write(withoutSecond);
    git('commit', '-qam', 'Take a quote out');
    expect(await writeVersion(folder, '2026-02-02')).toMatchObject({
      version: '2.0.0',
      changes: { quotes: { removed: ['q2'], changed: { q1: ['cue'] } } },
    });
    commit();
    await write(sample);
    expect(await writeVersion(folder, '2026-02-03')).toMatchObject({
      version: '2.1.0',
      changes: { quotes: { added: ['q2'] } },
    });
    expect((await readVersions(folder))?.map(({ version }) => version)).toEqual([
      '2.1.0',
      '2.0.0',
      '1.0.1',
      '1.0.0',
    ]);
  });

  test('tells of fields that the older collections did not have', async () => {
    await published();
    const older = sample.shifts.map(({ themes: _, ...shift }) => shift);
    await writeFile(join(folder, digestFolder, 'shifts.json'), JSON.stringify(older));
    // As the version of that time would have been written.
    const { dataHash } = await import('../../src/share/data-version.ts');
    const hash = dataHash({ ...sample, shifts: older });
    const version = [{ version: '1.0.0', date: '2026-01-20', hash, changes: {} }];
    await writeFile(join(folder, versionsFile), JSON.stringify(version));
    commit();
    await write(sample);
    expect(await writeVersion(folder, '2026-02-01')).toMatchObject({
      version: '1.1.0',
      changes: { shifts: { fieldsAdded: ['themes'], changed: {} } },
    });
  });
});

describe('an error says what to do', () => {
  test('without a history', async () => {
    await write(sample);
    await writeVersion(folder, '2026-01-20');
    await write(reworded);
    vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir());
    await expect(writeVersion(folder, '2026-02-01')).rejects.toThrow(/work in a clone/);
  });

  test('without git', async () => {
    await published();
    await write(reworded);
    vi.stubEnv('PATH', folder);
    await expect(writeVersion(folder, '2026-02-01')).rejects.toThrow(/Install git/);
  });

  test('with a version that is not committed', async () => {
    await published();
    await write(reworded);
    await writeVersion(folder, '2026-02-01');
    await write(withoutSecond);
    await expect(writeVersion(folder, '2026-02-02')).rejects.toThrow(
      /not committed: commit it together/,
    );
  });

  test('where the version was committed without its collections', async () => {
    await published();
    await write(reworded);
    await writeVersion(folder, '2026-02-01');
    await write(sample);
    commit();
    await expect(writeVersion(folder, '2026-02-02')).rejects.toThrow(
      /No commit holds the collections of version 1\.0\.1/,
    );
  });

  test('in a clone that does not reach back far enough', async () => {
    await published();
    await write(reworded);
    commit();
    const shallow = join(folder, 'shallow');
    git('clone', '-q', '--depth', '1', `file://${folder}`, shallow);
    await expect(writeVersion(shallow, '2026-02-01')).rejects.toThrow(/git fetch --unshallow/);
  });
});
