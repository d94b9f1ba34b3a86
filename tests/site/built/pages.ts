import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../../../scripts/process/programs.ts';
import { isLocale, type Locale } from '../../../src/i18n/locales.ts';
import { base } from '../../../src/site.ts';
import { readHtml, type Element } from './html.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its file in dist/: `vi/quotes/x-1/index.html`. */
  readonly file: string;
  /** Its address below the base path, ready for `page.goto`: `vi/quotes/x-1/`; `` is the cover. */
  readonly path: string;
  /** Its root-relative address, base path included. */
  readonly href: string;
  /** Null for the pages that speak both languages. */
  readonly locale: Locale | null;
  /** What it is a page of, the same in both languages: `home`, `quotes`, `quotes/[id]`, `quotes/[id]/embed`. */
  readonly kind: string;
  readonly html: string;
  readonly root: Element;
}

/** Every page that was built. */
export function readPages(folder = dist, prefix = base): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .map((file) => readPage(folder, prefix, file));
}

function readPage(folder: string, prefix: string, file: string): BuiltPage {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  const [first = '', section, id, ...below] = path.split('/').filter(Boolean);
  const locale = isLocale(first) ? first : null;
  const html = readFileSync(join(folder, file), 'utf8');
  const kind =
    locale === null
      ? path || 'cover'
      : id
        ? [section, '[id]', ...below].join('/')
        : section === undefined
          ? 'home'
          : section;
  return { file, path, href: `${prefix}${path}`, locale, kind, html, root: readHtml(html) };
}

/** One page of each kind and language: the largest, which asks most of the layout. */
export function onePageOfEachKind(pages = readPages()): BuiltPage[] {
  const largest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const key = `${page.locale ?? ''} ${page.kind}`;
    const known = largest.get(key);
    if (!known || page.html.length > known.html.length) largest.set(key, page);
  }
  return [...largest.values()];
}

/** The pages below `/vi/` and `/en/`. */
export function isInOneLanguage(page: BuiltPage): page is BuiltPage & { locale: Locale } {
  return page.locale !== null;
}

/** A page of the edition: with masthead, way, colophon, and search engines that may list it. */
export function isInTheEdition(page: BuiltPage): page is BuiltPage & { locale: Locale } {
  return isInOneLanguage(page) && !isFramed(page);
}

/** A page for the frame of another site: none of these. */
export function isFramed({ kind }: BuiltPage): boolean {
  return kind === 'quotes/[id]/embed';
}

/** What is wrong with each page; a finding names its page, so that one run shows all there is to mend. */
export function findings<Page extends BuiltPage>(
  pages: readonly Page[],
  find: (page: Page) => string[],
): string[] {
  return pages.flatMap((page) => find(page).map((finding) => `${page.file}: ${finding}`));
}

/** Whether the built site has a file at this path below its base. */
export function isFile(path: string): boolean {
  return (
    statSync(join(dist, decodeURIComponent(path)), { throwIfNoEntry: false })?.isFile() ?? false
  );
}
