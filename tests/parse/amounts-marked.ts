import { findDates } from '../../src/parse/dates.ts';
import { measure } from '../../src/parse/figures/measures.ts';

/*
 * Sentences with their quantities marked: `[hơn 80 hộ = 80 items hơn]` is the amount as printed, its value
 * (both ends of a span), its unit, the time it is told for and what limits it.
 */

const MARK = /\[([^\]=]*) = [^\]]*\]/gu;

/** The row as the parser would mark it. */
export function amountsOf(row: string): string {
  const text = row.replaceAll(MARK, '$1');
  const dates = findDates(text, { articleDay: '2026-01-15' });
  let marked = '';
  let at = 0;
  for (const { start, end, value, valueTo, unit, per, qualifier } of measure(text, dates)) {
    const values = valueTo === null ? `${value}` : `${value}–${valueTo}`;
    const facts = [values, unit, per === null ? '' : `a ${per}`, qualifier ?? ''].filter(Boolean);
    marked += `${text.slice(at, start)}[${text.slice(start, end)} = ${facts.join(' ')}]`;
    at = end;
  }
  return marked + text.slice(at);
}
