import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import { readSeeds } from '../../scripts/seeds.ts';

/*
 * The parser against the reading by hand in tests/reading: every certain item found, nothing found that
 * the reading does not have.
 */

interface Expected {
  file: string;
  line: number;
  certain?: boolean;
}
interface ExpectedQuote extends Expected {
  form: string;
  attribution: string;
  speaker: string | null;
  start: number;
  end: number;
  continuesLine: number | null;
  continuesLineAlt?: number | null;
}
interface ExpectedFigure extends Expected {
  value: number;
  unit: string;
  per: string | null;
  qualifier: string | null;
  asOf: string | null;
}
interface ExpectedArticle extends Expected {
  date: string | null;
  dateBasis: string;
  notBefore: string | null;
  headline: string | null;
  dateline: string | null;
  byline: string | null;
  photoCredits: string[];
}

function reading<T>(name: string): T[] {
  return JSON.parse(
    readFileSync(new URL(`../reading/${name}.json`, import.meta.url), 'utf8'),
  ) as T[];
}

const seeds = await readSeeds('seeds');
const { corpus, problems } = parse(seeds, { articles: [], outlets: [] });
const quotes = corpus.articles.flatMap((article) => article.quotes);
const at = ({ file, line }: Expected) => `${file}:${line}`;

test('the seeds are read without an error', () => {
  expect(problems.filter(({ code }) => code.startsWith('E_'))).toEqual([]);
});

describe('quotes', () => {
  const expected = reading<ExpectedQuote>('quotes');
  const certain = expected.filter(({ certain: sure }) => sure !== false);

  test.each(certain.map((quote) => [`${at(quote)} ${quote.form}`, quote] as const))(
    '%s',
    (_, quote) => {
      const found = quotes.find(
        ({ source, form }) =>
          source.file === quote.file && source.line === quote.line && form === quote.form,
      );
      expect(found, 'not found').toBeDefined();
      expect({
        speaker: found?.person?.name ?? null,
        attribution: found?.attribution,
        start: found?.source.start,
        end: found?.source.end,
      }).toEqual({
        speaker: quote.speaker,
        attribution: quote.attribution,
        start: quote.start,
        end: quote.end,
      });
      const from = quotes.find(({ id }) => id === found?.continues)?.source.line ?? null;
      expect([quote.continuesLine, quote.continuesLineAlt]).toContain(from);
    },
  );

  test('nothing is found that the reading does not have', () => {
    const known = new Set(expected.map((quote) => `${at(quote)} ${quote.form}`));
    expect(
      quotes
        .map(({ source, form }) => `${at(source)} ${form}`)
        .filter((quote) => !known.has(quote)),
    ).toEqual([]);
  });
});

describe('figures', () => {
  const figures = corpus.articles.flatMap((article) => article.figures);
  const expected = reading<ExpectedFigure>('figures');
  const bare = ({ value, unit, per, qualifier, asOf }: Omit<ExpectedFigure, keyof Expected>) => ({
    value,
    unit,
    per,
    qualifier,
    asOf,
  });

  test.each(
    expected
      .filter(({ certain }) => certain !== false)
      .map((figure) => [`${at(figure)} ${figure.value}`, figure] as const),
  )('%s', (_, figure) => {
    const onLine = figures.filter(({ source }) => at(source) === at(figure));
    expect(onLine.map(bare)).toContainEqual(bare(figure));
  });

  test('nothing is found that the reading does not have', () => {
    const known = new Set(expected.map((figure) => `${at(figure)} ${figure.value}`));
    expect(
      figures
        .map(({ source, value }) => `${at(source)} ${value}`)
        .filter((figure) => !known.has(figure)),
    ).toEqual([]);
  });
});

describe('articles', () => {
  test.each(
    reading<ExpectedArticle>('articles').map((article) => [article.file, article] as const),
  )('%s', (file, expected) => {
    const found = corpus.articles.find(({ article }) => article.file === file)?.article;
    const { date, dateBasis, notBefore, headline, dateline, byline, photoCredits } = expected;
    expect(found).toMatchObject({ date, dateBasis, headline, dateline, byline, photoCredits });
    if (date === null) expect(found?.notBefore).toBe(notBefore);
  });
});
