import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer, Engine } from '../../src/search/engine.ts';
import { readState } from '../../src/search/state.ts';

// The page, of which nothing is needed but its sentences.
vi.mock('../../src/search/view.ts', () => ({
  sentence: (name: string, words: string) => `${name}: ${words}`,
}));

const printed = ['training', 'online', 'scams', 'government', 'đảo', 'trực', 'e'];
let suggest: typeof import('../../src/search/suggest.ts');
let loaded: string[];
let connected: boolean;

beforeEach(async () => {
  // What was loaded once is kept: each test begins anew.
  vi.resetModules();
  suggest = await import('../../src/search/suggest.ts');
  loaded = [];
  connected = true;
  vi.stubGlobal('fetch', (address: string) => {
    loaded.push(address);
    return connected
      ? Promise.resolve(new Response(JSON.stringify(printed)))
      : Promise.reject(new Error('offline'));
  });
  vi.stubGlobal('document', { createElement: () => ({ dataset: {} }) });
});
afterEach(() => void vi.unstubAllGlobals());

describe('a query without the words that are nowhere', () => {
  test.each([
    ['lừa đảo blockchain', ['blockchain'], 'lừa đảo'],
    ['blockchain lừa  đảo', ['blockchain'], 'lừa đảo'],
    ['Blockchain, scams', ['Blockchain'], ', scams'],
    ['scams "quantum leap" AI', ['"quantum leap"'], 'scams AI'],
    ['scams “quantum leap”', ['"quantum leap"'], 'scams'],
    ['speaker:hung zzzz', ['zzzz'], 'speaker:hung'],
    ['zzzz scams zzzz', ['zzzz'], 'scams'],
    ['lừa đảo', [], 'lừa đảo'],
  ])('%s without %j is "%s"', (q, missing, left) => {
    expect(suggest.withoutMissing(q, missing)).toBe(left);
  });

  test.each([
    ['blockchain', ['blockchain']],
    ['"quantum leap"', ['"quantum leap"']],
    ['blockchain, quantum!', ['blockchain', 'quantum']],
  ])('of %s nothing is left', (q, missing) => {
    expect(suggest.withoutMissing(q, missing)).toBe('');
  });
});

describe('a spelling near by', () => {
  test.each([
    ['trainng', ['trainng'], 'training'],
    ['the trainng, please', ['trainng'], 'the training, please'],
    ['onlne trainng', ['onlne', 'trainng'], 'online training'],
    ['trainng trainng', ['trainng'], 'training training'],
    // Of what was typed as one, only some words are wrong.
    ['"online scamms"', ['"online scamms"'], '"online scams"'],
    ['e-govrnment', ['e govrnment'], 'e-government'],
    // A word that is printed stays as it was typed.
    ['"Online dao scamms"', ['"Online dao scamms"'], '"Online dao scams"'],
  ])('of %s without %j is %s', async (q, missing, near) => {
    expect(await suggest.respelled(q, missing, '/x/')).toBe(near);
  });

  test.each([
    ['trainng zzzzzz', ['trainng', 'zzzzzz']],
    ['dap', ['dap']],
    ['blockchain', ['blockchain']],
  ])('%s without %j has none', async (q, missing) => {
    expect(await suggest.respelled(q, missing, '/x/')).toBeNull();
  });

  test('loads the printed words once, from the folder of the index', async () => {
    await suggest.respelled('trainng', ['trainng'], '/x/');
    await suggest.respelled('scamms', ['scamms'], '/x/');
    expect(loaded).toEqual(['/x/words.json']);
  });

  test('fails without a connection, and is found when it is back', async () => {
    connected = false;
    await expect(suggest.respelled('trainng', ['trainng'], '/x/')).rejects.toThrow('offline');
    connected = true;
    expect(await suggest.respelled('trainng', ['trainng'], '/x/')).toBe('training');
  });
});

describe('what is offered', () => {
  const asked: string[] = [];
  const engine = (answers: boolean): Engine =>
    ({
      answers: (q: string) => {
        asked.push(q);
        return Promise.resolve(answers);
      },
    }) satisfies Pick<Engine, 'answers'> as unknown as Engine;
  const answer = (missing: string[], total = 0): Answer => ({
    groups: [],
    total,
    counts: new Map(),
    optional: [],
    missing,
    unknown: [],
  });
  const state = readState('?q=scams+trainng&kind=quote&sort=date');
  const links = async (q: string, given: Answer, answers = true) =>
    (await suggest.suggestions(engine(answers), given, { ...state, q }, '/x/')).map((link) => {
      const { href, textContent, dataset } = link as HTMLAnchorElement;
      return { href, textContent, query: dataset['query'] };
    });

  test('are links to the query without the missing word, and with another spelling', async () => {
    expect(await links('scams trainng', answer(['trainng']))).toEqual([
      { href: '?q=scams&kind=quote&sort=date', textContent: 'instead: scams', query: '' },
      {
        href: '?q=scams+training&kind=quote&sort=date',
        textContent: 'near: scams training',
        query: '',
      },
    ]);
    expect(asked).toEqual(['scams training']);
  });

  test('no spelling that finds nothing', async () => {
    const offered = await links('scams trainng', answer(['trainng']), false);
    expect(offered.map(({ textContent }) => textContent)).toEqual(['instead: scams']);
  });

  test('no spelling where partial answers stand, and nothing is loaded for it', async () => {
    const offered = await links('scams trainng', answer(['trainng'], 3));
    expect(offered.map(({ textContent }) => textContent)).toEqual(['instead: scams']);
    expect(loaded).toEqual([]);
  });

  test('nothing where nothing is near and nothing left', async () => {
    expect(await links('blockchain', answer(['blockchain']))).toEqual([]);
  });
});
