import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import matter from 'gray-matter';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../src/parse/problem.ts';
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
} from '../src/schemas/editorial.ts';

/** What is wrong with an editorial file. */
class EditorialError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

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
      problems.push(error.problem);
      return fallback;
    }
  };
  const many = async <T extends { id: string }>(
    name: string,
    schema: z.ZodType<T>,
  ): Promise<T[]> => {
    const files = await mdxFiles(join(folder, name));
    const read = files.map((file) =>
      attempt<T | null>(async () => frontMatter(file, await text(file), schema), null),
    );
    const entries = (await Promise.all(read)).filter((entry) => entry !== null);
    problems.push(...twice(join(folder, name), entries));
    return entries;
  };
  const list = async <T>(name: string, schema: z.ZodType<T[]>): Promise<T[]> => {
    const file = join(folder, name);
    return attempt(async () => check(file, yaml(file, await text(file)), schema), []);
  };
  const translated = (await readdir(join(folder, 'translations')))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const editorial: Editorial = {
    articles: await many('articles', articleNote),
    outlets: await list('outlets.yaml', outlets),
    speakers: await many('speakers', speakerNote),
    themes: await many('themes', themeNote),
    roles: await list('roles.yaml', roles),
    events: await list('events.yaml', eventNotes),
    figures: await list('figures.yaml', figureNotes),
    translations: (
      await Promise.all(translated.map((name) => list(`translations/${name}`, translations)))
    ).flat(),
  };
  return { editorial, problems };
}

async function mdxFiles(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.mdx')).sort();
  return names.map((name) => join(folder, name));
}

async function text(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).normalize('NFC');
}

/**
 * The front matter of a file, checked. gray-matter evaluates `---js` blocks unless stopped: only a
 * first line of exactly `---` is let through, and every engine but YAML throws.
 */
export function frontMatter<T>(file: string, source: string, schema: z.ZodType<T>): T {
  const lines = source.split(/\r\n|\r|\n/u);
  if (lines[0] !== '---') {
    throw fault(
      file,
      1,
      'E_FRONT_MATTER',
      `the first line is “${(lines[0] ?? '').slice(0, 40)}”`,
      'begin the file with a line of exactly ---',
    );
  }
  if (!lines.slice(1).includes('---')) {
    throw fault(
      file,
      1,
      'E_FRONT_MATTER',
      'the front matter is never closed',
      'end it with a line of exactly ---',
    );
  }
  const refuse = (): never => {
    throw fault(file, 1, 'E_FRONT_MATTER', 'front matter that is code', 'write it in YAML');
  };
  const engines = {
    yaml: { parse: (block: string) => yaml(file, block, 1) },
    javascript: { parse: refuse },
    js: { parse: refuse },
    json: { parse: refuse },
  };
  const { data } = matter(source, { language: 'yaml', delimiters: '---', engines });
  return check(file, data, schema);
}

/** YAML of the FAILSAFE schema (YAML 1.2.2, chapter 10.1): every scalar is a string; no aliases. */
function yaml(file: string, source: string, before = 0): object {
  const document = parseDocument(source, { schema: 'failsafe', uniqueKeys: true });
  const [error] = [...document.errors, ...document.warnings];
  const code = before === 1 ? 'E_FRONT_MATTER' : 'E_EDITORIAL';
  if (error !== undefined) {
    const line = (error.linePos?.[0].line ?? 1) + before;
    throw fault(file, line, code, error.message.split('\n')[0] ?? 'broken YAML', 'mend the YAML');
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    // The library throws on an alias: a few of them can stand for gigabytes.
    if (!(error instanceof ReferenceError)) throw error;
    throw fault(file, 1, code, error.message, 'write the text out instead of an alias');
  }
  if (typeof value !== 'object' || value === null) {
    throw fault(file, 1, code, 'neither a list nor a map', 'compare with the files beside it');
  }
  return value;
}

function check<T>(file: string, value: unknown, schema: z.ZodType<T>): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path.join('.') ?? '';
  const code = path.endsWith('sourceUrl') ? 'E_URL' : path === 'id' ? 'E_ID' : 'E_EDITORIAL';
  throw fault(
    file,
    1,
    code,
    `${path}: ${issue?.message ?? 'does not fit its schema'}`,
    'compare with src/schemas/editorial.ts',
  );
}

function fault(
  file: string,
  line: number,
  code: Problem['code'],
  message: string,
  hint: string,
): EditorialError {
  const shown = relative(process.cwd(), file).replaceAll('\\', '/');
  return new EditorialError({ file: shown, line, column: 1, code, message, hint });
}

function twice(folder: string, entries: readonly { id: string }[]): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }) => {
    const again = seen.has(id);
    seen.add(id);
    return again
      ? [
          fault(folder, 1, 'E_DUPLICATE', `the id “${id}” stands twice`, 'rename one of the two')
            .problem,
        ]
      : [];
  });
}
