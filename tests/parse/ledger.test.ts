import { expect, test } from 'vitest';
import { record, vanished } from '../../src/parse/ledger.ts';
import type { Digest } from '../../src/schemas/digest.ts';
import { emptyLedger } from '../../src/schemas/ledger.ts';

/* Addresses that people have shared do not die. */

const items = (...ids: string[]) => ids.map((id) => ({ id }));
const digestOf = (quotes: string[]) =>
  ({
    articles: [],
    speakers: [],
    quotes: items(...quotes),
    themes: [],
    events: [],
    figures: [],
    shifts: [],
  }) as unknown as Digest;

test('new ids are added, sorted, once', () => {
  const first = record(emptyLedger, digestOf(['b', 'a']));
  expect(record(first, digestOf(['a', 'c'])).quotes).toEqual(['a', 'b', 'c']);
});

test('an id that vanishes is an error that names it', () => {
  const published = record(emptyLedger, digestOf(['a', 'b']));
  const problems = vanished(published, digestOf(['b']));
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['E_PUBLISHED', 'quotes: “a” was published and is gone'],
  ]);
});

test('nothing vanished, nothing said', () => {
  expect(vanished(record(emptyLedger, digestOf(['a'])), digestOf(['a', 'b']))).toEqual([]);
});
