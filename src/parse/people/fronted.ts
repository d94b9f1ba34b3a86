import { cueFrom } from '../quotes/cues.ts';
import { PREPOSITIONS } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { roleTail } from './offices.ts';
import { joined, wordFrom, type Word } from '../text/words.ts';

/**
 * "Tiếp thu ý kiến của Thủ tướng, Bộ trưởng Trần Văn A cho biết": what opens with a verb and ends with somebody
 * else's office needs a subject behind the comma.
 */
export function isFronted(line: string, words: readonly Word[], i: number, next: Mention): boolean {
  if (!PREPOSITIONS.has(words[i - 1]?.lower ?? '')) return false;
  const behind = wordFrom(words, next.end);
  if (behind === -1 || !joined(words, behind - 1)) return false;
  if (cueFrom(line, words, behind) === null) return false;
  const at = words[i]?.start ?? 0;
  return FRONTED.test(line.slice(Math.max(0, at - LONGEST), at));
}

/** Characters of the clause that such a verb opens, at most. */
const LONGEST = 120;
const FRONTED =
  /(?:^|[.,;:]\s)(?:đánh giá|tiếp (?:thu|nối|lời)|đồng (?:tình|ý|quan điểm)|nhất trí|thống nhất|trả lời|đáp|phản hồi|giải (?:đáp|trình)|hưởng ứng|cảm ơn|hoan nghênh|ghi nhận|chúc mừng|ủng hộ|ấn tượng|bày tỏ|chia sẻ|trao đổi|lắng nghe|nhắc lại|dẫn|trước|sau|về|với|cùng|làm rõ|bổ sung|đáp lại|đề cập)\s[^.,;:]*$/iu;

/**
 * "Tiếp bà Josephine Teo, Thủ tướng đề nghị …": somebody whom an opening clause ends with has no office in the
 * one that begins at word `at` with `n` words and goes straight on to a verb: that is the subject.
 */
export function isSubjectBehind(
  line: string,
  words: readonly Word[],
  first: number,
  at: number,
  n: number,
): boolean {
  if (!joined(words, first - 1) || !GOVERNS.has(words[first - 1]?.lower ?? '')) return false;
  const end = roleTail(line, words, at + n, true);
  if (!joined(words, end - 1)) return false;
  // "Tiếp bà Josephine Teo, Thủ tướng đã trao …": an office of nowhere is told of, whatever follows.
  if (end > at + n && cueFrom(line, words, end) === null) return false;
  const start = words[first]?.start ?? 0;
  return OPENING.test(line.slice(Math.max(0, start - LONGEST), start));
}

/** Words right before somebody who is met, answered or thanked. */
const GOVERNS = new Set(
  'của với cho cùng tới đến về tiếp gặp chào đón mặt lời nghe hỏi mừng ơn thăm đáp kiến sau trước giữa thay mời'.split(
    ' ',
  ),
);
const OPENING =
  /(?:^|[.,;:]\s)(?:(?:ngay|cũng)\s)?(?:tiếp|giải trình|báo cáo|cho ý kiến|kết luận|bên lề|được|gặp|hội (?:đàm|kiến)|làm việc|điện đàm|thảo luận|nói chuyện|đón|chào|thăm|mời|thay mặt|cùng|tại|trong|khi|nhân|phát biểu|đánh giá|đồng (?:tình|ý|quan điểm)|nhất trí|thống nhất|trả lời|đáp|phản hồi|hưởng ứng|cảm ơn|hoan nghênh|ghi nhận|chúc mừng|ủng hộ|chia sẻ|trao đổi|lắng nghe|nghe|nhắc lại|trước|sau|về|với|bổ sung)(?:\s[^.,;:]*)?\s$/iu;
