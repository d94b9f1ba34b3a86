/**
 * Cuts Pagefind's word index into small pieces. Pagefind cuts at a size that no option sets, so
 * that a first search of this site would load nearly the whole index. Here a piece ends only where
 * `searchedBy` changes, so that it holds all words that one look-up finds: Pagefind looks into one
 * piece a word.
 *
 * Files are CBOR (RFC 8949, definite lengths only) after a signature; nothing is decoded but what
 * has to change. Written for Pagefind 1.6; anything else fails.
 */

import { isJoined, searchedBy } from './key.ts';

/** A piece of the word index, and the words for which Pagefind looks into it. */
export interface Chunk {
  readonly from: string;
  readonly to: string;
  readonly bytes: Uint8Array;
}

/** Bytes of a piece before compression, about; compressed it is a third. */
const CHUNK_SIZE = 1500;
/** Above every letter of a word. */
const HIGHEST = '\uffff';
const ARRAY = 4;
const TEXT = 3;

const fail = (what: string): never => {
  throw new Error(`the index is not as Pagefind 1.6 writes it: ${what}`);
};

/** The head of an item: its major type, its number, and where its contents begin. */
function head(bytes: Uint8Array, at: number): { major: number; value: number; next: number } {
  const first = bytes[at] ?? fail('it ends too early');
  const [major, info] = [first >> 5, first & 31];
  if (info < 24) return { major, value: info, next: at + 1 };
  if (info > 27) return fail('a length is not definite');
  const size = 2 ** (info - 24);
  let value = 0;
  for (const byte of bytes.subarray(at + 1, at + 1 + size)) value = value * 256 + byte;
  return { major, value, next: at + 1 + size };
}

/** Where an item ends. */
function endOf(bytes: Uint8Array, at: number): number {
  const { major, value, next } = head(bytes, at);
  if (major === 2 || major === TEXT) return next + value;
  if (major === 5 || major === 6) return fail(`it holds an item of type ${major}`);
  let end = next;
  if (major === ARRAY) for (let n = 0; n < value; n++) end = endOf(bytes, end);
  return end;
}

/** The items of the array that begins at `at`, undecoded. */
function itemsOf(bytes: Uint8Array, at = 0): Uint8Array[] {
  const { major, value, next } = head(bytes, at);
  if (major !== ARRAY) fail('an array is missing');
  const items: Uint8Array[] = [];
  for (let n = 0, start = next; n < value; n++) {
    const end = endOf(bytes, start);
    items.push(bytes.subarray(start, end));
    start = end;
  }
  return items;
}

function textOf(bytes: Uint8Array): string {
  const { major, value, next } = head(bytes, 0);
  if (major !== TEXT) fail('a text is missing');
  return new TextDecoder().decode(bytes.subarray(next, next + value));
}

function headed(major: number, value: number, contents: readonly Uint8Array[]): Uint8Array {
  const info = value < 24 ? [value] : value < 256 ? [24, value] : [25, value >> 8, value & 255];
  if (value > 0xffff) fail(`${value} items are too many`);
  const [first = 0, ...rest] = info;
  return Buffer.concat([Uint8Array.of((major << 5) | first, ...rest), ...contents]);
}

const arrayOf = (items: readonly Uint8Array[]): Uint8Array => headed(ARRAY, items.length, items);

function encodeText(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return headed(TEXT, bytes.length, [bytes]);
}

/** The words of all pieces, cut anew. */
export function rechunk(indexes: readonly Uint8Array[]): Chunk[] {
  const words = indexes
    .flatMap((bytes) => itemsOf(itemsOf(bytes)[0] ?? fail('it holds no words')))
    .map((bytes) => ({ bytes, word: textOf(itemsOf(bytes)[0] ?? fail('a word is missing')) }))
    .filter(({ word }) => !isJoined(word))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  const chunks: { from: string; to: string; words: Uint8Array[] }[] = [];
  let size = 0;
  for (const { word, bytes } of words) {
    const group = searchedBy(word);
    const last = chunks.at(-1);
    if (last && (size < CHUNK_SIZE || last.to === group + HIGHEST)) {
      last.to = group + HIGHEST;
      last.words.push(bytes);
    } else {
      chunks.push({ from: group, to: group + HIGHEST, words: [bytes] });
      size = 0;
    }
    size += bytes.length;
  }
  return chunks.map(({ from, to, words: list }) => ({ from, to, bytes: arrayOf([arrayOf(list)]) }));
}

/** The metadata of the index, with other pieces: [version, pages, pieces, filters, sorts, …]. */
export function withChunks(
  metadata: Uint8Array,
  chunks: readonly { from: string; to: string; name: string }[],
): Uint8Array {
  const parts = itemsOf(metadata);
  if (!textOf(parts[0] ?? fail('it has no version')).startsWith('1.6.')) fail('another version');
  parts[2] = arrayOf(chunks.map(({ from, to, name }) => arrayOf([from, to, name].map(encodeText))));
  return arrayOf(parts);
}
