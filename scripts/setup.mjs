/**
 * Installs what is missing: the packages of package-lock.json, and with `--browser` a Chromium for
 * the tests. With `--quiet` it says nothing when there is nothing to do.
 *
 * It runs before anything is installed, on whatever Node there is (20 or newer): plain JavaScript
 * and no dependencies. It speaks on standard error only, so that `npm run -s parse -- --json` keeps
 * standard output to itself.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { provideBrowser } from './setup/provide-browser.mjs';
import { runVisibly } from './setup/run-visibly.mjs';
import { missingPackages, readLock } from './setup/lockfile.mjs';

const root = resolve(import.meta.dirname, '..');
const flags = new Set(process.argv.slice(2));

/** @param {string} message */
const say = (message) => console.error(`setup: ${message}`);

/** What stands between the tree and a full installation; empty when nothing does. */
function reasonsToInstall() {
  if (!existsSync(resolve(root, 'node_modules'))) return ['node_modules is not there'];
  const installed = readLock(resolve(root, 'node_modules/.package-lock.json'));
  if (!installed) return ['the last installation was not finished'];
  const locked = readLock(resolve(root, 'package-lock.json'));
  if (!locked) throw new Error('package-lock.json cannot be read; restore it: git checkout -- .');
  return missingPackages(locked, installed);
}

/** Runs `npm ci` with the npm that called us, so that no other version meddles with the lockfile. */
function install() {
  const npm = process.env['npm_execpath'];
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  runVisibly(command, [...first, 'ci', '--no-audit', '--no-fund'], { cwd: root });
}

/** The site needs a newer Node than many machines have; the package `node` brings it along. */
function explainEngines() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 24) return;
  say(
    `npm may print EBADENGINE warnings, since npm itself runs on Node ${process.versions.node}; ` +
      'they are harmless: the programs of this site run on the Node 24 that is being installed.',
  );
}

try {
  const reasons = reasonsToInstall();
  if (reasons.length > 0) {
    const more = reasons.length > 1 ? ` (and ${reasons.length - 1} more)` : '';
    say(`installing the packages of package-lock.json with npm ci: ${reasons[0]}${more}`);
    explainEngines();
    install();
    say('packages are installed.');
  } else if (!flags.has('--quiet')) {
    say('packages are installed and match package-lock.json.');
  }
  if (flags.has('--browser')) {
    const browser = await provideBrowser(say);
    say(`the tests will drive ${browser.path} (${browser.origin}).`);
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
