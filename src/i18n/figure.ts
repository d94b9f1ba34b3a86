import type { Figure } from '../schemas/figure.ts';
import { decimal } from './format.ts';
import type { Locale } from './locales.ts';
import { shown, type Shown } from './translated.ts';

/** A figure taken apart for setting it large: the qualifier is never dropped. */
export interface FigureParts {
  qualifier: string;
  /** What stands before the number: "US$", "lớn thứ ". */
  before: string;
  number: string;
  /** What stands after it: " tỷ USD", "%". */
  after: string;
}

type FigureAmount = Pick<Figure, 'value' | 'valueTo' | 'unit' | 'per' | 'qualifier' | 'amount'>;

const QUALIFIERS: Record<string, string> = {
  gần: 'nearly',
  hơn: 'more than',
  quá: 'more than',
  trên: 'over',
  khoảng: 'about',
  'vào khoảng': 'about',
  chừng: 'around',
  'xấp xỉ': 'approximately',
  ước: 'an estimated',
  'ước tính': 'an estimated',
  'ước đạt': 'an estimated',
  'ước khoảng': 'an estimated',
  'ước chừng': 'an estimated',
  tới: 'as much as',
  đến: 'as much as',
  'lên tới': 'up to',
  'lên đến': 'up to',
  dưới: 'under',
  'chưa đến': 'less than',
  'chưa tới': 'less than',
  'chưa đầy': 'less than',
  'chưa được': 'less than',
  'ít nhất': 'at least',
  'tối thiểu': 'at least',
  'không dưới': 'at least',
  'trở lên': 'at least',
  'nhiều nhất': 'at most',
  'tối đa': 'at most',
  'không quá': 'at most',
  'trở xuống': 'at most',
};
const SCALES = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
] as const;
const PER = {
  year: ' a year',
  quarter: ' a quarter',
  month: ' a month',
  week: ' a week',
  day: ' a day',
  hour: ' an hour',
} as const;
const SINGULAR: Partial<Record<Figure['unit'], string>> = {
  people: 'person',
  delegates: 'delegate',
  countries: 'country',
  years: 'year',
  months: 'month',
  weeks: 'week',
  days: 'day',
  hours: 'hour',
  minutes: 'minute',
  seconds: 'second',
};
/** Signs that stand before an amount of money; other currencies are named behind it. */
const MONEY_SIGNS: Partial<Record<Figure['unit'], string>> = { USD: 'US$', EUR: '€', GBP: '£' };
/** Denominators that people print. */
const WHOLES = [2, 3, 4, 5, 6, 8, 10];
/** "hàng trăm": the number itself is the limit. */
const LOOSE = 'hàng';
const LOOSE_NUMBERS: Record<number, string> = {
  10: 'dozens',
  100: 'hundreds',
  1e3: 'thousands',
  1e4: 'tens of thousands',
  1e5: 'hundreds of thousands',
  1e6: 'millions',
  1e7: 'tens of millions',
  1e9: 'billions',
  1e11: 'hundreds of billions',
  1e12: 'trillions',
};

/** A figure in its parts: Vietnamese as printed, English from value and unit. */
export function figureParts(figure: FigureAmount, locale: Locale): FigureParts {
  return locale === 'vi' ? vietnameseParts(figure) : englishParts(figure);
}

/** A figure in words: "gần 300 tỷ USD", "nearly US$300 billion". */
export function formatFigure(figure: FigureAmount, locale: Locale): string {
  const { qualifier, before, number, after } = figureParts(figure, locale);
  return `${qualifier}${qualifier === '' ? '' : ' '}${before}${number}${after}`;
}

/** What a figure counts: our words for it, else the clause that holds it. */
export function figureLabel(
  { label, text, translation }: Pick<Figure, 'label' | 'text' | 'translation'>,
  locale: Locale,
): Shown {
  const own = label?.[locale];
  return own ? { text: own, lang: locale } : shown(text, translation, locale);
}

function ordinal(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

function scaled(value: number): { number: string; scale: string } {
  const [size, scale] = SCALES.find(([least]) => value >= least) ?? [1, ''];
  return { number: decimal(Number((value / size).toPrecision(6)), 'en'), scale };
}

/** Number and multiplier, from … to where it is a span: "60–70" and " billion". */
function amountOf({ value, valueTo }: FigureAmount): { number: string; scale: string } {
  const low = scaled(value);
  if (valueTo === null) return low;
  const high = scaled(valueTo);
  const own = low.scale === high.scale ? '' : low.scale;
  return { number: `${low.number}${own}–${high.number}`, scale: high.scale };
}

/** 0.333333 is "1/3"; a share that is no simple fraction is told in hundredths. */
function fraction(share: number): string {
  const whole = WHOLES.find((one) => Math.abs(share * one - Math.round(share * one)) < 1e-4);
  return whole === undefined
    ? `${decimal(Math.round(share * 1000) / 10, 'en')}%`
    : `${Math.round(share * whole)}/${whole}`;
}

function englishParts(figure: FigureAmount): FigureParts {
  const { value, unit } = figure;
  const words = figure.qualifier?.toLowerCase() ?? '';
  const loose = words === LOOSE ? LOOSE_NUMBERS[value] : undefined;
  const qualifier = loose === undefined ? (QUALIFIERS[words] ?? figure.qualifier ?? '') : '';
  const per = figure.per === null ? '' : PER[figure.per];
  const { number, scale } = loose === undefined ? amountOf(figure) : { number: loose, scale: '' };
  const set = (before: string, after: string, shown = number): FigureParts => ({
    qualifier,
    before,
    number: shown,
    after: `${after}${per}`,
  });
  const sign = MONEY_SIGNS[unit];
  if (sign !== undefined && loose === undefined) return set(sign, scale);
  switch (unit) {
    case '%':
      return set('', '%');
    case 'pp':
      return set('', value === 1 ? ' percentage point' : ' percentage points');
    case 'share':
      return set('', '', fraction(value));
    case 'rank':
      return set('', ordinal(value));
    case '×':
      return value === 2 && figure.valueTo === null ? set('', '', 'double') : set('', ' times');
    case 'items':
      return set('', scale);
    default:
      return set('', `${scale}${loose === undefined ? '' : ' of'} ${nameOf(unit, value)}`);
  }
}

/** The unit behind a number: "person" of one, "people" of more. */
function nameOf(unit: Figure['unit'], value: number): string {
  return (value === 1 ? SINGULAR[unit] : undefined) ?? unit;
}

/** A number in words with its unit behind it: "năm" of "năm ngày làm việc". */
const IN_WORDS =
  /^(?:(?:một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|chục|trăm|nghìn|ngàn|triệu|tỷ|tỉ|rưỡi|linh|lẻ)(?: (?=\S)))+/iu;

/** Vietnamese comes as printed: only the place of the number in it is looked for. */
function vietnameseParts({ amount, qualifier, unit }: FigureAmount): FigureParts {
  const limit = qualifier ?? '';
  const rest = amount.startsWith(limit) ? amount.slice(limit.length).trimStart() : amount;
  const shown = rest === amount && limit !== '' && amount.includes(limit) ? '' : limit;
  const match = /\d+(?:[.,]\d+)*(?:(?: ?[-\u2011–—] ?| (?:đến|tới) |\/)\d+(?:[.,]\d+)*)?/u.exec(
    rest,
  );
  if (!match) {
    // "gấp đôi" and "một nửa" are one expression; of "năm ngày" only "năm" is the number.
    const words = unit === '×' || unit === 'share' ? null : IN_WORDS.exec(rest);
    const number = words?.[0].trimEnd() ?? rest;
    return { qualifier: shown, before: '', number, after: rest.slice(number.length) };
  }
  return {
    qualifier: shown,
    before: rest.slice(0, match.index),
    number: match[0],
    after: rest.slice(match.index + match[0].length),
  };
}
