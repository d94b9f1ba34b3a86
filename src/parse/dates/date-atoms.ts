/*
 * The words of a text that name a time, found one by one; date-groups.ts joins the days, dates.ts
 * resolves them. Every pattern has a bounded length, so none can run away on hostile input.
 */
import { span, yearWords, type Atom } from './atom.ts';
import { relativeDays } from './relative-days.ts';
import { yearSpans, years } from './years.ts';
import { latin } from '../text/latin.ts';
import { matches } from '../text/matches.ts';
import { DIGITS } from '../text/number-words.ts';

const MONTH_NAMES: Readonly<Record<string, number>> = {
  ...DIGITS,
  giêng: 1,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};
const MONTH_WORDS = Object.keys(MONTH_NAMES)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** "/2026", " năm 2026", " năm nay", ", 2026". */
const YEAR_AFTER = '(?:,? năm (\\d{4}|nay|tới|ngoái)|(?:\\/|,? )((?:19|20)\\d{2}))?';

/** What may not follow a day in figures: more of a number, unless it opens the end of a range. */
const DAY_GOES_ON = '(?![\\p{L}\\p{N}%/]|[.,]\\p{N}|[-\\u2011](?!\\d{1,2}[/.]\\d)[\\p{L}\\p{N}])';
const DAY_IN_FIGURES = latin(
  `(?<![\\p{L}\\p{N}/.,:])(\\d{1,2})([/.\\-\\u2011])(\\d{1,2})(?:\\2(\\d{4}|\\d{2})(?!\\p{N})|,? năm (\\d{4}|nay|tới|ngoái))?${DAY_GOES_ON}`,
  'gu',
);
/** "2026-01-15". */
const ISO_DAY = latin(
  /(?<![\p{L}\p{N}/.,:\-\u2011])((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?![\p{L}\p{N}/%\-\u2011])/gu,
);
const DAY_IN_WORDS = latin(
  `(?<![\\p{L}\\p{N}/.,:])(\\d{1,2}) tháng (\\d{1,2}|${MONTH_WORDS})${YEAR_AFTER}(?![\\p{L}\\p{N}/])`,
  'giu',
);
/** "trong 10 tháng năm 2023": ten months of a year, and no day in May. */
const MONTHS_OF_YEAR = / tháng năm \d{4}$/u;
const MONTH = latin(
  /(?<![\p{L}]|\p{N} )tháng (\d{1,2})(?:[/.\-\u2011](\d{4})|,? năm (\d{4}|nay|tới|ngoái))?(?![\p{L}\p{N}/%]|[.,\-\u2011]\p{N})/giu,
);
/** "tháng Tám", "tháng tám,"; in lower case "tháng năm" can be "months, year", and another noun may follow. */
const MONTH_IN_WORDS = latin(
  /(?<![\p{L}]|\p{N} )[Tt]háng (?:(Giêng|Một|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười(?: [Mm]ột| [Hh]ai)?|Chạp)|(giêng|hai|ba|tư|sáu|bảy|tám|chín|mười(?: một| hai)?|chạp)(?=$|[.,;:!?)]| (?:này|tới|vừa|năm|sẽ|đã|và|đến)(?!\p{L})))(?:,? năm (\d{4}|nay|tới|ngoái)|\/(\d{4}))?(?!\p{L})/gu,
);
/** "hồi cuối tháng hai", "vào tháng ba": behind a word that leads to a time nothing is counted. */
const MONTH_LED_TO = latin(
  /(?<=(?<!\p{L})(?:hồi|vào|kể từ|đầu|giữa|cuối) )[Tt]háng (giêng|một|hai|ba|tư|sáu|bảy|tám|chín|mười(?: một| hai)?|chạp)(?:,? năm (\d{4}|nay|tới|ngoái)|\/(\d{4}))?(?!\p{L}| (?:lần|ngày|tuổi|tháng)(?!\p{L}))/gu,
);
/**
 * "đến 9/2026", "(5-2026)": in figures a month is one only behind a word that leads to a time; with a
 * hyphen, which joins the ends of a span too ("từ 5-2000 USD"), the word must lead to nothing else.
 */
const MONTH_IN_FIGURES = latin(
  /(?<=(?<!\p{L})(?:vào|hồi|từ|đến|tới|hết|trước|sau|cuối|đầu|giữa|kể từ) |\()(\d{1,2})(?:\/|(?<=(?:vào|hồi|kể từ) \d{1,2}|\(\d{1,2})-(?=\d{4}(?:$|[).,;])))((?:19|20)\d{2})(?![\p{L}\p{N}/%]|[.,\-\u2011]\p{N})/giu,
);
/** Several months: groups are month, year (two ways), "tháng", month, year (two ways). */
const MONTHS = latin(
  /(?<![\p{L}]|\p{N} )tháng (\d{1,2})(?:[/.\-\u2011](\d{4})|,? năm (\d{4}))?(?: ?[-\u2011–—] ?| (?:đến|tới) (?:hết |cuối |đầu |giữa )?)(tháng )?(\d{1,2})(?:[/.\-\u2011](\d{4})|,? năm (\d{4}|nay|tới|ngoái))?(?![\p{L}\p{N}/%]|[.,\-\u2011]\p{N})/giu,
);

/** Quick looks: what each pattern cannot do without. Nearly all texts hold nothing of it. */
const MAY_TELL_TIME =
  /\d|tháng|năm |ngày|hôm |(?:sáng|trưa|chiều|tối|đêm) |thứ |chủ nhật|cách đây/i;
const MAY_BE_DAY = /\d[/.\-\u2011]\d/;
const MAY_BE_MONTH = /[ (]\d{1,2}[/-](?:19|20)\d\d/;
const MAY_BE_YEARS = /(?:19|20|21)\d\d(?: ?[-\u2011–—]| (?:đến|tới)) ?/i;

/** The words of a text that name a time, in the order of the text, none over another. */
export function findAtoms(text: string): Atom[] {
  if (!MAY_TELL_TIME.test(text)) return [];
  const lower = text.toLowerCase();
  const figures = /\d/.test(text);
  const month = lower.includes('tháng');
  const found = [
    ...(figures && MAY_BE_DAY.test(text) ? daysInFigures(text) : []),
    ...(figures && month ? [...daysInWords(text), ...monthSpans(text), ...months(text)] : []),
    ...(month ? monthsInWords(text) : []),
    ...(figures && MAY_BE_MONTH.test(text) ? monthsInFigures(text) : []),
    ...(figures && MAY_BE_YEARS.test(text) ? yearSpans(text) : []),
    ...years(text, lower),
    ...relativeDays(text, lower),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const atoms: Atom[] = [];
  for (const atom of found) {
    if (atom.start >= (atoms.at(-1)?.end ?? 0)) atoms.push(atom);
  }
  return atoms;
}

/** Whether a text may hold a day in figures: quick to see. */
export function mayHoldDay(text: string): boolean {
  return MAY_BE_DAY.test(text) || /\d tháng/i.test(text);
}

function daysInFigures(text: string): Atom[] {
  const days = matches(text, DAY_IN_FIGURES).flatMap((m): Atom[] => {
    const mark = m[2] === '/' || m[2] === '.' ? m[2] : '-';
    // "2026-01-15" is no day and month; "12-16/1" and "12/1-16/1" are.
    if (mark === '-' && /[-\u2011–—]/u.test(text[m.index - 1] ?? '')) return [];
    const shortYear = m[4]?.length === 2;
    const year = yearWords(shortYear ? century(m[4] ?? '') : (m[4] ?? m[5]));
    return [
      { ...span(m), grain: 'day', day: Number(m[1]), month: Number(m[3]), year, mark, shortYear },
    ];
  });
  const iso = matches(text, ISO_DAY).map((m): Atom => {
    const [year, month, day] = [m[1], m[2], m[3]].map(Number) as [number, number, number];
    return {
      ...{ ...span(m), grain: 'day', day, month },
      ...{ year: { stated: year }, mark: '/', shortYear: false },
    };
  });
  return [...days, ...iso];
}

function daysInWords(text: string): Atom[] {
  return matches(text, DAY_IN_WORDS).flatMap((m): Atom[] => {
    if (MONTHS_OF_YEAR.test(m[0])) return [];
    return [
      {
        ...{ ...span(m), grain: 'day', day: Number(m[1]), month: monthOf(m[2] ?? '') },
        ...{ year: yearWords(m[3] ?? m[4]), mark: 'words', shortYear: false },
      },
    ];
  });
}

function months(text: string): Atom[] {
  return matches(text, MONTH).map((m): Atom => {
    return { ...span(m), grain: 'month', month: Number(m[1]), year: yearWords(m[2] ?? m[3]) };
  });
}

function monthsInFigures(text: string): Atom[] {
  return matches(text, MONTH_IN_FIGURES).map((m): Atom => {
    return { ...span(m), grain: 'month', month: Number(m[1]), year: yearWords(m[2]) };
  });
}

function monthsInWords(text: string): Atom[] {
  const told = (m: RegExpExecArray, month = '', year?: string): Atom => {
    return { ...span(m), grain: 'month', month: monthOf(month), year: yearWords(year) };
  };
  return [
    ...matches(text, MONTH_IN_WORDS).map((m) => told(m, m[1] ?? m[2], m[3] ?? m[4])),
    ...matches(text, MONTH_LED_TO).map((m) => told(m, m[1], m[2] ?? m[3])),
  ];
}

function monthSpans(text: string): Atom[] {
  return matches(text, MONTHS).flatMap((m): Atom[] => {
    const last = yearWords(m[6] ?? m[7]);
    // "tháng 6-9" alone may be anything.
    if (m[4] === undefined && last === null) return [];
    const from = { month: Number(m[1]), year: yearWords(m[2] ?? m[3]) };
    return [{ ...span(m), grain: 'span', from, to: { month: Number(m[5]), year: last } }];
  });
}

function monthOf(words: string): number {
  return MONTH_NAMES[words.toLowerCase()] ?? Number(words);
}

/** "26" is 2026, "75" is 1975. */
function century(twoDigits: string): string {
  return `${Number(twoDigits) < 60 ? '20' : '19'}${twoDigits}`;
}
