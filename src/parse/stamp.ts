import { findAtoms } from './date-atoms.ts';
import { toIsoDay } from './calendar.ts';
import { plainSpaces, type Span } from './text.ts';

/** Longest stamp that is looked for, in characters. */
const LONGEST = 90;
const CLOCK = '\\d{1,2} ?[:hg] ?\\d{2}(?::\\d{2})?(?: ?(?:AM|PM|SA|CH))?';
const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)';
const ZONE = '\\(? ?(?:GMT|UTC) ?(?:[+-] ?\\d{1,2}(?::\\d{2})?)? ?\\)?';
/** What may stand before the day. Groups: clock, weekday. */
const BEFORE = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:đăng|xuất bản|cập nhật)(?: lần cuối)?(?: lúc| ngày)?:? ?)?(?:(?<!\\p{N})(${CLOCK})[ ,|•·–-]{1,3})?(?:(?<!\\p{L}|lần )(${WEEKDAY})[ ,]{1,2})?(?:(?<!\\p{L})ngày )?$`,
  'iu',
);
/** What may stand after it, up to the end. Group: clock. */
const AFTER = new RegExp(
  `^(?:[ ,|•·–-]{1,3}(?:lúc )?(${CLOCK}))?(?: ?,? ?${ZONE})?[ .]{0,4}$`,
  'iu',
);

/**
 * The stamp of publication that a line is or ends with: "2/3/2026 09:05", "Thứ Năm, ngày 15
 * tháng 1 năm 2026". Within a longer line it needs a clock or a weekday, so that a headline which
 * ends with a date is no stamp. Offsets are those of the line. Null where there is none, or where
 * no calendar has the day.
 */
export function parseStamp(line: string): ({ day: string } & Span) | null {
  const whole = plainSpaces(line);
  const length = whole.trimEnd().length;
  const floor = Math.max(0, length - LONGEST);
  const tail = whole.slice(floor, length);
  const atom = findAtoms(tail).findLast(({ grain }) => grain === 'day');
  if (atom?.grain !== 'day' || atom.year === null || !('stated' in atom.year)) return null;
  const after = AFTER.exec(tail.slice(atom.end));
  const before = BEFORE.exec(tail.slice(0, atom.start));
  if (after === null || before === null) return null;
  const start = floor + before.index;
  const isWhole = whole.slice(0, start).trim() === '';
  if (!isWhole && !after[1] && !before[1] && !before[2]) return null;
  const day = toIsoDay(atom.year.stated, atom);
  return day === null ? null : { day, start, end: length };
}
