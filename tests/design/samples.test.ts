import { describe, expect, it } from 'vitest';
import { samplesOf } from '../../src/design/samples.ts';
import type { DigestIndex } from '../../src/digest-index.ts';

const quote = (id: string, form: string, vi: string, speaker: string | null = 'a') => ({
  id,
  form,
  attribution: 'cue',
  speaker,
  text: { vi },
});
const index = (parts: object) => ({ quotes: [], events: [], ...parts }) as unknown as DigestIndex;

describe('samplesOf', () => {
  it('takes the shortest quote of each form that somebody known said', () => {
    const quotes = [
      quote('long', 'direct', 'một câu dài'),
      quote('short', 'direct', 'ngắn'),
      quote('nobody', 'direct', 'ừ', null),
      quote('told', 'indirect', 'kể lại'),
    ];
    const { verbatim, reported, continued } = samplesOf(index({ quotes }));
    expect([verbatim?.id, reported?.id, continued]).toEqual(['short', 'told', null]);
  });

  it('prefers an event that took place on one day', () => {
    const events = [
      { status: 'planned', place: 'x', precision: 'day' },
      { status: 'held', place: 'x', precision: 'range' },
      { status: 'held', place: 'x', precision: 'day' },
    ];
    const { event } = samplesOf(index({ events }));
    expect(event).toBe(events[2]);
  });

  it('does without what the articles do not hold', () => {
    expect(Object.values(samplesOf(index({})))).toEqual([null, null, null, null]);
  });
});
