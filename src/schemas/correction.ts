import { z } from 'zod';
import { isoDay, partialDate } from './date.ts';
import { id } from './id.ts';
import { localized } from './localized.ts';
import { passage } from './source.ts';

/*
 * What an editor puts right where the program read an article wrongly. The seed stays as it is; each
 * correction says why it was made, and readers see it.
 */

/** What every correction says. */
const always = {
  /** File name of the seed. */
  file: z.string().min(1),
  /** Why it was corrected, in both languages, for readers. */
  reason: localized,
};

/** How a correction of one item finds it. */
const item = {
  ...always,
  /** Line of the seed in which the item stands, 1-based. In YAML it is text. */
  line: z.coerce.number().int().min(1),
  /** The first words of the item, as printed; needed where the line holds several. */
  words: z.string().min(1).optional(),
};

/** `corrections.yaml`: one thing that the program read wrongly, and what is right. */
export const correction = z.discriminatedUnion('kind', [
  /** What was taken for a quotation is none. */
  z.strictObject({ kind: z.literal('not-a-quote'), ...item }),
  /** What was taken for a figure is none. */
  z.strictObject({ kind: z.literal('not-a-figure'), ...item }),
  z.strictObject({
    kind: z.literal('speaker'),
    ...item,
    /** Who speaks: the id of a registered speaker, or a name as the article prints it. */
    speaker: z.string().min(1),
  }),
  /** The program chose a speaker where nobody can be told. */
  z.strictObject({ kind: z.literal('no-speaker'), ...item }),
  z.strictObject({
    kind: z.literal('date'),
    ...always,
    /** The day of publication that the program reads, or `unknown`. */
    was: z.union([isoDay, z.literal('unknown')]),
    /** The right one. Days without a year and relative days ("sáng mai") follow it. */
    date: isoDay,
  }),
  z.strictObject({
    kind: z.literal('event-date'),
    ...item,
    /** Id of the event, as in the address of its place on the timeline. */
    event: id,
    /** The right first day, month or year. */
    date: partialDate,
    /** The right last day of a range; absent where there is none. */
    end: partialDate.optional(),
  }),
]);
export type Correction = z.infer<typeof correction>;
export type CorrectionKind = Correction['kind'];

export const corrections = z.array(correction);

/** A correction as it was made: what readers see on the page of the article. */
export const madeCorrection = z.strictObject({
  kind: z.enum(correction.options.map((option) => option.shape.kind.value)),
  /** The item's place and first words, as printed; null where the whole article is meant. */
  at: passage.nullable(),
  /** What the program had read: a speaker, a date; null where it had read nothing. */
  was: z.string().min(1).nullable(),
  /** What stands now; null where nothing does. */
  now: z.string().min(1).nullable(),
  /** Id of the quote, figure or event that it changed or took away; null where the whole article is meant. */
  item: id.nullable(),
  /** Why, in our words. */
  reason: localized,
});
export type MadeCorrection = z.infer<typeof madeCorrection>;
