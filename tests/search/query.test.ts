import { describe, expect, test } from 'vitest';
import { compile } from '../../src/search/compile.ts';
import { fold } from '../../src/search/fold.ts';
import { beginKey, dateKey, exactKey, wholeKey } from '../../src/search/key.ts';
import { FOLDED, SAME, UNMARKED } from '../../src/search/nearness.ts';
import { phrasesOf } from '../../src/search/phrase.ts';
import { parseQuery } from '../../src/search/query.ts';
import { groupKey, groupOf, only, read, typedOf } from './read-query.ts';

const optionalOf = (typed: string): string[] =>
  typedOf(read(typed).units.filter(({ optional }) => optional));

describe('units', () => {
  test.each([
    ['hợp tác quốc tế ', ['hợp', 'tác', 'quốc', 'tế']],
    ['  hợp   tác  ', ['hợp', 'tác']],
    ['hợp, tác!', ['hợp', 'tác']],
    ['3,7 nghìn', ['3 7', 'nghìn']],
    ['3.7', ['3 7']],
    ['97%', ['97 %']],
    ['5G', ['5G']],
    ['cross-border data', ['cross border', 'data']],
    ['KH&CN', ['KH CN']],
    ['minister’s', ['minister']],
    ["country's data", ['country', 'data']],
    ['"hợp tác" số', ['"hợp tác"', 'số']],
    ['“hợp tác” số', ['"hợp tác"', 'số']],
    ['"hợp tác số', ['hợp', 'tác', 'số']],
    ['""', []],
    ['', []],
    ['… – ! "', []],
    ['-', []],
  ])('%s reads as %j', (typed, units) => {
    expect(typedOf(read(typed).units)).toEqual(units);
  });

  test('a unit tells how many words it is', () => {
    expect(read('"hợp tác số" ASEAN 3,7').units.map(({ size }) => size)).toEqual([3, 1, 2]);
  });

  test('words with marks ask for them, words without for any', () => {
    const dao = { whole: wholeKey('dao'), begin: null };
    expect(read('đảo ').units[0]?.terms).toEqual([
      { ...dao, exact: exactKey('đảo', 'dao'), otherwise: FOLDED },
    ]);
    expect(read('dao ').units[0]?.terms).toEqual([{ ...dao, exact: null, otherwise: UNMARKED }]);
  });

  test('beside words with marks one without is asked for as it is, and with marks as well', () => {
    expect(read('đảo dao ').units[1]?.terms).toMatchObject([
      { exact: exactKey('dao', 'dao'), otherwise: UNMARKED },
    ]);
  });

  test.each([
    ['hòa', 'hoà'],
    ['ĐẢO', 'đảo'],
    ['lừa đảo', 'lừa đảo'.normalize('NFD')],
    ['scam', 'Scams'],
  ])('%s asks for what %s asks for', (one, other) => {
    const keys = (typed: string): unknown =>
      read(typed).units.map(({ terms }) => terms.map(({ whole, exact }) => [whole, exact]));
    expect(keys(one)).toEqual(keys(other));
  });

  test('only so many words are looked at', () => {
    const words = Array.from({ length: 100 }, (_, n) => `word${n}`).join(' ');
    expect(read(words).units.length).toBeLessThan(30);
  });

  test('a syllable, which says little by itself, is told from a word', () => {
    const syllables = read('tự do ASEAN "tự do" 7 2027').units;
    expect(typedOf(syllables.filter(({ syllable }) => syllable))).toEqual(['tự', 'do', '7']);
  });
});

describe('synonyms', () => {
  test.each([
    ['AI', 'AI'],
    ['ai', 'AI'],
    ['trí tuệ nhân tạo', 'AI'],
    ['tri tue nhan tao', 'AI'],
    ['trí tue nhân tao', 'AI'],
    ['TRÍ TUỆ NHÂN TẠO', 'AI'],
    ['Artificial Intelligence', 'AI'],
    ['PM', 'PM'],
    ['thu tuong', 'PM'],
    ['businesses', 'firm'],
    ['start-up', 'startup'],
    ['startups', 'startup'],
    ['an ninh mạng', 'cybersecurity'],
    ['an ninh mang', 'cybersecurity'],
    ['an toàn mạng', 'cybersecurity'],
    ['phần trăm', 'percent'],
  ])('%s asks for all that count as %s, and first for itself', (typed, phrase) => {
    const group = groupOf(phrase);
    const [term] = only(typed).terms;
    expect(term).toMatchObject({ whole: groupKey(group), otherwise: SAME, begin: null });
    expect(term?.exact?.startsWith(groupKey(group))).toBe(true);
    expect(term?.exact).not.toBe(groupKey(group));
  });

  test.each(['ái', 'trị tuệ nhân tạo', 'trí tuệ', 'non-AI', 'thủ tường'])('%s is none', (typed) => {
    const meanings = read(typed).units.flatMap(({ terms }) =>
      terms.filter(({ whole }) => whole.startsWith('ʒ')),
    );
    expect(meanings).toEqual([]);
  });

  test('the longest is taken, and what stands around it remains', () => {
    expect(typedOf(read('về cáp quang biển này').units)).toEqual(['về', 'cáp quang biển', 'này']);
    expect(typedOf(read('PM Chính').units)).toEqual(['PM', 'Chính']);
    expect(typedOf(read('Bộ trưởng Hùng').units)).toEqual(['Bộ trưởng', 'Hùng']);
  });
});

describe('dates', () => {
  test.each([
    ['15/1', '01-15'],
    ['15/1/2026', '2026-01-15'],
    ['28\u201129/1/2027', '2027-01-28'],
    ['ngày 15 tháng 1 năm 2026', '2026-01-15'],
    ['January 15, 2026', '2026-01-15'],
    ['2026-01', '2026-01'],
    ['1/2026', '2026-01'],
    // As a sentence ends, or as one copies it.
    ['15/1/2026.', '2026-01-15'],
    ['(15/1)', '01-15'],
  ])('%s asks for the day %s', (typed, day) => {
    expect(only(typed).terms).toEqual([
      { whole: dateKey(day), exact: null, otherwise: SAME, begin: null },
    ]);
  });

  test('beside words', () => {
    expect(read('Hùng 15/1/2026 số').units.map(({ terms }) => terms[0]?.whole)).toEqual([
      wholeKey('hung'),
      dateKey('2026-01-15'),
      wholeKey('so'),
    ]);
  });

  test.each(['15/13', '3,7', '97%', '2027', '32/1'])('%s is none', (typed) => {
    expect(only(typed).terms[0]?.whole).toMatch(/^[α-κ]+ʒ$/);
  });
});

describe('words of questions', () => {
  test.each([
    ['what did Hùng say about data', ['what', 'did', 'say', 'about']],
    ['Hùng nói gì về dữ liệu', ['nói', 'gì', 'về']],
    ['Hùng noi gi ve du lieu', ['noi', 'gi', 've']],
    ['ai nói về dữ liệu', ['ai', 'nói', 'về']],
    ['the data', ['the']],
    ['dữ liệu của ASEAN', ['của']],
    ['dữ liệu', []],
  ])('of %s a result need not hold %j', (typed, optional) => {
    expect(optionalOf(typed)).toEqual(optional);
  });

  test.each(['what about', 'của', 'the', 'là gì'])(
    'a question of nothing else asks for them: %s',
    (typed) => {
      expect(optionalOf(typed)).toEqual([]);
      expect(read(typed).units.length).toBeGreaterThan(0);
    },
  );

  test('a phrase that begins with one, and is longer, is that phrase', () => {
    const language = {
      synonyms: phrasesOf(compile([['về nguồn', 'source']])),
      questions: phrasesOf(compile([['về', 'nói về nguồn']])),
    };
    const of = (typed: string) =>
      parseQuery(typed, language, () => null).units.map((unit) => [unit.typed, unit.optional]);
    expect(of('về nguồn số')).toEqual([
      ['về nguồn', false],
      ['số', false],
    ]);
    expect(of('về số')).toEqual([
      ['về', true],
      ['số', false],
    ]);
    expect(
      of('nói về nguồn số')
        .slice(0, 3)
        .every(([, optional]) => optional),
    ).toBe(true);
  });

  // Half of a word of two syllables is none.
  test.each(['an toàn', 'an ninh', 'thế giới', 'thế hệ trẻ', 'bao trùm', 'as an ninh mạng'])(
    'a syllable of a longer word is none: %s',
    (typed) => {
      const syllables = optionalOf(typed).filter((word) => /^(?:an|thế|bao)$/.test(word));
      expect(syllables).toEqual([]);
    },
  );
});

describe('words half typed', () => {
  const begin = (typed: string) => read(typed).units.at(-1)?.terms.at(-1)?.begin;

  test.each([
    ['onl', 'onl'],
    ['ONL', 'onl'],
    ['data onl', 'onl'],
    ['đào', 'dao'],
    ['202', '202'],
    ['on', null],
    ['20', null],
    ['onl ', null],
    ['onli ', 'onli'],
    ['202 ', '202'],
    ['3,7', null],
    ['"onl"', null],
    ['"onl', 'onl'],
  ])('"%s" also asks for words that begin with %s', (typed, letters) => {
    expect(begin(typed)).toBe(letters && beginKey(letters));
  });

  test('of words before the last only longer ones begin others', () => {
    const units = read('dat infra onl').units;
    expect(units.map(({ terms }) => terms[0]?.begin)).toEqual([null, 'infra', 'onl']);
  });

  test.each([
    ['data n', true],
    ['data ng', true],
    ['data ngh', true],
    ['data đ', true],
    ['n', false],
    ['data n ', false],
    ['data o', true],
    ['data kg', false],
    ['data 5%', false],
    ['data no', false],
    ['data 5', false],
    ['data "n"', false],
    ['data onl', false],
  ])('"%s" ends with letters that are not missed yet: %s', (typed, unfinished) => {
    expect(read(typed).units.at(-1)?.unfinished).toBe(unfinished);
  });

  // Else the results vanish, letter by letter, until the word is whole.
  test.each(['connecting', 'policies', 'countries', 'infrastructure', 'đảo'])(
    'every beginning of %s finds it',
    (word) => {
      const inIndex = exactKey(word, fold(word));
      const lost = Array.from({ length: word.length - 2 }, (_, n) => word.slice(0, n + 3)).filter(
        (typed) => {
          const [term] = only(typed).terms;
          const keys = [term?.whole, term?.begin].filter((key) => typeof key === 'string');
          return !keys.some((key) => inIndex.startsWith(key));
        },
      );
      expect(lost).toEqual([]);
    },
  );
});

describe('"ai"', () => {
  test.each([
    ['AI là gì', ['là', 'gì']],
    ['AI nói gì', ['nói', 'gì']],
    ['ai là Thủ tướng', ['ai', 'là']],
    ['AI LÀ GÌ', ['LÀ', 'GÌ']],
  ])('%s: what is not missed is %j', (typed, optional) => {
    const told = read(typed).units.filter((unit) => unit.optional);
    expect(told.map((unit) => unit.typed)).toEqual(optional);
  });
});
