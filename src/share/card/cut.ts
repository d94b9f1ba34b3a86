import { LEFT_OUT, printable } from './printable.ts';

/*
 * How the words of a quote are shortened for a picture. They stand whole where there is room; else
 * they end where a sentence ends, and only where a single sentence is longer than any picture holds,
 * where a clause ends. What is left out is shown, and may never be what limits the words that stay:
 * a contrast, a condition, a negation.
 */

/** Up to so many characters are set in a comfortable size. */
const COMFORTABLE = 400;
/** So many fit in the smallest size that is still read on a telephone. */
const SMALL = 620;
/** Fewer say nothing. */
const LEAST = 60;

/** Openings of a sentence that takes back, or limits, what the one before says. */
const TURNS =
  /^(?:nhưng|song|tuy|tuy nhiên|tuy vậy|mặc dù|dù|thế nhưng|ngược lại|trái lại|trừ|ngoại trừ|chỉ|nếu|với điều kiện|but|however|yet|still|although|though|nevertheless|nonetheless|even so|conversely|on the contrary|except|unless|only|if|provided)(?!\p{L})/iu;

/** Words that limit or deny, wherever they stand in what would be left out of a sentence. */
const LIMITS =
  /(?<!\p{L})(?:không|chưa|chẳng|đừng|chớ|nhưng|song|tuy|dù|trừ|ngoại trừ|chỉ|nếu|miễn|trái lại|ngược lại|thay vì|not|no|nor|never|neither|none|without|cannot|\p{L}+n['’]t|but|yet|however|although|though|except|unless|only|if|provided|rather|instead|while|whereas)(?!\p{L})/iu;

/** Words that wait for another one: no cut behind them. */
const WAITS =
  /(?<!\p{L})(?:không|chưa|chẳng|gần|hơn|trên|dưới|khoảng|tới|đến|quá|ít nhất|tối đa|không chỉ|rằng|là|và|hoặc|của|not|no|nearly|almost|about|around|over|under|more than|less than|up to|as much as|at least|at most|that|and|or|of|the|a)$/iu;

/** The end of a clause: a comma or the like before a space, or a dash between spaces. */
const CLAUSE_ENDS = /[,;:](?= )| (?=[–—-] )/gu;

const PAIRS = [
  ['“', '”'],
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
] as const;

function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length;
  return PAIRS.every(([open, close]) => count(open) === count(close)) && count('"') % 2 === 1;
}

/** Whether words may end before what follows them in the same sentence. */
function mayEnd(kept: string, rest: string): boolean {
  return (
    kept.length >= LEAST &&
    isBalanced(kept) &&
    !LIMITS.test(rest) &&
    !WAITS.test(kept) &&
    // "1, 2 and 3": one number goes on in the next.
    !(/\d$/u.test(kept) && /^\W*\d/u.test(rest))
  );
}

/** The longest opening of a text that ends with a clause; null where every cut would do harm. */
export function cutAtClause(text: string, limit: number): string | null {
  const ends = [...text.matchAll(CLAUSE_ENDS)].map(({ index }) => index);
  const end = ends.findLast(
    (at) =>
      at <= limit && mayEnd(text.slice(0, at), text.slice(at).replace(/^[,;:]? ?[–—-]? ?/u, '')),
  );
  return end === undefined ? null : `${text.slice(0, end)} ${LEFT_OUT}`;
}

/**
 * The words of a quote for a picture, in each of the languages that it is shown in: the same
 * sentences in all of them. Null where they are too long and every cut would do harm.
 */
export function cutWords<Language extends string>(
  versions: Readonly<Record<Language, readonly string[]>>,
): Record<Language, string | null> {
  const languages = Object.keys(versions) as Language[];
  const sentences = languages.map((language) => versions[language].map(printable));
  const all = Math.max(...sentences.map((texts) => texts.length));
  const joined = (texts: readonly string[], count: number) => texts.slice(0, count).join(' ');
  const fits = (count: number, limit: number) =>
    sentences.every((texts) => joined(texts, count).length <= limit);
  const isFair = (count: number) => sentences.every((texts) => !TURNS.test(texts[count] ?? ''));
  const counts = Array.from({ length: all }, (_, at) => at + 1).filter(isFair);
  const count =
    counts.findLast((one) => fits(one, COMFORTABLE)) ?? counts.find((one) => fits(one, SMALL));
  const print = (texts: readonly string[]): string | null => {
    if (count === undefined) return cutAtClause(joined(texts, all), SMALL);
    return count < all ? `${joined(texts, count)} ${LEFT_OUT}` : joined(texts, all);
  };
  return Object.fromEntries(
    languages.map((language, at) => [language, print(sentences[at] ?? [])]),
  ) as Record<Language, string | null>;
}
