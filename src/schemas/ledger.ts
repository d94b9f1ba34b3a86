import { z } from 'zod';
import { collections, type CollectionName } from './digest.ts';
import { id } from './id.ts';

const names = Object.keys(collections) as CollectionName[];

/** Every id that was ever published, by collection, sorted: addresses that people have shared. */
export const ledger = z.strictObject(
  Object.fromEntries(names.map((name) => [name, z.array(id)])) as Record<
    CollectionName,
    z.ZodArray<typeof id>
  >,
);
export type Ledger = z.infer<typeof ledger>;

/** The ledger before anything was published. */
export const emptyLedger = ledger.parse(Object.fromEntries(names.map((name) => [name, []])));
