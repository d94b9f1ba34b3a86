import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  versions as versionsSchema,
  type Version,
  type Versions,
} from '../../src/schemas/version.ts';
import { compareData, nextVersion } from '../../src/share/data-changes.ts';
import { dataHash } from '../../src/share/data-version.ts';
import { readDigest } from '../digest.ts';
import { collectionsOfVersion, digestFolder, requireHistory, versionsFile } from './history.ts';

/** The versions made so far; null before the first. */
export async function readVersions(folder: string): Promise<Versions | null> {
  const text = await readFile(join(folder, versionsFile), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    },
  );
  return text === null ? null : versionsSchema.parse(JSON.parse(text));
}

/**
 * Puts a new version on top of the list when the collections of the working tree are not those of the
 * newest one. Returns it, or null where nothing has changed.
 */
export async function writeVersion(folder: string, date: string): Promise<Version | null> {
  const collections = await readDigest(join(folder, digestFolder));
  const hash = dataHash(collections);
  const earlier = await readVersions(folder);
  if (earlier === null) return write(folder, { version: '1.0.0', date, hash, changes: {} }, []);
  const [newest] = earlier;
  if (newest.hash === hash) return null;
  requireHistory(folder);
  const changes = compareData(collectionsOfVersion(folder, newest), collections);
  const version = nextVersion(newest.version, changes);
  return write(folder, { version, date, hash, changes }, earlier);
}

async function write(
  folder: string,
  version: Version,
  earlier: readonly Version[],
): Promise<Version> {
  const list = versionsSchema.parse([version, ...earlier]);
  await writeFile(join(folder, versionsFile), `${JSON.stringify(list, null, 2)}\n`);
  return version;
}
