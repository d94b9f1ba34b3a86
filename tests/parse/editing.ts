import { parse } from '../../src/parse/index.ts';
import { join } from '../../src/parse/join.ts';
import type { Editorial } from '../../src/schemas/editorial.ts';

/** What editors write before they have written anything. */
export const nothing: Editorial = {
  articles: [],
  outlets: [],
  speakers: [],
  themes: [],
  roles: [],
  events: [],
  figures: [],
  translations: [],
  corrections: [],
  moved: [],
  seen: [],
};

/** Articles by file name, read and joined with what editors wrote. */
export function edited(articles: Record<string, string>, notes: Partial<Editorial> = {}) {
  const editorial = { ...nothing, ...notes };
  const files = Object.entries(articles).map(([file, text]) => ({
    file,
    bytes: new TextEncoder().encode(text),
  }));
  const read = parse(files, editorial);
  return { ...join(read.corpus, editorial), ofSeeds: read.problems };
}

/** A reason that readers are given. */
export const reason = { vi: 'vì', en: 'because' };
