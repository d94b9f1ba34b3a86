import type { Digest } from '../../../src/schemas/digest.ts';
import { indexDigest, type DigestIndex } from '../../../src/digest-index.ts';
import { sample } from '../sample.ts';

/** Words that would leave a script, a string or a line if they could. */
export const HOSTILE = '</script><script>alert(1)</script><!-- "\\ \u2028\u2029 =cmd() 🎌 {{x}}';

/** The first item of a list that must have one. */
export function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('The list is empty.');
  return one;
}

const q1 = first(sample.quotes);
const meeting = first(sample.events);
const figure = first(sample.figures);
const shift = first(sample.shifts);

/** Quotes, events, figures and shifts of every awkward kind. */
export const awkward: Digest = {
  ...sample,
  articles: [
    ...sample.articles,
    {
      ...first(sample.articles),
      id: 'a3',
      dateBasis: 'inferred',
      headline: HOSTILE,
      publisher: HOSTILE,
      sourceUrl: null,
      byline: null,
    },
  ],
  speakers: [
    ...sample.speakers,
    {
      ...first(sample.speakers),
      id: 'john-doe',
      name: { vi: 'John Doe', ascii: 'John Doe' },
      honorific: null,
      headline: { vi: HOSTILE, en: HOSTILE },
      roles: [],
    },
  ],
  quotes: [
    ...sample.quotes,
    { ...q1, id: 'stale', translation: 'stale', themes: ['mong'] },
    { ...q1, id: 'nobody', speaker: null, form: 'indirect' },
    {
      ...q1,
      id: 'office',
      speaker: null,
      unregistered: { name: null, role: { vi: 'Vụ trưởng', en: null } },
    },
    {
      ...q1,
      id: 'body',
      speaker: null,
      unregistered: { name: 'Bộ Khoa học và Công nghệ', role: null },
      resolution: { rule: 'body', words: 'Bộ', line: 3 },
      attribution: 'continued',
    },
    { ...q1, id: 'hostile', text: { vi: HOSTILE, en: HOSTILE }, speaker: 'john-doe' },
  ],
  events: [
    // One article tells of it twice.
    { ...meeting, sources: [...meeting.sources, ...meeting.sources] },
    {
      ...meeting,
      id: 'declared',
      kind: 'outcome',
      start: null,
      end: null,
      precision: 'unknown',
      place: null,
      superEvent: 'adgmin-6',
      title: { vi: 'Thông qua Tuyên bố', en: null },
      translation: 'missing',
    },
    {
      ...meeting,
      id: 'dinner',
      kind: 'ceremony',
      start: '2026-01-15',
      end: null,
      precision: 'day',
      partOfDay: 'evening',
      status: 'planned',
      sources: meeting.sources.map((source) => ({ ...source, says: 'planned' })),
      superEvent: 'adgmin-6',
    },
    {
      ...meeting,
      id: 'next',
      start: '2027-01',
      end: null,
      precision: 'month',
      status: 'expected',
      title: { vi: HOSTILE, en: HOSTILE },
    },
  ],
  figures: [
    figure,
    { ...figure, id: 'f2', qualifier: 'Hơn', per: null, unit: '%', value: 60, asOf: null },
    { ...figure, id: 'f3', qualifier: 'tới', value: 97, unit: '%', per: null },
    { ...figure, id: 'f4', qualifier: 'hàng', value: 100, amount: 'hàng trăm', quote: 'q1' },
    { ...figure, id: 'f5', qualifier: null, value: 60, valueTo: 70 },
    { ...figure, id: 'f6', qualifier: 'gần', value: 60, valueTo: 70 },
    { ...figure, id: 'f7', qualifier: HOSTILE, amount: HOSTILE },
  ],
  shifts: [
    shift,
    { ...shift, id: 'shift-2', n: 2, translation: 'stale' },
    { ...shift, id: 'shift-3', n: 3, to: { vi: HOSTILE, en: null } },
  ],
};

export const index: DigestIndex = indexDigest(awkward);
