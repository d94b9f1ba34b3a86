import { expect, test } from 'vitest';
import { findMentions } from '../../src/parse/people/mentions.ts';
import { nothingSpoken, resolve, type Spoken } from '../../src/parse/people/resolve.ts';
import { findPeople, type Person } from '../../src/parse/people.ts';

/** Of whom an article has spoken, by their names; see `Spoken`. */
export interface SpokenOf {
  speaker?: string;
  subject?: string;
  foremost?: readonly string[];
  others?: readonly string[];
  here?: readonly string[];
  crowd?: boolean;
  /** Who is named by now; everybody, where it is not told. */
  introduced?: readonly string[];
}

/**
 * Whom the first words of `sentence` that name somebody mean in an article of these lines: the name and the
 * rule; "?" for several or nobody, "-" for a body or somebody whom the article does not name.
 */
export function who(lines: readonly string[], sentence: string, spoken: SpokenOf = {}): string {
  const people = findPeople(lines);
  const known = new Set(people.persons.map(({ key }) => key));
  const [mention] = findMentions(sentence, known);
  if (mention === undefined) return 'no mention';
  const { person, ambiguous, rule } = resolve(mention, people, spokenOf(people.persons, spoken));
  // Whoever is found is found for sure.
  const name = person === null || ambiguous ? (ambiguous ? '?' : '-') : person.name;
  return `${name} (${rule})`;
}

function spokenOf(persons: readonly Person[], spoken: SpokenOf): Spoken {
  const one = (name: string | undefined) => persons.find((person) => person.name === name) ?? null;
  const all = (names: readonly string[] = []) =>
    names.map(one).filter((person): person is Person => person !== null);
  const { introduced } = spoken;
  return {
    ...nothingSpoken,
    speaker: one(spoken.speaker),
    subject: one(spoken.subject),
    foremost: all(spoken.foremost),
    others: all(spoken.others),
    here: all(spoken.here),
    crowd: spoken.crowd ?? false,
    introduced: ({ name }) => introduced === undefined || introduced.includes(name),
  };
}

/** A row: a sentence, whom it means by which rule, of whom the article has spoken, and its lines. */
export type WhoRow = readonly [
  sentence: string,
  expected: string,
  spoken?: SpokenOf,
  lines?: readonly string[],
];

/** A table of sentences in an article of `all` lines, where a row has none of its own. */
export function meansIn(all: readonly string[]): (rows: readonly WhoRow[]) => void {
  return (rows) => {
    const whole = rows.map(
      ([sentence, expected, spoken = {}, lines = all]) =>
        [sentence, expected, spoken, lines] as const,
    );
    test.each(whole)('%s → %s %j %j', (sentence, expected, spoken, lines) => {
      expect(who(lines, sentence, spoken)).toBe(expected);
    });
  };
}
