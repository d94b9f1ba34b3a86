import type { Document } from './document.ts';
import { qualityOf, type Answered, type Quality, type Query } from './measures.ts';
import { settings, type Setting } from './setting.ts';
import { loadLibrary, type LibraryName } from './subject.ts';

/** A setting and what it comes to. */
export interface Tried {
  readonly setting: Setting;
  readonly quality: Quality;
}

/** Whether the first is better: by nDCG, then by the share of right first items. */
export function isBetter(first: Quality, second: Quality): boolean {
  return (
    first.ndcg > second.ndcg || (first.ndcg === second.ndcg && first.successAt1 > second.successAt1)
  );
}

/** The best of some settings; the first of equals. */
export function bestOf<T extends { readonly quality: Quality }>(all: readonly T[]): T {
  const [first, ...rest] = all;
  if (!first) throw new Error('There is nothing to choose from');
  return rest.reduce((best, one) => (isBetter(one.quality, best.quality) ? one : best), first);
}

/** Tries every setting of a library on the queries, in Node. */
export async function trySettings(
  name: LibraryName,
  documents: readonly Document[],
  queries: readonly Query[],
): Promise<Tried[]> {
  const library = await loadLibrary(name);
  const tried: Tried[] = [];
  for (const setting of settings()) {
    const find = await library.open(await library.build(documents, setting), setting);
    const answers: Answered[] = [];
    for (const query of queries) {
      const found = await find(query.query);
      answers.push({ query, ids: found.map(({ id }) => id) });
    }
    tried.push({ setting, quality: qualityOf(answers) });
  }
  return tried;
}
