import type { Article } from '../schemas/article.ts';
import type { Structure } from './article.ts';
import { findDates } from './dates.ts';

/** "hôm nay (15/1/2026)", "sáng nay, 15-1-2026": the day of writing, told by the way. */
const TODAY = /(?:hôm nay|(?:sáng|trưa|chiều|tối) nay)\s*[,(]?\s*(?:ngày\s)?$/iu;

/** When the article was published, and on which words that rests. A dated event alone tells no such day. */
export function publicationDay(
  structure: Structure,
  lines: readonly string[],
): Pick<Article, 'date' | 'dateBasis' | 'dateWords'> {
  if (structure.day !== null) {
    return { date: structure.day, dateBasis: 'stated', dateWords: structure.dayWords };
  }
  for (const line of lines) {
    for (const { start, end, from, precision, basis } of findDates(line, { articleDay: null })) {
      const told = precision === 'day' && basis === 'stated' && from !== null;
      const lead = TODAY.exec(line.slice(0, start));
      if (told && lead !== null) {
        return { date: from, dateBasis: 'inferred', dateWords: line.slice(lead.index, end) };
      }
    }
  }
  return { date: null, dateBasis: 'unknown', dateWords: null };
}
