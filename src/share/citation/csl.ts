import { note, quotedIn, wholeWords, type Citation } from './record.ts';

/** Names that are never taken apart: `literal`. */
const literal = (name: string) => [{ literal: name }];

/** A quote as CSL-JSON (schema `csl-data.json`, CSL 1.0.2): a list with one item. */
export function cslJson(c: Citation): object[] {
  return [
    {
      id: c.key,
      type: 'document',
      ...(c.author !== null && { author: literal(c.author) }),
      title: c.title,
      ...(c.outlet !== null && { 'container-title': c.outlet }),
      ...(c.byline !== null && { 'container-author': literal(c.byline) }),
      ...(c.day !== null && { issued: { 'date-parts': [c.day.split('-').map(Number)] } }),
      // Styles print it in brackets: the one field in which "quoted in" reaches the page.
      genre: `${c.status}; ${quotedIn(c, 'brief')}`,
      ...(c.translator !== null && { translator: literal(c.translator) }),
      language: c.lang,
      ...(c.original !== null && { 'original-title': c.original.title }),
      abstract: wholeWords(c),
      note: note(c),
      source: c.site,
      URL: c.url,
    },
  ];
}
