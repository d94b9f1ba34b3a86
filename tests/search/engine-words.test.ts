import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Asked } from './asked.ts';
import { removeServed } from './built.ts';

let asked: Asked;
beforeAll(async () => (asked = await Asked.open()), 60_000);
afterAll(removeServed);

describe('English', () => {
  test.each([
    ['scam', 'scam'],
    ['scams', 'scam'],
    ['policy', 'firms'],
    ['policies', 'firms'],
    ['enterprise policy', 'firms'],
    ['enterprises policies', 'firms'],
    ['belonging', 'together'],
    ['telephones', 'share'],
  ])('%s finds %s: plurals and participles', async (q, id) => {
    expect((await asked.tiers(q)).exact).toContain(id);
  });

  test('words of both languages find together', async () => {
    expect(await asked.tiers('chính sách enterprises')).toEqual({ exact: ['firms'] });
  });
});

describe('words half typed', () => {
  test.each([
    ['irri', { begun: ['peace'] }],
    ['irrigatio', { begun: ['peace'] }],
    ['irrigation', { exact: ['peace'] }],
    ['peace irri', { begun: ['peace'] }],
    ['irri peace', { begun: ['peace'] }],
    ['tel', { begun: ['share'] }],
    ['tel ', {}],
  ])('"%s" finds %j', async (q, found) => {
    expect(await asked.tiers(q)).toEqual(found);
  });

  test('first consonants are not missed before they find something, and that is told', async () => {
    const before = await asked.ids('irrigation');
    for (const letters of ['z', 'kh', 'tr']) {
      expect(await asked.ids(`irrigation ${letters}`)).toEqual(before);
      expect(await asked.answer(`irrigation ${letters}`)).toMatchObject({
        missing: [],
        optional: [letters],
      });
    }
    for (const word of ['irrigation zzzz', 'irrigation z ', 'irrigation VPN', 'irrigation 55%'])
      expect(await asked.tiers(word)).not.toHaveProperty('exact');
  });
});

describe('nothing', () => {
  test.each(['blockchain', 'xyzzy', '!!!', '"', '-', '…', 'ʒ', 'ʒdʒ', 'zzz yyy'])(
    'is found for %s',
    async (q) => {
      expect(await asked.ids(q)).toEqual([]);
      expect((await asked.answer(q)).total).toBe(0);
    },
  );
});

describe('words of questions', () => {
  test.each([
    ['what did Hòa say about scams', 'scam', ['what', 'did', 'say', 'about']],
    ['Hòa nói gì về lừa đảo', 'scam', ['nói', 'gì', 'về']],
    ['hoa noi gi ve lua dao', 'scam', ['noi', 'gi', 've']],
    ['lừa đảo', 'scam', []],
  ])('%s: a result need not hold them, and that is told', async (q, first, optional) => {
    const answer = await asked.answer(q);
    expect(answer.optional).toEqual(optional);
    expect(answer.missing).toEqual([]);
    expect((await asked.ids(q))[0]).toBe(first);
    expect(Object.keys(await asked.tiers(q))).toEqual(['exact']);
  });
});
