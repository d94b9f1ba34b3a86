/*
 * Text as a picture can show it: what breaks lines or is invisible becomes a space or nothing, and a
 * pictograph, which no typeface of ours has, is left out like any other words: with "[…]".
 */

/** The sign for words left out. */
export const LEFT_OUT = '[…]';

/** White space of every kind, the separators of lines and paragraphs among them; no-break spaces stay. */
const SPACES = /[\p{Cc}\u2000-\u200a\u2028\u2029\u202f\u205f\u3000 ]+/gu;
/** Joiners, marks of direction, tags, selectors, the soft hyphen. */
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cn}\ufe00-\ufe0f\ufffc]+/gu;
/** Hyphens with codes of their own, which the typefaces draw as the usual one. */
const HYPHENS = /[\u2010\u2011]/gu;
const PICTOGRAPHS =
  /(?:\p{RGI_Emoji}|\p{Emoji_Presentation})(?:\s*(?:\p{RGI_Emoji}|\p{Emoji_Presentation}))*/gv;

/** The text in one line of characters that can be drawn, NFC. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(PICTOGRAPHS, LEFT_OUT)
    .replace(HYPHENS, '-')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .trim();
}

/**
 * A title or a name that is longer than any picture holds, cut between words, or inside one that
 * has no end.
 */
export function shortened(text: string, length: number): string {
  const line = printable(text);
  if (line.length <= length) return line;
  const space = line.lastIndexOf(' ', length - 1);
  const end = space > length / 2 ? space : length - 1;
  // Never half a character: a surrogate stays with its other half.
  return `${line.slice(0, end).replace(/[\ud800-\udbff]$|[\s,.;:–—-]+$/u, '')}…`;
}
