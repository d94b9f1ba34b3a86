import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import { keepIds, ownerOf } from '../../src/parse/editorial/keep-ids.ts';
import { join } from '../../src/parse/join.ts';
import { record } from '../../src/parse/editorial/ledger.ts';
import { emptyLedger } from '../../src/schemas/ledger.ts';
import { nothing } from './editing.ts';

/* Ids come from lines; what was published keeps its id when lines come and go. */

const HEAD = ' date 2026-03-02 Diễn đàn dữ liệu khai mạc';
const BINH =
  'Ông Trần Văn Bình, Giám đốc Trung tâm Dữ liệu, cho biết kinh tế số ASEAN đạt hơn 200 tỷ USD.';
const HOA = 'Bà Lê Thị Hoa cho rằng mạng cáp quang phải rộng hơn.';
const GOES_ON = '“Chúng tôi đã sẵn sàng cho mọi việc”, bà Lê Thị Hoa nói.';

const corpusOf = (...lines: string[]) =>
  parse([{ file: 'a.txt', bytes: new TextEncoder().encode(lines.join('\n')) }], nothing).corpus;
const published = record(emptyLedger, join(corpusOf(HEAD, BINH, HOA, GOES_ON), nothing).digest);
const idsOf = (...lines: string[]) => {
  const [article] = keepIds(corpusOf(...lines), published).articles;
  return [...(article?.quotes ?? []), ...(article?.figures ?? [])].map(({ id }) => id);
};

test('as published', () => {
  expect(idsOf(HEAD, BINH, HOA, GOES_ON)).toEqual(['a-2', 'a-3', 'a-4', 'a-2-hon-200-ty-usd']);
});

test('a line more moves no id', () => {
  expect(idsOf(HEAD, '', BINH, HOA, '', GOES_ON)).toEqual([
    'a-2',
    'a-3',
    'a-4',
    'a-2-hon-200-ty-usd',
  ]);
});

test('a new quote on the line of a published one gets an id that was never published', () => {
  const [first, ...rest] = idsOf(HEAD, 'Ông Ngô Văn Kiên cho rằng thuế nên giảm.', BINH, HOA);
  expect(rest.slice(0, 2)).toEqual(['a-2', 'a-3']);
  expect(first).toBe('a-2-2');
});

test('a quote edited where it stands keeps its id', () => {
  expect(idsOf(HEAD, BINH, HOA.replace('rộng hơn', 'dày hơn'), GOES_ON).slice(0, 3)).toEqual([
    'a-2',
    'a-3',
    'a-4',
  ]);
});

test('what goes on from a quote goes on from it under its lasting id', () => {
  const speech = [
    HEAD,
    'Bà Lê Thị Hoa, Phó Giám đốc, nêu hai việc phải làm.',
    'Thứ nhất, mở rộng mạng cáp quang.',
  ];
  const ledger = record(emptyLedger, join(corpusOf(...speech), nothing).digest);
  const [head = '', ...body] = speech;
  const [article] = keepIds(corpusOf(head, '', ...body), ledger).articles;
  expect(article?.quotes.map(({ id, continues }) => [id, continues])).toEqual([
    ['a-2', null],
    ['a-3', 'a-2'],
  ]);
});

describe('the article that an id comes from', () => {
  test.each([
    ['plo-9', 'plo'],
    ['plo-2-9', 'plo-2'],
    ['other-9', null],
  ])('%s: %s', (id, owner) => {
    expect(ownerOf(id, ['plo', 'plo-2'])).toBe(owner);
  });
});
