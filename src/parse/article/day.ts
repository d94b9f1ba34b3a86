import type { Structure } from '../article.ts';
import { addDays, nearestDay, toIsoDay, type DayMonth } from '../dates/calendar.ts';
import { findDates, type FoundDate } from '../dates.ts';
import type { ParsedEvent } from '../events.ts';
import type { Problem } from '../problem.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../text.ts';
import { latin } from '../text/latin.ts';

/** "hôm nay (15/1/2026)", "sáng nay, 15-1-2026": the day of writing, told by the way. */
const TODAY = /(?:hôm nay|(?:sáng|trưa|chiều|tối) nay)\s*[,(]?\s*(?:ngày\s)?$/iu;
/** Blocks that open the text, in which news tells its day. */
const OPENING = 2;
/** Days between a day without its year and one with it that may tell the year. */
const NEAR = 45;
const AHEAD = latin(/(?<!\p{L})(?:sẽ|dự kiến|sắp|tới đây|sẽ được)(?!\p{L})/u);
const PART_OF_DAY = latin(/(?<!\p{L})(?:sáng|trưa|chiều|tối)(?:,? ngày)? $/iu);
const TAKES_PLACE =
  /(?:diễn ra|khai mạc|bế mạc|tổ chức|nhóm họp|công bố)(?: vào)?(?: trong)? ngày $/iu;
/** A meeting or a fair that carries its year in its name: "Diễn đàn Tương lai ASEAN 2025". */
const NAMED_YEAR = latin(
  /(?:Hội nghị|Diễn đàn|Hội thảo|Sự kiện|Triển lãm|Ngày hội|Tuần lễ|Tuần(?= \p{Lu})|Hội chợ|Lễ hội|Liên hoan|Giải thưởng|Summit|Forum|Day|Week|Expo|Awards|Conference)(?:[^.,;:“”"]{0,60}?)\s(20\d\d)(?![\p{N}-]|\s?-)/u,
);

/** A meeting that sums a year up stands at its end, or in the next; one that plans a year in it, or before. */
const SUMS_UP = latin(/(?<!\p{L})(?:tổng kết|sơ kết)(?!\p{L})/iu);
const PLANS = latin(/(?<!\p{L})(?:triển khai|phương hướng|nhiệm vụ|kế hoạch)(?!\p{L})/iu);
const NEXT_YEAR = /^[^.;:]{0,90} năm (20\d\d)(?!\d)/u;
/** A part of the year: "sơ kết 6 tháng đầu năm 2025". */
const PART_OF_YEAR = latin(/(?<!\p{L})(?:tháng|quý)(?!\p{L})/iu);
/** What has a year of its own: "… và chuyển giao chức chủ tịch ASEAN 2018". */
const OWN_YEAR = latin(
  /(?<!\p{L})(?:chủ tịch|chuyển giao|hướng tới|chuẩn bị|nhiệm kỳ|mục tiêu|tầm nhìn|đến năm|từ năm|trước năm|sau năm)(?!\p{L})/iu,
);
/** The last month of a year in which it is planned, and the first of those in which the next one is. */
const LAST_PLANNING = 6;
const FIRST_PLANNING = 11;

/** "Đây là hội nghị cấp bộ trưởng đầu tiên của ASEAN trong năm 2026": the year of what is told. */
const FIRST_OF_YEAR = latin(
  /^Đây (?:cũng )?là (?:một trong những |một |các )?(?:sự kiện|hoạt động|hội nghị|diễn đàn|cuộc họp|phiên họp|kỳ họp|hội thảo|chương trình)(?!\p{L})[^.;:“”"]{0,80}?(?<!\p{L})(?:nhất|đầu tiên|mở màn|mở đầu|khởi đầu|quan trọng|trọng tâm|nổi bật|tiêu biểu|cuối cùng)(?!\p{L})[^.;:“”"\d]{0,80}? (?:trong|của|cho|đầu) năm (20\d\d)(?!\p{N}| ?[-–])/u,
);
/** The day of a decree or of a foundation tells nothing of when an article was written. */
const OF_DOCUMENT = latin(
  /(?<!\p{L})(?:Nghị quyết|Quyết định|Nghị định|Chỉ thị|Thông tư|Công văn|Công điện|Kết luận|Kế hoạch|Luật|Tờ trình|ban hành|thành lập|sinh|kỷ niệm|nhậm chức)(?!\p{L})[^.;]{0,60}$|(?<!\p{L})cấp (?:ngày )?$/iu,
);

/** "Ngày 4/10/2006, đập này từng bị vỡ": long ago. */
const ONCE = latin(/(?<!\p{L})(?:từng|cách đây)(?!\p{L})/u);

/**
 * When the article was published, and on which words that rests: a header, a stamp, the day of its
 * dateline, or the day of which its first sentences tell. Another dated event tells no such day.
 * Problem: W_DATE_MISSING.
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
  const { datelineDay } = structure;
  const printed = datelineDay === null ? null : withYear(datelineDay, structure, lines, '');
  if (datelineDay !== null && printed !== null) {
    const date = { date: printed, dateBasis: 'stated' as const, dateWords: datelineDay.words };
    return { date, problems: [] };
  }
  const told = today(structure, lines) ?? dayOfNews(structure, lines);
  if (told !== null && !isLongGone(told.date, lines))
    return { date: { ...told, dateBasis: 'inferred' }, problems: [] };
  return {
    date: { date: null, dateBasis: 'unknown', dateWords: null },
    problems: [noDate(file)],
  };
}

type Told = { date: string; dateWords: string };

/** Before this no press stood on the web: an older day is one of history. */
const FIRST_PAGES = '1995-01-01';
/** Up to when something is valid lies ahead. */
const VALID = /(?:có giá trị|có hiệu lực|hết hạn|thời hạn) /iu;
/** So many days after it, and told as gone by, no day belongs to the news of another. */
const LATER = 400;

/** Whether the text tells of days long after this one: it is an anniversary then, or a case from the files. */
function isLongGone(day: string, lines: readonly string[]): boolean {
  if (day < FIRST_PAGES) return true;
  const latest = addDays(day, LATER);
  return lines.some(
    (line) =>
      /\d{4}/u.test(line) &&
      !AHEAD.test(line) &&
      !VALID.test(line) &&
      findDates(line, { articleDay: null }).some(
        ({ from, precision, basis }) =>
          precision !== 'year' && basis === 'stated' && from !== null && from > latest,
      ),
  );
}

function today(structure: Structure, lines: readonly string[]): Told | null {
  let isOpen = true;
  for (const line of lines) {
    if (!/nay/iu.test(line)) continue;
    for (const { start, end, from, precision, dayMonth } of findDates(line, { articleDay: null })) {
      const lead = precision === 'day' ? TODAY.exec(line.slice(0, start)) : null;
      if (lead === null) continue;
      // The year is looked for once: it would be the same for the next.
      const date = from ?? (isOpen && dayMonth ? withYear(dayMonth, structure, lines, line) : null);
      if (date !== null) return { date, dateWords: line.slice(lead.index, end) };
      isOpen = false;
    }
  }
  return null;
}

/** The day on which what the article reports took place: its first sentences open with it. */
function dayOfNews(structure: Structure, lines: readonly string[]): Told | null {
  const opening = structure.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'lead' || kind === 'standfirst')
    .slice(0, OPENING);
  for (const block of opening) {
    const line = lines[block.line - 1] ?? '';
    for (const { start, end } of sentences(line, block)) {
      const text = line.slice(start, end);
      if (AHEAD.test(text)) continue;
      const dates = findDates(text, { articleDay: null });
      const found = dates.find((date) => date.precision === 'day' && isOfNews(text, date));
      if (found === undefined) continue;
      const { from, dayMonth } = found;
      const date = from ?? (dayMonth && withYear(dayMonth, structure, lines, text));
      // A later sentence with its year would tell of another day.
      return date === null ? null : { date, dateWords: text.slice(found.phraseStart, found.end) };
    }
  }
  return null;
}

/** "Sáng 15/1, …", "… diễn ra ngày 15/1 tại …": a day in passing is none. */
function isOfNews(text: string, { start, phraseStart }: FoundDate): boolean {
  const before = text.slice(0, start);
  return (
    (phraseStart <= 1 && phraseStart < start) ||
    PART_OF_DAY.test(before) ||
    TAKES_PLACE.test(before)
  );
}

/** The year of a day that is printed without: that of the header, of a day nearby, or of the meeting. */
function withYear(
  day: DayMonth,
  structure: Structure,
  lines: readonly string[],
  sentence: string,
): string | null {
  const { month, headline } = structure;
  if (month !== null && Number(month.slice(5)) === day.month) {
    return toIsoDay(Number(month.slice(0, 4)), day);
  }
  const near = new Set(lines.flatMap((line) => daysNear(day, line)));
  if (near.size > 1) return null;
  const [only] = near;
  if (only !== undefined) return only;
  const named = NAMED_YEAR.exec(sentence) ?? NAMED_YEAR.exec(headline ?? '');
  if (named !== null) {
    const year = yearOfMeeting(named, day);
    return year === null ? null : toIsoDay(year, day);
  }
  const first = firstOfYear(structure, lines);
  return first === null ? null : toIsoDay(Number(first[1]), day);
}

/** "Hội nghị tổng kết năm 2025, triển khai nhiệm vụ năm 2026" of a January is one of 2026. */
function yearOfMeeting(named: RegExpExecArray, { month }: DayMonth): number | null {
  const [words] = named;
  const year = Number(named[1]);
  if (OWN_YEAR.test(words)) return null;
  if (PART_OF_YEAR.test(words)) return year;
  const turns = month >= FIRST_PLANNING;
  if (SUMS_UP.test(words)) {
    const next = NEXT_YEAR.exec(named.input.slice(named.index + words.length));
    if (turns) return year;
    return Number(next?.[1]) === year + 1 && month <= LAST_PLANNING ? year + 1 : null;
  }
  if (!PLANS.test(words) || month <= LAST_PLANNING) return year;
  return turns ? year - 1 : null;
}

/** The day with the year of the days beside it that a line states as gone by. */
function daysNear(day: DayMonth, line: string): string[] {
  if (!/\d{4}/u.test(line) || AHEAD.test(line)) return [];
  return findDates(line, { articleDay: null }).flatMap((found) => {
    // Of a range the last day: "từ ngày 29/12/2025 đến 3/1/2026".
    const from = found.to ?? found.from;
    if (!isDay(found) || found.basis !== 'stated' || from === null) return [];
    if (OF_DOCUMENT.test(line.slice(Math.max(0, found.start - 90), found.phraseStart))) return [];
    if (ONCE.test(sentenceAt(line, found.start))) return [];
    const near = nearestDay(day, from);
    if (near === null) return [];
    return Math.abs(Date.parse(near) - Date.parse(from)) <= NEAR * 86_400_000 ? [near] : [];
  });
}

/** The sentence around an offset, roughly: up to the next full stops. */
function sentenceAt(line: string, at: number): string {
  const end = line.indexOf('. ', at);
  return line.slice(line.lastIndexOf('. ', at) + 1, end === -1 ? line.length : end);
}

function isDay({ precision }: FoundDate): boolean {
  return precision === 'day' || precision === 'range';
}

function firstOfYear({ blocks }: Structure, lines: readonly string[]): RegExpExecArray | null {
  for (const { kind, line, start, end } of blocks) {
    const text = lines[line - 1] ?? '';
    if (kind !== 'paragraph' || !text.includes('Đây ')) continue;
    for (const sentence of sentences(text, { start, end })) {
      const found = FIRST_OF_YEAR.exec(text.slice(sentence.start, sentence.end));
      if (found !== null) return found;
    }
  }
  return null;
}

/** The last day that an article of unknown date tells of as past; null where its date is known. */
export function notBefore({ id, date }: Reading, told: ReadonlyMap<string, string>): string | null {
  return date.date === null ? (told.get(id) ?? null) : null;
}

/** The last day that each article tells of as past, by its id. */
export function lastDaysTold(events: readonly ParsedEvent[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const { start, end, sources } of events) {
    const day = end ?? start;
    if (day?.length !== 10) continue;
    for (const { article, says } of sources) {
      if (says === 'held' && day > (days.get(article) ?? '')) days.set(article, day);
    }
  }
  return days;
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
