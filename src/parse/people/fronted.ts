import { cueFrom } from '../quotes/cues.ts';
import { PREPOSITIONS } from './lexicon.ts';
import type { Mention } from './mention.ts';
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
