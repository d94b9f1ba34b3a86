import { join } from 'node:path';
import { mkdir, writeFile } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';
import { wholeText, type Document } from './document.ts';
import type { Library } from './engines/library.ts';
import { buildPage } from './page/build.ts';
import type { Setting } from './setting.ts';

/** The libraries, by the names of their files in `engines/`. */
export const libraries = {
  minisearch: 'MiniSearch',
  orama: 'Orama',
  flexsearch: 'FlexSearch',
} as const;
export type LibraryName = keyof typeof libraries;

/** Loads one of the libraries into Node. */
export async function loadLibrary(name: LibraryName): Promise<Library> {
  return (await import(`./engines/${name}.ts`)) as Library;
}

/** Builds the page of a library, with its index beside it. */
export async function buildLibraryPage(
  folder: string,
  name: LibraryName,
  setting: Setting,
  documents: readonly Document[],
): Promise<void> {
  const library = await loadLibrary(name);
  await buildPage(
    folder,
    `import { open } from '../engines/${name}.ts';
     import { runLibrary } from './library.ts';
     runLibrary(open, ${JSON.stringify(setting)});`,
  );
  await writeFile(join(folder, 'index.json'), await library.build(documents, setting));
}

/** How Pagefind is given the two languages. */
export const languages = [
  'one index of both languages',
  'an index for each language, asked for that of the page',
] as const;
type Languages = (typeof languages)[number];

/** Builds a page of Pagefind as it comes, its index made of the same texts. */
export async function buildPagefindPage(
  folder: string,
  way: Languages,
  documents: readonly Document[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await buildPage(folder, `import { runPagefind } from './pagefind.ts'; runPagefind();`);
  const { index, errors } = await createIndex(way === languages[0] ? { forceLanguage: 'vi' } : {});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const record of documents.flatMap((document) => recordsOf(document, way))) {
    const added = await index.addCustomRecord(record);
    if (added.errors.length > 0) throw new Error(added.errors.join('; '));
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
}

function recordsOf(document: Document, way: Languages) {
  const { id, title, titleEn, text, textEn, role, roleEn, when, whenEn } = document;
  const url = `/${id}/`;
  if (way === languages[0]) {
    return [{ url, content: wholeText(document), language: 'vi', meta: { title } }];
  }
  const content = (texts: string[]): string => texts.filter((part) => part !== '').join('. ');
  const { outlet } = document;
  const english = titleEn || title;
  return [
    { url, content: content([title, text, role, outlet, when]), language: 'vi', meta: { title } },
    {
      url,
      content: content([english, textEn || text, roleEn || role, outlet, whenEn || when]),
      language: 'en',
      meta: { title: english },
    },
  ];
}
