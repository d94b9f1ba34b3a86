import { describe, expect, test } from 'vitest';
import { indexedDays, indexedWords } from '../../src/search/content.ts';
import { dateKey, exactKey } from '../../src/search/key.ts';
import { fold, tokens } from '../../src/search/fold.ts';
import { groupKey, groupOf as groupNumber } from './read-query.ts';

const DAY = '2026-01-15';
const groupOf = (phrase: string): string => groupKey(groupNumber(phrase));
/** The words of a text of which the word in the index has a part that begins so. */
function bearing(text: string, key: string, locale: 'vi' | 'en' = 'vi', day = DAY): string[] {
  const indexed = indexedWords(text, locale, day);
  return tokens(text.normalize('NFC'))
    .map(({ word }) => word)
    .filter((_, at) => indexed[at]?.split('-').some((part) => part.startsWith(key)));
}

describe('the words of a text', () => {
  test.each([
    'Chống lừa đảo trực tuyến, vào ngày 28\u201129/1/2027!',
    '3,7 nghìn tỷ – 97 % e-government',
    'Trí tuệ nhân tạo (AI)',
    'từ tháng 9/2023, và ngày 15 tháng 1 năm 2026',
    '',
    '…',
  ])('are as many as its tokens, composed or not: %s', (text) => {
    const words = indexedWords(text, 'vi', DAY);
    expect(words).toHaveLength(tokens(text).length);
    expect(indexedWords(text.normalize('NFD'), 'vi', DAY)).toEqual(words);
    for (const word of words) expect(word).toMatch(/^[^\s-]+(?:-[^\s-]+)*$/);
  });

  test('each opens with what finds it with its marks', () => {
    const words = indexedWords('Đảo nhỏ', 'vi', DAY);
    expect(words).toEqual(['Đảo', 'nhỏ'].map((word) => exactKey(word, fold(word))));
  });
});

describe('phrases of the synonyms', () => {
  test('stand on each of their words, and on no other', () => {
    const key = groupOf('trí tuệ nhân tạo');
    expect(bearing('về trí tuệ nhân tạo ở đây', key)).toEqual(['trí', 'tuệ', 'nhân', 'tạo']);
    expect(bearing('AI và Artificial Intelligence', key, 'en')).toEqual([
      'AI',
      'Artificial',
      'Intelligence',
    ]);
  });

  test('each phrase has one key on all of its words', () => {
    const [first, ...rest] = indexedWords('trí tuệ nhân tạo', 'vi', DAY).map((word) =>
      word.split('-').slice(1),
    );
    expect(first).toHaveLength(1);
    for (const keys of rest) expect(keys).toEqual(first);
  });

  test.each([
    ['trị tuệ nhân tạo', 'trí tuệ nhân tạo'],
    ['tri tue nhan tao', 'trí tuệ nhân tạo'],
    ['trí tuệ', 'trí tuệ nhân tạo'],
    ['Thủ đô', 'Thủ tướng'],
  ])('%s is not %s', (text, phrase) => {
    expect(bearing(text, groupOf(phrase))).toEqual([]);
  });

  test('a shorter phrase within a longer one stands there as well', () => {
    expect(bearing('cáp quang biển', groupOf('cáp quang biển'))).toEqual(['cáp', 'quang', 'biển']);
    expect(bearing('cáp quang biển', groupOf('cáp quang'))).toEqual(['cáp', 'quang']);
  });

  test('each use of a phrase counts', () => {
    expect(bearing('scams, a scam', groupOf('scam'), 'en')).toEqual(['scams', 'scam']);
  });

  test.each([
    ['businesses', 'business'],
    ['enterprises', 'enterprise'],
    ['firms', 'firm'],
    ['satellites', 'satellite'],
    ['data centres', 'data centre'],
  ])('the plural counts: %s', (plural, phrase) => {
    expect(bearing(plural, groupOf(phrase), 'en')).toEqual(plural.split(' '));
  });
});

describe('dates in a text', () => {
  test.each([
    ['họp ngày 15/1/2026 tại đây', '2026-01-15', ['15', '1', '2026']],
    ['họp ngày 15/1 tại đây', '2026-01-15', ['15', '1']],
    ['họp ngày 15/1 tại đây', '01-15', ['15', '1']],
    ['họp ngày 15/1 tại đây', '2026-01', ['15', '1']],
    ['từ 28\u201129/1/2027 tới', '2027-01-28', ['28', '29', '1', '2027']],
    ['từ 28\u201129/1/2027 tới', '2027-01-29', ['28', '29', '1', '2027']],
    ['từ 28\u201129/1/2027 tới', '2027-01', ['28', '29', '1', '2027']],
    ['trong tháng 9/2023', '2023-09', ['tháng', '9', '2023']],
  ])('%s is found by %s', (text, day, words) => {
    const found = bearing(text, dateKey(day));
    expect(found).toEqual(expect.arrayContaining(words));
    for (const word of found) expect(text).toContain(word);
  });

  test.each([
    ['họp ngày 15/1/2026', '2026-01-16'],
    ['họp ngày 15/1/2026', '01-16'],
    ['chiếm 3,7 phần', '07-03'],
    ['trong năm 2023', '2023-01'],
  ])('%s is not found by %s', (text, day) => {
    expect(bearing(text, dateKey(day))).toEqual([]);
  });

  test('a day without a year is of the year that its article is near to', () => {
    expect(bearing('ngày 31/12', dateKey('2025-12-31'), 'vi', '2026-01-02')).not.toEqual([]);
    expect(bearing('ngày 31/12', dateKey('2026-12-31'), 'vi', '2026-01-02')).toEqual([]);
  });

  test('an English text needs none: the Vietnamese one stands beside it', () => {
    expect(indexedWords('on 15/1/2026', 'en', DAY).join(' ')).not.toContain('-');
  });

  test('a day that no calendar has is none', () => {
    expect(bearing('ngày 31/2/2026', dateKey('2026-02'))).toEqual([]);
  });
});

describe('the days that an item is of', () => {
  const asked = (from: string, to: string | null): string[] =>
    indexedDays(from, to).split('-').slice(1);
  const keys = (...days: string[]): string[] => days.map(dateKey);

  test.each([
    ['2026-01-15', null, ['2026-01-15', '2026-01', '01-15']],
    ['2026-01', null, ['2026-01']],
    ['2026', null, []],
  ] as const)('%s to %s is asked for by %j', (from, to, days) => {
    expect(asked(from, to)).toEqual(keys(...days));
  });

  test('every day of a range, also over the end of a month', () => {
    const found = asked('2026-01-30', '2026-02-02');
    const days = ['2026-01-30', '2026-01-31', '2026-02-01', '2026-02-02'];
    for (const day of days) {
      expect(found).toEqual(expect.arrayContaining(keys(day, day.slice(5), day.slice(0, 7))));
    }
    expect(found).toHaveLength(4 + 4 + 2);
    expect(new Set(found).size).toBe(found.length);
  });

  test('a long range is cut, and one that ends before it begins is its first day', () => {
    expect(asked('2026-01-01', '2030-01-01').length).toBeLessThan(100);
    expect(asked('2026-01-15', '2026-01-01')).toEqual(keys('2026-01-15', '2026-01', '01-15'));
  });

  test('is one word, which opens with the year', () => {
    const word = indexedDays('2026-01-15', '2026-01-16');
    expect(word).not.toContain(' ');
    expect(word.split('-')[0]).toBe(exactKey('2026', '2026'));
  });
});
