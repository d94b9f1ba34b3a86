import { creditOf, type Credit } from './credits.ts';
import type { Mention } from '../people/mention.ts';
import { furnitureOf, type Furniture } from './page.ts';
import type { People } from '../people.ts';
import { sentences } from '../text.ts';

/** A line that holds something, with what it tells by itself. */
export interface Row {
  /** 1-based. */
  n: number;
  line: string;
  /** The stretch that is read: without white space, header and the walls of a table. */
  start: number;
  end: number;
  body: string;
  words: number;
  /** Ends like a sentence, or like a part of one. */
  stops: boolean;
  furniture: Furniture | null;
  credit: Credit | null;
  /** The cell of a table: stored pages print the caption below a picture like that. */
  cell: boolean;
  /** The stamp of publication stood behind it. */
  stamped: boolean;
  mentions: readonly Mention[];
}

/** Words from which on a line that stops is running text. */
const SENTENCE = 8;

/** The line `n` from `from` on; null where nothing is left of it. */
export function rowOf(line: string, n: number, from: number, people: People): Row | null {
  let start = from;
  let end = line.length;
  while (start < end && isWall(line[start])) start += 1;
  while (end > start && isWall(line[end - 1])) end -= 1;
  if (end <= start) return null;
  const cell = line.includes('|', end);
  const mentions = (people.mentions.get(n) ?? []).filter((mention) => mention.start >= start);
  return { n, line, cell, mentions, stamped: false, ...told(line, start, end) };
}

/** White space, or the wall of a table. */
function isWall(character: string | undefined): boolean {
  return character === '|' || character?.trim() === '';
}

/** Words from which on a line with a credit holds more than a caption. */
const CAPTION = 60;

/** The agencies' mark that the text ends here; in the same line a signature may follow. */
const ENDED = /\.\/\.(?= \S[^.]{1,40}$)/u;

/**
 * A paragraph that a page prints in one line with the caption below it is two rows: the caption begins
 * with the last sentence in front of the credit. One that ends the text and is signed in its line is two.
 */
export function apart(row: Row): Row[] {
  const signed = row.body.includes('./. ') ? ENDED.exec(row.body) : null;
  if (signed !== null) {
    const at = row.start + signed.index + signed[0].length;
    return [cut(row, at), { ...row, ...told(row.line, at + 1, row.end) }];
  }
  const { credit, line, start, end, words } = row;
  if (credit === null || credit.numbered || words <= CAPTION) return [row];
  const last = sentences(line, { start, end: start + credit.start }).at(-1);
  if (last === undefined || last.start === start) return [row];
  const text = cut(row, last.start);
  return [text, { ...row, ...told(line, last.start, end) }];
}

/** The same row without what stands behind `end`. */
export function cut(row: Row, end: number): Row {
  const { line, start } = row;
  return { ...row, ...told(line, start, start + line.slice(start, end).trimEnd().length) };
}

function told(line: string, start: number, end: number) {
  const body = line.slice(start, end);
  const words = countWords(body);
  const stops = /[.…;:,!?][\])"”»’]{0,4}$/u.test(body.slice(-5));
  const furniture = furnitureOf(body);
  return { start, end, body, words, stops, furniture, credit: creditOf(body) };
}

/** Words of a line that begins and ends with one. */
function countWords(body: string): number {
  let count = 1;
  let afterGap = false;
  for (let i = 0; i < body.length; i += 1) {
    const code = body.charCodeAt(i);
    const isGap = code <= 32 || code === 160;
    if (afterGap && !isGap) count += 1;
    afterGap = isGap;
  }
  return count;
}

/** Running text by its form: sentences, and more than a few words. */
export function isProse({ furniture, credit, stops, words }: Row): boolean {
  return furniture === null && credit === null && ((stops && words >= SENTENCE) || words > 40);
}

/** Whether a line opens with a printer's mark of a list. */
export function isBullet({ body }: Row): boolean {
  return /^[-–—•+*·]\s+/u.test(body);
}

/** The words of a line for comparing it with another. */
export function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
