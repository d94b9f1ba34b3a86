import { describe, expect, test } from 'vitest';
import { around, places, prepare, wordsOf } from '../../src/enhance/matching.ts';

/** The beginnings of words in a text that a typed word finds. */
function found(text: string, typed: string, strict: boolean): string[] {
  const [word] = wordsOf(typed);
  if (!word) throw new Error(`No word in "${typed}"`);
  return places(prepare(text), word, strict).map((at) => text.slice(at, at + word.flat.length - 1));
}

describe('a typed word', () => {
  test.for([
    ['without marks', 'lua'],
    ['with marks', 'lừa'],
    ['in capitals', 'LỪA'],
    ['decomposed', 'lừa'.normalize('NFD')],
    ['begun', 'lừ'],
  ] as const)('finds the word %s', ([, typed]) => {
    expect(found('Chống lừa đảo', typed, true)).toEqual(['lừa'.slice(0, typed === 'lừ' ? 2 : 3)]);
  });

  test('finds đ by d, whatever letter was taken for đ', () => {
    expect(found('Đào tạo', 'dao', true)).toEqual(['Đào']);
    expect(found('Đào tạo', 'ðao', false)).toEqual(['Đào']);
  });

  test('with marks finds exactly these, unless marks are to be ignored', () => {
    const text = 'lựa chọn và lừa đảo';
    expect(found(text, 'lừa', true)).toEqual(['lừa']);
    expect(found(text, 'lừa', false)).toEqual(['lựa', 'lừa']);
    expect(found('vậy', 'vạ', true)).toEqual([]);
    expect(found('dùng', 'đùng', true)).toEqual([]);
  });

  test.for([
    ['hoà bình', 'hòa'],
    ['hòa bình', 'hoà'],
    ['thuỷ', 'thủy'],
  ] as const)('finds %s by %s: the place of a tone does not matter', ([text, typed]) => {
    expect(found(text, typed, true)).toHaveLength(1);
  });

  test('finds the beginnings of words only', () => {
    expect(found('tài liệu, AI; "AI" (ai)', 'ai', true)).toEqual(['AI', 'AI', 'ai']);
    expect(found('kết nối', 'et', false)).toEqual([]);
  });

  test('finds numbers beside any mark or hyphen', () => {
    expect(found('28\u201129/1/2027', '29', true)).toEqual(['29']);
    expect(wordsOf('3,7 nghìn tỷ').map(({ flat }) => flat)).toEqual([' 3', ' 7', ' nghin', ' ty']);
  });

  test('is none where nothing but marks and blanks is typed', () => {
    expect(wordsOf('  “…” , ')).toEqual([]);
  });
});

describe('the passage around a match', () => {
  const long = Array.from({ length: 100 }, (_, n) => `word${n}`).join(' ');

  test('is the whole text where that is short', () => {
    expect(around('Một lời ngắn.', 4)).toBe('Một lời ngắn.');
  });

  test('holds the match, is cut between words, and says where it was cut', () => {
    const passage = around(long, long.indexOf('word50'));
    expect(passage).toMatch(/^… word\d+ .*word50.* word\d+ …$/);
    expect(long).toContain(passage.slice(2, -2));
    expect(passage.length).toBeLessThan(200);
  });

  test('says nothing of a cut where the text begins or ends', () => {
    expect(around(long, 0)).toMatch(/^word0 .*…$/);
    expect(around(long, long.indexOf('word99'))).toMatch(/^… .*word99$/);
  });
});
