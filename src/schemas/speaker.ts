import { z } from 'zod';
import { id } from './id.ts';
import { localized } from './localized.ts';
import { source } from './source.ts';

/** A role as printed at that time. */
export const role = z.strictObject({
  /** As printed. */
  vi: z.string().min(1),
  /** Our English, from `roles.yaml`; null where there is none yet. */
  en: z.string().min(1).nullable(),
  /** Where it is printed first. */
  source,
});

/** A person who speaks in the articles. */
export const speaker = z.strictObject({
  id,
  name: z.strictObject({
    /** With all marks, in the order printed. */
    vi: z.string().min(1),
    /** Without marks, for typing and sorting. */
    ascii: z.string().regex(/^[\x20-\x7e]+$/),
  }),
  /** The honorific that Vietnamese puts before the name. */
  honorific: z.enum(['ông', 'bà']).nullable(),
  /** The role by which a reader knows the person, in our words. */
  headline: localized,
  /** Every role that an article prints with the name, in the order of articles and lines. */
  roles: z.array(role),
});
export type Speaker = z.infer<typeof speaker>;
