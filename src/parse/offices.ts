import { cueAt } from './cues.ts';
import { bodies, BODY_HEADS, honorifics, ROLE_OPENERS, roleHeads, STOPS } from './lexicon.ts';
import type { Span } from './text.ts';
import { joined, type Word } from './words.ts';

/** An office for comparing: its head in lower case, and the words of its body. */
export interface Office {
  head: string;
  org: string;
}

/** What parts a name from an office beside it. */
export const APPOSITION = /^\s*(?:,|[-–—]|\()\s*$/u;
const MAX_ROLE_WORDS = 22;

/** Offices behind a name, after a comma, a dash or a bracket; several are joined by commas. */
export function apposition(
  line: string,
  words: readonly Word[],
  at: number,
): { roles: Span[]; office: Office | null; end: number | null } {
  const before = words[at - 1];
  const first = words[at];
  const none = { roles: [], office: null, end: null };
  if (before === undefined || first === undefined) return none;
  if (!APPOSITION.test(line.slice(before.end, first.start))) return none;
  const n = roleHeads.match(line, words, at);
  if (n === 0) return none;
  const head = line.slice(first.start, words[at + n - 1]?.end).toLowerCase();
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
  const bracket = /^\s*\([^()]{1,60}\)/u.exec(line.slice(stop));
  if (bracket !== null) stop += bracket[0].length;
  return { roles: [{ start: first.start, end: stop }], office, end: stop };
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
      // "Đặc phái viên của Tổng Thư ký …": an office inside an office.
      if (before.lower !== 'của') break;
      end += head;
      continue;
    }
    if (!word.capital) {
      const opens = end === from && !apposed && !ROLE_OPENERS.has(word.lower);
      const says = cueAt(line, words, end) !== null && before.lower !== 'nghệ';
      if (opens || STOPS.has(word.lower) || says) break;
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
