import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Counts } from '../../src/search/facets.ts';
import type { FilterKey } from '../../src/search/state.ts';
import { Asked } from './asked.ts';
import { removeServed } from './built.ts';
import { invented } from './invented.ts';

let asked: Asked;
beforeAll(async () => (asked = await Asked.open()), 60_000);
afterAll(removeServed);

const quotes = invented.quotes.map(({ id }) => id);

describe('words left out', () => {
  test.each([
    ['dữ liệu -hạ', []],
    ['dữ liệu -giữ', ['apart']],
    ['dữ liệu -first', ['together']],
    ['dữ liệu -"sau đó"', ['together']],
    ['dữ liệu -"đó sau"', ['together', 'apart']],
    // Marks typed leave out what has them, and no more.
    ['dữ liệu -gìữ', ['together', 'apart']],
    ['AI -intelligence', []],
    // As it is found by other words, so it is left out by them.
    ['AI -AI', []],
    ['"trí tuệ nhân tạo" -AI', []],
  ])('%s finds %j', async (q, ids) => {
    expect((await asked.ids(q)).toSorted()).toEqual([...ids].sort());
  });

  test('alone leave all the others', async () => {
    const ids = await asked.ids('-dữ');
    expect(ids).not.toContain('together');
    expect(ids).toEqual(expect.arrayContaining(quotes.filter((id) => !/together|apart/.test(id))));
    expect(Object.keys(await asked.tiers('-dữ'))).toEqual(['all']);
  });
});

describe('typed filters', () => {
  test.each([
    ['speaker:"Lê Thị Hòa" dữ liệu', ['together', 'apart']],
    ['speaker:hoa dữ liệu', ['together', 'apart']],
    ['người:hoà dữ liệu', ['together', 'apart']],
    ['speaker:dũng dữ liệu', []],
    ['from:2026-02-01 chính sách', ['firms']],
    ['from:1/2/2026 chính sách', ['firms']],
    ['to:2026-02-01 chính sách', []],
    ['kind:event from:2026', ['meeting']],
    ['kind:event to:2025', ['fair']],
    ['form:indirect speaker:dung', ['choice', 'peace']],
    ['topic:jobs speaker:sok', ['ai']],
  ])('%s finds %j', async (q, ids) => {
    expect((await asked.ids(q)).toSorted()).toEqual([...ids].sort());
  });

  test.each(['speaker:xyz', 'topic:xyz', 'from:yesterday'])(
    '%s, which nobody knows, gives nothing and is told',
    async (filter) => {
      const answer = await asked.answer(`${filter} dữ liệu`);
      expect(answer).toMatchObject({ groups: [], total: 0, unknown: [filter] });
      for (const values of answer.counts.values()) {
        expect([...values.values()].filter((count) => count > 0)).toEqual([]);
      }
    },
  );

  test('a filter that is left out does not choose', async () => {
    const ids = await asked.ids('-speaker:hòa dữ liệu');
    expect(ids.filter((id) => /together|apart/.test(id))).toEqual([]);
  });
});

describe('facets', () => {
  const of = (counts: Counts, key: FilterKey) =>
    Object.fromEntries([...(counts.get(key) ?? [])].filter(([, count]) => count > 0));

  test('several values of one filter leave any of them, several filters all', async () => {
    const two = ['le-thi-hoa', 'sok-phalla'];
    const ids = await asked.ids('', { filters: { speaker: two, kind: ['quote'] } });
    const own = invented.quotes.filter(({ speaker }) => two.includes(speaker ?? ''));
    expect(ids.toSorted()).toEqual(own.map(({ id }) => id).sort());
    const direct = await asked.ids('', {
      filters: { speaker: ['tran-duc-dung'], form: ['direct'] },
    });
    expect(direct.toSorted()).toEqual(['firms', 'training']);
  });

  test('counts follow the query', async () => {
    const { counts, total } = await asked.answer('dữ liệu');
    expect(total).toBe(2);
    expect(of(counts, 'speaker')).toEqual({ 'le-thi-hoa': 2 });
    expect(of(counts, 'kind')).toEqual({ quote: 2 });
    expect(of(counts, 'topic')).toEqual({});
  });

  test('counts set the choice of their own filter aside', async () => {
    const { counts, total } = await asked.answer('vệ tinh', {
      filters: { source: ['a2'] },
    });
    expect(total).toBe(1);
    expect(of(counts, 'source')).toEqual({ a1: 2, a2: 1 });
    expect(of(counts, 'speaker')).toEqual({ 'sok-phalla': 1 });
  });

  test('counts follow filters that are typed', async () => {
    const { counts } = await asked.answer('speaker:dung');
    expect(of(counts, 'speaker')).toEqual({ 'tran-duc-dung': 5 });
  });

  test('without words and filters all items stand', async () => {
    const { total, groups } = await asked.answer('');
    expect(groups.map(({ tier }) => tier)).toEqual(['all']);
    expect(total).toBe(
      [quotes, invented.events, invented.figures, invented.speakers, invented.themes].flat().length,
    );
  });

  test('days bound what is found', async () => {
    expect(await asked.ids('vệ tinh', { from: '2026-02-01' })).toEqual(['later']);
    expect((await asked.ids('vệ tinh', { to: '2026-02-01' })).toSorted()).toEqual([
      'once',
      'twice',
    ]);
  });
});

describe('order', () => {
  test('by relevance: what is named more often in fewer words first', async () => {
    expect((await asked.ids('vệ tinh'))[0]).toBe('twice');
  });

  test('by relevance: whom it names before what it says', async () => {
    const hoa = await asked.ids('hoa');
    expect([hoa[0], hoa.at(-1)]).toEqual(['le-thi-hoa', 'peace']);
    const dung = await asked.ids('dung');
    expect([dung[0], dung.at(-1)]).toEqual(['tran-duc-dung', 'later']);
  });

  test('by date: the newest first', async () => {
    const ids = await asked.ids('vệ tinh', { sort: 'date' });
    expect(ids[0]).toBe('later');
    expect(ids.slice(1).toSorted()).toEqual(['once', 'twice']);
    const all = await asked.answer('', { sort: 'date' });
    const dates = all.groups.flatMap(({ hits }) => hits.map((hit) => asked.day(hit)));
    expect(new Set(dates).size).toBeGreaterThan(3);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  test('of one day by relevance', async () => {
    const days = await asked.ids('vệ tinh', { sort: 'date', to: '2026-02-01' });
    expect(days).toEqual(['twice', 'once']);
    const relevant = await asked.ids('Sok', { filters: { source: ['a1'], kind: ['quote'] } });
    const dated = await asked.ids('Sok', {
      filters: { source: ['a1'], kind: ['quote'] },
      sort: 'date',
    });
    expect(dated).toEqual(relevant);
  });

  test('is the same each time', async () => {
    const first = await asked.ids('Sok');
    await asked.ids('Hòa');
    expect(await asked.ids('Sok')).toEqual(first);
  });
});
