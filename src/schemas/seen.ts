import { z } from 'zod';

/** `seen.yaml`: a warning that a person has looked at and that may stay as it is. */
export const seenNotes = z.array(
  z.strictObject({
    /** File name of the seed. */
    file: z.string().min(1),
    /** Line of the warning, 1-based. In YAML it is text. */
    line: z.coerce.number().int().min(1),
    /** Code of the warning. */
    code: z.string().regex(/^W_[A-Z_]+$/),
    /** Why nothing needs to be done. */
    reason: z.string().min(1),
  }),
);
export type SeenNote = z.infer<typeof seenNotes>[number];
