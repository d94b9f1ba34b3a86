import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  articlesOfTopic,
  byDay,
  byFirstTopic,
  bySpeaker,
  contents,
  specimen,
  topicsOf,
  unknownOf,
  voices,
} from '../src/digest-groups.ts';
import { indexDigest } from '../src/digest-index.ts';
import { collections, digest } from '../src/schemas/digest.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../src/content/digest/${name}.json`, import.meta.url), 'utf8'));
const index = indexDigest(
  digest.parse(Object.fromEntries(Object.keys(collections).map((name) => [name, read(name)]))),
);

describe('the index', () => {
  it('gives a page to a topic with two quotes or one event, and to no other', () => {
    for (const { quotes, events, hasPage } of index.topics) {
      expect(hasPage).toBe(quotes.length >= 2 || events.length >= 1);
    }
  });

  it('counts in the matrix what the topic lists', () => {
    for (const topic of index.topics) {
      for (const speaker of index.speakers) {
        expect(index.count(speaker.id, topic.theme.id)).toBe(
          topic.quotes.filter((quote) => quote.speaker === speaker.id).length,
        );
      }
    }
  });

  it('keeps outcomes, moments and the meeting apart', () => {
    expect(index.outcomes.length + index.moments.length + 1).toBe(index.events.length);
    expect(index.moments).not.toContain(index.meeting);
    expect(index.outcomes.every((event) => event.kind === 'outcome' || event.first)).toBe(true);
  });

  it('gives every part of a passage the same chain', () => {
    for (const quote of index.quotes) {
      const chain = index.chain(quote.id);
      expect(chain).toContain(quote);
      for (const part of chain) expect(index.chain(part.id)).toEqual(chain);
    }
  });

  it('turns to neighbours of the same speaker, there and back', () => {
    for (const quote of index.quotes) {
      const { next } = index.neighbours(quote.id);
      if (!next) continue;
      expect(next.speaker).toBe(quote.speaker);
      expect(index.neighbours(next.id).previous).toBe(quote);
    }
  });

  it('tells up to a day that no held event and no article passes', () => {
    for (const { date } of index.articles) expect((date ?? '') <= index.newestDay).toBe(true);
  });

  it('refuses an id that is not there', () => {
    expect(() => index.quote('no-such-quote')).toThrow(/no-such-quote/);
    expect(() => index.topic('no-such-theme')).toThrow(/no-such-theme/);
  });
});

describe('groups', () => {
  it('lose no quote and repeat none', () => {
    const cited = index.quotes.map(index.cite);
    expect(bySpeaker(cited).flatMap((group) => group.cited)).toHaveLength(cited.length);
    const topical = byFirstTopic(index, index.quotes).flatMap((group) => group.quotes);
    expect(new Set(topical).size).toBe(index.quotes.length);
  });

  it('put speakers that cannot be told last', () => {
    const nameless = bySpeaker(index.quotes.map(index.cite)).map(({ speaker }) => speaker === null);
    expect(nameless.slice(0, -1)).not.toContain(true);
  });

  it('put what no article dates last', () => {
    const undated = byDay(index.events).map(({ start }) => start === null);
    expect(undated.slice(0, -1)).not.toContain(true);
    expect(byDay(index.events).flatMap(({ events }) => events)).toHaveLength(index.events.length);
  });

  it('give one verbatim voice a speaker, standing alone', () => {
    const found = voices(index);
    expect(new Set(found.map((quote) => quote.speaker)).size).toBe(found.length);
    expect(found.every((quote) => quote.form === 'direct' && quote.continues === null)).toBe(true);
  });

  it('take apart the shortest verbatim quote of the newest day, none that is shown already', () => {
    const shown = voices(index);
    const found = specimen(index, shown);
    const rivals = index.quotes.filter(
      (quote) => quote.form === 'direct' && quote.continues === null && !shown.includes(quote),
    );
    expect(rivals).toContain(found);
    for (const { date, text } of rivals) {
      expect((date ?? '') <= (found?.date ?? '')).toBe(true);
      if (date === found?.date) expect(text.vi.length >= (found?.text.vi.length ?? 0)).toBe(true);
    }
    const only = { ...index, quotes: shown.slice(0, 1) };
    expect(specimen(only, shown)).toBe(shown[0]);
    expect(specimen({ ...index, quotes: [] }, [])).toBeNull();
  });

  it('count what the edition holds, and leave out what it does not', () => {
    expect(contents(index).find(({ section }) => section === 'quotes')?.count).toBe(
      index.quotes.length,
    );
    const without = contents({ ...index, figures: [] }).map(({ section }) => section);
    expect(without).not.toContain('figures');
    expect(without).toContain('sources');
  });

  it('list the topics of a speaker by how much is said', () => {
    for (const speaker of index.speakers) {
      const counts = topicsOf(index, speaker.id).map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
  });

  it('name what is not known of an article', () => {
    for (const article of index.articles) {
      expect(unknownOf(article).includes('date')).toBe(article.date === null);
    }
  });
});

describe('the articles of a topic', () => {
  it('are those of its quotes, events, figures and shifts, each once', () => {
    for (const topic of index.topics) {
      const articles = articlesOfTopic(index, topic);
      const used = [
        ...topic.quotes.map(({ source }) => source.article),
        ...topic.events.flatMap(({ sources }) => sources.map(({ article }) => article)),
        ...topic.figures.map(({ source }) => source.article),
        ...topic.shifts.map(({ source }) => source.article),
      ];
      expect(articles.map(({ id }) => id).toSorted()).toEqual([...new Set(used)].toSorted());
    }
  });
});
