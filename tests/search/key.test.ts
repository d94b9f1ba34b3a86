import { describe, expect, test } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import {
  beginKey,
  dateKey,
  exactKey,
  indexed,
  isJoined,
  phraseKey,
  searchedBy,
  stem,
  wholeKey,
  wordEnd,
} from '../../src/search/key.ts';
import { groupKey } from './read-query.ts';

describe('stem', () => {
  test.each([
    ['scam', 'scams'],
    ['policy', 'policies'],
    ['country', 'countries'],
    ['box', 'boxes'],
    ['business', 'businesses'],
    ['company', 'companies'],
    ['service', 'services'],
    ['cable', 'cables'],
    ['speech', 'speeches'],
    ['train', 'training'],
    ['train', 'trained'],
    ['unite', 'united'],
    // Words of which the singular itself ends with "se" or "us".
    ['enterprise', 'enterprises'],
    ['increase', 'increases'],
    ['database', 'databases'],
    ['house', 'houses'],
    ['virus', 'viruses'],
  ])('%s and %s are one word', (one, other) => {
    expect(stem(other)).toBe(stem(one));
  });

  test.each([
    ['business', 'busy'],
    ['string', 'str'],
    ['king', 'k'],
    ['speed', 'spe'],
    ['status', 'statu'],
    ['analysis', 'analys'],
    ['2030', '203'],
  ])('%s is not taken for %s', (word, other) => {
    expect(stem(word)).not.toBe(stem(other));
  });

  test.each(['khong', 'nghieng', 'thanh', 'trinh', 'su', 'as', 'ai', 'defa', 'asean'])(
    'leaves %s as it is',
    (word) => {
      expect(stem(word)).toBe(word);
    },
  );
});

describe('what finds a word', () => {
  test('the whole word opens the word with its marks, and a longer word does not', () => {
    const inIndex = exactKey('đảo', 'dao');
    expect(inIndex.startsWith('dao')).toBe(true);
    expect(inIndex.startsWith(wholeKey('dao'))).toBe(true);
    expect(exactKey('đạo', 'dao').startsWith(wholeKey('dao'))).toBe(true);
    expect(inIndex.startsWith(wholeKey('da'))).toBe(false);
  });

  test('marks tell words apart, and a word without marks from one with', () => {
    const words = ['dao', 'đao', 'đảo', 'đạo', 'dạo', 'dào'];
    const keys = words.map((word) => exactKey(word, fold(word)));
    expect(new Set(keys).size).toBe(words.length);
    for (const [at, key] of keys.entries()) {
      expect(keys.filter((other) => other.startsWith(key))).toEqual([keys[at]]);
    }
  });

  test('a sign of per cent is the word', () => {
    expect(wholeKey('%')).toBe(wholeKey('percent'));
    expect(exactKey('%', '%')).toBe(exactKey('percent', 'percent'));
  });
});

describe('what finds a meaning', () => {
  const days = ['2026-01-15', '2026-01', '01-15', '15-01', '2026-11', '1-15', '2026-01-1'];
  const groups = [0, 1, 2, 10, 11, 19, 100, 110];
  const keys = [...days.map(dateKey), ...groups.map(groupKey)];

  test('no meaning is the beginning of another', () => {
    for (const key of keys) expect(keys.filter((other) => other.startsWith(key))).toEqual([key]);
  });

  test('a group finds each of its phrases, and a phrase no other', () => {
    for (const group of groups) {
      const own = [0, 1, 2, 10, 12].map((phrase) => phraseKey(group, phrase));
      for (const key of own) {
        expect(key.startsWith(groupKey(group))).toBe(true);
        expect(own.filter((other) => other.startsWith(key))).toEqual([key]);
      }
    }
  });

  test('no word that anybody types is the beginning of a meaning', () => {
    for (const word of ['s', 'd', 'sa', 'da', 'dcacgab', '2026', '%']) {
      for (const key of keys) {
        expect(key.startsWith(wholeKey(word))).toBe(false);
        expect(key.startsWith(word)).toBe(false);
      }
    }
  });

  test('is of letters alone, which Pagefind leaves together', () => {
    for (const key of keys) expect(key).toMatch(/^\p{L}+$/u);
  });
});

describe('what a word is the beginning of', () => {
  test.each([
    ['irri', 'irrigation'],
    ['polici', 'policies'],
    ['policie', 'policies'],
    ['countri', 'countries'],
    ['connecti', 'connecting'],
    ['connectin', 'connecting'],
    ['202', '2027'],
    ['digit', 'digital'],
    ['dao', 'đảo'],
  ])('%s finds %s', (typed, word) => {
    expect(exactKey(word, fold(word)).startsWith(beginKey(typed))).toBe(true);
  });

  test('a short word is not cut: "main" begins "maintain", and not "map"', () => {
    expect(exactKey('map', 'map').startsWith(beginKey('main'))).toBe(false);
    expect(exactKey('maintain', 'maintain').startsWith(beginKey('main'))).toBe(true);
  });

  test('figures begin figures, and are no letters that anybody types', () => {
    expect(beginKey('2027')).toMatch(/^[^0-9a-z]{4}$/);
    expect(exactKey('2027', '2027').startsWith(beginKey('2026'))).toBe(false);
  });
});

describe('the least that any look-up of a word names', () => {
  test.each(['đảo', 'AI', 'ý', 'policies', '2027', '7', '7th', '97', 'và'])(
    'opens whatever finds %s',
    (text) => {
      const folded = fold(text);
      const word = exactKey(text, folded);
      const least = searchedBy(word);
      expect(word.startsWith(least)).toBe(true);
      const begins = Array.from({ length: folded.length }, (_, n) => folded.slice(0, n + 1))
        .filter((typed) => typed.length > 2)
        .map(beginKey);
      for (const key of [wholeKey(folded), word, ...begins]) {
        expect(key.startsWith(least)).toBe(true);
      }
    },
  );

  test.each([dateKey('2026-01-15'), dateKey('01-15'), phraseKey(3, 1), phraseKey(12, 10)])(
    'of the meaning %s is that of its group, or itself',
    (key) => {
      expect(searchedBy(key)).toBe(wordEnd(key));
      expect(key.startsWith(searchedBy(key))).toBe(true);
    },
  );

  test('parts words that nothing finds together', () => {
    const words = ['đảo', 'đã', 'da', 'data', 'AI', 'air', '2027', '2', '20'];
    const least = words.map((word) => searchedBy(exactKey(word, fold(word))));
    expect(new Set(least).size).toBe(words.length - 1);
  });
});

describe('isJoined', () => {
  const word = exactKey('đảo', 'dao');
  const plain = exactKey('AI', 'ai');
  const meanings = [dateKey('2026-01-15'), phraseKey(3, 1), phraseKey(12, 10)];

  test.each([word, plain, exactKey('2026', '2026')])('tells %s joined to meanings', (own) => {
    for (const meaning of meanings) {
      expect(isJoined(indexed(own, [meaning]).replaceAll('-', ''))).toBe(true);
    }
    expect(isJoined(indexed(own, meanings).replaceAll('-', ''))).toBe(true);
  });

  test('leaves words, and meanings by themselves', () => {
    for (const own of [word, plain, exactKey('sđ', 'sd'), ...meanings]) {
      expect(isJoined(own)).toBe(false);
    }
  });
});
