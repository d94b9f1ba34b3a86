import { z } from 'zod';
import { id } from './id.ts';

/**
 * Where something was read. `line` counts from 1; `start` and `end` are UTF-16 offsets into that
 * line after NFC, so that `line.slice(start, end)` gives the words as printed.
 */
export const source = z.strictObject({
  /** Id of the article. */
  article: id,
  /** File name of the seed. */
  file: z.string().min(1),
  /** Line in the seed, 1-based. */
  line: z.int().min(1),
  /** First UTF-16 unit, from 0. */
  start: z.int().min(0),
  /** The unit after the last. */
  end: z.int().min(0),
});
export type Source = z.infer<typeof source>;

/** A stretch of one line of a seed with its words, as printed; line and offsets as in `source`. */
export const passage = z.strictObject({
  line: z.int().min(1),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string().min(1),
});
export type Passage = z.infer<typeof passage>;
