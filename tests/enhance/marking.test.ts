import { describe, expect, test } from 'vitest';
import { pattern } from '../../src/enhance/marking.ts';

/** What the stretches mark in a text. */
function marked(text: string, ...stretches: string[]): string[] {
  const words = pattern(stretches);
  return words ? [...text.matchAll(words)].map(([match]) => match) : [];
}

describe('a stretch to mark', () => {
  test('is found in any case, with exactly its marks', () => {
    expect(marked('Lừa đảo, lựa chọn, lừa đảo', 'lừa đảo')).toEqual(['Lừa đảo', 'lừa đảo']);
    expect(marked('lừa đảo', 'lua dao')).toEqual([]);
  });

  test('is found when the address has it decomposed', () => {
    expect(marked('lừa đảo', 'lừa đảo'.normalize('NFD'))).toEqual(['lừa đảo']);
  });

  test('is no part of a longer word', () => {
    expect(marked('AI, tài, aid, ai', 'AI')).toEqual(['AI', 'ai']);
    expect(marked('thủ đô, thủ', 'thu', 'th')).toEqual([]);
  });

  test('is found over any blank', () => {
    expect(marked('Bộ\u00a0trưởng và bộ\n trưởng', 'bộ trưởng')).toHaveLength(2);
  });

  test('is marked as a whole where another is its beginning', () => {
    expect(marked('online scams', 'online', 'online scams')).toEqual(['online scams']);
  });

  test('is text, whatever it holds', () => {
    expect(marked('3,7 nghìn tỷ (GDP)? a+b', '(GDP)?', 'a+b', '3,7')).toEqual([
      '3,7',
      '(GDP)?',
      'a+b',
    ]);
  });

  test('is none where nothing is given', () => {
    expect(pattern([])).toBeNull();
    expect(pattern(['', ' '])).toBeNull();
  });
});
