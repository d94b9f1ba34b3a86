import { create, insertMultiple, load, save, search, type RawData } from '@orama/orama';
import { fields, wholeText, type Document } from '../document.ts';
import { foldedWords } from '../folding.ts';
import type { Setting } from '../setting.ts';
import { SHOWN, type Finder } from './library.ts';

function empty({ lentFolding, oneField }: Setting) {
  const names = oneField ? ['whole'] : fields;
  return create({
    schema: Object.fromEntries(names.map((name) => [name, 'string' as const])),
    ...(lentFolding ? { components: { tokenizer: foldingTokenizer } } : {}),
  });
}

/** In place of its own, which cuts words at every letter that English does not have. */
const foldingTokenizer = {
  language: 'english',
  normalizationCache: new Map<string, string>(),
  tokenize: (text: string): string[] => [...new Set(foldedWords(text))],
};

export async function build(documents: readonly Document[], setting: Setting): Promise<string> {
  const index = empty(setting);
  const given = documents.map((document) =>
    setting.oneField ? { ...document, whole: wholeText(document) } : { ...document },
  );
  await insertMultiple(index, given);
  return JSON.stringify(save(index));
}

export async function open(json: string, setting: Setting): Promise<Finder> {
  const index = empty(setting);
  load(index, JSON.parse(json) as RawData);
  return async (term) => {
    const { hits } = await search(index, {
      term,
      limit: SHOWN,
      // 0: only what holds every word; 1, as it comes: whatever holds any.
      threshold: setting.everyWord ? 0 : 1,
      tolerance: setting.fuzzy ? 1 : 0,
    });
    return hits.map(({ document }) => document as unknown as Document);
  };
}
