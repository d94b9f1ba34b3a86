import type { Article } from '../schemas/article.ts';
import type { Source } from '../schemas/source.ts';

/** What a line of an article is. */
export type BlockKind =
  | 'headline'
  /** Between headline and text: sums the article up, and nobody is quoted there. */
  | 'standfirst'
  | 'lead'
  | 'label'
  | 'stamp'
  | 'heading'
  | 'caption'
  | 'paragraph'
  | 'byline'
  /** What the article is filed under, a hint at another one. */
  | 'tags'
  /** Menus, buttons, headlines of other articles: what a stored page holds besides. */
  | 'page';

/** A line, or what is left of it without header and dateline. */
export interface Block {
  kind: BlockKind;
  /** 1-based. */
  line: number;
  /** UTF-16 offsets into the NFC line. */
  start: number;
  end: number;
}

/** An article taken apart into blocks: what every later step reads. */
export interface Reading {
  /** Id of the article. */
  id: string;
  file: string;
  /** NFC, without line ends, spaces of every kind as plain ones; `lines[0]` is line 1. */
  lines: readonly string[];
  /** The same lines with the spaces that were printed: equally long. What is quoted is cut from these. */
  printed: readonly string[];
  blocks: readonly Block[];
  date: Pick<Article, 'date' | 'dateBasis' | 'dateWords'>;
}

/** The words of a stretch of a line, as printed. */
export function slice(reading: Reading, at: { line: number; start: number; end: number }): string {
  return (reading.printed[at.line - 1] ?? '').slice(at.start, at.end);
}

/** The source of a stretch of a line. */
export function sourceOf(reading: Reading, line: number, start: number, end: number): Source {
  return { article: reading.id, file: reading.file, line, start, end };
}

/** Blocks that tell something in sentences: standfirst, leads and paragraphs. */
export function prose(reading: Reading): Block[] {
  return reading.blocks.filter(
    ({ kind }) => kind === 'lead' || kind === 'paragraph' || kind === 'standfirst',
  );
}
