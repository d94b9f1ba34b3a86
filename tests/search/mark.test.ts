import { describe, expect, test } from 'vitest';
import { excerpt, joined, pieces, type Piece, type Range } from '../../src/search/mark.ts';

/** Where a word stands in a text. */
function rangesOf(text: string, word: string): Range[] {
  return [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
    start: index,
    end: index + word.length,
  }));
}

const textOf = (list: readonly Piece[]): string => list.map(({ text }) => text).join('');
const marked = (list: readonly Piece[]): string[] =>
  list.filter(({ match }) => match).map(({ text }) => text);

const long = `${'trước '.repeat(60)}lừa đảo${' sau'.repeat(90)}`;

describe('joined', () => {
  const text = 'lừa đảo  trực-tuyến';

  test('makes one range of words that only blanks part', () => {
    expect(
      joined(text, [...rangesOf(text, 'lừa'), ...rangesOf(text, 'đảo'), ...rangesOf(text, 'trực')]),
    ).toEqual([{ start: 0, end: 13 }]);
  });

  test('keeps apart what anything else parts', () => {
    const ranges = [...rangesOf(text, 'trực'), ...rangesOf(text, 'tuyến')];
    expect(joined(text, ranges)).toEqual(ranges);
  });
});

describe('pieces', () => {
  test('joined are the text, with every mark', () => {
    const cut = pieces('lừa đảo, lừa', rangesOf('lừa đảo, lừa', 'lừa'));
    expect(textOf(cut)).toBe('lừa đảo, lừa');
    expect(marked(cut)).toEqual(['lừa', 'lừa']);
  });

  test('of a text without marks are the text; of no text, nothing', () => {
    expect(pieces('a', [])).toEqual([{ text: 'a', match: false }]);
    expect(pieces('', [])).toEqual([]);
  });
});

describe('an excerpt', () => {
  test('of a long text is cut between words around its mark', () => {
    const cut = excerpt(long, rangesOf(long, 'lừa đảo'));
    expect(marked(cut)).toEqual(['lừa đảo']);
    expect(textOf(cut).length).toBeLessThan(340);
    expect(textOf(cut)).toMatch(/^… trước .* sau …$/);
  });

  test('is taken where the marks stand densest', () => {
    const text = `số ${'và '.repeat(150)}số kỹ năng số ${'và '.repeat(150)}số`;
    const cut = excerpt(text, rangesOf(text, 'số'));
    expect(textOf(cut)).toContain('số kỹ năng số');
    expect(marked(cut)).toEqual(['số', 'số']);
  });

  test('of marks that stand equally dense is taken at the first', () => {
    const text = `số ${'và '.repeat(150)}số`;
    expect(textOf(excerpt(text, rangesOf(text, 'số')))).toMatch(/^số và .* …$/);
  });

  test('of a short text, and of the end of a long one, reaches to the end', () => {
    expect(excerpt('ngắn', [])).toEqual([{ text: 'ngắn', match: false }]);
    const text = `${'trước '.repeat(80)}cuối`;
    expect(excerpt(text, rangesOf(text, 'cuối')).at(-1)).toEqual({ text: 'cuối', match: true });
  });

  test('at the end of a long text is as long as any other', () => {
    const text = `${'trước '.repeat(80)}cuối`;
    expect(textOf(excerpt(text, rangesOf(text, 'cuối'))).length).toBeGreaterThan(310);
  });

  test('holds a mark that is longer than an excerpt', () => {
    const whole = 'x'.repeat(500);
    const text = `${'trước '.repeat(80)}${whole} sau`;
    expect(marked(excerpt(text, rangesOf(text, whole)))).toEqual([whole]);
  });

  test('of a long text without a mark is its start', () => {
    expect(excerpt(long, [])[0]?.text).toMatch(/^trước/);
  });
});
