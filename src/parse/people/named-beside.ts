import { APPOSITION } from './apposition.ts';
import { bodies } from './bodies.ts';
import { cueFrom } from '../quotes/cues.ts';
import { blank, type Mention } from './mention.ts';
import { capitalRun, nameInRun, SURNAMES, type KnownNames } from './names.ts';
import { orgNames, provinces } from './places.ts';
import { titled } from './titled.ts';
import { titleAt } from './titles.ts';
import { joined, wordFrom, type Word } from '../text/words.ts';

/** "Bộ trưởng Bộ X, ông Nguyễn Văn A" and "Bộ trưởng Nga, Ivan Petrov, …": the name behind a comma. */
export function namedBeside(
  line: string,
  words: readonly Word[],
  tail: number,
  end: number,
  known: KnownNames,
  governed = false,
): Mention | null {
  const gap = line.slice(end, words[tail]?.start ?? end);
  if (gap === ' (') return namedBehindBracket(line, words, tail, known);
  const comma = APPOSITION.test(gap);
  if (!comma && !/^\s+$/u.test(gap)) return null;
  const title = titleAt(line, words, tail);
  if (title !== null) {
    const named = titled(line, words, tail, title, known);
    return named?.kind === 'name' ? named : null;
  }
  if (!comma) return null;
  const run = capitalRun(line, words, tail, 5);
  const first = words[tail];
  const last = words[run - 1];
  if (first === undefined || last === undefined || run - tail < 2) return null;
  if (bodies.match(words, tail) > 0 || orgNames.match(words, tail) > 0) return null;
  if (provinces.match(words, tail) > 0) return null;
  const foreign = words.slice(tail, run).some(({ syllable }) => !syllable);
  if (!foreign && !SURNAMES.has(first.text)) return null;
  // "Bộ trưởng X — Nguyễn Văn A đã nói": behind a dash a Vietnamese name needs no second one.
  const dashed = /[-–—]/u.test(gap) && !foreign && run - tail >= 3;
  // "Người đồng cấp Nga, Ivan Petrov, nói": it must end like an aside.
  // "Người phát ngôn Bộ Ngoại giao Iran, Abbas Mousavi tuyên bố"
  const letters = words.slice(tail, run).some(({ text }) => text === text.toUpperCase());
  const says =
    gap === ', ' && foreign && !letters && !governed && cueFrom(line, words, run) !== null;
  if (!dashed && !says && !/^\s*(?:,|\)|[-–—]\s|:)/u.test(line.slice(last.end))) return null;
  const core = { start: first.start, end: last.end };
  return { ...blank(core, 'name'), name: line.slice(core.start, core.end) };
}

const LONGEST_BRACKET = 60;

/**
 * "Tổng Thư ký Liên minh Viễn thông Quốc tế (ITU) Hamadoun Toure", "Cục trưởng Cục A (Bộ B) Trần Văn C": a short
 * name, or the higher body, in brackets before the name.
 */
function namedBehindBracket(
  line: string,
  words: readonly Word[],
  at: number,
  known: KnownNames,
): Mention | null {
  const close = line.indexOf(')', words[at]?.end);
  if (close === -1 || close > (words[at]?.start ?? 0) + LONGEST_BRACKET) return null;
  const behind = wordFrom(words, close);
  if (line.slice(close, words[behind]?.start) !== ') ') return null;
  // "(SOM) Việt Nam Nguyễn Văn A"
  const from = behind + orgNames.match(words, behind);
  const first = words[from];
  if (first?.capital !== true || !joined(words, from - 1) !== (from === behind)) return null;
  const run = capitalRun(line, words, from, 6);
  const name = nameInRun(words, from, run, known, true);
  const last = words[run - 1];
  if (name?.from !== from || name.to !== run || last === undefined) return null;
  const core = { start: first.start, end: last.end };
  return { ...blank(core, 'name'), name: line.slice(core.start, core.end) };
}
