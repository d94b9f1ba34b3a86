import { describe, expect, test } from 'vitest';
import { indexDigest } from '../../src/digest-index.ts';
import { fold } from '../../src/search/fold.ts';
import { exactKey, isJoined } from '../../src/search/key.ts';
import { part, SEARCHED, type Stored } from '../../src/search/item.ts';
import { searchRecords } from '../../src/search/record.ts';
import { synonyms } from '../../src/search/synonyms.ts';
import { sample } from '../share/sample.ts';
import { groupKey } from './read-query.ts';

const index = indexDigest(sample);
const records = searchRecords(index);
const items = records.map(({ url }) => JSON.parse(url) as Stored);
const at = (id: string): number => items.findIndex((item) => item['id'] === id);

describe('searchRecords', () => {
  test('one record an item; a topic only with a page', () => {
    expect(items.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
      'speaker/nguyen-manh-hung',
      'topic/an-toan',
      'quote/q1',
      'quote/q2',
      'event/adgmin-6',
      'figure/f1',
      'shift/shift-1',
    ]);
  });

  test('a quote shows its words in both languages, who, how, when, and where it leads', () => {
    const quote = items[at('q1')] ?? {};
    expect(part(quote, 'text', 'vi')).toBe('Chống lừa đảo trực tuyến');
    expect(part(quote, 'text', 'en')).toBe('Fight online scams');
    expect(part(quote, 'title', 'en')).toBe('Nguyễn Mạnh Hùng');
    expect(part(quote, 'role', 'en')).toBe('Minister');
    expect(part(quote, 'label', 'en')).toBe('Verbatim');
    expect(part(quote, 'when', 'vi')).toBe('15/1/2026');
    expect(part(quote, 'outlet', 'vi')).toBe('Tiền Phong');
    expect(part(quote, 'url', 'vi')).toBe('/vi/quotes/q1/');
    expect(part(quote, 'url', 'en')).toBe('/en/quotes/q1/');
  });

  test('without English the Vietnamese stands, and is not called English', () => {
    const quote = items[at('q2')] ?? {};
    expect(part(quote, 'text', 'en')).toBe(part(quote, 'text', 'vi'));
    expect(quote).not.toHaveProperty('textEn');
  });

  test('filters carry ids; what is unknown is absent', () => {
    expect(records[at('q1')]?.row.facets).toEqual({
      kind: ['quote'],
      speaker: ['nguyen-manh-hung'],
      topic: ['an-toan'],
      form: ['direct'],
      source: ['a1'],
    });
    expect(records[at('q2')]?.row.facets).toEqual({
      kind: ['quote'],
      speaker: [],
      topic: [],
      form: ['indirect'],
      source: ['a1'],
    });
    expect(records[at('nguyen-manh-hung')]?.row.facets).toEqual({
      kind: ['speaker'],
      speaker: ['nguyen-manh-hung'],
    });
    expect(records[at('an-toan')]?.row.facets).toEqual({ kind: ['topic'], topic: ['an-toan'] });
  });

  test.each([
    ['q1', '2026-01-15'],
    ['adgmin-6', '2026-01-15/2026-01-16'],
    ['f1', '2026-01-15'],
    ['q2', ''],
    ['nguyen-manh-hung', ''],
  ])('%s is of the days "%s"', (id, dates) => {
    expect(records[at(id)]?.row.dates).toBe(dates);
  });

  test('kinds are told', () => {
    expect(items[at('q1')]).toMatchObject({ kind: 'quote' });
  });
});

describe('the words of a record', () => {
  const words = (id: string): string[] => (records[at(id)]?.content ?? '').split(' ');

  test('are those of what is shown, in both languages, and no others', () => {
    const shown = ['Nguyễn Mạnh Hùng', 'Bộ trưởng', 'Chống lừa đảo trực tuyến', 'Tiền Phong'];
    const english = ['Minister', 'Fight online scams', 'Online safety'];
    const year = exactKey('2026', '2026');
    const own = words('q1').map((word) => word.split('-')[0]);
    const keys = [...shown, year, 'An toàn số', ...english].flatMap((text) =>
      text === year ? [year] : text.split(' ').map((word) => exactKey(word, fold(word))),
    );
    expect(own).toEqual(keys);
  });

  test('are as many as the lengths of its parts, in their order, in both languages', () => {
    for (const [n, { content, row }] of records.entries()) {
      const sum = row.lengths.reduce((all, length) => all + length, 0);
      expect([items[n]?.['id'], sum]).toEqual([items[n]?.['id'], content.split(' ').length]);
      expect(row.lengths).toHaveLength(2 * SEARCHED.length);
    }
    // Name, role, text, outlet, day, topics; a name and an outlet stand once.
    expect(records[at('q1')]?.row.lengths).toEqual([3, 2, 5, 2, 1, 3, 0, 1, 3, 0, 0, 2]);
  });

  test('what both languages share stands once', () => {
    const hung = exactKey('Hùng', 'hung');
    expect(words('q1').filter((word) => word === hung)).toHaveLength(1);
    expect(records[at('q2')]?.row.lengths.slice(SEARCHED.length)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('hold what counts as the same', () => {
    const group = groupKey(synonyms.findIndex((phrases) => phrases.includes('lừa đảo')));
    const bearing = words('q1').filter((word) => word.includes(`-${group}`));
    expect(bearing).toHaveLength(3);
    for (const word of bearing) expect(isJoined(word.replaceAll('-', ''))).toBe(true);
  });

  test('are all that Pagefind is given', () => {
    for (const record of records) {
      expect(Object.keys(record).sort()).toEqual(['content', 'row', 'url']);
    }
  });
});
