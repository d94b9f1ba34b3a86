import { Charset, Document as Index, Encoder } from 'flexsearch';
import { fields, wholeText, type Document } from '../document.ts';
import { folded } from '../folding.ts';
import type { Setting } from '../setting.ts';
import { SHOWN, type Finder } from './library.ts';

/** `Normalize` is what it takes by itself; `LatinBalance` is the next in its list of fuzzy ones. */
function encoder({ lentFolding, fuzzy }: Setting): Encoder {
  const own = fuzzy ? Charset.LatinBalance : Charset.Normalize;
  return new Encoder(lentFolding ? { ...own, normalize: folded } : own);
}

function empty(setting: Setting) {
  return new Index({
    tokenize: 'forward',
    encoder: encoder(setting),
    document: {
      id: 'id',
      store: ['id', ...fields],
      index: setting.oneField ? ['whole'] : [...fields],
    },
  });
}

export async function build(documents: readonly Document[], setting: Setting): Promise<string> {
  const index = empty(setting);
  for (const document of documents) {
    index.add(setting.oneField ? { ...document, whole: wholeText(document) } : { ...document });
  }
  const parts: [string, string][] = [];
  await index.export(async (key, data) => void parts.push([key, data]));
  return JSON.stringify(parts);
}

export async function open(json: string, setting: Setting): Promise<Finder> {
  const index = empty(setting);
  for (const [key, data] of JSON.parse(json) as [string, string][]) index.import(key, data);
  return (query) => {
    const found = index.search(query, {
      limit: SHOWN,
      // Suggestions are its way to find what holds only some of the words.
      suggest: !setting.everyWord,
      enrich: true,
      merge: true,
    });
    return found.slice(0, SHOWN).map(({ doc }) => doc as unknown as Document);
  };
}
