import type { Resolution } from '../../schemas/quote.ts';
import { ANY_HEAD, ANYBODY_OF } from './descriptions.ts';
import { isOffice } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { holds, holdsAll, isAt, leadsFirm, OF_FIRM } from './holds.ts';
import { isForeign, nameKey } from './names.ts';
import type { Office } from './offices.ts';
import type { People, Person } from '../people.ts';
import { FOREIGN } from './places.ts';
import type { Gender } from './titles.ts';

/** Who is meant, and by which rule; `person` null where nobody or more than one fits. */
export interface Resolved {
  person: Person | null;
  rule: Resolution['rule'];
  /** Several people of the article fit, or a word points to nobody: no name can be given. */
  ambiguous: boolean;
}

/** Of whom the text has spoken, for words that only point ("ông", "vị giáo sư"). */
export interface Spoken {
  /** Who spoke last; null where nobody could be told. */
  speaker: Person | null;
  /** Whom a paragraph since was about. */
  subject: Person | null;
  /** Who spoke last, and whom the outlet has told of since. */
  foremost: readonly Person[];
  /** Whom their words mention. */
  others: readonly Person[];
  /** Who of them was spoken of in the same paragraph. */
  here: readonly Person[];
  /** Whether the text has told of several holders of an office since ("hai Bộ trưởng"). */
  crowd: boolean;
  /** Whether the article has named a person by now: a bare office means nobody who is still to come. */
  introduced: (person: Person) => boolean;
  /** Whether a pronoun has told of a person, whom no honorific does, that it is a man or a woman. */
  called: ReadonlyMap<Person, Gender>;
}

/** Nobody has spoken yet, and everybody of the article may be meant. */
export const nothingSpoken: Spoken = {
  introduced: () => true,
  called: new Map(),
  crowd: false,
  speaker: null,
  subject: null,
  foremost: [],
  others: [],
  here: [],
};

const nobody: Resolved = { person: null, rule: 'unresolved', ambiguous: true };

/** Tells who a mention is. With two candidates nobody is chosen. */
export function resolve(mention: Mention, people: People, spoken: Spoken): Resolved {
  if (mention.plural) return nobody;
  const { name, offices } = mention;
  const agrees = (person: Person) => agree(mention, person, spoken);
  switch (mention.kind) {
    case 'unnamed':
      return nobody;
    case 'report':
      return { person: null, rule: 'body', ambiguous: false };
    case 'body':
      return (
        partOfName(people, name ?? '', spoken) ?? { person: null, rule: 'body', ambiguous: false }
      );
    case 'name':
      return one(named(people, name ?? ''), 'name', spoken);
    case 'given-name': {
      const fits = givenNames(people.persons, name ?? '').filter(
        (person) => agrees(person) && offices.every((office) => mayBe(person, office)),
      );
      return one(fits, 'given-name', spoken);
    }
    case 'pronoun':
      return pointedAt(mention, spoken, 'pronoun', agrees);
    case 'role': {
      const held = people.persons.filter((person) => agrees(person) && holdsAll(person, offices));
      return one(held, 'role', spoken);
    }
    case 'description':
      return described(mention, people, spoken);
  }
}

/** "vị Bộ trưởng Lào" by the office; "nữ doanh nhân", "quan chức này" by whom the text spoke of. */
function described(mention: Mention, people: People, spoken: Spoken): Resolved {
  const { offices, origin } = mention;
  const agrees = (person: Person) => agree(mention, person, spoken);
  const leads = offices.some(({ head }) => LEADS.test(head));
  const [first] = offices;
  if (first?.head === ANYBODY_OF) {
    const there = people.persons.filter((person) => isAt(person, first.org));
    const [only] = there;
    return there.length === 1 && only !== undefined && spoken.introduced(only)
      ? { person: only, rule: 'description', ambiguous: false }
      : nobody;
  }
  const abroad = FOREIGN.exec(origin)?.[0] === origin && origin !== '';
  if (abroad) {
    const from = people.persons.filter(
      (person) => agrees(person) && isFrom(person, origin) && mayHold(person, offices),
    );
    const fits = leads ? from.filter(isLeader) : from;
    if (fits.length > 0) return one(fits, 'description', spoken);
  }
  const held = people.persons.filter(
    (person) => !abroad && agrees(person) && holdsAll(person, offices) && spoken.introduced(person),
  );
  if (held.length > 1) {
    // Of many delegates the one who has the floor.
    const near = new Set(spoken.foremost.filter((person) => held.includes(person)));
    const [last] = near;
    if (near.size === 1 && last !== undefined) {
      return { person: last, rule: 'description', ambiguous: false };
    }
  }
  if (held.length > 0) return one(held, 'description', spoken);
  if (offices.some(({ head }) => head === ANY_HEAD)) return one(held, 'description', spoken);
  // A noun points to whoever spoke last, or to the one person of its paragraph.
  const { speaker, subject, here } = spoken;
  const near = speaker === null ? here : [speaker, ...(subject === null ? [] : [subject]), ...here];
  const common = offices.every(({ head }) => !OF_STATE.has(head));
  const fits = (person: Person) =>
    agrees(person) &&
    !(common && isOfState(person)) &&
    !(leads && person.offices.length > 0 && !isLeader(person)) &&
    mayHold(person, offices);
  const found = pointedAt(mention, { ...spoken, foremost: near, others: [] }, 'description', fits);
  // "nữ Thủ tướng Na Uy" whom the article does not name is called by her office.
  return found.person === null && abroad ? { ...found, ambiguous: false } : found;
}

/** Nouns that fit the holder of an office of state; no other noun is used for one. */
const OF_STATE = new Set([
  '',
  'quan chức',
  'lãnh đạo',
  'nhà lãnh đạo',
  'nhà ngoại giao',
  'chính khách',
  'chính trị gia',
  'vị này',
  'người này',
  'tướng',
  'khách mời',
  'đại biểu',
  'khách',
  'nguyên thủ',
]);

function isOfState(person: Person): boolean {
  return person.offices.some(({ head }) =>
    /^(?:phó )?(?:bộ trưởng|thứ trưởng|thủ tướng|chủ tịch nước|tổng thống|tổng bí thư|chủ tịch quốc hội)$/u.test(
      head,
    ),
  );
}

/** A word that points means the one person whom the text spoke of last and whom it fits. */
function pointedAt(
  mention: Mention,
  { foremost, others }: Spoken,
  rule: Resolution['rule'],
  fits: (person: Person) => boolean,
): Resolved {
  const near = [...new Set(foremost.filter(fits))];
  const far = [...new Set(others.filter((person) => fits(person) && !near.includes(person)))];
  const [person] = near.length > 0 ? near : far;
  if (person === undefined || (near.length > 0 ? near : far).length > 1) return nobody;
  // Of the one who spoke nothing tells a man or a woman, of another it does: two candidates.
  const sure = ({ gender }: Person) => gender !== null && gender === mention.gender;
  if (near.length > 0 && mention.gender !== null && !sure(person) && far.some(sure)) return nobody;
  return { person, rule, ambiguous: false };
}

function one(
  fits: readonly Person[],
  rule: Resolution['rule'],
  { here, introduced, speaker, foremost, crowd }: Spoken,
): Resolved {
  const [person] = fits;
  if (person === undefined) return { person: null, rule: 'unresolved', ambiguous: false };
  if (fits.length === 1) return { person, rule, ambiguous: false };
  // Of several who fit, the one whom this paragraph is about.
  const near = [...new Set(here.filter((other) => fits.includes(other)))];
  // A bare office goes on with who spoke last, unless the text has told of another holder since.
  const since = crowd ? [] : [...new Set(foremost.filter((other) => fits.includes(other)))];
  const last = rule === 'role' && since.length === 1 && since[0] === speaker ? speaker : null;
  const known = near.length > 0 ? near : last !== null ? [last] : fits.filter(introduced);
  const [only] = known;
  // A bare office of a foreigner may well be that of the outlet's own country.
  const bare = rule === 'role' && near.length === 0;
  const own = bare && only !== undefined && isAbroad(only) && !fits.every(isAbroad);
  return known.length === 1 && only !== undefined && !own
    ? { person: only, rule, ambiguous: false }
    : nobody;
}

function isAbroad({ offices }: Person): boolean {
  return offices.some(({ org }) => FOREIGN.test(org));
}

function named(people: People, name: string): Person[] {
  const key = nameKey(name);
  const same = people.persons.filter((person) => person.key === key);
  if (same.length > 0) return same;
  return people.persons.filter((person) => ` ${person.key} `.includes(` ${key} `));
}

/** "Tổng thống Nga Putin" of a man whom the article has called "Tổng thống" only. */
function mayBe(person: Person, office: Office): boolean {
  const same = person.offices.filter(({ head }) => head === office.head);
  return holds(person, office) || (same.length > 0 && same.every(({ org }) => org === ''));
}

/** "Schwab nói": a word that looked like the name of a body is part of somebody's name. */
function partOfName(people: People, name: string, spoken: Spoken): Resolved | null {
  if (name.includes(' ')) return null;
  const fits = givenNames(people.persons, name);
  return fits.length === 0 ? null : one(fits, 'given-name', spoken);
}

/**
 * Those whom a single name may call: Vietnamese by the last part of theirs, foreigners by any part. Marks
 * count, unless the outlet left them out.
 */
export function givenNames(persons: readonly Person[], name: string): Person[] {
  const whole = name.endsWith('.') ? name.slice(0, -1) : name;
  const key = nameKey(whole);
  const exact = whole.toLowerCase();
  const near = persons.filter((person) => person.key.includes(key));
  if (near.length === 0) return near;
  const parts = ({ name: whole }: Person) =>
    // "N.T.T.": each letter is a name.
    whole
      .toLowerCase()
      .split(whole.includes('.') ? /[\s.]+/u : ' ')
      .filter((part) => part !== '');
  const tiers: ((person: Person) => boolean)[] = [
    (person) => parts(person).at(-1) === exact || person.key === `${key}.`,
    (person) => isForeign(person.name) && parts(person).includes(exact),
    (person) => person.key.split(' ').at(-1) === key && nameKey(exact) === exact,
    (person) => person.key.split(' ')[0] === key,
  ];
  for (const tier of tiers) {
    const fits = near.filter(tier);
    if (fits.length > 0) return fits;
  }
  return [];
}

function agree(mention: Mention, person: Person, { called }: Spoken): boolean {
  if (mention.kind === 'description' && !sameCountry(mention, person)) return false;
  if (mention.familiar === true && (person.honorific !== null || isOfState(person))) return false;
  const gender = person.gender ?? called.get(person) ?? null;
  return mention.gender === null || gender === null || mention.gender === gender;
}

/** "vị trưởng đoàn Việt Nam" is nobody whose office is that of another country. */
function sameCountry({ origin, offices }: Mention, person: Person): boolean {
  const said = `${origin} ${offices.map(({ org }) => org).join(' ')}`;
  const theirs = person.offices.map(({ org }) => org).join(' ');
  const foreign = FOREIGN.exec(theirs)?.[0];
  if (/việt nam/u.test(said)) return foreign === undefined;
  const country = FOREIGN.exec(said)?.[0];
  // "nữ Thủ tướng Na Uy" is no holder of a Vietnamese office of state.
  const own = foreign === undefined && isOfState(person) && !isForeign(person.name);
  if (country !== undefined && own) return false;
  return country === undefined || foreign === undefined || theirs.includes(country);
}

/** "vị giám đốc" may be a director general; "vị thẩm phán" is nobody who holds no such office. */
function hasLike(person: Person, head: string): boolean {
  return person.offices.some((own) => own.head.includes(head) || head.includes(own.head));
}

function mayHold(person: Person, offices: readonly Office[]): boolean {
  return offices.every(
    ({ head }) =>
      (!isOffice(head) || hasLike(person, head)) && (!OF_FIRM.test(head) || leadsFirm(person)),
  );
}

/** "nhà lãnh đạo Indonesia" */
const LEADS = /lãnh đạo$|^nguyên thủ$/u;

function isLeader(person: Person): boolean {
  return person.offices.some(({ head }) =>
    /^(?:tổng thống|thủ tướng|chủ tịch(?: nước)?|tổng bí thư|quốc vương|(?:nhà )?lãnh đạo)$/u.test(
      head,
    ),
  );
}

function isFrom(person: Person, origin: string): boolean {
  return person.offices.some(({ org }) => ` ${org} `.includes(` ${origin} `));
}
