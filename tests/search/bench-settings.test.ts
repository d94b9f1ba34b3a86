import { readDigest } from '../../scripts/digest.ts';
import { indexDigest } from '../../src/digest-index.ts';
import { describe, expect, test } from 'vitest';
import { documents } from '../bench/search/documents.ts';
import { bestOf } from '../bench/search/grid.ts';
import { folded, foldedWords } from '../bench/search/folding.ts';
import type { Quality } from '../bench/search/measures.ts';
import { settings, type Setting } from '../bench/search/setting.ts';
import { libraries, loadLibrary, type LibraryName } from '../bench/search/subject.ts';

const lent: Setting = { lentFolding: true, everyWord: true, fuzzy: false, oneField: true };
const all = documents(indexDigest(await readDigest()));

async function ask(name: LibraryName, setting: Setting, query: string): Promise<string[]> {
  const { build, open } = await loadLibrary(name);
  const find = await open(await build(all, setting), setting);
  return (await find(query)).map(({ text }) => text.toLowerCase());
}

describe.for(Object.keys(libraries) as LibraryName[])('%s', (name) => {
  test('finds words with đ where none were typed, once it is lent our folding', async () => {
    expect((await ask(name, lent, 'lua dao')).join()).toContain('lừa đảo');
    expect(await ask(name, { ...lent, lentFolding: false }, 'lua dao')).toEqual([]);
  });

  test('takes beginnings of words', async () => {
    expect((await ask(name, lent, 'scam')).join()).toContain('lừa đảo');
  });

  test('wants every word or any, as it is told', async () => {
    const query = 'xyzw lua dao';
    expect(await ask(name, lent, query)).toEqual([]);
    expect(await ask(name, { ...lent, everyWord: false }, query)).not.toEqual([]);
  });

  test('gives ten documents at most', async () => {
    expect(await ask(name, lent, 'asean')).toHaveLength(10);
  });
});

test('folding is without case, marks, and đ', () => {
  expect(folded('ĐÀO TẠO')).toBe('dao tao');
  expect(foldedWords('“Lừa đảo”, 3,7 nghìn')).toEqual(['lua', 'dao', '3', '7', 'nghin']);
});

test('each choice of a setting is tried with each other', () => {
  expect(new Set(settings().map((one) => JSON.stringify(one))).size).toBe(16);
});

test('the best of some is the one with the highest nDCG, then with more right first items', () => {
  const quality = (ndcg: number, successAt1: number) => ({
    quality: { ndcg, successAt1 } as Quality,
  });
  const best = quality(0.8, 0.6);
  expect(bestOf([quality(0.7, 0.9), quality(0.8, 0.5), best, quality(0.8, 0.6)])).toBe(best);
});
