import { spelling, tokens, type Token } from './fold.ts';
import { begins, type Word } from './query.ts';

/** A stretch of a text that matches. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text, matching or not; the pieces of a text joined are the text. */
export interface Piece {
  readonly text: string;
  readonly match: boolean;
}

type Same = (token: Token, word: Word) => boolean;

const spelled: Same = (token, word) => spelling(token.word) === word.spelled;
const folded: Same = (token, word) => token.folded === word.folded;
const begun: Same = (token, word) => folded(token, word) || begins(token.word, word);

/** Where the words stand one after the other. */
function phrases(text: string, words: readonly Word[], same: Same): Range[] {
  const found = tokens(text);
  return found.flatMap((first, at) => {
    const run = found.slice(at, at + words.length);
    const last = run.at(-1);
    const fits = words.every((word, n) => run[n] !== undefined && same(run[n], word));
    return fits && last ? [{ start: first.start, end: last.end }] : [];
  });
}

/** Where any of the words stands. */
function singles(text: string, words: readonly Word[], same: Same): Range[] {
  return tokens(text).filter((token) => words.some((word) => same(token, word)));
}

/** Makes one range of those that only blanks part. */
function joined(text: string, ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const { start, end } of ranges) {
    const last = result.at(-1);
    if (last && text.slice(last.end, start).trim() === '') {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else result.push({ start, end });
  }
  return result;
}

/**
 * What to mark in the texts of one item: the closest reading of the query that the item bears out
 * as a whole. As a phrase before single words, with the marks typed before any marks; so that
 * "lua dao" marks "lừa đảo" and not a "lựa" elsewhere in the same passage.
 */
export function findMarks(texts: readonly string[], words: readonly Word[]): Range[][] {
  if (words.length === 0) return texts.map(() => []);
  for (const same of [spelled, folded, begun]) {
    const whole = texts.map((text) => phrases(text, words, same));
    const apart = (): Range[][] =>
      words.every((word) => texts.some((text) => singles(text, [word], same).length > 0))
        ? texts.map((text) => singles(text, words, same))
        : [];
    const ranges = whole.some(({ length }) => length > 0) ? whole : apart();
    if (ranges.length > 0) return texts.map((text, at) => joined(text, ranges[at] ?? []));
  }
  return texts.map(() => []);
}

/** Cuts a text at the borders of its marks. */
export function pieces(text: string, ranges: readonly Range[]): Piece[] {
  const result: Piece[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    result.push({ text: text.slice(from, start), match: false });
    result.push({ text: text.slice(start, end), match: true });
    from = end;
  }
  result.push({ text: text.slice(from), match: false });
  return result.filter((piece) => piece.text !== '');
}

/** Characters of a long passage that a result shows, and how many of them before the first mark. */
const SHOWN = 320;
const BEFORE = 80;

/** The part of a text around its first mark, cut between words; a short text whole. */
export function excerpt(text: string, ranges: readonly Range[]): Piece[] {
  if (text.length <= SHOWN) return pieces(text, ranges);
  const first = ranges[0]?.start ?? 0;
  const blankBefore = text.lastIndexOf(' ', Math.max(0, first - BEFORE));
  const start = first <= BEFORE ? 0 : blankBefore + 1;
  const blankAfter = text.lastIndexOf(' ', start + SHOWN);
  const end =
    start + SHOWN >= text.length ? text.length : Math.max(blankAfter, ranges[0]?.end ?? 0);
  const inside = ranges
    .filter((range) => range.start >= start && range.end <= end)
    .map((range) => ({ start: range.start - start, end: range.end - start }));
  return [
    ...(start > 0 ? [{ text: '… ', match: false }] : []),
    ...pieces(text.slice(start, end), inside),
    ...(end < text.length ? [{ text: ' …', match: false }] : []),
  ];
}
