import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/parse/text/hash.ts';
import { strictly } from '../../src/parse/editorial/attend.ts';
import { parse } from '../../src/parse/index.ts';
import { verify } from '../../src/parse/integrity.ts';
import { join } from '../../src/parse/join.ts';
import type { Digest } from '../../src/schemas/digest.ts';
import type { Editorial } from '../../src/schemas/editorial.ts';
import { readLines } from '../../src/parse/text.ts';

/* What was parsed, joined with what the editors wrote, and proved. */

const TEXT = ` date 2026-03-02 Diễn đàn dữ liệu khai mạc

Ông Trần Văn Bình, Giám đốc Trung tâm Dữ liệu, cho biết hệ thống đã sẵn sàng. Kinh tế số ASEAN đạt hơn 200 tỷ USD.

"Chúng tôi đã chuẩn bị trong nhiều tháng để phục vụ đại biểu", ông Bình nói.`;
const INDIRECT =
  'Ông Trần Văn Bình, Giám đốc Trung tâm Dữ liệu, cho biết hệ thống đã sẵn sàng. Kinh tế số ASEAN đạt hơn 200 tỷ USD.';

const editorial: Editorial = {
  articles: [],
  outlets: [],
  speakers: [
    {
      id: 'binh',
      name: 'Trần Văn Bình',
      honorific: 'ông',
      headline: { vi: 'Giám đốc', en: 'Director' },
      reason: 'a',
    },
  ],
  themes: [
    {
      id: 'data',
      name: { vi: 'Dữ liệu', en: 'Data' },
      summary: { vi: 'a', en: 'a' },
      lexicon: ['dữ liệu'],
    },
  ],
  roles: [{ vi: 'Giám đốc Trung tâm Dữ liệu', en: 'Director of the Data Centre' }],
  events: [],
  figures: [],
  translations: [
    {
      at: 'quote/a-3',
      of: hashOf(INDIRECT),
      vi: INDIRECT,
      en: ['The system is ready, he said.', 'It is.'],
    },
  ],
  corrections: [],
  moved: [],
  seen: [],
};

const bytes = new TextEncoder().encode(TEXT);
const corpusOf = () => parse([{ file: 'a.txt', bytes }], editorial).corpus;
const seeds = new Map([['a.txt', readLines('a.txt', bytes).lines]]);
const joined = (changes: Partial<Editorial> = {}) => join(corpusOf(), { ...editorial, ...changes });
const codes = (changes: Partial<Editorial>) => joined(changes).problems.map(({ code }) => code);

test('quotes get speaker, themes and English, sentence beside sentence', () => {
  const [quote] = joined().digest.quotes;
  expect(quote).toMatchObject({ speaker: 'binh', themes: ['data'], translation: 'current' });
  expect(quote?.statements.map(({ en }) => en)).toEqual([
    'The system is ready, he said.',
    'It is.',
  ]);
});

test('a figure inside a quote is given by its speaker', () => {
  expect(joined().digest.figures).toMatchObject([
    { value: 2e11, qualifier: 'hơn', speaker: 'binh' },
  ]);
});

test('offices stand as printed, with their English', () => {
  expect(joined().digest.speakers[0]?.roles).toMatchObject([
    { vi: 'Giám đốc Trung tâm Dữ liệu', en: 'Director of the Data Centre', source: { line: 3 } },
  ]);
});

describe('English', () => {
  test('row 34: of an earlier wording is stale, and an error where the work is handed in', () => {
    const [entry] = editorial.translations;
    const old = { ...(entry ?? expect.fail()), of: '000000000000' };
    const stale = joined({ translations: [old] }).problems.filter(({ code }) => code === 'W_STALE');
    expect(stale.map((problem) => strictly(problem).code)).toEqual(['E_STALE']);
    expect(joined({ translations: [old] }).digest.quotes[0]).toMatchObject({
      translation: 'stale',
    });
  });

  test('that is missing is missing, not made up', () => {
    expect(joined({ translations: [] }).digest.quotes[0]).toMatchObject({
      translation: 'missing',
      text: { en: null },
    });
    expect(codes({ translations: [] })).toContain('W_UNTRANSLATED');
  });

  test('that is not sentence by sentence is not set beside sentences', () => {
    const [entry] = editorial.translations;
    const whole = { ...(entry ?? expect.fail()), en: ['The system is ready, he said. It is.'] };
    expect(joined({ translations: [whole] }).digest.quotes[0]?.statements).toHaveLength(1);
  });
});

describe('row 35: an editorial entry that nothing answers to', () => {
  const title = { vi: 'a', en: 'a' };
  test.each([
    ['an event', { events: [{ match: ['meeting/x/2030'], id: 'x', title, reason: 'a' }] }],
    ['a figure', { figures: [{ id: 'x', label: title }] }],
    ['an article', { articles: [{ id: 'x', file: 'x.txt', publisherBasis: title }] }],
  ] satisfies [string, Partial<Editorial>][])('%s', (_, changes) => {
    expect(codes(changes)).toContain('E_REFERENCE');
  });
});

test('a shift that two articles tell is there once, and the editor is told', () => {
  const text =
    ' date 2026-03-02 Kế hoạch mới\n\nBốn chuyển dịch\n\n1. Hạ tầng\n\nCác nước sẽ chuyển từ mua máy sang tự làm lấy.\n';
  const files = ['a.txt', 'b.txt'].map((file) => ({ file, bytes: new TextEncoder().encode(text) }));
  const { digest, problems } = join(parse(files, editorial).corpus, {
    ...editorial,
    translations: [],
  });
  expect(digest.shifts.map(({ id, source }) => [id, source.file])).toEqual([['shift-1', 'a.txt']]);
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toContain('b.txt W_SHIFT');
});

test('English of a text that is gone waits for the editor, and does not stop the work', () => {
  const gone = { at: 'quote/x', of: '0123456789ab', vi: 'x', en: ['x'] };
  expect(codes({ translations: [...editorial.translations, gone] })).toContain('W_REFERENCE');
});

describe('integrity', () => {
  const tampered = (change: (digest: Digest) => void) => {
    const digest = structuredClone(joined().digest);
    change(digest);
    return verify(digest, seeds).map(({ code }) => code);
  };
  test('a digest as parsed holds', () => {
    expect(tampered(() => undefined)).toEqual([]);
  });
  test.each<[string, (digest: Digest) => void, string]>([
    [
      'a letter of a quote',
      ({ quotes: [quote] }) =>
        void (quote && (quote.text.vi = quote.text.vi.replace('sẵn', 'sắn'))),
      'E_VERBATIM',
    ],
    ['an offset', ({ quotes: [quote] }) => void (quote && (quote.source.start += 1)), 'E_VERBATIM'],
    [
      'an amount',
      ({ figures: [figure] }) => void (figure && (figure.amount = '300 tỷ USD')),
      'E_VERBATIM',
    ],
    [
      'an office',
      ({ speakers: [speaker] }) => void (speaker?.roles[0] && (speaker.roles[0].vi = 'Chủ tịch')),
      'E_VERBATIM',
    ],
    [
      'a speaker that is not there',
      ({ quotes: [quote] }) => void (quote && (quote.speaker = 'x')),
      'E_REFERENCE',
    ],
    [
      'a theme that is not there',
      ({ quotes: [quote] }) => void quote?.themes.push('x'),
      'E_REFERENCE',
    ],
    ['an id twice', ({ quotes }) => void (quotes[0] && quotes.push(quotes[0])), 'E_DUPLICATE'],
  ])('%s is found', (_, change, code) => {
    expect(tampered(change)).toContain(code);
  });
});
