import type { Place } from '../../schemas/editorial.ts';
import type { Problem } from '../problem.ts';

/** A problem of an editorial entry, at its place; at the head of `file` where the entry has none. */
export function entryProblem(
  { place }: { readonly place?: Place },
  file: string,
  code: Problem['code'],
  message: string,
  hint: string,
): Problem {
  const start: Place = { file: `src/content/editorial/${file}`, line: 1, column: 1 };
  return { ...(place ?? start), code, message, hint };
}

/** A place as editors and terminals open it. */
export function link({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
