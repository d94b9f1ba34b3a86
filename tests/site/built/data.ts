import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { dist, root } from '../../../scripts/process/programs.ts';
import { addressOf, hrefs } from '../../../src/i18n/paths.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { movedList } from '../../../src/schemas/moved.ts';
import { published } from '../../../src/share/open-data.ts';
import type { CollectionName } from '../../../src/schemas/digest.ts';

type Rows<Name extends CollectionName> = z.infer<(typeof published)[Name]>;

/** A file of `/data/`, as the built site offers it. */
export function readData<Name extends CollectionName>(name: Name): Rows<Name> {
  const json: unknown = JSON.parse(readFileSync(join(dist, 'data', `${name}.json`), 'utf8'));
  return published[name].parse(json) as Rows<Name>;
}

/** The addresses of pages that are gone, each with that of its successor; null where it has none of its kind. */
export function readMoved(): Map<string, string | null> {
  const file = join(root, 'src/content/digest/moved.json');
  const moved = movedList.parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(
    moved.flatMap(({ collection, id, to }) => {
      const address = addressOf[collection];
      const heir = to?.collection === collection ? hrefs(address(to.id)) : null;
      return locales.map((locale) => [hrefs(address(id))[locale], heir?.[locale] ?? null] as const);
    }),
  );
}

/** The item of an id that the data must hold. */
export function byId<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`The data has no "${id}".`);
  return item;
}
