import { z } from 'zod';
import { article } from './article.ts';
import { event } from './event.ts';
import { figure } from './figure.ts';
import { quote } from './quote.ts';
import { shift } from './shift.ts';
import { speaker } from './speaker.ts';
import { theme } from './theme.ts';

/** The collections, by name: the files of `src/content/digest` and of `/data/`. */
export const collections = {
  articles: z.array(article),
  speakers: z.array(speaker),
  quotes: z.array(quote),
  themes: z.array(theme),
  events: z.array(event),
  figures: z.array(figure),
  shifts: z.array(shift),
} as const;

/** Everything that was drawn from the seeds, joined with what the editors wrote. */
export const digest = z.strictObject(collections);
export type Digest = z.infer<typeof digest>;
export type CollectionName = keyof typeof collections;

/** One item of the digest: of which collection, and its id. */
export interface ItemRef {
  collection: CollectionName;
  id: string;
}
