import type { Quote } from '../../schemas/quote.ts';
import type { Passage } from '../../schemas/source.ts';
import { findMarks } from './marks.ts';
import type { ParsedQuote } from '../quotes.ts';
import { slice, type Block, type Reading } from '../reading.ts';
import { sentences, trimmed, type Span } from '../text.ts';

/**
 * What an article prints right before and after a quote: the rest of its own sentence where the quote
 * is a part of one, else the neighbouring sentence. At most one sentence on each side, and from another
 * paragraph only when that is quoted too: no narration is reproduced for the sake of a quote beside it.
 */
export function contextOf(
  reading: Reading,
  { source }: ParsedQuote,
  quotes: readonly ParsedQuote[],
): Quote['context'] {
  const { blocks } = reading;
  const place = blocks.findIndex(({ line }) => line === source.line);
  const block = blocks[place];
  if (block === undefined) return { before: null, after: null };
  const own = split(reading, block);
  const first = own.find(({ end }) => end > source.start);
  const last = own.findLast(({ start }) => start < source.end);
  const opening = rest(reading, block.line, { start: first?.start ?? 0, end: source.start });
  const closing = rest(reading, block.line, { start: source.end, end: last?.end ?? source.end });
  const quoted = new Set(quotes.map(({ source: { line } }) => line));
  const prior = neighbour(blocks.slice(0, place).toReversed(), quoted);
  const later = neighbour(blocks.slice(place + 1), quoted);
  const before = own.findLast(({ end }) => end <= (first?.start ?? 0));
  const after = own.find(({ start }) => start >= (last?.end ?? Infinity));
  return {
    before:
      opening ??
      whole(reading, block.line, before) ??
      (prior && whole(reading, prior.line, split(reading, prior, []).at(-1))),
    after:
      closing ??
      whole(reading, block.line, after) ??
      (later && whole(reading, later.line, split(reading, later, [])[0])),
  };
}

/** The sentences of a block; one inside `opaque` marks is none of its own. */
function split(reading: Reading, block: Block, opaque?: readonly Span[]): Span[] {
  const line = reading.lines[block.line - 1] ?? '';
  return sentences(line, block, opaque ?? findMarks(line).pairs);
}

/** The next block of running text, if it is quoted; a heading in between parts it from the quote. */
function neighbour(blocks: readonly Block[], quoted: ReadonlySet<number>): Block | null {
  const next = blocks.find(({ kind }) => kind !== 'caption');
  return next !== undefined && quoted.has(next.line) ? next : null;
}

/** The rest of a sentence without the marks of the quotation; nothing but punctuation is no context. */
function rest(reading: Reading, line: number, span: Span): Passage | null {
  const text = slice(reading, { line, ...span });
  const left = text.length - text.replace(/^[\s"“”«».,;–—-]+/u, '').length;
  const right = text.length - text.replace(/[\s"“”«»]+$/u, '').length;
  return passage(reading, line, { start: span.start + left, end: span.end - right });
}

function passage(reading: Reading, line: number, span: Span): Passage | null {
  const at = { line, ...trimmed(reading.lines[line - 1] ?? '', span) };
  const text = slice(reading, at);
  return /\p{L}/u.test(text) ? { ...at, text } : null;
}

function whole(reading: Reading, line: number, span: Span | undefined): Passage | null {
  return span === undefined ? null : passage(reading, line, span);
}
