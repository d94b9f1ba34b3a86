import { strings } from '../../i18n/strings.ts';
import { json } from '../open-data.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl.ts';
import { apa, vietnameseStyle } from './plain.ts';
import { citation, type Citation } from './record.ts';
import { ris } from './ris.ts';
import { wikipedia } from './wikipedia.ts';

export { plain } from './plain.ts';
export { citation, wikipedia, type Citation };

/** Everything to read and to copy, one below the other. */
function readable(c: Citation): string {
  const t = strings(c.locale).cite;
  return [
    [t.apa, apa(c)],
    [t.vietnamese, vietnameseStyle(c)],
    ['Wikipedia', wikipedia(c)],
  ]
    .map(([style, words]) => `${style}\n${words}\n`)
    .join('\n');
}

/** The files of a citation, each with its media type. */
export const citationFiles = {
  txt: { type: 'text/plain', write: readable },
  // No media type of either is registered; these are what their programs have always read.
  bib: { type: 'application/x-bibtex', write: bibtex },
  ris: { type: 'application/x-research-info-systems', write: ris },
  'csl.json': {
    type: 'application/vnd.citationstyles.csl+json',
    write: (c: Citation) => json(cslJson(c)),
  },
} as const;

export type CitationFormat = keyof typeof citationFiles;
export const citationFormats = Object.keys(citationFiles) as CitationFormat[];
