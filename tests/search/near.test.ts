import { describe, expect, test } from 'vitest';
import { editDistance, nearWord } from '../../src/search/near.ts';

describe('editDistance', () => {
  test.each([
    ['training', 'training', 0],
    ['trainng', 'training', 1],
    ['trainiing', 'training', 1],
    ['traiming', 'training', 1],
    ['trianing', 'training', 1],
    ['trianng', 'training', 2],
    ['abc', '', 3],
    ['', '', 0],
  ])('%s → %s takes %i', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
    expect(editDistance(b, a, 9)).toBe(distance);
  });

  test('more than the most is told as more', () => {
    expect(editDistance('a', 'abcdefgh', 2)).toBeGreaterThan(2);
    expect(editDistance('blockchain', 'submarine', 2)).toBeGreaterThan(2);
  });
});

describe('nearWord', () => {
  const words = ['đảo', 'trực', 'training', 'workforce', 'infrastructure', 'scam', 'scar', 'Hourn'];
  test.each([
    ['trainng', 'training'],
    ['TRAINNG', 'training'],
    ['trainning', 'training'],
    ['workfroce', 'workforce'],
    ['infrastrcture', 'infrastructure'],
    ['infrastrctre', 'infrastructure'],
    ['scamm', 'scam'],
    ['Hourm', 'Hourn'],
  ])('%s is near to %s', (typed, word) => {
    expect(nearWord(typed, words)).toBe(word);
  });

  test.each([
    ['a syllable', 'dap'],
    ['a syllable with marks', 'trúc'],
    ['a long syllable', 'truoc'],
    ['a long syllable with marks', 'trước'],
    ['a short word', 'sca'],
    ['a word with two letters wrong of six', 'scrims'],
    ['a word with three letters wrong', 'infrstrctre'],
    ['a word unlike all', 'blockchain'],
    ['a word that is printed', 'training'],
    ['nothing', ''],
  ])('%s has none near: %s', (_, typed) => {
    expect(nearWord(typed, words)).toBeNull();
  });

  test('the nearest goes first, then the most frequent', () => {
    expect(nearWord('scarn', ['scam', 'scar'])).toBe('scar');
    expect(nearWord('scaz', ['scar', 'scam'])).toBe('scar');
    expect(nearWord('scaz', ['scam', 'scar'])).toBe('scam');
  });
});
