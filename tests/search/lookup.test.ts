import { describe, expect, test } from 'vitest';
import { fold, spelling, tokens } from '../../src/search/fold.ts';
import { Lookup, type Pagefind } from '../../src/search/lookup.ts';
import { parseQuery } from '../../src/search/query.ts';
import { countFacets, passes } from '../../src/search/rank.ts';

const texts: Record<string, string> = {
  fraud: 'chống lừa đảo trực tuyến',
  leaders: 'lựa chọn của lãnh đạo',
  training: 'đào tạo nhân lực',
  scams: 'against online scams',
  plain: 'lua dao without marks',
};

/** Behaves as Pagefind 1.6 was seen to: prefixes, unknown words left out, a shorter word for a longer one. */
function pagefind(): Pagefind {
  let exact = false;
  const contents = Object.entries(texts).map(([id, text]) => {
    const content = tokens(text).map(({ word }) => spelling(word));
    return { id, content, words: content.map(fold) };
  });
  const vocabulary = contents.flatMap(({ words }) => words);
  const prefixed = (term: string): ((word: string) => boolean) | null => {
    if (vocabulary.some((word) => word.startsWith(term))) return (word) => word.startsWith(term);
    const shorter = vocabulary
      .filter((word) => term.startsWith(word))
      .sort()
      .at(-1);
    return shorter === undefined ? null : (word) => word === shorter;
  };
  const holds = (term: string | null): typeof contents => {
    if (term === null) return contents;
    if (term.startsWith('"')) {
      const wanted = term
        .slice(1, -1)
        .split(' ')
        .map((word) => (exact ? word : fold(word)));
      return contents.filter(({ content, words }) =>
        ` ${(exact ? content : words).join(' ')} `.includes(` ${wanted.join(' ')} `),
      );
    }
    const tests = term
      .split(' ')
      .map(prefixed)
      .filter((same) => same !== null);
    if (tests.length === 0) return [];
    return contents.filter(({ words }) => tests.every((same) => words.some(same)));
  };
  return {
    options: (options) => {
      exact = options.exactDiacritics ?? exact;
      return Promise.resolve();
    },
    search: (term, options) =>
      Promise.resolve({
        results: holds(term)
          .filter(({ id }) => !options?.filters || options.filters['kind'] === id)
          .map(({ id, content }) => ({
            id,
            score: 1,
            data: () =>
              Promise.resolve({ raw_url: JSON.stringify({ id }), content: content.join(' ') }),
          })),
      }),
  };
}

async function ask(query: string): Promise<unknown> {
  const lookup = await Lookup.over(pagefind());
  const { groups, missing } = await lookup.ask(parseQuery(query));
  return missing.length > 0
    ? { missing }
    : Object.fromEntries(groups.map(({ tier, ids }) => [tier, ids]));
}

describe('ask', () => {
  test.each([
    ['lừa đảo', { spelled: ['fraud'], folded: ['plain', 'leaders'] }],
    ['lua dao', { spelled: ['plain'], folded: ['fraud', 'leaders'] }],
    ['dao tao', { folded: ['training'] }],
    ['đào tạo', { spelled: ['training'] }],
    ['đạo tao', { folded: ['training'] }],
    ['scam', { begun: ['scams'] }],
    ['online scams', { spelled: ['scams'] }],
    ['zzz lực', { missing: ['zzz'] }],
    ['scamming', { missing: ['scamming'] }],
    ['training scams', { missing: ['training'] }],
    ['online lực', {}],
    ['', { all: Object.keys(texts) }],
  ])('%s', async (query, answer) => {
    expect(await ask(query)).toEqual(answer);
  });

  test('two questions at once do not disturb each other', async () => {
    const lookup = await Lookup.over(pagefind());
    const questions = ['lừa đảo', 'lua dao', 'dao tao'].map((query) => parseQuery(query));
    const both = await Promise.all(questions.map((words) => lookup.ask(words)));
    const alone = [];
    for (const words of questions) alone.push(await lookup.ask(words));
    expect(both).toEqual(alone);
  });

  test('an index without items is an error', async () => {
    const empty: Pagefind = {
      options: () => Promise.resolve(),
      search: () => Promise.resolve({ results: [] }),
    };
    await expect(Lookup.over(empty)).rejects.toThrow('holds nothing');
  });
});

describe('filters', () => {
  const facets = new Map([
    [
      'kind',
      new Map([
        ['quote', new Set(['a', 'b'])],
        ['event', new Set(['c'])],
      ]),
    ],
    ['form', new Map([['direct', new Set(['a'])]])],
  ] as const);

  test('an item passes when it has every value chosen', () => {
    expect(passes('a', facets, { kind: 'quote', form: 'direct' })).toBe(true);
    expect(passes('b', facets, { kind: 'quote', form: 'direct' })).toBe(false);
    expect(passes('a', facets, { kind: 'unheard-of' })).toBe(false);
    expect(passes('c', facets, {})).toBe(true);
  });

  test('a count keeps the other filters, not its own', () => {
    const counts = countFacets(['a', 'b', 'c'], facets, { kind: 'quote' });
    expect(counts.get('kind')?.get('event')).toBe(1);
    expect(counts.get('form')?.get('direct')).toBe(1);
  });

  test('are asked of the index', async () => {
    const lookup = await Lookup.over(pagefind());
    const found = await lookup.facets(new Map([['kind', ['fraud', 'none']]]));
    expect(found.get('kind')?.get('fraud')).toEqual(new Set(['fraud']));
    expect(found.get('kind')?.get('none')).toEqual(new Set());
  });
});
