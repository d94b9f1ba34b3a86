import { phrases, type Word } from '../text/words.ts';

/** Words that would end an office, as parts of compounds that stand in the names of bodies and fields. */
const AFTER: Readonly<Record<string, readonly string[]>> = {
  không: ['hàng'],
  vừa: ['và'],
  mới: ['đổi', 'thôn'],
  tiếp: ['trực', 'gián'],
  làm: ['việc'],
  nhận: ['chứng'],
};
const COMPOUNDS = phrases([
  ...'dự báo|dự án|dự trữ|dự phòng|dự toán|trao đổi|tham mưu|tham vấn|tiếp thị|tiếp cận|tiếp công dân'.split(
    '|',
  ),
  ...'thăm dò|khen thưởng|mời thầu|nhận dạng|nhận thức|vui chơi|cho vay|cho thuê|ký túc xá|gặp gỡ'.split(
    '|',
  ),
]);

/** Whether word `i`, which would end an office, is part of a longer word. */
export function isPartOfCompound(words: readonly Word[], i: number): boolean {
  const before = AFTER[words[i]?.lower ?? ''];
  return before?.includes(words[i - 1]?.lower ?? '') === true || COMPOUNDS.match(words, i) > 0;
}
