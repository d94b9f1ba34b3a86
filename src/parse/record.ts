import type { Article } from '../schemas/article.ts';
import type { Structure } from './article.ts';
import type { Registry } from './corpus.ts';
import { slice, type Block, type Reading } from './reading.ts';

/** An article as the open data tell it: what it prints of itself, and what the editors know of it. */
export function recordOf(
  reading: Reading,
  structure: Structure,
  note: Registry['articles'][number] | null,
  outlets: Registry['outlets'],
): Omit<Article, 'reproduced'> {
  const { id, file, blocks, date } = reading;
  const outlet = outlets.find(({ code }) => code === structure.dateline);
  const ofKind = (kind: Block['kind']) => blocks.filter((block) => block.kind === kind);
  const passage = (block: Block) => ({
    line: block.line,
    start: block.start,
    end: block.end,
    text: slice(reading, block),
  });
  const told = blocks.filter(({ kind }) => kind !== 'stamp' && kind !== 'label' && kind !== 'tags');
  return {
    id,
    file,
    ...date,
    notBefore: null,
    headline: structure.headline,
    publisher: note?.publisher ?? outlet?.publisher ?? null,
    publisherBasis: note?.publisherBasis ?? null,
    dateline: structure.dateline,
    sourceUrl: note?.sourceUrl ?? null,
    sourceRecorded: note?.sourceRecorded ?? null,
    byline: structure.byline,
    photoCredits: structure.photoCredits,
    captions: ofKind('caption').map(passage),
    sections: ofKind('heading').map(passage),
    paragraphs: blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'lead')
      .map(({ line }) => line),
    characters: told.reduce((sum, { start, end }) => sum + end - start, 0),
  };
}
