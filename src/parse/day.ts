import type { Structure } from './article.ts';
import { findDates } from './dates.ts';
import type { ParsedEvent } from './events.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './reading.ts';

/** "hôm nay (15/1/2026)", "sáng nay, 15-1-2026": the day of writing, told by the way. */
const TODAY = /(?:hôm nay|(?:sáng|trưa|chiều|tối) nay)\s*[,(]?\s*(?:ngày\s)?$/iu;

/**
 * When the article was published, and on which words that rests. A dated event alone tells no such
 * day. Problem: W_DATE_MISSING.
 */
export function publicationDay(
  file: string,
  structure: Structure,
  lines: readonly string[],
): { date: Reading['date']; problems: Problem[] } {
  if (structure.day !== null) {
    const { day, dayWords } = structure;
    return { date: { date: day, dateBasis: 'stated', dateWords: dayWords }, problems: [] };
  }
  for (const line of lines) {
    for (const { start, end, from, precision, basis } of findDates(line, { articleDay: null })) {
      const told = precision === 'day' && basis === 'stated' && from !== null;
      const lead = TODAY.exec(line.slice(0, start));
      if (told && lead !== null) {
        const dateWords = line.slice(lead.index, end);
        return { date: { date: from, dateBasis: 'inferred', dateWords }, problems: [] };
      }
    }
  }
  return {
    date: { date: null, dateBasis: 'unknown', dateWords: null },
    problems: [noDate(file)],
  };
}

/** The last day that an article of unknown date tells of as past; null where its date is known. */
export function notBefore(reading: Reading, events: readonly ParsedEvent[]): string | null {
  if (reading.date.date !== null) return null;
  const days = events.flatMap(({ start, end, sources }) =>
    sources.some(({ article, says }) => article === reading.id && says === 'held')
      ? [end ?? start]
      : [],
  );
  return (
    days
      .filter((day) => day !== null && day.length === 10)
      .sort()
      .at(-1) ?? null
  );
}

function noDate(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    code: 'W_DATE_MISSING',
    message: 'the article does not say when it was published',
    hint: 'put "date YYYY-MM-DD" before its first line if the printed page tells it',
  };
}
