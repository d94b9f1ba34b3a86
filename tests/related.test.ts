import { describe, expect, test } from 'vitest';
import { readDigest } from '../scripts/digest.ts';
import { topicsOfShift } from '../src/digest-groups.ts';
import { indexDigest } from '../src/digest-index.ts';
import { relatedTo, type RelatedItem, type RelatedTo } from '../src/related.ts';

const digest = await readDigest();
const index = indexDigest(digest);
const key = (one: RelatedItem) =>
  typeof one === 'string' ? one : `${one.item.collection}/${one.item.id}`;
const pages: RelatedTo[] = [
  ...index.quotes.map(({ id }) => ({ collection: 'quotes', id }) as const),
  ...index.topicPages.map(({ theme }) => ({ collection: 'themes', id: theme.id }) as const),
  ...index.speakers.map(({ id }) => ({ collection: 'speakers', id }) as const),
  ...index.articles.map(({ id }) => ({ collection: 'articles', id }) as const),
  ...index.events.map(({ id }) => ({ collection: 'events', id }) as const),
  ...index.figures.map(({ id }) => ({ collection: 'figures', id }) as const),
  ...index.shifts.map(({ id }) => ({ collection: 'shifts', id }) as const),
  'figures',
  'timeline',
  'masterplan',
];

describe('what goes with a page', () => {
  test('is two to five things, none twice, never the page itself', () => {
    for (const page of pages) {
      const keys = relatedTo(page, index).map(key);
      const own = typeof page === 'string' ? page : `${page.collection}/${page.id}`;
      expect(keys.length, own).toBeGreaterThanOrEqual(2);
      expect(keys.length, own).toBeLessThanOrEqual(5);
      expect(new Set(keys).size, own).toBe(keys.length);
      expect(keys, own).not.toContain(own);
    }
  });

  test('leads from a quote to no other that its page leads to already', () => {
    for (const { id } of index.quotes) {
      const { previous, next } = index.neighbours(id);
      const linked = [...index.chain(id), ...index.corroboration(id), previous, next];
      const keys = relatedTo({ collection: 'quotes', id }, index).map(key);
      for (const one of linked) if (one) expect(keys).not.toContain(`quotes/${one.id}`);
    }
  });

  test('says of a quote the topic that both are on, and tells the same speaker from others', () => {
    for (const quote of index.quotes) {
      for (const one of relatedTo({ collection: 'quotes', id: quote.id }, index)) {
        if (typeof one === 'string' || !('topic' in one.why)) continue;
        const other = index.quote(one.item.id);
        expect(quote.themes).toContain(one.why.topic.id);
        expect(other.themes).toContain(one.why.topic.id);
        expect(other.speaker === quote.speaker).toBe(one.why.rule === 'sameSpeaker');
      }
    }
  });

  test('leads from a topic to those that share most quotes, and counts them', () => {
    for (const topic of index.topicPages) {
      const found = relatedTo({ collection: 'themes', id: topic.theme.id }, index);
      const counts = found.flatMap((one) => {
        if (typeof one === 'string' || one.why.rule !== 'sharedQuotes') return [];
        const both = index
          .topic(one.item.id)
          .quotes.filter((quote) => quote.themes.includes(topic.theme.id));
        expect(both).toHaveLength(one.why.count);
        return one.why.count;
      });
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });

  test('leads from the masterplan to no topic that a shift leads to', () => {
    const linked = index.shifts.flatMap((shift) => topicsOfShift(index, shift));
    const keys = relatedTo('masterplan', index).map(key);
    for (const { theme } of linked) expect(keys).not.toContain(`themes/${theme.id}`);
  });

  test('is there where there is one article, one speaker and nothing in common', () => {
    const [article] = digest.articles;
    const [quote] = digest.quotes;
    if (!article || !quote) expect.fail();
    const alone = { ...quote, themes: [], continues: null, corroboratedBy: [] };
    const bare = indexDigest({
      ...digest,
      articles: digest.articles.filter(({ id }) => id === quote.source.article),
      speakers: digest.speakers.filter(({ id }) => id === quote.speaker),
      quotes: [alone],
      figures: [],
      shifts: [],
      events: digest.events.map((event) => ({
        ...event,
        themes: [],
        sources: event.sources.map((source) => ({ ...source, article: quote.source.article })),
      })),
    });
    for (const page of [
      { collection: 'quotes', id: quote.id },
      { collection: 'speakers', id: quote.speaker ?? '' },
      { collection: 'articles', id: quote.source.article },
      'timeline',
    ] as const) {
      const keys = relatedTo(page, bare).map(key);
      expect(keys.length).toBeGreaterThanOrEqual(2);
      expect(keys).not.toContain('figures');
      expect(keys).not.toContain('masterplan');
    }
  });
});
