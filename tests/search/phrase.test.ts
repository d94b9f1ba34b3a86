import { describe, expect, test } from 'vitest';
import { compile } from '../../src/search/compile.ts';
import { marksOf, tokens } from '../../src/search/fold.ts';
import { exactKey, phraseKey, wholeKey } from '../../src/search/key.ts';
import { phrasesOf } from '../../src/search/phrase.ts';

const phrases = phrasesOf(
  compile([
    ['AI', 'trí tuệ nhân tạo'],
    ['nhân lực', 'workforce'],
    ['cáp', 'cáp quang', 'fibre-optic'],
    ['business', 'firm'],
    ['2030', '%', 'people’s'],
  ]),
);

/** The phrases that begin at a word, as the words that they are; `typed`: of a query. */
function found(text: string, typed: boolean, from = 0): string[] {
  const words = tokens(text);
  const compared = words.map(({ word, folded }) => ({
    whole: wholeKey(folded),
    exact: typed && marksOf(word) === '' ? null : exactKey(word, folded),
  }));
  return phrases(compared, from).map(({ to }) =>
    words
      .slice(from, to)
      .map(({ word }) => word)
      .join(' '),
  );
}

describe('phrases', () => {
  test.each([
    ['trí tuệ nhân tạo là', true, ['trí tuệ nhân tạo']],
    ['TRÍ TUỆ NHÂN TẠO', true, ['TRÍ TUỆ NHÂN TẠO']],
    ['tri tue nhan tao', true, ['tri tue nhan tao']],
    ['trí tue nhân tao', true, ['trí tue nhân tao']],
    ['trị tuệ nhân tạo', true, []],
    ['trí tuệ nhân tào', true, []],
    ['trí tuệ nhân', true, []],
    ['trí tuệ và nhân tạo', true, []],
    ['businesses', true, ['businesses']],
    ['fibre-optic', true, ['fibre optic']],
    ['2030', true, ['2030']],
    ['203', true, []],
    ['%', true, ['%']],
    // A text says what it says.
    ['tri tue nhan tao', false, []],
    ['ai', false, ['ai']],
    ['ái', false, []],
    ['ái', true, []],
  ])('%s (typed: %s) begins with %j', (text, typed, expected) => {
    expect(found(text, typed)).toEqual(expected);
  });

  test('of several phrases the longest comes first', () => {
    expect(found('cáp quang biển', true)).toEqual(['cáp quang', 'cáp']);
  });

  test('begins at the word asked for, and at no other', () => {
    expect(found('nguồn nhân lực', true, 1)).toEqual(['nhân lực']);
    expect(found('nguồn nhân lực', true, 0)).toEqual([]);
    expect(found('nguồn', true, 5)).toEqual([]);
  });

  test('tells what finds the phrase, and where it ends', () => {
    expect(phrases([{ whole: wholeKey('workforce'), exact: null }], 0)).toEqual([
      { key: phraseKey(1, 1), to: 1 },
    ]);
  });

  test('what must not be compared is none', () => {
    expect(phrases([{ whole: '', exact: exactKey('AI', 'ai') }], 0)).toEqual([]);
  });
});
