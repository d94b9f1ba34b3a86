import { describe, expect, test } from 'vitest';
import { exactKey, phraseKey } from '../../src/search/key.ts';
import { groupOf, only, read, typedOf } from './read-query.ts';

describe('words in marks of quotation', () => {
  test('stand one right after the other, with the marks typed', () => {
    expect(only('"lừa đảo"').terms.map(({ exact }) => exact)).toEqual([
      exactKey('lừa', 'lua'),
      exactKey('đảo', 'dao'),
    ]);
    expect(only('"lua dao"').terms.map(({ exact }) => exact)).toEqual([null, null]);
  });

  test.each(['"AI"', '"trí tuệ nhân tạo"', '"15/1/2026"', '"what"', '"training"'])(
    '%s stands for itself: no synonym, no day, no word of a question, no beginning',
    (typed) => {
      const unit = only(typed);
      expect(unit).toMatchObject({ optional: false, unfinished: false });
      for (const { whole, begin } of unit.terms) {
        expect(whole).toMatch(/^[a-zα-κ]+ʒ$/);
        expect(begin).toBeNull();
      }
    },
  );
});

describe('words left out', () => {
  test.each([
    ['lừa -đảo', ['lừa'], ['đảo']],
    ['-đảo', [], ['đảo']],
    ['-"lừa đảo" số', ['số'], ['"lừa đảo"']],
    ['-một -hai', [], ['một', 'hai']],
    ['e-government', ['e government'], []],
    ['3 - 7', ['3', '7'], []],
    ['2025-2030', ['2025 2030'], []],
  ])('%s asks for %j without %j', (typed, units, without) => {
    expect(typedOf(read(typed).units)).toEqual(units);
    expect(typedOf(read(typed).without)).toEqual(without);
  });

  test('a synonym is left out as it was typed', () => {
    const [unit] = read('-AI').without;
    expect(unit?.terms[0]?.exact).toBe(phraseKey(groupOf('AI'), 0));
  });
});
