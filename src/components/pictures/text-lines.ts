/*
 * How wide a text will be, and where to break it: SVG breaks no lines of its own. The widths are
 * those of the sans of this site; letters with marks are as wide as the bare ones.
 */

/** Advance widths in thousandths of the type size; a letter in none of them is as wide as its kind. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [250, " '|l`\u00a0"],
  [300, 'ij.,:;!·‘’'],
  [430, 'frt()[]{}/"“”\\'],
  [570, 'sczkxyvJ?*'],
  [600, 'enuh'],
  [880, 'mwMOQ%'],
  [1020, 'W@…—'],
];
const KINDS = { capital: 740, other: 660 };

/** Room for a fallback that is a little wider than our sans, and for what the table rounds off. */
const SPARE = 1.04;

function letterWidth(letter: string): number {
  const listed = WIDTHS.find(([, letters]) => letters.includes(letter));
  if (listed) return listed[0];
  return /\p{Lu}/u.test(letter) ? KINDS.capital : KINDS.other;
}

/** At most how wide a text is at a type size, in the unit of the size. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) width += letterWidth(letter);
  return (width * size * SPARE) / 1000;
}

/** A word in pieces that fit; the word itself where it fits. */
function piecesOf(word: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word.normalize('NFC')) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function fill(words: readonly string[], fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * A text in as few lines as a width allows, all about equally long. Nothing is left out: a word
 * that is too long for a line goes on in the next. A no-break space stays in its line.
 */
export function linesOf(text: string, width: number, size: number): string[] {
  const within = (limit: number) => (line: string) => widthOf(line, size) <= limit;
  const words = text
    .split(/[ \n\t]+/)
    .filter((word) => word !== '')
    .flatMap((word) => piecesOf(word, within(width)));
  let best = fill(words, within(width));
  const few = best.length;
  for (let limit = width - size; limit > 0 && few > 1; limit -= size) {
    if (!words.every(within(limit))) break;
    const lines = fill(words, within(limit));
    if (lines.length > few) break;
    best = lines;
  }
  return best;
}
