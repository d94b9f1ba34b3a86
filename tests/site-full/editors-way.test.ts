import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cache, root } from '../../scripts/process/programs.ts';
import { all, attribute, readHtml, text } from '../site/built/html.ts';
import { outside } from '../site/setup/environment.ts';

/*
 * What an editor does, from a new article to one that is gone, in a copy of the project: nothing but
 * the build is needed to see it.
 */

const project = join(cache, `editors-way-${process.pid}`);
const PARTS = ['src', 'scripts', 'public', 'seeds', 'astro.config.ts', 'package.json'];
const SETTINGS = ['tsconfig.json', '.prettierrc.json'];

beforeAll(() => {
  mkdirSync(project, { recursive: true });
  for (const part of [...PARTS, ...SETTINGS]) {
    cpSync(join(root, part), join(project, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const at = (path: string) => join(project, path);
const read = (path: string) => readFileSync(at(path), 'utf8');
const page = (path: string) => readHtml(read(`dist/${path}/index.html`));

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at(script), ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...outside, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  return { status, stdout, problems: stderr.split('\n').filter(Boolean) };
}

/** Builds, and shows what went wrong if it does. */
function build(): void {
  const { status, stdout, problems } = run('scripts/build.ts');
  if (status !== 0) throw new Error([stdout, ...problems].join('\n'));
}

const ARTICLE = ` date 2026-01-17 Doanh nghiệp chờ cơ chế chung sau ADGMIN 6

Bà Trần Thị Hoa, Giám đốc Trung tâm Dữ liệu, cho biết mạng lưới trung tâm dữ liệu đã sẵn sàng. Theo bà Hoa, hơn 40% doanh nghiệp trong khu vực đã dùng điện toán đám mây.

Bộ Công Thương Lào cho biết sẽ mở cổng thương mại điện tử chung với Việt Nam.`;
const STUBS = 'src/content/editorial/translations/moi.yaml';

describe('a new article, and nothing else', () => {
  beforeAll(() => {
    writeFileSync(at('seeds/moi.txt'), ARTICLE);
    build();
  }, 120_000);

  test.each([
    ['vi', 'Lời này chưa có bản dịch tiếng Anh.'],
    ['en', 'This passage has not been translated yet.'],
  ])('stands in both languages, and says what is not translated: %s', (locale, words) => {
    expect(text(page(`${locale}/quotes/moi-3`))).toContain(words);
    expect(text(page(`${locale}/sources/moi`))).toContain('Trần Thị Hoa');
  });

  test('names whoever speaks without being registered, and a body, with what the article prints', () => {
    const note = text(page('vi/quotes/moi-3'));
    expect(note).toContain('Trần Thị Hoa Giám đốc Trung tâm Dữ liệu');
    expect(note).not.toContain('Không xác định được người nói');
    expect(text(page('en/quotes/moi-5'))).not.toContain('The speaker cannot be told');
    expect(text(page('vi/figures'))).toContain('Trần Thị Hoa nêu');
  });

  test('has a stub for each text without English, and a second run changes nothing', () => {
    expect(read(STUBS).match(/^- at: .*/gmu)).toHaveLength(4);
    const before = read(STUBS);
    expect(run('scripts/parse.ts').stdout).toContain('src/content/digest/ is up to date');
    expect(read(STUBS)).toBe(before);
  });

  test('is listed with what wants a person, each line a place that exists', () => {
    const { status, problems } = run('scripts/parse.ts');
    expect(status).toBe(0);
    const places = problems.slice(0, -1).map((line) => /^(\S+):(\d+):(\d+) (\w+) /u.exec(line));
    expect(places.map((place) => place?.[4])).toEqual([
      'W_OUTLET',
      'W_UNTRANSLATED',
      'W_UNTRANSLATED',
      'W_UNREGISTERED',
      'W_UNTRANSLATED',
      'W_UNTRANSLATED',
    ]);
    for (const place of places) {
      const [, file = '', line = '', column = ''] = place ?? [];
      expect(
        read(file).normalize('NFC').split('\n')[Number(line) - 1]?.length,
      ).toBeGreaterThanOrEqual(Number(column) - 1);
    }
    expect(problems.at(-1)).toMatch(/^6 for a person to look at/u);
  });
});

describe('corrected, translated, and with an article gone', () => {
  const reason = { vi: 'vì một lẽ', en: 'for a reason' };
  const moved = (from: string, to?: string) =>
    `- from: ${from}\n${to === undefined ? '' : `  to: ${to}\n`}  reason: { vi: đã gỡ bài, en: taken down }\n`;
  const list = (name: string, entries: string) =>
    writeFileSync(at(`src/content/editorial/${name}.yaml`), entries);

  test('an article that goes without a word stops the parse, and nothing is written', () => {
    const digest = read('src/content/digest/quotes.json');
    rmSync(at('seeds/000_44f98df6ef4ba904.txt'));
    rmSync(at('src/content/editorial/articles/viettimes.mdx'));
    const { status, problems } = run('scripts/parse.ts');
    expect(status).toBe(1);
    expect(problems.filter((line) => line.includes(' E_'))).toEqual([
      expect.stringMatching(
        /^src\/content\/digest\/ledger\.json:\d+:5 E_PUBLISHED articles: “viettimes”/u,
      ),
    ]);
    expect(problems.at(-1)).toBe('Nothing was written.');
    expect(read('src/content/digest/quotes.json')).toBe(digest);
  });

  test(
    'once the editors have said what became of it, the site is built',
    { timeout: 120_000 },
    () => {
      list(
        'moved',
        moved('articles/viettimes') + moved('quotes/viettimes-15', 'quotes/tien-phong-13'),
      );
      list(
        'corrections',
        [
          { kind: 'not-a-quote', file: 'moi.txt', line: 5, reason },
          { kind: 'date', file: 'moi.txt', was: '2026-01-17', date: '2026-01-18', reason },
          {
            kind: 'speaker',
            file: '003_499318164fb69cb6.txt',
            line: 33,
            speaker: 'nguyen-manh-hung',
            reason,
          },
        ]
          .map((entry) => `- ${JSON.stringify(entry)}\n`)
          .join(''),
      );
      const filled = read(STUBS).replace(
        '    - TODO\n    - TODO',
        '    - The network is ready.\n    - According to her, more.',
      );
      writeFileSync(at(STUBS), filled);
      build();
      expect(text(page('en/quotes/moi-3'))).toContain(
        'The network is ready. According to her, more.',
      );
    },
  );

  test.each([
    [
      'vi',
      [
        'Đính chính',
        'không phải lời trích',
        'Bài đăng ngày 18/1/2026, không phải 17/1/2026',
        reason.vi,
      ],
    ],
    [
      'en',
      [
        'Corrections',
        'is not a quotation',
        'published on 18 January 2026, not on 17 January 2026',
        reason.en,
      ],
    ],
  ] as const)('the page of the source tells of its corrections: %s', (locale, words) => {
    const shown = text(page(`${locale}/sources/moi`));
    for (const each of words) expect(shown).toContain(each);
    expect(existsSync(at(`dist/${locale}/quotes/moi-5`))).toBe(false);
  });

  test('the page of a quote tells of its correction', () => {
    expect(text(page('en/quotes/plo-33'))).toContain(
      'The speaker is Nguyễn Mạnh Hùng, not Lê Thị Việt Lâm. Why: for a reason',
    );
  });

  test.each([
    ['vi', 'Trang này không còn', 'đã gỡ bài'],
    ['en', 'This page is gone', 'taken down'],
  ])('the old addresses say what became of them: %s', (locale, title, why) => {
    for (const path of ['sources/viettimes', 'quotes/viettimes-13']) {
      const root = page(`${locale}/${path}`);
      expect(text(all(root, 'h1')[0] ?? expect.fail())).toBe(title);
      expect(text(root)).toContain(why);
      const robots = all(root, 'meta').find((meta) => attribute(meta, 'name') === 'robots');
      expect(robots && attribute(robots, 'content')).toBe('noindex');
    }
  });

  test.each(['vi', 'en'])('the old address of what lives on leads there: %s', (locale) => {
    const root = page(`${locale}/quotes/viettimes-15`);
    const links = all(root, 'a').map((link) => attribute(link, 'href'));
    expect(links).toContain(`/${locale}/quotes/tien-phong-13/`);
    const canonical = all(root, 'link').find((link) => attribute(link, 'rel') === 'canonical');
    expect(canonical && attribute(canonical, 'href')).toMatch(
      new RegExp(`/${locale}/quotes/tien-phong-13/$`, 'u'),
    );
  });

  test('what is not ready to hand in fails the check', () => {
    const { status, problems } = run('scripts/parse.ts', '--check');
    expect(status).toBe(1);
    expect(
      problems.some((line) => line.includes(' E_REFERENCE “quote/viettimes-5” translates')),
    ).toBe(true);
  });
});
