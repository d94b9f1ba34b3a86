import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { cache, root } from '../../scripts/process/programs.ts';

/* Bad and hostile input, given to the command: its exit code, what it prints and what it leaves alone. */

// Each test starts a program; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const run = promisify(execFile);

interface Outcome {
  code: number;
  stdout: string;
  problems: string[];
}

/** Runs `npm run parse` of the project in a folder. */
async function parse(project: string, ...args: string[]): Promise<Outcome> {
  const { code, stdout, stderr } = await run(
    process.execPath,
    [join(project, 'scripts/parse.ts'), ...args],
    { cwd: project },
  ).then(
    (done) => ({ code: 0, ...done }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { code, stdout, problems: stderr.split('\n').filter(Boolean) };
}

describe('a folder of hostile articles', () => {
  const fixtures = join(root, 'tests/parse/fixtures/hostile');
  interface Expectation {
    problems: string[];
    article: object | null;
  }
  let expected: { file: string; expectation: Expectation }[] = [];
  /** Those of the articles that are read, for all that warns. */
  let readable = '';

  beforeAll(async () => {
    const files = (await readdir(fixtures)).filter((name) => name.endsWith('.txt')).toSorted();
    expected = await Promise.all(
      files.map(async (file) => {
        const json = await readFile(join(fixtures, file.replace('.txt', '.json')), 'utf8');
        return { file, expectation: JSON.parse(json) as Expectation };
      }),
    );
    readable = await mkdtemp(join(tmpdir(), 'readable-'));
    for (const { file, expectation } of expected) {
      if (expectation.article !== null) await cp(join(fixtures, file), join(readable, file));
    }
  });
  afterAll(() => rm(readable, { recursive: true }));

  test('tells every problem of every file, exit 1, and prints the articles that can be read', async () => {
    const { code, stdout, problems } = await parse(root, '--seeds', fixtures, '--json');
    expect(code).toBe(1);
    for (const problem of problems)
      expect(problem).toMatch(/^[^:]+:\d+:\d+ [EW]_[A-Z_]+ .+ — .+$/u);
    const told = problems.map((problem) => problem.split(' ').slice(0, 2).join(' '));
    const all = expected.flatMap(({ file, expectation }) =>
      expectation.problems.map((problem) => `${file}:${problem}`),
    );
    expect(told).toEqual(expect.arrayContaining(all));
    expect(told.filter((problem) => problem.includes(' E_'))).toEqual(
      all.filter((problem) => problem.includes(' E_')),
    );
    const { articles } = JSON.parse(stdout) as { articles: { file: string }[] };
    expect(articles.map(({ file }) => file)).toEqual(
      expected.flatMap(({ file, expectation }) => (expectation.article === null ? [] : file)),
    );
  });

  test('that only warn is read with exit 0', async () => {
    const { code, problems } = await parse(root, '--seeds', readable, '--json');
    expect(code).toBe(0);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter((problem) => problem.includes(' E_'))).toEqual([]);
  });

  test('row 29: a file of 10 MB is refused, and keeps no other back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'large-'));
    await writeFile(join(folder, 'large.txt'), 'a '.repeat(5_000_000));
    await cp(join(fixtures, '12-mixed-pair.txt'), join(folder, 'small.txt'));
    const { code, stdout, problems } = await parse(root, '--seeds', folder, '--json');
    await rm(folder, { recursive: true });
    expect(code).toBe(1);
    expect(problems).toEqual([expect.stringMatching(/^large\.txt:1:1 E_TOO_LARGE /u)]);
    expect(JSON.parse(stdout)).toMatchObject({ articles: [{ id: 'small' }] });
  });
});

describe('a project with mistakes in it', () => {
  const project = join(cache, `mistaken-${process.pid}`);

  // Inside of this project, so that its packages are found.
  beforeAll(async () => {
    await rm(project, { recursive: true, force: true });
    await mkdir(project, { recursive: true });
    for (const part of ['src', 'scripts', 'seeds', 'package.json']) {
      await cp(join(root, part), join(project, part), { recursive: true });
    }
  });
  afterAll(() => rm(project, { recursive: true, force: true }));

  /** Every file of the project with what it holds: one written at a wrong place is seen too. */
  async function snapshot(): Promise<Record<string, string>> {
    const entries = await readdir(project, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted();
    return Object.fromEntries(
      await Promise.all(files.map(async (file) => [file, await readFile(file, 'latin1')] as const)),
    );
  }

  /** Changes files of the project (or adds them), runs the parse, and puts them back. */
  async function parseWith(
    changes: Record<string, (text: string) => string>,
    ...args: string[]
  ): Promise<Outcome & { errors: string[] }> {
    const putBack: (() => Promise<void>)[] = [];
    for (const [name, change] of Object.entries(changes)) {
      const file = join(project, name);
      const text = await readFile(file, 'utf8').catch(() => null);
      const changed = change(text ?? '');
      expect(changed, `${name} is changed`).not.toBe(text);
      await writeFile(file, changed);
      putBack.push(() => (text === null ? rm(file) : writeFile(file, text)));
    }
    const before = await snapshot();
    const outcome = await parse(project, ...args);
    expect(await snapshot(), 'nothing is written').toEqual(before);
    for (const restore of putBack) await restore();
    const errors = outcome.problems
      .map((problem) => /^(?:.*\/)?([^/:]+):\d+:\d+ (E_[A-Z_]+) /u.exec(problem))
      .flatMap((match) => (match === null ? [] : `${match[1]} ${match[2]}`));
    return { ...outcome, errors };
  }

  const editorial = (name: string) => `src/content/editorial/${name}`;
  /** The text with a line more behind its first. */
  const inFront = (line: string) => (text: string) => text.replace('\n', `\n${line}\n`);

  test('is whole before they are made', async () => {
    const { code, problems } = await parse(project);
    expect(problems.filter((problem) => problem.includes(' E_'))).toEqual([]);
    expect(code).toBe(0);
  });

  test('row 23: row 27: row 28: row 31: every mistake of the editors is told, and nothing is written', async () => {
    const theme = 'name:\n  vi: a\n  en: a\nsummary:\n  vi: a\n  en: a\nlexicon:\n  - a\n';
    const { code, errors, problems } = await parseWith({
      [editorial('articles/plo.mdx')]: inFront('sourceUrl: javascript:alert(1)'),
      [editorial('themes/ai.mdx')]: (text) => text.replace('---', '---js'),
      [editorial('themes/y.mdx')]: () => `---\nid: ../../../etc\n${theme}---\n`,
      [editorial('themes/z.mdx')]: () => `---\nid: data\n${theme}---\n`,
    });
    expect(errors).toEqual([
      'plo.mdx E_URL',
      'ai.mdx E_FRONT_MATTER',
      'y.mdx E_ID',
      'z.mdx E_DUPLICATE',
    ]);
    expect(problems.at(-1)).toBe('Nothing was written.');
    expect(code).toBe(1);
  });

  test('row 34: row 35: a stale translation and references to nothing are told, and nothing is written', async () => {
    const digest = await readFile(join(project, 'src/content/digest/quotes.json'), 'utf8');
    const quotes = JSON.parse(digest) as {
      form: string;
      text: { vi: string };
      source: { file: string };
    }[];
    const quote = quotes.find(({ form }) => form === 'direct') ?? expect.fail('no quote to edit');
    const mistakes = {
      [`seeds/${quote.source.file}`]: (seed: string) =>
        seed
          .normalize('NFC')
          .replace(quote.text.vi, quote.text.vi.replace(/ (?=\S+$)/u, ' rất là ')),
      [editorial('articles/z.mdx')]: () =>
        '---\nid: z\nfile: nowhere.txt\npublisherBasis:\n  vi: a\n  en: a\n---\n',
      [editorial('themes/ai.mdx')]: (text: string) => text.replace(/^shift: .*$/mu, "shift: '99'"),
    };
    const { code, errors, problems } = await parseWith(mistakes, '--check');
    expect(errors.toSorted()).toEqual([
      `${quote.source.file} E_STALE`,
      'digest E_REFERENCE',
      'z.mdx E_REFERENCE',
    ]);
    expect(problems.at(-1)).toBe('Nothing was written.');
    expect(code).toBe(1);
  });
});
