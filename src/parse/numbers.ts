import type { Span } from './text.ts';

/** A number in a text. */
export interface FoundNumber extends Span {
  /** In whole base units: "3,7 nghìn tỷ" is 3.7e12. */
  value: number;
  /** Written in words ("năm", "hai mươi"), not figures. */
  inWords: boolean;
  /** "2,000" can be two or two thousand: true where it has only such a group and no multiplier. */
  ambiguous: boolean;
}

const UNITS: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
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
const IN_FIGURES = /(?<![\p{L}\p{N}.,/-])\d{1,15}(?:[.,]\d{1,12}){0,5}(?![\p{N}]|[.,/-]\p{N})/gu;
const SCALE_AFTER = /^ ?(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\p{L})/iu;
const NUMBER_WORD = new RegExp(
  `(?<!\\p{L})(?:${[...Object.keys(UNITS), ...Object.keys(SCALES), 'mười', 'mươi'].join('|')})(?!\\p{L})`,
  'giu',
);

/** The numbers of a text (spaces plain), in figures and in words, in its order. */
export function findNumbers(plain: string): FoundNumber[] {
  const figures = inFigures(plain);
  // Multipliers behind figures belong to them ("3,7 nghìn tỷ").
  const taken = new Set(figures.flatMap(({ start, end }) => range(start, end)));
  const words = inWords(plain).filter(({ start }) => !taken.has(start));
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

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

function inFigures(plain: string): FoundNumber[] {
  return Array.from(plain.matchAll(IN_FIGURES)).flatMap(({ 0: words, index }) => {
    let value = parseFigures(words);
    if (!Number.isFinite(value)) return [];
    let end = index + words.length;
    const scaled = end;
    for (let m = SCALE_AFTER.exec(plain.slice(end, end + 8)); m !== null;) {
      value *= SCALES[m[0].trim().toLowerCase()] ?? 1;
      end += m[0].length;
      m = end - scaled < 20 ? SCALE_AFTER.exec(plain.slice(end, end + 8)) : null;
    }
    const ambiguous = end === scaled && /^\d{1,3},\d{3}$/u.test(words);
    return [{ start: index, end, value: round(value), inWords: false, ambiguous }];
  });
}

/** Products of decimals carry noise (3.7 × 1e12): twelve digits are more than any article prints. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** Runs of number words: "năm", "hai mươi lăm", "hàng chục nghìn" (from "chục"). */
function inWords(plain: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  let run: { start: number; end: number; words: string[] } | null = null;
  const close = () => {
    const value = run && valueOf(run.words);
    if (run !== null && value !== null) {
      found.push({ start: run.start, end: run.end, value, inWords: true, ambiguous: false });
    }
    run = null;
  };
  for (const { 0: word, index } of plain.matchAll(NUMBER_WORD)) {
    if (run !== null && plain.slice(run.end, index) !== ' ') close();
    run ??= { start: index, end: index, words: [] };
    run.words.push(word.toLowerCase());
    run.end = index + word.length;
  }
  close();
  return found;
}

function valueOf(words: readonly string[]): number | null {
  let total = 0;
  let group = 0;
  let digit: number | null = null;
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
      total = (total + (value === 0 && total === 0 ? 1 : value)) * scale;
      group = 0;
      digit = null;
    }
  }
  return total + group + (digit ?? 0);
}
