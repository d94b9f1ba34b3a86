/** What is wrong with an input, where, and how to mend it. */
export interface Problem {
  /** File as the editor knows it. */
  file: string;
  /** Line, 1-based. */
  line: number;
  /** Column in UTF-16 units, 1-based. */
  column: number;
  /** `E_…` is an error of that file, `W_…` a warning: the file is read as far as it can be. */
  code: `E_${string}` | `W_${string}`;
  /** What broke. */
  message: string;
  /** How to mend it. */
  hint: string;
}

export function isError(problem: Problem): boolean {
  return problem.code.startsWith('E_');
}

/** One line: `file:line:column CODE message`, the hint after a dash. */
export function formatProblem({ file, line, column, code, message, hint }: Problem): string {
  return `${file}:${line}:${column} ${code} ${message} — ${hint}`;
}

/** An editorial entry that nothing in the articles answers to; `file` below `src/content/editorial`. */
export function editorialProblem(file: string, message: string): Problem {
  return {
    file: `src/content/editorial/${file}`,
    line: 1,
    column: 1,
    code: 'E_REFERENCE',
    message,
    hint: 'correct or remove the entry',
  };
}
