import { describe, expect, test } from 'vitest';
import { laidOut, printed } from './laid-out.ts';

/** Each row tells what the lines of an article are, as `kind: line`; see laid-out.ts. */
export function laysOut(
  what: string,
  rows: readonly (readonly [what: string, lines: readonly string[]])[],
): void {
  describe(what, () => {
    test.each(rows)('%s', (_, lines) => {
      expect(laidOut(printed(lines))).toEqual(lines);
    });
  });
}

const WORDS = 'gánh muối trắng ra bến thuyền'.split(' ');

/** A line of so many words that begins with these. */
export function ofWords(count: number, beginning = 'Diêm dân'): string {
  const words = beginning.split(' ');
  for (let i = 0; words.length < count; i += 1) words.push(WORDS[i % WORDS.length] ?? '');
  return words.join(' ');
}
