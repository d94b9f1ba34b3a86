import { describe, expect, test } from 'vitest';
import { readEditorial } from '../../scripts/editorial.ts';
import { readSeeds } from '../../scripts/seeds.ts';
import { parse, type SeedFile } from '../../src/parse/index.ts';
import { join } from '../../src/parse/join.ts';
import { readLines } from '../../src/parse/text.ts';
import type { Digest } from '../../src/schemas/digest.ts';
import type { Source } from '../../src/schemas/source.ts';

/* Whoever changes one word of an article is told of exactly those translations that rest on it. */

const { editorial } = await readEditorial('src/content/editorial');
const seeds = await readSeeds('seeds');

/** A word in small letters, behind the words that name the speaker: what is said, not who says it. */
const WORD = /(?<=\p{L}[ ,]+)\p{Ll}{2,}(?=[ ,])/gu;

const digestOf = (files: readonly SeedFile[]) => join(parse(files, editorial).corpus, editorial);
const textsOf = ({ quotes, figures, shifts }: Digest) => [...quotes, ...figures, ...shifts];
const before = digestOf(seeds).digest;
const wanting = new Set(
  textsOf(before)
    .filter(({ translation }) => translation === 'missing')
    .map(({ id }) => id),
);
/** What has lost its English, and how. */
const lost = ({ digest }: ReturnType<typeof digestOf>) =>
  textsOf(digest)
    .filter(({ id, translation }) => translation !== 'current' && !wanting.has(id))
    .map(({ id, translation }) => `${id} ${translation}`);

/** A seed in which one word, at a place of a line, is another. */
function changed({ file, bytes }: SeedFile, line: number, start: number, end: number): SeedFile {
  const { lines } = readLines(file, bytes);
  const edited = lines.map((text, i) =>
    i === line - 1 ? `${text.slice(0, start)}khácđi${text.slice(end)}` : text,
  );
  return { file, bytes: new TextEncoder().encode(edited.join('\n')) };
}

const holds = ({ source }: { source: Source }, place: Source) =>
  source.file === place.file &&
  source.line === place.line &&
  source.start <= place.start &&
  place.end <= source.end;

/** One word near the end of each quote: its place in the seed. */
const places = before.quotes.flatMap(({ id, text, source }): { id: string; place: Source }[] => {
  const word = [...text.vi.matchAll(WORD)].at(-2);
  if (word === undefined) return [];
  const start = source.start + word.index;
  return [{ id, place: { ...source, start, end: start + word[0].length } }];
});

test('untouched seeds have no stale translation', () => {
  expect(lost(digestOf(seeds))).toEqual([]);
});

describe('one word changed', () => {
  test.each(places.map(({ id, place }) => [id, place] as const))('in %s', (_, place) => {
    const files = seeds.map((seed) =>
      seed.file === place.file ? changed(seed, place.line, place.start, place.end) : seed,
    );
    const resting = textsOf(before).filter((item) => holds(item, place) && !wanting.has(item.id));
    expect(lost(digestOf(files))).toEqual(resting.map(({ id }) => `${id} stale`));
  });
});

test('a word outside of all that is translated touches nothing', () => {
  const seed = seeds.find(({ file }) => file.startsWith('002')) ?? expect.fail();
  const line = readLines(seed.file, seed.bytes).lines[4] ?? '';
  const start = line.indexOf('đông đảo');
  expect(start).toBeGreaterThan(0);
  const files = seeds.map((one) => (one === seed ? changed(one, 5, start, start + 8) : one));
  expect(lost(digestOf(files))).toEqual([]);
});

test('a line put in before everything moves every line and makes nothing stale', () => {
  const files = seeds.map(({ file, bytes }) => {
    const [first = '', ...rest] = readLines(file, bytes).lines;
    const text = [first, '', 'Ảnh: PV', ...rest].join('\n');
    return { file, bytes: new TextEncoder().encode(text) };
  });
  expect(lost(digestOf(files)).filter((one) => one.endsWith('stale'))).toEqual([]);
});
