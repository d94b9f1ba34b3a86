import { partOfDay, type Atom, type PartOfDay } from './atom.ts';
import { existsInSomeYear, toIsoDay } from './calendar.ts';
import { findAtoms } from './date-atoms.ts';
import type { Span } from '../text.ts';
import { latin } from '../text/latin.ts';

/*
 * Days that belong together, and whether figures that look like days are days at all: "1/3" can be a
 * third, "10-12" an amount, "11.6" a decimal. The words around tell.
 */

export type DayAtom = Extract<Atom, { grain: 'day' }>;
export type OtherAtom = Exclude<Atom, DayAtom>;
/** Days that belong together: one, the ends of a range, or a list. */
export interface Group extends Span {
  phraseStart: number;
  days: DayAtom[];
  range: boolean;
  partOfDay: PartOfDay | null;
}

const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)';
/** The words before a day. Group 1: part of the day; 2 and 3: words after which figures are a day. */
const BEFORE_DAY = latin(
  `(?<!\\p{L})(?:từ )?(?:(?:rạng )?(sáng|trưa|chiều|tối|đêm) )?((?:hôm )?${WEEKDAY}[, ]{0,2}\\(?|)((?:(?:các |hai |ba |bốn |năm )?ngày|mùng|mồng|hôm) |)$`,
  'iu',
);
const WEAK_BEFORE = latin(/(?<!\p{L})(?:từ|đến|tới|vào|hồi|hết|trước|sau|qua|dịp|lễ|nghỉ|hạn) $/iu);
/** Behind these no amount stands: "trước 1.7", "dịp 30-4", "hiệu lực từ 1-7". */
const TIME_BEFORE = latin(
  /(?<!\p{L})(?:vào|hồi|hết|trước|dịp|lễ|nghỉ|hạn|hạn chót|hiệu lực từ|hiệu lực|kể từ|áp dụng từ) $/iu,
);
/** "Ngày Quốc tế Lao động 1/5", "dịp lễ 30-4". */
const HOLIDAY_BEFORE = latin(
  /(?<!\p{L})(?:Ngày|[Dd]ịp|[Ll]ễ|[Tt]ết|[Kk][ỷỉ] niệm|[Qq]uốc khánh)(?: \p{L}{1,8}){0,6} $/u,
);
/** What goes on a list of days: "ngày 1/3 và 2/3". */
const LISTED = /^(?:,| và| hoặc| hay) $/iu;
/** "số 12/3", "đường 30/4", "tỷ lệ 3/1": a number, a name, a proportion. */
const NO_DAY_BEFORE = latin(
  /(?<!\p{L})(?:số|tỷ lệ|tỉ lệ|tỷ số|tỉ số|điểm|hạng|thứ|vị trí|nhà|ngõ|ngách|hẻm|kiệt|đường|phố|quảng trường|trường|vận động|lô|thửa) $/iu,
);
/** "Từ 1-6, …": it opens a sentence, and nothing that it could count follows. */
const OPENS_SENTENCE = /(?:^|[.!?] )Từ $/u;
/** "mỗi ngày 5-10 phút" names no day; "sáng 25-2 giờ Việt Nam" does. */
const RATE_BEFORE = /(?:mỗi|hàng|hằng) $/iu;
const RATE_AFTER = /^ ?(?:phút|giờ(?! (?:địa phương|[A-ZĐ]))|tiếng|lần|%|triệu|tỷ|tỉ|nghìn)/u;
/** What can follow a day, but not a fraction ("1/3 dân số"). */
const SAFE_AFTER = latin(
  /^(?:$|[.,;:!?…)\]”"]| [-–—(]| (?:tại|ở|năm (?:\d|nay|ngoái)|sẽ|đã|vừa|diễn|đến|tới|với|do|và|là|theo|trong|khi|được|để|nhằm|này|vào|có|bởi)(?!\p{L}))/iu,
);
/** The time of day that may stand between two days: "từ 8h ngày 12 đến 17h ngày 14/3". */
const CLOCK = '(?:\\d{1,2}(?: ?giờ|h|g|:)(?: ?\\d{2})?(?: phút)? )?';
/** A day without its month, before one that has it: "12" in "12-16/1", "15" in "15 và 16/1". */
const BARE_DAY = latin(
  `(?<![\\p{L}\\p{N}/.,:\\-\\u2011–—])(\\d{1,2})( ?, ?| và |,? rạng (?:sáng )?| đến ${CLOCK}| tới ${CLOCK}| ?[-\\u2011–—] ?)(?:hết )?(?:ngày )?$`,
  'iu',
);
const RANGE_WORDS = /đến|tới|[-\u2011–—]/iu;
/** What a bare day needs before it, so that "lần thứ 57, ngày 24/9" and "ADGMIN 6, 15/1" are one day. */
const DAYS_ANNOUNCED = latin(
  /(?<!\p{L})(?:(?:ngày|mùng|mồng|hôm|sáng|trưa|chiều|tối|đêm) |(?:hai|ba|các|những) ngày (?:\p{L}{1,8} ){1,2})$/iu,
);
const CAPITAL_BEFORE = latin(/(?<!\p{L})\p{Lu}[\p{L}\p{N}]* $/u);
const NUMBERED = latin(/(?<!\p{L})(?:thứ|số|lần|khóa|khoá|top|điều|khoản|mục|nghị quyết) $/iu);
const BETWEEN_ENDS = latin(
  `^\\)? ?(?:[-\\u2011–—]|đến|tới|cho đến|cho tới) ?(?:hết )?${CLOCK}(?:(?:rạng )?(?:sáng|trưa|chiều|tối|đêm) )?(?:${WEEKDAY},? ?\\(?)?(?:ngày )?$`,
  'iu',
);
/** "sáng nay (15/1)", "hôm nay, ngày 15/1". */
const BEFORE_RESTATED = /^[,( ]{1,2}(?:ngày )?$/iu;

/** The texts read last: events and figures ask for the dates of the same sentences. */
const recent = new Map<string, readonly (Group | OtherAtom)[]>();
/** More sentences than an article has. */
const MOST_RECENT = 512;

/** Groups of days and the other atoms, in the order of the text; fractions and the like are left out. */
export function partsOf(plain: string): readonly (Group | OtherAtom)[] {
  const known = recent.get(plain);
  if (known !== undefined) return known;
  if (recent.size >= MOST_RECENT) recent.clear();
  const parts = readParts(plain);
  recent.set(plain, parts);
  return parts;
}

function readParts(plain: string): (Group | OtherAtom)[] {
  const result: (Group | OtherAtom)[] = [];
  let relative: Extract<Atom, { grain: 'relative' | 'weekday' }> | null = null;
  const atoms = findAtoms(plain);
  for (let i = 0; i < atoms.length; i += 1) {
    const atom = atoms[i];
    if (atom === undefined) break;
    if (atom.grain !== 'day') {
      result.push(atom);
      relative = atom.grain === 'relative' || atom.grain === 'weekday' ? atom : null;
      continue;
    }
    const group = groupFrom(plain, atoms, i);
    i += group.days.filter((day) => atoms.includes(day)).length - 1;
    const restated =
      relative !== null && BEFORE_RESTATED.test(plain.slice(relative.end, group.start));
    if (restated && relative !== null) {
      result.pop();
      group.partOfDay = relative.partOfDay ?? group.partOfDay;
      group.phraseStart = relative.start;
    }
    relative = null;
    const before = result.at(-1);
    const listed =
      before !== undefined && 'days' in before && LISTED.test(plain.slice(before.end, group.start));
    if (restated || listed || isDay(plain, group)) result.push(group);
  }
  return result;
}

/** Whether some calendar has the day. */
export function isPossible(day: DayAtom): boolean {
  return day.year !== null && 'stated' in day.year
    ? toIsoDay(day.year.stated, day) !== null
    : existsInSomeYear(day);
}

/** The day at `i` with the days before and after that are joined to it. */
function groupFrom(plain: string, atoms: readonly Atom[], i: number): Group {
  const first = atoms[i] as DayAtom;
  const bare = bareDaysBefore(plain, atoms[i - 1]?.end ?? 0, first);
  const days = [...bare.days, first];
  const start = days[0]?.start ?? first.start;
  let range = bare.range;
  let end = first.end;
  // "5/3 và 6/3" are two days, each with its month; "5/3-6/3" is a range.
  const next = atoms[i + 1];
  if (
    days.length === 1 &&
    next?.grain === 'day' &&
    BETWEEN_ENDS.test(plain.slice(end, next.start))
  ) {
    range = true;
    days.push(next);
    end = next.end;
  }
  const before = BEFORE_DAY.exec(plain.slice(Math.max(0, start - 40), start));
  const phraseStart = start - (before?.[0].length ?? 0);
  return { start, end, phraseStart, days, range, partOfDay: partOfDay(before?.[1]) };
}

/** The days without a month that lead to one: those of a list or a range that the words announce. */
function bareDaysBefore(
  plain: string,
  from: number,
  first: DayAtom,
): { days: DayAtom[]; range: boolean } {
  const days: DayAtom[] = [];
  const connectors: string[] = [];
  let start = first.start;
  for (;;) {
    const floor = Math.max(from, start - 36);
    const bare = BARE_DAY.exec(plain.slice(floor, start));
    const day = Number(bare?.[1]);
    if (bare === null || day < 1 || day > 31) break;
    connectors.push(bare[2] ?? '');
    start = floor + bare.index;
    days.unshift({ ...first, start, end: start + (bare[1] ?? '').length, day });
  }
  if (days.length === 0) return { days, range: false };
  const before = plain.slice(Math.max(0, start - 30), start);
  const range = connectors.some((words) => RANGE_WORDS.test(words));
  const announced = connectors.every((words) =>
    /[-\u2011–—]/u.test(words)
      ? !NUMBERED.test(before)
      : RANGE_WORDS.test(words)
        ? !NUMBERED.test(before) && !CAPITAL_BEFORE.test(before)
        : DAYS_ANNOUNCED.test(before),
  );
  return announced ? { days, range } : { days: [], range: false };
}

/** Whether figures that look like days are days by the words around them. */
function isDay(plain: string, { start, end, phraseStart, days }: Group): boolean {
  if (days.some(isOfYear)) return true;
  const before = BEFORE_DAY.exec(plain.slice(Math.max(0, start - 40), start));
  const after = plain.slice(end, end + 16);
  const hyphen = days.some(({ mark }) => mark === '-');
  const point = days.some(({ mark }) => mark === '.');
  // "ngày 11.60" is nothing that a reader takes for a day.
  if (point && !days.every(isPossible)) return false;
  if (before?.[1] || before?.[2] || before?.[3]) {
    const rate = RATE_AFTER.test(after) || RATE_BEFORE.test(plain.slice(0, phraseStart).slice(-6));
    return !((hyphen || point) && rate);
  }
  const words = plain.slice(Math.max(0, start - 48), start);
  if (NO_DAY_BEFORE.test(words)) return false;
  if (days.some(isNoFraction)) return !RATE_AFTER.test(after);
  if (!SAFE_AFTER.test(after)) return false;
  // Without such a word "10-12" is an amount; two of them joined can be days, and no amount falls ("30-11").
  if (point || (hyphen && days.length === 1 && !days.every(falls))) {
    return TIME_BEFORE.test(words) || (OPENS_SENTENCE.test(words) && after.startsWith(','));
  }
  if (HOLIDAY_BEFORE.test(words)) return true;
  // "5 tháng 3, đoàn"; "trong 6 tháng 5 đoàn" went no further than SAFE_AFTER.
  if (days.some(({ mark }) => mark === 'words')) return /tháng \d/iu.test(plain.slice(start, end));
  return (
    WEAK_BEFORE.test(words) ||
    (words.endsWith('(') && after.startsWith(')')) ||
    (words === '' && /^[,:]/u.test(after))
  );
}

/** A day that prints its year; "4-5 năm tới" is a length of time. */
function isOfYear({ year, shortYear, mark }: DayAtom): boolean {
  if (year === null || shortYear) return false;
  return 'stated' in year || mark === '/' || mark === 'words';
}

function falls({ day, month }: DayAtom): boolean {
  return day > month && existsInSomeYear({ day, month });
}

/** Nobody prints "30/4" or "15/1/26" for a share; "24/7" is "always". */
function isNoFraction({ day, month, mark, shortYear }: DayAtom): boolean {
  if (mark !== '/' || !existsInSomeYear({ day, month })) return false;
  return shortYear || (day > month && !(day === 24 && month === 7));
}
