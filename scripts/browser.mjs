/**
 * Finds the Chromium that the tests drive. Plain JavaScript: setup uses it before TypeScript runs.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {{ path: string, origin: string }} Browser
 *
 * @typedef {object} Probes what the search asks of the machine; tests put their own in
 * @property {string | undefined} configured the value of CHROMIUM_PATH
 * @property {() => Promise<string | null>} playwrightPath where Playwright would keep its own browser
 * @property {(name: string) => string | null} onPath full path of a program on the PATH
 * @property {(path: string) => boolean} starts whether the program is there and tells its version
 */

/** How the tests start Chromium: as root, without a screen, and without talking to anybody. */
export const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @type {Probes} */
const thisMachine = {
  configured: process.env['CHROMIUM_PATH'],
  playwrightPath,
  onPath,
  starts: (path) => spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0,
};

/**
 * The first browser that starts: the one named by CHROMIUM_PATH, Playwright's own, or one on the
 * PATH; null when there is none.
 * @param {Probes} probes
 * @returns {Promise<Browser | null>}
 */
export async function findBrowser(probes = thisMachine) {
  if (probes.configured) {
    if (probes.starts(probes.configured)) {
      return { path: probes.configured, origin: 'CHROMIUM_PATH' };
    }
    // Whoever names a browser wants that one: taking another in silence would hide the mistake.
    throw new Error(
      `CHROMIUM_PATH is ${probes.configured}, and no program starts there; correct or unset it.`,
    );
  }
  const own = await probes.playwrightPath();
  if (own && probes.starts(own)) return { path: own, origin: "Playwright's own" };
  for (const program of programs) {
    const path = probes.onPath(program);
    if (path && probes.starts(path)) return { path, origin: 'on the PATH' };
  }
  return null;
}

/** @returns {Promise<string | null>} */
async function playwrightPath() {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath() || null;
  } catch {
    // Not installed yet, or no browser for this platform: there are other ways to one.
    return null;
  }
}

/**
 * @param {string} program
 * @returns {string | null}
 */
function onPath(program) {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, program);
    if (folder && isExecutable(path)) return path;
  }
  return null;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
