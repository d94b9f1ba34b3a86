import { z } from 'zod';

/** Text that we wrote in both languages. */
export const localized = z.strictObject({
  /** Vietnamese, NFC. */
  vi: z.string().min(1),
  /** English. */
  en: z.string().min(1),
});
export type Localized = z.infer<typeof localized>;

/**
 * How far the English beside a Vietnamese text can be trusted:
 * `current` translates exactly this Vietnamese, `stale` translates an earlier wording of it,
 * `missing` means that there is no English yet.
 */
export const translationStatus = z.enum(['current', 'stale', 'missing']);
export type TranslationStatus = z.infer<typeof translationStatus>;

/** Vietnamese as printed or parsed, and our English of it where there is one. */
export const translated = z.strictObject({
  /** Vietnamese, NFC. */
  vi: z.string().min(1),
  /** English; null where there is none yet. */
  en: z.string().min(1).nullable(),
});
export type Translated = z.infer<typeof translated>;
