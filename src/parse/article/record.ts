import type { Article } from '../../schemas/article.ts';
import type { Structure } from '../article.ts';
import type { Registry } from '../corpus.ts';
import { slice, type Block, type Reading } from '../reading.ts';

/** Blocks that are no part of what the article tells. */
const UNTOLD = new Set<Block['kind']>(['stamp', 'label', 'tags', 'page']);

/** An article as the open data tell it: what it prints of itself, and what the editors know of it. */
export function recordOf(
  reading: Reading,
  structure: Structure,
  note: Registry['articles'][number] | null,
  outlets: Registry['outlets'],
): Omit<Article, 'reproduced' | 'corrections'> {
  const { id, file, blocks, date } = reading;
  const outlet = outlets.find(({ code }) => code === structure.dateline);
  const ofKind = (kind: Block['kind']) => blocks.filter((block) => block.kind === kind);
  const passage = (block: Block) => ({
    line: block.line,
    start: block.start,
    end: block.end,
    text: slice(reading, block),
  });
  const told = blocks.filter(({ kind }) => !UNTOLD.has(kind));
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
      .filter(({ kind }) => kind === 'paragraph' || kind === 'lead' || kind === 'standfirst')
      .map(({ line }) => line),
    characters: told.reduce((sum, { start, end }) => sum + end - start, 0),
  };
}
