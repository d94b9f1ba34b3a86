import { z } from 'zod';
import { isoDay } from './date.ts';
import { id } from './id.ts';

/** What changed in one collection between two versions. Fields have dotted names, as in the CSV files. */
export const collectionChanges = z.strictObject({
  /** Ids that are new. */
  added: z.array(id),
  /** Ids of the items whose values changed, each with the fields that did. */
  changed: z.record(id, z.array(z.string().min(1)).min(1)),
  /** Ids that are gone. */
  removed: z.array(id),
  /** Fields that are new. */
  fieldsAdded: z.array(z.string().min(1)),
  /** Fields that hold another type now. */
  fieldsChanged: z.array(z.string().min(1)),
  /** Fields that are gone. */
  fieldsRemoved: z.array(z.string().min(1)),
});
export type CollectionChanges = z.infer<typeof collectionChanges>;

/** One version of the open data. */
export const version = z.strictObject({
  /** Semantic Versioning 2.0.0, of the data alone. */
  version: z.string().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/),
  /** The day on which the version was made. */
  date: isoDay,
  /** Hash of its collections (`share/data-version.ts`), by which they are known again. */
  hash: z.string().regex(/^[0-9a-f]{12}$/),
  /** What changed since the version before, by collection; nothing in the first. */
  changes: z.record(z.string(), collectionChanges),
});
export type Version = z.infer<typeof version>;

/** `versions.json`: every version of the open data, the newest first. `npm run versions` writes it. */
export const versions = z.tuple([version], version);
export type Versions = z.infer<typeof versions>;
