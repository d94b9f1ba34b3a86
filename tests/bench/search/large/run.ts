import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { readDigest } from '../../../../scripts/digest.ts';
import { dist, programs, root } from '../../../../scripts/process/programs.ts';
import { base } from '../../../../src/site.ts';
import { served } from '../compare.ts';
import { costOf, type Cost } from '../cost.ts';
import type { Query } from '../measures.ts';
import { largeDigest } from './digest.ts';
import { materialOf } from './material.ts';
import { watchMemory } from './memory.ts';

/** Our search on a digest of many articles. */
export interface LargeRun {
  readonly articles: number;
  readonly items: number;
  /** The index program: seconds, the most memory that it and Pagefind held (null: not told here), files, bytes. */
  readonly build: {
    readonly seconds: number;
    readonly memory: number | null;
    readonly files: number;
    readonly bytes: number;
  };
  readonly cost: Cost;
}

/** Makes the digest, indexes it with the site's own program, and searches it on the site's own page. */
export async function runLarge(
  articles: number,
  { browser, queries, scratch }: { browser: Browser; queries: readonly Query[]; scratch: string },
): Promise<LargeRun> {
  const real = await readDigest();
  const large = largeDigest(real, materialOf(real, join(root, 'tests/corpus/open')), articles);
  const site = join(scratch, 'site');
  const digest = join(scratch, 'digest');
  await cp(dist, site, { recursive: true });
  await mkdir(digest, { recursive: true });
  for (const [name, items] of Object.entries(large)) {
    await writeFile(join(digest, `${name}.json`), JSON.stringify(items));
  }
  const { seconds, memory } = await index(site, digest);
  return {
    articles: large.articles.length,
    items: large.quotes.length + large.events.length + large.figures.length,
    build: { seconds, memory, ...(await weigh(join(site, 'pagefind'))) },
    cost: await served(site, base, (server) => costOf(browser, server, queries)),
  };
}

/** Runs the index program on a digest. */
function index(site: string, digest: string): Promise<{ seconds: number; memory: number | null }> {
  const started = performance.now();
  const program = spawn(process.execPath, [programs.searchIndex, site, digest], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const memory = watchMemory(program.pid);
  return new Promise((resolve, reject) => {
    program.on('error', reject);
    program.on('close', (code) => {
      const most = memory();
      if (code !== 0) reject(new Error(`The index program ended with ${code}`));
      else resolve({ seconds: (performance.now() - started) / 1000, memory: most });
    });
  });
}

/** Files of a folder and their bytes. */
async function weigh(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
