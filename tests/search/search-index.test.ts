import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const program = join(import.meta.dirname, '../../scripts/search-index.ts');
const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (parameters: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [program, ...parameters], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

/** The files below a folder and what they hold. */
function contents(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [path.slice(root.length), readFileSync(path).toString('base64')]),
  );
}

describe('the program', () => {
  test('writes the same bytes twice, wherever and in whatever time zone', () => {
    const runs = [
      ['a', { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'C' }],
      ['b', { TZ: 'America/Lima', LC_ALL: 'vi_VN.UTF-8' }],
    ] as const;
    for (const [name, env] of runs) {
      expect(run([join(folder, name)], env)).toMatchObject({ status: 0, stderr: '' });
    }
    const [a, b] = runs.map(([name]) => contents(join(folder, name)));
    expect(a?.size).toBeGreaterThan(10);
    expect(b).toEqual(a);
  }, 60_000);

  test('writes only what the page loads', () => {
    const names = [...contents(join(folder, 'a')).keys()];
    expect(names.filter((name) => /ui|worker|highlight|\.css$/.test(name))).toEqual([]);
  });

  test('without a folder fails and says how to call it', () => {
    const { status, stderr } = run([]);
    expect(status).toBe(1);
    expect(stderr).toContain('search-index.ts dist');
  });
});
