import type { Problem } from './problem.ts';
import { isCapital, isSpace } from './text/letters.ts';
import { matches } from './text/matches.ts';

/** Larger than any article: a file above it is no article. Bytes. */
const MAX_BYTES = 2_000_000;

/** A stretch of one line, UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** A paragraph is never longer; what is, is no text of a newspaper. UTF-16 units. */
const MAX_LINE = 20_000;

// The soft hyphen is let through: words are read without it.
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Controls, and what Unicode calls default ignorable: no font shows it. */
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F[\p{Default_Ignorable_Code_Point}--[\u00AD\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]]]/gv;
/** What web pages are full of. Beside a space or a mark it hides nothing, and is read as a space. */
const ZERO_WIDTH = '\u200B-\u200D\u2060\uFE0F\uFEFF';
const LETTER = '[\\p{L}\\p{M}\\p{N}]';
/** No letter before it, or none behind: then it stands in no word. */
const HARMLESS = new RegExp(
  `(?<!${LETTER}[${ZERO_WIDTH}]{0,64})[${ZERO_WIDTH}]|[${ZERO_WIDTH}](?![${ZERO_WIDTH}]{0,64}${LETTER})`,
  'uy',
);
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
/** Cyrillic, and the Greek letters that look Latin; "μm" and "ΔT" deceive nobody. */
const LOOK_ALIKE = /[\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧιανορυχ]/u;
/** What Vietnamese is printed with. A line of nothing else holds none of the above, and is told by one look. */
const ORDINARY_ONLY =
  /^[\t -~\u00A0-\u00AC\u00AE-\u024F\u0300-\u034E\u1E00-\u1EFF\u2010-\u2027\u202F-\u205E\u20AB\u20AC]*$/u;

/**
 * Reads the bytes of a seed into NFC lines; none where they cannot be read at all.
 * Problems: E_TOO_LARGE, E_ENCODING, E_EMPTY, E_BIDI, E_INVISIBLE, W_INVISIBLE, E_SCRIPT_MIX.
 */
export function readLines(
  file: string,
  bytes: Uint8Array,
): { lines: string[]; problems: Problem[] } {
  const fail = (code: Problem['code'], message: string, hint: string) => ({
    lines: [],
    problems: [{ file, line: 1, column: 1, code, message, hint }],
  });
  if (bytes.length > MAX_BYTES) {
    return fail(
      'E_TOO_LARGE',
      `the file has ${bytes.length} bytes; an article has at most ${MAX_BYTES}`,
      'put one article into each file',
    );
  }
  const decoded = decode(bytes);
  if (typeof decoded !== 'string') {
    return fail('E_ENCODING', `${decoded.what} at byte ${decoded.at}`, 'save the file as UTF-8');
  }
  const text = decoded.normalize('NFC');
  if (text.trim() === '') {
    return fail(
      'E_EMPTY',
      'the file holds no text',
      'paste the article into it or remove the file',
    );
  }
  const lines = text.split(/\r\n|\r|\n/u);
  const problems = lines.flatMap((line, i) => unseen(file, i + 1, line));
  // What is no text of a newspaper is not read further.
  const isProse = problems.every(({ code }) => code !== 'E_TOO_LARGE');
  return { lines: isProse ? lines : [], problems };
}

/** The text of a file, or the first of its bytes that is no text in UTF-8. */
function decode(bytes: Uint8Array): string | { what: string; at: number } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { what: 'UTF-16', at: 0 };
  }
  const text = utf8(bytes);
  if (text === null) return { what: 'a byte that is not UTF-8', at: brokenAt(bytes) };
  const zero = bytes.indexOf(0);
  return zero === -1 ? text : { what: 'a NUL', at: zero };
}

function brokenAt(bytes: Uint8Array): number {
  // A prefix is valid (when streamed) exactly up to the first broken sequence: halve the interval.
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (utf8(bytes.subarray(0, middle + 1), true) === null) high = middle;
    else low = middle + 1;
  }
  // A file that ends within a character: it begins at its lead byte.
  if (low === bytes.length) {
    do low -= 1;
    while (low > 0 && ((bytes[low] ?? 0) & 0xc0) === 0x80);
  }
  return low;
}

/** What bytes in UTF-8 say, or null where they are none; with `stream` they may end within a character. */
function utf8(bytes: Uint8Array, stream = false): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Characters that a reader does not see, or takes for others. */
function unseen(file: string, line: number, text: string): Problem[] {
  const problems: Problem[] = [];
  if (text.length <= MAX_LINE && ORDINARY_ONLY.test(text)) return problems;
  const add = (at: number, code: Problem['code'], message: string, hint: string) =>
    problems.push({ file, line, column: at + 1, code, message, hint });
  const name = (at: number) =>
    `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (text.length > MAX_LINE) {
    const message = `the line has ${text.length} characters; a paragraph has at most ${MAX_LINE}`;
    add(MAX_LINE, 'E_TOO_LARGE', message, 'break it where the printed article does');
  }
  for (const { index } of matches(text, BIDI)) {
    add(index, 'E_BIDI', `${name(index)} turns the reading direction`, 'delete the character');
  }
  for (const { index } of matches(text, INVISIBLE)) {
    HARMLESS.lastIndex = index;
    const code = HARMLESS.test(text) ? 'W_INVISIBLE' : 'E_INVISIBLE';
    add(index, code, `${name(index)} is not to be seen`, 'delete the character');
  }
  for (const { 0: word, index } of matches(text, WORD)) {
    if (LATIN.test(word) && LOOK_ALIKE.test(word)) {
      const at = index + word.search(LOOK_ALIKE);
      add(
        at,
        'E_SCRIPT_MIX',
        `${name(at)} in “${word}” is no Latin letter`,
        'type the Latin letter',
      );
    }
  }
  return problems;
}

/** A stretch of a line without the white space at its ends. */
export function trimmed(line: string, { start, end }: Span): Span {
  let from = start;
  let to = Math.min(end, line.length);
  while (from < to && isSpace(line.charCodeAt(from))) from += 1;
  while (to > start && isSpace(line.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

const OTHER_SPACE = new RegExp(
  `[\\u00A0\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\t${ZERO_WIDTH}]`,
  'u',
);
const OTHER_SPACES = new RegExp(OTHER_SPACE, 'gu');

/** Spaces of every kind as plain ones; same length, so offsets stay. For matching only. */
export function plainSpaces(text: string): string {
  // Most lines have no other.
  return OTHER_SPACE.test(text) ? text.replace(OTHER_SPACES, ' ') : text;
}

/** Words as a reader reads them: plain spaces, no soft hyphens. */
export function readable(text: string): string {
  return plainSpaces(text).replaceAll('\u00AD', '');
}

const ABBREVIATIONS = new Set('TS GS PGS ThS BS KS LS TP Tp Th St Mr Mrs Ms Dr No vs'.split(' '));
const LONGEST_ABBREVIATION = 3;
const BEFORE_ABBREVIATION = '.(“"';
const STOP = /[.!?…]/gu;
const CLOSERS = '”"’»';

/**
 * Splits a stretch of a line into sentences. A full stop inside one of the `opaque` spans
 * (quotations) ends no sentence. Offsets are those of the line; white space around is left out.
 */
export function sentences(line: string, range: Span, opaque: readonly Span[] = []): Span[] {
  const found: Span[] = [];
  let start = range.start;
  const push = (end: number) => {
    const sentence = trimmed(line, { start, end });
    if (sentence.end > sentence.start) found.push(sentence);
    start = end;
  };
  const next = (from: number) => nextStop(line, from, range.end, opaque);
  for (let at = next(range.start); at < range.end; at = next(at + 1)) {
    const span = opaque.find((one) => one.start <= at && at < one.end);
    if (span !== undefined) {
      const last =
        line
          .slice(span.start, span.end)
          .replace(/[”"’»]$/u, '')
          .at(-1) ?? '-';
      at = span.end - 1;
      // «… . » followed by a capital: the quotation closes its sentence.
      if ('.!?…'.includes(last) && opensSentence(line, span.end, range.end)) push(span.end);
      continue;
    }
    let after = at + 1;
    while (after < range.end && CLOSERS.includes(line[after] ?? '-')) after += 1;
    const isStop = line[at] === '.' && after === at + 1;
    if (isStop && isAbbreviated(line, at)) continue;
    if (after >= range.end || opensSentence(line, after, range.end)) {
      push(Math.min(after, range.end));
      at = after - 1;
    }
  }
  push(range.end);
  return found;
}

/** Whether a full stop at `at` shortens the word before it: "TS.", or one capital letter. */
function isAbbreviated(line: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from <= LONGEST_ABBREVIATION) {
    if (isSpace(line.charCodeAt(from - 1)) || BEFORE_ABBREVIATION.includes(line.charAt(from - 1)))
      break;
    from -= 1;
  }
  // "Đông Nam Á.", "nước Ý.": words of one letter.
  if (at - from === 1) return isCapital(line.charCodeAt(from)) && !'ÁÝ'.includes(line.charAt(from));
  return at - from <= LONGEST_ABBREVIATION && ABBREVIATIONS.has(line.slice(from, at));
}

/** The next mark that may end a sentence, or the quotation before it, which is passed over whole. */
function nextStop(line: string, from: number, end: number, opaque: readonly Span[]): number {
  STOP.lastIndex = from;
  const stop = STOP.exec(line)?.index ?? end;
  let first = stop;
  for (const span of opaque) {
    if (span.start < stop && from < span.end) first = Math.min(first, Math.max(from, span.start));
  }
  return first;
}

const OPENS = /[“"‘«„\p{N}(–—-]/u;

/** Whether a new sentence begins after the white space at `at`. */
function opensSentence(line: string, at: number, end: number): boolean {
  const most = Math.min(end, at + 8, line.length);
  let first = at;
  while (first < most && isSpace(line.charCodeAt(first))) first += 1;
  if (first === at) return at >= most;
  return first === most || isCapital(line.charCodeAt(first)) || OPENS.test(line.charAt(first));
}
