/**
 * The link by which a reader reports a mistake, filled in: a letter (RFC 6068) or a new issue of a
 * tracker. Which of the two, one setting decides: `reportTo` in `site.ts`.
 */

/** What a report says before the reader has written a word. */
export interface Report {
  subject: string;
  /** One line each; an empty one where the reader is to write. */
  lines: readonly string[];
}

/** Percent-encoded for the query of an address; half a surrogate pair cannot be, and gives way to U+FFFD. */
const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll("'", '%27');

/** The names of the two parameters, and the line break, by the kind of place that takes the report. */
function conventions(to: string): readonly [subject: string, body: string, lineBreak: string] {
  if (to.startsWith('mailto:')) return ['subject', 'body', '\r\n'];
  // GitLab; GitHub, Gitea and Forgejo take plain names.
  if (to.includes('/-/issues/new')) return ['issue[title]', 'issue[description]', '\n'];
  return ['title', 'body', '\n'];
}

/** The address that opens a report; `to` is a `mailto:` address or that of the page for a new issue. */
export function reportLink(to: string, { subject, lines }: Report): string {
  const [subjectName, bodyName, lineBreak] = conventions(to);
  const query = [
    `${encoded(subjectName)}=${encoded(subject)}`,
    `${encoded(bodyName)}=${encoded(lines.join(lineBreak))}`,
  ].join('&');
  return `${to}${to.includes('?') ? '&' : '?'}${query}`;
}
