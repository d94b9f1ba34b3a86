import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articlesIn, faultsOf } from '../bench/read.ts';

/*
 * The open articles of the corpus, each as its reader read it, but for the faults that are known:
 * tests/corpus/known-faults.json, which may only become shorter
 * (`npm run -s bench:parse -- --faults > tests/corpus/known-faults.json`).
 */

const corpus = new URL('../corpus/', import.meta.url);
const open = new URL('open/', corpus).pathname;
const known = JSON.parse(readFileSync(new URL('known-faults.json', corpus), 'utf8')) as Record<
  string,
  string[]
>;

test.each(articlesIn(open))('%s', (name) => {
  expect(faultsOf(open, name)).toEqual(known[name] ?? []);
});
