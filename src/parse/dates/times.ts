import { addDays } from './calendar.ts';
import { findDates, type FoundDate } from '../dates.ts';
import { readHeader } from '../article/header.ts';
import type { Block, Reading } from '../reading.ts';
import { sentences } from '../text.ts';

/** A time that an article names, with its place: offsets are those of the line. */
export interface FoundTime extends FoundDate {
  line: number;
}

/** Blocks whose times are those of the page, not of what it tells. */
const APART = new Set(['stamp', 'byline', 'tags', 'label', 'page']);
/** Days ahead of the article in which a meeting lies that it announces; a deadline lies further. */
const NEAR = 30;
const SAME_DAY = /cùng ngày/iu;
/** What goes back for a while, and leaves the story where it was. */
const LOOKS_BACK = /^\P{L}*trước đó[, ]/iu;

/**
 * All times that an article names, in printed order. "Cùng ngày" and "ngày hôm trước" look to the day
 * named last in their paragraph or in the one before. Where neither names one, the same day is the last
 * one gone by that the article names, and the day before is counted from the first: the one that it
 * tells of. "Năm nay" is no time that anybody looks up.
 */
export function findTimes(reading: Reading): FoundTime[] {
  const articleDay = reading.date.date;
  const isPast = (day: string) => articleDay === null || day <= articleDay;
  const isNear = (day: string) => isPast(day) || day <= addDays(articleDay ?? day, NEAR);
  const month = articleDay === null ? monthOf(reading) : null;
  let first: string | null = null;
  let last: string | null = null;
  let above: string | null = null;

  function timesOf(block: Block): FoundTime[] {
    const line = reading.lines[block.line - 1] ?? '';
    let previousDay = null as string | null;
    const times = sentences(line, block).flatMap(({ start, end }) => {
      const text = line.slice(start, end);
      const named = previousDay ?? above ?? (SAME_DAY.test(text) ? last : null);
      const shown = block.kind === 'caption';
      const days = { articleDay, previousDay: named, storyDay: first };
      const dates = findDates(text, { ...days, month, shown });
      // A picture stands beside the text, and its day leads to no other.
      for (const { precision, from } of shown ? [] : dates) {
        if (precision !== 'day' || from === null) continue;
        previousDay = from;
        if (!isPast(from)) continue;
        first ??= from;
        if (!LOOKS_BACK.test(text)) last = from;
      }
      return dates.filter(isTold).map((date) => ({
        ...date,
        line: block.line,
        start: start + date.start,
        end: start + date.end,
        phraseStart: start + date.phraseStart,
      }));
    });
    if (block.kind === 'caption') return times;
    above = previousDay !== null && isNear(previousDay) ? previousDay : null;
    return times;
  }

  return reading.blocks.filter(({ kind }) => !APART.has(kind)).flatMap(timesOf);
}

/** The month that the header tells. */
function monthOf({ lines }: Reading): string | null {
  return readHeader(lines.find((line) => line.trim() !== '') ?? '')?.month ?? null;
}

/** Not "năm nay", "năm ngoái". */
function isTold({ precision, basis }: FoundDate): boolean {
  return precision !== 'year' || basis === 'stated';
}
