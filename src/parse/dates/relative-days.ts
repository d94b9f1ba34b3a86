import { partOfDay, span, type Atom } from './atom.ts';
import { latin } from '../text/latin.ts';
import { matches } from '../text/matches.ts';

/*
 * Days told by another day: by the article's ("sáng nay", "thứ Sáu tuần này") or by the one that the
 * text named before ("cùng ngày", "ngày hôm trước").
 */

/** Days from the article's own day. */
const FROM_ARTICLE: Readonly<Record<string, number>> = {
  nay: 0,
  'hôm nay': 0,
  mai: 1,
  'ngày mai': 1,
  'ngày kia': 2,
  'ngày mốt': 2,
  qua: -1,
  'hôm qua': -1,
  'hôm kia': -2,
};
/** Days from the day named before. */
const FROM_NAMED: Readonly<Record<string, number>> = {
  'cùng ngày': 0,
  'cùng ngày hôm đó': 0,
  'hôm đó': 0,
  'ngày hôm đó': 0,
  'hôm trước': -1,
  'ngày hôm trước': -1,
  'hôm sau': 1,
  'ngày hôm sau': 1,
};
const PART = '(sáng|trưa|chiều|tối|đêm)';
/**
 * "sáng nay", "hôm qua", "cùng ngày", "ngày hôm trước"; not "ánh sáng qua cáp quang". "Hôm trước"
 * alone is some day of late.
 */
const RELATIVE_DAY = latin(
  `(?<!\\p{L}|ánh |toả |tỏa |chiếu |soi |rực |bóng )(?:${PART} (nay|mai|qua|hôm nay|hôm qua|hôm kia|ngày mai|ngày kia|cùng ngày(?: hôm đó)?|(?:ngày )?hôm (?:trước|sau|đó))|(hôm nay|hôm qua|hôm kia|ngày mai|ngày kia|ngày mốt|cùng ngày(?: hôm đó)?|ngày hôm (?:trước|sau|đó)|hôm sau|hôm đó))(?!\\p{L})`,
  'giu',
);
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 },
};
const NUMBER = `(\\d{1,2}|${Object.keys(NUMBERS).join('|')})`;
/**
 * "hai ngày trước đó", "trước đó một ngày", "3 ngày trước, …", "cách đây 3 ngày": groups are number, side
 * and "đó"; side and number; number. "Hai ngày trước khi" and "trong 3 ngày sau" are no days.
 */
const DAYS_AWAY = latin(
  `(?<![\\p{L}\\p{N}])(?:(?<!trong |suốt |qua |những |mấy )${NUMBER} ngày (trước|sau)(?: (đó)(?!\\p{L})|(?=[,.;:)]|$))|(trước|sau) đó ${NUMBER} ngày(?!\\p{L})|cách đây ${NUMBER} ngày(?!\\p{L}))`,
  'giu',
);
/** "tương lai của ngày mai" names no day. */
const FIGURATIVE = latin(/(?<!\p{L})(?:vì|của|thế hệ|tương lai|thế giới|cho)(?: ngày)? $/iu);

const WEEKDAY_NAMES: readonly (readonly string[])[] = [
  ['thứ hai', 'thứ 2'],
  ['thứ ba', 'thứ 3'],
  ['thứ tư', 'thứ 4'],
  ['thứ năm', 'thứ 5'],
  ['thứ sáu', 'thứ 6'],
  ['thứ bảy', 'thứ bẩy', 'thứ 7'],
  ['chủ nhật'],
];
const WEEKDAY = '(thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)';
const WEEKS: Readonly<Record<string, number>> = {
  'tuần này': 0,
  này: 0,
  'tuần tới': 1,
  'tuần sau': 1,
  'tuần trước': -1,
  'tuần qua': -1,
  'tuần rồi': -1,
};
/** Without "tuần": the next one, the last one. */
const TURNS: Readonly<Record<string, 'next' | 'past'>> = {
  tới: 'next',
  sau: 'next',
  'vừa qua': 'past',
  'vừa rồi': 'past',
  trước: 'past',
};
/** A weekday with its week; without "tuần" only behind a capital ("thứ Sáu này"): "điều thứ hai này". */
const WEEKDAY_OF_WEEK = latin(
  `(?<!\\p{L})(?:${PART} )?${WEEKDAY} (tuần (?:này|tới|sau|trước|qua|rồi)|này|tới|sau|vừa qua|vừa rồi|trước)(?!\\p{L})`,
  'giu',
);
/** "hôm thứ Năm" is gone by; "sáng thứ Hai" and "vào thứ Bảy" are the nearest. Group 2: "hôm". */
const BARE_WEEKDAY = latin(
  `(?<!\\p{L})(?:(?:${PART} )?(hôm )|${PART} |(?<=(?:vào|từ|trước|ngày) ))${WEEKDAY}(?!\\p{L}| tuần)(?! (?:tới|này|sau|trước|vừa))`,
  'giu',
);

/** "vào các ngày thứ Hai": every one of them, and no day. */
const EVERY = latin(/(?<!\p{L})(?:các|những|mỗi|hàng|hằng) (?:ngày )?$/iu);

/** Quick looks, on text in lower case: what each pattern cannot do without. */
const MAY_BE_RELATIVE =
  /(?:sáng|trưa|chiều|tối|đêm) (?:nay|mai|qua|kia|hôm|ngày|cùng)|hôm |cùng ngày|ngày (?:mai|kia|mốt)/;
const MAY_BE_AWAY = / ngày (?:trước|sau)| đó \S{1,4} ngày|cách đây/;
const MAY_BE_WEEKDAY =
  /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật) (?:tuần|này|tới|sau|vừa|trước)|(?:hôm|sáng|trưa|chiều|tối|đêm|vào|từ|trước|ngày) (?:thứ|chủ nhật)/;

/** The days of a text that are told by another day. */
export function relativeDays(text: string, lower: string): Atom[] {
  return [
    ...(MAY_BE_RELATIVE.test(lower) ? relative(text) : []),
    ...(MAY_BE_AWAY.test(lower) ? daysAway(text) : []),
    ...(MAY_BE_WEEKDAY.test(lower) ? weekdays(text) : []),
  ];
}

function relative(text: string): Atom[] {
  return matches(text, RELATIVE_DAY).flatMap((m): Atom[] => {
    const words = (m[2] ?? m[3] ?? '').toLowerCase();
    const named = FROM_NAMED[words];
    const offset = named ?? FROM_ARTICLE[words] ?? 0;
    const before = text.slice(Math.max(0, m.index - 16), m.index);
    if (named === undefined && m[1] === undefined && FIGURATIVE.test(before)) return [];
    const to = named === undefined ? 'article' : 'named';
    return [{ ...span(m), grain: 'relative', offset, to, partOfDay: partOfDay(m[1]) }];
  });
}

function daysAway(text: string): Atom[] {
  return matches(text, DAYS_AWAY).map((m): Atom => {
    const words = (m[1] ?? m[5] ?? m[6] ?? '').toLowerCase();
    const count = NUMBERS[words] ?? Number(words);
    const side = (m[2] ?? m[4])?.toLowerCase();
    // "Một ngày sau" is never counted from the day of writing.
    const isNamed = side === 'sau' || m[3] !== undefined || m[4] !== undefined;
    const to = isNamed ? 'named' : 'article';
    const offset = side === 'sau' ? count : -count;
    return { ...span(m), grain: 'relative', offset, to, partOfDay: null };
  });
}

function weekdays(text: string): Atom[] {
  const ofWeek = matches(text, WEEKDAY_OF_WEEK).flatMap((m): Atom[] => {
    const words = m[3]?.toLowerCase() ?? '';
    const day = m[2] ?? '';
    if (!words.startsWith('tuần') && m[1] === undefined && !isNamed(day)) return [];
    const week = WEEKS[words] ?? TURNS[words] ?? 0;
    return [
      { ...span(m), grain: 'weekday', weekday: indexOf(day), week, partOfDay: partOfDay(m[1]) },
    ];
  });
  const bare = matches(text, BARE_WEEKDAY).flatMap((m): Atom[] => {
    const day = m[4] ?? '';
    const week = m[2] === undefined ? 'nearest' : 'past';
    const part = m[1] ?? m[3];
    if (EVERY.test(text.slice(Math.max(0, m.index - 16), m.index))) return [];
    // "từ thứ 7 lên thứ 5" are ranks, "vào thứ ba" is the third.
    if (part === undefined && week === 'nearest' && !isNamed(day)) return [];
    return [
      { ...span(m), grain: 'weekday', weekday: indexOf(day), week, partOfDay: partOfDay(part) },
    ];
  });
  return [...ofWeek, ...bare];
}

/** "thứ Sáu" and "chủ nhật" are days; "thứ sáu" may be the sixth. */
function isNamed(day: string): boolean {
  return /\p{Lu}\p{L}+$/u.test(day) || /^chủ/iu.test(day);
}

function indexOf(name: string): number {
  return WEEKDAY_NAMES.findIndex((names) => names.includes(name.toLowerCase()));
}
