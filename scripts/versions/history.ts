import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Collections } from '../../src/share/data-changes.ts';
import { dataHash } from '../../src/share/data-version.ts';
import { Failure } from '../process/failure.ts';

/** Where the collections stand, and the list of their versions, from the folder of the project. */
export const digestFolder = 'src/content/digest';
export const versionsFile = 'src/content/versions.json';

/** Runs git in a folder; null where git says no. */
function git(folder: string, ...args: readonly string[]): string | null {
  const { error, status, stdout } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error) {
    throw new Failure(
      `git cannot be run (${error.message}): the changes since the last version are read from its history. Install git, or look whether it is on the PATH.`,
    );
  }
  return status === 0 ? stdout : null;
}

/** Refuses a folder without history, and a list of versions that nobody has committed yet. */
export function requireHistory(folder: string): void {
  if (git(folder, 'rev-parse', '--verify', 'HEAD') === null) {
    throw new Failure(
      `${folder} has no git history, so nobody can tell what changed: work in a clone of the project, not in a download of its files.`,
    );
  }
  if (git(folder, 'status', '--porcelain', '--', versionsFile) !== '') {
    throw new Failure(
      `${versionsFile} holds a version that is not committed: commit it together with ${digestFolder}, or take it back with \`git checkout -- ${versionsFile}\`, and run this again.`,
    );
  }
}

/** The collections of the newest commit in which they are those of a version. */
export function collectionsOfVersion(
  folder: string,
  { version, hash }: { version: string; hash: string },
): Collections {
  const log = git(folder, 'log', '--format=%H', '--', versionsFile, digestFolder) ?? '';
  for (const commit of log.split('\n').filter(Boolean)) {
    const found = collectionsAt(folder, commit);
    if (found !== null && dataHash(found) === hash) return found;
  }
  const shallow = git(folder, 'rev-parse', '--is-shallow-repository')?.trim() === 'true';
  throw new Failure(
    shallow
      ? `This clone is shallow and does not reach back to version ${version} of the data: run \`git fetch --unshallow\`, and this again.`
      : `No commit holds the collections of version ${version} (${hash}): ${versionsFile} was committed without the ${digestFolder} that it describes. Commit that state, and run this again.`,
  );
}

/** The collections of one commit; null where it has none. Which there were, the commit knows. */
function collectionsAt(folder: string, commit: string): Collections | null {
  const files = git(folder, 'ls-tree', '--name-only', commit, `${digestFolder}/`);
  const names = (files ?? '')
    .split('\n')
    .map((file) => /([^/]+)\.json$/u.exec(file)?.[1])
    .filter((name): name is string => name !== undefined && !NO_COLLECTION.has(name));
  const entries = names.map((name) => {
    const text = git(folder, 'show', `${commit}:./${join(digestFolder, `${name}.json`)}`);
    return [name, text === null ? null : (JSON.parse(text) as unknown)] as const;
  });
  if (entries.length === 0 || !entries.every(([, items]) => isCollection(items))) return null;
  return Object.fromEntries(entries) as Collections;
}

/** What stands beside the collections: addresses, not data. */
const NO_COLLECTION: ReadonlySet<string> = new Set(['ledger', 'moved']);

function isCollection(items: unknown): boolean {
  return (
    Array.isArray(items) &&
    items.every((item: unknown) => typeof item === 'object' && item !== null && 'id' in item)
  );
}
