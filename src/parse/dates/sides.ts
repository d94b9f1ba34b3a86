import { addDays, firstDay, lastDay, type Side } from './calendar.ts';
import type { Span } from '../text.ts';
import { latin } from '../text/latin.ts';

/*
 * A day or a month without its year is nearly always the nearest. Some words tell on which side of the
 * article's day it lies, and then the nearest on the other side is wrong.
 */

/** "hồi tháng 2", "hồi 20/11". */
const PAST_BEFORE = latin(/(?<!\p{L})hồi (?:(?:đầu|giữa|cuối) )?(?:ngày )?$/iu);
const PAST_AFTER = latin(/^ (?:vừa qua|vừa rồi|mới đây)(?!\p{L})/iu);
/** "ngày 15/1 tới", "tháng 8 sắp tới"; "từ 1/6 tới 31/8" goes on to another day. */
const AHEAD_AFTER = latin(
  /^ (?:sắp tới|tới đây|tới(?=[.,;:!?)”"]|$| (?:tại|ở|với|do|theo)(?!\p{L})))(?!\p{L})/iu,
);

/** "sẽ diễn ra vào tháng 2", "dự kiến trong tháng 3": within a clause up to the time. */
const TOLD_AHEAD = latin(/(?<!\p{L})(?:sẽ|dự kiến|sắp)(?!\p{L})[^,;:.!?]{0,48}$/iu);
/** "đã diễn ra từ tháng 2": what has come about. */
const HAPPENED = latin(
  /(?<!\p{L})(?:đã|từng)(?: được)? (?:diễn ra|tổ chức|thực hiện|tiến hành|khai mạc|khai trương|khởi công|bắt đầu|khởi động|có hiệu lực)(?!\p{L})[^,;:.!?]{0,40}$/iu,
);
/** "được Quốc hội thông qua hôm 27/6": what somebody has done once and for all. */
const DONE = latin(
  /(?<!\p{L})(?:đã|được|từng)(?!\p{L})[^,;:.!?]{0,36} (?:thông qua|ban hành|phê duyệt|công bố|ký|ký kết|ra mắt|khánh thành|thành lập)(?!\p{L})[^,;:.!?]{0,24}$/iu,
);
/** A study tells when it asked: "Khảo sát được thực hiện từ tháng 2 đến tháng 7". */
const STUDIED = latin(
  /(?<!\p{L})(?:khảo sát|điều tra|nghiên cứu|thăm dò|phỏng vấn|thử nghiệm|số liệu|dữ liệu)(?!\p{L})[^,;:.!?]{0,32} (?:được|đã) (?:thực hiện|tiến hành|thu thập|ghi nhận)(?!\p{L})[^,;:.!?]{0,32}$/iu,
);
/** What is still to be done does not lie behind: "đã thống nhất tổ chức", "phải được thực hiện". */
const TO_COME = latin(/(?<!\p{L})(?:sẽ|dự kiến|sắp|phải|cần|nhằm|để|có thể|kế hoạch)(?!\p{L})/iu);
/** The clause that goes on at the end of a text. */
const CLAUSE = /[^,;:.!?]*$/u;
/** Characters in which the verb of a time is looked for. */
const NEAR_BEFORE = 112;
/** An article can be stamped a little early, or go on telling what was to come: days. */
const TOLERATED = 30;

/** On which side the verb of its clause puts a time, or null; weaker than `sideOf`. */
function tenseOf(text: string, { start }: Span): Side | null {
  const before = text.slice(Math.max(0, start - NEAR_BEFORE), start);
  if (TOLD_AHEAD.test(before)) return 'ahead';
  if (TO_COME.test(before.slice(before.search(CLAUSE)))) return null;
  return [HAPPENED, DONE, STUDIED].some((told) => told.test(before)) ? 'past' : null;
}

/**
 * The day or month without its year: `on` gives the nearest on a side. That its clause tells of what was
 * or will be moves it only where it lies well on the other side.
 */
export function onItsSide(
  text: string,
  at: Span,
  { articleDay, shown = false }: { articleDay: string; shown?: boolean },
  on: (side: Side | null) => string | null,
): string | null {
  const nearest = on(sideOf(text, at));
  if (nearest === null) return null;
  if (firstDay(nearest) > addDays(articleDay, TOLERATED)) {
    return shown || tenseOf(text, at) === 'past' ? on('past') : nearest;
  }
  if (lastDay(nearest) < addDays(articleDay, -TOLERATED)) {
    return sideOf(text, at) === null && tenseOf(text, at) === 'ahead' ? on('ahead') : nearest;
  }
  return nearest;
}

/** On which side of the article's day the words around a time put it, or null. */
function sideOf(text: string, { start, end }: Span): Side | null {
  const after = text.slice(end, end + 12);
  if (AHEAD_AFTER.test(after)) return 'ahead';
  if (PAST_AFTER.test(after)) return 'past';
  return PAST_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ? 'past' : null;
}
