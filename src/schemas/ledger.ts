import { z } from 'zod';
import { collections, type CollectionName } from './digest.ts';
import { id } from './id.ts';

const names = Object.keys(collections) as CollectionName[];

/**
 * Every id that was ever published, by collection, sorted: addresses that people have shared. Beside each
 * stands the hash of what it names, by which the item keeps its id when its article gains or loses a line.
 */
export const ledger = z.strictObject(
  Object.fromEntries(
    names.map((name) => [name, z.record(id, z.string().regex(/^[0-9a-f]{12}$/))]),
  ) as Record<CollectionName, z.ZodRecord<typeof id, z.ZodString>>,
);
export type Ledger = z.infer<typeof ledger>;

/** The ledger before anything was published. */
export const emptyLedger = ledger.parse(Object.fromEntries(names.map((name) => [name, {}])));
