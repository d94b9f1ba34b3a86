import { describe, expect, test } from 'vitest';
import { excerpt, findMarks, pieces } from '../../src/search/mark.ts';
import { parseQuery } from '../../src/search/query.ts';

/** What is marked in the texts, one list a text. */
function marked(query: string, ...texts: string[]): string[][] {
  return findMarks(texts, parseQuery(query)).map((ranges, at) =>
    ranges.map(({ start, end }) => texts[at]?.slice(start, end) ?? ''),
  );
}

describe('findMarks', () => {
  test.each([
    ['lua dao', 'Chống lừa đảo trực tuyến', ['lừa đảo']],
    ['LỪA ĐẢO', 'Chống lừa đảo trực tuyến', ['lừa đảo']],
    ['dao tao', 'Đào tạo, đào  tạo lại', ['Đào tạo', 'đào  tạo']],
    ['hoà bình', 'vì hòa bình', ['hòa bình']],
    ['scam', 'online scams', ['scams']],
    ['3,7', 'khoảng 3,7 nghìn tỷ', ['3,7']],
    ['zzz', 'lực lượng', []],
  ])('%s in %s', (query, text, words) => {
    expect(marked(query, text)).toEqual([words]);
  });

  test('a phrase is marked, and not its words elsewhere', () => {
    expect(marked('lua dao', 'lựa chọn, lãnh đạo, lừa đảo')).toEqual([['lừa đảo']]);
  });

  test('the spelling typed goes before any spelling', () => {
    expect(marked('lựa', 'lừa và lựa')).toEqual([['lựa']]);
    expect(marked('lua', 'lừa và lựa')).toEqual([['lừa', 'lựa']]);
  });

  test('words apart are marked apart, also in different texts of the item', () => {
    expect(marked('scams Hourn', 'Kao Kim Hourn', 'against scams')).toEqual([['Hourn'], ['scams']]);
  });

  test('an item that lacks a word is not marked', () => {
    expect(marked('lua zzz', 'lừa')).toEqual([[]]);
  });

  test('marks fit a decomposed text', () => {
    const text = 'Chống lừa đảo'.normalize('NFD');
    expect(marked('lua dao', text)[0]?.[0]?.normalize('NFC')).toBe('lừa đảo');
  });

  test('no words, no marks', () => {
    expect(marked('', 'a')).toEqual([[]]);
  });
});

describe('pieces and excerpts', () => {
  const long = `${'trước '.repeat(60)}lừa đảo${' sau'.repeat(90)}`;

  test('the pieces joined are the text', () => {
    const [ranges = []] = findMarks([long], parseQuery('lua dao'));
    expect(
      pieces(long, ranges)
        .map(({ text }) => text)
        .join(''),
    ).toBe(long);
  });

  test('a long text is cut between words around its first mark', () => {
    const [ranges = []] = findMarks([long], parseQuery('lua dao'));
    const cut = excerpt(long, ranges);
    const text = cut.map((piece) => piece.text).join('');
    expect(cut.filter(({ match }) => match)).toEqual([{ text: 'lừa đảo', match: true }]);
    expect(text.length).toBeLessThan(340);
    expect(text).toMatch(/^… trước .* sau …$/);
  });

  test('a short text, and the end of a long one, are shown to the end', () => {
    expect(excerpt('ngắn', [])).toEqual([{ text: 'ngắn', match: false }]);
    const text = `${'trước '.repeat(80)}cuối`;
    const [ranges = []] = findMarks([text], parseQuery('cuối'));
    expect(excerpt(text, ranges).at(-1)).toEqual({ text: 'cuối', match: true });
  });

  test('a long text without a mark is shown from its start', () => {
    expect(excerpt(long, [])[0]?.text).toMatch(/^trước/);
  });
});
