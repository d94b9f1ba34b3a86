import { capitalised } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { quotedIn, remarks, wholeWords, type Citation } from './record.ts';

/*
 * An entry for BibTeX and for biblatex, in UTF-8. Not by @citation-js/plugin-bibtex: it writes no translator
 * and no abstract into BibTeX, "month = {jan 15}", and & % # $ as they are.
 */

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Words as LaTeX sets them, letter by letter. Those that it would join with their neighbour stand alone. */
function latex(words: string): string {
  return words
    .replace(/[\\{}~^<>&%$#_]/gu, (one) => COMMANDS[one] ?? `\\${one}`)
    .replace(/`|(['-])(?=\1)|(?<=(['-]))\2/gu, '{$&}');
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const LANGUAGES: Record<Locale, string> = { vi: 'vietnamese', en: 'english' };

/** In braces once more: a name is not taken apart, a title keeps its capitals. */
const whole = (words: string) => `{{${latex(words)}}}`;
const text = (words: string) => `{${latex(words)}}`;

/** A quote as one entry (BibTeX 0.99d, biblatex 3): fields that one of the two does not know it passes over. */
export function bibtex(c: Citation): string {
  const [year = '', month] = c.day?.split('-') ?? [];
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['author', c.author && whole(c.author)],
    ['title', whole(c.title)],
    ['howpublished', text(`${capitalised(quotedIn(c, 'dated'))}, ${c.place}`)],
    ['booktitle', c.outlet && whole(c.outlet)],
    ['year', year && `{${year}}`],
    ['month', month && MONTHS[Number(month) - 1]],
    ['date', c.day && `{${c.day}}`],
    ['translator', c.translator && whole(c.translator)],
    ['language', `{${LANGUAGES[c.lang]}}`],
    ['langid', `{${LANGUAGES[c.lang]}}`],
    ['origtitle', c.original && whole(c.original.title)],
    ['origlanguage', c.original && `{${LANGUAGES.vi}}`],
    ['abstract', text(wholeWords(c))],
    ['note', text(remarks(c))],
    // Taken as it stands by all: the url package and biblatex escape it themselves.
    ['url', `{${c.url}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@misc{${c.key},\n${lines.join('')}}\n`;
}
