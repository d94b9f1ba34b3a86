import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Asked } from './asked.ts';
import { removeServed } from './built.ts';

let asked: Asked;
beforeAll(async () => (asked = await Asked.open()), 60_000);
afterAll(removeServed);

describe('what is known of a hit', () => {
  test('its speaker, and what is shown', async () => {
    const { groups } = await asked.answer('lừa đảo');
    const hit = groups[0]?.hits[0];
    if (!hit) throw new Error('Nothing is found');
    expect(hit).toMatchObject({ speaker: 'le-thi-hoa' });
    expect(await asked.engine.load(hit)).toMatchObject({
      id: 'scam',
      text: 'Chúng ta phải chống lừa đảo trực tuyến.',
      textEn: 'We must fight online scams.',
      url: '/vi/quotes/scam/',
      urlEn: '/en/quotes/scam/',
    });
  });

  test('no speaker where there is none', async () => {
    const events = await asked.answer('gathering');
    expect(events.groups[0]?.hits[0]).toMatchObject({ speaker: null });
    const topics = await asked.answer('Jobs', { filters: { kind: ['topic'] } });
    expect(topics.groups[0]?.hits[0]).toMatchObject({ speaker: null });
  });
});

describe('marks in what is shown', () => {
  test.each([
    ['lừa đảo', 'scam', 'text', 'vi', ['lừa đảo']],
    ['lua dao', 'scam', 'text', 'vi', ['lừa đảo']],
    ['lừa đạo', 'scam', 'text', 'vi', ['lừa đảo']],
    ['LUA DAO TRUC TUYEN', 'scam', 'text', 'vi', ['lừa đảo trực tuyến']],
    ['online scam', 'scam', 'text', 'en', ['online scams']],
    // A word of one language finds the item, and its synonyms are marked in the other.
    ['lừa đảo', 'scam', 'text', 'en', ['scams']],
    ['scam', 'scam', 'text', 'vi', ['lừa đảo']],
    ['fight', 'scam', 'text', 'vi', []],
    ['AI', 'ai', 'text', 'vi', ['Trí tuệ nhân tạo']],
    ['AI', 'ai', 'text', 'en', ['Artificial intelligence']],
    ['hòa', 'scam', 'title', 'vi', ['Hòa']],
    ['hòa', 'scam', 'title', 'en', ['Hòa']],
    ['hòa', 'scam', 'text', 'vi', []],
    ['Minister', 'scam', 'role', 'vi', ['Bộ trưởng']],
    ['Minister', 'scam', 'role', 'en', ['Minister']],
    ['dữ liệu hạ tầng', 'together', 'text', 'vi', ['Dữ liệu', 'hạ tầng']],
    ['"sau đó"', 'apart', 'text', 'vi', ['sau đó']],
    ['97%', 'share', 'text', 'vi', ['97%']],
    ['97%', 'share', 'text', 'en', ['97%']],
    ['irri', 'peace', 'text', 'en', ['irrigation']],
    ['2/3/2026', 'training', 'when', 'vi', ['2/3/2026']],
    ['2/3/2026', 'training', 'when', 'en', ['2 March 2026']],
    ['đào tạo', 'training', 'when', 'vi', []],
    ['báo hai', 'training', 'outlet', 'en', ['Báo Hai']],
    // No English: the Vietnamese is shown.
    ['vệ tinh', 'twice', 'text', 'en', ['Vệ tinh', 'vệ tinh']],
    ['vệ tinh', 'twice', 'url', 'vi', []],
  ] as const)('%s marks in %s (%s, %s) %j', async (q, id, name, locale, stretches) => {
    expect(await asked.marked(q, id, name, locale)).toEqual(stretches);
  });

  test('a date is marked where it is printed', async () => {
    const marked = await asked.marked('29/1/2027', 'next', 'text', 'vi');
    expect(marked.join(' ').match(/\d+/g)).toEqual(['28', '29', '1', '2027']);
  });

  test('a scattered syllable is not marked', async () => {
    // "và", "của" and "cho" stand there as well; "là" right before "của".
    const marked = await asked.marked('của chung', 'together', 'text', 'vi');
    expect(marked).toEqual(['của chung']);
  });
});
