import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { readEditorial } from '../../scripts/editorial.ts';
import { frontMatter } from '../../scripts/editorial/read-yaml.ts';
import type { Problem } from '../../src/parse/problem.ts';
import { articleNote, speakerNote } from '../../src/schemas/editorial.ts';

/* Front matter is data: nothing in it runs, nothing in it is guessed. */

const GOOD = `---
id: tran-van-binh
name: Trần Văn Bình
honorific: ông
headline:
  vi: Giám đốc
  en: Director
reason: printed so
---
`;

function problemsOf(source: string, schema: z.ZodType = speakerNote): readonly Problem[] {
  try {
    frontMatter('a.mdx', source, schema);
    return [];
  } catch (error) {
    const { problems } = error as { problems?: readonly Problem[] };
    if (problems === undefined) throw error;
    return problems;
  }
}

const codeOf = (source: string) => problemsOf(source)[0]?.code ?? 'read';

test('plain front matter is read', () => {
  expect(codeOf(GOOD)).toBe('read');
});

describe('row 23: front matter that is code is refused and never runs', () => {
  const code = `module.exports = (globalThis.ranFrontMatter = true, {})`;
  test.each(['---js', '---javascript', '---JS', '---toString', '---json', '--- ', '----'])(
    '%s',
    (fence) => {
      expect(codeOf(GOOD.replace('---', fence))).toBe('E_FRONT_MATTER');
      expect(codeOf(`${fence}\n${code}\n---\n`)).toBe('E_FRONT_MATTER');
      expect(Reflect.has(globalThis, 'ranFrontMatter')).toBe(false);
    },
  );
});

test('row 24: front matter that never closes is refused, each time it is read', () => {
  const source = GOOD.trimEnd().replace(/---$/u, '');
  expect([codeOf(source), codeOf(source)]).toEqual(['E_FRONT_MATTER', 'E_FRONT_MATTER']);
});

test('row 24: broken YAML is refused, each time it is read', () => {
  const source = GOOD.replace('honorific: ông', 'honorific: [ông');
  expect([codeOf(source), codeOf(source)]).toEqual(['E_FRONT_MATTER', 'E_FRONT_MATTER']);
});

test.each(['16:42', '1_000', '0x1F', 'yes', 'null', '2026-01-15'])(
  'row 25: the scalar %s stays the words it is',
  (scalar) => {
    expect(frontMatter('a.mdx', GOOD.replace('printed so', scalar), speakerNote).reason).toBe(
      scalar,
    );
  },
);

test.each(['__proto__', 'constructor'])('row 26: the key %s pollutes nothing', (key) => {
  expect(codeOf(GOOD.replace('reason:', `${key}:\n  polluted: yes\nreason:`))).toMatch(/^E_/u);
  expect(Reflect.has({}, 'polluted')).toBe(false);
});

test('row 26: a bomb of aliases is refused in no time', () => {
  const bomb = [
    'a: &a [x,x]',
    ...'bcdefghij'
      .split('')
      .map((name, i) => `${name}: &${name} [*${'abcdefghij'[i]},*${'abcdefghij'[i]}]`),
  ];
  // The best of several runs: a busy machine slows some of them.
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    expect(codeOf(`---\n${bomb.join('\n')}\n---\n`)).toMatch(/^E_/u);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(50);
});

test.each(['../../etc', "'%2e%2e'", 'con', 'Ông'])('row 27: the id %s is refused', (id) => {
  expect(codeOf(GOOD.replace('tran-van-binh', id))).toBe('E_ID');
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,a',
  '//host/a',
  'file:///etc/passwd',
])('row 31: the address %s is no web address, and refused', (address) => {
  const note = `---
id: a
file: a.txt
publisherBasis:
  vi: a
  en: a
sourceUrl: ${address}
---
`;
  expect(problemsOf(note, articleNote).map(({ code }) => code)).toEqual(['E_URL']);
});

test('every fault of a file is told, each at its place', () => {
  const source = GOOD.replace('honorific: ông', 'honorific: cụ').replace(
    '  en: Director',
    '  fr: x',
  );
  const problems = problemsOf(source);
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(['4:12', '6:3', '6:3']);
  expect(problems.map(({ message }) => message.split(/[.:]/u)[0])).toEqual([
    'honorific',
    'headline',
    'headline',
  ]);
});

test('broken YAML is told at its place in the file', () => {
  const problems = problemsOf(GOOD.replace('reason: printed so', 'reason: printed: so'));
  expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual(['8 E_FRONT_MATTER']);
});

describe('the whole folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'editorial-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('all its problems are reported, each once, with both places of an id that stands twice', async () => {
    cpSync('src/content/editorial', folder, { recursive: true });
    const article = readFileSync(join(folder, 'articles/plo.mdx'), 'utf8');
    writeFileSync(join(folder, 'articles/z.mdx'), article.replace('id: plo', 'id: z'));
    writeFileSync(join(folder, 'speakers/z.mdx'), GOOD);
    writeFileSync(join(folder, 'speakers/y.mdx'), GOOD.replace('Văn Bình', 'Văn An'));
    rmSync(join(folder, 'roles.yaml'));
    writeFileSync(join(folder, 'outlets.yaml'), '');
    const { problems } = await readEditorial(folder);
    expect(
      problems.map(({ file, code, message }) => `${basename(file)} ${code} ${message}`),
    ).toEqual([
      'z.mdx E_DUPLICATE the file “003_499318164fb69cb6.txt” is taken by plo.mdx',
      'outlets.yaml E_EDITORIAL neither a list nor a map',
      'roles.yaml E_EDITORIAL it is missing',
      'z.mdx E_DUPLICATE the id “tran-van-binh” is taken by y.mdx',
    ]);
  });
});
