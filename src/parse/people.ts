import type { Mention } from './people/mention.ts';
import { findMentions } from './people/mentions.ts';
import { isForeign, nameKey } from './people/names.ts';
import type { Office } from './people/offices.ts';
import { givenNames } from './people/resolve.ts';
import { orgNames } from './people/places.ts';
import type { Gender } from './people/titles.ts';
import { wordsOf } from './text/words.ts';

/** A person as one article knows them. */
export interface Person {
  /** Full name as printed first. */
  name: string;
  /** The key under which it is compared. */
  key: string;
  honorific: 'ông' | 'bà' | null;
  /** Told by a form of address, or by the name itself. */
  gender: Gender;
  /** Offices as printed, each with the place where it stands first. */
  roles: { text: string; line: number; start: number; end: number }[];
  offices: Office[];
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
      if (kind !== 'body' && name !== null) for (const key of keysOf(name)) known.add(key);
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
      // Whom the holder of an office serves is a person of the article, by name alone.
      else if (mention.kind === 'role')
        addPerson(persons, line, i + 1, { ...mention, roles: [], offices: [] });
  });
  const whole = withoutShortForms([...persons.values()]);
  const half = withoutShortForms(halfNamed(lines, mentions, whole));
  return { persons: [...whole, ...half], mentions };
}

/** "Tổng thống Obama", "ông Sáu": people of whom the article prints no more than one name. */
function halfNamed(
  lines: readonly string[],
  mentions: ReadonlyMap<number, readonly Mention[]>,
  whole: readonly Person[],
): Person[] {
  const persons = new Map<string, Person>();
  for (const [n, found] of mentions) {
    for (const mention of found) {
      if (mention.kind !== 'given-name' || mention.plural || mention.name === null) continue;
      // "Giám đốc Newpro" may be of a firm; a form of address or an office of state is of a person.
      const person =
        mention.gender !== null || mention.offices.some(({ head }) => STATE.test(head));
      if (!person || givenNames(whole, mention.name).length > 0) continue;
      addPerson(persons, lines[n - 1] ?? '', n, mention);
    }
  }
  return [...persons.values()];
}

const STATE =
  /^(?:(?:phó|cựu|quyền) )?(?:tổng thống|thủ tướng|bộ trưởng|thứ trưởng|ngoại trưởng|đại sứ|thượng nghị sĩ|nghị sĩ|quốc vương|giáo hoàng)$/u;

/** A full name, and middle and given name alone ("Mạnh Hùng"), unless that is the name of a place. */
function keysOf(name: string): string[] {
  const whole = nameKey(name);
  const parts = name.split(/\s+/u);
  if (parts.length < 3 || isForeign(name)) return [whole];
  const short = parts.slice(-2).join(' ');
  return orgNames.match(wordsOf(short), 0) > 0 ? [whole] : [whole, nameKey(short)];
}

/** "Đại tá Đức Minh" behind "Lê Đức Minh" is no second person: middle and given name stand for the whole. */
function withoutShortForms(persons: readonly Person[]): Person[] {
  const wholes = new Map<string, Person[]>();
  for (const person of persons) {
    for (const short of shortForms(person)) {
      const others = wholes.get(short);
      if (others === undefined) wholes.set(short, [person]);
      else others.push(person);
    }
  }
  const agree = (person: Person, other: Person) =>
    person.gender === null || other.gender === null || person.gender === other.gender;
  return persons.filter((person) => {
    const whole = (wholes.get(person.key) ?? []).filter((other) => agree(person, other));
    // What the article tells of the short form it tells of the one whole name.
    if (whole.length === 1) whole[0]?.offices.push(...person.offices);
    return whole.length === 0;
  });
}

/** The keys of a name's last words, and of the first ones of a foreign name. */
function shortForms({ key, name }: Person): Set<string> {
  // "N.T.T.": "anh T." is meant by its last letter.
  const words = key.split(/[ .]+/u).filter((word) => word !== '');
  const cuts = words.slice(1).map((_, i) => i + 1);
  const last = cuts.map((cut) => words.slice(cut).join(' '));
  return new Set(
    isForeign(name) ? [...last, ...cuts.map((cut) => words.slice(0, cut).join(' '))] : last,
  );
}

function addPerson(persons: Map<string, Person>, line: string, n: number, mention: Mention): void {
  if (mention.name === null) return;
  const key = nameKey(mention.name);
  const person = persons.get(key) ?? {
    name: mention.name,
    key,
    honorific: null,
    gender: genderOf(mention.name),
    roles: [],
    offices: [],
  };
  // "TRẦN VĂN A" in a heading is "Trần Văn A" in the text.
  if (person.name === person.name.toUpperCase()) person.name = mention.name;
  person.honorific ??= mention.honorific;
  person.gender ??= mention.gender;
  for (const { start, end } of mention.roles) {
    const text = line.slice(start, end);
    if (!person.roles.some((role) => role.text.toLowerCase() === text.toLowerCase())) {
      person.roles.push({ text, line: n, start, end });
    }
  }
  person.offices.push(...mention.offices);
  persons.set(key, person);
}

/** "Thị" stands in the names of women only, "Văn" in those of men. */
function genderOf(name: string): Gender {
  if (/\sThị\s/iu.test(name)) return 'f';
  return /^\p{L}+\sVăn\s/iu.test(name) ? 'm' : null;
}
