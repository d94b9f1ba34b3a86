import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readEditorial } from '../../scripts/editorial.ts';
import { writeStubs } from '../../scripts/parse/translation-stubs.ts';
import { parse } from '../../src/parse/index.ts';
import { join as joinDigest } from '../../src/parse/join.ts';

/* Each missing translation gets a stub; what a person wrote is never touched. */

const folder = mkdtempSync(join(tmpdir(), 'stubs-'));
const editorialFolder = join(folder, 'editorial');
const file = join(editorialFolder, 'translations/a.yaml');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(editorialFolder, { recursive: true, force: true });
  cpSync('src/content/editorial', editorialFolder, { recursive: true });
});

const HEAD = ' date 2026-03-02 Diễn đàn dữ liệu khai mạc\n\n';
const FIRST = 'Bà Trần Thị Hoa cho biết: mạng đã sẵn sàng. Theo bà Hoa, cáp # 3 đã xong.';
const SECOND = 'Ông Lê Văn Nam cho rằng giá phải giảm: loại #2, hạng [A], mục {b} & cả năm ngoái.';

/** Reads the article with what the folder holds, and writes stubs; tells whether any was written. */
async function run(text: string): Promise<boolean> {
  const { editorial, problems } = await readEditorial(editorialFolder);
  expect(problems).toEqual([]);
  const files = [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }];
  // Only what this article wants: the entries of the five articles have nothing to translate here.
  const own = editorial.translations.filter(({ place }) => place?.file.endsWith('/a.yaml'));
  const notes = { ...editorial, translations: own };
  const { untranslated } = joinDigest(parse(files, notes).corpus, notes);
  return writeStubs({ untranslated, editorial: notes }, editorialFolder);
}
const written = () => readFileSync(file, 'utf8');
const entries = async () =>
  (await readEditorial(editorialFolder)).editorial.translations.filter(({ place }) =>
    place?.file.endsWith('/a.yaml'),
  );

test('a stub holds the Vietnamese and a line to fill for each of its sentences', async () => {
  expect(await run(`${HEAD}${FIRST}\n\n${SECOND}`)).toBe(true);
  expect((await entries()).map(({ at, vi, en }) => ({ at, vi, en }))).toEqual([
    { at: 'quote/a-3', vi: FIRST, en: ['TODO', 'TODO'] },
    { at: 'quote/a-5', vi: SECOND, en: ['TODO'] },
  ]);
});

test('a stub is written as the formatter would', async () => {
  await run(`${HEAD}${FIRST}\n\n${SECOND}`);
  const options = { ...(await resolveConfig('x.yaml')), parser: 'yaml' };
  expect(await check(written(), options)).toBe(true);
});

test('a second run writes nothing', async () => {
  await run(`${HEAD}${FIRST}`);
  const first = written();
  expect(await run(`${HEAD}${FIRST}`)).toBe(false);
  expect(written()).toBe(first);
});

describe('what a person wrote', () => {
  test('stays letter by letter, also half of it, when stubs come in', async () => {
    await run(`${HEAD}${FIRST}`);
    const half = `# mine\n${written().replace('- TODO', '-   "It is ready."   # so')}`;
    writeFileSync(file, half);
    expect(await run(`${HEAD}${FIRST}\n\n${SECOND}`)).toBe(true);
    expect(written().startsWith(half)).toBe(true);
    expect(await entries()).toHaveLength(2);
  });

  test('stays when its text is gone', async () => {
    await run(`${HEAD}${FIRST}\n\n${SECOND}`);
    const half = written().replace('- TODO', '- It is ready.');
    writeFileSync(file, half);
    await run(`${HEAD}${SECOND}`);
    expect(written()).toBe(half);
  });
});

test('an empty stub goes with its text, and nothing else', async () => {
  await run(`${HEAD}${FIRST}\n\n${SECOND}`);
  writeFileSync(file, `# mine\n${written()}`);
  expect(await run(`${HEAD}${SECOND}`)).toBe(true);
  expect((await entries()).map(({ vi }) => vi)).toEqual([SECOND]);
  expect(written()).toMatch(/^# mine\n- at: quote\/a-/u);
});
