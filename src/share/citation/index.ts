import { json } from '../open-data.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl.ts';
import { plain } from './plain.ts';
import { citation, type Citation } from './record.ts';
import { ris } from './ris.ts';
import { wikipedia } from './wikipedia.ts';

export { citation, plain, wikipedia, type Citation };

/** Everything to read and to copy, one below the other. */
function readable(c: Citation): string {
  return [...plain(c), { style: 'Wikipedia', text: wikipedia(c) }]
    .map(({ style, text }) => `${style}\n${text}\n`)
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
