import { z } from 'zod';
import { madeCorrection } from './correction.ts';
import { isoDay } from './date.ts';
import { id } from './id.ts';
import { localized } from './localized.ts';
import { passage } from './source.ts';

/** One seed: an article as an outlet printed it. The text itself is not kept, only its parts' places. */
export const article = z.strictObject({
  id,
  /** File name of the seed. */
  file: z.string().min(1),
  /** Day of publication, or null where the text does not tell it. */
  date: isoDay.nullable(),
  /** How the day is known. */
  dateBasis: z.enum(['stated', 'inferred', 'unknown']),
  /** The words that the date rests on, as printed; null where there are none. */
  dateWords: z.string().nullable(),
  /** The article is not older than this day (its newest event that was held); null where it is not needed or not known. */
  notBefore: isoDay.nullable(),
  /** Headline as printed, or null: a lead or a caption in its place is no headline. */
  headline: z.string().nullable(),
  /** Name of the outlet, or null: never taken from a byline or a photo credit. */
  publisher: z.string().nullable(),
  /** How outlet and address are known, in our words; null where nothing is known. */
  publisherBasis: localized.nullable(),
  /** Code of the dateline ("TPO", "PLO") as printed, or null. */
  dateline: z.string().nullable(),
  /** Address of the original page, or null. */
  sourceUrl: z.httpUrl().nullable(),
  /** Day on which the address was recorded, or null. */
  sourceRecorded: isoDay.nullable(),
  /** Who signs the article, as printed; null where nobody does. */
  byline: z.string().nullable(),
  /** Whom the article credits with its photographs. */
  photoCredits: z.array(z.string().min(1)),
  /** Words below photographs, credits included. */
  captions: z.array(passage),
  /** Headings of sections inside the article. */
  sections: z.array(passage),
  /** Lines of the seed that hold running text. */
  paragraphs: z.array(z.int().min(1)),
  /** Characters of running text, captions, headings; the whole that `reproduced` is measured against. */
  characters: z.int().min(0),
  /**
   * Share of those characters that the site shows, 0 to 1, rounded to thousandths: quotations with the
   * sentence on each side, figures, shifts.
   */
  reproduced: z.number().min(0).max(1),
  /** What the editors put right where the program read the article wrongly, in the order of `corrections.yaml`. */
  corrections: z.array(madeCorrection),
});
export type Article = z.infer<typeof article>;
