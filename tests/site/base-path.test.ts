import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { cache, programs, root } from '../../scripts/process/programs.ts';
import { serveSite, type SiteServer } from '../../scripts/serve/site-server.ts';
import { all, attribute, type Element } from './built/html.ts';
import { readPages, type BuiltPage } from './built/pages.ts';
import { spawnSync } from 'node:child_process';
import { outside } from './setup/environment.ts';
import { test } from './setup/test.ts';

/** The whole site once more, built as it would be for a folder of a host and another origin. */
const base = '/adgmin6/';
const origin = 'https://digest.example';
const folder = join(cache, `under-a-path-${process.pid}`);

let pages: BuiltPage[] = [];
let server: SiteServer;

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  build(programs.astro, ['build', '--outDir', relative(root, folder), '--logLevel', 'error']);
  build(programs.searchIndex, [folder]);
  pages = readPages(folder, base);
  server = await serveSite({ folder, base, port: 0 });
}, 120_000);

afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

function build(program: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...outside,
      BASE_PATH: base,
      SITE_URL: origin,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (status !== 0) throw new Error(`${relative(root, program)} failed:\n${stdout}\n${stderr}`);
}

const addresses = (element: Element): string[] =>
  ['href', 'src', 'action', 'data-index', 'poster'].flatMap(
    (name) => attribute(element, name) ?? [],
  );

describe('under a base path', () => {
  test('every link and asset of every page stands below it', () => {
    expect(pages.length).toBeGreaterThan(20);
    const outside = pages.flatMap(({ file, href, root: html }) =>
      all(html, () => true)
        .flatMap(addresses)
        .filter((address) => address.startsWith('/') && !address.startsWith(base))
        .concat(
          // Relative ones too, once they are resolved.
          all(html, 'a')
            .flatMap((link) => attribute(link, 'href') ?? [])
            .filter((address) => {
              const url = new URL(address, origin + href);
              return url.origin === origin && !url.pathname.startsWith(base);
            }),
        )
        .map((address) => `${file}: ${address}`),
    );
    expect(outside).toEqual([]);
  });

  test('addresses for other sites hold origin and base path', () => {
    const names = ['og:url', 'og:image', 'twitter:image'];
    const wrong = pages.flatMap(({ file, root: html }) =>
      [
        ...all(html, 'meta')
          .filter((meta) =>
            names.includes(attribute(meta, 'property') ?? attribute(meta, 'name') ?? ''),
          )
          .map((meta) => attribute(meta, 'content') ?? ''),
        ...all(html, 'link')
          .filter((link) => ['canonical', 'alternate'].includes(attribute(link, 'rel') ?? ''))
          .map((link) => new URL(attribute(link, 'href') ?? '', origin + base).href),
      ]
        .filter((address) => !address.startsWith(origin + base))
        .map((address) => `${file}: ${address}`),
    );
    expect(wrong).toEqual([]);
  });

  test('stylesheets load their typefaces from below it', async () => {
    const files = await readdir(folder, { recursive: true });
    const sheets = files.filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      const css = await readFile(join(folder, sheet), 'utf8');
      for (const [, address = ''] of css.matchAll(/url\(["']?([^"')]+)/g)) {
        const { pathname } = new URL(address, `${origin}${base}${sheet}`);
        expect(pathname.startsWith(base), `${sheet}: ${address}`).toBe(true);
        expect(files, address).toContain(pathname.slice(base.length));
      }
    }
  });

  test('the addresses in the open data hold it', async () => {
    const data = (await readdir(join(folder, 'data'))).filter(
      (file) => file.endsWith('.json') && !['schema.json', 'version.json'].includes(file),
    );
    expect(data.length).toBeGreaterThan(0);
    const known = new Set(pages.map(({ href }) => href));
    for (const file of data) {
      const items = JSON.parse(await readFile(join(folder, 'data', file), 'utf8')) as {
        url: Record<'vi' | 'en', string>;
      }[];
      const wrong = items
        .flatMap(({ url }) => [url.vi, url.en])
        .filter((url) => !known.has(url.split('#')[0] ?? ''));
      expect(wrong, file).toEqual([]);
    }
  });

  test('a search finds, and its results lead below it', async ({ page, complaints }) => {
    await page.goto(`${server.url}vi/search/?q=ASEAN`);
    const link = page.locator('[data-result] a').first();
    await link.waitFor();
    expect(await link.getAttribute('href')).toMatch(new RegExp(`^${base}vi/`));
    await link.click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname.startsWith(base)).toBe(true);
    // This server is another one than that of the other tests: requests to it are no complaint.
    const serious = complaints.filter((complaint) => !complaint.includes(server.url));
    complaints.length = 0;
    expect(serious).toEqual([]);
  });
});
