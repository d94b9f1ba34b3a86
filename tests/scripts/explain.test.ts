import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { page, type Paper } from '../../scripts/explain/page.ts';
import { columns, paint, run, visible, wrap } from '../../scripts/explain/terminal.ts';
import { root } from '../../scripts/process/programs.ts';
import { findEvents } from '../../src/parse/events.ts';
import { explain } from '../../src/parse/explain.ts';
import { readArticle } from '../../src/parse/index.ts';
import { anything } from '../parse/arbitrary-articles.ts';

/* `npm run parse -- --explain FILE`: the editor's magnifying glass. */

// A busy machine starts programs late.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const execute = promisify(execFile);
let folder = '';
let file = '';

const ARTICLE = ` date 2026-03-12 Chợ nổi mở thêm bến thuyền
13/03/2026 08:30 (GMT+7)

Bà Trần Thị Hoa, Giám đốc Sở Du lịch, cho biết bến mới sẽ mở cửa ngày 15/3.

“Chúng tôi đã chờ con đường này từ rất nhiều năm nay rồi”, Giám đốc Sở Du lịch nói.`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explain-'));
  file = join(folder, 'cho-noi.txt');
  await writeFile(file, ARTICLE);
});
afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command; its output is a pipe. */
async function parse(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...rest } = process.env;
  return execute(process.execPath, ['scripts/parse.ts', ...args], {
    cwd: root,
    env: { ...rest, ...env },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Outcome) => error,
  );
}

describe('in a pipe', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await parse(['--explain', file]);
  });

  test('a warning is no failure, and nothing goes to standard error', () => {
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
  });

  test('each line is told with what was read from it, one row a thing, its number before each', () => {
    expect(outcome.stdout.replaceAll(file, 'FILE')).toBe(`FILE
  id          cho-noi
  day         2026-03-12, stated: "2026-03-12"
  headline    Chợ nổi mở thêm bến thuyền
  publisher   not identified
  dateline    none
  byline      none
  people      Trần Thị Hoa  2 mentions  Giám đốc Sở Du lịch

   1 header      date 2026-03-12
   1 headline    Chợ nổi mở thêm bến thuyền

   2 stamp       13/03/2026 08:30 (GMT+7)
   2             │ problem W_DATE_CONFLICT the header says 2026-03-12, this stamp 2026-03-13; the header was taken — compare with the printed page and correct the one that is wrong

   4 paragraph   Bà Trần Thị Hoa, Giám đốc Sở Du lịch, cho biết bến mới sẽ mở cửa ngày 15/3.
   4             │ indirect quote 0-75  Trần Thị Hoa  by name "Bà Trần Thị Hoa"  cue "cho biết"
   4             │ person "Bà Trần Thị Hoa, Giám đốc Sở Du lịch" → Trần Thị Hoa  by name
   4             │ date "15/3" → 2026-03-15 (inferred: not printed in full)

   6 paragraph   “Chúng tôi đã chờ con đường này từ rất nhiều năm nay rồi”, Giám đốc Sở Du lịch nói.
   6             │ direct quote 1-56  Trần Thị Hoa  by role "Giám đốc Sở Du lịch"  cue "nói"
   6             │ person "Giám đốc Sở Du lịch" → Trần Thị Hoa  by role

1 direct quote, 1 indirect quote, 1 person, 1 date, 0 figures, 0 events, 0 shifts, 1 problem.
FILE:2:1 W_DATE_CONFLICT the header says 2026-03-12, this stamp 2026-03-13; the header was taken — compare with the printed page and correct the one that is wrong

`);
  });

  test('FORCE_COLOR gives colours and their meaning, and the same words', async () => {
    const { stdout } = await parse(['--explain', file], { FORCE_COLOR: '1' });
    const words = stripVTControlCharacters(stdout);
    expect(stdout).not.toBe(words);
    expect(words).toContain('direct quote   indirect quote   reporting words');
    expect(stdout).toContain('\u001b[36mGiám đốc Sở Du lịch\u001b[39m');
  });

  test('NO_COLOR gives none', async () => {
    const { stdout } = await parse(['--explain', file], { NO_COLOR: '1' });
    expect(stdout).toBe(outcome.stdout);
  });
});

describe('files that cannot be read', () => {
  test('are told, and keep no other back', async () => {
    const empty = join(folder, 'empty.txt');
    await writeFile(empty, '');
    const { code, stdout, stderr } = await parse([
      '--explain',
      join(folder, 'nowhere.txt'),
      folder,
      empty,
      file,
    ]);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(stdout.match(/^\S+:1:1 E_\w+ (?=\S)/gmu)?.map((row) => row.split(' ')[1])).toEqual([
      'E_NO_FILE',
      'E_NO_FILE',
      'E_EMPTY',
    ]);
    expect(stdout).toContain('headline    Chợ nổi mở thêm bến thuyền');
  });

  test('whoever reads the pipe may stop', async () => {
    const long = join(folder, 'long.txt');
    await writeFile(long, `Tiêu đề\n\n${'Mưa lớn từ sáng, đường ngập sâu. '.repeat(400)}`);
    const files = Array.from({ length: 8 }, () => long).join(' ');
    const command = `${process.execPath} scripts/parse.ts --explain ${files} | head -1`;
    const { stdout, stderr } = await execute('sh', ['-c', command], { cwd: root });
    expect([stdout, stderr]).toEqual([`${long}\n`, '']);
  });

  test('a file may only follow --explain', async () => {
    const { code, stderr } = await parse(['--check', file]);
    expect(code).not.toBe(0);
    expect(stderr).toContain('ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL');
  });
});

const pageOf = (bytes: Uint8Array, paper: Paper) => {
  const read = readArticle({ file: 'a.txt', bytes }, { articles: [], outlets: [] });
  const events = read.article === null ? [] : findEvents([read.article.reading]);
  return page(explain(read, events), paper);
};
const utf8 = (text: string) => new TextEncoder().encode(text);

test('on a terminal no row is wider than it, and no word is lost', () => {
  const rows = pageOf(utf8(ARTICLE), { width: 60, colours: true }).map(stripVTControlCharacters);
  for (const row of rows) expect(columns(row)).toBeLessThanOrEqual(60);
  const words = rows.join(' ').replace(/\s+/gu, ' ');
  for (const printed of ARTICLE.split('\n').slice(1)) expect(words).toContain(printed);
});

describe('hostile articles', () => {
  const unsafe =
    /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069]/u;

  test('what would steer the terminal is printed by its number', () => {
    const rows = pageOf(utf8('Tiêu đề\n\nĐường \u001b[2Jđã \u202Exong.'), {
      width: Infinity,
      colours: false,
    });
    expect(rows.find((row) => row.includes('paragraph'))).toContain(
      'Đường ‹U+001B›[2Jđã ‹U+202E›xong.',
    );
    expect(rows.join('\n').match(/problem E_\w+/gu)).toEqual([
      'problem E_INVISIBLE',
      'problem E_BIDI',
    ]);
  });

  test('each of the hostile fixtures has its page, and every problem of it stands there', async () => {
    const fixtures = join(root, 'tests/parse/fixtures/hostile');
    const names = (await readdir(fixtures)).filter((name) => name.endsWith('.txt'));
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const bytes = await readFile(join(fixtures, name));
      const { problems } = readArticle({ file: 'a.txt', bytes }, { articles: [], outlets: [] });
      const rows = pageOf(bytes, { width: Infinity, colours: false });
      for (const { line, column, code } of problems) {
        expect(rows).toContainEqual(expect.stringContaining(`a.txt:${line}:${column} ${code} `));
      }
      expect(rows.join('\n')).not.toMatch(unsafe);
    }
  });

  test('anything else', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 0, max: 90 }), (text, width) => {
        const rows = pageOf(utf8(text), { width, colours: true });
        expect(rows.map(stripVTControlCharacters).join('\n')).not.toMatch(unsafe);
      }),
      { numRuns: 60 },
    );
  });
});

describe('rows', () => {
  const words = (room: number, ...texts: string[]) =>
    wrap(
      texts.map((text) => run(text)),
      room,
    ).map((row) => paint(row, false));

  test('break at spaces, and between two letters only where a word has no room', () => {
    expect(words(20, 'kinh tế số của khu vực ', 'ASEAN')).toEqual([
      'kinh tế số của khu',
      'vực ASEAN',
    ]);
    expect(words(20, `số ${'a'.repeat(45)}`)).toEqual([
      'số',
      'a'.repeat(20),
      'a'.repeat(20),
      'aaaaa',
    ]);
    expect(words(20, '')).toEqual(['']);
  });

  test('a letter keeps its marks', () => {
    const decomposed = 'ế'.normalize('NFD');
    expect(words(20, decomposed.repeat(21))).toEqual([decomposed.repeat(20), decomposed]);
  });

  test('what is wide takes two columns', () => {
    expect(columns('tiếng 漢字')).toBe(10);
    expect(words(20, '漢'.repeat(11))).toEqual(['漢'.repeat(10), '漢']);
  });

  test('are never narrower than somebody can read', () => {
    expect(words(-5, 'kinh tế số của khu vực')).toEqual(['kinh tế số của khu', 'vực']);
  });

  test.each([
    ['a tab', 'a\tb', 'a b'],
    ['an escape', '\u001b]0;x\u0007', '‹U+001B›]0;x‹U+0007›'],
    ['half a character', 'a\uD83D', 'a‹U+D83D›'],
    ['a soft hyphen', 'bi\u00ADết', 'bi‹U+00AD›ết'],
    ['marks', 'ắẵ', 'ắẵ'],
  ])('%s', (_, text, printed) => {
    expect(visible(text)).toBe(printed);
  });
});
