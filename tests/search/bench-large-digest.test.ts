import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readDigest } from '../../scripts/digest.ts';
import { root } from '../../scripts/process/programs.ts';
import { indexDigest } from '../../src/digest-index.ts';
import { digest as schema, type Digest } from '../../src/schemas/digest.ts';
import { searchRecords } from '../../src/search/record.ts';
import { largeDigest } from '../bench/search/large/digest.ts';
import { materialOf, type Material } from '../bench/search/large/material.ts';

let real: Digest;
let material: Material;
beforeAll(async () => {
  real = await readDigest();
  material = materialOf(real, join(root, 'tests/corpus/open'));
});

test('a large digest is a valid one, of as many articles as were asked for', () => {
  const large = schema.parse(largeDigest(real, material, 30));
  expect(large.articles).toHaveLength(30);
  expect(large.articles.slice(0, real.articles.length)).toEqual(real.articles);
  const ids = [...large.quotes, ...large.events, ...large.figures].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('what it names is there', () => {
  const large = largeDigest(real, material, 30);
  const idsOf = (items: readonly { id: string }[]): Set<string> =>
    new Set(items.map(({ id }) => id));
  const [articles, speakers, quotes, themes] = [
    idsOf(large.articles),
    idsOf(large.speakers),
    idsOf(large.quotes),
    idsOf(large.themes),
  ] as const;
  const named = (id: string | null): string[] => (id === null ? [] : [id]);
  for (const { source, speaker, continues, themes: on } of large.quotes) {
    expect(articles).toContain(source.article);
    for (const id of named(speaker)) expect(speakers).toContain(id);
    for (const id of named(continues)) expect(quotes).toContain(id);
    for (const id of on) expect(themes).toContain(id);
  }
  for (const { source, speaker, quote } of large.figures) {
    expect(articles).toContain(source.article);
    for (const id of named(speaker)) expect(speakers).toContain(id);
    for (const id of named(quote)) expect(quotes).toContain(id);
  }
  for (const { sources } of large.events) {
    for (const { article } of sources) expect(articles).toContain(article);
  }
});

test('each article made tells about as much as the real ones do', () => {
  const large = largeDigest(real, material, 205);
  const made = (name: 'quotes' | 'events' | 'figures'): number =>
    (large[name].length - real[name].length) / 200;
  expect(made('quotes')).toBeCloseTo(10, 0);
  expect(made('events')).toBeCloseTo(5, 0);
  expect(made('figures')).toBeCloseTo(2.5, 0);
});

test('every item of it becomes a record of the search, in both languages', () => {
  const index = indexDigest(largeDigest(real, material, 30));
  const records = searchRecords(index).map(({ url }) => JSON.parse(url) as Record<string, string>);
  const topics = index.topicPages.length;
  const { speakers, quotes, events, figures, shifts } = index;
  const items = [speakers, quotes, events, figures, shifts].flat().length + topics;
  expect(records).toHaveLength(items);
  const made = records.filter(({ id }) => id?.startsWith('made-'));
  expect(made.length).toBeGreaterThan(300);
  for (const { title } of made) expect(title).not.toBe('');
  for (const quote of made.filter(({ kind }) => kind === 'quote')) {
    expect(quote['text']).not.toBe('');
    expect(quote['textEn']).not.toBe(undefined);
  }
});

test('it comes out the same each time', () => {
  expect(largeDigest(real, material, 12)).toEqual(largeDigest(real, material, 12));
});

test('it is made of many different words and people, all of them real', () => {
  expect(material.sentences.length).toBeGreaterThan(500);
  expect(material.names.length).toBeGreaterThan(50);
  const large = largeDigest(real, material, 60);
  const said = new Set(material.sentences);
  for (const { statements } of large.quotes)
    for (const { vi } of statements) expect(said).toContain(vi);
});
