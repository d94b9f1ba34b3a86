import type { Figure } from '../../schemas/figure.ts';
import { ANY_KNOWN, at, countedBefore, countedBy, mayHaveRate, standsAlone } from './counted.ts';
import type { FoundDate } from '../dates.ts';
import { limitOf, QUALIFIER, type Limit } from './limits.ts';
import { findNumbers, round, type FoundNumber } from './numbers.ts';
import { ratios } from './ratios.ts';
import type { Span } from '../text.ts';
import { ANY_UNIT, CLOSED_UNITS, LASTING, type Unit } from './units.ts';
import { latin } from '../text/latin.ts';

/** A number with what it measures; the span holds qualifier, number and unit. */
export interface Measure
  extends Span, Pick<Figure, 'value' | 'valueTo' | 'unit' | 'per' | 'qualifier'> {}

/** A unit that stands behind a number. */
interface FoundUnit {
  unit: Figure['unit'];
  end: number;
  factor: number;
  /** Where the words before the number begin that belong to the amount ("gấp 3 lần"). */
  start: number | null;
}

/** A limit behind the number: "60% trở lên". */
const AFTER_AMOUNT = latin(/ (trở lên|trở xuống)(?!\p{L})/iuy);
const RATE = latin(/ ?(?:\/ ?|mỗi |một |hàng |hằng )(năm|quý|tháng|tuần|ngày|giờ)(?!\p{L})/iuy);
const PERIODS: Readonly<Record<string, Figure['per']>> = {
  năm: 'year',
  quý: 'quarter',
  tháng: 'month',
  tuần: 'week',
  ngày: 'day',
  giờ: 'hour',
};
/** "671 đồng/kWh", "45 triệu đồng mỗi hộ": printed with the amount, so that nobody takes it for a whole. */
const OF_EACH = latin(
  / ?(?:\/ ?|mỗi )(?!năm|quý|tháng|tuần|ngày|giờ)[\p{L}\p{M}\d²³]{1,12}(?!\p{L})/iuy,
);
/** "một năm rưỡi": half a unit more. */
const HALF_MORE = latin(/ rưỡi(?!\p{L})/iuy);
/** What joins the ends of a span, and what parts two numbers of one unit ("từ 71 lên 146 Mbps"). */
const SPAN = /^(?: ?[-\u2011–—] ?| (?:cho )?(?:đến|tới) )$/iu;
const CHANGE = /^ (?:lên|xuống)(?: (?:còn|đến|tới|gần|hơn|khoảng|trên))? $/iu;
/** "US$5 tỷ". */
const DOLLAR_BEFORE = latin(/(?:US|(?<!\p{L}))\$ ?$/u);
/** "-5°C", "âm 0,5%". */
const MINUS_BEFORE = latin(/(?:(?<!\p{L})âm |(?:^|[ (])[-−])$/iu);
const HYPHEN = /[-\u2011–]/;
const JOINED_BEFORE = latin(/\p{N}[-\u2011–]$/u);
const OPENS_PAIR = latin(`(?<!\\p{L})từ (?:${QUALIFIER} )?$`, 'iu');
/** The words that belong to a comparison. */
const TIMES_BEFORE = latin(/(?<!\p{L})(?:gấp|tăng|giảm)(?: (?:lên|gấp|thêm))? $/iu);

/** From here on a number can leave out what it counts where the one before told it. */
const GOES_ON = 1000;
const BILLION = 1e9;
/** How many times one may be the other. */
const FAR_OFF = 100;
const TOLD_ON: ReadonlySet<Figure['unit']> = new Set(['VND', 'USD', 'EUR', 'people', 'items']);

/** The quantities of a sentence (spaces plain), without dates, ordinals and the like. */
export function measure(text: string, dates: readonly FoundDate[]): Measure[] {
  const isFree = (span: Span, taken: readonly Span[]) =>
    taken.every(({ start, end }) => span.end <= start || end <= span.start);
  const special = ratios(text).filter((one) => isFree(one, dates));
  const numbers = findNumbers(text).filter((one) => isFree(one, [...special, ...dates]));
  return [...special, ...counts(text, numbers)].toSorted((a, b) => a.start - b.start);
}

/** Numbers with their units, those that make a span taken together. */
function counts(text: string, numbers: readonly FoundNumber[]): Measure[] {
  const found: Measure[] = [];
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i];
    if (number === undefined || !mayMeasure(text, number) || isInChain(text, number)) continue;
    const limit = limitOf(text, number);
    const unit = unitOf(text, number, limit) ?? unitToldBefore(text, number, found);
    const next = numbers[i + 1];
    const link = next && text.slice(unit?.end ?? number.end, next.start);
    if (next !== undefined && link !== undefined && SPAN.test(link) && !isInChain(text, next)) {
      const shared = unitOf(text, next, limit);
      if (shared !== null && (unit === null || isPrintedAlike(text, number, unit, next, shared))) {
        const low = scaledLike(number, next);
        if (low < next.value) {
          found.push(finish(text, { ...number, value: low }, limit, shared, next));
          i += 1;
          continue;
        }
      }
    }
    // "2023-11 …": what a hyphen joins to another number, and makes no span with it, is part of a name.
    if (JOINED_BEFORE.test(text.slice(Math.max(0, number.start - 2), number.start))) continue;
    if (unit !== null) {
      found.push(finish(text, number, limit, unit, null));
      continue;
    }
    const pair = OPENS_PAIR.exec(text.slice(Math.max(0, number.start - 24), number.start));
    if (next === undefined || link === undefined || pair === null || !CHANGE.test(link)) continue;
    const shared = unitOf(text, next, limitOf(text, next));
    if (shared === null || shared.unit === '×') continue;
    // The unit stands behind the second number only: the amount goes on to it.
    found.push({
      ...{ start: number.start - pair[0].length, end: shared.end },
      ...{ value: round(scaledLike(number, next) * shared.factor), valueTo: null },
      ...{ unit: shared.unit, per: null, qualifier: limit.qualifier },
    });
  }
  return found;
}

/**
 * Quick to see: an ordinal measures nothing, and most number words ("năm", "ba") stand before nothing that
 * is counted or measured.
 */
function mayMeasure(text: string, { inWords, value, start, end }: FoundNumber): boolean {
  if (/thứ $/i.test(text.slice(Math.max(0, start - 4), start))) return false;
  if (!inWords || value >= 10) return true;
  return (
    at(ANY_UNIT, text, end) !== null ||
    at(ANY_KNOWN, text, end) !== null ||
    joins(text, end) ||
    mayHaveRate(text, end)
  );
}

/** Whether a span may go on at `end` ("hai đến ba năm"). */
function joins(text: string, end: number): boolean {
  return (
    text.startsWith(' đến ', end) ||
    text.startsWith(' tới ', end) ||
    /^ ?[-–]/.test(text.slice(end, end + 2))
  );
}

/** "500 triệu đồng đến 1 tỷ đồng" is a span, "12 dự án đến 30 tỉnh" is none. */
function isPrintedAlike(
  text: string,
  low: FoundNumber,
  lowUnit: FoundUnit,
  high: FoundNumber,
  highUnit: FoundUnit,
): boolean {
  const printed = (from: number, to: number) => text.slice(from, to).trim().toLowerCase();
  return printed(low.end, lowUnit.end) === printed(high.end, highUnit.end);
}

/** "0912-345-678", "2-0-1": three numbers in a row count nothing. */
function isInChain(text: string, { start, end }: FoundNumber): boolean {
  const near = (at: number) => HYPHEN.test(text[at] ?? ' ');
  if (!near(start - 1) && !near(end)) return false;
  const before = /[\p{N}.,\-\u2011–]{0,16}$/u.exec(text.slice(Math.max(0, start - 16), start));
  const after = /^[\p{N}.,\-\u2011–]{0,16}/u.exec(text.slice(end, end + 16));
  const joined = `${before?.[0] ?? ''}0${after?.[0] ?? ''}`;
  return (joined.match(/(?<=\p{N})[-\u2011–](?=\p{N})/gu)?.length ?? 0) > 1;
}

/** "60-70 tỷ": the lower end takes the multiplier of the upper where it stays below it. */
function scaledLike(low: FoundNumber, high: FoundNumber): number {
  if (low.scale !== 1 || high.scale === 1 || low.inWords) return low.value;
  const scaled = round(low.value * high.scale);
  return scaled < high.value || low.value > high.value ? scaled : low.value;
}

/** The unit behind a number: one of the closed lists, else what it counts. */
function unitOf(text: string, number: FoundNumber, { context, opens }: Limit): FoundUnit | null {
  const first = text.slice(number.start, number.end).toLowerCase();
  // "một quốc gia" is "a country"; a lone scale word needs a limit: "hàng trăm".
  if (number.inWords && first === 'một') return null;
  const lone = /^(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)/u.test(first);
  if (number.inWords && lone && !context.limited) return null;
  const lead = text.slice(Math.max(0, number.start - 4), number.start);
  const sign = lead.includes('$') ? DOLLAR_BEFORE.exec(lead) : null;
  if (sign !== null) {
    return { unit: 'USD', end: number.end, factor: 1, start: number.start - sign[0].length };
  }
  const units: readonly Unit[] = at(ANY_UNIT, text, number.end) === null ? [] : CLOSED_UNITS;
  for (const unit of units) {
    if ((number.inWords && !unit.words) || (unit.scaled && number.scale === 1)) continue;
    const end = at(unit.pattern, text, number.end);
    if (end === null) continue;
    const { before } = context;
    if (unit.notBefore?.test(before)) return null;
    if (unit.before && !unit.before.test(text.slice(Math.max(0, opens - 48), opens))) return null;
    if (unit.lasts && !context.limited && !LASTING.test(before)) return null;
    const verb =
      unit.unit === '×' ? TIMES_BEFORE.exec(text.slice(Math.max(0, opens - 16), opens)) : null;
    const start = verb === null ? null : opens - verb[0].length;
    return { unit: unit.unit, end, factor: unit.factor ?? 1, start };
  }
  const counted =
    countedBy(text, number, context) ??
    countedBefore(text, number, text.slice(Math.max(0, opens - 100), opens));
  return counted && { ...counted, factor: 1, start: null };
}

/** "từ 5,2 triệu lượt khách, nay là 6,1 triệu": the noun or the money of the number before goes on. */
function unitToldBefore(
  text: string,
  number: FoundNumber,
  found: readonly Measure[],
): FoundUnit | null {
  if (number.scale < GOES_ON || !standsAlone(text, number)) return null;
  const before = found.at(-1);
  if (before === undefined || !TOLD_ON.has(before.unit)) return null;
  // Billions that nobody gives a unit are money, and much more or less than before is of something else.
  const isMoney = before.unit !== 'people' && before.unit !== 'items';
  if (!isMoney && number.value >= BILLION) return null;
  if (number.value > before.value * FAR_OFF || before.value > number.value * FAR_OFF) return null;
  return { unit: before.unit, end: number.end, factor: 1, start: null };
}

/** The measure of a number, or of a span up to `high`, with what is printed around it. */
function finish(
  text: string,
  number: FoundNumber,
  { start, opens, qualifier }: Limit,
  unit: FoundUnit,
  high: FoundNumber | null,
): Measure {
  const isCount = (['delegates', 'people', 'countries', 'items', 'days'] as const).some(
    (name) => name === unit.unit,
  );
  const base = ({ value, ambiguous }: FoundNumber) =>
    round((ambiguous && isCount ? value * 1000 : value) * unit.factor);
  let end = unit.end;
  // "2 ngày rưỡi"
  const half = isCount && unit.unit !== 'days' ? null : at(HALF_MORE, text, end);
  if (half !== null) end = half;
  const more = half === null ? 0 : unit.factor / 2;
  const rate = rateAt(text, end);
  if (rate !== null) end = rate.end;
  else if (!isCount) end = at(OF_EACH, text, end) ?? end;
  const after = afterAt(text, end);
  if (after !== null) end = after.end;
  const minus =
    unit.unit === '°C' || unit.unit === '%'
      ? MINUS_BEFORE.exec(text.slice(Math.max(0, number.start - 4), number.start))
      : null;
  const opening = high !== null && /từ $/iu.test(text.slice(0, number.start)) ? opens : null;
  return {
    start: unit.start ?? start ?? opening ?? number.start - (minus?.[0].trimStart().length ?? 0),
    end,
    value: (minus === null ? 1 : -1) * (base(number) + (high === null ? more : 0)),
    valueTo: high === null ? null : base(high) + more,
    unit: unit.unit,
    per: rate?.per ?? null,
    qualifier: qualifier ?? after?.words ?? null,
  };
}

function rateAt(text: string, from: number): { per: Figure['per']; end: number } | null {
  RATE.lastIndex = from;
  const m = RATE.exec(text);
  const per = PERIODS[m?.[1]?.toLowerCase() ?? ''] ?? null;
  return m === null ? null : { per, end: RATE.lastIndex };
}

function afterAt(text: string, from: number): { words: string; end: number } | null {
  AFTER_AMOUNT.lastIndex = from;
  const m = AFTER_AMOUNT.exec(text);
  return m === null ? null : { words: m[1] ?? '', end: AFTER_AMOUNT.lastIndex };
}
