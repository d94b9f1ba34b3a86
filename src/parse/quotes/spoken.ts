import { latin } from '../text/latin.ts';

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
  return /[.!?…]\s*$|[.!?…]\s/u.test(words) || PERSONAL.test(words) || PREDICATE.test(words);
}

export function wordCount(words: string): number {
  return words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
