import type { Figure } from '../schemas/figure.ts';
import type { FoundDate } from './dates.ts';
import { findNumbers, type FoundNumber } from './numbers.ts';
import type { Span } from './text.ts';

/** A number with what it counts; the span holds qualifier, number and unit. */
export interface Measure extends Span, Pick<Figure, 'value' | 'unit' | 'per' | 'qualifier'> {}

interface Unit {
  unit: Figure['unit'];
  pattern: RegExp;
  /** What one of it is in base units. */
  factor?: number;
  /** Number words ("năm ngày") count too. */
  words?: boolean;
}

const UNITS: readonly Unit[] = [
  { unit: 'USD', pattern: /^ ?(?:USD|US\$|đô[ -]la(?: Mỹ)?)(?!\p{L})/iu, words: true },
  { unit: '%', pattern: /^ ?(?:%|phần trăm(?!\p{L}))/iu, words: true },
  { unit: 'delegates', pattern: /^ (?:lượt )?đại biểu(?!\p{L})/iu, words: true },
  {
    unit: 'people',
    pattern:
      /^ (?:dân|người dân|công dân|người dùng|người sử dụng|người|lao động)(?! (?:trung bình|số hoá|số hóa))(?!\p{L})/iu,
  },
  {
    unit: 'countries',
    pattern: /^ (?:nước thành viên|quốc gia thành viên|nước|quốc gia|nền kinh tế)(?!\p{L})/iu,
    words: true,
  },
  { unit: 'years', pattern: /^ (?:thập kỷ|thập kỉ|thập niên)(?!\p{L})/iu, factor: 10, words: true },
  { unit: 'years', pattern: /^ thế kỷ(?!\p{L})/iu, factor: 100, words: true },
  // "5 năm tới" is a time to come, "năm 2026" a year.
  {
    unit: 'years',
    pattern:
      /^ năm(?= (?:hình thành|phát triển|hợp tác|thành lập|hoạt động|gia nhập|đồng hành|thực hiện|triển khai))/iu,
    words: true,
  },
  {
    unit: 'days',
    pattern: /^ ngày (?:làm việc|họp|nghị sự|hội nghị|diễn ra|thảo luận)(?!\p{L})/iu,
    words: true,
  },
  {
    unit: 'items',
    pattern:
      /^ (?:dự án|sản phẩm|gian hàng|doanh nghiệp|sáng kiến|giải pháp|phiên họp|phiên thảo luận|cuộc họp|văn kiện|tổ chức|đối tác|đội thi|bài dự thi|hồ sơ|trung tâm dữ liệu|startup|công ty|đơn vị|thỏa thuận|thoả thuận|bản ghi nhớ)(?!\p{L})/iu,
    words: true,
  },
];

const QUALIFIER =
  '(?:không dưới|không quá|chưa đến|chưa tới|ít nhất|nhiều nhất|tối thiểu|tối đa|xấp xỉ|ước tính|ước đạt|ước khoảng|ước|lên tới|lên đến|gần|hơn|trên|dưới|khoảng|chừng|tới|hàng|quá)';
const BEFORE = new RegExp(`(?<!\\p{L})(${QUALIFIER}(?: ${QUALIFIER})?) $`, 'iu');
/** A limit behind the number: "60% trở lên". */
const AFTER_AMOUNT = /^ (trở lên|trở xuống)(?!\p{L})/iu;
const RATE = /^ ?(?:\/ ?|mỗi |một |hàng |hằng )(năm|tháng|ngày)(?!\p{L})/iu;
const PERIODS: Readonly<Record<string, 'year' | 'month' | 'day'>> = {
  năm: 'year',
  tháng: 'month',
  ngày: 'day',
};
/** The first end of a span ("10-15%", "từ 10 đến 15%"): what follows is no number of its own. */
const SPAN_BEFORE = /\d ?%? ?(?:[-\u2011–—]|đến|tới) ?$/u;
const ORDINAL_BEFORE = /(?<!\p{L})(?:thứ|số|mục|điều|quý|khóa|khoá|top|G) $/iu;

const TIMES =
  /(?<!\p{L})(?:(gần|hơn|khoảng|trên|xấp xỉ) )?gấp (?:(gần|hơn|khoảng|trên|xấp xỉ) )?(?:(đôi|rưỡi|\d{1,4}(?:[.,]\d{1,3})?|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: (lần|rưỡi))?)(?!\p{L})/giu;
const RANK =
  /(?<!\p{L})(?:lớn|đứng|xếp|xếp hạng|hạng|vị trí|đông dân|đông|cao|nhanh|mạnh)(?: hạng| vị trí)? thứ (\d{1,3}|nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?: (?:trên )?(?:thế giới|toàn cầu|khu vực|châu Á|Đông Nam Á|ASEAN))?(?!\p{L})/giu;

const SMALL: Readonly<Record<string, number>> = {
  nhất: 1,
  nhì: 2,
  đôi: 2,
  rưỡi: 1.5,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** The quantities of a sentence (spaces plain), without dates, ordinals and the like. */
export function measure(text: string, dates: readonly FoundDate[]): Measure[] {
  const special = [...times(text), ...ranks(text)];
  const isFree = (span: Span) =>
    [...special, ...dates].every(({ start, end }) => span.end <= start || end <= span.start);
  const counted = findNumbers(text)
    .filter(isFree)
    .flatMap((number) => counting(text, number) ?? []);
  return [...special, ...counted].toSorted((a, b) => a.start - b.start);
}

function counting(text: string, number: FoundNumber): Measure | null {
  const before = text.slice(Math.max(0, number.start - 32), number.start);
  if (SPAN_BEFORE.test(before) || ORDINAL_BEFORE.test(before)) return null;
  const rest = text.slice(number.end, number.end + 60);
  const unit = UNITS.find(({ pattern }) => pattern.test(rest));
  if (unit === undefined) return null;
  // "một quốc gia" is "a country"; a lone scale word needs a limit: "hàng trăm".
  const limit = BEFORE.exec(before);
  const first = text.slice(number.start, number.end).toLowerCase();
  if (number.inWords && ((!unit.words && !limit) || first === 'một')) return null;
  if (number.inWords && /^(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)/u.test(first) && !limit)
    return null;
  let end = number.end + (unit.pattern.exec(rest)?.[0].length ?? 0);
  const isCount = unit.unit !== 'USD' && unit.unit !== '%' && unit.unit !== 'years';
  const value = number.ambiguous && isCount ? number.value * 1000 : number.value;
  const rate = RATE.exec(text.slice(end, end + 16));
  const per = (isCount ? undefined : rate?.[1]?.toLowerCase()) ?? '';
  if (rate !== null && !isCount) end += rate[0].length;
  const after = AFTER_AMOUNT.exec(text.slice(end, end + 16));
  if (after !== null) end += after[0].length;
  return {
    start: number.start - (limit?.[0].length ?? 0),
    end,
    value: Number((value * (unit.factor ?? 1)).toPrecision(12)),
    unit: unit.unit,
    per: PERIODS[per] ?? null,
    qualifier: limit?.[1] ?? after?.[1] ?? null,
  };
}

/** "gấp đôi", "gấp hơn 2,5 lần". */
function times(text: string): Measure[] {
  if (!/gấp/iu.test(text)) return [];
  return Array.from(text.matchAll(TIMES)).flatMap((m) => {
    const word = (m[3] ?? '').toLowerCase();
    const inFigures = /^\d/u.test(word);
    if (inFigures && m[4] === undefined) return [];
    const base = inFigures ? Number(word.replace(',', '.')) : SMALL[word];
    if (base === undefined) return [];
    return [
      {
        start: m.index,
        end: m.index + m[0].length,
        value: m[4]?.toLowerCase() === 'rưỡi' ? base + 0.5 : base,
        unit: '×' as const,
        per: null,
        qualifier: m[1] ?? m[2] ?? null,
      },
    ];
  });
}

/** "lớn thứ 7 châu Á"; not "lần thứ 6". */
function ranks(text: string): Measure[] {
  if (!/thứ/iu.test(text)) return [];
  return Array.from(text.matchAll(RANK)).flatMap((m) => {
    const word = (m[1] ?? '').toLowerCase();
    const value = SMALL[word] ?? Number(word);
    return Number.isFinite(value)
      ? [
          {
            start: m.index,
            end: m.index + m[0].length,
            value,
            unit: 'rank' as const,
            per: null,
            qualifier: null,
          },
        ]
      : [];
  });
}
