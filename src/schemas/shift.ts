import { z } from 'zod';
import { id } from './id.ts';
import { translated, translationStatus } from './localized.ts';
import { source } from './source.ts';

/** One of the shifts of the ASEAN Digital Masterplan 2030: *from* → *to*. */
export const shift = z.strictObject({
  id,
  /** Its number as printed, from 1. */
  n: z.int().min(1),
  /** Its heading as printed, without the number. */
  title: translated,
  /** What is left behind, verbatim. */
  from: translated,
  /** What takes its place, verbatim. */
  to: translated,
  translation: translationStatus,
  /** The whole paragraph that tells it. */
  source,
  /** Ids of the themes whose terms stand in its Vietnamese, in the order of the themes. */
  themes: z.array(id),
});
export type Shift = z.infer<typeof shift>;
