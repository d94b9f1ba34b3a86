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

/** Makes one range of those that only blanks part. */
export function joined(text: string, ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const { start, end } of ranges) {
    const last = result.at(-1);
    if (last && text.slice(last.end, start).trim() === '') {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else result.push({ start, end });
  }
  return result;
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

/** The first mark of the stretch that holds most marked characters. */
function densest(ranges: readonly Range[]): Range | undefined {
  const weight = (first: Range): number =>
    ranges
      .filter(({ start, end }) => start >= first.start && end <= first.start + SHOWN - BEFORE)
      .reduce((sum, { start, end }) => sum + end - start, 0);
  let best = ranges[0];
  for (const range of ranges) if (best && weight(range) > weight(best)) best = range;
  return best;
}

/** The part of a text around its densest marks, cut between words; a short text whole. */
export function excerpt(text: string, ranges: readonly Range[]): Piece[] {
  if (text.length <= SHOWN) return pieces(text, ranges);
  const first = densest(ranges);
  const before = Math.min((first?.start ?? 0) - BEFORE, text.length - SHOWN);
  const start = before <= 0 ? 0 : text.lastIndexOf(' ', before) + 1;
  const blank = text.lastIndexOf(' ', start + SHOWN);
  const end = start + SHOWN >= text.length ? text.length : Math.max(blank, first?.end ?? 0);
  const inside = ranges
    .filter((range) => range.start >= start && range.end <= end)
    .map((range) => ({ start: range.start - start, end: range.end - start }));
  return [
    ...(start > 0 ? [{ text: '… ', match: false }] : []),
    ...pieces(text.slice(start, end), inside),
    ...(end < text.length ? [{ text: ' …', match: false }] : []),
  ];
}
