import { z } from 'zod';
import { madeCorrection } from './correction.ts';
import { isoDay } from './date.ts';
import { id } from './id.ts';
import { translated, translationStatus } from './localized.ts';
import { passage, source } from './source.ts';

/**
 * `direct`: printed as the speaker's own words. `indirect`: retold by the outlet.
 * After Pareti (2015), "Attribution: a computational approach": source (speaker), cue, content.
 */
export const form = z.enum(['direct', 'indirect']);
export type Form = z.infer<typeof form>;

/** `cue`: the paragraph itself names the speaker. `continued`: speech opened before it goes on in it. */
export const attribution = z.enum(['cue', 'continued']);
export type Attribution = z.infer<typeof attribution>;

/** By which rule the speaker was told, and on which printed words that rests. */
export const resolution = z.strictObject({
  rule: z.enum([
    'name',
    'given-name',
    'role',
    'description',
    'pronoun',
    'goes-on',
    'announced',
    'answer',
    'body',
    'corrected',
    'unresolved',
  ]),
  /** Those words; empty where there are none. */
  words: z.string(),
  /** Line of the seed in which those words stand. */
  line: z.int().min(1),
});
export type Resolution = z.infer<typeof resolution>;

/** One sentence of a quote. */
export const statement = z.strictObject({
  ...translated.shape,
  /** Themes whose terms stand in this very sentence. */
  themes: z.array(id),
});
export type Statement = z.infer<typeof statement>;

/** Somebody, or a body, whom the article names and the editors have not registered. */
const named = z.strictObject({
  /** The fullest name that the article prints, without honorific; null where it names only an office. */
  name: z.string().min(1).nullable(),
  /** The fullest office that the article prints, and our English of it; null where it prints none. */
  role: translated.nullable(),
});

/** A quotation: one paragraph, speaker and form. */
export const quote = z.strictObject({
  id,
  form,
  attribution,
  /** The quote that this one goes on from, or null. */
  continues: id.nullable(),
  /** Id of the speaker; null where the speaker cannot be told or is no registered person. */
  speaker: id.nullable(),
  /** A speaker without a page, as the article names them; null where `speaker` is given or nobody can be told. */
  unregistered: named.nullable(),
  /** The speaker as this paragraph (or the announcing sentence) names them. Empty where it names nobody. */
  speakerPrinted: z.string(),
  /** The reporting words as printed ("cho biết", "Theo"); of a continued quote, those that opened the speech. */
  cue: z.string(),
  resolution,
  /** Verbatim Vietnamese of `source`, and our English. */
  text: translated,
  /** The same text sentence by sentence, original and translation aligned. */
  statements: z.array(statement).min(1),
  translation: translationStatus,
  source,
  /** What stands right before and after it in the article: the rest of its sentence, or one sentence. */
  context: z.strictObject({ before: passage.nullable(), after: passage.nullable() }),
  /** Day on which the article was printed; null where unknown. */
  date: isoDay.nullable(),
  /** Ids of the themes whose terms stand in the text, in the order of the themes. */
  themes: z.array(id),
  /** Ids of the quotes in which other outlets carry the same statement. */
  corroboratedBy: z.array(id),
  /** What an editor put right of it; null where the program read it as it stands. */
  correction: madeCorrection.pick({ was: true, reason: true }).nullable(),
});
export type Quote = z.infer<typeof quote>;
