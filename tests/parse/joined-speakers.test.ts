import { describe, expect, test } from 'vitest';
import { unregisteredIn } from '../../src/parse/editorial/join-speakers.ts';
import { speakAs } from '../../src/parse/editorial/speak-as.ts';
import type { ParsedArticle } from '../../src/parse/corpus.ts';
import { nameKey } from '../../src/parse/people/names.ts';
import type { Person } from '../../src/parse/people.ts';
import type { ParsedQuote } from '../../src/parse/quotes.ts';
import { hashOf } from '../../src/parse/text/hash.ts';
import type { Editorial } from '../../src/schemas/editorial.ts';
import { edited } from './editing.ts';

/* Who speaks: registered people with their offices, others by name and office, and whom a correction names. */

const HEAD = ' date 2026-03-02 Diễn đàn dữ liệu khai mạc\n\n';
const note = (id: string, name: string) => ({
  ...{ id, name, honorific: 'ông' as const },
  ...{ headline: { vi: 'Giám đốc', en: 'Director' }, reason: 'a' },
});

describe('registered people', () => {
  const ARTICLES = {
    'a.txt': `${HEAD}Ông Đỗ Đình Bình, Giám đốc Trung tâm Dữ liệu, cho biết kho đã đầy. Bà Lê Thị Hoa vắng.`,
    'b.txt': `${HEAD}Ông Đỗ Đình Bình, giám đốc Trung tâm Dữ liệu, cho rằng chợ vắng.`,
    'c.txt': `${HEAD}Ông Đỗ Đình Bình, Chủ tịch UBND huyện, cho rằng chợ còn vắng lắm.`,
  };
  const speakersIn = (notes: Partial<Editorial>) =>
    edited(ARTICLES, {
      speakers: [note('nam', 'Trần Văn Nam'), note('binh', 'Đỗ Đình Bình')],
      ...notes,
    }).digest.speakers;

  test('whom no article names is left out; each office stands once', () => {
    expect(speakersIn({})).toMatchObject([
      {
        id: 'binh',
        name: { vi: 'Đỗ Đình Bình', ascii: 'Do Dinh Binh' },
        roles: [
          { vi: 'Giám đốc Trung tâm Dữ liệu', en: null, source: { file: 'a.txt', line: 3 } },
          { vi: 'Chủ tịch UBND huyện', en: null, source: { file: 'c.txt', line: 3 } },
        ],
      },
    ]);
  });

  test('English of an office is that of the list, else a translation', () => {
    const vi = 'Chủ tịch UBND huyện';
    const roles = [
      { vi: 'Chủ tịch', en: 'Chairman' },
      { vi: 'Giám đốc Trung tâm Dữ liệu', en: 'Director of the Data Centre' },
    ];
    const translations = [{ at: `role/${vi}`, of: hashOf(vi), vi, en: ['District chairman'] }];
    const english = (notes: Partial<Editorial>) => speakersIn(notes)[0]?.roles.map(({ en }) => en);
    expect(english({ roles, translations })).toEqual([
      'Director of the Data Centre',
      'District chairman',
    ]);
    const stale = [{ ...(translations[0] ?? expect.fail()), of: '000000000000' }];
    expect(english({ translations: stale })).toEqual([null, null]);
  });

  test('whom only a correction names speaks too', () => {
    const corrections = [
      {
        kind: 'speaker' as const,
        file: 'b.txt',
        line: 3,
        speaker: 'nam',
        reason: note('', '').headline,
      },
    ];
    const { digest } = edited(ARTICLES, { speakers: [note('nam', 'Trần Văn Nam')], corrections });
    expect(digest.speakers).toMatchObject([{ id: 'nam', roles: [] }]);
    expect(digest.quotes.map(({ speaker }) => speaker)).toEqual([null, 'nam', null]);
    expect(digest.quotes[1]?.resolution).toEqual({ rule: 'corrected', words: '', line: 3 });
  });
});

describe('who is not registered', () => {
  const role = (text: string) => ({ text, line: 1, start: 0, end: text.length });
  const person = { name: 'Đỗ Đình Bình', key: nameKey('Đỗ Đình Bình') };
  const of = (given: object) =>
    unregisteredIn(
      {
        ...{ person: null, unknown: null, printed: '', resolution: { rule: 'name' } },
        ...given,
      } as unknown as ParsedQuote,
      [note('hoa', 'Lê Thị Hoa')],
    );
  const body = { rule: 'body' };

  test.each<[string, object, ReturnType<typeof of>]>([
    ['nobody', {}, null],
    [
      'a person without an office',
      { person: { ...person, roles: [] } },
      { name: person.name, role: null },
    ],
    [
      'the longest office of a person',
      { person: { ...person, roles: [role('Giám đốc'), role('Giám đốc Sở'), role('Chủ')] } },
      { name: person.name, role: 'Giám đốc Sở' },
    ],
    [
      'a registered person',
      { person: { name: 'Lê Thị Hoa', key: nameKey('Lê Thị Hoa'), roles: [] } },
      null,
    ],
    ['a name alone', { unknown: { name: 'Lan', role: null } }, { name: 'Lan', role: null }],
    [
      'an office alone',
      { unknown: { name: null, role: 'Giám đốc' } },
      { name: null, role: 'Giám đốc' },
    ],
    ['neither', { unknown: { name: null, role: null }, printed: 'bà' }, null],
    [
      'a body by its printed words',
      { unknown: { name: null, role: null }, printed: 'Bộ Y tế', resolution: body },
      { name: 'Bộ Y tế', role: null },
    ],
    [
      'a body by its name before its words',
      { unknown: { name: 'UNICEF', role: null }, printed: 'tổ chức', resolution: body },
      { name: 'UNICEF', role: null },
    ],
    ['a body without words', { unknown: { name: null, role: null }, resolution: body }, null],
  ])('%s', (_, given, expected) => {
    expect(of(given)).toEqual(expected);
  });
});

describe('a quotation that is given to somebody', () => {
  const who = (name: string): Person => ({
    ...{ name, key: nameKey(name), honorific: null, gender: null },
    ...{ roles: [], offices: [] },
  });
  const binh = who('Đỗ Đình Bình');
  const hoa = who('Lê Thị Hoa');
  const quote = (id: string, continues: string | null, person: Person | null) =>
    ({
      ...{ id, continues, person, unknown: null, resolution: { rule: 'name', words: '', line: 1 } },
      source: { line: Number(id) },
    }) as unknown as ParsedQuote;
  const quotes = [
    quote('1', null, binh),
    quote('3', '1', binh),
    quote('4', '3', binh),
    quote('5', null, binh),
  ];
  const lines = ['Ông Đỗ Đình Bình', 'Bà Lê Thị Hoa', '', 'Bà Lê Thị Hoa', 'Bà Lê Thị Hoa'];
  const article = { quotes, reading: { lines } } as unknown as ParsedArticle;
  const given = (at: number, person: Person | null) =>
    speakAs(article, quotes[at] ?? expect.fail(), person).map((one) => [
      ...[one.id, one.person?.name ?? null, one.continues, one.resolution.rule],
      ...[one.resolution.words, one.resolution.line],
    ]);

  test('goes on from nobody else, and what goes on from it goes with it', () => {
    expect(given(1, hoa)).toEqual([
      ['1', binh.name, null, 'name', '', 1],
      ['3', hoa.name, null, 'corrected', hoa.name, 2],
      ['4', hoa.name, '3', 'corrected', hoa.name, 2],
      ['5', binh.name, null, 'name', '', 1],
    ]);
  });

  test.each([
    ['in its own line', 3, hoa, [hoa.name, 5]],
    ['behind it', 0, hoa, [hoa.name, 2]],
    ['nowhere', 0, who('Lý Văn Tám'), ['', 1]],
  ])('who is named %s', (_, at, person, words) => {
    expect(given(at, person)[at]?.slice(4)).toEqual(words);
  });

  test('stays where it went on from the same person', () => {
    expect(given(1, binh)[1]?.slice(0, 3)).toEqual(['3', binh.name, '1']);
  });

  test('is nobody’s', () => {
    expect(given(3, null)[3]).toEqual(['5', null, null, 'unresolved', '', 5]);
  });
});
