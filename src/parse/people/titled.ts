import { isAddress } from './address.ts';
import { apposition } from './apposition.ts';
import { bodies } from './bodies.ts';
import { isWeak, PLURALS, roleHeads } from './lexicon.ts';
import { blank, type Mention } from './mention.ts';
import { capitalRun, type KnownNames } from './names.ts';
import { orgNames, provinces } from './places.ts';
import { roleAt } from './roles.ts';
import { isDegree, type Title } from './titles.ts';
import { joined, type Word } from '../text/words.ts';

/** The mention that a title opens: "ông Trần Văn A, Giám đốc Sở B", "ông A", "Ông", "Thượng tướng". */
export function titled(
  line: string,
  words: readonly Word[],
  i: number,
  title: Title,
  known: KnownNames,
): Mention | null {
  const first = words[i];
  if (first === undefined) return null;
  const at = i + title.words;
  const { gender, honorific } = title;
  const ranks = title.ranks.map((head) => ({ head, org: '' }));
  const before = i > 0 && joined(words, i - 1) ? words[i - 1] : undefined;
  const plural = before !== undefined && PLURALS.has(before.lower);
  const gap = line.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
  // "trẻ em. Bà nói": only behind letters that stand for a degree the full stop ends no sentence.
  const letter = words[at - 1];
  const degree = letter !== undefined && isDegree(letter);
  const close = gap.includes('.') ? degree : /^[’'\s]+$/u.test(gap);
  const end = close ? capitalRun(line, words, at, 6) : at;
  // An office may stand between honorific and name: "ngài Tổng Thư ký …", "hai đồng chí Bộ trưởng".
  const head = /^\s+$/u.test(gap) ? roleHeads.match(words, at) : 0;
  if (head > 0 && (end > at || ranks.length === 0)) {
    const inner = roleAt(line, words, at, head, known);
    if (inner !== null && (inner.kind !== 'role' || words[at]?.capital === true)) {
      return {
        ...inner,
        ...{ gender, honorific, plural: inner.plural || plural },
        start: first.start,
        core: { ...inner.core, start: first.start },
        offices: [...ranks, ...inner.offices],
      };
    }
  }
  // "giáo sư Đại học A": where somebody works, and no name.
  if (gender === null && end > at && bodies.match(words, at) > end - at) return null;
  if (end === at) return withoutName(line, words, i, title, plural);
  const last = words[end - 1];
  const begin = words[at];
  if (last === undefined || begin === undefined) return null;
  if (first.text === 'Bà' && begin.text === 'Rịa') return null;
  // "doanh nhân Việt Nam", "nghệ sĩ Hà Nội": of a place.
  const place = Math.max(orgNames.match(words, at), provinces.match(words, at));
  // "TS Nga" is called so: behind a degree in letters no country stands.
  const letters = /^\p{Lu}[\p{Lu}h.-]+$/u.test(words[at - 1]?.text ?? '');
  if (place === end - at && ((gender === null && !letters) || place > 1)) return null;
  // "tỷ phú Pháp François Pinault": where somebody is from is no part of the name.
  const own = gender === null && end - at - place >= 2 ? at + place : at;
  // "anh T. nói", "chị N.T.T., 34 tuổi": the full stop is a part of the name.
  const initials =
    /^(?:\p{Lu}\.)*\p{Lu}$/u.test(last.text) && /^\.(?:,|\s\p{Ll})/u.test(line.slice(last.end));
  const dotted = last.text.includes('.') && initials;
  const core = { start: first.start, end: last.end + (dotted ? 1 : 0) };
  const beside = apposition(line, words, i, end, known);
  const named = end - own >= 2 ? 'name' : 'given-name';
  const tail = isSubject(line, before, beside, named)
    ? { roles: [], offices: [], end: null }
    : beside;
  return {
    ...blank(core, named),
    ...{ gender, honorific, plural },
    end: tail.end ?? last.end + (initials ? 1 : 0),
    name: line.slice(words[own]?.start ?? begin.start, core.end),
    roles: tail.roles,
    offices: [...ranks, ...tail.offices],
  };
}

/** "Theo ông A, nông dân cần …": behind "theo" and a comma stands the subject, unless a comma closes it. */
function isSubject(
  line: string,
  before: Word | undefined,
  { offices, end }: ReturnType<typeof apposition>,
  kind: Mention['kind'],
): boolean {
  if (before?.lower !== 'theo' || end === null || offices.length === 0) return false;
  if (/^\s*(?:[,).;:]|[-–—]\s|$)/u.test(line.slice(end))) return false;
  return kind === 'given-name' || offices.every(({ head }) => isWeak(head));
}

/** What makes "ông", "bà" speak of people at large. */
const AT_LARGE = new Set(['đàn', 'quý']);
/** Nobody of state is called so. */
const FAMILIAR = new Set(['anh', 'chị', 'cô', 'chú', 'em']);

/** "Ông", "anh" stand for somebody spoken of; "Thượng tướng" is called by the rank alone. */
function withoutName(
  line: string,
  words: readonly Word[],
  i: number,
  title: Title,
  plural: boolean,
): Mention | null {
  const first = words[i];
  const last = words[i + title.words - 1];
  if (first === undefined || last === undefined) return null;
  // "đàn ông", "quý bà": nobody in particular.
  if (AT_LARGE.has(words[i - 1]?.lower ?? '') && joined(words, i - 1)) return null;
  // "bà con": people at large.
  if (first.lower === 'bà' && words[i + 1]?.lower === 'con' && joined(words, i)) return null;
  // "Lam Anh cho biết": the second half of a name is no form of address.
  if (first.capital && words[i - 1]?.capital === true && joined(words, i - 1)) return null;
  const core = { start: first.start, end: last.end };
  const [rank] = title.ranks;
  if (rank !== undefined && title.words === rank.split(' ').length) {
    if (!first.capital) return null;
    return { ...blank(core, 'role'), offices: [{ head: rank, org: '' }], plural };
  }
  const { gender, honorific } = title;
  const next = words[i + title.words];
  const comrade = first.text === 'Đồng' && title.words === 2 && next?.capital === false;
  const stands = honorific !== null || isAddress(line, first, next);
  if (!comrade && (title.words !== 1 || !stands)) return null;
  const familiar = FAMILIAR.has(first.lower);
  return { ...blank(core, 'pronoun'), gender, honorific, plural, familiar };
}
