import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/index.ts';

/* Articles in pairs: `<behaviour>.txt` and what a careful reader takes from it, `<behaviour>.json`. */

interface Expectation {
  article: Record<string, unknown> & { captionLines: number[] };
  quotes: {
    line: number;
    form: string;
    attribution: string;
    speaker: string | null;
    speakerPrinted: string;
    text: string;
  }[];
  absent: string[];
}

const folder = new URL('./fixtures/articles/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

describe.each(names)('%s', (name) => {
  const expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Expectation;
  const file = { file: `${name}.txt`, bytes: readFileSync(new URL(`${name}.txt`, folder)) };
  // Read within each test, so that Stryker sees which tests a rule rests on.
  const article = () => parse([file], { articles: [], outlets: [] }).corpus.articles[0];

  test('quotes', () => {
    const found = article()?.quotes.map(({ source, form, attribution, person, text }) => ({
      line: source.line,
      form,
      attribution,
      speaker: person?.name ?? null,
      text,
    }));
    expect(found).toEqual(
      expected.quotes.map(({ line, form, attribution, speaker, text }) => ({
        line,
        form,
        attribution,
        speaker,
        text,
      })),
    );
  });

  test('no direct quote holds what nobody said', () => {
    const direct = (article()?.quotes ?? [])
      .filter(({ form }) => form === 'direct')
      .map(({ text }) => text);
    for (const words of expected.absent)
      for (const text of direct) expect(text).not.toContain(words);
  });

  test('article', () => {
    const { captionLines, ...rest } = expected.article;
    const one = article()?.article;
    expect(one).toMatchObject(rest);
    expect(one?.captions.map(({ line }) => line)).toEqual(captionLines);
  });
});
