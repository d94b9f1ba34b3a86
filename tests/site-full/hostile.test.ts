import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { cache, root } from '../../scripts/process/programs.ts';
import { serveSite, type SiteServer } from '../../scripts/serve/site-server.ts';
import { parse } from '../../src/parse/index.ts';
import { isError } from '../../src/parse/problem.ts';
import { base } from '../../src/site.ts';
import { all, attribute, collapse, text, type Element } from '../site/built/html.ts';
import { readPages, type BuiltPage } from '../site/built/pages.ts';
import { outside } from '../site/setup/environment.ts';
import { test } from '../site/setup/test.ts';

/*
 * The whole site once more, with an article that is full of markup and code at every place that a page
 * shows: as words they are shown, and as nothing else.
 */

const project = join(cache, `hostile-site-${process.pid}`);
const folder = join(project, 'dist');
const SECRET = 'a-secret-of-the-machine-that-builds';

const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(2)</script>',
  '"><svg onload=alert(3)>',
  "' onmouseover='alert(4)' x='",
  '<!-- <b> -->',
  '&lt;i&gt; &amp; &#60;b&#62;',
  '</textarea></title></style></template><marquee>',
];
const CODE = [
  '{process.env.SECRET}',
  '${process.env.SECRET}',
  '{{ constructor.constructor("alert(5)")() }}',
  '<% process.env.SECRET %>',
  '<5% và <Astro.props />',
  '{"a": [1}',
  'import fs from "node:fs"',
  '---',
];

const quoted = (words: string) =>
  `Ông Trần Văn Bình, Giám đốc Trung tâm Dữ liệu, cho biết ${words} là những từ ngữ bình thường.`;

const FIRST = ` date 2026-01-14 Bàn về <script>alert(0)</script> và {process.env.SECRET}

Lê Hoa <b onclick=alert(6)> dự lễ. Ảnh: <img src=y onerror=alert(7)>

${[...MARKUP, ...CODE].map(quoted).join('\n\n')}

Ông Bình nói: “Chúng tôi đã viết <script>alert(8)</script> và {process.env.SECRET} trong nhiều năm”.

Kinh tế số ASEAN đạt gần 4321 tỷ USD <script>alert(9)</script> trong năm 2026.

Ngày 15/1/2026, lễ trao Giải <img src=z onerror=alert(10)> diễn ra tại Hà Nội.

import fs from "node:fs"

export const secret = process.env.SECRET

Bốn chuyển dịch {process.env.SECRET}

1. Từ <b> đến <i>

Các nước sẽ chuyển từ <script>alert(11)</script> sang {process.env.SECRET}.
`;

/** The Big List of Naughty Strings, each reported as somebody's words. */
async function naughty(): Promise<string> {
  const file = join(root, 'tests/parse/fixtures/hostile/naughty-strings.json');
  const list = JSON.parse(await readFile(file, 'utf8')) as string[];
  const paragraphs = list
    .map((words) => `Ông Trần Văn Bình cho biết ${words} cũng chỉ là những từ ngữ.`)
    .filter((words) => !read(words).problems.some(isError));
  return ` date 2026-01-14 Những từ ngữ khó chịu\n\n${paragraphs.join('\n\n')}\n`;
}

/** The elements that the site's own components write. */
async function written(): Promise<string[]> {
  const files = await readdir(join(root, 'src'), { recursive: true });
  const sources = files
    .filter((file) => file.endsWith('.astro'))
    .map((file) => readFile(join(root, 'src', file), 'utf8'));
  return (await Promise.all(sources)).flatMap((source) =>
    Array.from(source.matchAll(/<([a-z][a-z0-9]*)/gu), ([, name]) => `<${name}>`),
  );
}

const read = (words: string, file = 'a.txt') =>
  parse([{ file, bytes: new TextEncoder().encode(words) }], { articles: [], outlets: [] });

let pages: BuiltPage[] = [];
let server: SiteServer;
/** The quotes of the hostile articles as the parser finds them. */
let quotes: { id: string; text: string }[] = [];

beforeAll(async () => {
  await rm(project, { recursive: true, force: true });
  await mkdir(project, { recursive: true });
  for (const part of [
    ...['src', 'scripts', 'seeds', 'public', 'astro.config.ts', 'tsconfig.json', 'package.json'],
  ]) {
    await cp(join(root, part), join(project, part), { recursive: true });
  }
  const articles = { hostile: FIRST, naughty: await naughty() };
  for (const [id, article] of Object.entries(articles)) {
    await writeFile(join(project, `seeds/${id}.txt`), article);
  }
  quotes = Object.entries(articles).flatMap(([id, article]) =>
    read(article, `${id}.txt`).corpus.articles.flatMap((one) => one.quotes),
  );
  build('scripts/parse.ts');
  build(join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--logLevel', 'error');
  build('scripts/search-index.ts', folder);
  pages = readPages(folder);
  server = await serveSite({ folder, base, port: 0 });
}, 180_000);

afterAll(async () => {
  await server?.close();
  await rm(project, { recursive: true, force: true });
});

function build(program: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...outside, SECRET, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${program} failed:\n${stdout}\n${stderr}`);
}

describe('row 21: row 22: row 36: markup and code in an article', () => {
  test('are shown as words, letter by letter, on the page of each quote', () => {
    const byPath = new Map(pages.map(({ path, root: html }) => [path, html]));
    expect(quotes.length).toBeGreaterThan(300);
    const wrong = quotes.flatMap(({ id, text: words }) =>
      ['vi', 'en'].flatMap((locale) => {
        const page = byPath.get(`${locale}/quotes/${id}/`);
        return page !== undefined && text(page).includes(collapse(words))
          ? []
          : [`${locale} ${id}: ${words}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('make no element and no attribute that the site does not have without them', async () => {
    const elements = (html: Element) => all(html, () => true);
    const names = (of: readonly BuiltPage[]) =>
      new Set(
        of.flatMap(({ root: html }) =>
          elements(html).flatMap(({ tagName, attrs }) => [
            `<${tagName}>`,
            ...attrs.map(({ name }) => name),
          ]),
        ),
      );
    // Some of its own the site shows only of people that no editor has registered.
    const usual = new Set([...names(readPages()), ...(await written())]);
    expect([...names(pages)].filter((name) => !usual.has(name))).toEqual([]);
    const running = pages.flatMap(({ file, root: html }) =>
      elements(html).flatMap(({ tagName, attrs }) =>
        attrs
          .filter(
            ({ name, value }) => /^on/iu.test(name) || /^\s*(?:javascript|data):/iu.test(value),
          )
          .map(({ name, value }) => `${file}: <${tagName} ${name}="${value}">`),
      ),
    );
    expect(running).toEqual([]);
  });

  test('run neither while the site is built nor in it: no file tells what only the machine knows', async () => {
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(pages.length);
    const telling: string[] = [];
    for (const { parentPath, name } of files) {
      const bytes = await readFile(join(parentPath, name));
      if (bytes.includes(SECRET)) telling.push(name);
    }
    expect(telling).toEqual([]);
  });

  test('leave what machines read whole: scripts of the site alone, and data that is data', () => {
    const wrong = pages.flatMap(({ file, root: html }) =>
      all(html, 'script').flatMap((script) => {
        const words = script.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
        if (attribute(script, 'type') !== 'application/ld+json') {
          return words === '' ? [] : [`${file}: ${words}`];
        }
        try {
          JSON.parse(words);
          return [];
        } catch {
          return [`${file}: no JSON: ${words}`];
        }
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('come back from the open data as they were printed', async () => {
    const data = JSON.parse(await readFile(join(folder, 'data/quotes.json'), 'utf8')) as {
      id: string;
      text: { vi: string };
    }[];
    const published = new Map(data.map(({ id, text: { vi } }) => [id, vi]));
    const lost = quotes.filter(({ id, text: words }) => published.get(id) !== words);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('are words among the results of a search', async ({ page, complaints }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    for (const locale of ['vi', 'en']) {
      await page.goto(`${server.url}${locale}/search/?q=${encodeURIComponent('viết alert')}`);
      await page.waitForSelector('[data-search][aria-busy="false"]');
      const hits = page.locator('[data-result]');
      await hits.first().waitFor();
      expect((await hits.allInnerTexts()).join('\n')).toContain('<script>alert(8)</script>');
      expect(await page.locator('[data-search] :is(img, script, svg[onload])').count()).toBe(0);
    }
    expect(dialogs).toEqual([]);
    // This server is another one than that of the other tests: requests to it are no complaint.
    const serious = complaints.filter((complaint) => !complaint.includes(server.url));
    complaints.length = 0;
    expect(serious).toEqual([]);
  });
});
