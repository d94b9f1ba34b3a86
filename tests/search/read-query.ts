import { compile } from '../../src/search/compile.ts';
import { phraseKey, wordEnd } from '../../src/search/key.ts';
import { phrasesOf } from '../../src/search/phrase.ts';
import { parseQuery, type Query, type Unit } from '../../src/search/query.ts';
import { questions } from '../../src/search/question.ts';
import { synonyms } from '../../src/search/synonyms.ts';
import { datesAsFigures, keyOf } from '../../src/search/typed-date.ts';

const language = {
  synonyms: phrasesOf(compile(synonyms)),
  questions: phrasesOf(compile([questions])),
};

/** A query as the search reads it. */
export const read = (typed: string): Query => parseQuery(datesAsFigures(typed), language, keyOf);

export const typedOf = (units: readonly Unit[]): string[] => units.map(({ typed }) => typed);

/** The one unit of a query. */
export function only(typed: string): Unit {
  const [unit, ...others] = read(typed).units;
  if (!unit || others.length > 0) throw new Error(`${typed} has ${others.length + 1} units`);
  return unit;
}

/** The group of the synonyms that holds a phrase. */
export function groupOf(phrase: string): number {
  const at = synonyms.findIndex((group) => group.includes(phrase));
  if (at < 0) throw new Error(`No group has ${phrase}`);
  return at;
}

/** What finds all phrases of a group. */
export const groupKey = (group: number): string => wordEnd(phraseKey(group, 0));
