import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { findBrowser, launchFlags } from '../../../scripts/browser.mjs';
import { dist } from '../../../scripts/process/programs.ts';
import { serveSite } from '../../../scripts/serve/site-server.ts';
import { base } from '../../../src/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site's cover, with base path and closing slash. */
    siteUrl: string;
    /** Where the one browser that all test files share is reached. */
    browserEndpoint: string;
  }
}

/** Serves dist/ on a free port and starts one browser, for all files of tests/site/. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error('dist/ holds no site to test: run npm run build first.');
  }
  const found = await findBrowser();
  if (!found) throw new Error('No Chromium found: run node scripts/setup.mjs --browser first.');
  const browser = await chromium.launchServer({ executablePath: found.path, args: launchFlags });
  const server = await serveSite({ folder: dist, base, port: 0 });
  project.provide('siteUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
