import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { indexDigest } from '../../src/digest-index.ts';
import { compile } from '../../src/search/compile.ts';
import { filterKeys } from '../../src/search/state.ts';
import { questions } from '../../src/search/question.ts';
import { searchRecords } from '../../src/search/record.ts';
import { synonyms } from '../../src/search/synonyms.ts';
import type { Table } from '../../src/search/table.ts';
import { wordsOf } from '../../src/search/word-list.ts';
import { readDigest } from '../../scripts/digest.ts';

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

const built = (name: string): string => join(folder, 'a/pagefind', name);
const json = (name: string): unknown => JSON.parse(readFileSync(built(name), 'utf8'));

/** What the files of a folder of the index hold, in the order of their names. */
const written = (name: string): Buffer[] =>
  readdirSync(built(name))
    .sort()
    .map((file) => gunzipSync(readFileSync(built(join(name, file)))))
    .map((bytes) => bytes.subarray('pagefind_dcd'.length));

const fragments = () =>
  written('fragment').map((bytes) => JSON.parse(bytes.toString('utf8')) as { url: string });

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
    expect(names.filter((name) => /ui|worker|highlight|\.css$|filter/.test(name))).toEqual([]);
    const needed =
      /^\/pagefind\/(?:pagefind\.js|(?:pagefind-entry|items|words)\.json|wasm\.unknown\.pagefind|pagefind\.[^/]+\.pf_meta|index\/[^/]+\.pf_index|fragment\/[^/]+\.pf_fragment)$/;
    expect(names.filter((name) => !needed.test(name))).toEqual([]);
  });

  test('writes what is known of the items, in the order of their ids', async () => {
    const records = searchRecords(indexDigest(await readDigest()));
    const table = json('items.json') as Table;
    const byUrl = new Map(records.map((record) => [record.url, record.row]));
    const rows = fragments().map(({ url }) => byUrl.get(url));
    expect(rows).toHaveLength(records.length);
    expect(table.dates).toEqual(rows.map((row) => row?.dates));
    expect(table.lengths).toEqual(rows.map((row) => row?.lengths));
    for (const key of filterKeys) {
      for (const [value, having] of Object.entries(table.facets[key] ?? {})) {
        const own = [...rows.keys()].filter((at) => rows[at]?.facets[key]?.includes(value));
        expect([key, value, having]).toEqual([key, value, own]);
      }
    }
    expect(table.synonyms).toEqual(compile(synonyms));
    expect(table.questions).toEqual(compile([questions]));
  });

  test('writes the words of the items', async () => {
    const records = searchRecords(indexDigest(await readDigest()));
    expect(json('words.json')).toEqual(wordsOf(records));
  });

  test('keeps of an item its address alone', () => {
    for (const fragment of fragments()) {
      expect(fragment).toMatchObject({ content: '', filters: {}, meta: {}, anchors: [] });
      expect(JSON.parse(fragment.url)).toHaveProperty('id');
    }
  });

  test('holds no word that stands beside its parts, and each part', () => {
    const words = written('index')
      .map((bytes) => bytes.toString('utf8'))
      .join('');
    expect(words).toContain('ʒ');
    expect(words).not.toMatch(/[a-z]ʒʒ[sd][α-κ]+ʒ/);
    expect(words).toMatch(/(?<!ʒ)ʒs[α-κ]+ʒ[α-κ]+ʒ/);
    expect(words).toMatch(/(?<!ʒ)ʒd[α-κ]+ʒ/);
  });

  test('without a folder fails and says how to call it', () => {
    const { status, stderr } = run([]);
    expect(status).toBe(1);
    expect(stderr).toContain('search-index.ts dist');
  });
});
