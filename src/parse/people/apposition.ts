import { bodies } from './bodies.ts';
import { cueAt, cueFrom } from '../quotes/cues.ts';
import { isSubjectBehind } from './fronted.ts';
import { isWeak, roleHeads, STOPS } from './lexicon.ts';
import { capitalRun, keyOfWords, nameInRun, SURNAMES, type KnownNames } from './names.ts';
import { officesIn, orgTail, roleTail, servesOffice, type Office } from './offices.ts';
import { orgNames } from './places.ts';
import type { Span } from '../text.ts';
import { joined, wordFrom, type Word } from '../text/words.ts';

/** What parts a name from an office beside it. */
export const APPOSITION = /^\s*(?:,|[-–—]|\()\s*$/u;

/** What stands beside a name: offices, or only where somebody is from; `end` is null where nothing does. */
interface Beside {
  roles: Span[];
  offices: Office[];
  end: number | null;
}

const nothing: Beside = { roles: [], offices: [], end: null };

const MANY = new Set(['các', 'những']);

/**
 * Offices behind a name, after a comma, a dash or a bracket; several are joined by commas. Word `opening` begins
 * what stands for the person, word `at` what stands behind.
 */
export function apposition(
  line: string,
  words: readonly Word[],
  opening: number,
  at: number,
  known: KnownNames,
): Beside {
  const before = words[at - 1];
  const first = words[at];
  if (before === undefined || first === undefined) return nothing;
  const beside = APPOSITION.test(line.slice(before.end, first.start));
  const n = beside ? roleHeads.match(words, at) : 0;
  if (n > 0) {
    // "…, Phó Thủ tướng Trần Văn A, lãnh đạo các Bộ": a list of guests goes on.
    const head = line.slice(first.start, words[at + n - 1]?.end).toLowerCase();
    const many = MANY.has(words[at + n]?.lower ?? '') && isWeak(head);
    const others =
      many ||
      opensList(line, words, at + n) ||
      opensAnother(line, words, at, known) ||
      isSubjectBehind(line, words, opening, at, n);
    return others ? nothing : officesAt(line, words, at);
  }
  const origin =
    originEnd(line, words, at) ??
    (beside ? (workEnd(line, words, at) ?? firmEnd(line, words, at)) : null);
  if (origin === null) return nothing;
  // "Bà A (Lào), Giám đốc B": the office stands behind the bracket.
  const next = wordFrom(words, origin);
  const follows = /^\s*,\s*$/u.test(line.slice(origin, words[next]?.start ?? origin));
  if (follows && roleHeads.match(words, next) > 0) return officesAt(line, words, next);
  return { ...nothing, end: origin };
}

/** "Thủ tướng X, Tổng Thư ký ASEAN và các đại biểu": the office is that of another guest. */
function opensList(line: string, words: readonly Word[], from: number): boolean {
  const end = roleTail(line, words, from, true);
  const last = words[end - 1];
  return (
    last !== undefined &&
    /^(?:,|\s(?:và|cùng))\s(?:các|những|nhiều|hơn|gần|đại diện|lãnh đạo)\s/u.test(
      line.slice(last.end, last.end + 18),
    )
  );
}

/**
 * "…, Bộ trưởng Trần Văn B nói", "…, nhà sáng lập X, Chủ tịch Klaus Y, …": an office with a name of its own is
 * somebody else's, and so are the offices before it.
 */
function opensAnother(
  line: string,
  words: readonly Word[],
  at: number,
  known: KnownNames,
): boolean {
  const n = roleHeads.match(words, at);
  if (n === 0) return false;
  const end = roleTail(line, words, at + n, true);
  const last = words[end - 1];
  if (last === undefined) return false;
  if (servesOffice(words, at + n, end)) return false;
  // "và ông Stoltenberg, Bộ trưởng Mattis nói": a name alone behind the office of a minister.
  const only = end === at + n + 1 && last.capital && !last.syllable && !last.acronym;
  const minister = OF_STATE.test(line.slice(words[at]?.start, words[at + n - 1]?.end));
  if (only && minister && orgNames.match(words, at + n) === 0) return true;
  if (endsKnown(words, at + n, end, known)) return true;
  const gap = line.slice(last.end, words[end]?.start ?? last.end);
  if (/^,\s+$/u.test(gap) && opensAnother(line, words, end, known)) return true;
  if (/^\s*(?:[,).;:]|[-–—]|$)/u.test(line.slice(last.end))) return false;
  for (let k = at + n; k < end; k += 1) {
    if (words[k - 1]?.capital === true && k > at + n) continue;
    const direct = k === at + n;
    const run = Math.min(capitalRun(line, words, k), end);
    if (run < end) continue;
    const name = nameInRun(words, k, run, new Set());
    if (name === null) continue;
    // "…, Bộ trưởng Bộ Công Thương Trần Văn B nói": a full name behind its office.
    const long = name.to - name.from >= 3;
    // "…, Bộ trưởng Bộ Nội vụ Trần Văn B cùng dự"
    const behind = long && name.from === k && SURNAMES.has(words[k]?.text ?? '');
    const full = behind || (name.from > k && long && words[k]?.syllable === true);
    if (direct || full || orgNames.match(words, k) > 0) return true;
  }
  return false;
}

/** Offices that no firm has. */
const OF_STATE = /(?:bộ trưởng|thứ trưởng|ngoại trưởng|tổng thống|thủ tướng|nghị sĩ|tướng)$/iu;

/** A name that the article holds elsewhere ends the office that begins behind word `from`. */
function endsKnown(words: readonly Word[], from: number, end: number, known: KnownNames): boolean {
  for (let i = Math.max(from, end - 6); end - i >= 2; i += 1) {
    if (words[i]?.capital === true && known.has(keyOfWords(words, i, end))) return true;
  }
  return false;
}

/** The offices whose first head stands at word `at`. */
function officesAt(line: string, words: readonly Word[], at: number): Beside {
  const first = words[at];
  const n = roleHeads.match(words, at);
  if (first === undefined) return nothing;
  let end = roleTail(line, words, at + n, true);
  // "Phó Tổng Thư ký, Đặc phái viên …": one printed role of two offices.
  for (;;) {
    const gap = line.slice(words[end - 1]?.end ?? 0, words[end]?.start ?? 0);
    const more = /^,\s+$/u.test(gap) ? roleHeads.match(words, end) : 0;
    if (more === 0) break;
    end = roleTail(line, words, end + more, true);
  }
  const offices = officesIn(line, words, at, end);
  const roles = [{ start: first.start, end: words[end - 1]?.end ?? first.end }];
  let stop = roles[0]?.end ?? first.end;
  const body = /^,\s+$/u.test(line.slice(stop, words[end]?.start))
    ? workEnd(line, words, end)
    : null;
  if (body !== null) return { roles, offices, end: body };
  const bracket = /^\s*\([^()]{1,60}\)/u.exec(line.slice(stop, stop + 70));
  if (bracket !== null) {
    stop += bracket[0].length;
    // "Cơ quan X (ABC)": the short name is as good.
    const short = /^\s*\((\p{Lu}[\p{L}\p{N}&-]{1,9})\)$/u.exec(bracket[0])?.[1]?.toLowerCase();
    const last = offices.at(-1);
    if (short !== undefined && last !== undefined && last.org !== '') last.org += ` ${short}`;
    return { roles: [{ start: first.start, end: stop }], offices, end: stop };
  }
  return { roles, offices, end: asideEnd(line, words, end) ?? stop };
}

/**
 * "…, nhà sáng lập một hãng về trợ lý ảo, chia sẻ", "…, giám đốc một xưởng có trụ sở tại xã A, kể": the
 * aside goes on up to a comma before the verb.
 */
function asideEnd(line: string, words: readonly Word[], at: number): number | null {
  const tells = TELLS_MORE.has(words[at]?.lower ?? '');
  for (let i = at; i < words.length && i - at < (tells ? MAX_TOLD : MAX_ASIDE); i += 1) {
    const before = words[i - 1];
    const word = words[i];
    if (before === undefined || word === undefined) return null;
    const gap = line.slice(before.end, word.start);
    const bracket = gap === ' (' ? bracketAt(line, before.end) : 0;
    if (bracket > 0) {
      const end = before.end + bracket;
      const next = wordFrom(words, end);
      const says = next !== -1 && cueFrom(line, words, next) !== null;
      return says && line.slice(end, words[next]?.start) === ', ' ? end : null;
    }
    if (gap === ', ' && i > at) return cueFrom(line, words, i) === null ? null : before.end;
    const ends = tells ? OTHERS.has(word.lower) : word.capital || STOPS.has(word.lower);
    if (gap !== ' ' || ends || cueAt(line, words, i) !== null) return null;
  }
  return null;
}

const MAX_ASIDE = 10;
const MAX_TOLD = 16;
/** Words that tell more of an office or its body: where it is, what it is for, which one it is. */
const TELLS_MORE = new Set('đến có đặt đóng nằm chuyên thuộc tại ở này vừa đang từng'.split(' '));
/** Somebody else, or what the holder did. */
const OTHERS = new Set('ông bà anh chị cô đã sẽ gặp tiếp thăm ký trao'.split(' '));

/** The end of ", Viện Hải dương học," behind a name: where somebody works; null where it is no aside. */
function workEnd(line: string, words: readonly Word[], at: number): number | null {
  const n = bodies.match(words, at);
  if (n === 0) return null;
  const tail = orgTail(line, words, at + n);
  const end = words[tail - 1]?.end ?? 0;
  // "…, Viện A, Học viện B, cho biết": the one belongs to the other.
  const higher = /^,\s$/u.test(line.slice(end, words[tail]?.start))
    ? workEnd(line, words, tail)
    : null;
  if (higher !== null) return higher;
  if (/^\s*(?:,|\)|[-–—]\s)/u.test(line.slice(end))) return end;
  // "TS X, Công ty Y (Pháp) cho rằng": the verb is that of the name.
  const bracket = bracketAt(line, end);
  if (bracket > 0 && /^\s*,/u.test(line.slice(end + bracket))) return end + bracket;
  const next = wordFrom(words, end + bracket);
  const says = tail > at + n && cueAt(line, words, next) !== null;
  return says ? end + bracket : null;
}

function bracketAt(line: string, at: number): number {
  return /^\s*\([^()]{1,110}\)/u.exec(line.slice(at, at + 120))?.[0].length ?? 0;
}

/** The end of "- Google (Việt Nam)," behind a name, when an office follows; null where it is no firm. */
function firmEnd(line: string, words: readonly Word[], at: number): number | null {
  const before = words[at - 1];
  const first = words[at];
  if (before === undefined || first?.capital !== true) return null;
  if (!/^\s[-–—]\s$/u.test(line.slice(before.end, first.start))) return null;
  const run = capitalRun(line, words, at, 6);
  const last = words[run - 1]?.end ?? 0;
  const end = last + bracketAt(line, last);
  const next = wordFrom(words, end);
  const comma = next !== -1 && /^,\s$/u.test(line.slice(end, words[next]?.start));
  return comma && roleHeads.match(words, next) > 0 ? end : null;
}

/** The end of "(Lào)" or "của Lào" right behind a name, or null. */
function originEnd(line: string, words: readonly Word[], at: number): number | null {
  const from = words[at - 1]?.end ?? 0;
  const bracket = /^\s*\([^()]{1,60}\)/u.exec(line.slice(from, from + 70));
  if (bracket !== null) return from + bracket[0].length;
  if (words[at]?.lower !== 'của' || !joined(words, at - 1)) return null;
  const n = orgNames.match(words, at + 1);
  return n === 0 ? null : (words[at + n]?.end ?? null);
}
