import type { Sentence } from '../../src/parse/events/claims.ts';
import { findDates, type FoundDate } from '../../src/parse/dates.ts';
import { learnMeetings } from '../../src/parse/events/meetings.ts';
import { sourceOf } from '../../src/parse/reading.ts';
import type { Span } from '../../src/parse/text.ts';
import { reading } from './readings.ts';

/** A sentence as `findEvents` gives it to the rules; `others` stand before it in its article. */
export function sentenceOf(
  text: string,
  { day = '2027-05-20', others = [] }: { day?: string | null; others?: readonly string[] } = {},
): Sentence {
  const article = reading('a', day, [...others, text]);
  const meetings = learnMeetings([article]);
  return {
    reading: article,
    text,
    source: sourceOf(article, others.length + 1, 0, text.length),
    dates: findDates(text, { articleDay: day, previousDay: null }),
    mentions: meetings.mentions(text, 'a'),
    main: meetings.main('a'),
  };
}

/** A sentence whose brackets mark the words that a rule asks about: "Bà Thu mở [lễ trao giải]." */
export function bracketed(marked: string): { text: string; at: Span } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace('[', '').replace(']', ''), at: { start, end } };
}

/** A date of which only this is known. */
export function dateOf(known: Partial<FoundDate>): FoundDate {
  return {
    start: 0,
    end: 0,
    phraseStart: 0,
    words: '',
    from: null,
    to: null,
    precision: 'day',
    partOfDay: null,
    basis: 'inferred',
    dayMonth: null,
    toDayMonth: null,
    ...known,
  };
}
