import { rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/*
 * Output is made in a folder of its own and put in place only when it is whole: whoever serves the
 * target never meets half a site, and a build that fails or is killed leaves the last good one.
 */

const previous = 'previous';
const asidePrefix = 'aside-';

/**
 * Lets `make` fill an empty folder inside `workspace`, then puts that folder in place of `target`.
 * When `make` fails, its error is passed on and `target` stays as it was. Both folders must be on
 * one file system, since a rename cannot cross over.
 */
export async function buildAside(
  target: string,
  workspace: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  await mkdir(workspace, { recursive: true });
  await recover(target, workspace);
  await removeAbandoned(workspace);
  const aside = join(workspace, `${asidePrefix}${process.pid}`);
  // Ctrl-C ends the process without coming back here.
  const removeAside = (): void => rmSync(aside, { recursive: true, force: true });
  process.once('exit', removeAside);
  try {
    await mkdir(aside);
    await make(aside);
    await swap(aside, target, workspace);
  } finally {
    removeAside();
    process.off('exit', removeAside);
  }
}

/**
 * Brings the last good output back when a build was killed in the instant between the two renames
 * of a swap. Call it before `target` is read or built.
 */
export async function recover(target: string, workspace: string): Promise<void> {
  const kept = join(workspace, previous);
  if (!(await exists(kept))) return;
  if (await exists(target)) await rm(kept, { recursive: true });
  else await rename(kept, target);
}

async function swap(aside: string, target: string, workspace: string): Promise<void> {
  const kept = join(workspace, previous);
  if (await exists(target)) await rename(target, kept);
  await rename(aside, target);
  await rm(kept, { recursive: true, force: true });
}

/** Removes what killed builds left behind; a build that still runs keeps its folder. */
async function removeAbandoned(workspace: string): Promise<void> {
  for (const name of await readdir(workspace)) {
    if (!name.startsWith(asidePrefix)) continue;
    const owner = Number(name.slice(asidePrefix.length));
    if (owner === process.pid || !isRunning(owner)) {
      await rm(join(workspace, name), { recursive: true });
    }
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
