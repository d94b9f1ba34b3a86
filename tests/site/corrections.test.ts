import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cache, root } from '../../scripts/process/programs.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { absolute, href, to } from '../../src/i18n/paths.ts';
import { strings } from '../../src/i18n/strings.ts';
import { collectionNames } from '../../src/share/open-data.ts';
import { readData } from './built/data.ts';
import { all, attribute, closest, hasClass, only, text } from './built/html.ts';
import { isInTheEdition, readPages, type BuiltPage } from './built/pages.ts';
import { outside } from './setup/environment.ts';

type Edition = BuiltPage & { locale: Locale };
const editions = (pages: readonly BuiltPage[]) => pages.filter(isInTheEdition);

/** Pages of items by address, each with the name and the places that a report of it must hold. */
const items = new Map(
  collectionNames.flatMap((collection) =>
    readData(collection).flatMap((item) => {
      const sources = 'source' in item ? [item.source] : 'sources' in item ? item.sources : [];
      const [first] = sources;
      const places = sources
        .filter(({ file }) => file === first?.file)
        .map(({ file, line }) => ({ file, line: String(line) }));
      if (collection === 'articles' && 'file' in item) places.push({ file: item.file, line: '' });
      return locales.map(
        (locale) => [item.url[locale], { name: `${collection}/${item.id}`, places }] as const,
      );
    }),
  ),
);

/** The link at the foot of a page by which a mistake is reported. */
function reportOf(page: Edition): string {
  const { report } = strings(page.locale).footer;
  const link = only(
    page.root,
    (element) =>
      element.tagName === 'a' &&
      text(element) === report &&
      closest(element, (one) => hasClass(one, 'colophon')) !== null,
  );
  return attribute(link, 'href') ?? '';
}

/** Whether a report says what it must of its page. */
function expectWhole(page: Edition, subject: string, lines: readonly string[]): void {
  const t = strings(page.locale);
  const address = absolute(page.href);
  expect(lines).toContain(address);
  expect(lines.slice(lines.indexOf(address) + 1)).toEqual(
    t.report.questions.flatMap((question) => ['', question]),
  );
  const item = items.get(page.href);
  // A topic without a page shares the address of the list.
  if (item === undefined || page.kind === 'topics') {
    expect(subject.startsWith(t.footer.report), page.file).toBe(true);
    return;
  }
  expect(subject).toBe(`${t.footer.report}: ${item.name}`);
  for (const { file, line } of item.places) {
    const place = lines.find((one) => one.split(':')[0] === file);
    if (line !== '') expect(place?.split(':')[1]?.split(',')).toContain(line);
    else expect(place).toBe(file);
  }
}

test('every page has a letter that is filled in with what it is about', () => {
  const pages = editions(readPages());
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    const link = reportOf(page);
    expect(link, page.file).toMatch(/^mailto:[^?]+\?subject=[^&\s]+&body=[^&\s]+$/);
    const { searchParams } = new URL(link);
    const body = searchParams.get('body') ?? '';
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expectWhole(page, searchParams.get('subject') ?? '', body.split('\r\n'));
  }
});

test.each(locales)('while nothing was corrected, the page says so: %s', (locale) => {
  const page = readPages().find((one) => one.href === href(locale, to.allCorrections));
  const corrected = readData('articles').some(({ corrections }) => corrections.length > 0);
  const shown = page === undefined ? '' : text(page.root);
  expect(shown.includes(strings(locale).corrections.none)).toBe(!corrected);
});

test.each(locales)('the page of corrections can be found: %s', (locale) => {
  for (const from of [to.about, to.data]) {
    const page = readPages().find((one) => one.href === href(locale, from));
    const links = page ? all(page.root, 'a').map((link) => attribute(link, 'href')) : [];
    expect(links).toContain(href(locale, to.allCorrections));
  }
});

describe('with corrections, with pages that are gone, and with an issue tracker', () => {
  const project = join(cache, `corrections-site-${process.pid}`);
  const TRACKER = 'https://github.com/owner/name/issues/new';
  const reason = {
    vi: 'Bài <script>alert(1)</script> ghi “khác”',
    en: 'The article prints <img src=x onerror=alert(2)>, =cmd()',
  };
  let pages: Edition[] = [];
  /** How many things are gone: with an article all its quotes and figures. */
  let gone = 0;

  function run(program: string, ...args: readonly string[]): void {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: project,
      encoding: 'utf8',
      env: {
        ...outside,
        REPORT_TO: TRACKER,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    if (status !== 0) throw new Error(`${program} failed:\n${stdout}\n${stderr}`);
  }

  beforeAll(async () => {
    await mkdir(project, { recursive: true });
    for (const part of [
      ...['src', 'scripts', 'seeds', 'public', 'astro.config.ts', 'tsconfig.json', 'package.json'],
    ]) {
      await cp(join(root, part), join(project, part), { recursive: true });
    }
    const editorial = join(project, 'src/content/editorial');
    await writeFile(
      join(project, 'seeds/moi.txt'),
      ` date 2026-01-17 Một bài mới\n\nÔng Trần Văn Bình, Giám đốc Trung tâm Dữ liệu, cho biết <b>mạng lưới</b> đã sẵn sàng.\n`,
    );
    await rm(join(project, 'seeds/000_44f98df6ef4ba904.txt'));
    await rm(join(editorial, 'articles/viettimes.mdx'));
    const corrections = [
      { kind: 'not-a-quote', file: 'moi.txt', line: 3, reason },
      {
        ...{ kind: 'event-date', file: '003_499318164fb69cb6.txt', line: 5 },
        ...{ event: 'press-conference', date: '2025-12-30', reason },
      },
    ];
    const moved = [
      { from: 'articles/viettimes', reason },
      { from: 'quotes/viettimes-15', to: 'quotes/tien-phong-13', reason },
    ];
    await writeFile(join(editorial, 'corrections.yaml'), JSON.stringify(corrections));
    await writeFile(join(editorial, 'moved.yaml'), JSON.stringify(moved));
    run('scripts/parse.ts');
    run(join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--logLevel', 'error');
    pages = editions(readPages(join(project, 'dist')));
    const moves = await readFile(join(project, 'src/content/digest/moved.json'), 'utf8');
    gone = (JSON.parse(moves) as unknown[]).length;
    expect(gone).toBeGreaterThan(2);
  }, 180_000);
  afterAll(() => rm(project, { recursive: true, force: true }));

  const correctionsPage = (locale: Locale) => {
    const page = pages.find((one) => one.href === href(locale, to.allCorrections));
    if (!page) throw new Error('There is no page of corrections');
    return page.root;
  };

  test.each(locales)('each correction stands there with its reason and its page: %s', (locale) => {
    const html = correctionsPage(locale);
    const shown = text(html);
    const links = all(html, 'a').map((link) => attribute(link, 'href'));
    expect(shown).not.toContain(strings(locale).corrections.none);
    expect(shown.split(reason[locale])).toHaveLength(1 + 2 + gone);
    expect(links).toContain(href(locale, to.corrections('moi')));
    expect(links).toContain(href(locale, to.corrections('plo')));
    expect(links).toContain(href(locale, to.event('press-conference')));
    // The newest article first.
    expect(links.indexOf(href(locale, to.corrections('moi')))).toBeLessThan(
      links.indexOf(href(locale, to.corrections('plo'))),
    );
  });

  test.each(locales)('what has moved or is gone stands there with where to go: %s', (locale) => {
    const links = all(correctionsPage(locale), 'a').map((link) => attribute(link, 'href'));
    for (const address of [
      to.source('viettimes'),
      to.quote('viettimes-15'),
      to.quote('tien-phong-13'),
    ]) {
      expect(links).toContain(href(locale, address));
    }
  });

  test.each(locales)('markup in a reason is words: %s', (locale) => {
    const html = correctionsPage(locale);
    expect(all(html, 'img')).toEqual([]);
    // What the page tells machines is a block of data, which no browser runs.
    const run = all(html, 'script').filter(
      (one) => attribute(one, 'src') === null && attribute(one, 'type') !== 'application/ld+json',
    );
    expect(run).toEqual([]);
  });

  test('each page has an issue that is filled in with what it is about', () => {
    expect(pages.length).toBeGreaterThan(100);
    for (const page of pages) {
      const { origin, pathname, searchParams } = new URL(reportOf(page));
      expect(origin + pathname).toBe(TRACKER);
      const known = items.get(page.href);
      const lines = (searchParams.get('body') ?? '').split('\n');
      // What was drawn from the article that was corrected, or is gone, is no longer as in the data.
      if (known?.places.every(({ file }) => !file.startsWith('000_')) !== false) {
        expectWhole(page, searchParams.get('title') ?? '', lines);
      }
    }
  });

  test('the data have a version of their own until they are given one', async () => {
    const file = await readFile(join(project, 'dist/data/version.json'), 'utf8');
    expect(JSON.parse(file)).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/) as string,
      date: null,
    });
  });
});
