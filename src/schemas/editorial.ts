import { z } from 'zod';
import type { Correction } from './correction.ts';
import { isoDay } from './date.ts';
import { id } from './id.ts';
import { localized } from './localized.ts';
import type { MovedNote } from './moved.ts';
import type { SeenNote } from './seen.ts';
import { speaker } from './speaker.ts';
import { theme } from './theme.ts';

/*
 * What only a person can know. Each schema describes one kind of file below `src/content/editorial`;
 * every file or entry gives its reason.
 */

const reason = z.string().min(1);

/** `articles/<id>.mdx`: where a seed was published, and how we know. */
export const articleNote = z.strictObject({
  id,
  /** File name of the seed. */
  file: z.string().min(1),
  /** Name of the outlet; absent where unknown or where the dateline's code tells it. */
  publisher: z.string().optional(),
  /** How outlet and address are known. */
  publisherBasis: localized,
  /** Address of the original page; absent where it was not found. */
  sourceUrl: z.httpUrl().optional(),
  /** Day on which the address was recorded. */
  sourceRecorded: isoDay.optional(),
});
export type ArticleNote = z.infer<typeof articleNote>;

/** `outlets.yaml`: the outlet behind a dateline's code. */
export const outlets = z.array(
  z.strictObject({ code: z.string().min(1), publisher: z.string().min(1), reason }),
);

/** `speakers/<id>.mdx`: a registered person. */
export const speakerNote = z.strictObject({
  id,
  name: speaker.shape.name.shape.vi,
  honorific: speaker.shape.honorific,
  headline: localized,
  reason,
});
export type SpeakerNote = z.infer<typeof speakerNote>;

/** `themes/<id>.mdx`. In YAML the number of the shift is text; absent where no shift is related. */
export const themeNote = theme.extend({ shift: z.coerce.number().int().min(1).optional() });
export type ThemeNote = z.infer<typeof themeNote>;

/** `roles.yaml`: the English of a role as printed. */
export const roles = z.array(z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }));

/** `events.yaml`: our title for an event that the parser found under `match`. */
export const eventNotes = z.array(
  z.strictObject({
    /** The keys under which the parser found it; several where articles name one event differently. */
    match: z.array(z.string().min(1)).min(1),
    id,
    title: localized,
    reason,
  }),
);
export type EventNote = z.infer<typeof eventNotes>[number];

/** `figures.yaml`: what a figure counts, in our words. */
export const figureNotes = z.array(z.strictObject({ id, label: localized }));

/** `glossary.yaml`: one English name for each thing. */
export const glossaryEntry = z.strictObject({
  vi: z.string().min(1),
  en: z.string().min(1),
  note: localized.optional(),
});
export const glossary = z.array(glossaryEntry);

/** `pages/<name>.<locale>.mdx`: prose of our own. */
export const page = z.strictObject({
  title: z.string().min(1),
  /** One sentence for search engines and link previews. */
  description: z.string().min(1),
});
export type Page = z.infer<typeof page>;

/** What stands in place of a sentence that nobody has translated yet. */
export const TODO = 'TODO';

/** `translations/*.yaml`: English by the hash of the Vietnamese that it translates. */
export const translations = z.array(
  z.strictObject({
    /** What the text is: `quote/<id>`, `figure/<id>`, `event/<id>`, `role/<words>`, `shift/<n>/title|from|to`. */
    at: z.string().min(1),
    /** The first 12 hexadecimal digits of the SHA-256 of the Vietnamese (NFC, UTF-8). */
    of: z.string().regex(/^[0-9a-f]{12}$/),
    /** The Vietnamese, for the person who translates. */
    vi: z.string().min(1),
    /** One entry a Vietnamese sentence, in the same order; `TODO` where it is still to be written. */
    en: z.array(z.string().min(1)).min(1),
  }),
);
export type TranslationEntry = z.infer<typeof translations>[number];

/** Where an entry of a list stands, as an editor knows it. */
export interface Place {
  /** Path from the root of the project. */
  file: string;
  /** Both 1-based. */
  line: number;
  column: number;
}

/** An entry of a list with its place; without one where it was not read from a file. */
export type Placed<T> = T & { readonly place?: Place };

/** Everything below `src/content/editorial` that the parse needs. */
export interface Editorial {
  articles: ArticleNote[];
  outlets: z.infer<typeof outlets>;
  speakers: SpeakerNote[];
  themes: ThemeNote[];
  roles: z.infer<typeof roles>;
  events: Placed<EventNote>[];
  figures: Placed<z.infer<typeof figureNotes>[number]>[];
  translations: Placed<TranslationEntry>[];
  corrections: Placed<Correction>[];
  moved: Placed<MovedNote>[];
  seen: Placed<SeenNote>[];
}
