import { z } from 'zod';
import { id } from './id.ts';
import { localized } from './localized.ts';

/** A subject with its lexicon; its page is a topic page. */
export const theme = z.strictObject({
  id,
  name: localized,
  /** What the theme is about, in our words, one or two sentences. */
  summary: localized,
  /** Vietnamese terms; an item that holds one of them belongs to the theme. */
  lexicon: z.array(z.string().min(1)).min(1),
  /** Number of the related shift of the Masterplan 2030, or null. */
  shift: z.int().min(1).nullable(),
});
export type Theme = z.infer<typeof theme>;
