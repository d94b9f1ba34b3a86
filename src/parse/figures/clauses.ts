import type { Span } from '../text.ts';
import { latin } from '../text/latin.ts';
import { matches } from '../text/matches.ts';

/** Marks that part the clauses of a sentence; a comma within a number or "34 tỉnh, thành phố" parts nothing. */
const BREAK = latin(
  /(?<!(?:tỉnh|thôn|xã|bộ|sở)(?=, (?:thành|bản|phường|ngành)(?!\p{L})))[,;](?=\s|$)|:(?=\s)|\s[–—](?=\s)/gu,
);
/** A piece that says nothing without the one before it. */
const LEANS = latin(
  /^(?:gấp|tăng|giảm|chiếm|trong đó|trong số (?:đó|này)|tương đương|tương ứng|cao hơn|thấp hơn|bằng|đạt|đứng|xếp|lên|còn|và|hay|hoặc|với)(?!\p{L})/iu,
);
/** The last piece of a list: "nhỏ và vừa", "thợ và thầy". */
const LIST_END = /^[^,;]{1,24}? và /u;
/** An opening that says when or after what; the clause itself comes behind it. */
const OPENS = latin(/^(?:sau|trong|qua|trải qua|với|chỉ trong|tại)(?!\p{L})/iu);
const STARTS_PIECE = latin(/^(?:nhất là|đặc biệt|trong đó|gồm|bao gồm|như)(?!\p{L})/iu);

/** The clause of a sentence that holds a span, wide enough to be understood; without the marks at its ends. */
export function clauseAround(sentence: string, { start, end }: Span): Span {
  const pieces = piecesOf(sentence);
  const of = (at: number) => pieces.findIndex((piece) => piece.start <= at && at < piece.end);
  let first = Math.max(0, of(start));
  let last = Math.max(first, of(end - 1));
  const words = (n: number) => {
    const piece = pieces[n];
    return piece === undefined ? '' : sentence.slice(piece.start, piece.end);
  };
  const mayGoBack = (n: number) => n > 0 && pieces[n]?.after !== ';';
  if (mayGoBack(first) && LIST_END.test(words(first)) && !STARTS_PIECE.test(words(first))) {
    first -= 1;
  }
  for (let steps = 0; steps < 3 && mayGoBack(first) && LEANS.test(words(first)); steps += 1) {
    first -= 1;
  }
  if (first === 0 && last === 0 && pieces.length > 1 && OPENS.test(words(0))) last = 1;
  const to = pieces[last]?.end ?? sentence.length;
  return {
    start: pieces[first]?.start ?? 0,
    end: sentence.slice(0, to).replace(/[\s.!?…]{1,8}$/u, '').length,
  };
}

/** The stretches between the breaks, with the mark before each. */
function piecesOf(sentence: string): (Span & { after: string })[] {
  const pieces: (Span & { after: string })[] = [];
  let start = 0;
  let after = '';
  const push = (to: number) => {
    const text = sentence.slice(start, to);
    const left = start + text.length - text.trimStart().length;
    pieces.push({ start: left, end: start + text.trimEnd().length, after });
  };
  for (const { 0: mark, index } of matches(sentence, BREAK)) {
    push(index);
    start = index + mark.length;
    after = mark.trim();
  }
  push(sentence.length);
  return pieces;
}
