import type { Span } from '../text.ts';
import { latin } from '../text/latin.ts';
import { matches } from '../text/matches.ts';
import { DIGITS } from '../text/number-words.ts';

/** A number in a text. */
export interface FoundNumber extends Span {
  /** In whole base units: "3,7 nghìn tỷ" is 3.7e12. */
  value: number;
  /** What the words behind it multiply it by: 1e12 there, 1 where there are none. */
  scale: number;
  /** Written in words ("năm", "hai mươi"), not figures. */
  inWords: boolean;
  /** "2,000" can be two or two thousand: true where it has only such a group and no multiplier. */
  ambiguous: boolean;
}

const UNITS: Readonly<Record<string, number>> = { ...DIGITS, mốt: 1, lăm: 5 };
const SCALES: Readonly<Record<string, number>> = {
  chục: 10,
  trăm: 100,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};
/**
 * Not what belongs to a name or another notation: "AEM-57", "ASEAN+3", "8:30", "57-NQ/TW", "1/3". A
 * hyphen between figures joins the ends of a span, which are two numbers.
 */
const IN_FIGURES = latin(
  /(?<![\p{L}\p{N}.,:/_#+]|\+ |\p{L}[-\u2011])\d{1,15}(?:[.,]\d{1,12}){0,5}(?!\p{N}|[.,:/]\p{N}|[-/\u2011]\p{L})/gu,
);
const SCALE_AFTER = latin(/^ ?(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\p{L})/iu);
/** "hai trăm linh năm" leaves the tens empty. */
const EMPTY_TENS = `(?:linh|lẻ)(?= (?:${Object.keys(UNITS).join('|')})(?!\\p{L}))`;
const NUMBER_WORD = latin(
  `(?<!\\p{L})(?:${[...Object.keys(UNITS), ...Object.keys(SCALES), 'mười', 'mươi', EMPTY_TENS].join('|')})(?!\\p{L}| phú(?!\\p{L}))`,
  'giu',
);
/** "hai nghìn năm trăm", "một trăm năm mươi". */
const FIVE_OF = latin(/^năm (?:mươi|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\p{L})/iu);
/** "ngã ba", "ngã tư": where roads meet. */
const CROSSING = latin(/(?<!\p{L})ngã $/iu);
/** These never open a number: "đầu tư" is no four. */
const NEVER_FIRST = new Set(['tư', 'lăm', 'mốt', 'mươi', 'linh', 'lẻ']);

/** The numbers of a text (spaces plain), in figures and in words, in its order. */
export function findNumbers(plain: string): FoundNumber[] {
  const figures = inFigures(plain).filter((one, i, all) => (all[i - 1]?.end ?? 0) <= one.start);
  const words = inWords(plain).filter(
    // Multipliers behind figures belong to them ("3,7 nghìn tỷ").
    ({ start }) => !figures.some((one) => one.start <= start && start < one.end),
  );
  if (words.length === 0) return figures;
  return [...figures, ...words].toSorted((a, b) => a.start - b.start);
}

/** "3,7", "2.000", "1.234,5" as Vietnamese writes them; "3.7" too, since it can mean nothing else. */
export function parseFigures(words: string): number {
  const thousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(words);
  const plain = thousands ? words.replaceAll('.', '') : words;
  const comma = plain.lastIndexOf(',');
  if (comma === -1) return Number(plain);
  // Several commas can only part thousands.
  if (plain.indexOf(',') !== comma) return Number(plain.replaceAll(',', ''));
  return Number(plain.replace(',', '.'));
}

function inFigures(plain: string): FoundNumber[] {
  return matches(plain, IN_FIGURES).flatMap(({ 0: words, index }) => {
    const value = parseFigures(words);
    // "0912345678" is called, not counted.
    if (!Number.isFinite(value) || /^0\d{4,}$/u.test(words)) return [];
    let scale = 1;
    let end = index + words.length;
    const scaled = end;
    for (let m = SCALE_AFTER.exec(plain.slice(end, end + 8)); m !== null;) {
      scale *= SCALES[m[0].trim().toLowerCase()] ?? 1;
      end += m[0].length;
      m = end - scaled < 20 ? SCALE_AFTER.exec(plain.slice(end, end + 8)) : null;
    }
    const ambiguous = end === scaled && /^\d{1,3},\d{3}$/u.test(words);
    const rest = scale === 1 ? null : restBehind(plain, end, scale);
    const whole = round(value * scale + (rest?.value ?? 0));
    return [
      { start: index, end: rest?.end ?? end, value: whole, scale, inWords: false, ambiguous },
    ];
  });
}

const REST = latin(/^ (\d{1,3}) (nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})/iu);

/** "7 tỷ 500 triệu": the second part, in its smaller multiplier. */
function restBehind(
  plain: string,
  at: number,
  scale: number,
): { value: number; end: number } | null {
  const m = REST.exec(plain.slice(at, at + 16));
  const own = SCALES[m?.[2]?.toLowerCase() ?? ''] ?? scale;
  return m === null || own >= scale ? null : { value: Number(m[1]) * own, end: at + m[0].length };
}

/** Products of decimals carry noise (3.7 × 1e12): twelve digits are more than any article prints. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** Runs of number words: "năm", "hai mươi lăm", "hàng chục nghìn" (from "chục"). */
function inWords(plain: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  let run: { start: number; end: number; words: string[] } | null = null;
  const close = () => {
    const value = run && isNumber(plain, run) ? valueOf(run.words) : null;
    if (run !== null && value !== null) {
      const { start, end } = run;
      found.push({ start, end, value, scale: 1, inWords: true, ambiguous: false });
    }
    run = null;
  };
  for (const { 0: word, index } of matches(plain, NUMBER_WORD)) {
    if (run !== null && plain.slice(run.end, index) !== ' ') close();
    if (run !== null && isYears(plain, run.words.at(-1) ?? '', word, index)) {
      close();
      continue;
    }
    run ??= { start: index, end: index, words: [] };
    run.words.push(word.toLowerCase());
    run.end = index + word.length;
  }
  close();
  return found;
}

/** "ba mươi năm xây dựng": behind tens and hundreds five is "lăm" or "linh năm", and "năm" are years. */
function isYears(plain: string, before: string, word: string, at: number): boolean {
  const isPlace = before === 'mười' || before === 'mươi' || before in SCALES;
  return isPlace && word.toLowerCase() === 'năm' && !FIVE_OF.test(plain.slice(at, at + 12));
}

/** A capital within a sentence is part of a name: "thứ Ba", "Ba Vì". */
function isNumber(plain: string, { start, words }: { start: number; words: string[] }): boolean {
  if (NEVER_FIRST.has(words[0] ?? '')) return false;
  if (CROSSING.test(plain.slice(Math.max(0, start - 5), start))) return false;
  const first = plain[start] ?? '';
  return first === first.toLowerCase() || !/[\p{L}\p{N},] $/u.test(plain.slice(start - 2, start));
}

function valueOf(words: readonly string[]): number | null {
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let last = 1;
  for (const word of words) {
    const unit = UNITS[word];
    const scale = SCALES[word];
    if (unit !== undefined) {
      // "hai ba" (two, three) is no number.
      if (digit !== null) return null;
      digit = unit;
    } else if (word === 'mười') {
      group += 10;
    } else if (word === 'mươi' || scale === 10) {
      group += (digit ?? 1) * 10;
      digit = null;
    } else if (scale === 100) {
      group += (digit ?? 1) * 100;
      digit = null;
    } else if (scale !== undefined) {
      const value: number = group + (digit ?? 0);
      // "hai trăm nghìn tỷ" multiplies, "một triệu ba trăm nghìn" adds.
      const isLess = scale < last;
      total = isLess
        ? total + value * scale
        : (total + (value === 0 && total === 0 ? 1 : value)) * scale;
      last = scale;
      group = 0;
      digit = null;
    }
  }
  return total + group + (digit ?? 0);
}
