import { ANY_HEAD } from './descriptions.ts';
import { isVietnamese } from './names.ts';
import type { Office } from './offices.ts';
import type { Person } from '../people.ts';
import { FOREIGN } from './places.ts';

/** Whether a person holds all the offices by which a mention calls them. */
export function holdsAll(person: Person, offices: readonly Office[]): boolean {
  return offices.length > 0 && offices.every((office) => holds(person, office));
}

/** Whether a person holds the office: the same head, and a body that does not contradict. */
export function holds(person: Person, office: Office): boolean {
  const any = office.head === ANY_HEAD;
  const same = person.offices.filter(({ head, org }) =>
    any ? org !== '' && mayHead(head, office.org) : head === office.head,
  );
  if (same.length === 0) return false;
  const theirs = same.map(({ org }) => org).join(' ');
  const ownCountry = /chính phủ|việt nam/u.test(office.org);
  if (ownCountry && FOREIGN.test(theirs)) return false;
  const words = orgWords(theirs);
  const known = new Set(words);
  const initials = words.map((word) => word[0] ?? '').join('');
  return orgWords(office.org).every((word) => known.has(word) || isAcronymOf(word, initials));
}

/** Who stands at the top of a body, by the first word of its name. */
const HEADS: Readonly<Record<string, string>> = {
  bộ: 'bộ trưởng',
  sở: 'giám đốc',
  cục: 'cục trưởng',
  vụ: 'vụ trưởng',
};

function mayHead(head: string, body: string): boolean {
  const top = HEADS[body.split(' ')[0] ?? ''];
  return top === undefined ? !/^(?:phó|nguyên|cựu|cố) /u.test(head) : head === top;
}

/** "KH&CN" for "Khoa học và Công nghệ": its letters are the initials, in this order. */
function isAcronymOf(word: string, initials: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || letters.length > 7 || isVietnamese(letters)) return false;
  let from = 0;
  for (const letter of letters) {
    from = initials.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** Words that tell no two bodies apart: "Bộ trưởng Bộ X" is "Bộ trưởng X", "Thủ tướng Chính phủ" is "Thủ tướng". */
const EMPTY_WORDS = new Set([
  'bộ',
  'chính',
  'phủ',
  'của',
  'nước',
  'việt',
  'nam',
  'và',
  'thường',
  'trực',
]);

function orgWords(org: string): string[] {
  return org.split(/[\s,()–-]+/u).filter((word) => word !== '' && !EMPTY_WORDS.has(word));
}

/** "vị lãnh đạo doanh nghiệp": somebody at the head of a firm. */
export const OF_FIRM = /^(?:lãnh đạo|đại diện) (?:doanh|công|tập|ngân|hãng|nhà)/u;

/** Whether somebody is at the head of a body that is no organ of the state. */
export function leadsFirm(person: Person): boolean {
  return person.offices.some(
    ({ head, org }) =>
      /giám đốc|chủ tịch|ceo|sáng lập|đại diện|lãnh đạo|điều hành/u.test(head) &&
      !/^(?:sở|bộ|cục|vụ|ban|ubnd|ủy ban|uỷ ban|hội|hiệp hội|liên đoàn|viện|trung tâm|nước|quốc hội)(?:\s|$)/u.test(
        org,
      ),
  );
}

/** Whether somebody holds whatever office at a body by its short name. */
export function isAt({ offices }: Person, body: string): boolean {
  return offices.some(({ org }) => org.split(/[\s()]+/u).includes(body));
}
