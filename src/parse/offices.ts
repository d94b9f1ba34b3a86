import { cueAt } from './cues.ts';
import {
  bodies,
  BODY_HEADS,
  DEEDS,
  honorifics,
  orgNames,
  ROLE_OPENERS,
  roleHeads,
  STOPS,
} from './lexicon.ts';
import { capitalRun, nameInRun } from './names.ts';
import type { Span } from './text.ts';
import { joined, type Word } from './words.ts';

/** An office for comparing: its head in lower case, and the words of its body. */
export interface Office {
  head: string;
  org: string;
}

/** "Nữ Bộ trưởng", "tân Chủ tịch": the same office as without the word before it; lower case. */
export function officeHead(printed: string): string {
  return printed.toLowerCase().replace(/^(?:nữ|tân) /u, '');
}

/** What parts a name from an office beside it. */
export const APPOSITION = /^\s*(?:,|[-–—]|\()\s*$/u;
const MAX_ROLE_WORDS = 22;

/** What stands beside a name: offices, or only where somebody is from; `end` is null where nothing does. */
interface Beside {
  roles: Span[];
  office: Office | null;
  end: number | null;
}

/** Offices behind a name, after a comma, a dash or a bracket; several are joined by commas. */
export function apposition(line: string, words: readonly Word[], at: number): Beside {
  const before = words[at - 1];
  const first = words[at];
  if (before === undefined || first === undefined) return { roles: [], office: null, end: null };
  const beside = APPOSITION.test(line.slice(before.end, first.start));
  if (beside && opensAnother(line, words, at)) return { roles: [], office: null, end: null };
  if (beside && roleHeads.match(line, words, at) > 0) return officesAt(line, words, at);
  const origin = originEnd(line, words, at) ?? (beside ? workEnd(line, words, at) : null);
  if (origin === null) return { roles: [], office: null, end: null };
  // "Bà A (Lào), Giám đốc B": the office stands behind the bracket.
  const next = words.findIndex(({ start }) => start >= origin);
  const follows = /^\s*,\s*$/u.test(line.slice(origin, words[next]?.start ?? origin));
  if (follows && roleHeads.match(line, words, next) > 0) return officesAt(line, words, next);
  return { roles: [], office: null, end: origin };
}

/** "…, Bộ trưởng Trần Văn B nói": an office with a name of its own, closed by no comma, is somebody else. */
function opensAnother(line: string, words: readonly Word[], at: number): boolean {
  const n = roleHeads.match(line, words, at);
  if (n === 0) return false;
  const end = roleTail(line, words, at + n, true);
  const last = words[end - 1];
  if (last === undefined || /^\s*(?:[,).;:]|[-–—]|$)/u.test(line.slice(last.end))) return false;
  for (let k = at + n; k < end; k += 1) {
    if (words[k - 1]?.capital === true && k > at + n) continue;
    const direct = k === at + n;
    if (!direct && orgNames.match(line, words, k) === 0) continue;
    const run = Math.min(capitalRun(line, words, k), end);
    if (run === end && nameInRun(line, words, k, run, new Set()) !== null) return true;
  }
  return false;
}

/** The offices whose first head stands at word `at`. */
function officesAt(line: string, words: readonly Word[], at: number): Beside {
  const first = words[at];
  const n = roleHeads.match(line, words, at);
  if (first === undefined) return { roles: [], office: null, end: null };
  const head = officeHead(line.slice(first.start, words[at + n - 1]?.end));
  let end = roleTail(line, words, at + n, true);
  const office = { head, org: orgOf(line, words, at + n, end) };
  // "Phó Tổng Thư ký, Đặc phái viên …": one printed role of two offices.
  for (;;) {
    const gap = line.slice(words[end - 1]?.end ?? 0, words[end]?.start ?? 0);
    const more = /^,\s+$/u.test(gap) ? roleHeads.match(line, words, end) : 0;
    if (more === 0) break;
    end = roleTail(line, words, end + more, true);
  }
  let stop = words[end - 1]?.end ?? first.end;
  const body = /^,\s+$/u.test(line.slice(stop, words[end]?.start))
    ? workEnd(line, words, end)
    : null;
  if (body !== null) return { roles: [{ start: first.start, end: stop }], office, end: body };
  const bracket = /^\s*\([^()]{1,60}\)/u.exec(line.slice(stop));
  if (bracket !== null) stop += bracket[0].length;
  return { roles: [{ start: first.start, end: stop }], office, end: stop };
}

/** The end of ", Viện Hải dương học," behind a name: where somebody works; null where it is no aside. */
function workEnd(line: string, words: readonly Word[], at: number): number | null {
  const n = bodies.match(line, words, at);
  if (n === 0 || words[at]?.capital !== true) return null;
  const end = words[orgTail(line, words, at + n) - 1]?.end ?? 0;
  return /^\s*(?:,|\)|[-–—]\s)/u.test(line.slice(end)) ? end : null;
}

/** The end of "(Lào)" or "của Lào" right behind a name, or null. */
function originEnd(line: string, words: readonly Word[], at: number): number | null {
  const from = words[at - 1]?.end ?? 0;
  const bracket = /^\s*\([^()]{1,60}\)/u.exec(line.slice(from, from + 70));
  if (bracket !== null) return from + bracket[0].length;
  if (words[at]?.lower !== 'của' || !joined(line, words, at - 1)) return null;
  const n = orgNames.match(line, words, at + 1);
  return n === 0 ? null : (words[at + n]?.end ?? null);
}

/** A comma inside the name of a body: "Bộ Văn hóa, Thể thao và Du lịch". */
const LISTED = /^, \p{Lu}\p{Ll}+(?: \p{Ll}+){0,2} và \p{Lu}/u;

/**
 * The index behind the words that still belong to an office: its body, field and country. Beside a name
 * (`apposed`) it may go on in lower case at once ("Trưởng phòng giáo dục môi trường"); alone only with
 * a word for a body ("Giám đốc bệnh viện").
 */
export function roleTail(
  line: string,
  words: readonly Word[],
  from: number,
  apposed = false,
): number {
  let end = from;
  while (end < words.length && end - from < MAX_ROLE_WORDS) {
    const word = words[end];
    const before = words[end - 1];
    if (word === undefined || before === undefined) break;
    const listed = BODY_HEADS.has(words[from]?.lower ?? '') && LISTED.test(line.slice(before.end));
    if (!joined(line, words, end - 1) && !listed) break;
    const head = roleHeads.match(line, words, end);
    if (head > 0) {
      // "Đặc phái viên của Tổng Thư ký …", "Phó Thủ tướng kiêm Bộ trưởng …": two offices in one role.
      if (before.lower !== 'của' && before.lower !== 'kiêm') break;
      end += head;
      continue;
    }
    if (!word.capital) {
      const opens = end === from && !apposed && !ROLE_OPENERS.has(word.lower);
      const says = cueAt(line, words, end) !== null && before.lower !== 'nghệ';
      if (opens || STOPS.has(word.lower) || says || DEEDS.match(line, words, end) > 0) break;
      const next = end + 1;
      const other = roleHeads.match(line, words, next) + bodies.match(line, words, next);
      if (word.lower === 'và' && other > 0) break;
      if (honorifics.match(line, words, end) > 0) break;
    }
    end += 1;
  }
  return Math.min(end, words.length);
}

/** The words of a body's name behind its first word. */
export function orgTail(line: string, words: readonly Word[], from: number): number {
  if (from === 0 || !joined(line, words, from - 1)) return from;
  const end = roleTail(line, words, from);
  return words[from]?.capital === true ? end : from;
}

export function orgOf(line: string, words: readonly Word[], from: number, to: number): string {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || to <= from) return '';
  return line.slice(first.start, last.end).toLowerCase();
}
