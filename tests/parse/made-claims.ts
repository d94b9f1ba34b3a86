import type { Claim } from '../../src/parse/events/claims.ts';
import type { Meeting } from '../../src/parse/events/meetings.ts';
import { claim } from '../../src/parse/events/moments.ts';
import { sourceOf } from '../../src/parse/reading.ts';
import { reading } from './readings.ts';

/** Two meetings of invented series. */
export const RDF: Meeting = {
  key: 'rdf-7',
  n: 7,
  title: 'Diễn đàn Số',
  shortTitle: 'RDF lần thứ 7',
};
export const YDF: Meeting = {
  key: 'ydf-5',
  n: 5,
  title: 'Đại hội Trẻ',
  shortTitle: 'YDF lần thứ 5',
};

/** A claim that an article makes: of a session on some day, unless it is said otherwise. */
export function made({
  by = 'a',
  day = '2027-05-20',
  line = 1,
  start = 0,
  ...changes
}: Partial<Claim> & {
  by?: string;
  day?: string | null;
  line?: number;
  start?: number;
}): Claim {
  const article = reading(by, day, ['Trời mưa.']);
  const source = sourceOf(article, line, start, start + 5);
  const base = claim({
    reading: article,
    text: '',
    source,
    dates: [],
    mentions: [],
    main: null,
  });
  return {
    ...base,
    kind: 'session',
    what: 'phien-kin',
    title: 'Phiên kín',
    manyDays: true,
    ...changes,
  };
}
