import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type ParsedArticle } from '../../src/parse/index.ts';
import { findTimes } from '../../src/parse/dates/times.ts';
import { compare, emptyResult, measures, type Expected, type Found, type Result } from './score.ts';

/** Units that the corpus tells apart; all else is counted or measured. */
const TOLD_APART: ReadonlySet<string> = new Set('USD VND % share × rank years days'.split(' '));

/** The articles of a folder that have a reading. */
export function articlesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .filter((name) => existsSync(join(folder, `${name}.json`)));
}

/** Reads one article and adds to `result` how that compares with its reading. */
export function score(folder: string, name: string, result: Result): void {
  const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected;
  const bytes = readFileSync(join(folder, `${name}.txt`));
  const { corpus } = parse([{ file: `${name}.txt`, bytes }], { articles: [], outlets: [] });
  compare(name, expected, foundIn(corpus.articles[0]), result);
}

/** What is lost and what is found too much in an article. */
export function faultsOf(folder: string, name: string): string[] {
  const result = emptyResult();
  score(folder, name, result);
  const told = measures.flatMap((measure) => [
    ...result.scores[measure].lost.map((one) => `${measure}, lost: ${one}`),
    ...result.scores[measure].extra.map((one) => `${measure}, extra: ${one}`),
  ]);
  return [...new Set(told)].sort();
}

function foundIn(one: ParsedArticle | undefined): Found {
  if (one === undefined) {
    const nothing = { date: null, dateBasis: 'unknown', headline: null, byline: null };
    return { article: { ...nothing, captionLines: [] }, quotes: [], dates: [], figures: [] };
  }
  const { article, reading, quotes, figures } = one;
  return {
    article: { ...article, captionLines: article.captions.map(({ line }) => line) },
    quotes: quotes.map(({ source, form, text, person, unknown, resolution }) => ({
      line: source.line,
      form,
      text,
      speaker: person?.name ?? unknown?.name ?? unknown?.role ?? null,
      rule: resolution.rule,
    })),
    dates: findTimes(reading).map(({ line, words, from, to, basis }) => ({
      ...{ line, words, from, to, basis },
    })),
    figures: figures.map(({ source, amount, value, valueTo, unit }) => ({
      line: source.line,
      ...{ amount, value, valueTo },
      unit: TOLD_APART.has(unit) ? unit : unit === 'pp' ? '%' : 'count',
    })),
  };
}
