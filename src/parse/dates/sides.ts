import type { Side } from './calendar.ts';
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

/** On which side of the article's day the words around a time put it, or null. */
export function sideOf(text: string, { start, end }: Span): Side | null {
  const after = text.slice(end, end + 12);
  if (AHEAD_AFTER.test(after)) return 'ahead';
  if (PAST_AFTER.test(after)) return 'past';
  return PAST_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ? 'past' : null;
}
