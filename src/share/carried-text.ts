/*
 * Articles may hold characters that a format cannot carry, however they are escaped: XML 1.0 (2.2,
 * `Char`) and iCalendar (RFC 5545, 3.1, `CONTROL`) have no control characters, and no half of a
 * surrogate pair. The replacement character stands for each of them, so that a reader sees that
 * something stood there.
 */

const UNCARRIED = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g;

/** A text as every format can carry it; lines end with a line feed, as XML readers make them end. */
export function carried(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNCARRIED, '\ufffd');
}

/** The same where one line is asked for: a title, a name. */
export function oneLine(text: string): string {
  return carried(text).replace(/\s+/g, ' ').trim();
}
