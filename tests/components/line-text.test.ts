import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unshownOfTopic } from '../../src/components/line-text.ts';
import { indexDigest } from '../../src/digest-index.ts';
import { collections, digest } from '../../src/schemas/digest.ts';

const read = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../src/content/digest/${name}.json`, import.meta.url), 'utf8'),
  );
const index = indexDigest(
  digest.parse(Object.fromEntries(Object.keys(collections).map((name) => [name, read(name)]))),
);

describe('what the page of a topic does not show', () => {
  it('is the whole of each quote that it leaves sentences out of, in both languages', () => {
    const [topic] = index.topics;
    if (!topic) throw new Error('There is no topic.');
    const { theme, quotes } = topic;
    const unshown = unshownOfTopic(quotes.map(index.cite), theme.id);
    expect(Object.keys(unshown)).toEqual(quotes.map(({ id }) => id));
    const shortened = quotes.filter(
      ({ form, statements }) =>
        form === 'indirect' &&
        statements.some(({ themes }) => themes.includes(theme.id)) &&
        !statements.every(({ themes }) => themes.includes(theme.id)),
    );
    expect(shortened.length).toBeGreaterThan(0);
    for (const { id, text } of quotes) {
      const whole = shortened.some((quote) => quote.id === id);
      expect(unshown[id]).toEqual(
        whole
          ? [
              ['vi', text.vi],
              ['en', text.en],
            ]
          : [],
      );
    }
  });
});
