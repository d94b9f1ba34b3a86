import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDigest } from '../../scripts/digest.ts';
import { qualityOf, type Answered } from '../bench/search/measures.ts';
import { committed, readQueries } from '../bench/search/query-set.ts';
import { Asked } from './asked.ts';
import { removeServed } from './built.ts';

/**
 * Queries with the items that a person would want of them: a change of the ranking, of the
 * synonyms or of the index that makes many worse shows here. The second set was written by others,
 * who knew neither the first nor the search.
 */
const sets = {
  first: committed,
  second: new URL('queries-second.json', `file://${committed}`).pathname,
};

let asked: Asked;
beforeAll(async () => {
  asked = await Asked.open(await readDigest());
}, 60_000);
afterAll(removeServed);

describe.each(Object.entries(sets))('the %s set of queries', (_, file) => {
  test('finds what a person wants, and nothing where there is nothing', async () => {
    const answers: Answered[] = [];
    for (const query of readQueries(file)) {
      answers.push({ query, ids: await asked.ids(query.query.normalize('NFC')) });
    }
    const quality = qualityOf(answers);
    expect(quality.queries).toBeGreaterThan(200);
    expect(quality.answerless).toBeGreaterThan(25);
    expect(quality.successAt3).toBeGreaterThanOrEqual(0.97);
    expect(quality.successAt1).toBeGreaterThanOrEqual(0.95);
    expect(quality.ndcg).toBeGreaterThanOrEqual(0.88);
    expect(quality.wrongFirst).toBeLessThanOrEqual(4);
    expect(quality.answerless - quality.rightlyEmpty).toBeLessThanOrEqual(1);
  }, 60_000);
});
