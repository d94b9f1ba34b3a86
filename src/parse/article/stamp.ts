import { findAtoms } from '../dates/date-atoms.ts';
import { toIsoDay } from '../dates/calendar.ts';
import { plainSpaces, type Span } from '../text.ts';
import { latin } from '../text/latin.ts';

/** Longest stamp that is looked for, in characters. */
const LONGEST = 90;
/** "16:42", "08h30", "16:21'". */
const CLOCK = "\\d{1,2} ?[:hg] ?\\d{2}['’′]?(?::\\d{2})?(?: ?(?:AM|PM|SA|CH|sáng|trưa|chiều|tối))?";
const WEEKDAY = '(?<!\\p{L}|lần )(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|T[2-7]|CN)';
const ZONE = '[([]? ?(?:(?:GMT|UTC) ?(?:[+-] ?\\d{1,2}(?::\\d{2})?)?|[+-]\\d{2}:\\d{2}) ?[)\\]]?';
const PARTED = '[ ,|•·–-]{1,3}';
/** "Ngày đăng: ", "Cập nhật lúc ". */
const TOLD =
  '(?<!\\p{L})(?:(?:ngày|thời gian) )?(?:đã )?(?:đăng|xuất bản|cập nhật|publish date)(?: lần cuối)?(?: lúc| ngày)?\\s?:? ?';
/** What may stand before the day. Groups: weekday, clock, weekday. */
const BEFORE = latin(
  `\\(?(?:${TOLD})?(?:(${WEEKDAY})${PARTED})?(?:(?<!\\p{N})(${CLOCK})${PARTED})?(?:(${WEEKDAY})[ ,]{1,2})?(?:(?<!\\p{L})ngày )?$`,
  'iu',
);
/** What may stand after it, up to the end. Groups: clock; words that the page adds. */
const AFTER = latin(
  `^(?:${PARTED}(?:lúc )?(${CLOCK}))?(?: ?,? ?${ZONE})?\\)?(?:[ .]{0,4}$|${PARTED}((?:[^\\s.!?:;]{1,24}(?: |$)){1,6})$)`,
  'iu',
);
/** "Hà Nội, ngày 15 tháng 1 năm 2026". */
const PLACE = latin(/^\s*\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}, ?$/u);

/**
 * The stamp of publication that a line is or ends with: "2/3/2026 09:05", "Thứ Năm, ngày 15
 * tháng 1 năm 2026". Within a longer line it needs a clock or a weekday, so that a headline which
 * ends with a date is no stamp; so does one with words behind it ("14:05 | 15/1/2026 Thời sự"), which
 * begins its line; so does one with two figures for its year. Offsets are those of the line. Null where there is none, or where no calendar has
 * the day.
 */
export function parseStamp(line: string): ({ day: string } & Span) | null {
  if (!/\d{4}|\d[/.-]\d{2}\D/u.test(line)) return null;
  const whole = plainSpaces(line);
  const length = whole.trimEnd().length;
  const floor = Math.max(0, length - LONGEST);
  const tail = whole.slice(floor, length);
  const atom = findAtoms(tail).findLast(({ grain }) => grain === 'day');
  if (atom?.grain !== 'day') return null;
  const year = atom.year !== null && 'stated' in atom.year ? atom.year.stated : null;
  if (year === null) return null;
  const after = AFTER.exec(tail.slice(atom.end));
  const before = BEFORE.exec(tail.slice(0, atom.start));
  if (after === null || before === null) return null;
  const left = whole.slice(0, floor + before.index);
  const isPlaced = PLACE.test(left);
  const start = isPlaced ? 0 : left.length;
  const isWhole = isPlaced || left.trim() === '';
  const isTimed = Boolean(after[1] ?? before[1] ?? before[2] ?? before[3]);
  const adds = after[2] !== undefined;
  // "05-06-24 13:37"
  if (atom.shortYear && (!isWhole || !isTimed || adds)) return null;
  if ((!isWhole || adds) && !isTimed) return null;
  if (adds && !isWhole) return null;
  const day = toIsoDay(year, atom);
  return day === null ? null : { day, start, end: length };
}
