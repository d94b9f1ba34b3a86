import { describe, expect, test } from 'vitest';
import { readDigest } from '../scripts/digest.ts';
import { indexDigest } from '../src/digest-index.ts';
import type { Rest, StorySentence } from '../src/schemas/story.ts';
import { tellStory } from '../src/story.ts';

const index = indexDigest(await readDigest());
const sentence = (paragraph: number, ...rests: Rest[]): StorySentence => ({
  paragraph,
  text: { vi: 'Câu.', en: 'Sentence.' },
  rests,
});
const quote = index.quotes.find(({ continues }) => continues !== null) ?? expect.fail();
const opener = index.quote(quote.continues ?? '');
const of = (...rests: Rest[]) => tellStory([sentence(1, ...rests)], index)[0]?.[0]?.note;

describe('the story', () => {
  test('keeps its sentences in order and numbers them through all paragraphs', () => {
    const rest: Rest = { kind: 'quote', id: quote.id };
    const told = tellStory([sentence(1, rest), sentence(1, rest), sentence(2, rest)], index);
    expect(told.map((one) => one.map(({ note }) => note.number))).toEqual([[1, 2], [3]]);
  });

  test('names each outlet once, each form once, and each line once, in order', () => {
    const lines = [quote, opener, quote].map(({ id }): Rest => ({ kind: 'quote', id }));
    const note = of(...lines);
    const articles = note?.sources.map(({ article }) => article.id) ?? [];
    expect(new Set(articles).size).toBe(articles.length);
    const grounds = note?.sources.flatMap((source) => source.grounds) ?? [];
    for (const { lines: found } of grounds) {
      const numbers = found.map(({ line }) => line);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }
    expect(grounds.flatMap((ground) => ground.lines.map(({ item }) => item?.id)).sort()).toEqual(
      [quote.id, opener.id].sort(),
    );
  });

  test('cites of an event only the articles that tell it as what it is', () => {
    const event =
      index.events.find(
        ({ status, sources }) => status === 'held' && sources.some(({ says }) => says !== 'held'),
      ) ?? expect.fail('no event was announced first and held later');
    const cited = of({ kind: 'event', id: event.id, status: 'held' })?.sources.map(
      ({ article }) => article.id,
    );
    expect(cited).toEqual([
      ...new Set(event.sources.filter(({ says }) => says === 'held').map(({ article }) => article)),
    ]);
  });

  test('leads from a line to the figure, the shift or the quote on it, and from a bare line nowhere', () => {
    const [figure] = index.figures;
    const [shift] = index.shifts;
    const [article] = index.articles;
    if (!figure || !shift || !article) expect.fail();
    const items = [
      of({ kind: 'figure', id: figure.id }),
      of({ kind: 'shift', id: shift.id }),
      of({ kind: 'article', id: article.id, line: article.paragraphs[0] ?? 1 }),
    ].map((note) => note?.sources[0]?.grounds[0]?.lines[0]?.item ?? null);
    expect(items).toEqual([
      { collection: 'figures', id: figure.id },
      { collection: 'shifts', id: shift.id },
      null,
    ]);
  });

  test.each(['event', 'quote', 'figure', 'shift', 'article'] as const)(
    'does not rest on a %s that is not there',
    (kind) => {
      const rest = { kind, id: 'no-such-thing', status: 'held', line: 1 } as Rest;
      expect(() => of(rest)).toThrow(/no-such-thing/);
    },
  );
});
