import { describe, expect, test } from 'vitest';
import { corroborations } from '../../src/parse/corroborate.ts';
import type { ParsedQuote } from '../../src/parse/quotes.ts';

/* Which quotes carry one statement: the same person, another outlet, many words in the same order. */

const NINE = 'Chúng tôi sẽ mở kho dữ liệu chung này';
/** So many words that stand nowhere else. */
const words = (count: number, letter: string) =>
  Array.from({ length: count }, (_, i) => `${letter}${i}`).join(' ');

interface Said {
  id: string;
  text: string;
  article?: string;
  person?: string | null;
}
const quote = ({ id, text, article = id, person = 'an' }: Said) =>
  ({
    id,
    text,
    person: person === null ? null : { key: person },
    source: { article },
  }) as unknown as ParsedQuote;

/** "id: ids" of each quote that another one corroborates. */
const found = (...all: Said[]) =>
  Object.fromEntries(corroborations(all.map(quote))) as Record<string, string[]>;
const alike = (a: string, b: string) =>
  Object.keys(found({ id: 'a', text: a }, { id: 'b', text: b })).length > 0;

test('the same statement in two outlets, whichever prints it first', () => {
  const [a, b] = [
    { id: 'a', text: `Ông An nói: ${NINE}.` },
    { id: 'b', text: `${NINE}, ông An cho biết.` },
  ];
  expect(found(a, b)).toEqual({ a: ['b'], b: ['a'] });
  expect(found(b, a)).toEqual({ a: ['b'], b: ['a'] });
});

test.each<[string, Said[]]>([
  [
    'of two persons',
    [
      { id: 'a', text: NINE },
      { id: 'b', text: NINE, person: 'bình' },
    ],
  ],
  [
    'of nobody',
    [
      { id: 'a', text: NINE, person: null },
      { id: 'b', text: NINE, person: null },
    ],
  ],
  [
    'in one article',
    [
      { id: 'a', text: NINE },
      { id: 'b', text: NINE, article: 'a' },
    ],
  ],
  ['alone', [{ id: 'a', text: NINE }]],
])('not %s', (_, quotes) => {
  expect(found(...quotes)).toEqual({});
});

describe('how much of it must be the same', () => {
  const eight = NINE.replace(' này', '');

  test.each([
    ['nine words in a row', `${NINE} x`, `y ${NINE}`, true],
    ['not eight', `${eight} x`, `${eight} y`, false],
    ['nine words, whatever their case', NINE, NINE.toUpperCase(), true],
    ['not nine words in another order', NINE, NINE.split(' ').toReversed().join(' '), false],
    ['not nine words that two sentences part', `${NINE}.`, NINE.replace('kho', 'kho. Dữ'), false],
    ['all of the shorter sentence', NINE, `${words(40, 'b')} ${NINE}`, true],
    ['all of the shorter sentence, told first', `${words(40, 'b')} ${NINE}`, NINE, true],
    ['seven of seventeen threes', `${NINE} ${words(10, 'a')}`, `${NINE} ${words(30, 'b')}`, true],
    ['not seven of eighteen', `${NINE} ${words(11, 'a')}`, `${NINE} ${words(30, 'b')}`, false],
    ['eight of twenty', `${NINE} nữa ${words(12, 'a')}`, `${NINE} nữa ${words(30, 'b')}`, true],
    ['one sentence of several', `${words(40, 'a')}. ${NINE}.`, `${NINE}. ${words(40, 'b')}.`, true],
  ])('%s', (_, a, b, expected) => {
    expect(alike(a, b)).toBe(expected);
  });

  test('the same short words twice are no statement', () => {
    expect(alike('Chúng tôi sẽ mở kho.', 'Chúng tôi sẽ mở kho.')).toBe(false);
    expect(alike(eight, eight)).toBe(false);
    expect(alike(NINE, NINE)).toBe(true);
  });

  test.each([
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
  ])('what stands between %s and %s is everybody’s', (open, close) => {
    const motto = `${open}${NINE}${close}`;
    expect(alike(`Ông An nhắc lại ${motto}.`, `Theo ông An, ${motto} là phải.`)).toBe(false);
    expect(alike(`${open}x${close} ${NINE}`, `${open}y${close} ${NINE} ${open}z${close}`)).toBe(
      true,
    );
  });

  test('three words with marked ones between them are in a row', () => {
    const marked = NINE.replace('mở kho', 'mở “x y z” kho');
    expect(alike(marked, NINE)).toBe(true);
  });
});

describe('of many quotes', () => {
  test('those of other articles, in the order of the articles', () => {
    const quotes = ['c', 'a', 'b'].map((id, i) => ({ id, text: `${NINE} x${i}` }));
    expect(found(...quotes)).toEqual({ c: ['a', 'b'], a: ['c', 'b'], b: ['c', 'a'] });
  });

  test('the same wording in three articles, and another one of it', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: NINE }));
    expect(found(a ?? expect.fail(), { id: 'x', text: `${NINE} x` }, b ?? expect.fail())).toEqual({
      a: ['x', 'b'],
      x: ['a', 'b'],
      b: ['a', 'x'],
    });
    const own = { ...(c ?? expect.fail()), article: 'a' };
    expect(found(a ?? expect.fail(), own, d ?? expect.fail())).toEqual({
      a: ['d'],
      c: ['d'],
      d: ['a', 'c'],
    });
  });

  test('a text that says it twice over is not corroborated by itself', () => {
    expect(found({ id: 'a', text: `${NINE} x. ${NINE} y.` })).toEqual({});
    const other = { id: 'b', text: `Mưa rơi. ${words(20, 'b')}.` };
    expect(found({ id: 'a', text: `${NINE} x. ${NINE} y.` }, other)).toEqual({});
  });

  test('what two share does not make a third one theirs', () => {
    const third = { id: 'c', text: words(20, 'c') };
    expect(found({ id: 'a', text: NINE }, third, { id: 'b', text: `${NINE} x` })).toEqual({
      a: ['b'],
      b: ['a'],
    });
  });
});
