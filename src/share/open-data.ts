/**
 * The collections as `/data/` offers them: each object of the digest with the addresses of its
 * page. The zod schemas are the only description; the JSON Schema is made from them.
 */
import { z } from 'zod';
import type { DigestIndex } from '../digest-index.ts';
import { enFields } from '../i18n/en.fields.ts';
import { absolute, fileHref, hrefs, to, type Address } from '../i18n/paths.ts';
import { collections, type CollectionName } from '../schemas/digest.ts';
import { localized, type Localized } from '../schemas/localized.ts';
import { describeSchema } from './describe-schema.ts';

/** Adds `url`, the root-relative addresses in both languages, to a collection's schema. */
const withUrl = <Shape extends z.core.$ZodLooseShape>(
  collection: z.ZodArray<z.ZodObject<Shape, z.core.$strict>>,
) => z.array(collection.element.extend({ url: localized }));

/** The schema of each file of `/data/`. */
export const published = {
  articles: withUrl(collections.articles),
  speakers: withUrl(collections.speakers),
  quotes: withUrl(collections.quotes),
  themes: withUrl(collections.themes),
  events: withUrl(collections.events),
  figures: withUrl(collections.figures),
  shifts: withUrl(collections.shifts),
} as const;

export const collectionNames = Object.keys(published) as CollectionName[];

/** Items of a collection together with their addresses, as its file holds them. */
export function publish<Item extends { id: string }>(
  items: readonly Item[],
  address: (item: Item) => Address,
): (Item & { url: Localized })[] {
  return items.map((item) => ({ ...item, url: hrefs(address(item)) }));
}

/** All files of `/data/`. A theme without a page of its own leads to the list of topics. */
export function openData(digest: DigestIndex): {
  [Name in CollectionName]: z.infer<(typeof published)[Name]>;
} {
  const topicPages = new Set(digest.topicPages.map(({ theme }) => theme.id));
  return {
    articles: publish(digest.articles, ({ id }) => to.source(id)),
    speakers: publish(digest.speakers, ({ id }) => to.speaker(id)),
    quotes: publish(digest.quotes, ({ id }) => to.quote(id)),
    themes: publish(
      digest.topics.map(({ theme }) => theme),
      ({ id }) => (topicPages.has(id) ? to.topic(id) : to.topics),
    ),
    events: publish(digest.events, ({ id }) => to.event(id)),
    figures: publish(digest.figures, ({ id }) => to.figure(id)),
    shifts: publish(digest.shifts, ({ id }) => to.shift(id)),
  };
}

const ref = (name: CollectionName) => ({ $ref: `#/$defs/${name}` });

/** JSON as people can read it in a diff: two spaces, one line feed at the end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * One JSON Schema (2020-12) for all files: each of them is valid by the whole, and so is an object that
 * holds every collection under its name; `schema.json#/$defs/quotes` describes `quotes.json` alone. Each
 * field tells what it means (`description`).
 */
export function dataSchema(): object {
  const whole = z.toJSONSchema(z.strictObject(published), { target: 'draft-2020-12' });
  const { $schema, properties, $defs, ...object } = whole;
  for (const name of collectionNames) describeSchema(properties?.[name], enFields[name]);
  return {
    $schema,
    $id: absolute(fileHref('data/schema.json')),
    title: 'ADGMIN 6 digest: open data',
    anyOf: [
      ...collectionNames.map(ref),
      {
        ...object,
        properties: Object.fromEntries(collectionNames.map((name) => [name, ref(name)])),
      },
    ],
    $defs: { ...$defs, ...properties },
  };
}
