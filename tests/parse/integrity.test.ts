import { describe, expect, test } from 'vitest';
import { verify } from '../../src/parse/integrity.ts';
import type { Digest } from '../../src/schemas/digest.ts';

/* Each id once, each reference resolved, each verbatim text in its place, letter by letter. */

const LINES = ['Mưa rơi.', 'Ông An nói kho đã đầy, đạt hơn 40 tấn. Nay mở.', 'Từ cũ sang mới.'];
const seeds = new Map([['a.txt', LINES]]);
const source = (line: number, words: string) => {
  const start = (LINES[line - 1] ?? '').indexOf(words);
  return { article: 'a', file: 'a.txt', line, start, end: start + words.length };
};
const passage = (line: number, text: string) => {
  const { start, end } = source(line, text);
  return { line, start, end, text };
};

/** The parts of a digest that are proved; the rest is left out. */
const digest = {
  articles: [
    {
      id: 'a',
      file: 'a.txt',
      headline: 'Mưa rơi.' as string | null,
      byline: null as string | null,
      dateline: null as string | null,
      photoCredits: ['An'],
      captions: [passage(1, 'Mưa')],
      sections: [passage(3, 'Từ cũ')],
      corrections: [{ at: passage(2, 'Nay mở') }, { at: null }],
    },
  ],
  speakers: [{ id: 'an', roles: [{ vi: 'Ông', source: source(2, 'Ông') }] }],
  quotes: [
    {
      id: 'a-2',
      source: source(2, 'kho đã đầy'),
      speaker: 'an',
      continues: null as string | null,
      corroboratedBy: [] as string[],
      themes: ['kho'],
      text: { vi: 'kho đã đầy' },
      context: { before: passage(2, 'Ông An nói'), after: passage(2, 'Nay mở.') },
    },
    {
      id: 'a-1',
      source: source(1, 'rơi'),
      speaker: null,
      continues: 'a-2',
      corroboratedBy: ['a-2'],
      themes: [] as string[],
      text: { vi: 'rơi' },
      context: { before: null, after: null },
    },
  ],
  themes: [
    { id: 'kho', shift: 1 as number | null },
    { id: 'mưa', shift: null },
  ],
  events: [
    { id: 'hop', superEvent: null as string | null, sources: [source(1, 'Mưa')], themes: ['kho'] },
    { id: 'le', superEvent: 'hop', sources: [], themes: [] as string[] },
  ],
  figures: [
    {
      id: 'tan',
      source: source(2, 'đạt hơn 40 tấn'),
      speaker: 'an',
      quote: 'a-2' as string | null,
      themes: ['kho'],
      text: { vi: 'đạt hơn 40 tấn' },
      amount: 'hơn 40 tấn',
    },
  ],
  shifts: [
    {
      id: 'shift-1',
      n: 1,
      source: source(3, LINES[2] ?? ''),
      themes: ['kho'],
      from: { vi: 'cũ' },
      to: { vi: 'mới' },
    },
    {
      id: 'shift-2',
      n: 2,
      source: source(3, LINES[2] ?? ''),
      themes: [] as string[],
      from: { vi: 'Từ' },
      to: { vi: 'sang' },
    },
  ],
};

/** "code message" of what is wrong after a change. */
function wrong(change: (changed: typeof digest) => void): string[] {
  const changed = structuredClone(digest);
  change(changed);
  return verify(changed as unknown as Digest, seeds).map(
    ({ code, message }) => `${code} ${message}`,
  );
}

/** The first of a collection, to be changed. */
const first = <T>([one]: readonly T[]): T => one ?? expect.fail('nothing there');

test('a digest that holds', () => {
  expect(wrong(() => undefined)).toEqual([]);
});

describe('an id that stands twice', () => {
  test.each(['articles', 'speakers', 'quotes', 'themes', 'events', 'figures', 'shifts'] as const)(
    'among the %s',
    (name) => {
      const twice = (changed: typeof digest) => {
        const items: { id: string }[] = changed[name];
        items.push(first(items));
      };
      expect(wrong(twice)[0]).toContain(
        `E_DUPLICATE ${name}: the id “${first<{ id: string }>(digest[name]).id}” stands twice`,
      );
      expect(wrong(twice).filter((text) => text.startsWith('E_DUPLICATE'))).toHaveLength(1);
    },
  );

  test('both places are told where the items know them', () => {
    const renamed = ({ quotes }: typeof digest) => quotes.forEach((quote) => (quote.id = 'a-2'));
    expect(wrong(renamed)[0]).toBe(
      'E_DUPLICATE quotes: the id “a-2” stands twice, at a.txt:2 and at a.txt:1',
    );
    const twice = ({ articles }: typeof digest) => articles.push(first(articles));
    expect(wrong(twice)).toEqual(['E_DUPLICATE articles: the id “a” stands twice']);
  });

  test('one id in two collections is none', () => {
    expect(wrong(({ figures }) => (first(figures).id = 'a-2'))).toEqual([]);
  });
});

describe('a reference to what is not there', () => {
  test.each<[string, (changed: typeof digest) => unknown, string]>([
    [
      'the article of a quote',
      ({ quotes }) => (first(quotes).source.article = 'x'),
      'a-2: there is no article “x”',
    ],
    [
      'the speaker of a quote',
      ({ quotes }) => (first(quotes).speaker = 'x'),
      'a-2: there is no speaker “x”',
    ],
    [
      'the quote that it goes on from',
      ({ quotes }) => (first(quotes).continues = 'x'),
      'a-2: there is no quote “x”',
    ],
    [
      'a quote that corroborates it',
      ({ quotes }) => first(quotes).corroboratedBy.push('a-1', 'x'),
      'a-2: there is no quote “x”',
    ],
    [
      'a theme of a quote',
      ({ quotes }) => first(quotes).themes.push('x'),
      'a-2: there is no theme “x”',
    ],
    [
      'the event that holds an event',
      ({ events }) => (first(events).superEvent = 'x'),
      'hop: there is no event “x”',
    ],
    [
      'the article of an event',
      ({ events }) => (first(first(events).sources).article = 'x'),
      'hop: there is no article “x”',
    ],
    [
      'a theme of an event',
      ({ events }) => first(events).themes.push('x'),
      'hop: there is no theme “x”',
    ],
    [
      'the article of a figure',
      ({ figures }) => (first(figures).source.article = 'x'),
      'tan: there is no article “x”',
    ],
    [
      'the speaker of a figure',
      ({ figures }) => (first(figures).speaker = 'x'),
      'tan: there is no speaker “x”',
    ],
    [
      'the quote of a figure',
      ({ figures }) => (first(figures).quote = 'x'),
      'tan: there is no quote “x”',
    ],
    [
      'a theme of a figure',
      ({ figures }) => first(figures).themes.push('x'),
      'tan: there is no theme “x”',
    ],
    [
      'the article of a shift',
      ({ shifts }) => (first(shifts).source.article = 'x'),
      'shift-1: there is no article “x”',
    ],
    [
      'a theme of a shift',
      ({ shifts }) => first(shifts).themes.push('x'),
      'shift-1: there is no theme “x”',
    ],
    ['the shift of a theme', ({ themes }) => (first(themes).shift = 3), 'kho: there is no shift 3'],
  ])('%s', (_, change, message) => {
    expect(wrong(change)).toEqual([`E_REFERENCE ${message}`]);
  });
});

describe('words that do not stand where they are said to', () => {
  const exact = (id: string, text: string) =>
    `E_VERBATIM “${id}” does not stand there as it says: “${text}”`;
  const nowhere = (text: string) => `E_VERBATIM “a”: no line has “${text}”`;
  const inside = (id: string, text: string) =>
    `E_VERBATIM “${id}”: “${text}” does not stand in its source`;

  test.each<[string, (changed: typeof digest) => unknown, string]>([
    ['a quote', ({ quotes }) => (first(quotes).text.vi = 'kho đã đấy'), exact('a-2', 'kho đã đấy')],
    [
      'a quote, by an offset',
      ({ quotes }) => (first(quotes).source.start -= 1),
      exact('a-2', 'kho đã đầy'),
    ],
    [
      'a quote, by a line that is not there',
      ({ quotes }) => (first(quotes).source.line = 9),
      exact('a-2', 'kho đã đầy'),
    ],
    [
      'an office, by a file that is not there',
      ({ speakers }) => (first(first(speakers).roles).source.file = 'b.txt'),
      exact('an', 'Ông'),
    ],
    [
      'what stands before it',
      ({ quotes }) => (first(quotes).context.before = passage(2, 'x')),
      exact('a-2', 'x'),
    ],
    [
      'what stands behind it',
      ({ quotes }) => (first(quotes).context.after = { ...passage(2, 'mở'), text: 'mớ' }),
      exact('a-2', 'mớ'),
    ],
    ['a figure', ({ figures }) => (first(figures).text.vi = 'đạt'), exact('tan', 'đạt')],
    [
      'the amount of a figure',
      ({ figures }) => (first(figures).amount = '40 tạ'),
      inside('tan', '40 tạ'),
    ],
    [
      'what a shift leaves',
      ({ shifts }) => (first(shifts).from.vi = 'cu'),
      inside('shift-1', 'cu'),
    ],
    [
      'what a shift comes to',
      ({ shifts }) => (first(shifts).to.vi = 'moi'),
      inside('shift-1', 'moi'),
    ],
    ['an office', ({ speakers }) => (first(first(speakers).roles).vi = 'Bà'), exact('an', 'Bà')],
    [
      'a caption',
      ({ articles }) => (first(first(articles).captions).text = 'Nắng'),
      exact('a', 'Nắng'),
    ],
    [
      'a heading',
      ({ articles }) => (first(first(articles).sections).start = 1),
      exact('a', 'Từ cũ'),
    ],
    [
      'what a correction was made of',
      ({ articles }) => {
        const { at } = first(first(articles).corrections);
        if (at !== null) at.text = 'Nay mờ';
      },
      exact('a', 'Nay mờ'),
    ],
    ['a headline', ({ articles }) => (first(articles).headline = 'Nắng'), nowhere('Nắng')],
    ['a byline', ({ articles }) => (first(articles).byline = 'Bà Ân'), nowhere('Bà Ân')],
    ['a dateline', ({ articles }) => (first(articles).dateline = 'ABC'), nowhere('ABC')],
    ['who took a photo', ({ articles }) => articles[0]?.photoCredits.push('B'), nowhere('B')],
  ])('%s', (_, change, message) => {
    expect(wrong(change)).toEqual([message]);
  });

  test('a figure and a shift whose file is not there', () => {
    const moved = ({ figures, shifts }: typeof digest) => {
      first(figures).source.file = 'b.txt';
      first(shifts).source.line = 9;
    };
    expect(wrong(moved)).toHaveLength(4);
  });

  test('of a long text the first 60 letters are told', () => {
    const long = 'mưa '.repeat(20);
    const told = 'mưa '.repeat(15);
    expect(wrong(({ quotes }) => (first(quotes).text.vi = long))).toEqual([exact('a-2', told)]);
    expect(wrong(({ figures }) => (first(figures).amount = long))).toEqual([inside('tan', told)]);
  });
});

test('where it is wrong, and how to mend it', () => {
  const changed = structuredClone(digest);
  first(changed.quotes).text.vi = 'x';
  first(changed.themes).shift = 3;
  expect(verify(changed as unknown as Digest, seeds)).toMatchObject([
    {
      file: 'src/content/digest',
      line: 1,
      column: 1,
      hint: expect.stringContaining('npm run parse') as unknown,
    },
    { file: 'a.txt', line: 2, column: 12 },
  ]);
});
