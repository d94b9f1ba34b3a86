import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readState } from '../../src/search/state.ts';
import { Asked } from './asked.ts';
import { removeServed } from './built.ts';

// The page, of which nothing is needed but its sentences.
vi.mock('../../src/search/view.ts', () => ({
  sentence: (name: string, words: string) => `${name}: ${words}`,
}));

let asked: Asked;
beforeAll(async () => (asked = await Asked.open()), 60_000);
afterAll(removeServed);
// What was loaded once is kept: each test begins anew.
beforeEach(() => void vi.resetModules());

/** What the page offers where a query misses words: a spelling near by, or null. */
async function near(q: string, own = asked): Promise<string | null> {
  const answer = await own.answer(q);
  if (answer.missing.length === 0) return null;
  vi.stubGlobal('document', { createElement: () => ({ dataset: {} }) });
  const { suggestions } = await import('../../src/search/suggest.ts');
  const links = await suggestions(own.engine, answer, { ...readState(''), q }, own.folder);
  // Pagefind takes a process with a document for a page.
  vi.stubGlobal('document', undefined);
  const texts = links.map(({ textContent }) => textContent ?? '');
  return texts.find((text) => text.startsWith('near: '))?.slice('near: '.length) ?? null;
}

describe('a spelling near by', () => {
  test.each([
    ['trainng', 'training'],
    ['onlnie scams', 'online scams'],
    ['policis', 'policies'],
    ['speaker:sok industy', 'speaker:sok industry'],
    ['"artificial inteligence"', '"artificial intelligence"'],
    ['-workforce industy', '-workforce industry'],
  ])('%s is offered as %s', async (q, spelled) => {
    expect(await near(q)).toBe(spelled);
  });

  test.each([
    ['what is found', 'training'],
    ['what is like no word', 'blockchain'],
    ['one word of two', 'trainng blockchain'],
    // Each word stands somewhere, and no item holds both.
    ['what finds nothing', 'irrigatoin telephone'],
    ['what finds nothing with its filter', 'speaker:"Lê Thị Hòa" trainng'],
    ['what finds nothing without its word', 'trainng -workforce'],
    ['nothing', ''],
  ])('%s has none: %s', async (_, q) => {
    expect(await near(q)).toBeNull();
  });
});

describe('a connection that breaks', () => {
  /** What comes of something while that does not load of which the address is such a one. */
  async function without(pattern: RegExp, done: () => Promise<unknown>): Promise<unknown> {
    const load = globalThis.fetch;
    vi.stubGlobal('navigator', { onLine: false });
    // Pagefind complains there, and answers as if nothing had happened.
    const complaints = vi.spyOn(console, 'error').mockReturnValue();
    vi.stubGlobal('fetch', (address: string) =>
      pattern.test(address) ? Promise.reject(new Error('offline')) : load(address),
    );
    try {
      return await done().catch(() => 'failed');
    } finally {
      complaints.mockRestore();
      vi.stubGlobal('fetch', load);
      vi.stubGlobal('navigator', { onLine: true });
    }
  }

  test('fails a spelling near by, and the same one is found when it is back', async () => {
    // Asked for before: only the words that are printed do not come.
    const query = await asked.answer('policis');
    expect(query.missing).toEqual(['policis']);
    const { respelled } = await import('../../src/search/suggest.ts');
    const spelled = (): Promise<unknown> => respelled('policis', query.missing, asked.folder);
    expect(await without(/words\.json/, spelled)).toBe('failed');
    expect(await spelled()).toBe('policies');
  });

  test('fails a search: nothing is not what was found', async () => {
    const own = await Asked.open();
    expect(await without(/pf_index/, () => own.ids('lừa đảo'))).toBe('failed');
  });

  test('does not fail the same search when it is back', async () => {
    const own = await Asked.open();
    await without(/pf_index/, () => own.ids('lừa đảo'));
    expect(await own.ids('lừa đảo')).toEqual(['scam']);
  });

  test('leaves standing what was found before', async () => {
    const own = await Asked.open();
    expect(await own.ids('lừa đảo')).toEqual(['scam']);
    expect(await without(/pf_index/, () => own.ids('lừa đảo'))).toEqual(['scam']);
  });
});
