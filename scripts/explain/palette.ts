import type { Thing } from '../../src/parse/explain.ts';
import { run, type Run, type Style } from './terminal.ts';

/**
 * How each thing is set. Never by its colour alone: the rows below a line say the same in words. No
 * italics: in many terminals they part Vietnamese letters from their marks.
 */
export const PLAIN: Style = [];
export const QUIET: Style = ['dim'];
export const STRONG: Style = ['bold'];
export const TITLE: Style = ['bold', 'underline'];
export const DIRECT: Style = ['green', 'bold'];
export const INDIRECT: Style = ['green'];
export const CUE: Style = ['magenta'];
export const PERSON: Style = ['cyan'];
export const DATE: Style = ['blue', 'underline'];
export const FIGURE: Style = ['yellow', 'underline'];
export const EVENT: Style = ['magenta', 'bold'];
export const PROBLEM: Style = ['red', 'bold'];
/** The character that a problem points to. */
export const MARKED: Style = ['red', 'inverse'];

/** The style in which a thing is told, and its stretch of the line is set. */
export function styleOf(thing: Thing): Style {
  switch (thing.what) {
    case 'quote':
      return thing.quote.form === 'direct' ? DIRECT : INDIRECT;
    case 'mention':
      return PERSON;
    case 'date':
      return DATE;
    case 'figure':
      return FIGURE;
    case 'event':
    case 'shift':
      return EVENT;
    case 'problem':
      return PROBLEM;
  }
}

/** What the colours mean. */
export const LEGEND: readonly Run[] = [
  ['direct quote', DIRECT] as const,
  ['indirect quote', INDIRECT] as const,
  ['reporting words', CUE] as const,
  ['who is named', PERSON] as const,
  ['date', DATE] as const,
  ['figure', FIGURE] as const,
  ['problem', MARKED] as const,
].flatMap(([text, style]) => [run(text, style), run('   ')]);
