import {
  addDays,
  existsInSomeYear,
  nearestDay,
  nearestMonth,
  toIsoDay,
  toIsoMonth,
  type DayMonth,
} from './calendar.ts';
import { findAtoms, partOfDay, type Atom, type PartOfDay } from './date-atoms.ts';
import { plainSpaces, type Span } from './text.ts';

export type { DayMonth } from './calendar.ts';
export type { PartOfDay } from './date-atoms.ts';
export { parseStamp } from './stamp.ts';

/** A time that a text names. `text.slice(start, end) === words`. */
export interface FoundDate extends Span {
  /** Where the words that introduce it begin ("chiều ngày 16/1", "từ ngày …"); `start` or before. */
  phraseStart: number;
  /** The date as printed, without the words that introduce it ("16/1", "28‑29/1/2027"). */
  words: string;
  /** Day, month or year, as long as its precision; null where the year cannot be told. */
  from: string | null;
  /** The last day of a range; null otherwise. */
  to: string | null;
  precision: 'day' | 'range' | 'month' | 'year';
  partOfDay: PartOfDay | null;
  /** `inferred`: the year or the day is told by the article's own day. */
  basis: 'stated' | 'inferred';
  /** The (first) day as printed, where the year cannot be told. */
  dayMonth: DayMonth | null;
  /** The last day of a range as printed, where the year cannot be told. */
  toDayMonth: DayMonth | null;
}

/** What the dates of a text are relative to. */
export interface DateContext {
  /** The day of the article, or null where nobody knows it. */
  articleDay: string | null;
  /** The day that the text before named last, for "cùng ngày". */
  previousDay?: string | null;
}

type DayAtom = Extract<Atom, { grain: 'day' }>;
/** Days that belong together: one, the ends of a range, or a list. */
interface Group extends Span {
  phraseStart: number;
  days: DayAtom[];
  range: boolean;
  partOfDay: PartOfDay | null;
}

const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)';
/** The words before a day. Group 1: part of the day; 2: a word after which figures are a day. */
const BEFORE_DAY = new RegExp(
  `(?<!\\p{L})(?:từ )?(?:(?:rạng )?(sáng|trưa|chiều|tối|đêm) )?((?:hôm )?${WEEKDAY}[, ]{0,2}\\(?|)((?:(?:các |hai |ba |bốn |năm )?ngày|mùng|mồng|hôm) |)$`,
  'iu',
);
const WEAK_BEFORE = /(?<!\p{L})(?:từ|đến|tới|vào|hết|trước|sau|qua) $/iu;
/** "mỗi ngày 5-10 phút" names no day. */
const RATE_BEFORE = /(?:mỗi|hàng|hằng) $/iu;
const RATE_AFTER = /^ ?(?:phút|giờ|tiếng|lần|%|triệu|tỷ|tỉ|nghìn)/iu;
/** What can follow a day, but not a fraction ("1/3 dân số"). */
const SAFE_AFTER =
  /^(?:$|[.,;:!?…)\]”"]| [-–—(]| (?:tại|ở|năm \d|sẽ|đã|vừa|diễn|đến|tới|với|do|và|là|theo|trong|khi|được|để|nhằm|này|vào|có|bởi)(?!\p{L}))/iu;
/** A day without its month, before one that has it: "12" in "12-16/1", "15" in "15 và 16/1". */
const BARE_DAY =
  /(?<![\p{L}\p{N}/.,\-\u2011–—])(\d{1,2})( ?, ?| và | đến | tới | ?[-\u2011–—] ?)(?:hết )?(?:ngày )?$/iu;
const RANGE_WORDS = /đến|tới|[-\u2011–—]/iu;
const BETWEEN_ENDS =
  /^\)? ?(?:[-\u2011–—]|đến|tới|cho đến|cho tới) ?(?:hết )?(?:(?:sáng|trưa|chiều|tối|đêm) )?(?:ngày )?$/iu;
const BETWEEN_LISTED = /^(?:,| và) (?:ngày )?$/iu;
/** "sáng nay (15/1)", "hôm nay, ngày 15/1". */
const BEFORE_RESTATED = /^[,( ]{1,2}(?:ngày )?$/iu;

/** The times that a text names, in its order. Days that no calendar has are left out. */
export function findDates(text: string, context: DateContext): FoundDate[] {
  const plain = plainSpaces(text);
  const found: FoundDate[] = [];
  for (const part of parts(plain)) {
    found.push(...('days' in part ? resolveGroup(text, part, context) : resolve(text, part)));
  }
  return found;

  function resolve(words: string, atom: Exclude<Atom, DayAtom>): FoundDate[] {
    const { articleDay } = context;
    const base = { ...blank(words, atom), phraseStart: atom.start };
    if (atom.grain === 'relative') {
      if (atom.offset !== null) {
        if (articleDay === null) return [];
        return [{ ...base, partOfDay: atom.partOfDay, from: addDays(articleDay, atom.offset) }];
      }
      const before = found.findLast(({ precision }) => precision === 'day');
      const from = before ? before.from : (context.previousDay ?? null);
      const dayMonth = before?.dayMonth ?? null;
      if (from === null && dayMonth === null) return [];
      return [{ ...base, partOfDay: atom.partOfDay, from, dayMonth }];
    }
    const year = yearOf(atom, articleDay);
    const basis = isStated(atom) ? 'stated' : 'inferred';
    if (atom.grain === 'year') {
      return year === null ? [] : [{ ...base, precision: 'year', basis, from: String(year) }];
    }
    const from =
      year !== null
        ? toIsoMonth(year, atom.month)
        : articleDay && toIsoMonth(2000, atom.month) && nearestMonth(atom.month, articleDay);
    return from ? [{ ...base, precision: 'month', basis, from }] : [];
  }
}

/** Days that are printed but that no calendar has ("31/02/2026"). */
export function findInvalidDates(text: string): (Span & { words: string })[] {
  return parts(plainSpaces(text)).flatMap((part) =>
    'days' in part
      ? part.days
          .filter((day) => !isPossible(day))
          .map(({ start, end }) => ({ start, end, words: text.slice(start, end) }))
      : [],
  );
}

/** Groups of days and the other atoms, in the order of the text; fractions and the like are left out. */
function parts(plain: string): (Group | Exclude<Atom, DayAtom>)[] {
  const result: (Group | Exclude<Atom, DayAtom>)[] = [];
  let relative: Extract<Atom, { grain: 'relative' }> | null = null;
  const atoms = findAtoms(plain);
  for (let i = 0; i < atoms.length; i += 1) {
    const atom = atoms[i];
    if (atom === undefined) break;
    if (atom.grain !== 'day') {
      result.push(atom);
      relative = atom.grain === 'relative' ? atom : null;
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
    if (restated || isDay(plain, group)) result.push(group);
  }
  return result;
}

/** The day at `i` with the days before and after that are joined to it. */
function groupFrom(plain: string, atoms: readonly Atom[], i: number): Group {
  const first = atoms[i] as DayAtom;
  const days = [first];
  let start = first.start;
  let range = false;
  for (;;) {
    const floor = Math.max(atoms[i - 1]?.end ?? 0, start - 24);
    const bare = BARE_DAY.exec(plain.slice(floor, start));
    if (bare === null) break;
    range ||= RANGE_WORDS.test(bare[2] ?? '');
    start = floor + bare.index;
    days.unshift({ ...first, start, end: start + (bare[1] ?? '').length, day: Number(bare[1]) });
  }
  let end = first.end;
  for (let next = atoms[i + 1], n = i + 1; next?.grain === 'day'; n += 1, next = atoms[n]) {
    const between = plain.slice(end, next.start);
    const joins = BETWEEN_ENDS.test(between) && days.length === 1;
    if (!joins && !(BETWEEN_LISTED.test(between) && !range)) break;
    range ||= joins;
    days.push(next);
    end = next.end;
    if (range) break;
  }
  const before = BEFORE_DAY.exec(plain.slice(Math.max(0, start - 40), start));
  const phraseStart = start - (before?.[0].length ?? 0);
  return { start, end, phraseStart, days, range, partOfDay: partOfDay(before?.[1]) };
}

/** Whether figures that look like days are days by the words around them. */
function isDay(plain: string, { start, end, phraseStart, days }: Group): boolean {
  if (days.some(isStated)) return true;
  const before = BEFORE_DAY.exec(plain.slice(Math.max(0, start - 40), start));
  const after = plain.slice(end, end + 12);
  const hyphen = days.some((day) => day.hyphen);
  if (before?.[1] || before?.[2] || before?.[3]) {
    const rate = RATE_AFTER.test(after) || RATE_BEFORE.test(plain.slice(0, phraseStart).slice(-6));
    return !(hyphen && rate);
  }
  if (!SAFE_AFTER.test(after)) return false;
  // Without such a word "10-12" is an amount; two of them joined can be days.
  if (hyphen && days.length === 1) return false;
  const words = plain.slice(Math.max(0, start - 8), start);
  return (
    WEAK_BEFORE.test(words) ||
    (words.endsWith('(') && after.startsWith(')')) ||
    (words === '' && /^[,:]/u.test(after))
  );
}

function resolveGroup(text: string, group: Group, { articleDay }: DateContext): FoundDate[] {
  const days = group.days.filter(isPossible);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const base = { ...blank(text, group), phraseStart: group.phraseStart };
  const basis = days.some(isStated) ? ('stated' as const) : ('inferred' as const);
  const dated = resolveDays(days, articleDay);
  const from = dated[0] ?? null;
  const to = dated.at(-1) ?? null;
  const ordered = from === null || to === null || from < to;
  if (days.length > 1 && ordered && (group.range || areConsecutive(days, dated))) {
    const unknown = from === null || to === null;
    return [
      {
        ...base,
        precision: 'range',
        basis,
        from,
        to,
        dayMonth: unknown ? { day: first.day, month: first.month } : null,
        toDayMonth: unknown ? { day: last.day, month: last.month } : null,
      },
    ];
  }
  return days.map((day, i) => ({
    ...base,
    basis,
    partOfDay: group.partOfDay,
    from: dated[i] ?? null,
    dayMonth: dated[i] ? null : { day: day.day, month: day.month },
  }));
}

/** "15 và 16/1" is one stretch of days, "12 và 16/1" are two. */
function areConsecutive(days: readonly DayAtom[], dated: readonly (string | null)[]): boolean {
  return days.every((day, i) => {
    const before = days[i - 1];
    if (before === undefined) return true;
    const dayBefore = dated[i - 1];
    if (dayBefore) return dated[i] === addDays(dayBefore, 1);
    return before.month === day.month && before.day === day.day - 1;
  });
}

/** The ISO days of a group: a year that one of them states counts for the others. */
function resolveDays(days: readonly DayAtom[], articleDay: string | null): (string | null)[] {
  const own = days.map((day) => {
    const year = yearOf(day, articleDay);
    return year === null ? null : toIsoDay(year, day);
  });
  const known = own.findLastIndex((day) => day !== null);
  const anchor = known === -1 ? 0 : known;
  const day = days[anchor];
  const fixed = own[anchor] ?? (day && articleDay ? nearestDay(day, articleDay) : null);
  if (fixed === null) return days.map(() => null);
  return days.map((one, i) => {
    if (i === anchor) return fixed;
    if (own[i]) return own[i];
    const year = Number(fixed.slice(0, 4));
    const same = toIsoDay(year, one);
    if (same !== null && (i < anchor ? same <= fixed : same >= fixed)) return same;
    return toIsoDay(year + (i < anchor ? -1 : 1), one);
  });
}

function yearOf(atom: Exclude<Atom, { grain: 'relative' }>, articleDay: string | null) {
  if (atom.year === null) return null;
  if ('stated' in atom.year) return atom.year.stated;
  return articleDay === null ? null : Number(articleDay.slice(0, 4)) + atom.year.relative;
}

function isStated(atom: Exclude<Atom, { grain: 'relative' }>): boolean {
  return atom.year !== null && 'stated' in atom.year;
}

function isPossible(day: DayAtom): boolean {
  return day.year !== null && 'stated' in day.year
    ? toIsoDay(day.year.stated, day) !== null
    : existsInSomeYear(day);
}

/** A found date of one day, nothing of it known. */
function blank(text: string, { start, end }: Span): FoundDate {
  return {
    start,
    end,
    phraseStart: start,
    words: text.slice(start, end),
    from: null,
    to: null,
    precision: 'day',
    partOfDay: null,
    basis: 'inferred',
    dayMonth: null,
    toDayMonth: null,
  };
}
