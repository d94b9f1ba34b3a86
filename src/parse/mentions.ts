import { isAddress } from './address.ts';
import { cueAt } from './cues.ts';
import {
  bodies,
  BODY_HEADS,
  DESCRIPTION_OPENERS,
  DESCRIPTIONS,
  honorifics,
  MEETING_WORDS,
  orgNames,
  PLURALS,
  roleHeads,
  STOPS,
  SURNAMES,
  WEAK_HEADS,
} from './lexicon.ts';
import { capitalRun, nameInRun, nameKey, type KnownNames } from './names.ts';
import { readable, type Span } from './text.ts';
import {
  apposition,
  APPOSITION,
  officeHead,
  orgOf,
  orgTail,
  roleTail,
  type Office,
} from './offices.ts';
import { joined, wordsOf, type Word } from './words.ts';

export type MentionKind = 'name' | 'given-name' | 'role' | 'description' | 'pronoun' | 'body';

/** A person or body as a line names it. Offsets are UTF-16, in the line. */
export interface Mention extends Span {
  kind: MentionKind;
  /** Name as printed, honorific and office left out; null where the mention has none. */
  name: string | null;
  honorific: 'ông' | 'bà' | null;
  /** The offices that the mention itself tells, as printed. */
  roles: Span[];
  /** Head of the office in lower case and the words of its body, for comparing; null without an office. */
  office: Office | null;
  /** The mention without what stands behind the name in apposition. */
  core: Span;
  /** "các bộ trưởng", "hai Bộ trưởng": several people. */
  plural: boolean;
}

/** All mentions of people and speaking bodies in a line, left to right, without overlap. */
export function findMentions(line: string, known: KnownNames): Mention[] {
  const words = wordsOf(line);
  const found: Mention[] = [];
  for (let i = 0; i < words.length;) {
    const mention = mentionAt(line, words, i, known);
    if (mention === null) {
      i += 1;
      continue;
    }
    found.push({ ...mention, name: mention.name === null ? null : readable(mention.name) });
    while (i < words.length && (words[i]?.start ?? 0) < mention.end) i += 1;
  }
  return found;
}

function mentionAt(
  line: string,
  words: readonly Word[],
  i: number,
  known: KnownNames,
): Mention | null {
  const word = words[i];
  if (word === undefined) return null;
  const described = DESCRIPTION_OPENERS.has(word.lower) ? description(line, word.start) : null;
  if (described !== null) return described;
  const body = bodyAt(line, words, i);
  if (body !== null) return body;
  const title = honorifics.match(line, words, i);
  if (title > 0) return afterHonorific(line, words, i, title, known);
  const head = roleHeads.match(line, words, i);
  if (head > 0) return afterRole(line, words, i, head, known);
  return bareName(line, words, i, known);
}

function blank(core: Span, kind: MentionKind): Mention {
  return {
    ...core,
    kind,
    name: null,
    honorific: null,
    roles: [],
    office: null,
    core,
    plural: false,
  };
}

function description(line: string, at: number): Mention | null {
  for (const { pattern, head, org } of DESCRIPTIONS) {
    pattern.lastIndex = at;
    const hit = pattern.exec(line);
    if (hit !== null) {
      const mention = blank({ start: at, end: at + hit[0].length }, 'description');
      return { ...mention, office: { head, org } };
    }
  }
  return null;
}

/** A body with a name of its own: "Bộ Khoa học và Công nghệ", "Ban Thư ký ASEAN". */
function bodyAt(line: string, words: readonly Word[], i: number): Mention | null {
  const n = bodies.match(line, words, i);
  const word = words[i];
  if (n === 0 || word?.capital !== true || roleHeads.match(line, words, i) > 0) return null;
  const end = orgTail(line, words, i + n);
  const last = words[end - 1];
  if (end === i + n || last === undefined) return null;
  const mention = blank({ start: word.start, end: last.end }, 'body');
  return { ...mention, name: line.slice(mention.start, mention.end) };
}

/** "ông Trần Văn A, Giám đốc Sở B", "ông A", "Ông". */
function afterHonorific(
  line: string,
  words: readonly Word[],
  i: number,
  n: number,
  known: KnownNames,
): Mention | null {
  const first = words[i];
  if (first === undefined) return null;
  let at = i + n;
  // "GS.TS", "ông TS": titles add up.
  for (let more = honorifics.match(line, words, at); more > 0;) {
    at += more;
    more = honorifics.match(line, words, at);
  }
  const honorific = first.lower === 'ông' || first.lower === 'bà' ? first.lower : null;
  const gap = line.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
  const end = /^[.\s]+$/u.test(gap) ? capitalRun(line, words, at, 6) : at;
  if (end === at) {
    if (n !== 1 || !(honorific !== null || isAddress(line, first, words[at]))) return null;
    return { ...blank({ start: first.start, end: first.end }, 'pronoun'), honorific };
  }
  // An office may stand between honorific and name: "ngài Tổng Thư ký …".
  const head = roleHeads.match(line, words, at);
  if (head > 0) {
    const inner = afterRole(line, words, at, head, known);
    if (inner !== null) {
      return {
        ...inner,
        honorific,
        start: first.start,
        core: { ...inner.core, start: first.start },
      };
    }
  }
  const last = words[end - 1];
  const begin = words[at];
  if (last === undefined || begin === undefined) return null;
  if (first.text === 'Bà' && begin.text === 'Rịa') return null;
  const core = { start: first.start, end: last.end };
  const name = line.slice(begin.start, last.end);
  const tail = apposition(line, words, end);
  return {
    ...blank(core, end - at >= 2 ? 'name' : 'given-name'),
    end: tail.end ?? core.end,
    name,
    honorific,
    roles: tail.roles,
    office: tail.office,
  };
}

/** "Bộ trưởng Bộ X Nguyễn Văn A", "Giám đốc Sở Y", "Bộ trưởng A", "Bộ trưởng Bộ X, ông A". */
function afterRole(
  line: string,
  words: readonly Word[],
  i: number,
  n: number,
  known: KnownNames,
): Mention | null {
  const first = words[i];
  if (first === undefined) return null;
  const before = words[i - 1];
  if (before !== undefined && joined(line, words, i - 1) && MEETING_WORDS.has(before.lower))
    return null;
  const plural =
    before !== undefined &&
    joined(line, words, i - 1) &&
    PLURALS.has(before.lower) &&
    !before.capital;
  const headText = officeHead(line.slice(first.start, words[i + n - 1]?.end));
  const tail = roleTail(line, words, i + n);
  for (let k = i + n; k < tail;) {
    const run = Math.min(capitalRun(line, words, k), tail);
    if (run === k) {
      k += 1;
      continue;
    }
    const name = nameInRun(line, words, k, run, known);
    const a = name === null ? undefined : words[name.from];
    const b = name === null ? undefined : words[name.to - 1];
    if (name !== null && a !== undefined && b !== undefined) {
      const roleEnd = words[name.from - 1]?.end ?? first.start;
      const core = { start: first.start, end: b.end };
      const more = apposition(line, words, name.to);
      return {
        ...blank(core, 'name'),
        end: more.end ?? core.end,
        name: line.slice(a.start, b.end),
        roles: [{ start: first.start, end: roleEnd }, ...more.roles],
        office: { head: headText, org: orgOf(line, words, i + n, name.from) },
      };
    }
    k = run;
  }
  if (WEAK_HEADS.has(headText.replace(/^(?:phó|quyền|nguyên|cựu) /u, ''))) {
    // "đại diện Bộ X" alone points to nobody.
    return null;
  }
  const given = givenName(line, words, i + n);
  const end = words[(given ?? tail) - 1]?.end ?? first.end;
  const core = { start: first.start, end };
  if (given !== null) {
    return {
      ...blank(core, 'given-name'),
      name: line.slice(words[given - 1]?.start, end),
      office: { head: headText, org: '' },
      plural,
    };
  }
  const office = { head: headText, org: orgOf(line, words, i + n, tail) };
  const role = { start: first.start, end };
  // "Bộ trưởng Bộ X, ông Nguyễn Văn A": the name stands in apposition to the office.
  const gap = line.slice(end, words[tail]?.start ?? end);
  if (
    !plural &&
    (APPOSITION.test(gap) || /^\s+$/u.test(gap)) &&
    honorifics.match(line, words, tail) > 0
  ) {
    const named = afterHonorific(line, words, tail, honorifics.match(line, words, tail), known);
    if (named?.kind === 'name') {
      return {
        ...named,
        start: first.start,
        core: { start: first.start, end: named.core.end },
        roles: [role, ...named.roles],
        office,
      };
    }
  }
  return { ...blank(core, 'role'), roles: [role], office, plural };
}

/** A single capitalised word behind an office that no body or compound explains: "Bộ trưởng A nói". */
function givenName(line: string, words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word?.capital !== true || at === 0 || !joined(line, words, at - 1)) return null;
  if (BODY_HEADS.has(word.lower) || orgNames.match(line, words, at) > 0) return null;
  if (/^\p{Lu}{2,}/u.test(word.text) || words[at + 1]?.capital === true) return null;
  const follows = words[at + 1];
  const ends = follows === undefined || !joined(line, words, at);
  const verb =
    follows !== undefined && (STOPS.has(follows.lower) || cueAt(line, words, at + 1) !== null);
  return ends || verb ? at + 1 : null;
}

/** A full name without office or honorific: known from elsewhere, or Vietnamese in shape. */
function bareName(
  line: string,
  words: readonly Word[],
  i: number,
  known: KnownNames,
): Mention | null {
  const word = words[i];
  if (word?.capital !== true || words[i - 1]?.capital === true) return null;
  const end = capitalRun(line, words, i, 5);
  if (end - i < 2) return null;
  const last = words[end - 1];
  if (last === undefined) return null;
  const name = line.slice(word.start, last.end);
  const shaped = SURNAMES.has(word.text) && end - i >= 3 && orgNames.match(line, words, i) === 0;
  if (!known.has(nameKey(name)) && !shaped) return null;
  const tail = apposition(line, words, end);
  const core = { start: word.start, end: last.end };
  return {
    ...blank(core, 'name'),
    end: tail.end ?? core.end,
    name,
    roles: tail.roles,
    office: tail.office,
  };
}
