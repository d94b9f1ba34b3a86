import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { parse } from 'yaml';
import { collections as digest } from './schemas/digest.ts';
import { glossary, page } from './schemas/editorial.ts';
import { storySentence } from './schemas/story.ts';

/**
 * Binds the committed digest and the editors' prose to their schemas.
 *
 * References stay plain ids here: Astro only logs a dangling `reference()` and goes on, whereas
 * `parse/integrity.ts` refuses it, and one type (`Quote`) then serves parser, pages and data.
 */
const articles = defineCollection({
  loader: file('src/content/digest/articles.json'),
  schema: digest.articles.element,
});
const speakers = defineCollection({
  loader: file('src/content/digest/speakers.json'),
  schema: digest.speakers.element,
});
const quotes = defineCollection({
  loader: file('src/content/digest/quotes.json'),
  schema: digest.quotes.element,
});
const themes = defineCollection({
  loader: file('src/content/digest/themes.json'),
  schema: digest.themes.element,
});
const events = defineCollection({
  loader: file('src/content/digest/events.json'),
  schema: digest.events.element,
});
const figures = defineCollection({
  loader: file('src/content/digest/figures.json'),
  schema: digest.figures.element,
});
const shifts = defineCollection({
  loader: file('src/content/digest/shifts.json'),
  schema: digest.shifts.element,
});

/** The entries of these lists have no id of their own: their place in the file serves as one. */
const listed = (path: string) =>
  file(path, {
    parser: (text) =>
      z
        .array(z.record(z.string(), z.unknown()))
        .parse(parse(text))
        .map((entry, at) => ({ ...entry, id: String(at).padStart(4, '0') })),
  });
const terms = defineCollection({
  loader: listed('src/content/editorial/glossary.yaml'),
  schema: glossary.element.extend({ id: z.string() }),
});
const story = defineCollection({
  loader: listed('src/content/editorial/story.yaml'),
  schema: storySentence.extend({ id: z.string() }),
});

/** Prose in MDX, one file a language: `about.vi.mdx`, `about.en.mdx`. */
const pages = defineCollection({
  loader: glob({
    base: 'src/content/editorial/pages',
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: page,
});

export const collections = {
  articles,
  speakers,
  quotes,
  themes,
  events,
  figures,
  shifts,
  terms,
  story,
  pages,
};
