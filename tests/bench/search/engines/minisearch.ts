import MiniSearch, { type Options } from 'minisearch';
import { fields, wholeText, type Document } from '../document.ts';
import { folded } from '../folding.ts';
import type { Setting } from '../setting.ts';
import { SHOWN, type Finder } from './library.ts';

const STORED = ['id', ...fields];

function options({ lentFolding, everyWord, fuzzy, oneField }: Setting): Options<Document> {
  return {
    fields: oneField ? ['whole'] : [...fields],
    storeFields: STORED,
    extractField: (document, name) =>
      name === 'whole' ? wholeText(document) : document[name as keyof Document],
    ...(lentFolding ? { processTerm: folded } : {}),
    searchOptions: {
      prefix: true,
      combineWith: everyWord ? 'AND' : 'OR',
      // The value of every example in its documentation.
      fuzzy: fuzzy ? 0.2 : false,
    },
  };
}

export async function build(documents: readonly Document[], setting: Setting): Promise<string> {
  const index = new MiniSearch(options(setting));
  index.addAll(documents);
  return JSON.stringify(index);
}

export async function open(json: string, setting: Setting): Promise<Finder> {
  const index = MiniSearch.loadJSON<Document>(json, options(setting));
  return (query) => index.search(query).slice(0, SHOWN) as unknown as Document[];
}
