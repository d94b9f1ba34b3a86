import { z } from 'zod';
import { partialDate } from './date.ts';
import type { Placed } from './editorial.ts';
import { eventStatus } from './event.ts';
import { id } from './id.ts';
import { localized } from './localized.ts';

/*
 * `story.yaml`: the story of the meeting as the front page tells it, in our own words. Each sentence
 * names what it rests on; `parse/editorial/story.ts` refuses one that rests on what is not there.
 */

/** One day, month or year, or a range of days: `2026-01-16`, `2027-01-28/2027-01-29` (ISO 8601). */
const when = z.string().refine((value) => {
  const dates = value.split('/');
  return dates.length <= 2 && dates.every((date) => partialDate.safeParse(date).success);
}, 'a date such as 2026-01-16, or a range such as 2027-01-28/2027-01-29');

/** What a sentence rests on. */
export const rest = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('event'),
    id,
    /** What the sentence takes it for: when an article says more, the sentence is to be read again. */
    status: eventStatus,
    /** The date that the sentence gives; absent where it gives none. */
    date: when.optional(),
  }),
  z.strictObject({ kind: z.literal('quote'), id }),
  z.strictObject({ kind: z.literal('figure'), id }),
  z.strictObject({ kind: z.literal('shift'), id }),
  z.strictObject({
    kind: z.literal('article'),
    id,
    /** The line of a paragraph of the article, from 1. */
    line: z.coerce.number().int().min(1),
  }),
]);
export type Rest = z.infer<typeof rest>;

/** One sentence of the story. */
export const storySentence = z.strictObject({
  /** The paragraph that it belongs to, from 1. */
  paragraph: z.coerce.number().int().min(1),
  /** The sentence, written in each language for its own readers. */
  text: localized,
  /** What it rests on: never nothing. */
  rests: z.array(rest).min(1),
});
export type StorySentence = z.infer<typeof storySentence>;

/** The sentences in their order. */
export const story = z.array(storySentence);
export type Story = readonly Placed<StorySentence>[];
