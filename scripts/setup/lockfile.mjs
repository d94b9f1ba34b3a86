/**
 * Tells whether node_modules holds what package-lock.json asks for. npm keeps a record of its own in
 * node_modules/.package-lock.json, written when an installation has ended well; comparing the two
 * needs no stamp of ours, and also sees what somebody installed by hand.
 */
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean,
 *   optionalDependencies?: Record<string, string> }} LockedPackage
 * @typedef {Record<string, LockedPackage>} Lock by folder: `node_modules/astro`
 */

/**
 * The packages of a lockfile, or null when there is no such file or it is no lockfile.
 * @param {string} file
 * @returns {Lock | null}
 */
export function readLock(file) {
  try {
    /** @type {{ packages?: Lock }} */
    const lock = JSON.parse(readFileSync(file, 'utf8'));
    return lock.packages ?? null;
  } catch {
    return null;
  }
}

/**
 * One sentence for each locked package that is not installed in its locked version. Optional
 * packages may be absent: they are the binaries of other platforms.
 * @param {Lock} locked
 * @param {Lock} installed
 * @returns {string[]}
 */
export function missingPackages(locked, installed) {
  const reasons = [];
  for (const [folder, wanted] of Object.entries(locked)) {
    // The entry '' is the project itself.
    if (folder === '') continue;
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const found = installed[folder];
    if (!found) {
      if (!wanted.optional) reasons.push(`${name} is not installed`);
    } else if (found.version !== wanted.version || differ(found.integrity, wanted.integrity)) {
      reasons.push(`${name} is ${found.version}, not ${wanted.version} as locked`);
    }
  }
  return reasons;
}

/**
 * @param {string | undefined} found
 * @param {string | undefined} wanted
 */
function differ(found, wanted) {
  return found !== undefined && wanted !== undefined && found !== wanted;
}

/**
 * Optional packages that a lockfile names without locking them: with such a lockfile `npm ci`
 * refuses to run on one platform or the other.
 * @param {Lock} locked
 * @returns {string[]}
 */
export function unlockedOptionals(locked) {
  const unlocked = [];
  for (const [folder, { optionalDependencies = {} }] of Object.entries(locked)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const at = resolveFrom(locked, folder, name);
      const exact = /^\d/.test(version);
      if (!at || (exact && at.version !== version)) unlocked.push(`${name}@${version}`);
    }
  }
  return unlocked;
}

/**
 * Finds a package as Node would: in the folder itself, then in each folder above.
 * @param {Lock} locked
 * @param {string} folder
 * @param {string} name
 * @returns {LockedPackage | undefined}
 */
function resolveFrom(locked, folder, name) {
  const here = locked[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
  if (here || folder === '') return here;
  const end = folder.lastIndexOf('/node_modules/');
  return resolveFrom(locked, end < 0 ? '' : folder.slice(0, end), name);
}
