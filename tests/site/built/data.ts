import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { dist } from '../../../scripts/process/programs.ts';
import { published } from '../../../src/share/open-data.ts';
import type { CollectionName } from '../../../src/schemas/digest.ts';

type Rows<Name extends CollectionName> = z.infer<(typeof published)[Name]>;

/** A file of `/data/`, as the built site offers it. */
export function readData<Name extends CollectionName>(name: Name): Rows<Name> {
  const json: unknown = JSON.parse(readFileSync(join(dist, 'data', `${name}.json`), 'utf8'));
  return published[name].parse(json) as Rows<Name>;
}

/** The item of an id that the data must hold. */
export function byId<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`The data has no "${id}".`);
  return item;
}
