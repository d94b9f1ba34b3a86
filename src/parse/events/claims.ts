import type { EventKind } from '../../schemas/event.ts';
import type { Source } from '../../schemas/source.ts';
import type { FoundDate } from '../dates.ts';
import type { Meeting, MeetingMention } from './meetings.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../text.ts';
import { latin } from '../text/latin.ts';
import { matches } from '../text/matches.ts';

/** What the words around an event say of its time: to come, done, or nothing. */
export type Tense = 'future' | 'past' | null;

/** What one sentence of one article says of one event. */
export interface Claim {
  reading: Reading;
  kind: EventKind;
  /** ASCII identity of what happens, the same in every article that tells it. */
  what: string;
  /** Claims of one identity on different days are different events ("các cuộc họp"). */
  manyDays: boolean;
  title: string;
  date: FoundDate | null;
  tense: Tense;
  place: string | null;
  first: boolean;
  /** The meeting that it is, or is part of; null where it stands alone. */
  meeting: Meeting | null;
  /** Identity of another event whose day it shares ("Phiên bế mạc có mặt bà …"). */
  sameDayAs: string | null;
  /** Only adds a source to an event that something else tells. */
  weak: boolean;
  source: Source;
}

/** A sentence with all that the rules for events look at. */
export interface Sentence {
  reading: Reading;
  /** Spaces plain; offsets below are those of this text. */
  text: string;
  source: Source;
  dates: readonly FoundDate[];
  mentions: readonly MeetingMention[];
  /** The meeting that the article is about. */
  main: Meeting | null;
}

/** Words that put what they govern into the future. */
export const FUTURE = latin(
  /(?<!\p{L})(?:sẽ|dự kiến|dự định|sắp|kỳ vọng|kì vọng|có thể|chuẩn bị|tiến tới|lên kế hoạch|theo kế hoạch|theo chương trình)(?!\p{L})/iu,
);
/** "vừa" before a verb only: "doanh nghiệp nhỏ và vừa" are small and medium-sized. */
const PAST = latin(
  /(?<!\p{L})(?:đã|đang diễn ra|vừa (?:qua|được|diễn ra|khai mạc|bế mạc|thông qua|công bố|ký|tổ chức|hoàn tất|hoàn thành|chính thức|kết thúc))(?!\p{L})/giu,
);
/** Words that tell a deed as done where nothing puts it into the future. */
const DONE = latin(/(?<!\p{L})(?:đồng thuận|nhất trí|chính thức thông qua)(?!\p{L})/iu);
/** What is denied, put off or only wished is no event. */
export const DENIED = latin(
  /(?<!\p{L})(?:chưa|không|hoãn|lùi|huỷ|hủy|nếu|cần|phải|mong muốn|mong|đề nghị|kêu gọi|nhằm|để|muốn|tiếp tục)(?: \p{L}{1,10}){0,2} $/iu,
);
/** What is called off or denied. */
const CALLED_OFF = latin(/(?<!\p{L})(?:chưa|không|hoãn|lùi|huỷ|hủy)(?: \p{L}{1,10}){0,3} $/iu);
const PUT_OFF = latin(/(?<!\p{L})(?:bị|phải|tạm|đã) (?:hoãn|lùi|huỷ|hủy)(?!\p{L})/iu);
/** The same said of the subject behind an aside: "…, ban đầu định vào tháng 3, đã bị lùi". */
const LATER_PUT_OFF = latin(
  /,\s(?:(?:nhưng|song|nay|cuối cùng|sau đó|đã|vừa)\s){0,3}(?:bị|phải|tạm|đã)\s(?:hoãn|lùi|huỷ|hủy)(?!\p{L})/iu,
);
const CLAUSE_END = /[,;:](?= |$)/gu;
/** Words that tell that somebody says something. */
const REPORTING = latin(
  /(?<!\p{L})(?:cho biết|cho hay|đã thông tin|thông tin (?:về|rằng|cho|tới)|thông báo|nói(?! chung| riêng)|khẳng định|nhấn mạnh|phát biểu(?! tại| ở| trong| khai mạc)|chia sẻ|đề xuất)(?!\p{L})/iu,
);
const ALL_FUTURE = new RegExp(FUTURE, 'giu');
const ALL_REPORTING = new RegExp(REPORTING, 'giu');

/**
 * The tense of what stands at `at`: by its own clause, else by what stands before it in the sentence.
 * "đã" of a verb of saying is that verb's ("bà … đã cho biết lễ …").
 */
export function tenseAt(text: string, at: Span): Tense {
  const clause = clauseOf(text, at);
  const said = lastEnd(text.slice(0, at.start), ALL_REPORTING);
  const start = Math.max(clause.start, said);
  const own = mind(text.slice(start, at.end)) ?? mind(text.slice(start, clause.end));
  if (own !== null) return own;
  return mind(text.slice(said, start));
}

/** The last word of tense in a stretch. */
function mind(text: string): Tense {
  const future = lastEnd(text, ALL_FUTURE);
  const past = lastEnd(text, PAST);
  if (future > past) return 'future';
  return past > 0 || DONE.test(text) ? 'past' : null;
}

/** Where the last match of a global pattern ends, or 0. */
function lastEnd(text: string, pattern: RegExp): number {
  const last = matches(text, pattern).at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

/** The stretch between the commas around a place. */
export function clauseOf(text: string, at: Span): Span {
  let start = 0;
  let end = text.length;
  for (const { index } of matches(text, CLAUSE_END)) {
    if (index < at.start) start = index + 1;
    else if (index >= at.end) {
      end = index;
      break;
    }
  }
  return { start, end };
}

/**
 * The day that governs what stands at `at`: one behind it in its own clause, else the last one before
 * it, unless that is the day on which somebody said it ("Ngày 10/1, ông … cho biết lễ … sẽ diễn ra").
 */
export function dateFor(sentence: Sentence, at: Span): FoundDate | null {
  const days = sentence.dates.filter(
    ({ precision }) => precision === 'day' || precision === 'range',
  );
  const clause = clauseOf(sentence.text, at);
  const behind = days.find(({ start, end }) => start >= at.end && end <= clause.end);
  if (behind !== undefined) return behind;
  const before = days.findLast((day) => day.end <= at.start && opensClause(sentence.text, day));
  if (before !== undefined && !REPORTING.test(sentence.text.slice(before.end, at.start))) {
    return before;
  }
  const later = days.find(({ start }) => start >= at.end);
  if (later === undefined) return null;
  const gap = sentence.text.slice(at.end, later.phraseStart);
  // "A, B và C diễn ra trong hai ngày 15 và 16/1"
  return /(?:diễn ra|tổ chức|vào)[^,;]{0,40}$/u.test(gap) ? later : null;
}

/** A day at the head of its clause governs what follows; one behind a verb belongs to that verb. */
function opensClause(text: string, day: FoundDate): boolean {
  const { start } = clauseOf(text, { start: day.phraseStart, end: day.end });
  return /^[\s(•–—-]*(?:(?:và|còn|riêng|đến|vào|trong|cũng|suốt|tiếp đó|sau đó|dự kiến|theo kế hoạch)\s?){0,3}$/iu.test(
    text.slice(start, day.phraseStart),
  );
}

const PLACE = latin(
  /(?<!\p{L})(?:tại|ở) ((?:[Tt]hủ đô |[Tt]hành phố |[Tt]ỉnh )?\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){0,5}(?: \(\p{Lu}[\p{L} ]{1,30}\))?)/gu,
);
/** A venue in part: its name goes on in lower case. */
const VENUE = latin(
  /^(?:Trung tâm|Trụ sở|Khách sạn|Cung|Nhà|Văn phòng|Bảo tàng|Đại học|Trường|Học viện|Phủ|Công viên|Khu|Sân)(?!\p{L})/u,
);
const NO_PLACE = /^(?:Lễ|Hội nghị|Họp|Phiên|Diễn đàn|Đại hội|Tuyên|Kế|Bộ|Báo|Chương|Triển)/u;

/** The first place that a text names, as printed; a ceremony or meeting is none. */
export function placeIn(sentence: Sentence, from = 0, to = sentence.text.length): string | null {
  for (const { 1: words = '', 0: all, index } of matches(sentence.text, PLACE)) {
    if (index < from || index >= to) continue;
    const start = index + all.length - words.length;
    const rest = sentence.text.slice(start);
    if (VENUE.test(rest) || NO_PLACE.test(rest)) continue;
    if (sentence.mentions.some((mention) => mention.start <= start && start < mention.end))
      continue;
    return words;
  }
  return null;
}

/** Whether what stands at `at` is denied, put off or called off. */
export function isCalledOff(text: string, at: Span): boolean {
  const clause = clauseOf(text, at);
  return (
    CALLED_OFF.test(text.slice(Math.max(clause.start, at.start - 40), at.start)) ||
    PUT_OFF.test(text.slice(clause.start, clause.end)) ||
    LATER_PUT_OFF.test(text.slice(at.end))
  );
}

/** The first letter as a capital. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
