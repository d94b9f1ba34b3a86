import { describe, expect, test } from 'vitest';
import { dateKey, exactKey, indexed, phraseKey, searchedBy } from '../../src/search/key.ts';
import { rechunk, withChunks } from '../../src/search/rechunk.ts';
import { cbor } from './cbor.ts';

/** Postings as Pagefind lists them: pages with places. */
const word = (text: string): unknown => [
  text,
  Array.from({ length: 24 }, (_, page) => [page, [-10, page * 7], []]),
  [],
];
const words = ['asean', 'dao', 'dau', 'de', 'lua', 'luat', 'luc', 'so', 'tao', 'tri', 'zwei', '信'];
const indexes = [words.slice(0, 5), words.slice(5)].map((part) => cbor([part.map(word)]));
const many = Array.from({ length: 600 }, (_, n) => {
  const text = `${'abcdefghij'[n % 10]}${n}`;
  return exactKey(text, text);
});

describe('rechunk', () => {
  test('few words become one piece, with every word as it was', () => {
    const [chunk, ...others] = rechunk(indexes);
    expect(others).toEqual([]);
    expect(Buffer.from(chunk?.bytes ?? [])).toEqual(cbor([words.map(word)]));
  });

  test('pieces hold all words in order, and none is large', () => {
    const chunks = rechunk([cbor([many.map(word)])]);
    expect(chunks.length).toBeGreaterThan(5);
    const bytes = chunks.map((chunk) => Buffer.from(chunk.bytes));
    const found = many.filter((text) => bytes.some((chunk) => chunk.includes(cbor(word(text)))));
    expect(found).toEqual(many);
    expect(Math.max(...bytes.map(({ length }) => length))).toBeLessThan(32_000);
  });

  test('a word, and all words that begin as it does, stand in the one piece where it is looked for', () => {
    const chunks = rechunk([cbor([many.map(word)])]);
    for (const text of many) {
      const term = searchedBy(text);
      const looked = chunks.filter(({ from, to }) => term >= from && term <= to);
      expect(looked).toHaveLength(1);
      expect(Buffer.from(looked[0]?.bytes ?? []).includes(cbor(word(text)))).toBe(true);
    }
  });

  test('leaves out words that stand beside their parts, and what begins so and is none', () => {
    const meanings = [dateKey('2026-01-15'), phraseKey(3, 1)];
    const plain = [exactKey('AI', 'ai'), exactKey('đảo', 'dao'), exactKey('28', '28')];
    const kept = [...plain, exactKey('đã', 'da'), ...meanings];
    const joined = plain.map((own) => indexed(own, meanings).replaceAll('-', ''));
    const all = [...kept, ...joined].sort();
    const [chunk, ...others] = rechunk([cbor([all.map(word)])]);
    expect(others).toEqual([]);
    expect(Buffer.from(chunk?.bytes ?? [])).toEqual(cbor([kept.toSorted().map(word)]));
  });

  test('refuses what is no index', () => {
    expect(() => rechunk([cbor('text')])).toThrow('not as Pagefind 1.6 writes it');
    expect(() => rechunk([Buffer.of(0x9f, 0xff)])).toThrow('not as Pagefind 1.6 writes it');
  });
});

describe('withChunks', () => {
  const metadata = (version: string): Buffer =>
    cbor([version, [['vi_1', 20, '']], [['a', 'z', 'vi_old']], [['kind', 'vi_2']], [], []]);

  test('puts the pieces in, and leaves the rest as it is', () => {
    const chunks = [{ from: 'a', to: 'b', name: 'vi_new', bytes: new Uint8Array() }];
    expect(Buffer.from(withChunks(metadata('1.6.0'), chunks))).toEqual(
      cbor(['1.6.0', [['vi_1', 20, '']], [['a', 'b', 'vi_new']], [['kind', 'vi_2']], [], []]),
    );
  });

  test('refuses another version', () => {
    expect(() => withChunks(metadata('2.0.0'), [])).toThrow('another version');
  });
});
