/** Makes sure that there is a Chromium for the tests: finds one, or tries the ways to install one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from '../browser.mjs';
import { runVisibly } from './run-visibly.mjs';

/**
 * @typedef {import('../browser.mjs').Browser} Browser
 * @typedef {{ name: string, run: () => void }} Way a way to install a browser
 */

/** A download that stands still for this long will not come. */
const downloadLimit = 5 * 60_000;

/**
 * The ways to install a browser that this machine offers, best first.
 * @returns {Way[]}
 */
function waysOfThisMachine() {
  const playwright = resolve(import.meta.dirname, '../../node_modules/playwright/cli.js');
  const ways = [
    {
      name: 'npx playwright install chromium',
      run: () =>
        runVisibly(process.execPath, [playwright, 'install', 'chromium'], {
          timeout: downloadLimit,
        }),
    },
  ];
  const isRoot = process.getuid?.() === 0;
  const hasApt = existsSync('/etc/debian_version') && !spawnSync('apt-get', ['--version']).error;
  if (isRoot && hasApt) {
    ways.push({
      name: 'apt-get update && apt-get install -y chromium',
      run: () => {
        runVisibly('apt-get', ['update']);
        runVisibly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
      },
    });
  }
  return ways;
}

/**
 * @param {(message: string) => void} say
 * @param {() => Promise<Browser | null>} find
 * @param {readonly Way[]} ways
 * @returns {Promise<Browser>}
 */
export async function provideBrowser(say, find = findBrowser, ways = waysOfThisMachine()) {
  const present = await find();
  if (present) return present;
  const failures = [];
  for (const way of ways) {
    say(`no Chromium found; trying: ${way.name}`);
    try {
      way.run();
      const browser = await find();
      if (browser) return browser;
      failures.push(`${way.name}: it ended well, but no browser that starts was found after it`);
    } catch (error) {
      failures.push(`${way.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    [
      'the tests need a Chromium, and none could be found or installed.',
      ...failures.map((failure) => `  tried  ${failure}`),
      'Any one of these mends it:',
      '  CHROMIUM_PATH=/path/to/chromium npm test',
      '  npx playwright install --with-deps chromium',
      '  apt-get install chromium (as root), or your own way to a chromium or google-chrome on the PATH',
    ].join('\n'),
  );
}
