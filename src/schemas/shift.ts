import { z } from 'zod';
import { id } from './id.ts';
import { translated, translationStatus } from './localized.ts';
import { source } from './source.ts';

/** One of the shifts of the ASEAN Digital Masterplan 2030: *from* → *to*. */
export const shift = z.strictObject({
  id,
  /** Its number as printed, from 1. */
  n: z.int().min(1),
  title: translated,
  /** What is left behind, verbatim. */
  from: translated,
  /** What takes its place, verbatim. */
  to: translated,
  translation: translationStatus,
  source,
  themes: z.array(id),
});
export type Shift = z.infer<typeof shift>;
