import { latin } from './latin.ts';

/*
 * Where words begin and end. The blocks that Vietnamese is printed with are told by a table; what lies
 * beyond them, and is seldom printed, by a pattern.
 */

/** Only says where a word may break: it is in the line, and not in the word. */
export const SOFT_HYPHEN = '\u00AD';

const LETTER = 1;
const CONNECTOR = 2;
const CAPITAL = 4;
const SMALL = 8;
/** Characters that the table tells. Behind them comes punctuation, and then any script. */
const TABLE = 0x2000;
const PUNCTUATION_END = 0x206f;
/** Behind the letters of Latin that stand together at the beginning. */
const LATIN_END = 0x250;
const ANY_LETTER = /^[\p{L}\p{M}\p{N}]/u;
const SPACE = /\s/u;
const KINDS = kindsOfCharacters();

function kindsOfCharacters(): Uint8Array {
  const kinds = new Uint8Array(TABLE);
  const letter = latin(/[\p{L}\p{M}\p{N}]/u);
  const capital = latin(/\p{Lu}/u);
  const small = latin(/\p{Ll}/u);
  for (let code = 0; code < TABLE; code += 1) {
    const character = String.fromCharCode(code);
    const beyond = code >= LATIN_END && ANY_LETTER.test(character);
    kinds[code] =
      (beyond || letter.test(character) ? LETTER : 0) +
      (capital.test(character) ? CAPITAL : 0) +
      (small.test(character) ? SMALL : 0);
  }
  for (const character of `${SOFT_HYPHEN}'.&/-`) kinds[character.charCodeAt(0)] = CONNECTOR;
  return kinds;
}

function isKind(code: number, kind: number): boolean {
  // Behind the last character the code is no number.
  return code < TABLE && ((KINDS[code] ?? 0) & kind) !== 0;
}

const ANY_CAPITAL = /\p{Lu}/u;

/** A capital letter of any script. */
export function isCapital(code: number): boolean {
  if (code < LATIN_END) return isKind(code, CAPITAL);
  return ANY_CAPITAL.test(String.fromCharCode(code));
}

/** White space, as `\s` of a pattern has it. */
export function isSpace(code: number): boolean {
  if (code === 32) return true;
  if (code < 128) return code >= 9 && code <= 13;
  return code >= 0xa0 && SPACE.test(String.fromCharCode(code));
}

/** Behind the letters and digits that begin at `at`; `at` where there are none. */
export function lettersEnd(line: string, at: number): number {
  let end = at;
  for (;;) {
    const code = line.charCodeAt(end);
    // Written out: this is asked of every character that is read.
    if (code < TABLE && ((KINDS[code] ?? 0) & LETTER) !== 0) end += 1;
    else if (code > PUNCTUATION_END) {
      const character = String.fromCodePoint(line.codePointAt(end) ?? 0);
      if (!ANY_LETTER.test(character)) return end;
      end += character.length;
    } else return end;
  }
}

/**
 * Where the word ends whose first letters end at `at`: marks between letters join. "GS.TS" is one word,
 * "TS.Nguyễn" two: a full stop before a capitalised word parts.
 */
export function wordEnd(line: string, at: number): number {
  for (let end = at; ;) {
    let next = end;
    while (isConnector(line.charCodeAt(next))) next += 1;
    if (next === end || partsWords(line, end)) return end;
    const behind = lettersEnd(line, next);
    if (behind === next) return end;
    end = behind;
  }
}

function isConnector(code: number): boolean {
  return isKind(code, CONNECTOR) || code === 0x2019;
}

function partsWords(line: string, at: number): boolean {
  return (
    line[at] === '.' &&
    isKind(line.charCodeAt(at + 1), CAPITAL) &&
    isKind(line.charCodeAt(at + 2), SMALL)
  );
}
