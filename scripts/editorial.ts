import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../src/parse/problem.ts';
import { corrections } from '../src/schemas/correction.ts';
import {
  articleNote,
  eventNotes,
  figureNotes,
  outlets,
  roles,
  speakerNote,
  themeNote,
  translations,
  type Editorial,
  type Placed,
} from '../src/schemas/editorial.ts';
import { movedNotes } from '../src/schemas/moved.ts';
import { seenNotes } from '../src/schemas/seen.ts';
import {
  check,
  EditorialError,
  fault,
  frontMatter,
  problem,
  refuseTodo,
  START,
  withPlaces,
  yaml,
} from './editorial/read-yaml.ts';

/**
 * Reads everything below `folder` (`src/content/editorial`) that the parse needs. Files are read as
 * text, checked by their schemas, and never executed.
 * Problems: E_FRONT_MATTER, E_URL, E_ID, E_DUPLICATE, E_EDITORIAL.
 */
export async function readEditorial(
  folder: string,
): Promise<{ editorial: Editorial; problems: Problem[] }> {
  const problems: Problem[] = [];
  const attempt = async <T>(read: () => Promise<T>, fallback: T): Promise<T> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof EditorialError)) throw error;
      problems.push(...error.problems);
      return fallback;
    }
  };
  /** `single` names the fields that no two files may share. */
  const many = async <T extends { id: string }>(
    name: string,
    schema: z.ZodType<T>,
    single: readonly (keyof T & string)[] = ['id'],
  ): Promise<T[]> => {
    const files = await attempt(() => filesIn(join(folder, name), '.mdx'), []);
    const read = files.map(async (file) => {
      const entry = await attempt<T | null>(
        async () => frontMatter(file, await text(file), schema),
        null,
      );
      return entry === null ? [] : [{ file, entry }];
    });
    const entries = (await Promise.all(read)).flat();
    for (const field of single) problems.push(...twice(entries, field));
    return entries.map(({ entry }) => entry);
  };
  const list = async <T extends object>(
    name: string,
    schema: z.ZodType<T[]>,
    mayHoldStubs = false,
  ): Promise<Placed<T>[]> => {
    const file = join(folder, name);
    return attempt(async () => {
      const read = yaml(file, await text(file), 'E_EDITORIAL');
      if (!mayHoldStubs) refuseTodo(file, read);
      return withPlaces(file, read, check(file, read, schema));
    }, []);
  };
  const translated = await attempt(() => filesIn(join(folder, 'translations'), '.yaml'), []);
  const editorial: Editorial = {
    articles: await many('articles', articleNote, ['id', 'file']),
    outlets: await list('outlets.yaml', outlets),
    speakers: await many('speakers', speakerNote, ['id', 'name']),
    themes: await many('themes', themeNote),
    roles: await list('roles.yaml', roles),
    events: await list('events.yaml', eventNotes),
    figures: await list('figures.yaml', figureNotes),
    translations: (
      await Promise.all(translated.map((file) => list(relative(folder, file), translations, true)))
    ).flat(),
    corrections: await list('corrections.yaml', corrections),
    moved: await list('moved.yaml', movedNotes),
    seen: await list('seen.yaml', seenNotes),
  };
  // Files are read side by side: without an order, each run would report in another.
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return { editorial, problems };
}

/** The files of a folder with that ending, by name. */
async function filesIn(folder: string, ending: string): Promise<string[]> {
  const names = (await there(readdir(folder), folder)).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => join(folder, name));
}

async function text(file: string): Promise<string> {
  return (await there(readFile(file, 'utf8'), file)).normalize('NFC');
}

/** What was read; a problem where there is nothing to read. */
async function there<T>(reading: Promise<T>, path: string): Promise<T> {
  return reading.catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw fault(path, START, 'E_EDITORIAL', 'it is missing', 'restore it from the repository');
  });
}

/** A problem for each file that repeats what an earlier one holds in a field, naming both. */
function twice<T>(
  entries: readonly { file: string; entry: T }[],
  field: keyof T & string,
): Problem[] {
  const first = new Map<unknown, string>();
  return entries.flatMap(({ file, entry }) => {
    const value = entry[field];
    const before = first.get(value);
    if (before === undefined) {
      first.set(value, file);
      return [];
    }
    const message = `the ${field} “${String(value)}” is taken by ${basename(before)}`;
    return [problem(file, START, 'E_DUPLICATE', message, 'change or remove one of the two')];
  });
}
