import type { Article } from '../schemas/article.ts';
import type { Editorial } from '../schemas/editorial.ts';
import { id as idSchema } from '../schemas/id.ts';
import { readStructure } from './article.ts';
import { publicationDay } from './day.ts';
import { findEvents, type ParsedEvent } from './events.ts';
import { findFigures, type ParsedFigure } from './figures.ts';
import { findPeople, type People } from './people.ts';
import { isError, type Problem } from './problem.ts';
import { findQuotes, type ParsedQuote } from './quotes.ts';
import type { Reading } from './reading.ts';
import { findShifts, type ParsedShift } from './shifts.ts';
import { hasSlug, slug } from './slug.ts';
import { readLines } from './text.ts';

/** What is drawn from an article has ids that begin with its own: they need room. Characters. */
const MAX_ID = 50;

/** A file of the seeds' folder. */
export interface SeedFile {
  file: string;
  bytes: Uint8Array;
}

/** One article, read. */
export interface ParsedArticle {
  reading: Reading;
  people: People;
  article: Omit<Article, 'reproduced'>;
  quotes: ParsedQuote[];
  figures: ParsedFigure[];
  shifts: ParsedShift[];
}

/** All articles of a folder, read; nothing of the editors' English in it. */
export interface Corpus {
  articles: ParsedArticle[];
  events: ParsedEvent[];
}

/** What the parser may know beforehand: where seeds were published, and what dateline codes mean. */
export type Registry = Pick<Editorial, 'articles' | 'outlets'>;

/**
 * The whole flow: bytes → lines → people and structure → quotations, figures, shifts, and over all
 * articles the events. An article with an error is left out; all problems are reported.
 */
export function parse(
  files: readonly SeedFile[],
  registry: Registry,
): { corpus: Corpus; problems: Problem[] } {
  const problems: Problem[] = [];
  if (files.length === 0) problems.push(noSeeds());
  const articles: ParsedArticle[] = [];
  const seen = new Map<string, string>();
  for (const { file, bytes } of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const read = readArticle(file, bytes, registry);
    if (read.article !== null) {
      const before = seen.get(read.article.article.id);
      if (before !== undefined)
        read.problems.push(duplicate(file, before, read.article.article.id));
      else seen.set(read.article.article.id, file);
    }
    problems.push(...read.problems);
    if (read.article !== null && !read.problems.some(isError)) articles.push(read.article);
  }
  const { events } = findEvents(articles.map(({ reading }) => reading));
  for (const one of articles)
    one.article.notBefore = one.article.date === null ? newest(one, events) : null;
  return { corpus: { articles, events }, problems };
}

function readArticle(
  file: string,
  bytes: Uint8Array,
  registry: Registry,
): { article: ParsedArticle | null; problems: Problem[] } {
  const { lines, problems } = readLines(file, bytes);
  // What cannot be read as text, or is no text, is not read further.
  if (lines.length === 0 || problems.some(({ code }) => code === 'E_TOO_LARGE')) {
    return { article: null, problems };
  }
  const note = registry.articles.find((one) => one.file.normalize('NFC') === file.normalize('NFC'));
  const id = note?.id ?? slug(file.replace(/\.[^.]+$/u, ''));
  if (!idSchema.max(MAX_ID).safeParse(id).success || !hasSlug(file.replace(/\.[^.]+$/u, ''))) {
    problems.push(badId(file, id));
  }
  const people = findPeople(lines);
  const { structure, problems: structural } = readStructure(file, lines, people);
  const date = publicationDay(structure, lines);
  if (date.date === null) structural.push(noDate(file));
  const reading: Reading = { id, file, lines, blocks: structure.blocks, date };
  const { quotes, problems: unclear } = findQuotes(reading, people);
  const outlet = registry.outlets.find(({ code }) => code === structure.dateline);
  const passage = ({ line, start, end }: Reading['blocks'][number]) => ({
    line,
    start,
    end,
    text: (lines[line - 1] ?? '').slice(start, end),
  });
  const told = structure.blocks.filter(
    ({ kind }) => kind !== 'stamp' && kind !== 'label' && kind !== 'tags',
  );
  const article: ParsedArticle['article'] = {
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
    captions: structure.blocks.filter(({ kind }) => kind === 'caption').map(passage),
    sections: structure.blocks.filter(({ kind }) => kind === 'heading').map(passage),
    paragraphs: structure.blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'lead')
      .map(({ line }) => line),
    characters: told.reduce((sum, { start, end }) => sum + end - start, 0),
  };
  return {
    article: {
      reading,
      people,
      article,
      quotes,
      figures: findFigures(reading),
      shifts: findShifts(reading),
    },
    problems: [...problems, ...structural, ...unclear].toSorted((a, b) => a.line - b.line),
  };
}

/** The last day that an article of unknown date tells of as past. */
function newest({ reading }: ParsedArticle, events: readonly ParsedEvent[]): string | null {
  const days = events.flatMap(({ start, end, sources }) =>
    sources.some(({ article, says }) => article === reading.id && says === 'held')
      ? [end ?? start]
      : [],
  );
  return (
    days
      .filter((day) => day !== null && day.length === 10)
      .sort()
      .at(-1) ?? null
  );
}

function noSeeds(): Problem {
  return {
    file: 'seeds',
    line: 1,
    column: 1,
    code: 'E_NO_SEEDS',
    message: 'the folder holds no article',
    hint: 'put each article into a .txt file of its own',
  };
}

function noDate(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    code: 'W_DATE_MISSING',
    message: 'the article does not say when it was published',
    hint: 'put "date YYYY-MM-DD" before its first line if the printed page tells it',
  };
}

function badId(file: string, id: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    code: 'E_ID',
    message: `the file name gives the id “${id}”, which cannot stand in an address`,
    hint: `name the file in ASCII letters, digits and hyphens, at most ${MAX_ID}`,
  };
}

function duplicate(file: string, other: string, id: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    code: 'E_DUPLICATE',
    message: `the id “${id}” is taken by ${other}`,
    hint: 'rename one of the two files',
  };
}
