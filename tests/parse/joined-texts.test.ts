import { describe, expect, test } from 'vitest';
import { keepIds, quoteHash } from '../../src/parse/editorial/keep-ids.ts';
import { parse } from '../../src/parse/index.ts';
import { hashOf } from '../../src/parse/text/hash.ts';
import type { Editorial } from '../../src/schemas/editorial.ts';
import { edited, nothing } from './editing.ts';

/* Texts of the digest with their English, themes and lasting ids, and the texts that want English. */

const HEAD = ' date 2026-03-02 Kế hoạch mới\n\n';
const english = (at: string, vi: string, en: string) => ({ at, of: hashOf(vi), vi, en: [en] });
const theme = (id: string, ...lexicon: string[]) => {
  const name = { vi: id, en: id };
  return { id, name, summary: name, lexicon };
};

describe('shifts', () => {
  const SHIFTS = `${HEAD}Bốn chuyển dịch\n\n1. Hạ tầng\n\nCác nước sẽ chuyển từ mua máy sang tự làm lấy.\n\nBến cảng vui.\n\n2. Con người\n\nCác nước sẽ chuyển từ học vẹt sang học nghề.`;
  const shiftsOf = (notes: Partial<Editorial> = {}) =>
    edited({ 'a.txt': SHIFTS }, notes).digest.shifts;
  const whole = () =>
    shiftsOf().flatMap(({ n, title, from, to }) =>
      Object.entries({ title, from, to }).map(([part, { vi }]) =>
        english(`shift/${n}/${part}`, vi, `${part} ${n}`),
      ),
    );

  test('have the English of their parts', () => {
    const translations = whole();
    expect(shiftsOf({ translations })).toMatchObject([
      { id: 'shift-1', translation: 'current', title: { en: 'title 1' }, to: { en: 'to 1' } },
      { id: 'shift-2', translation: 'current', from: { en: 'from 2' } },
    ]);
    expect(shiftsOf({ translations: translations.slice(1) })).toMatchObject([
      { translation: 'missing', title: { en: null }, from: { en: 'from 1' } },
      { translation: 'current' },
    ]);
    const stale = translations.map((one) => ({ ...one, of: '000000000000' }));
    expect(shiftsOf({ translations: stale }).map((one) => one.translation)).toEqual([
      'stale',
      'stale',
    ]);
  });

  test('have the themes of their title and sentence', () => {
    const themes = [theme('a', 'hạ tầng'), theme('b', 'mua máy'), theme('c', 'bến cảng')];
    expect(shiftsOf({ themes }).map((one) => one.themes)).toEqual([['a', 'b'], []]);
  });

  test('of a second article are told at their place', () => {
    const { problems } = edited({ 'a.txt': SHIFTS, 'b.txt': SHIFTS });
    expect(problems.filter(({ code }) => code === 'W_SHIFT')).toMatchObject([
      {
        file: 'b.txt',
        line: 7,
        column: 1,
        message: 'shift 1 is told by another article too; the first one stands',
        hint: 'compare the two; nothing needs to be mended where they agree',
      },
      { file: 'b.txt', line: 13, column: 1 },
    ]);
  });
});

test('a figure has our label, its themes and its quotation', () => {
  const text = `${HEAD}Kho chứa 500 tấn gạo.\n\nBà Trần Thị Hoa cho biết chợ có 30 sạp hàng.`;
  const label = { vi: 'Lúa trong kho', en: 'Rice in store' };
  const { digest } = edited(
    { 'a.txt': text },
    {
      figures: [
        { id: 'x', label: { vi: 'cá', en: 'fish' } },
        { id: 'a-3-500-tan', label },
      ],
      themes: [theme('kho', 'lúa trong kho'), theme('cho', 'sạp hàng'), theme('x', 'stryker')],
    },
  );
  expect(digest.figures).toMatchObject([
    { label, themes: ['kho'], speaker: null, quote: null },
    { label: null, themes: ['cho'], speaker: null, quote: 'a-5' },
  ]);
});

test('texts that want English: not what our own words say already', () => {
  const text = `${HEAD}Sáng 2/3, lễ khai mạc diễn ra tại Huế.\n\nBà Trần Thị Hoa, Giám đốc Sở Y tế, cho biết kho đã đầy.`;
  const wanted = (notes: Partial<Editorial>) =>
    edited({ 'a.txt': text }, notes).untranslated.map(({ at }) => at);
  const headline = { vi: 'Giám đốc', en: 'Director' };
  const hoa = { id: 'hoa', name: 'Trần Thị Hoa', honorific: 'bà' as const, headline, reason: 'a' };
  const event = wanted({}).filter((at) => at.startsWith('event/'));
  expect(event).toHaveLength(1);
  const role = 'role/giam-doc-so-y-te';
  expect(wanted({})).toEqual([...event, 'quote/a-5', role]);
  expect(wanted({ speakers: [hoa] })).toEqual([...event, 'quote/a-5', role]);
  const roles = [{ vi: 'Giám đốc Sở Y tế', en: 'Director of Health' }];
  expect(wanted({ roles })).toEqual([...event, 'quote/a-5']);
  expect(wanted({ roles, speakers: [hoa] })).toEqual([...event, 'quote/a-5']);
});

describe('lasting ids', () => {
  const HOA = 'Bà Lê Thị Hoa cho rằng mạng cáp quang phải rộng hơn.';
  const NAM = 'Ông Ngô Văn Nam cho rằng thuế nên giảm.';
  const idsOf = (articles: Record<string, string[]>, quotes: Record<string, string>) =>
    keepIds(
      parse(
        Object.entries(articles).map(([file, lines]) => ({
          file,
          bytes: new TextEncoder().encode([' date 2026-03-02 Tiêu đề', ...lines].join('\n')),
        })),
        nothing,
      ).corpus,
      { quotes, figures: {} },
    ).articles.map((one) => one.quotes.map(({ id }) => id));

  test('stay with the words of their own article', () => {
    const published = { 'b-9': quoteHash(HOA), 'a-2': quoteHash(NAM) };
    expect(idsOf({ 'a.txt': [HOA], 'b.txt': ['', HOA] }, published)).toEqual([['a-2'], ['b-9']]);
  });

  test('two of the same words keep one each', () => {
    const published = { 'a-3': quoteHash(HOA), 'a-2': quoteHash(NAM), 'a-2-2': quoteHash('x') };
    expect(idsOf({ 'a.txt': [HOA, NAM] }, published)).toEqual([['a-3', 'a-2']]);
    expect(idsOf({ 'a.txt': [HOA.replace('Hoa', 'Lan'), NAM] }, published)).toEqual([
      ['a-2-3', 'a-2'],
    ]);
  });
});
