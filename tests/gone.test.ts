import { expect, test } from 'vitest';
import type { Topic } from '../src/digest-index.ts';
import { goneAddresses } from '../src/gone.ts';
import type { Moved } from '../src/schemas/moved.ts';

const topic = (id: string, hasPage: boolean) => ({ theme: { id }, hasPage }) as Topic;
const gone = (collection: Moved['collection'], id: string): Moved => ({
  collection,
  id,
  to: null,
  reason: { vi: 'vì', en: 'so' },
});

test('what was published keeps its address', () => {
  const moved = [
    gone('articles', 'a'),
    gone('quotes', 'a-3'),
    gone('themes', 'ai'),
    gone('events', 'opening'),
    gone('figures', 'a-3-5'),
  ];
  expect(goneAddresses({ topics: [] }, moved).map(({ address }) => address)).toEqual([
    'sources/a/',
    'quotes/a-3/',
    'topics/ai/',
    'timeline/opening/',
    'figures/a-3-5/',
  ]);
});

test('a topic with too little for a page keeps its address', () => {
  const topics = [topic('ai', true), topic('data', false)];
  expect(goneAddresses({ topics }, []).map(({ address }) => address)).toEqual(['topics/data/']);
});
