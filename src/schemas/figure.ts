import { z } from 'zod';
import { partialDate } from './date.ts';
import { id } from './id.ts';
import { translated, translationStatus } from './localized.ts';
import { source } from './source.ts';

/** Money, by its code. */
const CURRENCIES = ['USD', 'VND', 'EUR', 'JPY', 'CNY', 'KRW', 'GBP', 'SGD', 'THB'] as const;
/** A third is 0.333333 "share", doubled is 2 "×"; "pp" are percentage points. */
const RATIOS = ['%', 'pp', 'share', '×', 'rank'] as const;
/** What is counted; "items" is whatever else a noun names. */
const COUNTS = ['people', 'delegates', 'countries', 'items'] as const;
const TIMES = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds', 'ms'] as const;
/** Sizes, by their symbols: 3,200 MW is 3200 "MW". */
const SIZES = [
  ...(['nm', 'mm', 'cm', 'm', 'km', 'm²', 'km²', 'ha', 'm³', 'l', 'kg', 't', '°C'] as const),
  ...(['kW', 'MW', 'GW', 'kWh', 'MWh', 'GWh', 'TWh', 'kV', 'kHz', 'MHz', 'GHz'] as const),
  ...(['kbit/s', 'Mbit/s', 'Gbit/s', 'Tbit/s', 'MB', 'GB', 'TB', 'PB', 'EB'] as const),
] as const;

/** A quantity that an article prints. */
export const figure = z.strictObject({
  id,
  /** In whole units: 3.7e12 "USD", 60 "%", 5 "rank"; the lower end of a span. */
  value: z.number(),
  /** The upper end of a span ("60-70 tỷ USD"); null where there is none. */
  valueTo: z.number().nullable(),
  unit: z.enum([...CURRENCIES, ...RATIOS, ...COUNTS, ...TIMES, ...SIZES]),
  /** The period that a rate is measured over ("hơn 50%/năm"); null where it is no rate. */
  per: z.enum(['year', 'quarter', 'month', 'week', 'day', 'hour']).nullable(),
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
  /** Who gave it; null where the outlet tells it itself, or whoever gave it is no registered person. */
  speaker: id.nullable(),
  /** Id of the quote that it stands in; null where the outlet tells it itself. */
  quote: id.nullable(),
  /** Where the clause stands. */
  source,
  /** Ids of the themes whose terms stand in its Vietnamese, in the order of the themes. */
  themes: z.array(id),
});
export type Figure = z.infer<typeof figure>;
