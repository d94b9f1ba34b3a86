import type { Context } from './counted.ts';
import type { FoundNumber } from './numbers.ts';
import { latin } from '../text/latin.ts';

/** Words that limit a number, and that a reader must never lose. */
export const QUALIFIER =
  '(?:không dưới|không quá|chưa đến|chưa tới|chưa đầy|chưa được|ít nhất|nhiều nhất|tối thiểu|tối đa|xấp xỉ|ước tính|ước đạt|ước khoảng|ước chừng|ước|lên tới|lên đến|vào khoảng|gần|hơn|trên|dưới|khoảng|chừng|ngót|tới|hàng|quá)';

/** What limits a number, right before it, "Công ước 2003" aside; "từ" opens a span. Groups: the words, "từ". */
const BEFORE = latin(
  `(?<!\\p{L})(?:(?!(?<=(?:công|quy|hiệp|giao|khế|hương|điều|mơ|ao) )ước)(${QUALIFIER}(?: ${QUALIFIER})?) )?(từ )?$`,
  'iu',
);
/** "cao hơn 5%" compares, and does not limit. */
const COMPARATIVE = latin(
  /(?<!\p{L})(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|sớm|muộn|tốt|kém|rẻ|đắt) $/iu,
);
/** "chiếm tới 97%"; "kết nối tới 34 tỉnh" only goes there. */
const AS_MUCH_AS = latin(
  /(?<!\p{L})(?:chiếm|có|đạt|lên|mất|cần|là|tăng|giảm|thu hút|cao|có thể|đã|còn|ở mức|mức|với) $/iu,
);
/** "diễn ra trên 15 địa điểm": where something is; of hundreds it says how many. */
const UPON = latin(
  /(?<!\p{L})(?:đi|ngồi|đứng|diễn ra|tiến hành|áp dụng|tổ chức|thử nghiệm|thí điểm|hỏi|có mặt|phát sóng|phát hành|chạy|hoạt động|đăng tải|sức ép [^,;]{0,24}) $/iu,
);
/** Fewest of what one can only have more than. */
const MANY = 100;
/** The words before a number that limit it. */
export interface Limit {
  /** Where the qualifier begins; null where there is none. */
  start: number | null;
  /** Where the qualifier, or "từ", begins. */
  opens: number;
  qualifier: string | null;
  context: Context;
}

/** What limits a number; a word that only looks like it is none. */
export function limitOf(text: string, { start, value }: FoundNumber): Limit {
  const before = text.slice(Math.max(0, start - 48), start);
  const m = BEFORE.exec(before);
  const words = m?.[1]?.toLowerCase();
  const rest = m === null ? before : before.slice(0, m.index);
  const none =
    words === undefined ||
    (words === 'hơn' && COMPARATIVE.test(rest)) ||
    (words === 'trên' && value < MANY && UPON.test(rest)) ||
    (words === 'tới' && !AS_MUCH_AS.test(rest));
  const opens = start - (m?.[0].length ?? 0);
  if (none) {
    return { start: null, opens, qualifier: null, context: { before, limited: false } };
  }
  return {
    start: opens,
    opens,
    qualifier: m?.[1] ?? null,
    context: { before: rest, limited: true },
  };
}
