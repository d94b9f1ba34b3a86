import { relative } from 'node:path';
import matter from 'gray-matter';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../../src/parse/problem.ts';
import { TODO, type Place, type Placed } from '../../src/schemas/editorial.ts';

/** All that is wrong with an editorial file. */
export class EditorialError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join('; '));
    this.problems = problems;
  }
}

/** A place in a file, both from 1. */
type Point = Omit<Place, 'file'>;

/** What a YAML text holds, and where each part of it stands. */
export interface ReadYaml {
  value: object;
  /** The place of what stands at a path; of what is around it where nothing stands there. */
  placeOf: (path: readonly PropertyKey[]) => Point;
}

export const START: Point = { line: 1, column: 1 };

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
  const found = read ?? { value: data, placeOf: () => START };
  refuseTodo(file, found);
  return check(file, found, schema);
}

/**
 * YAML of the FAILSAFE schema (YAML 1.2.2, chapter 10.1): every scalar is a string; no aliases.
 * A front matter begins with the rest of its opening line, so that its lines are those of the file.
 */
export function yaml(file: string, source: string, code: Problem['code']): ReadYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { schema: 'failsafe', uniqueKeys: true, lineCounter });
  const placeAt = (offset: number): Point => {
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

export function check<T>(file: string, { value, placeOf }: ReadYaml, schema: z.ZodType<T>): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new EditorialError(
    result.error.issues.map(({ path, message }) => {
      const field = path.at(-1);
      const code = field === 'sourceUrl' ? 'E_URL' : field === 'id' ? 'E_ID' : 'E_EDITORIAL';
      const what = `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`;
      return problem(file, placeOf(path), code, what, 'compare with its schema in src/schemas/');
    }),
  );
}

/** Entries of a list, each with its place. */
export function withPlaces<T extends object>(
  file: string,
  { placeOf }: ReadYaml,
  entries: readonly T[],
): Placed<T>[] {
  return entries.map((entry, i) => ({
    ...entry,
    place: { file: shownPath(file), ...placeOf([i]) },
  }));
}

/** What a stub leaves to be written must be written before it is read. */
export function refuseTodo(file: string, { value, placeOf }: ReadYaml): void {
  const left = todosIn(value).map((path) => {
    const what = `${path.join('.')}: it still says ${TODO}`;
    return problem(file, placeOf(path), 'E_EDITORIAL', what, 'write it');
  });
  if (left.length > 0) throw new EditorialError(left);
}

function todosIn(value: unknown): PropertyKey[][] {
  if (value === TODO) return [[]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    todosIn(part).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
  );
}

/** A file as an editor knows it. */
function shownPath(file: string): string {
  return relative(process.cwd(), file).replaceAll('\\', '/');
}

export function problem(
  file: string,
  { line, column }: Point,
  code: Problem['code'],
  message: string,
  hint: string,
): Problem {
  return { file: shownPath(file), line, column, code, message, hint };
}

export function fault(...what: Parameters<typeof problem>): EditorialError {
  return new EditorialError([problem(...what)]);
}
