import type { Figure } from '../../schemas/figure.ts';
import { latin } from '../text/latin.ts';

/*
 * Units that a number can have right behind it. Money, shares of a hundred, sizes and times are closed
 * lists; what is counted is not, and counted.ts looks at it.
 */

type UnitName = Figure['unit'];

export interface Unit {
  unit: UnitName;
  /** Sticky; white space before the unit included. */
  pattern: RegExp;
  /** What one of it is in base units. */
  factor?: number;
  /** What must stand before the number and its qualifier. */
  before?: RegExp;
  /** What must not stand there. */
  notBefore?: RegExp;
  /** Number words ("năm ngày") count too. */
  words: boolean;
  /** Only behind a multiplier: "5 tỷ yên", for "5 yên xe" are saddles. */
  scaled?: boolean;
  /** A length of time: only where the words make it one ("kéo dài 3 tháng"). */
  lasts?: boolean;
}

const unit = (name: UnitName, words: string, more: Partial<Unit> = {}): Unit => ({
  unit: name,
  pattern: latin(words, 'iuy'),
  words: true,
  ...more,
});
/** Symbols are told by their capitals: "MW" is no "mw". */
const symbol = (name: UnitName, printed: string): Unit => ({
  unit: name,
  pattern: latin(` ?(?:${printed})(?![\\p{L}\\p{N}²³])`, 'uy'),
  words: false,
});

const MONEY: readonly Unit[] = [
  unit('SGD', ' ?(?:SGD|đô[ -]?la Singapore)(?!\\p{L})'),
  unit('USD', ' ?(?:USD|US\\$|\\$|đô[ -]?la(?: Mỹ)?)(?!\\p{L})'),
  // "10 đồng chí" are people, "10 đồng hồ" things.
  unit(
    'VND',
    ' ?(?:VN[DĐ]|đồng(?! (?:chí|bào|thời|nghiệp|hồ|đội|minh|bộ|tình|tác giả|chủ|phạm|ruộng|lúa|hành|thuận|phục|euro|yên|bảng|xu|tiền)(?!\\p{L})))(?!\\p{L})',
  ),
  symbol('VND', 'đ'),
  unit('USD', ' đô(?! (?:la|thị|đốc))(?!\\p{L})', { scaled: true }),
  unit('EUR', ' ?(?:EUR|euro|€)(?!\\p{L})'),
  unit('JPY', ' ?(?:JPY|yên Nhật|¥)(?!\\p{L})'),
  unit('JPY', ' yên(?!\\p{L})', { scaled: true }),
  unit('CNY', ' ?(?:CNY|NDT|nhân dân tệ)(?!\\p{L})'),
  unit('CNY', ' tệ(?!\\p{L})', { scaled: true }),
  unit('KRW', ' ?(?:KRW|won)(?!\\p{L})'),
  unit('GBP', ' ?(?:GBP|bảng Anh|£)(?!\\p{L})'),
  unit('THB', ' ?(?:THB|baht)(?!\\p{L})'),
];

const SHARES: readonly Unit[] = [
  unit('pp', ' ?(?:điểm phần trăm|điểm ?%)(?!\\p{L})'),
  unit('%', ' ?(?:%|phần trăm(?!\\p{L}))'),
];

const SIZES: readonly Unit[] = [
  symbol('km²', 'km ?2|km²|km vuông|ki-?lô-?mét vuông'),
  symbol('m²', 'm2|m²|mét vuông'),
  symbol('m³', 'm3|m³|mét khối'),
  symbol('km', 'km|Km|KM|ki-?lô-?mét|cây số'),
  symbol('cm', 'cm'),
  symbol('mm', 'mm'),
  symbol('nm', 'nm|nanomet|nano ?mét'),
  symbol('m', 'm|mét'),
  symbol('ha', 'ha|héc ?-?ta|hecta'),
  symbol('kg', 'kg|ki-?lô-?gam'),
  symbol('t', 'tấn'),
  symbol('l', 'lít'),
  symbol('TWh', 'TWh'),
  symbol('GWh', 'GWh'),
  symbol('MWh', 'MWh'),
  symbol('kWh', 'k[Ww]h|K[Ww]h'),
  symbol('GW', 'GW'),
  symbol('MW', 'MW|megawatt|megaoát'),
  symbol('kW', '[kK]W'),
  symbol('kV', 'kV|KV'),
  symbol('GHz', 'G[Hh]z'),
  symbol('MHz', 'M[Hh]z'),
  symbol('kHz', '[kK][Hh]z'),
  symbol('Tbit/s', 'T[Bb]ps|Tb/s|Tbit/s|terabit/giây'),
  symbol('Gbit/s', 'G[Bb]ps|Gb/s|Gbit/s|gigabit/giây'),
  symbol('Mbit/s', '[Mm][Bb]ps|Mb/s|Mbit/s|Mb/giây|megabit/giây'),
  symbol('kbit/s', '[Kk][Bb]ps|kb/s|kbit/s'),
  symbol('EB', 'EB|exabyte'),
  symbol('PB', 'PB|petabyte'),
  symbol('TB', 'TB|terabyte'),
  symbol('GB', 'GB|gigabyte'),
  symbol('MB', 'MB|megabyte'),
  symbol('°C', '°C|độ C'),
];

/** What makes a number of years a point in time or an age, not a length. */
const NO_LENGTH =
  '(?! ?(?:tới|nữa|qua|trước|sau|đầu|cuối|liên|gần đây|tuổi|nay|học|tài chính|kể|\\d|\\(|[-–]\\d))(?!\\p{L})';
/** "lúc 8 giờ", "từ 14 giờ": a time of day. */
const CLOCK_BEFORE = latin(/(?<!\p{L})(?:lúc|vào|hồi|từ|đến|tới|trước|sau|khoảng|mở cửa) $/iu);

/** "cách đây hơn 7 năm": a point in time. */
const AGO = latin(/(?<!\p{L})cách (?:đây|nay) $/iu);

const TIMES: readonly Unit[] = [
  unit('years', ' (?:thập kỷ|thập kỉ|thập niên)(?!\\p{L})', { factor: 10 }),
  unit('years', ' thế kỷ(?!\\p{L})', { factor: 100 }),
  // "5 năm tới" is a time to come, "năm 2026" a year.
  unit(
    'years',
    ' năm(?= (?:hình thành|phát triển|hợp tác|thành lập|hoạt động|gia nhập|đồng hành|thực hiện|triển khai|đàm phán|kinh nghiệm))',
  ),
  unit('years', ` năm${NO_LENGTH}`, { words: false, lasts: true, notBefore: AGO }),
  unit('months', ` tháng${NO_LENGTH}`, { words: false, lasts: true, notBefore: AGO }),
  unit('weeks', ` tuần(?! lễ)${NO_LENGTH}`, { lasts: true, notBefore: AGO }),
  unit(
    'days',
    ' ngày (?:làm việc|họp|nghị sự|hội nghị|diễn ra|thảo luận)(?! \\(| \\d|, \\d)(?!\\p{L})',
  ),
  unit('days', ` ngày(?! (?:càng|hôm|mai|lễ|hội|tết|kỷ niệm|đêm|một))${NO_LENGTH}`, {
    words: false,
  }),
  unit(
    'hours',
    ' (?:giờ|tiếng)(?: đồng hồ)?(?! (?:sáng|trưa|chiều|tối|đêm|kém|rưỡi|ngày))' + NO_LENGTH,
    {
      words: false,
      notBefore: CLOCK_BEFORE,
    },
  ),
  unit('minutes', ` phút${NO_LENGTH}`, { notBefore: /(?:giờ|h) $/iu }),
  unit('seconds', ` ?giây${NO_LENGTH}`, { words: false }),
  unit('ms', ' ?(?:ms|mili ?giây|mi-li-giây)(?!\\p{L})', { words: false }),
  // "đã họp 3 lần" counts; "tăng 3 lần" compares.
  unit('×', ' lần(?!\\p{L})', {
    before: latin(
      /(?<!\p{L})(?:gấp|tăng|giảm|hơn|cao|lớn|nhiều|nhanh|mạnh|nhân|bằng|lên|đắt|rẻ|dài|rộng|thấp|trưởng)(?: (?:lên|thêm|gấp|hơn|đến|tới|khoảng|gần|trên))? $|(?<=\p{L} )hơn (?!\d|một |hai |ba )[^,;:.]{3,32} $/iu,
    ),
  }),
];

/** The closed lists, in the order in which they are looked through. */
export const CLOSED_UNITS: readonly Unit[] = [...SHARES, ...MONEY, ...SIZES, ...TIMES];

/** Any of them: nearly every number has none, which is quickly seen. */
export const ANY_UNIT = latin(CLOSED_UNITS.map(({ pattern }) => pattern.source).join('|'), 'iuy');

/** A word that makes a number of months a length: "kéo dài 3 tháng", "rút xuống còn 2 tuần". */
export const LASTING = latin(
  /(?<!\p{L})(?:kéo dài|mất|rút ngắn|rút|còn|xuống|thời hạn|hạn|tăng|giảm|chậm|sớm|trễ|trung bình|bình quân) $/iu,
);
