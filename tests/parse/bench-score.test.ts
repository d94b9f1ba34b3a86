import { describe, expect, test } from 'vitest';
import { compare, emptyResult, prf, type Expected, type Found } from '../bench/score.ts';

const article = { date: null, dateBasis: 'unknown', headline: null, byline: null };
const quote = (line: number, text: string, speaker: string | null, form = 'direct') => ({
  ...{ line, text, speaker, form },
});

/** What comparing gives for quotes alone. */
function scored(wanted: Expected['quotes'], found: ReturnType<typeof quote>[]) {
  const result = emptyResult();
  const expected: Expected = {
    manner: 'invented',
    article: { ...article, captionLines: [] },
    quotes: wanted,
    dates: [],
    figures: [],
  };
  const read: Found = {
    article: { ...article, captionLines: [] },
    quotes: found.map((one) => ({ ...one, rule: 'name' })),
    dates: [],
    figures: [],
  };
  compare('a', expected, read, result);
  return result;
}

describe('the score of a reading', () => {
  test('counts a direct quote only with its very words', () => {
    const { scores } = scored(
      [quote(3, 'Cầu đã xong', 'Lê An')],
      [quote(3, 'Cầu đã gần xong', 'Lê An')],
    );
    expect(prf(scores['direct quotes'])).toEqual({ p: 0, r: 0, f1: 0 });
  });

  test('takes no offence at marks and stops around the words', () => {
    const { scores } = scored(
      [quote(3, 'Cầu đã xong', 'Lê An')],
      [quote(3, '“Cầu đã xong.”', 'Lê An')],
    );
    expect(prf(scores['direct quotes']).f1).toBe(1);
  });

  test('tells another speaker from none', () => {
    const { scores, wrong, silent } = scored(
      [quote(3, 'Cầu đã xong', 'Lê An'), quote(5, 'Đường chưa xong', 'Lê An')],
      [quote(3, 'Cầu đã xong', 'Vũ Bình'), quote(5, 'Đường chưa xong', null)],
    );
    expect([wrong.length, silent.length]).toEqual([1, 1]);
    expect(scores['direct quotes'].right).toBe(2);
    expect(scores['direct quotes, right speaker'].right).toBe(0);
  });

  test('counts a speaker guessed where the reader tells none as wrong', () => {
    const { wrong } = scored([quote(3, 'Cầu đã xong', null)], [quote(3, 'Cầu đã xong', 'Lê An')]);
    expect(wrong).toHaveLength(1);
  });

  test('leaves out what a reader may see either way, found or not', () => {
    const open = { ...quote(3, 'Ông An nói cầu đã xong.', 'Lê An', 'indirect'), certain: false };
    for (const found of [[], [quote(3, 'Ông An nói cầu đã xong.', 'Lê An', 'indirect')]]) {
      const { scores } = scored([open], found);
      expect(scores['indirect quotes']).toEqual({ right: 0, lost: [], extra: [] });
    }
  });

  test('takes a reported sentence from four fifths of its words on', () => {
    const text = 'Ông An nói cầu đã xong từ tháng trước.';
    const longer = `${text} Xe đã qua.`;
    const much = `${text} Từ hôm qua xe máy và xe đạp đã được qua cầu cả ngày lẫn đêm.`;
    const f1 = (found: string) =>
      prf(
        scored([quote(3, text, 'An', 'indirect')], [quote(3, found, 'An', 'indirect')]).scores[
          'indirect quotes'
        ],
      ).f1;
    expect([f1(text), f1(longer), f1(much)]).toEqual([1, 0, 0]);
  });
});
