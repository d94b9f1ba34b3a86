import type { DigestIndex } from '../digest-index.ts';
import type { Event } from '../schemas/event.ts';
import type { Quote } from '../schemas/quote.ts';

/** One item of each kind, to show how it is set; null where the articles hold none. */
export interface Samples {
  verbatim: Quote | null;
  reported: Quote | null;
  continued: Quote | null;
  event: Event | null;
}

/** The shortest quote that somebody known by name said. */
function shortest(quotes: readonly Quote[]): Quote | null {
  return quotes
    .filter(({ speaker }) => speaker !== null)
    .reduce<Quote | null>(
      (best, quote) => (best === null || quote.text.vi.length < best.text.vi.length ? quote : best),
      null,
    );
}

/** Samples by rule, none by choice: the shortest quotes, and the first of everything else. */
export function samplesOf(index: DigestIndex): Samples {
  const { quotes, events } = index;
  const reported = quotes.filter(({ form }) => form === 'indirect');
  return {
    verbatim: shortest(quotes.filter(({ form }) => form === 'direct')),
    reported: shortest(reported.filter(({ attribution }) => attribution === 'cue')),
    continued: shortest(reported.filter(({ attribution }) => attribution === 'continued')),
    event:
      events.find(
        ({ status, place, precision }) =>
          status === 'held' && place !== null && precision === 'day',
      ) ??
      events[0] ??
      null,
  };
}
