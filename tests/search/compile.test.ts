import { describe, expect, test } from 'vitest';
import { compile } from '../../src/search/compile.ts';
import { fold } from '../../src/search/fold.ts';
import { exactKey, phraseKey, wordEnd } from '../../src/search/key.ts';
import { questions } from '../../src/search/question.ts';
import { synonyms } from '../../src/search/synonyms.ts';

const key = (word: string): string => exactKey(word, fold(word));

describe('compiled phrases', () => {
  test('are the words of each as the index has them, by the key that stands on them', () => {
    expect(compile([['AI', 'trí tuệ'], ['fibre-optic']])).toEqual({
      [phraseKey(0, 0)]: key('AI'),
      [phraseKey(0, 1)]: `${key('trí')} ${key('tuệ')}`,
      [phraseKey(1, 0)]: `${key('fibre')} ${key('optic')}`,
    });
  });

  test('composed or not, in whatever case, are the same', () => {
    expect(compile([['Trí Tuệ'.normalize('NFD')]])).toEqual(compile([['trí tuệ']]));
  });

  test('of no groups are none', () => {
    expect(compile([])).toEqual({});
  });

  test.each([
    ['synonyms', synonyms],
    ['questions', [questions]],
  ])('%s: none is lost, and none is the words of no phrase', (_, groups) => {
    const table = compile(groups);
    expect(Object.keys(table)).toHaveLength(groups.flat().length);
    expect(Object.values(table)).not.toContain('');
  });

  test('phrases of one group are found together, and those of others are not', () => {
    const found = Object.keys(compile(synonyms));
    for (const [group, phrases] of synonyms.entries()) {
      const own = found.filter((one) => one.startsWith(wordEnd(phraseKey(group, 0))));
      expect(own).toEqual(phrases.map((_, n) => phraseKey(group, n)));
    }
  });
});
