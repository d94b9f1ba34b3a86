import { readStructure } from './article.ts';
import { correctedDay } from './editorial/corrected-day.ts';
import type { Corpus, ReadArticle, Registry, SeedFile } from './corpus.ts';
import { lastDaysTold, notBefore, publicationDay } from './article/day.ts';
import { findEvents } from './events.ts';
import { findFigures } from './figures.ts';
import { accept, identify } from './article/identity.ts';
import { findPeople } from './people.ts';
import type { Problem } from './problem.ts';
import { findQuotes } from './quotes.ts';
import type { Reading } from './reading.ts';
import { recordOf } from './article/record.ts';
import { findShifts } from './shifts.ts';
import { plainSpaces, readLines } from './text.ts';

export type { Corpus, ParsedArticle, Registry, SeedFile } from './corpus.ts';

/**
 * The whole flow: each file is read alone, then what needs them all. An article with an error is left
 * out; all problems are reported.
 */
export function parse(
  files: readonly SeedFile[],
  registry: Registry,
): { corpus: Corpus; problems: Problem[] } {
  const inOrder = files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const read = inOrder.map((seed) => readArticle(seed, registry));
  const { articles, problems } = accept(read);
  const events = findEvents(articles.map(({ reading }) => reading));
  const told = lastDaysTold(events);
  const dated = articles.map((one) => ({
    ...one,
    article: { ...one.article, notBefore: notBefore(one.reading, told) },
  }));
  return { corpus: { articles: dated, events }, problems };
}

/** One article: bytes → lines → people → structure → day → quotations, figures, shifts. */
export function readArticle({ file, bytes }: SeedFile, registry: Registry): ReadArticle {
  const { lines: printed, problems: unreadable } = readLines(file, bytes);
  if (printed.length === 0) return { file, article: null, problems: unreadable };
  const lines = printed.map(plainSpaces);
  const { id, note, problems: unnamed } = identify(file, registry);
  const people = findPeople(lines);
  const { structure, problems: structural } = readStructure(file, lines, people);
  const day = publicationDay(file, structure, lines);
  const { date, problems: undated } = correctedDay(day, file, registry.corrections ?? []);
  const reading: Reading = { id, file, lines, printed, blocks: structure.blocks, date };
  const { quotes, problems: unclear } = findQuotes(reading, people);
  return {
    file,
    article: {
      reading,
      people,
      article: recordOf(reading, structure, note, registry.outlets),
      quotes,
      figures: findFigures(reading),
      shifts: findShifts(reading),
    },
    problems: [...unreadable, ...unnamed, ...structural, ...undated, ...unclear].toSorted(
      (a, b) => a.line - b.line,
    ),
  };
}
