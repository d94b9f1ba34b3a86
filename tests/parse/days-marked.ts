import { findDates } from '../../src/parse/dates.ts';

/*
 * Sentences of an article of 15 January 2026 with their times marked: `[chiều 16/1 = 2026-01-16 afternoon
 * inferred]`. The day that was told last before them is 10 January.
 */

const MARK = /\[([^\]=]*) = [^\]]*\]/gu;

/** The row as the parser would mark it. */
export function daysOf(row: string): string {
  const text = row.replaceAll(MARK, '$1');
  const context = { articleDay: '2026-01-15', previousDay: '2026-01-10' };
  let marked = '';
  let at = 0;
  for (const { start, end, from, to, partOfDay, basis } of findDates(text, context)) {
    const days = to === null ? from : `${from}..${to}`;
    const facts = [days, partOfDay, basis].filter((fact) => fact !== null);
    marked += `${text.slice(at, start)}[${text.slice(start, end)} = ${facts.join(' ')}]`;
    at = end;
  }
  return marked + text.slice(at);
}
