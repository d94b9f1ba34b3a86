import { join } from 'node:path';
import type { Browser } from 'playwright';
import { dist } from '../../../scripts/process/programs.ts';
import { base } from '../../../src/site.ts';
import { askAll } from './browser.ts';
import { costOf } from './cost.ts';
import type { Document } from './document.ts';
import { bestOf, trySettings } from './grid.ts';
import { qualityOf, type Query } from './measures.ts';
import { serveMeasured, type MeasuringServer } from './server.ts';
import { describe } from './setting.ts';
import { buildLibraryPage, buildPagefindPage, libraries, languages } from './subject.ts';
import type { LibraryName } from './subject.ts';
import type { Row } from './table.ts';

/** What a comparison needs. */
export interface Bench {
  readonly browser: Browser;
  readonly queries: readonly Query[];
  readonly documents: readonly Document[];
  /** For pages made on the fly. */
  readonly scratch: string;
}

/** Serves a folder for as long as it is used. */
export async function served<T>(
  folder: string,
  at: string,
  use: (server: MeasuringServer) => Promise<T>,
): Promise<T> {
  const server = await serveMeasured(folder, at);
  try {
    return await use(server);
  } finally {
    server.close();
  }
}

/** Our search, through its real page. */
export function ours({ browser, queries }: Bench): Promise<Row> {
  return served(dist, base, async (server) => ({
    name: 'this site',
    quality: qualityOf(await askAll(browser, server, queries)),
    cost: await costOf(browser, server, queries),
    note: 'the search page of dist/, as readers have it',
  }));
}

/** Pagefind as it comes, the two languages in the way that serves it better. */
export async function pagefind({ browser, queries, documents, scratch }: Bench): Promise<Row> {
  const tried = [];
  for (const [at, way] of languages.entries()) {
    const folder = join(scratch, `pagefind-${at}`);
    await buildPagefindPage(folder, way, documents);
    const quality = await served(folder, '/', async (server) =>
      qualityOf(await askAll(browser, server, queries)),
    );
    tried.push({ way, folder, quality });
  }
  const { way, folder, quality } = bestOf(tried);
  return {
    name: 'Pagefind as it comes',
    quality,
    cost: await served(folder, '/', (server) => costOf(browser, server, queries)),
    note: `default options, ${way}`,
  };
}

/** One of the libraries at its best, and as it comes where that is less. */
export async function library(name: LibraryName, bench: Bench): Promise<Row[]> {
  const { browser, queries, documents, scratch } = bench;
  const tried = await trySettings(name, documents, queries);
  const best = bestOf(tried);
  const plain = bestOf(tried.filter(({ setting }) => !setting.lentFolding));
  const folder = join(scratch, name);
  await buildLibraryPage(folder, name, best.setting, documents);
  const row = await served(folder, '/', async (server) => ({
    name: libraries[name],
    quality: qualityOf(await askAll(browser, server, queries)),
    cost: await costOf(browser, server, queries),
    note: `best of ${tried.length} settings: ${describe(best.setting)}`,
  }));
  if (plain === best) return [row];
  const note = `best without our folding: ${describe(plain.setting)}`;
  return [row, { name: `${libraries[name]}, own folding`, quality: plain.quality, note }];
}
