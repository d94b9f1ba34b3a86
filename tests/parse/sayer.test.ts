import { describe, expect, test } from 'vitest';
import { nameKey } from '../../src/parse/people/names.ts';
import type { Person } from '../../src/parse/people.ts';
import type { ParsedQuote } from '../../src/parse/quotes.ts';
import { quoteAround, registeredId } from '../../src/parse/quotes/sayer.ts';
import type { SpeakerNote } from '../../src/schemas/editorial.ts';

/* Under which id somebody is known, and in whose words a stretch stands. */

test('a person has the id that the editors gave to the name; nobody else has one', () => {
  const notes = ['Vũ Thị Bình', 'Lê Văn An'].map((name, i) => ({ id: `id-${i}`, name }));
  const idOf = (name: string | null) =>
    registeredId(
      name === null ? null : ({ name, key: nameKey(name) } as Person),
      notes as SpeakerNote[],
    );
  expect(idOf('Lê Văn An')).toBe('id-1');
  expect(idOf('Vũ Thị Bình')).toBe('id-0');
  expect(idOf('Lê Văn Anh')).toBeNull();
  expect(idOf(null)).toBeNull();
});

describe('the quote around a stretch', () => {
  const quotes = [
    [3, 10, 20],
    [3, 30, 40],
    [4, 0, 50],
  ].map(([line = 0, start = 0, end = 0]) => ({ source: { line, start, end } }) as ParsedQuote);

  test.each([
    ['inside it', [3, 12, 15], 0],
    ['all of it', [3, 10, 20], 0],
    ['in the second of its line', [3, 30, 31], 1],
    ['in that of its own line', [4, 12, 15], 2],
    ['from before it', [3, 9, 15], null],
    ['to behind it', [3, 12, 21], null],
    ['between two', [3, 22, 25], null],
    ['on another line', [5, 12, 15], null],
  ] as const)('%s', (_, [line, start, end], expected) => {
    const found = quoteAround(quotes, { article: 'a', file: 'a.txt', line, start, end });
    expect(found).toBe(expected === null ? null : quotes[expected]);
  });
});
