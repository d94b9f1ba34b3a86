import { note, wholeWords, type Citation } from './record.ts';

/*
 * Not by @citation-js/plugin-ris: its lines end without CR, a line break in a text ends the field, a long
 * text is broken into lines, and the title is replaced by the original one.
 */

/** RIS splits a name at its comma, and has no way to write one that belongs to it ("Cục A, Bộ B"). */
const oneName = (name: string) => name.replace(/\s*,\s*/gu, ' – ').trim();

/**
 * A quote as one record (RIS Format Specifications, Research Information Systems 2001, with the tags of
 * 2011): `XX  - ` and a value, CRLF, `TY` first, `ER` last.
 */
export function ris(c: Citation): string {
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['TY', 'GEN'],
    ['AU', c.author && oneName(c.author)],
    ['TI', c.title],
    ['T2', c.outlet],
    ['PY', c.day?.slice(0, 4)],
    ['DA', c.day?.replaceAll('-', '/')],
    ['M3', c.status],
    ['LA', c.lang],
    ['OP', c.original?.title],
    ['AB', wholeWords(c)],
    ['N1', note(c)],
    ['DP', c.site],
    ['UR', c.url],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}
