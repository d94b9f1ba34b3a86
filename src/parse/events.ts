import { findAttendance, findFirsts } from './events/attendance.ts';
import type { Claim, Sentence } from './events/claims.ts';
import { findDates, type FoundDate } from './dates.ts';
import { learnDocumentAbbreviations } from './events/documents.ts';
import { mergeClaims, type ParsedEvent } from './events/event-merge.ts';
import { findMeetingClaims } from './events/meeting-claims.ts';
import { learnMeetings, proseBlocks, type Meetings } from './events/meetings.ts';
import { findMoments } from './events/moments.ts';
import { findOutcomes, followUp } from './events/outcomes.ts';
import { sourceOf, type Reading } from './reading.ts';
import { sentences } from './text.ts';
import { latin } from './text/latin.ts';

export type { ParsedEvent } from './events/event-merge.ts';

/**
 * The events that the articles tell: meetings, what happens in and around them, and what came of
 * them. Each sentence makes claims; claims of one event are merged, whoever prints them.
 */
export function findEvents(readings: readonly Reading[]): ParsedEvent[] {
  const meetings = learnMeetings(readings);
  const texts = readings.flatMap((reading) => proseBlocks(reading).map(({ text }) => text));
  const abbreviations = learnDocumentAbbreviations(texts);
  const claims = readings.flatMap((reading) => claimsOf(reading, meetings, abbreviations));
  return mergeClaims(claims);
}

function claimsOf(
  reading: Reading,
  meetings: Meetings,
  abbreviations: ReadonlyMap<string, string>,
): Claim[] {
  const claims: Claim[] = [];
  for (const block of sentencesOf(reading, meetings)) {
    let before: Claim[] = [];
    for (const sentence of block) {
      const outcomes = findOutcomes(sentence, abbreviations);
      claims.push(
        ...findMeetingClaims(sentence),
        ...findMoments(sentence),
        ...findAttendance(sentence),
        ...findFirsts(sentence),
        ...outcomes,
        ...followUp(sentence, before),
      );
      before = outcomes;
    }
  }
  return claims;
}

/** Then a sentence tells of another meeting than the article's own. */
const EARLIER = latin(
  /(?<!\p{L})(?:hội nghị|diễn đàn|kỳ họp) (?:năm ngoái|năm trước|lần trước|trước)(?!\p{L})/iu,
);
/** Longer than any sentence, in characters: what is longer is no prose, and is not searched. */
const LONGEST = 2500;

/** The sentences of an article's running text, paragraph by paragraph. */
function sentencesOf(reading: Reading, meetings: Meetings): Sentence[][] {
  const main = meetings.main(reading.id);
  return proseBlocks(reading).map(({ line, start, text }) => {
    const spans = sentences(text, { start: 0, end: text.length }).filter(
      (span) => span.end - span.start <= LONGEST,
    );
    const texts = spans.map((span) => text.slice(span.start, span.end));
    const datesOf = datesIn(texts, reading.date.date);
    return spans.map((span, i): Sentence => {
      const words = texts[i] ?? '';
      return {
        reading,
        text: words,
        source: sourceOf(reading, line, start + span.start, start + span.end),
        mentions: meetings.mentions(words, reading.id),
        // Most sentences tell of no event: only a rule that finds one asks for these.
        get dates() {
          return datesOf(i);
        },
        get main() {
          return main !== null && EARLIER.test(words) ? null : main;
        },
      };
    });
  });
}

/** The dates of the sentences of one paragraph, read up to the one that is asked for. */
function datesIn(
  texts: readonly string[],
  articleDay: string | null,
): (i: number) => readonly FoundDate[] {
  const read: FoundDate[][] = [];
  let previousDay: string | null = null;
  return (i) => {
    for (const text of texts.slice(read.length, i + 1)) {
      const dates = findDates(text, { articleDay, previousDay });
      previousDay = dates.findLast(({ precision }) => precision === 'day')?.from ?? previousDay;
      read.push(dates);
    }
    return read[i] ?? [];
  };
}
