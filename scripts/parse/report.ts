import { formatProblem, isError, type Problem } from '../../src/parse/problem.ts';

/** Prints problems as they come, one a line. */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(formatProblem(problem));
}

/** Prints what wants a person: errors last, so that they stand where one looks first; then how many. */
export function printList(problems: readonly Problem[], seen: number): void {
  const errors = problems.filter(isError).toSorted(byPlace);
  const warnings = problems.filter((problem) => !isError(problem)).toSorted(byPlace);
  printProblems([...warnings, ...errors]);
  const counts = [...Map.groupBy(warnings, ({ code }) => code)].map(
    ([code, those]) => `${those.length} ${code}`,
  );
  const parts = [
    errors.length > 0 && `${errors.length} to mend before anything can be written`,
    warnings.length > 0 && `${warnings.length} for a person to look at (${counts.join(', ')})`,
    seen > 0 && `${seen} seen before (seen.yaml)`,
  ].filter((part) => part !== false);
  if (parts.length > 0) console.error(`${parts.join('; ')}.`);
}

/** By file, by line, by column; at one place as found. */
function byPlace(a: Problem, b: Problem): number {
  return (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
}
