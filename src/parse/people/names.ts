import { BODY_HEADS } from './bodies.ts';
import { FOREIGN, orgNames, provinces, unions } from './places.ts';
import { joined, wordClass, wordsOf, type Word } from '../text/words.ts';
import { bareOf, isSyllable } from '../text/bare.ts';

/** Vietnamese family names, the ones that cover nearly everybody. */
export const SURNAMES = new Set(
  (
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lâm Trịnh Mai Đào Cao ' +
    'Trương Hà Tạ Tô Lương Thái Châu Tăng Quách Chu Kiều Phùng Vương La Lưu Triệu Thân Tống Từ Ông Doãn Nghiêm ' +
    'Khuất Bạch Giang Văn Lại Mạc Tào Lã Lỗ Diệp Tiết Ninh Tôn Quản Thạch Cù Viên Âu Đàm Đồng Hứa Thiều Trà Lục Phó Kim Uông Lò Vừ ' +
    'Giàng Sùng Lường Quàng Tòng Vàng Thào Nông Bế Sầm Thẩm Lữ Khổng Phí Nhữ Ngụy Chử Cấn Giáp Hàn Khương Tiêu'
  ).split(' '),
);
function isShouted({ acronym, bare }: Word): boolean {
  return acronym && /[aeiouy]/u.test(bare);
}

/** The keys of the names that an article has been found to hold. */
export type KnownNames = Pick<ReadonlySet<string>, 'has'>;

/** Keys made before: names come again and again. */
const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

/** Lower case without marks, đ as d: the key under which names are compared. */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = bareOf(name);
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(name, key);
  return key;
}

/** The key of a name that stands between two words. */
export function keyOfWords(words: readonly Word[], from: number, to: number): string {
  let key = words[from]?.bare ?? '';
  for (let i = from + 1; i < to; i += 1) key += ` ${words[i]?.bare ?? ''}`;
  return key;
}

/** Whether a name is not shaped like a Vietnamese one: its bearer may be called by any part of it. */
export function isForeign(name: string): boolean {
  const parts = name.split(/\s/u);
  if (!SURNAMES.has(parts[0] ?? '')) return true;
  return !parts.every(isVietnamese);
}

export function isVietnamese(word: string): boolean {
  return isSyllable(nameKey(word));
}

/**
 * The end (exclusive) of the run of capitalised words that begins at word `i`, parted by single spaces: at
 * most `most` words, titles inside a name left out.
 */
export function capitalRun(line: string, words: readonly Word[], i: number, most = 8): number {
  let end = i;
  for (let count = 0; count < most && words[end]?.capital === true;) {
    if (!INNER_TITLES.has(words[end])) count += 1;
    end += 1;
    const last = end - 1;
    const next = words[end];
    // "Moon Jae - in": some outlets set the hyphen apart.
    if (end - i >= 2 && next !== undefined && HYPHENED.has(next.text)) {
      if (line.slice(words[last]?.end, next.start) === ' - ') return end + 1;
    }
    if (!joined(words, last) && !isInitial(line, words, i, last) && !isDato(line, words, last))
      break;
    const inside = next?.capital === false && PARTICLES.has(next.lower);
    if (inside && words[end + 1]?.capital === true && joined(words, end)) end += 1;
  }
  return end;
}

/** "Patrick M. Shanahan": one letter and a full stop inside a name. */
function isInitial(line: string, words: readonly Word[], from: number, at: number): boolean {
  const letter = words[at];
  const next = words[at + 1];
  if (letter?.text.length !== 1 || next?.capital !== true) return false;
  const gap = line.slice(letter.end, next.start);
  // "C.Lagarde"; "ông T. Ngày hôm sau …" is the end of a sentence.
  return gap === '.' || (at > from && /^\.\s$/u.test(gap));
}

/** Letters and marks of tone that only Vietnamese has. */
const MARKED = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹôêâ]/iu;

/** "Dato’ Fahmi Fadzil": a form of address that is written with an apostrophe. */
export function isDato(line: string, words: readonly Word[], at: number): boolean {
  const gap = line.slice(words[at]?.end, words[at + 1]?.start);
  return FOREIGN_TITLES.has(words[at]?.lower ?? '') && /^['’]\s$/u.test(gap);
}

/** Last syllables of names that are written behind a hyphen. */
export const HYPHENED = new Set(
  'in un il eun hyun hee hwan kyung won jin young min sik gyu woo seok yong chul ho ki jong sook hoon hun jae ocha'.split(
    ' ',
  ),
);
/** Words in lower case inside foreign names: "Anwar bin Ibrahim". */
export const PARTICLES = new Set('bin binti van von de del der den al ibn dos'.split(' '));
const MALAY_TITLES = 'dato datuk datin seri sri setia paduka'.split(' ');
/** Foreign forms of address: no part of the name behind them. */
const FOREIGN_TITLES = new Set([...MALAY_TITLES, ...'sir dame lord dr mr mrs ms'.split(' ')]);
/** "Pengiran Dato Seri Setia Ahmad bin Pengiran Haji Rosli": Malay names hold titles, and few words besides. */
const INNER_TITLES = wordClass([...MALAY_TITLES, ...'pengiran haji hajah pehin awang'.split(' ')]);

/** How many words a foreign name has besides titles and words in lower case. */
function lengthOf(name: readonly Word[]): number {
  return name.filter((word) => word.capital && !INNER_TITLES.has(word)).length;
}

/**
 * The name inside a run of capitalised words that follows an office ("Bộ trưởng … Singapore Josephine
 * Teo"): bodies and countries before it are left out. `known` holds the keys of names met elsewhere in
 * the article; `foreign` tells that a country stands before the run. Null where the run holds none.
 */
export function nameInRun(
  words: readonly Word[],
  from: number,
  to: number,
  known: KnownNames,
  foreign = false,
): { from: number; to: number } | null {
  for (let a = from; a < to; a += 1) {
    for (let b = to; b - a >= 2; b -= 1) {
      if (known.has(keyOfWords(words, a, b))) return { from: a, to: b };
    }
  }
  // "TRẦN VĂN A" is a name, "UBND TP" is none.
  // "SOM APEC": letters for bodies.
  const shouted = words.slice(from, to);
  const whole =
    shouted.every(isShouted) && !shouted.some((_, k) => unions.match(words, from + k) > 0);
  let start = from;
  let surname = false;
  for (let i = from; i < to;) {
    const matched = orgNames.match(words, i);
    // "Đức", "Anh", "Nga" are countries at the beginning of a run and parts of names inside it.
    const short = matched === 1 && i > start && words[i]?.syllable === true;
    const org = short && !(isField(words, from, i) && isForeignAt(words, i + 1, to)) ? 0 : matched;
    // "Thái Bình" is a province, and the given name of somebody whose family name stands before it.
    const place = surname ? 0 : provinces.match(words, i);
    const word = words[i];
    // "Chủ tịch Trung Quốc Tập Cận Bình": behind a country no body of ours begins.
    const head = word !== undefined && BODY_HEADS.has(word.lower) && start === from;
    const isBody = head || word?.acronym === true;
    const skipped = Math.max(org, place);
    if (word !== undefined && joinsRegions(word.text)) start = i = i + 1;
    else if (skipped > 0) start = i = Math.max(i + skipped, start);
    else if (isBody && !whole && i === start && !SURNAMES.has(word.text)) start = i = i + 1;
    else {
      surname ||= word !== undefined && SURNAMES.has(word.text);
      i += 1;
    }
  }
  while (to - start > 2 && FOREIGN_TITLES.has(words[start]?.lower ?? '')) start += 1;
  // "Ủy hội Sông Xanh Aminah Rosli": Vietnamese words with their marks stand in no foreign name.
  if (MARKED.test(words[start]?.text ?? '') && !SURNAMES.has(words[start]?.text ?? '')) {
    const name = words.slice(start, to).findIndex(({ syllable }) => !syllable);
    if (name > 0 && to - start - name >= 2) start += name;
  }
  if (to - start < 2) return null;
  const run = words.slice(start, to);
  const own =
    start > from &&
    FOREIGN.test(
      words
        .slice(from, start)
        .map(({ lower }) => lower)
        .join(' '),
    );
  const abroad = own || (foreign && start > from);
  // "CEO TulipPay Nguyễn Tường Vi": a Vietnamese name behind that of a firm.
  for (let i = start + 1; to - i >= 2; i += 1) {
    const own = SURNAMES.has(words[i]?.text ?? '') && words[i - 1]?.syllable !== true;
    if (own && words.slice(i, to).every(({ syllable }) => syllable)) return { from: i, to };
  }
  if (abroad || run.some(({ syllable }) => !syllable)) {
    if (run.some(({ lower }) => FIRMS.has(lower))) return null;
    return lengthOf(run) <= 5 ? { from: start, to } : null;
  }
  // All syllables are Vietnamese: the name begins with a family name, "Công Thương" does not.
  const isSurname = (i: number) => {
    const text = words[i]?.text ?? '';
    const next = words[i + 1]?.text ?? '';
    // Whatever stands before "Thị" and "Văn" is a family name, also one that no list holds.
    if (MIDDLE.has(next) && to - i >= 3) return true;
    return SURNAMES.has(text) || SURNAMES.has(text.charAt(0) + text.slice(1).toLowerCase());
  };
  for (let i = start; to - i >= 2; i += 1) {
    if (!isSurname(i) || to - i > 5) continue;
    // "Bệnh viện Bạch Mai Nguyễn Văn A": five words may be the name of a house and that of its head.
    const later = to - i === 5 && COMMON.has(words[i + 2]?.text ?? '') ? i + 2 : i;
    return isHouse(words, later) ? null : { from: later, to };
  }
  return null;
}

/** "ASEAN-Trung Quốc", "Việt Nam-Lào": regions joined by a hyphen. */
function joinsRegions(text: string): boolean {
  if (!/[-–]/u.test(text)) return false;
  return text.split(/[-–]/u).some((part) => /^\p{Lu}{2,}$/u.test(part) || isRegion(part));
}

function isRegion(part: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(part) && orgNames.match(wordsOf(part), 0) === 1;
}

/** "Mỏ Lào Phoxay Xayyasone": Vietnamese words that begin no name, up to a country. */
function isField(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every(({ text, syllable }) => syllable && !SURNAMES.has(text));
}

function isForeignAt(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  return at < to && word !== undefined && !word.syllable;
}

/** Words in the names of firms, papers and institutes abroad. */
const FIRMS = new Set(
  (
    'vietnam airlines airways air group corp corporation inc ltd co company bank holdings telecom electronics motors motor pharma ' +
    'media networks network digital technologies technology tech systems solutions software university times post news journal ' +
    'institute foundation center centre fund capital securities mobile global international asia cloud labs studio energy express ' +
    'logistics insurance school academy council games pictures semiconductor data security analytics research partners ' +
    'consulting ventures online services industries markets investment investments finance financial asean'
  ).split(' '),
);

/** The family names that most people have. */
const COMMON = new Set([
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Phan',
  'Vũ',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Ngô',
]);

const MIDDLE = new Set(['Thị', 'Văn', 'THỊ', 'VĂN']);

/** Houses and streets that are called like people. */
const HOUSES = new Set('trường|thpt|thcs|đường|phố|phường|bệnh viện|nhà hát'.split('|'));
const NO_HOUSE = new Set(['thành phố', 'môi trường', 'thị trường']);
const SCHOOLS = new Set(['đại học', 'trung học', 'tiểu học', 'cao đẳng']);
const BEFORE_SCHOOLS = new Set(['trường', 'của', 'tại', 'ở', 'với']);

/** "Trường Đại học Tôn Đức Thắng": a school or street that is called like a person. */
function isHouse(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.lower ?? '';
  const pair = `${words[from - 2]?.lower ?? ''} ${before}`;
  // "UBND thành phố Trần Văn A", "Bộ Môi trường Trần Văn A": no street, no school.
  if (HOUSES.has(before) && !NO_HOUSE.has(pair)) return true;
  if (HOUSES.has(pair)) return true;
  return SCHOOLS.has(pair) && BEFORE_SCHOOLS.has(words[from - 3]?.lower ?? '');
}
