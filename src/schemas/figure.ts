import { z } from 'zod';
import { partialDate } from './date.ts';
import { id } from './id.ts';
import { translated, translationStatus } from './localized.ts';
import { source } from './source.ts';

/** A number that says something about ASEAN, its digital economy or the meeting. */
export const figure = z.strictObject({
  id,
  /** In whole base units: 3.7e12 "USD", 60 "%", 5 "rank"; doubled is 2 "×". */
  value: z.number(),
  unit: z.enum([
    'USD',
    '%',
    'rank',
    '×',
    'people',
    'delegates',
    'countries',
    'years',
    'days',
    'items',
  ]),
  /** The period that a rate is measured over ("hơn 50%/năm"); null where it is no rate. */
  per: z.enum(['year', 'month', 'day']).nullable(),
  /** The word that limits the number ("gần", "hơn", "trên", "khoảng", "tới"), as printed; null where there is none. Never dropped. */
  qualifier: z.string().nullable(),
  /** The time that the number is about; null where the text does not say. */
  asOf: partialDate.nullable(),
  /** The number with qualifier and unit, as printed ("gần 300 tỷ USD"). */
  amount: z.string().min(1),
  /** What is counted, in our words; null until an editor has written it. */
  label: translated.nullable(),
  /** The clause that holds the number, verbatim, and our English. */
  text: translated,
  translation: translationStatus,
  /** Who gave it; null where the outlet tells it itself. */
  speaker: id.nullable(),
  /** Where the clause stands. */
  source,
  /** Ids of the themes whose terms stand in its Vietnamese, in the order of the themes. */
  themes: z.array(id),
});
export type Figure = z.infer<typeof figure>;
