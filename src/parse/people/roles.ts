import { apposition } from './apposition.ts';
import { BODY_HEADS, isOutlet, namesBody, plainBodies } from './bodies.ts';
import { cueAt, cueFrom } from '../quotes/cues.ts';
import { isFronted } from './fronted.ts';
import {
  headOf,
  isWeak,
  MEETING_WORDS,
  PLURALS,
  PREPOSITIONS,
  roleHeads,
  STOPS,
} from './lexicon.ts';
import { blank, type Mention } from './mention.ts';
import { namedBeside } from './named-beside.ts';
import { capitalRun, HYPHENED, nameInRun, PARTICLES, SURNAMES, type KnownNames } from './names.ts';
import { LOWER_FIELDS, officesIn, roleTail, servesOffice } from './offices.ts';
import { FOREIGN, orgNames } from './places.ts';
import { joined, wordFrom, type Word } from '../text/words.ts';

/**
 * The mention that an office of `n` words at word `i` opens: "Bộ trưởng Bộ X Nguyễn Văn A", "Giám đốc Sở
 * Y", "Bộ trưởng A", "Bộ trưởng Bộ X, ông A", "Phó Thủ tướng, Bộ trưởng Bộ X Nguyễn Văn A".
 */
export function roleAt(
  line: string,
  words: readonly Word[],
  i: number,
  n: number,
  known: KnownNames,
): Mention | null {
  const first = words[i];
  if (first === undefined) return null;
  const before = i > 0 && joined(words, i - 1) ? words[i - 1] : undefined;
  if (before !== undefined && (MEETING_WORDS.has(before.lower) || namesBody(words, i))) return null;
  const tail = roleTail(line, words, i + n);
  return (
    namedInside(line, words, i, n, tail, known) ??
    chained(line, words, i, tail, before, known) ??
    alone(line, words, i, n, tail, before, known)
  );
}

/** "Bộ trưởng Bộ X Nguyễn Văn A": the name ends the run of capitals behind the office. */
function namedInside(
  line: string,
  words: readonly Word[],
  i: number,
  n: number,
  tail: number,
  known: KnownNames,
): Mention | null {
  const first = words[i];
  for (let k = i + n; k < tail;) {
    const capitals = capitalRun(line, words, k);
    // "Daniel J. Kritenbrink": a full stop behind one letter does not end the name.
    const initial = words[tail - 1]?.text.length === 1 && capitals > tail;
    // "Azlan bin Omar", "Moon Jae - in": nor does a word in lower case.
    const small = words[tail]?.text ?? '';
    const particle = capitals > tail && (PARTICLES.has(small) || HYPHENED.has(small));
    const run = initial || particle ? capitals : Math.min(capitals, tail);
    if (run === k) {
      // "Nghị viện châu Âu Isabela Prado": a region whose first word is in lower case.
      k += Math.max(1, orgNames.match(words, k));
      continue;
    }
    if (isSecondRegion(line, words, k)) {
      k += 1;
      continue;
    }
    const foreign = FOREIGN.test(line.slice(first?.end, words[k]?.start).toLowerCase());
    const found = nameInRun(words, k, run, known, foreign);
    const head = headOf(line.slice(first?.start, words[i + n - 1]?.end));
    const name = found !== null && isOrg(words, head, k, found) ? null : found;
    const a = name === null ? undefined : words[name.from];
    const b = name === null ? undefined : words[name.to - 1];
    if (name !== null && a !== undefined && b !== undefined && first !== undefined) {
      const role = { start: first.start, end: words[name.from - 1]?.end ?? first.start };
      const core = { start: first.start, end: b.end };
      if (servesOffice(words, i + n, name.from)) {
        const offices = officesIn(line, words, i, name.to);
        return { ...blank(core, 'role'), name: line.slice(a.start, b.end), roles: [core], offices };
      }
      const more = apposition(line, words, i, name.to, known);
      return {
        ...blank(core, 'name'),
        end: more.end ?? core.end,
        name: line.slice(a.start, b.end),
        roles: [role, ...more.roles],
        offices: [...officesIn(line, words, i, name.from), ...more.offices],
      };
    }
    k = run;
  }
  return null;
}

/** "Hiệp hội Doanh nghiệp Đức - Á", "Quỹ Á - Âu": the second half of a pair of regions. */
function isSecondRegion(line: string, words: readonly Word[], at: number): boolean {
  if (joined(words, at - 1)) return false;
  const gap = line.slice(words[at - 1]?.end, words[at]?.start);
  return /^\s?[-–]\s?$/u.test(gap) && /^(?:Á|Âu|Phi)$/u.test(words[at]?.text ?? '');
}

/** "CEO của A&B", "quan chức TP Đào Viên": capitals that say where somebody works. */
function isOrg(
  words: readonly Word[],
  head: string,
  run: number,
  name: { from: number; to: number },
): boolean {
  const foreign = !SURNAMES.has(words[name.from]?.text ?? '');
  if (foreign && words[run - 1]?.lower === 'của') return true;
  // "Đại diện Jetstar Pacific": of a firm, unless a country stands before the name.
  if (foreign && (head === 'đại diện' || head === 'lãnh đạo') && name.from === run) return true;
  // "Đại diện Lào Karl Berg": a country, and a name that is no place.
  const country = FOREIGN.test(words[name.from - 1]?.lower ?? '');
  if (country && words.slice(name.from, name.to).some(({ syllable }) => !syllable)) return false;
  return WORKS.has(head) && name.from > run && name.to - name.from < 3;
}

/** Callings behind which a place or body stands more often than a name. */
const WORKS = new Set(['quan chức', 'lãnh đạo', 'đại diện', 'cán bộ', 'thành viên', 'nhân viên']);

/** "Phó Thủ tướng, Bộ trưởng Ngoại giao Bùi Văn A": two offices before one name. */
function chained(
  line: string,
  words: readonly Word[],
  i: number,
  tail: number,
  before: Word | undefined,
  known: KnownNames,
): Mention | null {
  const first = words[i];
  const last = words[tail - 1];
  const n = roleHeads.match(words, tail);
  if (first === undefined || last === undefined || n === 0) return null;
  // "giữa hai nhà lãnh đạo, Ngoại trưởng Trần Văn A cho biết", "do ông B làm trưởng đoàn, Thủ tướng A …"
  if (before !== undefined && (PLURALS.has(before.lower) || before.lower === 'làm')) return null;
  // "gặp người đồng cấp Na Uy, Thủ tướng Nguyễn Văn A …": two people.
  if (/^người đồng cấp/iu.test(line.slice(first.start, last.end))) return null;
  // "Bộ trưởng các nước ASEAN, Tổng Thư ký ASEAN Lê Văn A", "của Lãnh đạo Bộ X, Đại sứ Trần Văn B".
  if (isOfMany(line.slice(first.start, last.end))) return null;
  if (
    before !== undefined &&
    PREPOSITIONS.has(before.lower) &&
    isWeak(headOf(line.slice(first.start, words[i + 1]?.end)))
  )
    return null;
  if (!/^,\s+$/u.test(line.slice(last.end, words[tail]?.start))) return null;
  const next = roleAt(line, words, tail, n, known);
  if (next?.kind !== 'name' || next.plural) return null;
  // "Theo Thủ tướng, Bộ trưởng Nguyễn Văn A đã …": the comma ends what "theo" governs.
  const closed = /^\s*(?:[,).]|[-–—]\s|$)/u.test(line.slice(next.end));
  if (before?.lower === 'theo' && !closed) return null;
  if (before !== undefined && isFronted(line, words, i, next)) return null;
  return {
    ...next,
    start: first.start,
    core: { start: first.start, end: next.core.end },
    roles: [{ start: first.start, end: last.end }, ...next.roles],
    offices: [...officesIn(line, words, i, tail), ...next.offices],
  };
}

/** "Bộ trưởng Quốc phòng các nước ASEAN": one office, many holders. */
function isOfMany(role: string): boolean {
  return OF_MANY.test(role);
}

const OF_MANY = /\s(?:các|những|\d+) (?:nước|quốc gia|bộ|ban|ngành|thành viên)(?![a-zà-ỹ])/iu;

/** An office without a name in it: a given name, a name in apposition, or nothing behind it. */
function alone(
  line: string,
  words: readonly Word[],
  i: number,
  n: number,
  tail: number,
  before: Word | undefined,
  known: KnownNames,
): Mention | null {
  const first = words[i];
  if (first === undefined) return null;
  const head = headOf(line.slice(first.start, words[i + n - 1]?.end));
  const tailEnd = words[tail - 1]?.end ?? first.end;
  const plural =
    (before !== undefined && PLURALS.has(before.lower)) ||
    isOfMany(line.slice(first.start, tailEnd)) ||
    OF_MANY.exec(line.slice(tailEnd, tailEnd + 24))?.index === 0;
  // "vị đại diện Newpro": one word behind them is whom they speak for.
  const speaks = (head === 'đại diện' || head === 'lãnh đạo') && words[i + n]?.syllable === false;
  const given = speaks ? null : (givenName(line, words, i + n) ?? foreignLast(words, i + n, tail));
  if (given !== null) {
    const core = { start: first.start, end: words[given - 1]?.end ?? first.end };
    return {
      ...blank(core, 'given-name'),
      name: line.slice(words[given - 1]?.start, core.end),
      offices: officesIn(line, words, i, given - 1),
      plural,
    };
  }
  const core = { start: first.start, end: words[tail - 1]?.end ?? first.end };
  const offices = officesIn(line, words, i, tail);
  // "Nói chuyện với học sinh, bà A …": a calling in the middle of a clause is of somebody else.
  const lone = plural || (isWeak(head) && !atClause(line, first));
  // "Theo Bộ trưởng X, Abbas Araqchi tuyên bố": somebody else.
  const governed =
    before !== undefined && (before.lower === 'theo' || PREPOSITIONS.has(before.lower));
  const named = lone ? null : namedBeside(line, words, tail, core.end, known, governed);
  if (named !== null) {
    return {
      ...named,
      start: first.start,
      core: { start: first.start, end: named.core.end },
      roles: [core, ...named.roles],
      offices: [...offices, ...named.offices],
    };
  }
  // "đại diện Bộ X", "chuyên gia" point to nobody; "Đại diện Bộ X" as a subject is named by that.
  // "đặc phái viên TTXVN" writes, and says nothing.
  if (
    isWeak(head) || head === 'đặc phái viên'
      ? words[i + n]?.capital === true && isOutlet(words, i + n, i + n + 1)
      : false
  )
    return null;
  if (isWeak(head) && (plural || !speaksFor(line, words, i, n, head))) return null;
  return { ...blank(core, 'role'), roles: [core], offices, plural };
}

/** "Đại diện Bộ Công Thương cho biết": somebody who speaks for a body, at the place of a subject. */
function speaksFor(
  line: string,
  words: readonly Word[],
  i: number,
  n: number,
  head: string,
): boolean {
  if (head !== 'đại diện' && head !== 'lãnh đạo') return false;
  const of = words[i + n]?.lower === 'của' ? 1 : 0;
  const body = of > 0 && plainBodies.match(words, i + n + 1) > 0;
  if ((words[i + n + of]?.capital !== true && !body) || !joined(words, i + n - 1)) return false;
  const first = words[i];
  if (first === undefined) return false;
  return atClause(line, first) || /dẫn lời\s$/u.test(line.slice(0, first.start).slice(-10));
}

/** Whether a word stands where a subject does: at the head of a clause, or behind "theo". */
function atClause(line: string, { start }: Word): boolean {
  return /(?:^|[.,;:”"»–—-]\s*|(?:^|\s)[Tt]heo\s)$/u.test(
    line.slice(Math.max(0, start - 8), start),
  );
}

/** "Ngoại trưởng Nga Lavrov", "Bộ trưởng Quốc phòng Mattis": a foreign name of one word ends the role. */
function foreignLast(words: readonly Word[], from: number, tail: number): number | null {
  const at = tail - 1;
  const word = words[at];
  if (word?.capital !== true || at <= from || word.syllable) return null;
  if (/^[\p{Lu}\p{N}&.-]+$/u.test(word.text) || orgNames.match(words, at) > 0) return null;
  const country = [1, 2].some((k) => at >= k && orgNames.match(words, at - k) === k);
  const field = at > from + 1 && LOWER_FIELDS.match(words, at - 2) === 2;
  return country || field ? tail : null;
}

/** A single capitalised word behind an office that no body or compound explains: "Bộ trưởng A nói". */
function givenName(line: string, words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word?.capital !== true || at === 0 || !joined(words, at - 1)) return null;
  if (BODY_HEADS.has(word.lower) || orgNames.match(words, at) > 0) return null;
  const next = joined(words, at) && words[at + 1]?.capital === true;
  if (/^\p{Lu}{2,}/u.test(word.text) || next || SHORT_COUNTRIES.has(word.text)) return null;
  const follows = words[at + 1];
  const ends = follows === undefined || !joined(words, at);
  const verb = follows !== undefined && (STOPS.has(follows.lower) || saysAt(line, words, at + 1));
  // "thị trưởng Davao, …": nothing tells a foreign name from that of a town or firm, but its office.
  const closed = ends && (word.syllable || STATE.test(words[at - 1]?.lower ?? ''));
  // "Tổng thống Tupou một lần nữa …": whatever follows, it is no body of ours.
  const abroad = !word.syllable && /^(?:thống|tướng)$/u.test(words[at - 1]?.lower ?? '');
  // "Theo chuyên gia Vorontsov, …": a calling of people, never of bodies.
  const expert = ends && !word.syllable && EXPERTS.test(line.slice(0, word.start).slice(-30));
  return closed || verb || abroad || expert ? at + 1 : null;
}

/** "Bộ trưởng Lavrov đồng thời nhấn mạnh": a verb of saying, or adverbs and then one. ("Y tế cho rằng" is none.) */
function saysAt(line: string, words: readonly Word[], at: number): boolean {
  const cue = cueFrom(line, words, at);
  return cue !== null && cueAt(line, words, wordFrom(words, cue.start)) !== null;
}

/** "Theo" and a calling that no body has. */
const EXPERTS =
  /(?:^|\s)theo (?:chuyên gia|học giả|nhà (?:phân tích|nghiên cứu|bình luận|khoa học|kinh tế)|luật sư|kỹ sư)\s$/iu;

/** Countries by one syllable that begins no body and is no given name. */
const SHORT_COUNTRIES = new Set(['Hàn', 'Triều', 'Ấn']);

/** Last words of offices of state: behind them a single foreign word is their holder. */
const STATE = /^(?:thống|tướng|trưởng|sứ|sĩ|hậu|vương|sư)$/u;
