import type { Article } from '../schemas/article.ts';
import type { Editorial } from '../schemas/editorial.ts';
import type { ParsedEvent } from './events.ts';
import type { ParsedFigure } from './figures.ts';
import type { People } from './people.ts';
import type { Problem } from './problem.ts';
import type { ParsedQuote } from './quotes.ts';
import type { Reading } from './reading.ts';
import type { ParsedShift } from './shifts.ts';

/** A file of the seeds' folder. */
export interface SeedFile {
  file: string;
  bytes: Uint8Array;
}

/** One article, read. */
export interface ParsedArticle {
  reading: Reading;
  people: People;
  article: Omit<Article, 'reproduced' | 'corrections'>;
  quotes: ParsedQuote[];
  figures: ParsedFigure[];
  shifts: ParsedShift[];
}

/** All articles of a folder, read; nothing of the editors' English in it. */
export interface Corpus {
  articles: ParsedArticle[];
  events: ParsedEvent[];
}

/** What the parser may know beforehand: where seeds were published, what dateline codes mean, corrected days. */
export type Registry = Pick<Editorial, 'articles' | 'outlets'> &
  Partial<Pick<Editorial, 'corrections'>>;

/** What became of one file; `article` is null where nothing could be read. */
export interface ReadArticle {
  file: string;
  article: ParsedArticle | null;
  problems: Problem[];
}
