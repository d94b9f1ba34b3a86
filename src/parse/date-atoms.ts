/*
 * The words of a text that name a time, found one by one; dates.ts joins and resolves them.
 * Every pattern has a bounded length, so none can run away on hostile input.
 */

/** What a stretch of text says about a time, before the article's day is known. */
export type Atom = { start: number; end: number } & (
  | { grain: 'day'; day: number; month: number; year: YearWords; hyphen: boolean }
  | { grain: 'month'; month: number; year: YearWords }
  | { grain: 'year'; year: YearWords }
  /** `offset` in days from the article's day; null: the day that was named before. */
  | { grain: 'relative'; offset: number | null; partOfDay: PartOfDay | null }
);
export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** A year as printed, one relative to the article's ("năm nay" = 0), or none. */
export type YearWords = { stated: number } | { relative: number } | null;

const NUMBER_MONTH = '\\d{1,2}';
const MONTH_NAMES: Readonly<Record<string, number>> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};
const MONTH_WORDS = Object.keys(MONTH_NAMES)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** "/2026", " năm 2026", " năm nay". */
const YEAR_AFTER = '(?:,? năm (\\d{4}|nay|tới|ngoái)|\\/(\\d{4}))?';

const DAY_IN_FIGURES =
  /(?<![\p{L}\p{N}/.,:])(\d{1,2})([/.\-\u2011])(\d{1,2})(?:\2(\d{4})|,? năm (\d{4}|nay|tới|ngoái))?(?![\p{L}\p{N}%/]|[.,\-\u2011]\p{N})/gu;
const DAY_IN_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}/.,:])(\\d{1,2}) tháng (${NUMBER_MONTH}|${MONTH_WORDS})${YEAR_AFTER}(?![\\p{L}\\p{N}/])`,
  'giu',
);
const MONTH =
  /(?<![\p{L}]|\p{N} )tháng (\d{1,2})(?:[/.\-\u2011](\d{4})|,? năm (\d{4}|nay|tới|ngoái))?(?![\p{L}\p{N}/%]|[.,\-\u2011]\p{N})/giu;
/** "năm 2026"; a span of years ("năm 2026-2030") is no time at which something happens. */
const YEAR = /(?<!\p{L}|những |các )năm (\d{4})(?![\p{L}\p{N}/%]| ?[.,\-\u2011–—] ?\p{N})/giu;
/** "năm tới", but not "5 năm tới", "nhiều năm tới". */
const RELATIVE_YEAR =
  /(?<!\p{L}|\p{N} |(?<!\p{L})(?:nhiều|những|các|vài|mấy|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|chục|trăm|nửa|mỗi|hàng|hằng) )năm (nay|tới|ngoái)(?!\p{L})/giu;
/** "sáng nay", "hôm qua", "cùng ngày"; not "ánh sáng qua cáp quang". */
const RELATIVE_DAY =
  /(?<!\p{L}|ánh |toả |tỏa |chiếu |soi |rực |bóng )(?:(sáng|trưa|chiều|tối|đêm) (nay|mai|qua|hôm nay|hôm qua|ngày mai|cùng ngày)|(hôm nay|hôm qua|ngày mai|cùng ngày))(?!\p{L})/giu;

const PARTS: Readonly<Record<string, PartOfDay>> = {
  sáng: 'morning',
  chiều: 'afternoon',
  tối: 'evening',
  đêm: 'evening',
};
const DAY_OFFSETS: Readonly<Record<string, number | null>> = {
  nay: 0,
  'hôm nay': 0,
  mai: 1,
  'ngày mai': 1,
  qua: -1,
  'hôm qua': -1,
  'cùng ngày': null,
};
const YEAR_OFFSETS: Readonly<Record<string, number>> = { nay: 0, tới: 1, ngoái: -1 };

/** The part of the day that a Vietnamese word names; midday is neither. */
export function partOfDay(word: string | undefined): PartOfDay | null {
  return PARTS[word?.toLowerCase() ?? ''] ?? null;
}

/** The words of a text that name a time, in the order of the text, none over another. */
export function findAtoms(text: string): Atom[] {
  // Each pattern is looked for only where its commonest word stands: nearly everywhere none does.
  const lower = text.toLowerCase();
  const figures = /\d/u.test(text);
  const found = [
    ...(figures ? daysInFigures(text) : []),
    ...(figures && lower.includes('tháng') ? [...daysInWords(text), ...months(text)] : []),
    ...(lower.includes('năm') ? years(text) : []),
    ...(/nay|mai|qua|ngày/u.test(lower) ? relativeDays(text) : []),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const atoms: Atom[] = [];
  for (const atom of found) {
    if (atom.start >= (atoms.at(-1)?.end ?? 0)) atoms.push(atom);
  }
  return atoms;
}

function daysInFigures(text: string): Atom[] {
  return Array.from(text.matchAll(DAY_IN_FIGURES)).flatMap((m): Atom[] => {
    const separator = m[2] ?? '';
    const hyphen = separator !== '/' && separator !== '.';
    const year = yearWords(m[4] ?? m[5]);
    // "3.7" and "2026-01-15" are no days; "12-16/1" and "12/1-16/1" are.
    if (separator === '.' && year === null) return [];
    if (hyphen && /[-\u2011–—]/u.test(text[m.index - 1] ?? '')) return [];
    return [{ ...span(m), grain: 'day', day: Number(m[1]), month: Number(m[3]), year, hyphen }];
  });
}

function daysInWords(text: string): Atom[] {
  return Array.from(text.matchAll(DAY_IN_WORDS), (m): Atom => {
    const name = (m[2] ?? '').toLowerCase();
    return {
      ...span(m),
      grain: 'day',
      day: Number(m[1]),
      month: MONTH_NAMES[name] ?? Number(name),
      year: yearWords(m[3] ?? m[4]),
      hyphen: false,
    };
  });
}

function months(text: string): Atom[] {
  return Array.from(text.matchAll(MONTH), (m): Atom => {
    return { ...span(m), grain: 'month', month: Number(m[1]), year: yearWords(m[2] ?? m[3]) };
  });
}

function years(text: string): Atom[] {
  return [YEAR, RELATIVE_YEAR].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (m): Atom => {
      return { ...span(m), grain: 'year', year: yearWords(m[1]) };
    }),
  );
}

function relativeDays(text: string): Atom[] {
  return Array.from(text.matchAll(RELATIVE_DAY), (m): Atom => {
    const offset = DAY_OFFSETS[(m[2] ?? m[3] ?? '').toLowerCase()] ?? null;
    return { ...span(m), grain: 'relative', offset, partOfDay: partOfDay(m[1]) };
  });
}

function span(match: RegExpMatchArray & { index: number }): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

function yearWords(words: string | undefined): YearWords {
  if (words === undefined) return null;
  const relative = YEAR_OFFSETS[words.toLowerCase()];
  return relative === undefined ? { stated: Number(words) } : { relative };
}
