import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bySpeaker } from '../../src/search/by-speaker.ts';
import type { Hit } from '../../src/search/engine.ts';
import { offered } from '../../src/search/offered.ts';

/*
 * What the page loads on wish, without a page: of the form only its fields count, of the page only
 * its sentences.
 */
const form = vi.hoisted(() => ({
  boxes: [] as { name: string; value: string; dataset: Record<string, string> }[],
}));
vi.mock('../../src/search/controls.ts', () => ({
  boxes: form.boxes,
  nameOf: (key: string, value: string) => `${key} ${value}`,
}));
vi.mock('../../src/search/view.ts', () => ({ sentence: (name: string) => `(${name})` }));

beforeEach(() => void form.boxes.splice(0));

describe('results by speaker', () => {
  const hit = (row: number, speaker: string | null): Hit => ({ row, speaker, units: [] });
  const drawn = (groups: Parameters<typeof bySpeaker>[0]) =>
    bySpeaker(groups).map(({ tier, speaker, hits }) => [tier, speaker, hits.map(({ row }) => row)]);

  test('keep their order; what has no speaker comes last', () => {
    const hits = [hit(1, 'an'), hit(2, null), hit(3, 'binh'), hit(4, 'an'), hit(5, null)];
    expect(drawn([{ tier: 'exact', hits }])).toEqual([
      ['exact', 'speaker an', [1, 4]],
      ['', 'speaker binh', [3]],
      ['', '(nobody)', [2, 5]],
    ]);
  });

  test('are parted in each nearness, which is told once', () => {
    const folded = { tier: 'folded', hits: [hit(2, null), hit(3, 'an')] } as const;
    expect(drawn([{ tier: 'exact', hits: [hit(1, 'an')] }, folded])).toEqual([
      ['exact', 'speaker an', [1]],
      ['folded', 'speaker an', [3]],
      ['', '(nobody)', [2]],
    ]);
  });

  test('of none there are none', () => {
    expect(drawn([])).toEqual([]);
  });
});

describe('what the form offers', () => {
  test('the values of each filter, by their names in both languages', () => {
    form.boxes.push(
      { name: 'speaker', value: 'an', dataset: { label: 'Lê An' } },
      { name: 'kind', value: 'quote', dataset: { label: 'Trích dẫn', also: 'Quote' } },
      { name: 'kind', value: 'event', dataset: { label: 'Sự kiện', also: 'Event' } },
      { name: 'from', value: '2026-01-15', dataset: { label: 'Từ ngày' } },
    );
    const values = offered();
    expect(values.get('speaker')).toEqual([{ value: 'an', label: 'Lê An' }]);
    expect(values.get('kind')).toEqual([
      { value: 'quote', label: 'Trích dẫn' },
      { value: 'quote', label: 'Quote' },
      { value: 'event', label: 'Sự kiện' },
      { value: 'event', label: 'Event' },
    ]);
    expect([...values.keys()]).toEqual(['speaker', 'topic', 'form', 'kind', 'source']);
    expect(values.get('topic')).toEqual([]);
  });
});
