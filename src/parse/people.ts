import type { Resolution } from '../schemas/quote.ts';
import { FOREIGN } from './lexicon.ts';
import { findMentions, type Mention } from './mentions.ts';
import { nameKey } from './names.ts';

/** A person as one article knows them. */
export interface Person {
  /** Full name as printed first. */
  name: string;
  /** The key under which it is compared. */
  key: string;
  honorific: 'ông' | 'bà' | null;
  /** Offices as printed, each with the place where it stands first. */
  roles: { text: string; line: number; start: number; end: number }[];
  offices: { head: string; org: string }[];
}

/** The people of one article and what each of its lines calls them. */
export interface People {
  persons: readonly Person[];
  /** Mentions by line, 1-based. */
  mentions: ReadonlyMap<number, readonly Mention[]>;
}

/** Finds everybody that an article names, in two passes: names first, then what rests on them. */
export function findPeople(lines: readonly string[]): People {
  const known = new Set<string>();
  const first = lines.map((line) => {
    const missed = new Set<string>();
    const has = (key: string) => known.has(key) || (missed.add(key), false);
    const found = findMentions(line, { has });
    for (const { kind, name } of found) {
      if (kind === 'name' && name !== null) known.add(nameKey(name));
    }
    return { line, found, missed };
  });
  const mentions = new Map<number, readonly Mention[]>();
  const persons = new Map<string, Person>();
  first.forEach(({ line, found: before, missed }, i) => {
    // Only a line that asked in vain for a name met later can read differently now.
    const found = missed.isDisjointFrom(known) ? before : findMentions(line, known);
    mentions.set(i + 1, found);
    for (const mention of found)
      if (mention.kind === 'name') addPerson(persons, line, i + 1, mention);
  });
  return { persons: withoutShortForms([...persons.values()]), mentions };
}

/** "Đại tá Đức Minh" behind "Lê Đức Minh" is no second person: middle and given name stand for the whole. */
function withoutShortForms(persons: readonly Person[]): Person[] {
  return persons.filter(
    (person) =>
      !persons.some(
        (other) =>
          other.key.endsWith(` ${person.key}`) &&
          (person.honorific === null ||
            other.honorific === null ||
            person.honorific === other.honorific),
      ),
  );
}

function addPerson(persons: Map<string, Person>, line: string, n: number, mention: Mention): void {
  if (mention.name === null) return;
  const key = nameKey(mention.name);
  const person = persons.get(key) ?? {
    name: mention.name,
    key,
    honorific: null,
    roles: [],
    offices: [],
  };
  // "TRẦN VĂN A" in a heading is "Trần Văn A" in the text.
  if (person.name === person.name.toUpperCase()) person.name = mention.name;
  person.honorific ??= mention.honorific;
  for (const { start, end } of mention.roles) {
    const text = line.slice(start, end);
    if (!person.roles.some((role) => role.text.toLowerCase() === text.toLowerCase())) {
      person.roles.push({ text, line: n, start, end });
    }
  }
  if (mention.office !== null) person.offices.push(mention.office);
  persons.set(key, person);
}

/** Who is meant, and by which rule; `person` null where nobody or more than one fits. */
export interface Resolved {
  person: Person | null;
  rule: Resolution['rule'];
  /** Several people of the article fit: nobody is chosen. */
  ambiguous: boolean;
}

const nobody: Resolved = { person: null, rule: 'unresolved', ambiguous: true };

/**
 * Tells who a mention is. `before` is the person that the text spoke of last, for pronouns.
 * With two candidates nobody is chosen.
 */
export function resolve(mention: Mention, people: People, before: Person | null): Resolved {
  if (mention.plural) return nobody;
  const { name, office } = mention;
  switch (mention.kind) {
    case 'body':
      return { person: null, rule: 'body', ambiguous: false };
    case 'name':
      return one(named(people, name ?? ''), 'name');
    case 'given-name': {
      const key = nameKey(name ?? '');
      const fits = people.persons.filter((person) => isGivenName(person, key));
      const agreeing = fits.filter(
        (person) => sameHonorific(mention, person) && (office === null || holds(person, office)),
      );
      return one(agreeing, 'given-name');
    }
    case 'pronoun':
      return before !== null && sameHonorific(mention, before)
        ? { person: before, rule: 'pronoun', ambiguous: false }
        : nobody;
    case 'role':
    case 'description': {
      const fits = people.persons.filter((person) => office !== null && holds(person, office));
      return one(fits, mention.kind);
    }
  }
}

function one(fits: readonly Person[], rule: Resolution['rule']): Resolved {
  const [person] = fits;
  return fits.length === 1 && person !== undefined
    ? { person, rule, ambiguous: false }
    : { person: null, rule: 'unresolved', ambiguous: fits.length > 1 };
}

function named(people: People, name: string): Person[] {
  const key = nameKey(name);
  const same = people.persons.filter((person) => person.key === key);
  if (same.length > 0) return same;
  return people.persons.filter((person) => ` ${person.key} `.includes(` ${key} `));
}

/** Vietnamese are called by the last part of their name, foreigners by any part. */
function isGivenName(person: Person, key: string): boolean {
  const parts = person.key.split(' ');
  return parts.at(-1) === key || parts[0] === key;
}

function sameHonorific(mention: Mention, person: Person): boolean {
  return (
    mention.honorific === null ||
    person.honorific === null ||
    mention.honorific === person.honorific
  );
}

/** Whether a person holds the office: the same head, and a body that does not contradict. */
function holds(person: Person, office: { head: string; org: string }): boolean {
  const same = person.offices.filter(({ head }) => head === office.head);
  if (same.length === 0) return false;
  const theirs = same.map(({ org }) => org).join(' ');
  const ownCountry = /chính phủ|việt nam/u.test(office.org);
  if (ownCountry && FOREIGN.test(theirs)) return false;
  const known = new Set(orgWords(theirs));
  return orgWords(office.org).every((word) => known.has(word));
}

/** Words that tell no two bodies apart: "Bộ trưởng Bộ X" is "Bộ trưởng X", "Thủ tướng Chính phủ" is "Thủ tướng". */
const EMPTY_WORDS = new Set(['bộ', 'chính', 'phủ', 'của', 'nước', 'việt', 'nam', 'và']);

function orgWords(org: string): string[] {
  return org.split(/[\s,()]+/u).filter((word) => word !== '' && !EMPTY_WORDS.has(word));
}
