import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/parse/text/hash.ts';
import { nameOf, statementsOf, Translator } from '../../src/parse/editorial/translate.ts';

/* A text with its English: whole, and sentence beside sentence where each has its own. */

const TWO = 'Kho đã đầy. Cửa đã mở.';
const here = { at: 'quote/a-3', vi: TWO };
const entry = (vi: string, en: string[], at = 'quote/a-3') => ({ at, of: hashOf(vi), vi, en });
const english = (...entries: ReturnType<typeof entry>[]) =>
  new Translator(entries, [here]).translate(here);

test('a sentence of English for each of Vietnamese', () => {
  expect(english(entry(TWO, ['It is full.', 'It is open.']))).toEqual({
    text: { vi: TWO, en: 'It is full. It is open.' },
    statements: [
      { vi: 'Kho đã đầy.', en: 'It is full.' },
      { vi: 'Cửa đã mở.', en: 'It is open.' },
    ],
    status: 'current',
  });
});

test.each([
  ['one sentence for two', [entry(TWO, ['Full and open.'])], 'Full and open.', 'current'],
  ['three for two', [entry(TWO, ['Full.', 'Open.', 'Now.'])], 'Full. Open. Now.', 'current'],
  [
    'of an earlier wording',
    [entry('Kho đã vơi. Cửa đã mở.', ['It is low.', 'It is open.'])],
    'It is low. It is open.',
    'stale',
  ],
  ['none', [], null, 'missing'],
] as const)('not set side by side: %s', (_, entries, en, status) => {
  expect(english(...entries)).toEqual({
    text: { vi: TWO, en },
    statements: [{ vi: TWO, en }],
    status,
  });
});

describe('English of an earlier wording', () => {
  const LONG = 'Mạng lưới kho dữ liệu của khu vực đã mở cửa cho mọi người dân.';
  const NEAR = LONG.replace('mọi người dân', 'mọi người');
  const FAR = LONG.replace('của khu vực đã mở cửa', 'do các nước cùng xây');
  const found = (...entries: ReturnType<typeof entry>[]) => {
    const original = { at: 'quote/a-3', vi: LONG };
    return new Translator(entries, [original]).earlier('quote/a-3')?.vi ?? null;
  };

  test('of the same place, whatever it says, before one of another place', () => {
    expect(found(entry(NEAR, ['Near.'], 'quote/a-9'), entry(FAR, ['Far.']))).toBe(FAR);
    expect(found()).toBeNull();
  });

  test('of another place: the nearest, and only of the same kind of text', () => {
    const elsewhere = (vi: string, at: string) => entry(vi, ['English.'], at);
    const last = LONG.replace('Mạng lưới', 'Chuỗi');
    expect(found(elsewhere(NEAR, 'quote/a-9'), elsewhere(last, 'quote/a-8'))).toBe(NEAR);
    expect(found(elsewhere(last, 'quote/a-8'), elsewhere(NEAR, 'quote/a-9'))).toBe(NEAR);
    expect(found(elsewhere(NEAR, 'figure/a-9'))).toBeNull();
    expect(found(elsewhere(NEAR, 'quotes/a-9'))).toBeNull();
    expect(found(elsewhere(FAR, 'quote/a-9'))).toBeNull();
  });

  test('is given away once', () => {
    const originals = [1, 2].map((n) => ({ at: `quote/a-${n}`, vi: `${LONG} x${n}` }));
    const translator = new Translator([entry(LONG, ['English.'], 'quote/a-9')], originals);
    expect(originals.map((one) => translator.translate(one).status)).toEqual(['stale', 'missing']);
  });

  test('that nobody has filled in is none', () => {
    expect(found(entry(FAR, ['TODO']))).toBeNull();
    expect(found(entry(NEAR, ['TODO'], 'quote/a-9'))).toBeNull();
  });
});

test('the sentences of a text; a quotation inside is part of its sentence', () => {
  expect(statementsOf('Mưa rơi. Ông An nói “Kho đã đầy. Cửa đã mở” rồi về.')).toEqual([
    'Mưa rơi.',
    'Ông An nói “Kho đã đầy. Cửa đã mở” rồi về.',
  ]);
});

test('the names of texts', () => {
  expect([
    nameOf.quote('a-3'),
    nameOf.figure('a-4-300'),
    nameOf.event('opening'),
    nameOf.shift(2, 'from'),
    nameOf.role('Bộ trưởng Bộ Số'),
  ]).toEqual([
    'quote/a-3',
    'figure/a-4-300',
    'event/opening',
    'shift/2/from',
    'role/bo-truong-bo-so',
  ]);
});
