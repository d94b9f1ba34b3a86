import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corroborations } from '../../src/parse/corroborate.ts';
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
// Read within each test, so that Stryker sees which tests a rule rests on.
const read = (file?: string) =>
  parse(
    seeds.filter((seed) => file === undefined || seed.file === file),
    { articles: [], outlets: [] },
  );
const quotesIn = (file?: string) => read(file).corpus.articles.flatMap((one) => one.quotes);
const figuresIn = (file?: string) => read(file).corpus.articles.flatMap((one) => one.figures);
const at = ({ file, line }: Pick<Expected, 'file' | 'line'>) => `${file}:${line}`;

test('the seeds are read without an error', () => {
  expect(read().problems.filter(({ code }) => code.startsWith('E_'))).toEqual([]);
});

describe('quotes', () => {
  const expected = reading<ExpectedQuote>('quotes');
  const certain = expected.filter(({ certain: sure }) => sure !== false);

  test.each(certain.map((quote) => [`${at(quote)} ${quote.form}`, quote] as const))(
    '%s',
    (_, quote) => {
      const quotes = quotesIn(quote.file);
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
      quotesIn()
        .map(({ source, form }) => `${at(source)} ${form}`)
        .filter((quote) => !known.has(quote)),
    ).toEqual([]);
  });
});

describe('figures', () => {
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
    const onLine = figuresIn(figure.file).filter(({ source }) => at(source) === at(figure));
    expect(onLine.map(bare)).toContainEqual(bare(figure));
  });

  test('nothing is found that the reading does not have', () => {
    const known = new Set(expected.map((figure) => `${at(figure)} ${figure.value}`));
    expect(
      figuresIn()
        .map(({ source, value }) => `${at(source)} ${value}`)
        .filter((figure) => !known.has(figure)),
    ).toEqual([]);
  });
});

describe('events', () => {
  interface ExpectedEvent {
    title: string;
    start: string | null;
    end: string | null;
    status: string;
    sources: Expected[];
    certain: boolean;
  }
  const certain = reading<ExpectedEvent>('events').filter((event) => event.certain);

  test.each(certain.map((event) => [event.title, event] as const))('%s', (_, event) => {
    const lines = new Set(event.sources.map(at));
    const sharing = read().corpus.events.filter(({ sources }) =>
      sources.some((source) => lines.has(at(source))),
    );
    const told = sharing.map(({ start, end, status }) => ({ start, end, status }));
    const { start, end, status } = event;
    expect(told).toContainEqual({ start, end: end === start ? null : end, status });
  });
});

test('the shifts, from what to what', () => {
  interface ExpectedShift {
    n: number;
    title: string;
    from: string;
    to: string;
    fromAlt: string | null;
    toAlt: string | null;
  }
  const shifts = read().corpus.articles.flatMap((article) => article.shifts);
  const expected = reading<ExpectedShift>('shifts');
  expect(shifts.map(({ n, title }) => [n, title.text])).toEqual(
    expected.map(({ n, title }) => [n, title]),
  );
  shifts.forEach(({ from, to }, i) => {
    expect([expected[i]?.from, expected[i]?.fromAlt]).toContain(from.text);
    expect([expected[i]?.to, expected[i]?.toAlt]).toContain(to.text);
  });
});

test('the statements that two outlets carry, and no others', () => {
  const quotes = quotesIn();
  const place = new Map(quotes.map(({ id, source }) => [id, at(source)]));
  const found = [...corroborations(quotes)].flatMap(([id, others]) =>
    others.map((other) => [place.get(id), place.get(other)].sort().join(' ')),
  );
  const expected = reading<{ a: Expected; b: Expected }>('corroborations');
  expect([...new Set(found)].sort()).toEqual(
    expected.map(({ a, b }) => [at(a), at(b)].sort().join(' ')).sort(),
  );
});

describe('articles', () => {
  test.each(
    reading<ExpectedArticle>('articles').map((article) => [article.file, article] as const),
  )('%s', (file, expected) => {
    const found = read().corpus.articles.find(({ article }) => article.file === file)?.article;
    const { date, dateBasis, notBefore, headline, dateline, byline, photoCredits } = expected;
    expect(found).toMatchObject({ date, dateBasis, headline, dateline, byline, photoCredits });
    if (date === null) expect(found?.notBefore).toBe(notBefore);
  });
});
