import { QUALIFIER } from './limits.ts';
import type { Measure } from './measures.ts';
import { round } from './numbers.ts';
import { latin } from '../text/latin.ts';
import { matches } from '../text/matches.ts';
import { DIGITS } from '../text/number-words.ts';

/*
 * Numbers that have no unit behind them: shares of a whole ("1/3", "một nửa"), comparisons ("gấp đôi")
 * and ranks ("đứng thứ 5", "vị trí 44/193").
 */

const SMALL: Readonly<Record<string, number>> = {
  ...DIGITS,
  nhất: 1,
  nhì: 2,
  đôi: 2,
  rưỡi: 1.5,
  mười: 10,
};
const WORD = Object.keys(SMALL)
  .filter((word) => word !== 'đôi' && word !== 'rưỡi')
  .join('|');

/** "gần một nửa", "quá nửa", "phân nửa": groups 1 and 2 are what limits it. */
const HALF = latin(
  `(?<!\\p{L})(?:(?:(${QUALIFIER}) )?(?:một|phân) nửa|(quá|hơn|gần) nửa)(?!\\p{L})(?! (?:đầu|cuối|năm|tháng|ngày|thế kỷ|thập kỷ|giờ|vời|chừng|đêm))`,
  'giu',
);
/** "hai phần ba", "bốn phần mười". */
const PARTS = latin(
  `(?<!\\p{L})(?:(${QUALIFIER}) )?(${WORD}) phần (${WORD}|trăm|nghìn)(?!\\p{L})`,
  'giu',
);
/** "1/3 dân số"; the number of a house or of a document is none. */
const FRACTION = latin(
  `(?<!\\p{L}|\\p{N}[.,/-]?)(?:(${QUALIFIER}) )?(?<![\\p{L}\\p{N}.,:/-])(\\d{1,4})/(\\d{1,4})(?![\\p{L}\\p{N}/]|[.,-]\\p{N}|-\\p{L})`,
  'giu',
);
const NO_SHARE_BEFORE = latin(
  /(?<!\p{L})(?:số|thứ|hạng|vị trí|xếp|đứng|điểm|điều|khoản|quyết định|nghị quyết|nghị định|thông tư|tỷ số|tỉ số|thắng|hòa|thua|đường|phố|ngõ|hẻm|nhà|lớp|ngày|tháng|quý|học kỳ|hiệp|công văn|chỉ thị|sáng|trưa|chiều|tối|đêm) $/iu,
);

const TIMES = latin(
  `(?<!\\p{L})(?:(${QUALIFIER}) )?(?:gấp|nhân) (?:(${QUALIFIER}) )?(?:(đôi|rưỡi|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: (lần|rưỡi))?(?! (?:đến|tới) (?:\\p{N}+|\\p{L}{2,4}) lần)|(\\d{1,4})(?! ?[-–]? ?\\p{N}|[.,/]\\p{N}| lần| (?:đến|tới) \\p{N}))(?!\\p{L})`,
  'giu',
);

const RANKED =
  '(?:lớn|đứng|xếp|xếp hạng|hạng|thứ hạng|vị trí|vị thế|đông dân|đông|cao|nhanh|mạnh|nhiều|dài|rộng|giàu|tốt|cạnh tranh|năng động|lên|giữ|về|xuống)';
/** "lớn thứ 7 châu Á"; not "lần thứ 6". Group 1: the number; a number of all ("thứ 71/193") may follow. */
const ORDINAL_RANK = latin(
  `(?<!\\p{L})${RANKED}(?: hạng| vị trí)? thứ (\\d{1,3}|${WORD})(?!\\p{L}|\\p{N}|[.,]\\p{N})(?:/\\d{1,3})?(?: (?:trên )?(?:thế giới|toàn cầu|khu vực|châu Á|Đông Nam Á|ASEAN))?(?!\\p{L})`,
  'giu',
);
/** "vị trí 44/193", "hạng 71", "xếp 71/193", "thứ 6/11". */
const PLAIN_RANK = latin(
  /(?<!\p{L})(?:(?:vị trí|thứ hạng|xếp hạng|hạng)(?: số)? (\d{1,3})(?:\/\d{1,3})?|(?:xếp|đứng|thứ) (\d{1,3})\/\d{1,3})(?![\p{L}\p{N}/]|[.,]\p{N})/giu,
);
/** "thứ 69 trên thế giới", "nền kinh tế số 2 thế giới". */
const RANK_OF_ALL = latin(
  /(?<!\p{L}|lần )(?:thứ|số) (\d{1,3}) (?:trên )?(?:thế giới|toàn cầu)(?!\p{L})/giu,
);
const TOP = latin(/(?<!\p{L})t[oố]p (\d{1,4})(?!\p{L}|\p{N}|[.,]\p{N})/giu);
/** "hạng 3" of a prize, a road or a ticket. */
const NO_RANK_BEFORE = latin(/(?<!\p{L})(?:giải|huân chương|bằng|vé|khoang|đô thị|hàng) $/iu);

/** The shares, comparisons and ranks of a text. */
export function ratios(text: string): Measure[] {
  const lower = text.toLowerCase();
  return [...shares(text, lower), ...times(text, lower), ...ranks(text, lower)];
}

function shares(text: string, lower: string): Measure[] {
  const found: Measure[] = [];
  if (lower.includes('nửa')) {
    for (const m of matches(text, HALF)) found.push(measureOf(m, 0.5, 'share', m[1] ?? m[2]));
  }
  if (lower.includes(' phần ')) {
    for (const m of matches(text, PARTS)) {
      const whole = SMALL[(m[3] ?? '').toLowerCase()] ?? (m[3] === 'trăm' ? 100 : 1000);
      const value = (SMALL[(m[2] ?? '').toLowerCase()] ?? 0) / whole;
      // "năm phần trăm" is 5%.
      if (value > 0 && value < 1 && m[3] !== 'trăm') {
        found.push(measureOf(m, Number(value.toPrecision(6)), 'share', m[1]));
      }
    }
  }
  if (/\d\/\d/.test(lower)) {
    for (const m of matches(text, FRACTION)) {
      const [part, whole] = [Number(m[2]), Number(m[3])];
      const before = text.slice(Math.max(0, m.index - 16), m.index);
      // "24/24" is "always".
      if (
        part === 0 ||
        part > whole ||
        whole < 2 ||
        m[0].endsWith('24/24') ||
        NO_SHARE_BEFORE.test(before)
      )
        continue;
      found.push(measureOf(m, Number((part / whole).toPrecision(6)), 'share', m[1]));
    }
  }
  return found;
}

/** "gấp đôi", "nhân ba", "gấp 2"; "gấp 2,5 lần" is a number with its unit. */
function times(text: string, lower: string): Measure[] {
  if (!lower.includes('gấp ') && !lower.includes('nhân ')) return [];
  return matches(text, TIMES).flatMap((m): Measure[] => {
    const base = m[5] === undefined ? SMALL[(m[3] ?? '').toLowerCase()] : Number(m[5]);
    if (base === undefined) return [];
    const value = m[4]?.toLowerCase() === 'rưỡi' ? round(base + 0.5) : base;
    return [measureOf(m, value, '×', m[1] ?? m[2])];
  });
}

function ranks(text: string, lower: string): Measure[] {
  const found: Measure[] = [];
  const add = (pattern: RegExp) => {
    for (const m of matches(text, pattern)) {
      const word = (m[1] ?? m[2] ?? '').toLowerCase();
      const value = SMALL[word] ?? Number(word);
      if (NO_RANK_BEFORE.test(text.slice(Math.max(0, m.index - 16), m.index))) continue;
      if (
        value > 0 &&
        !found.some(({ start, end }) => start < m.index + m[0].length && m.index < end)
      ) {
        found.push(measureOf(m, value, 'rank', undefined));
      }
    }
  };
  if (lower.includes('thứ ')) {
    add(ORDINAL_RANK);
  }
  if (/(?:thứ|số) \d+ (?:trên|thế|toàn)/.test(lower)) add(RANK_OF_ALL);
  if (/(?:vị trí|hạng|xếp|đứng|thứ|số) \d/.test(lower)) add(PLAIN_RANK);
  if (/t[oố]p \d/.test(lower)) add(TOP);
  return found;
}

function measureOf(
  match: RegExpMatchArray & { index: number },
  value: number,
  unit: Measure['unit'],
  qualifier: string | undefined,
): Measure {
  const at = { start: match.index, end: match.index + match[0].length };
  return { ...at, value, valueTo: null, unit, per: null, qualifier: qualifier ?? null };
}
