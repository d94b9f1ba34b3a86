/** Which version of the open data the collections are: Semantic Versioning 2.0.0. */
import { createHash } from 'node:crypto';
import type { DigestIndex } from '../digest-index.ts';
import type { Digest } from '../schemas/digest.ts';
import type { Version, Versions } from '../schemas/version.ts';
import { sorted, type Collections } from './data-changes.ts';

/** The same for the same items, in whatever order items and fields stand: 12 hexadecimal digits of SHA-256. */
export function dataHash(collections: Collections): string {
  const canonical = Object.fromEntries(
    Object.entries(collections).map(([name, items]) => [
      name,
      items.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  );
  const text = JSON.stringify(sorted(canonical));
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12);
}

/** The collections that an index was made of. */
export function collectionsOf(digest: DigestIndex): Digest {
  const { articles, speakers, quotes, events, figures, shifts } = digest;
  const themes = digest.topics.map(({ theme }) => theme);
  return { articles, speakers, quotes, themes, events, figures, shifts };
}

/** The version that stands on the pages and in `/data/version.json`. */
export interface DataVersion {
  /** `1.2.0`; with the hash behind it (`1.2.0+0a1b2c3d`) where the data have changed since. */
  version: string;
  /** The day of the version; null where the data have changed since. */
  date: string | null;
  hash: string;
  /** Every version, the newest first. */
  versions: readonly Version[];
}

/** Which version the collections are, by the list of those that were made. */
export function dataVersion(collections: Collections, versions: Versions): DataVersion {
  const [newest] = versions;
  const hash = dataHash(collections);
  return newest.hash === hash
    ? { version: newest.version, date: newest.date, hash, versions }
    : { version: `${newest.version}+${hash.slice(0, 8)}`, date: null, hash, versions };
}
