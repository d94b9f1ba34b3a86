import type { Problem } from '../problem.ts';
import { trimmed, type Span } from '../text.ts';

/** A stretch between quotation marks, marks included. */
export interface Quoted extends Span {
  /** What stands between the marks. */
  inner: Span;
}

/** The quotation marks of one line. */
export interface Marks {
  /** Outermost pairs, left to right; a mixed pair (`“…"`) counts. */
  pairs: Quoted[];
  /** Opening marks that nothing closes. */
  unclosed: Span[];
  /** Closing marks that nothing opened. */
  orphans: Span[];
}

const OPENING = '“«„';
const CLOSING = '”»';
const ANY = /[“”„«»‘’"']/gu;
/** A double mark typed as two single ones. */
const DOUBLED = /^(?:''|’’|‘‘)/u;

/** Whether a mark that has one shape for both sides opens here: it follows a space and precedes a word. */
function opens(line: string, at: number, size: number): boolean {
  const before = line[at - 1] ?? ' ';
  const after = line[at + size] ?? ' ';
  return /[\s([{“"«:–—-]/u.test(before) && !/[\s.,;:!?)]/u.test(after);
}

/** `"… "Con đường xanh". …`: of the plain marks that follow, more close than open. */
function isNested(line: string, from: number): boolean {
  let closing = 0;
  for (let at = line.indexOf('"', from); at !== -1; at = line.indexOf('"', at + 1)) {
    closing += opens(line, at, 1) ? -1 : 1;
  }
  return closing > 0;
}

/** An apostrophe inside a word, or behind one in a name ("d'Azur", "Dato' Seri"), is no mark. */
function isApostrophe(line: string, at: number): boolean {
  const inWord = /[\p{L}\p{N}]/u;
  return inWord.test(line[at - 1] ?? '') && inWord.test(line[at + 1] ?? '');
}

function nextMark(line: string, from: number): number {
  ANY.lastIndex = from;
  return ANY.exec(line)?.index ?? -1;
}

/** Pairs the quotation marks of a line, in one pass. */
export function findMarks(line: string): Marks {
  const stack: (Span & { single: boolean; plain: boolean })[] = [];
  const pairs: Quoted[] = [];
  const orphans: Span[] = [];
  const open = (start: number, size: number, single: boolean, plain = false) =>
    stack.push({ start, end: start + size, single, plain });
  const close = (at: number, size: number, single: boolean) => {
    // A single mark left open inside ends with the quotation around it.
    while (!single && stack.at(-1)?.single === true) stack.pop();
    const top = stack.at(-1);
    if (top === undefined || top.single !== single) {
      if (!single) orphans.push({ start: at, end: at + size });
      return;
    }
    stack.pop();
    const pair = { start: top.start, end: at + size, inner: { start: top.end, end: at } };
    while ((pairs.at(-1)?.start ?? -1) > pair.start) pairs.pop();
    pairs.push(pair);
  };
  for (let at = nextMark(line, 0); at !== -1; at = nextMark(line, at + 1)) {
    const mark = line[at] ?? '';
    const doubled = DOUBLED.test(line.slice(at, at + 2));
    if (OPENING.includes(mark)) open(at, 1, false);
    else if (CLOSING.includes(mark)) close(at, 1, false);
    else if (mark === '"' || doubled) {
      const size = doubled ? 2 : 1;
      const inside = stack.some(({ plain }) => plain);
      if (opens(line, at, size) && (!inside || isNested(line, at + size)))
        open(at, size, false, true);
      else close(at, size, false);
      at += size - 1;
    } else if (mark === '‘') open(at, 1, true);
    else if (!isApostrophe(line, at)) {
      const begins = mark === "'" && opens(line, at, 1) && stack.at(-1)?.single !== true;
      if (begins) open(at, 1, true);
      else close(at, 1, true);
    }
  }
  const unclosed = stack.filter(({ single }) => !single).map(({ start, end }) => ({ start, end }));
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

/** An answer printed between marks, without them. */
export function withoutMarks(line: string, range: Span): Span {
  const { start, end } = trimmed(line, range);
  const text = line.slice(start, end);
  const quoted = /^[“"«]/u.test(text) && /[”"»]$/u.test(text);
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}

export function unclosedProblem(file: string, line: number, at: number): Problem {
  return {
    file,
    line,
    column: at + 1,
    code: 'W_QUOTE_UNCLOSED',
    message: 'a quotation opens here and never closes',
    hint: 'compare with the printed article; a quotation was taken only up to the words that name its speaker',
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
