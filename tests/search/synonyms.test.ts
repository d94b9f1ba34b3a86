import { expect, test } from 'vitest';
import { marksOf, tokens } from '../../src/search/fold.ts';
import { wholeKey } from '../../src/search/key.ts';
import { questions } from '../../src/search/question.ts';
import { synonyms } from '../../src/search/synonyms.ts';

const keyOf = (phrase: string): string =>
  tokens(phrase)
    .map(({ word, folded }) => wholeKey(folded) + marksOf(word))
    .join(' ');

test('no phrase stands in two groups, and none is written twice', () => {
  const keys = synonyms.flatMap((group) => [...new Set(group.map(keyOf))]);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  for (const group of synonyms) {
    expect(new Set(group.map((phrase) => phrase.toLowerCase())).size).toBe(group.length);
  }
});

test('each group has a phrase to be the same as, and each phrase a word', () => {
  for (const group of synonyms) {
    expect(group.length).toBeGreaterThan(1);
    for (const phrase of group) expect(tokens(phrase)).not.toEqual([]);
  }
});

test('what counts as the same is not passed over as a word of a question', () => {
  const asked = new Set(questions.map(keyOf));
  expect(synonyms.flat().filter((phrase) => asked.has(keyOf(phrase)))).toEqual([]);
});

test('no question stands twice', () => {
  expect(questions.filter((words, at) => questions.indexOf(words) !== at)).toEqual([]);
});
