import { describe, expect, test } from 'vitest';
import { ledgerText, record, vanished } from '../../src/parse/editorial/ledger.ts';
import type { Digest } from '../../src/schemas/digest.ts';
import { emptyLedger } from '../../src/schemas/ledger.ts';
import type { MovedNote } from '../../src/schemas/moved.ts';
import { reason } from './editing.ts';

/* What the ledger keeps of each collection, and where what is gone leads. */

type Collections = Partial<Record<keyof typeof emptyLedger, object[]>>;
const digestOf = (collections: Collections) =>
  ({
    articles: [],
    speakers: [],
    quotes: [],
    themes: [],
    events: [],
    figures: [],
    shifts: [],
    ...collections,
  }) as unknown as Digest;
const article = (id: string, corrections: object[] = []) => ({
  id,
  file: `${id}.txt`,
  corrections,
});
const quote = (id: string, vi = id) => ({ id, text: { vi } });
const figure = (id: string, amount: string, vi = 'Đạt hơn 40 tấn.') => ({
  id,
  amount,
  text: { vi },
});

/** What is gone between two states of the digest. */
const gone = (before: Collections, after: Collections, ...notes: MovedNote[]) =>
  vanished(record(emptyLedger, digestOf(before)), digestOf(after), notes);
const leads = (...args: Parameters<typeof gone>) =>
  gone(...args).moved.map(({ collection, id, to }) =>
    [`${collection}/${id}`, to === null ? '-' : `${to.collection}/${to.id}`].join(' → '),
  );
const messages = (...args: Parameters<typeof gone>) =>
  gone(...args).problems.map(({ message }) => message);

test('each collection is kept by its ids; the same words have the same hash, others another', () => {
  const all = (id: string, words: string) => ({
    articles: [{ ...article(id), file: words }],
    speakers: [{ id, name: { vi: words } }],
    quotes: [quote(id, words)],
    themes: [{ id }],
    events: [{ id }],
    figures: [figure(id, words)],
    shifts: [{ id }],
  });
  const [first, again, other] = ['một', 'một', 'hai'].map((words, i) => {
    const id = ['a', 'b', 'c'][i] ?? '';
    return record(emptyLedger, digestOf(all(id, words)));
  });
  for (const name of ['articles', 'speakers', 'quotes', 'figures'] as const) {
    expect(first?.[name]['a']).toMatch(/^[0-9a-f]{12}$/u);
    expect(again?.[name]['b']).toBe(first?.[name]['a']);
    expect(other?.[name]['c']).not.toBe(first?.[name]['a']);
  }
  for (const name of ['themes', 'events', 'shifts'] as const) {
    expect(Object.keys(first?.[name] ?? {})).toEqual(['a']);
    expect(first?.[name]['a']).toMatch(/^[0-9a-f]{12}$/u);
    expect(first?.[name]['a']).not.toBe(again?.[name]['b']);
  }
});

test('two figures of one clause are two', () => {
  const clause = 'Từ 10 tấn lên 40 tấn.';
  const [one, two] = [figure('a', '10 tấn', clause), figure('b', '40 tấn', clause)];
  const { figures } = record(emptyLedger, digestOf({ figures: [one, two] }));
  expect(figures['a']).not.toBe(figures['b']);
});

describe('where it leads', () => {
  test('as the note says, or nowhere', () => {
    const [before, after] = [
      { themes: [{ id: 'kho' }, { id: 'mưa' }] },
      { themes: [{ id: 'mưa' }] },
    ];
    const note = { from: 'themes/kho', reason };
    expect(leads(before, after, note)).toEqual(['themes/kho → -']);
    expect(leads(before, after, { ...note, to: 'themes/mưa' })).toEqual([
      'themes/kho → themes/mưa',
    ]);
  });

  const moved = { from: 'articles/x', to: 'articles/y', reason };
  test('of an article under a new id, each item to the same words there, else to the article', () => {
    const before = { articles: [article('x')], quotes: [quote('x-1', 'lời'), quote('x-2', 'ý')] };
    const after = { articles: [article('y')], quotes: [quote('y-9', 'khác'), quote('y-1', 'lời')] };
    expect(leads(before, after, moved)).toEqual([
      'articles/x → articles/y',
      'quotes/x-1 → quotes/y-1',
      'quotes/x-2 → articles/y',
    ]);
  });

  test('figures too', () => {
    const before = { articles: [article('x')], figures: [figure('x-1', '10 tấn')] };
    const after = {
      articles: [article('y')],
      figures: [figure('y-7', '9 tấn'), figure('y-8', '10 tấn')],
    };
    expect(leads(before, after, moved)).toEqual([
      'articles/x → articles/y',
      'figures/x-1 → figures/y-8',
    ]);
  });

  test('an item of its own note goes where that says, whatever has its words', () => {
    const before = { quotes: [quote('x-1', 'lời')], articles: [article('x')] };
    const after = { quotes: [quote('x-2', 'lời'), quote('x-3')], articles: [article('x')] };
    const note = { from: 'quotes/x-1', to: 'quotes/x-3', reason };
    expect(leads(before, after, note)).toEqual(['quotes/x-1 → quotes/x-3']);
  });

  test('of an article that leads nowhere, nothing of it leads anywhere', () => {
    const before = { articles: [article('x')], quotes: [quote('x-1', 'lời')] };
    const after = { articles: [article('y')], quotes: [quote('y-1', 'lời')] };
    expect(leads(before, after, { from: 'articles/x', reason })).toEqual([
      'articles/x → -',
      'quotes/x-1 → -',
    ]);
  });

  test('events and themes do not go with an article', () => {
    const before = { articles: [article('x')], events: [{ id: 'x-1' }] };
    const result = gone(before, {}, { from: 'articles/x', reason });
    expect(result.moved.map(({ id }) => id)).toEqual(['x']);
    expect(result.problems.map(({ message }) => message)).toEqual([
      'events: “x-1” was published and is gone',
    ]);
  });

  test('an item of one article does not go with another', () => {
    const before = {
      articles: [article('x'), article('x-1')],
      quotes: [quote('x-1-3'), quote('x-3')],
    };
    const after = { articles: [article('x')] };
    const result = gone(before, after, { from: 'articles/x-1', reason });
    expect(result.moved.map(({ id }) => id)).toEqual(['x-1', 'x-1-3']);
    expect(result.problems.map(({ message }) => message)).toEqual([
      'quotes: “x-3” was published and is gone',
    ]);
  });
});

describe('what a correction took away leads to its article', () => {
  const correction = (kind: string, item: string | null) => ({ kind, item, reason });
  test.each([
    ['a quote', 'quotes', 'not-a-quote', 'quotes/x-1 → articles/x'],
    ['a figure', 'figures', 'not-a-figure', 'figures/x-1 → articles/x'],
  ] as const)('%s', (_, name, kind, expected) => {
    const item = name === 'quotes' ? quote('x-1') : figure('x-1', '10 tấn');
    const before = { articles: [article('x')], [name]: [item] };
    const after = { articles: [article('x', [correction(kind, 'x-1')])] };
    expect(leads(before, after)).toEqual([expected]);
    expect(messages(before, after)).toEqual([]);
  });

  test.each([
    ['another correction', correction('speaker', 'x-1')],
    ['one of nothing published', correction('not-a-quote', null)],
    ['one of another item', correction('not-a-quote', 'x-2')],
    ['one of a figure', correction('not-a-figure', 'x-1')],
  ])('not %s', (_, one) => {
    const before = { articles: [article('x')], quotes: [quote('x-1')] };
    const after = { articles: [article('x', [one])] };
    expect(leads(before, after)).toEqual([]);
    expect(messages(before, after)).toEqual(['quotes: “x-1” was published and is gone']);
  });
});

test('a correction of another kind takes no figure away', () => {
  const corrections = [{ kind: 'figure', item: 'x-1', reason }];
  const before = { articles: [article('x')], figures: [figure('x-1', '10 tấn')] };
  expect(messages(before, { articles: [article('x', corrections)] })).toEqual([
    'figures: “x-1” was published and is gone',
  ]);
});

describe('what is told of something gone', () => {
  const before = {
    articles: [article('a'), article('b')],
    quotes: [quote('a')],
    themes: [{ id: 'a' }],
  };

  test('its line of the ledger, in its own collection, and how to mend it', () => {
    const after = { articles: [article('a'), article('b')], quotes: [quote('a')] };
    const ledger = record(emptyLedger, digestOf(before));
    const [problem] = vanished(ledger, digestOf(after), []).problems;
    const lines = ledgerText(ledger).split('\n');
    const line = lines.indexOf('  "themes": {') + 2;
    expect(problem).toEqual({
      file: 'src/content/digest/ledger.json',
      line,
      column: 5,
      code: 'E_PUBLISHED',
      message: 'themes: “a” was published and is gone',
      hint: 'give it its id back, or say in src/content/editorial/moved.yaml what became of themes/a',
    });
    expect(lines[line - 1]).toMatch(/^ {4}"a":/u);
  });

  test('of an article, that all that was drawn from it goes with it', () => {
    const [problem] = gone(before, { ...before, articles: [article('a')] }).problems;
    expect(problem?.hint).toMatch(/what became of articles\/b and all that was drawn from it$/u);
  });

  test('of a note, its file and how to mend it', () => {
    const note = { from: 'themes/a', reason };
    expect(gone(before, before, note).problems).toMatchObject([
      {
        file: 'src/content/editorial/moved.yaml',
        code: 'E_MOVED',
        message: '“themes/a” is still there',
        hint: 'mend or remove the entry',
      },
    ]);
  });
});
