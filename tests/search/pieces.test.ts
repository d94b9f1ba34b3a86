import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { readDigest } from '../../scripts/digest.ts';
import { indexDigest } from '../../src/digest-index.ts';
import { tokens } from '../../src/search/fold.ts';
import { beginKey, isJoined, wordEnd } from '../../src/search/key.ts';
import { rechunk } from '../../src/search/rechunk.ts';
import { searchRecords } from '../../src/search/record.ts';
import { wordsOf } from '../../src/search/word-list.ts';
import { written } from './built.ts';
import { cbor, decoded } from './cbor.ts';

/*
 * The index of the committed digest, cut into pieces: Pagefind looks for a word into one piece, the
 * first whose bounds hold it, and finds nothing that stands in another.
 */

interface Piece {
  readonly from: string;
  readonly to: string;
  readonly words: readonly string[];
}
const wordsIn = (bytes: Uint8Array): string[] =>
  (decoded(Buffer.from(bytes)) as [[string][]])[0].map(([word]) => word);

let pieces: Piece[];
let all: string[];
let printed: string[];
beforeAll(async () => {
  const records = searchRecords(indexDigest(await readDigest()));
  printed = wordsOf(records);
  const files = (await written(records)).filter(({ path }) => path.endsWith('.pf_index'));
  const indexes = files.map(({ content }) => gunzipSync(content).subarray('pagefind_dcd'.length));
  all = indexes.flatMap(wordsIn).filter((word) => !isJoined(word));
  pieces = rechunk(indexes).map(({ from, to, bytes }) => ({ from, to, words: wordsIn(bytes) }));
}, 60_000);

const holding = (key: string): Piece[] => pieces.filter(({ from, to }) => from <= key && key <= to);

/** What is amiss of a key that can be asked for. */
function amiss(key: string): string[] {
  const [piece, ...others] = holding(key);
  if (!piece || others.length > 0) return [`${key} lies in ${holding(key).length} pieces`];
  const found = piece.words.filter((word) => word.startsWith(key)).length;
  return found === all.filter((word) => word.startsWith(key)).length
    ? []
    : [`${key} stands in another piece as well`];
}

test('there are many pieces, and they hold every word once', () => {
  expect(pieces.length).toBeGreaterThan(20);
  const found = pieces.flatMap(({ words }) => words);
  expect(new Set(found).size).toBe(found.length);
  expect(found.sort()).toEqual([...new Set(all)].sort());
});

test('every word and every meaning lies whole in exactly one piece, with and without its marks', () => {
  const keys = new Set(all.flatMap((word) => [word, wordEnd(word)]));
  expect([...keys].flatMap(amiss)).toEqual([]);
}, 30_000);

test('so does every beginning that can be asked for', () => {
  const keys = new Set(
    printed
      .flatMap((word) => tokens(word))
      .flatMap(({ folded }) =>
        Array.from({ length: Math.max(0, folded.length - 2) }, (_, n) =>
          beginKey(folded.slice(0, n + 3)),
        ),
      ),
  );
  // Pagefind opens no piece for what is the beginning of nothing.
  const found = [...keys].filter((key) => all.some((word) => word.startsWith(key)));
  expect(found.length).toBeGreaterThan(1000);
  expect(found.flatMap(amiss)).toEqual([]);
}, 30_000);

test('a piece is not large', () => {
  for (const { words } of pieces) expect(cbor(words).length).toBeLessThan(4000);
});
