import { z } from 'zod';
import { collections, type CollectionName } from './digest.ts';
import { id } from './id.ts';
import { localized } from './localized.ts';

const names = Object.keys(collections) as [CollectionName, ...CollectionName[]];

/** A published item by collection and id: `quotes/tien-phong-9`. */
const published = z
  .string()
  .regex(
    new RegExp(`^(?:${names.join('|')})/[a-z0-9-]+$`),
    `written as collection/id, such as quotes/tien-phong-9; the collections are ${names.join(', ')}`,
  );

/** `moved.yaml`: what became of something that was published and is gone. */
export const movedNotes = z.array(
  z.strictObject({
    /** What is gone. An article stands for all quotes and figures that were drawn from it. */
    from: published,
    /** What takes its place; absent where nothing does. */
    to: published.optional(),
    /** What became of it, in both languages, for readers who follow an old link. */
    reason: localized,
  }),
);
export type MovedNote = z.infer<typeof movedNotes>[number];

const place = z.strictObject({ collection: z.enum(names), id });

/** One thing that is gone, for the page at its old address. */
export const moved = z.strictObject({
  ...place.shape,
  /** What takes its place, or null. */
  to: place.nullable(),
  /** What became of it. */
  reason: localized,
});
export type Moved = z.infer<typeof moved>;

/** `digest/moved.json`: everything that was published and is gone. */
export const movedList = z.array(moved);
