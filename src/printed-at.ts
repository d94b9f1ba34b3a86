import type { DigestIndex } from './digest-index.ts';
import type { ItemRef } from './schemas/digest.ts';

/**
 * Where an item is printed, file by file, as programs write places: `003_article.txt:7,9`. Of a
 * speaker and a topic nothing: they stand in many places, and their pages tell them.
 */
export function printedAt({ collection, id }: ItemRef, digest: DigestIndex): string[] {
  const sources = sourcesOf({ collection, id }, digest);
  const files = [...new Set(sources.map(({ file }) => file))];
  return files.map((file) => {
    const lines = sources.filter((one) => one.file === file).map(({ line }) => line);
    const places = [...new Set(lines)].filter((line) => line !== null);
    return places.length === 0 ? file : `${file}:${places.join(',')}`;
  });
}

function sourcesOf(
  { collection, id }: ItemRef,
  digest: DigestIndex,
): readonly { file: string; line: number | null }[] {
  switch (collection) {
    case 'articles':
      return [{ file: digest.article(id).file, line: null }];
    case 'quotes':
      return [digest.quote(id).source];
    case 'speakers':
    case 'themes':
      return [];
    case 'events':
      // The first article that tells of it: the page of the event names the others.
      return digest.event(id).sources.filter(({ file }, _, [first]) => file === first?.file);
    case 'figures':
    case 'shifts':
      return digest[collection].filter((one) => one.id === id).map(({ source }) => source);
  }
}
