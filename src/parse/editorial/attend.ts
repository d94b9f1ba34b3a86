import type { Digest } from '../../schemas/digest.ts';
import type { Placed } from '../../schemas/editorial.ts';
import type { SeenNote } from '../../schemas/seen.ts';
import { entryProblem } from './entry.ts';
import type { Problem } from '../problem.ts';

/** Codes of what may wait while one works, and not when the work is handed in. */
const STRICT: Partial<Record<Problem['code'], Problem['code']>> = {
  W_STALE: 'E_STALE',
  W_REFERENCE: 'E_REFERENCE',
};

/** A problem as it counts when the work is handed in (`--check`). */
export function strictly(problem: Problem): Problem {
  return { ...problem, code: STRICT[problem.code] ?? problem.code };
}

/** Whether two places are one. */
const isAt = (
  { file, line, column }: Problem,
  source: { file: string; line: number; start: number },
): boolean => file === source.file && line === source.line && column === source.start + 1;

/** The problems without those of speakers that a correction has settled. */
export function unsettled(problems: readonly Problem[], digest: Digest): Problem[] {
  const settled = [
    ...digest.quotes.filter(({ correction }) => correction !== null).map(({ source }) => source),
    ...digest.articles.flatMap(({ file, corrections }) =>
      corrections.flatMap(({ at }) => (at === null ? [] : [{ ...at, file }])),
    ),
  ];
  return problems.filter(
    (problem) => problem.code !== 'W_SPEAKER' || !settled.some((source) => isAt(problem, source)),
  );
}

/**
 * The problems without the warnings that a person has looked at, and how many those are. Problem:
 * W_REFERENCE for a note on a warning that nobody gives.
 */
export function unseen(
  problems: readonly Problem[],
  notes: readonly Placed<SeenNote>[],
): { problems: Problem[]; seen: number } {
  const fits = (note: SeenNote, { file, line, code }: Problem) =>
    note.file.normalize('NFC') === file && note.line === line && note.code === code;
  const open = problems.filter((problem) => !notes.some((note) => fits(note, problem)));
  const idle = notes
    .filter((note) => !problems.some((problem) => fits(note, problem)))
    .map((note) =>
      entryProblem(
        note,
        'seen.yaml',
        'W_REFERENCE',
        `nothing warns of ${note.code} in line ${note.line} of ${note.file}`,
        'remove the entry',
      ),
    );
  return { problems: [...open, ...idle], seen: problems.length - open.length };
}
