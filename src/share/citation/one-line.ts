/** Words on one line: no format here may see a line break or a control character that an article brings. */
export function oneLine(words: string): string {
  return words
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

/** An address in which nothing is left that a format could take for its own marks (RFC 3986, section 2). */
export function inertUrl(url: string): string {
  return url.replace(/[\s"'<>[\]\\^`{|}]/gu, encoded);
}

/** `encodeURIComponent` leaves the apostrophe as it is. */
const encoded = (one: string) => (one === "'" ? '%27' : encodeURIComponent(one));
