import { describe, expect, it } from 'vitest';
import { byInitial } from '../../src/design/initials.ts';

const terms = (...words: string[]) => words.map((word) => ({ vi: word, en: word }));
const shape = (locale: 'vi' | 'en', ...words: string[]) =>
  byInitial(terms(...words), locale).map(({ letter, terms: own }) => [
    letter,
    ...own.map((term) => term[locale]),
  ]);

describe('byInitial', () => {
  it('keeps the letters of the Vietnamese alphabet apart, but not their tones', () => {
    expect(shape('vi', 'động lực', 'dữ liệu', 'ấn bản', 'ảnh', 'an ninh')).toEqual([
      ['A', 'an ninh', 'ảnh'],
      ['Â', 'ấn bản'],
      ['D', 'dữ liệu'],
      ['Đ', 'động lực'],
    ]);
  });

  it('counts neither quotation marks nor the English article', () => {
    expect(shape('en', 'trust', 'the AI network', '“Data” law', 'an award')).toEqual([
      ['A', 'the AI network', 'an award'],
      ['D', '“Data” law'],
      ['T', 'trust'],
    ]);
  });

  it('puts figures first', () => {
    expect(shape('en', 'data', '6th meeting').map(([letter]) => letter)).toEqual(['0–9', 'D']);
  });
});
