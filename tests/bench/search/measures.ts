/**
 * How well an answer serves a query, in numbers. Pure.
 */

/** How well an item answers: 1 touches it, 2 answers it, 3 is what a person would want. */
export type Grade = 1 | 2 | 3;

/** A query with what a person would want of it. */
export interface Query {
  readonly query: string;
  readonly locale: 'vi' | 'en';
  /** Items by id; none where the five articles hold no answer. */
  readonly relevant: Readonly<Record<string, Grade>>;
  /** Why these, for whoever doubts it. */
  readonly why: string;
}

/** An item answers a query from this grade on. */
export const ENOUGH: Grade = 2;
/** How far down nDCG looks. */
const DEPTH = 10;

/** Whether the five articles hold no answer: then the right answer is an empty one. */
export function isAnswerless({ relevant }: Query): boolean {
  return Object.keys(relevant).length === 0;
}

const gradeOf = ({ relevant }: Query, id: string | undefined): number =>
  id === undefined ? 0 : (relevant[id] ?? 0);

/** Whether one of the first `n` items answers the query. */
export function succeeds(query: Query, ids: readonly string[], n: number): boolean {
  if (isAnswerless(query)) return ids.length === 0;
  return ids.slice(0, n).some((id) => gradeOf(query, id) >= ENOUGH);
}

/** Whether the first item has nothing to do with the query. */
export function beginsWrong(query: Query, ids: readonly string[]): boolean {
  return ids.length > 0 && gradeOf(query, ids[0]) === 0;
}

/** The sum of the grades, each divided by the logarithm of its place. */
function gain(grades: readonly number[]): number {
  return grades.slice(0, DEPTH).reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
}

/**
 * nDCG@10: the gain of the answer as a share of the gain of the best possible one. After Järvelin
 * and Kekäläinen (2002), "Cumulated gain-based evaluation of IR techniques", ACM TOIS 20(4):
 * grades as they are, and the discount log2(1 + place) that is usual since. An item counts once.
 */
export function ndcg(query: Query, ids: readonly string[]): number {
  if (isAnswerless(query)) return ids.length === 0 ? 1 : 0;
  const best = Object.values(query.relevant).sort((a, b) => b - a);
  return gain([...new Set(ids)].map((id) => gradeOf(query, id))) / gain(best);
}

/** What a set of answers comes to. */
export interface Quality {
  readonly queries: number;
  /** Shares, 0 to 1. */
  readonly successAt1: number;
  readonly successAt3: number;
  readonly ndcg: number;
  /** Queries whose first item has nothing to do with them. */
  readonly wrongFirst: number;
  readonly answerless: number;
  /** Queries without an answer that were left without one. */
  readonly rightlyEmpty: number;
}

/** A query and the items that came, the first first. */
export interface Answered {
  readonly query: Query;
  readonly ids: readonly string[];
}

export function qualityOf(answers: readonly Answered[]): Quality {
  const count = (test: (answer: Answered) => boolean): number => answers.filter(test).length;
  const share = (n: number): number => n / Math.max(1, answers.length);
  return {
    queries: answers.length,
    successAt1: share(count(({ query, ids }) => succeeds(query, ids, 1))),
    successAt3: share(count(({ query, ids }) => succeeds(query, ids, 3))),
    ndcg: share(answers.reduce((sum, { query, ids }) => sum + ndcg(query, ids), 0)),
    wrongFirst: count(({ query, ids }) => beginsWrong(query, ids)),
    answerless: count(({ query }) => isAnswerless(query)),
    rightlyEmpty: count(({ query, ids }) => isAnswerless(query) && ids.length === 0),
  };
}

/** The value that a share of the values does not exceed, by the nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.max(0, Math.ceil(share * sorted.length) - 1);
  const value = sorted[at];
  if (value === undefined) throw new Error('There are no values to take a percentile of');
  return value;
}
