import { describe, expect, test } from 'vitest';
import { indexDigest } from '../../src/digest-index.ts';
import { filterValues } from '../../src/search/form.ts';
import { part, type Stored } from '../../src/search/item.ts';
import { searchRecords } from '../../src/search/record.ts';
import { sample } from '../share/sample.ts';

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
    expect(records[at('q1')]?.filters).toEqual({
      kind: ['quote'],
      speaker: ['nguyen-manh-hung'],
      topic: ['an-toan'],
      form: ['direct'],
      source: ['a1'],
      date: ['2026-01-15'],
    });
    expect(records[at('q2')]?.filters).toEqual({
      kind: ['quote'],
      form: ['indirect'],
      source: ['a1'],
    });
  });

  test('words are looked for in what is shown, in both languages, and nowhere else', () => {
    const content = records[at('q1')]?.content ?? '';
    expect(content).toContain('lừa ďảo');
    expect(content).toContain('fight online scams');
    expect(content).not.toContain('verbatim');
    expect(Object.keys(records[0] ?? {})).not.toContain('meta');
  });
});

describe('filterValues', () => {
  test('offers only values that some item has, with their number', () => {
    const filters = filterValues(index, 'en');
    expect(filters.map(({ key, values }) => [key, values.map(({ value }) => value)])).toEqual([
      ['speaker', ['nguyen-manh-hung']],
      ['topic', ['an-toan']],
      ['form', ['direct', 'indirect']],
      ['kind', ['quote', 'event', 'figure', 'shift', 'speaker', 'topic']],
    ]);
    expect(filters[3]?.values[0]).toEqual({ value: 'quote', label: 'Quote', count: 2 });
  });
});
