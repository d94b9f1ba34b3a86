/**
 * `npm run bench:search`: how well, how lightly and how fast the search finds, beside Pagefind as it
 * comes, MiniSearch, Orama and FlexSearch on the same records. Asks the built site: build first.
 *
 *   --json           prints the numbers instead of a table
 *   --queries FILE   another set of queries than tests/bench/search/queries.json
 *   --articles N     only our own search, on a digest of N articles made for this (1000)
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { findBrowser, launchFlags } from '../../scripts/browser.mjs';
import { readDigest } from '../../scripts/digest.ts';
import { command, Failure } from '../../scripts/process/failure.ts';
import { dist } from '../../scripts/process/programs.ts';
import { indexDigest } from '../../src/digest-index.ts';
import { library, ours, pagefind } from './search/compare.ts';
import { documents } from './search/documents.ts';
import { runLarge } from './search/large/run.ts';
import { largeTable } from './search/large/table.ts';
import { readQueries } from './search/query-set.ts';
import { inScratch } from './search/scratch.ts';
import { notes, table, type Row } from './search/table.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    queries: { type: 'string' },
    articles: { type: 'string' },
  },
});

const say = (what: string): void => console.error(`── ${what}`);

async function compare(browser: Browser, scratch: string): Promise<void> {
  const queries = readQueries(values.queries);
  const bench = {
    browser,
    queries,
    scratch,
    documents: documents(indexDigest(await readDigest())),
  };
  const rows: Row[] = [];
  say(`${queries.length} queries on ${bench.documents.length} records: this site`);
  rows.push(await ours(bench));
  say('Pagefind as it comes');
  rows.push(await pagefind(bench));
  for (const name of ['minisearch', 'orama', 'flexsearch'] as const) {
    say(name);
    rows.push(...(await library(name, bench)));
  }
  console.log(values.json ? JSON.stringify(rows, null, 2) : `\n${table(rows)}\n\n${notes(rows)}`);
}

async function large(browser: Browser, scratch: string, articles: number): Promise<void> {
  say(`a digest of ${articles} articles`);
  const queries = readQueries(values.queries);
  const run = await runLarge(articles, { browser, queries, scratch });
  console.log(values.json ? JSON.stringify(run, null, 2) : largeTable(run));
}

await command(async () => {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Failure('dist/ holds no site to ask: run npm run build first.');
  }
  const articles = values.articles === undefined ? null : Number(values.articles);
  if (articles !== null && !(Number.isInteger(articles) && articles > 0)) {
    throw new Failure('--articles wants a number of articles: --articles 1000.');
  }
  const found = await findBrowser();
  if (!found) throw new Failure('No Chromium found: run node scripts/setup.mjs --browser first.');
  const browser = await chromium.launch({ executablePath: found.path, args: launchFlags });
  try {
    await inScratch((scratch) =>
      articles === null ? compare(browser, scratch) : large(browser, scratch, articles),
    );
  } finally {
    await browser.close();
  }
});
