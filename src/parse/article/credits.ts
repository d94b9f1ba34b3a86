import { latin } from '../text/latin.ts';

/** Whom a photograph is credited to, as a line prints it. */
export interface Credit {
  /** Where the credit begins, with its brackets and dash. */
  start: number;
  /** "Dương Giang/TTXVN"; null where the line only says that it is a photograph ("Ảnh minh họa"). */
  name: string | null;
  /** "- Ảnh 1": what a page says in the picture's place; its description may stand below. */
  numbered: boolean;
}

const PICTURE =
  'Ảnh|ẢNH|Ảnh (?:minh h[ọo][aạ]|tư liệu|chụp màn hình|cắt từ clip|CTV|đồ họa)|ẢNH (?:MINH H[ỌO][AẠ]|TƯ LIỆU)|Nguồn ảnh|Hình|Hình ảnh|Đồ họa|Đồ hoạ|Photo|Clip|Video';
const CLOSE = '["”]?[.)\\]\\s]*$';
/** ". Ảnh: VGP/Nhật Bắc", "(Ảnh: TTXVN)", "- Ảnh: BTC". */
const WITH_COLON = latin(
  `(?:^|[\\s([–—.-])(?:${PICTURE})\\s?:\\s*([^:;()]{1,70}(?:\\([^()]{1,30}\\))?)${CLOSE}`,
  'u',
);
/** ". Ảnh VGP/Hải Minh", "(Ảnh TTXVN)": a name in capitals, nothing else behind the word. */
const WITHOUT_COLON = latin(
  /(?:^|[.!?”")\s]\s|[-–—(]\s?)(?:Ảnh|ẢNH)\s+(\p{Lu}[\p{L}\p{N}.+]*(?:\s?[/–-]\s?\p{Lu}[\p{L}\p{N}.+]*|\s\p{Lu}[\p{L}.]*){0,5})[.)\]\s]*$/u,
);
/** "(Nguồn: AP)", ". Nguồn: Chinhphu.vn". */
const SOURCE = /(?:\(|[.!?”"]\s+|\s[-–—]\s)(?:Nguồn|NGUỒN)\s?:\s*([^:;()]{1,60})[.)\]\s]*$/u;
/** "Ảnh minh họa.", "(ảnh minh họa)", "Ảnh tư liệu", "Ảnh cắt từ video", "Ảnh do gia đình cung cấp". */
const KIND_ONLY = latin(
  /(?:^|[.(–—-]\s?)(?:Ảnh|ẢNH|ảnh)\s(?:minh h[ọo][aạ]|MINH H[ỌO][AẠ]|tư liệu|TƯ LIỆU|internet|Internet|BTC|NVCC|PV|CTV|cắt từ (?:clip|video)|chụp màn hình(?: (?:từ )?\p{Lu}[^.:;]{1,40})?|(?!hưởng)(?:do )?[\p{L}\p{N} .]{2,40} cung cấp)[.)\]\s]*$/u,
);
/** "… - Ảnh 1.", "… hinh anh 2", "… -0", "… - 2": the number of a picture behind its description. */
const NUMBERED =
  /(?:\s[-–—]?\s?(?:Ảnh|ảnh|ẢNH|Anh|anh|Hình|hình ảnh|Hình ảnh|hinh anh)\s\d{1,3}\.?|\s-\d|[^\d\s]\s-\s\d{1,2})$/u;
/** "Ảnh: Quang cảnh …", "Trong ảnh: …": the description stands behind the word. */
const BEFORE =
  /^(?:\[|\()?(?:(?:Ảnh|ẢNH)\s?:|(?:Trong|Ở) ảnh\s?[:,]|Ảnh (?:trên|dưới|trái|phải)\s?:)/u;
/** "… - ảnh 1Quang cảnh …": what a page prints without a space. */
const GLUED = latin(/\s[-–]?\s?(?:hinh |hình )?(?:[Ảả]nh|[Aa]nh) \d{1,2}(?=\p{Lu})/u);

/** Longest credit, with the words before it that tell it is one. */
const LONGEST = 130;

/** The credit that a line ends with, or null. */
export function creditOf(body: string): Credit | null {
  const floor = Math.max(0, body.length - LONGEST);
  const tail = body.slice(floor);
  // Each of these words is looked for first: nearly no line holds one.
  if (!/[Ảả]nh|ẢNH|[Hh]ình|[Aa]nh \d|Nguồn|NGUỒN|Đồ h|Photo|Clip|Video|- ?\d/u.test(tail))
    return null;
  const named = WITH_COLON.exec(tail) ?? WITHOUT_COLON.exec(tail) ?? SOURCE.exec(tail);
  const name = named?.[1]?.trim().replace(/[.)\]]+$/u, '') ?? null;
  if (named !== null && name !== null && isName(name)) {
    return { start: floor + named.index, name, numbered: false };
  }
  const kind = KIND_ONLY.exec(tail);
  if (kind !== null) return { start: floor + kind.index, name: null, numbered: false };
  const number = NUMBERED.exec(tail);
  return number === null ? null : { start: floor + number.index, name: null, numbered: true };
}

/** Whether a line is the description of a picture that its first word announces. */
export function announcesPicture(body: string): boolean {
  return BEFORE.test(body) || (/nh \d{1,2}\p{Lu}/u.test(body) && GLUED.test(body));
}

/** Whom one can credit is named in a few words, none of them telling that somebody says or does something. */
function isName(words: string): boolean {
  return words.split(/\s+/u).length <= 9 && !/[!?]|\p{Ll}{2}\.\s+\p{Lu}/u.test(words);
}
