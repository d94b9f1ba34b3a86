import type { Source } from '../schemas/source.ts';
import { slice, sourceOf, type Block, type Reading } from './reading.ts';
import { plainSpaces, sentences, type Span } from './text.ts';
import { latin } from './text/latin.ts';
import { matches } from './text/matches.ts';

/** Words of a shift, and where they stand. */
export interface ShiftWords {
  text: string;
  source: Source;
}

/** A shift as an article prints it. */
export interface ParsedShift {
  /** Its number as printed. */
  n: number;
  title: ShiftWords;
  from: ShiftWords;
  to: ShiftWords;
  /** The whole paragraph that tells it. */
  source: Source;
}

const ABOUT_SHIFTS = latin(
  /(?:chuyển dịch|dịch chuyển|bước chuyển|chuyển đổi|thay đổi|chuyển hướng)(?!\p{L})/iu,
);
const NUMBER =
  /^(?:\(?(\d{1,2})[.):]|(?:chuyển dịch|bước chuyển) (?:số |thứ )?(\d{1,2}) ?[:.–-])\s*/iu;

/**
 * The numbered headings below a heading that speaks of shifts, each with the *from* and *to* of the
 * first sentence below it that tells both. A heading whose text tells none is left out.
 */
export function findShifts(reading: Reading): ParsedShift[] {
  const shifts: ParsedShift[] = [];
  let inside = false;
  let heading: { n: number; title: ShiftWords } | null = null;
  for (const block of reading.blocks) {
    if (block.kind === 'heading') {
      heading = numbered(reading, block);
      if (heading === null) inside = ABOUT_SHIFTS.test(slice(reading, block));
    } else if (block.kind === 'paragraph' && inside && heading !== null) {
      const shift = fromParagraph(reading, block);
      if (shift === null) continue;
      shifts.push({ ...heading, ...shift });
      heading = null;
    }
  }
  return shifts;
}

function numbered(reading: Reading, block: Block): { n: number; title: ShiftWords } | null {
  const text = slice(reading, block);
  const number = NUMBER.exec(plainSpaces(text));
  if (number === null || number[0].length === text.length) return null;
  const start = block.start + number[0].length;
  return {
    n: Number(number[1] ?? number[2]),
    title: {
      text: text.slice(number[0].length),
      source: sourceOf(reading, block.line, start, block.end),
    },
  };
}

function fromParagraph(
  reading: Reading,
  block: Block,
): Pick<ParsedShift, 'from' | 'to' | 'source'> | null {
  const line = reading.lines[block.line - 1] ?? '';
  for (const sentence of sentences(line, block)) {
    const found = split(line.slice(sentence.start, sentence.end));
    if (found === null) continue;
    const words = (span: Span): ShiftWords => {
      const source = sourceOf(
        reading,
        block.line,
        sentence.start + span.start,
        sentence.start + span.end,
      );
      return { text: slice(reading, source), source };
    };
    return {
      from: words(found.from),
      to: words(found.to),
      source: sourceOf(reading, block.line, block.start, block.end),
    };
  }
  return null;
}

const MOVES_FROM = latin(/(?<!\p{L})chuyển(?: \p{L}{1,8}){0,4}? (?:từ chỗ|từ)(?= )/iu);
const FROM = latin(/(?<!\p{L})(?:từ chỗ|từ)(?= )/iu);
// "chỉ" (only) belongs to what is left: without it the sentence says more than was printed.
const INSTEAD = latin(
  /(?<!\p{L})(?:thay vì|thay cho|không còn|không chỉ dừng lại ở)(?: (?:dừng lại ở|là))?(?= )/iu,
);
/** The main clause after "Thay vì A": a short subject and what it will do. */
const MAIN_CLAUSE = /^, (?:[^\s,;]{1,20} ){1,8}?(?:sẽ|cần|phải|đang|hướng tới) /u;
const WILL = latin(/(?<!\p{L})(?:sẽ|cần|phải) /iu);

/** What a sentence says is left, and what takes its place; offsets of the sentence. */
export function split(sentence: string): { from: Span; to: Span } | null {
  return moved(sentence, MOVES_FROM) ?? replaced(sentence) ?? moved(sentence, FROM);
}

/** "chuyển từ A sang B", "từ chỗ A đến B". */
function moved(sentence: string, opening: RegExp): { from: Span; to: Span } | null {
  const open = opening.exec(sentence);
  if (open === null) return null;
  const start = open.index + open[0].length;
  const pivot = firstPivot(sentence, start);
  if (pivot === null) return null;
  return spans(sentence, { start, end: pivot.start }, { start: pivot.end, end: sentence.length });
}

/**
 * "sang" always turns from the old to the new; "đến" and "thành" can close a "từ" inside A
 * ("từ thành thị đến nông thôn"), so each inner "từ" takes one of them.
 */
function firstPivot(sentence: string, from: number): Span | null {
  const words = [
    ...matches(sentence, /(?<!\p{L})(?:trở thành|tiến tới|từ|sang|thành|đến|tới)(?!\p{L})/giu),
  ].filter(({ index }) => index >= from);
  const span = (m: RegExpExecArray) => ({ start: m.index, end: m.index + m[0].length });
  const over = words.find(({ 0: word }) => word.toLowerCase() === 'sang');
  if (over !== undefined) return span(over);
  let open = 0;
  for (const word of words) {
    const text = word[0].toLowerCase();
    // "thành phố", "thành viên" are other words.
    if (
      text === 'thành' &&
      /^ (?:phố|viên|thị|tựu|công|phần|lập)/iu.test(sentence.slice(word.index + 5))
    ) {
      continue;
    }
    if (text === 'từ') open += 1;
    else if (open > 0) open -= 1;
    else return span(word);
  }
  return null;
}

/** "Thay vì (chỉ) A, X sẽ B", "Không còn (là) A, X sẽ B", "X sẽ B thay vì A", "không còn A mà B". */
function replaced(sentence: string): { from: Span; to: Span } | null {
  const open = INSTEAD.exec(sentence);
  if (open === null) return null;
  const start = open.index + open[0].length;
  for (
    let comma = sentence.indexOf(',', start);
    comma !== -1;
    comma = sentence.indexOf(',', comma + 1)
  ) {
    const main = MAIN_CLAUSE.exec(sentence.slice(comma, comma + 200));
    if (main === null) continue;
    const to = { start: comma + main[0].length, end: sentence.length };
    return spans(sentence, { start, end: comma }, to);
  }
  const but = /(?<!\p{L})mà(?: (?:là|sẽ))?(?= )/iu.exec(sentence.slice(start));
  if (but !== null) {
    const at = start + but.index;
    const to = { start: at + but[0].length, end: sentence.length };
    return spans(sentence, { start, end: at }, to);
  }
  const will = WILL.exec(sentence.slice(0, open.index));
  if (will === null) return null;
  const to = { start: will.index + will[0].length, end: open.index };
  return spans(sentence, { start, end: sentence.length }, to);
}

/** Both without the spaces and stops at their ends; null where one is empty. */
function spans(sentence: string, from: Span, to: Span): { from: Span; to: Span } | null {
  const trim = ({ start, end }: Span): Span => {
    const text = sentence.slice(start, end);
    const left = start + text.length - text.trimStart().length;
    const right = start + text.replace(/[\s.,;:!…]{1,8}$/u, '').length;
    return { start: left, end: Math.max(left, right) };
  };
  const result = { from: trim(from), to: trim(to) };
  return result.from.end > result.from.start && result.to.end > result.to.start ? result : null;
}
