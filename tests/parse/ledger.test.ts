import { describe, expect, test } from 'vitest';
import { readEditorial } from '../../scripts/editorial.ts';
import { readLedger } from '../../scripts/parse/digest-files.ts';
import { readSeeds } from '../../scripts/seeds.ts';
import { parse } from '../../src/parse/index.ts';
import { join } from '../../src/parse/join.ts';
import { keepIds } from '../../src/parse/editorial/keep-ids.ts';
import { ledgerText, record, vanished } from '../../src/parse/editorial/ledger.ts';
import type { Digest } from '../../src/schemas/digest.ts';
import { emptyLedger } from '../../src/schemas/ledger.ts';
import type { MovedNote } from '../../src/schemas/moved.ts';
import { edited, reason } from './editing.ts';

/* Addresses that people have shared do not die. */

const article = (id: string) => ({ id, file: `${id}.txt`, corrections: [] });
const quote = (id: string, vi = id) => ({ id, text: { vi } });
const digestOf = (quotes: object[], articles: object[] = []) =>
  ({
    articles,
    speakers: [],
    quotes,
    themes: [],
    events: [],
    figures: [],
    shifts: [],
  }) as unknown as Digest;
const told = (...result: Parameters<typeof vanished>) =>
  vanished(...result).problems.map(({ code, message }) => [code, message]);

test('new ids are added, sorted, once, with the hash of what they name', () => {
  const first = record(emptyLedger, digestOf([quote('b'), quote('a')]));
  const { quotes } = record(first, digestOf([quote('a', 'khác'), quote('c')]));
  expect(Object.keys(quotes)).toEqual(['a', 'b', 'c']);
  expect(quotes['a']).not.toBe(first.quotes['a']);
  expect(quotes['b']).toBe(first.quotes['b']);
});

describe('an id that vanishes', () => {
  const published = record(emptyLedger, digestOf([quote('a'), quote('b')]));

  test('is an error that names it, at its line of the ledger', () => {
    const [problem, ...more] = vanished(published, digestOf([quote('b')]), []).problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'E_PUBLISHED', column: 5 });
    expect(problem?.message).toBe('quotes: “a” was published and is gone');
    const line = ledgerText(published).split('\n')[(problem?.line ?? 0) - 1];
    expect(line).toMatch(/^ {4}"a":/u);
  });

  test('is no error once the editors say what became of it', () => {
    const note = { from: 'quotes/a', to: 'quotes/b', reason };
    const result = vanished(published, digestOf([quote('b')]), [note]);
    expect(result).toEqual({
      problems: [],
      moved: [{ collection: 'quotes', id: 'a', to: { collection: 'quotes', id: 'b' }, reason }],
    });
  });

  test('of an article takes with it what was drawn from the article', () => {
    const whole = record(
      emptyLedger,
      digestOf([quote('x-1'), quote('x-2')], [article('x'), article('y')]),
    );
    const left = digestOf([], [article('y')]);
    expect(told(whole, left, [])).toEqual([
      ['E_PUBLISHED', 'articles: “x” was published and is gone'],
    ]);
    const { problems, moved } = vanished(whole, left, [{ from: 'articles/x', reason }]);
    expect(problems).toEqual([]);
    expect(moved.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
      'articles/x',
      'quotes/x-1',
      'quotes/x-2',
    ]);
  });

  test('of an article under a new id leads to the same words there', () => {
    const whole = record(emptyLedger, digestOf([quote('x-1', 'lời')], [article('x')]));
    const now = digestOf([quote('y-1', 'lời')], [article('y')]);
    const { moved } = vanished(whole, now, [{ from: 'articles/x', to: 'articles/y', reason }]);
    expect(moved.map(({ to }) => `${to?.collection}/${to?.id}`)).toEqual([
      'articles/y',
      'quotes/y-1',
    ]);
  });
});

describe('an entry that says what is not so', () => {
  const published = record(emptyLedger, digestOf([quote('a'), quote('b')]));
  const gone = digestOf([quote('b')]);
  test.each<[string, MovedNote[], string]>([
    [
      'of something that is still there',
      [
        { from: 'quotes/a', reason },
        { from: 'quotes/b', reason },
      ],
      '“quotes/b” is still there',
    ],
    [
      'of something that never was',
      [
        { from: 'quotes/a', reason },
        { from: 'quotes/z', reason },
      ],
      '“quotes/z” was never published',
    ],
    [
      'that leads nowhere',
      [{ from: 'quotes/a', to: 'quotes/z', reason }],
      '“quotes/a” leads to “quotes/z”, which does not exist',
    ],
    [
      'twice',
      [
        { from: 'quotes/a', reason },
        { from: 'quotes/a', reason },
      ],
      '“quotes/a” is told of twice',
    ],
  ])('%s', (_, notes, message) => {
    expect(told(published, gone, notes)).toEqual([['E_MOVED', message]]);
  });
});

test('a published quote that a correction takes out leads to the article that tells of it', () => {
  const text = ' date 2026-03-02 Diễn đàn\n\nÔng Trần Văn Bình cho biết hệ thống đã sẵn sàng.';
  const published = record(emptyLedger, edited({ 'a.txt': text }).digest);
  const kind = 'not-a-quote' as const;
  const { digest } = edited(
    { 'a.txt': text },
    { corrections: [{ kind, file: 'a.txt', line: 3, reason }] },
  );
  expect(vanished(published, digest, [])).toEqual({
    problems: [],
    moved: [{ collection: 'quotes', id: 'a-3', to: { collection: 'articles', id: 'a' }, reason }],
  });
});

describe('the committed ledger', async () => {
  const { editorial } = await readEditorial('src/content/editorial');
  const seeds = await readSeeds('seeds');
  const ledger = await readLedger();
  const digest = (files: typeof seeds) =>
    join(keepIds(parse(files, editorial).corpus, ledger), editorial).digest;

  test('has every id that is there, or what became of it', () => {
    expect(vanished(ledger, digest(seeds), editorial.moved).problems).toEqual([]);
  });

  test.each(seeds.map(({ file }) => [file]))('fails when %s goes', (file) => {
    const left = digest(seeds.filter((seed) => seed.file !== file));
    const codes = vanished(ledger, left, editorial.moved).problems.map(({ code }) => code);
    expect(codes).toContain('E_PUBLISHED');
  });
});
