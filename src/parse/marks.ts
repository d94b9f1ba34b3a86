import type { Problem } from './problem.ts';
import type { Span } from './text.ts';

/** A stretch between quotation marks, marks included. */
export interface Quoted extends Span {
  /** What stands between the marks. */
  inner: Span;
}

/** The quotation marks of one line. */
export interface Marks {
  /** Outermost pairs, left to right; a mixed pair (`“…"`) counts. */
  pairs: Quoted[];
  /** Places of opening marks that nothing closes. */
  unclosed: number[];
  /** Places of closing marks that nothing opened. */
  orphans: number[];
}

const OPENING = '“«„';
const CLOSING = '”»';
const ANY = /[“”„«»‘’"]/u;

/** Whether a mark that has one shape for both sides opens here: it follows a space and precedes a word. */
function opens(line: string, at: number): boolean {
  const before = line[at - 1] ?? ' ';
  const after = line[at + 1] ?? ' ';
  return /[\s([{“"«:–—-]/u.test(before) && !/[\s.,;:!?)]/u.test(after);
}

/** Pairs the quotation marks of a line, in one pass. */
export function findMarks(line: string): Marks {
  if (!ANY.test(line)) return { pairs: [], unclosed: [], orphans: [] };
  const stack: { at: number; single: boolean }[] = [];
  const pairs: Quoted[] = [];
  const orphans: number[] = [];
  const close = (at: number, single: boolean) => {
    const top = stack.at(-1);
    if (top === undefined || top.single !== single) {
      if (!single) orphans.push(at);
      return;
    }
    stack.pop();
    const pair = { start: top.at, end: at + 1, inner: { start: top.at + 1, end: at } };
    while ((pairs.at(-1)?.start ?? -1) > pair.start) pairs.pop();
    pairs.push(pair);
  };
  for (let at = 0; at < line.length; at += 1) {
    const mark = line[at] ?? '';
    if (OPENING.includes(mark)) stack.push({ at, single: false });
    else if (mark === '‘') stack.push({ at, single: true });
    else if (CLOSING.includes(mark)) {
      // A single mark left open inside ends with the quotation around it.
      while (stack.at(-1)?.single === true) stack.pop();
      close(at, false);
    } else if (mark === '’') close(at, true);
    else if (mark === '"') {
      if (opens(line, at) && !stack.some(({ at: open }) => line[open] === '"')) {
        stack.push({ at, single: false });
      } else {
        while (stack.at(-1)?.single === true) stack.pop();
        close(at, false);
      }
    }
  }
  const unclosed = stack.filter(({ single }) => !single).map(({ at }) => at);
  return { pairs, unclosed, orphans };
}

/** The range between two marks without the comma or full stop that an outlet puts before the closing one. */
export function withoutStop(line: string, { start, end }: Span): Span {
  const text = line.slice(start, end);
  const left = start + text.length - text.trimStart().length;
  const kept = text
    .trimEnd()
    .replace(/(?<![.…])[.,]$/u, '')
    .trimEnd();
  return { start: left, end: Math.max(left, start + kept.length) };
}

export function unclosedProblem(file: string, line: number, at: number): Problem {
  return {
    file,
    line,
    column: at + 1,
    code: 'W_QUOTE_UNCLOSED',
    message: 'a quotation opens here and never closes',
    hint: 'compare with the printed article; no quotation was taken from it',
  };
}

export function orphanProblem(file: string, line: number, at: number): Problem {
  return {
    file,
    line,
    column: at + 1,
    code: 'W_QUOTE_ORPHAN',
    message: 'a quotation closes here that nothing opened',
    hint: 'compare with the printed article; no quotation was taken from it',
  };
}
