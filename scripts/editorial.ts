import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import matter from 'gray-matter';
import { isNode, LineCounter, parseDocument } from 'yaml';
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

/** All that is wrong with an editorial file. */
class EditorialError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join('; '));
    this.problems = problems;
  }
}

/** A place in a file, both from 1. */
interface Place {
  line: number;
  column: number;
}

/** What a YAML text holds, and where each part of it stands. */
interface ReadYaml {
  value: object;
  /** The place of what stands at a path; of what is around it where nothing stands there. */
  placeOf: (path: readonly PropertyKey[]) => Place;
}

const START: Place = { line: 1, column: 1 };

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
  const list = async <T>(name: string, schema: z.ZodType<T[]>): Promise<T[]> => {
    const file = join(folder, name);
    return attempt(
      async () => check(file, yaml(file, await text(file), 'E_EDITORIAL'), schema),
      [],
    );
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
      await Promise.all(translated.map((file) => list(relative(folder, file), translations)))
    ).flat(),
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

/**
 * The front matter of a file, checked. gray-matter evaluates `---js` blocks unless stopped: only a
 * first line of exactly `---` is let through, and every engine but YAML throws.
 */
export function frontMatter<T>(file: string, source: string, schema: z.ZodType<T>): T {
  const lines = source.split(/\r\n|\r|\n/u);
  if (lines[0] !== '---') {
    throw fault(
      file,
      START,
      'E_FRONT_MATTER',
      `the first line is “${(lines[0] ?? '').slice(0, 40)}”`,
      'begin the file with a line of exactly ---',
    );
  }
  if (!lines.slice(1).includes('---')) {
    throw fault(
      file,
      START,
      'E_FRONT_MATTER',
      'the front matter is never closed',
      'end it with a line of exactly ---',
    );
  }
  const refuse = (): never => {
    throw fault(file, START, 'E_FRONT_MATTER', 'front matter that is code', 'write it in YAML');
  };
  let read: ReadYaml | null = null;
  const engines = {
    yaml: {
      parse: (block: string) => {
        read = yaml(file, block, 'E_FRONT_MATTER');
        return read.value;
      },
    },
    javascript: { parse: refuse },
    js: { parse: refuse },
    json: { parse: refuse },
  };
  const { data } = matter(source, { language: 'yaml', delimiters: '---', engines });
  return check(file, read ?? { value: data, placeOf: () => START }, schema);
}

/**
 * YAML of the FAILSAFE schema (YAML 1.2.2, chapter 10.1): every scalar is a string; no aliases.
 * A front matter begins with the rest of its opening line, so that its lines are those of the file.
 */
function yaml(file: string, source: string, code: Problem['code']): ReadYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { schema: 'failsafe', uniqueKeys: true, lineCounter });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) {
    throw new EditorialError(
      broken.map(({ message, pos }) => {
        // The library ends its first line with the place, which stands before ours.
        const what = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '');
        return problem(file, placeAt(pos[0]), code, what ?? 'broken YAML', 'mend the YAML');
      }),
    );
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    // The library throws on an alias: a few of them can stand for gigabytes.
    if (!(error instanceof ReferenceError)) throw error;
    throw fault(file, START, code, error.message, 'write the text out instead of an alias');
  }
  if (typeof value !== 'object' || value === null) {
    const hint = 'compare with the files beside it';
    throw fault(file, START, code, 'neither a list nor a map', hint);
  }
  const placeOf: ReadYaml['placeOf'] = (path) => {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return placeAt(node.range[0]);
    return path.length === 0 ? START : placeOf(path.slice(0, -1));
  };
  return { value, placeOf };
}

function check<T>(file: string, { value, placeOf }: ReadYaml, schema: z.ZodType<T>): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new EditorialError(
    result.error.issues.map(({ path, message }) => {
      const field = path.at(-1);
      const code = field === 'sourceUrl' ? 'E_URL' : field === 'id' ? 'E_ID' : 'E_EDITORIAL';
      const what = `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`;
      return problem(file, placeOf(path), code, what, 'compare with src/schemas/editorial.ts');
    }),
  );
}

function problem(
  file: string,
  { line, column }: Place,
  code: Problem['code'],
  message: string,
  hint: string,
): Problem {
  const shown = relative(process.cwd(), file).replaceAll('\\', '/');
  return { file: shown, line, column, code, message, hint };
}

function fault(...what: Parameters<typeof problem>): EditorialError {
  return new EditorialError([problem(...what)]);
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
