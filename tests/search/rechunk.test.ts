import { describe, expect, test } from 'vitest';
import { rechunk, withChunks } from '../../src/search/rechunk.ts';

/** CBOR of arrays, texts and small numbers; an encoder apart from the one tested. */
function cbor(value: unknown): Buffer {
  const head = (major: number, n: number): Buffer => {
    if (n < 24) return Buffer.of((major << 5) | n);
    const [info, size] = n < 0x100 ? [24, 1] : [25, 2];
    const bytes = Buffer.alloc(1 + size, (major << 5) | info);
    bytes.writeUIntBE(n, 1, size);
    return bytes;
  };
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map(cbor)]);
  throw new Error('not needed here');
}

/** Postings as Pagefind lists them: pages with places. */
const word = (text: string): unknown => [
  text,
  Array.from({ length: 40 }, (_, page) => [page, [-10, page * 7], []]),
  [],
];
const words = ['asean', 'dao', 'dau', 'de', 'lua', 'luat', 'luc', 'so', 'tao', 'tri', 'zwei', '信'];
const indexes = [words.slice(0, 5), words.slice(5)].map((part) => cbor([part.map(word)]));
const many = Array.from({ length: 600 }, (_, n) => `${'abcdefghij'[n % 10]}${n}`);

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
      const term = text.slice(0, 2);
      const looked = chunks.filter(({ from, to }) => term >= from && term <= to);
      expect(looked).toHaveLength(1);
      expect(Buffer.from(looked[0]?.bytes ?? []).includes(cbor(word(text)))).toBe(true);
    }
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
