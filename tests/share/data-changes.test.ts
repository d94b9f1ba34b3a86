import { describe, expect, test } from 'vitest';
import { compareData, nextVersion, type Collections } from '../../src/share/data-changes.ts';
import { dataHash, dataVersion } from '../../src/share/data-version.ts';

const before: Collections = {
  quotes: [
    { id: 'a', n: 1, text: { vi: 'x', en: null }, themes: ['t'], parts: [{ line: 1 }], note: null },
    { id: 'b', n: 2, text: { vi: 'y', en: 'z' }, themes: [], parts: [], note: { why: 'so' } },
  ],
};

/** The same collections with each item changed. */
const changed = (change: (item: Record<string, unknown>) => object): Collections => ({
  quotes: (before['quotes'] ?? []).map((item) => ({ ...item, ...change(item) })) as never,
});
const none = {
  ...{ added: [], changed: {}, removed: [] },
  ...{ fieldsAdded: [], fieldsChanged: [], fieldsRemoved: [] },
};

const cases: [what: string, after: Collections, changes: object, next: string][] = [
  [
    'an item more',
    { quotes: [...(before['quotes'] ?? []), { ...before['quotes']?.[0], id: 'c' }] },
    { added: ['c'] },
    '1.3.0',
  ],
  ['an item less', { quotes: before['quotes']?.slice(0, 1) ?? [] }, { removed: ['b'] }, '2.0.0'],
  ['a collection less', {}, { removed: ['a', 'b'] }, '2.0.0'],
  [
    'a value',
    changed(({ id, n }) => ({ n: id === 'a' ? 7 : n })),
    { changed: { a: ['n'] } },
    '1.2.4',
  ],
  [
    'a value in an object, and a list',
    changed(({ id }) => (id === 'b' ? { text: { vi: 'y', en: 'w' }, themes: ['u'] } : {})),
    { changed: { b: ['text.en', 'themes'] } },
    '1.2.4',
  ],
  [
    'a value that becomes null',
    changed(({ id }) => (id === 'b' ? { note: null } : {})),
    { changed: { b: ['note'] } },
    '1.2.4',
  ],
  ['a field more', changed(() => ({ url: 'x' })), { fieldsAdded: ['url'] }, '1.3.0'],
  [
    'a field more in an object',
    changed(({ text }) => ({ text: { ...(text as object), fr: 'x' } })),
    { fieldsAdded: ['text.fr'] },
    '1.3.0',
  ],
  ['a field less', changed(() => ({ n: undefined })), { fieldsRemoved: ['n'] }, '2.0.0'],
  [
    'a field less in the objects of a list',
    changed(({ id }) => (id === 'a' ? { parts: [{ row: 1 }] } : {})),
    { changed: { a: ['parts'] }, fieldsAdded: ['parts.row'], fieldsRemoved: ['parts.line'] },
    '2.0.0',
  ],
  [
    'the type of a field',
    changed(({ n }) => ({ n: String(n) })),
    { changed: { a: ['n'], b: ['n'] }, fieldsChanged: ['n'] },
    '2.0.0',
  ],
  [
    'the type of what a list holds',
    changed(({ id }) => (id === 'a' ? { themes: [1] } : {})),
    { changed: { a: ['themes'] }, fieldsChanged: ['themes'] },
    '2.0.0',
  ],
];

/** As JSON has it: `undefined` is no field. */
const written = (collections: Collections) =>
  JSON.parse(JSON.stringify(collections)) as Collections;

describe('what changed', () => {
  test.each(cases)('%s', (_, after, changes, next) => {
    const found = compareData(before, written(after));
    expect(found).toEqual({ quotes: { ...none, ...changes } });
    expect(nextVersion('1.2.3', found)).toBe(next);
  });

  test('is nothing where items or fields only stand in another order', () => {
    const other = {
      quotes: (before['quotes'] ?? [])
        .map((item) => Object.fromEntries(Object.entries(item).toReversed()) as never)
        .toReversed(),
    };
    expect(compareData(before, other)).toEqual({});
    expect(dataHash(other)).toBe(dataHash(before));
  });

  test('is another hash', () => {
    const hashes = cases.map(([, after]) => dataHash(written(after)));
    expect(new Set([dataHash(before), ...hashes]).size).toBe(cases.length + 1);
  });
});

describe('the version of the data', () => {
  const version = (hash: string) => [{ version: '1.2.0', date: '2026-01-20', hash, changes: {} }];

  test('is the newest one where the collections are its own', () => {
    const versions = version(dataHash(before)) as Parameters<typeof dataVersion>[1];
    expect(dataVersion(before, versions)).toMatchObject({ version: '1.2.0', date: '2026-01-20' });
  });

  test('has the hash behind it, and no day, where they have changed since', () => {
    const versions = version('000000000000') as Parameters<typeof dataVersion>[1];
    expect(dataVersion(before, versions)).toMatchObject({
      version: `1.2.0+${dataHash(before).slice(0, 8)}`,
      date: null,
    });
  });
});
