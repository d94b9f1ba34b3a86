import { latin } from '../text/latin.ts';
import { isSpace, lettersEnd } from '../text/letters.ts';

/** Words by which somebody speaks of themselves or to others; "con", "cháu", "mình" can be of anybody. */
const PERSONAL = latin(
  /(?<!\p{L})(?:tôi|chúng tôi|chúng ta|chúng em|(?<!trẻ |các |anh |chị |đứa )em|các bạn|các anh|các chị)(?!\p{L})/iu,
);
/** Words that only a clause has: its verb, or what stands before one. */
const PREDICATE = latin(
  /(?<!\p{L})(?:là|đã|sẽ|đang|không|phải|cần|có|được|bị|chưa|rất|hãy|đừng|muốn|nên|thì|mà|vẫn|luôn|cũng|còn|mới|chỉ|đều|vừa|từng|nếu|vì|do)(?!\p{L})/iu,
);

/** Whether words are said in the first person, or to somebody. */
export function isPersonal(words: string): boolean {
  return PERSONAL.test(words);
}

/** Whether words could stand alone as a sentence; a slogan or an expression could not. */
export function isClause(words: string): boolean {
  return /[.!?…](?:\s|$)/u.test(words) || PERSONAL.test(words) || PREDICATE.test(words);
}

/** How many stretches between white space hold a letter or digit. */
export function wordCount(text: string): number {
  let count = 0;
  let counted = false;
  for (let at = 0; at < text.length;) {
    const end = lettersEnd(text, at);
    if (end > at && !counted) {
      count += 1;
      counted = true;
    } else if (end === at && isSpace(text.charCodeAt(at))) counted = false;
    at = Math.max(end, at + 1);
  }
  return count;
}
