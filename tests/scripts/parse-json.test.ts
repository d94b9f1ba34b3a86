import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/* `npm run -s parse -- --seeds DIR --json`, as somebody with a folder of their own articles runs it. */

const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articles-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  code: number;
  stdout: string;
  problems: string[];
}

async function parse(...args: string[]): Promise<Outcome> {
  const all = ['scripts/parse.ts', ...args];
  const { code, stdout, stderr } = await run(process.execPath, all).then(
    (done) => ({ code: 0, ...done }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { code, stdout, problems: stderr.split('\n').filter(Boolean) };
}

const ARTICLE = `Chợ nổi mở thêm bến thuyền
15/02/2026 08:30 (GMT+7)

Bà Trần Thị Hoa, Giám đốc Sở Du lịch, cho biết bến mới sẽ mở vào tháng 3.`;

describe('an article nobody has seen', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    await writeFile(join(folder, 'cho-noi.txt'), ARTICLE);
    outcome = await parse('--seeds', folder, '--json');
  });

  test('is printed as one JSON object, in the fields of the contract', () => {
    expect(outcome).toMatchObject({ code: 0, problems: [] });
    const printed: unknown = JSON.parse(outcome.stdout);
    expect(printed).toMatchObject({
      articles: [
        {
          id: 'cho-noi',
          file: 'cho-noi.txt',
          date: '2026-02-15',
          dateBasis: 'stated',
          publisher: null,
        },
      ],
      quotes: [
        {
          id: 'cho-noi-4',
          form: 'indirect',
          attribution: 'cue',
          continues: null,
          speaker: { id: null, name: 'Trần Thị Hoa', role: 'Giám đốc Sở Du lịch' },
          speakerPrinted: 'Bà Trần Thị Hoa',
          cue: 'cho biết',
          text: { vi: ARTICLE.split('\n')[3] },
          source: { article: 'cho-noi', file: 'cho-noi.txt', line: 4, start: 0 },
          date: '2026-02-15',
        },
      ],
      events: expect.any(Array),
      figures: [],
      shifts: [],
    });
  });
});

test('a broken file is one line on standard error, exit 1, and keeps no other back', async () => {
  await writeFile(join(folder, 'empty.txt'), '');
  const { code, stdout, problems } = await parse('--seeds', folder, '--json');
  expect(code).toBe(1);
  expect(problems).toEqual([expect.stringMatching(/^empty\.txt:1:1 E_EMPTY \S.* — \S/u)]);
  expect(JSON.parse(stdout)).toMatchObject({ articles: [{ id: 'cho-noi' }] });
});

test('row 3: a folder without articles says so, exit 1', async () => {
  const { code, stdout, problems } = await parse('--seeds', join(folder, 'nowhere'), '--json');
  expect(code).toBe(1);
  expect(problems).toEqual([expect.stringContaining('E_NO_SEEDS')]);
  expect(JSON.parse(stdout)).toMatchObject({ articles: [], quotes: [] });
});

test('without --json an error writes nothing', async () => {
  const before = await readFile('src/content/digest/quotes.json', 'utf8');
  const { code, problems } = await parse('--seeds', folder);
  expect(code).toBe(1);
  expect(problems.at(-1)).toBe('Nothing was written.');
  expect(await readFile('src/content/digest/quotes.json', 'utf8')).toBe(before);
});
