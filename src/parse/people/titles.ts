import { joined, phrases, wordClass, type Word } from '../text/words.ts';

/** Told by an honorific or a noun; null where nothing tells it. */
export type Gender = 'm' | 'f' | null;

/** Forms of address before a name. */
const MALE = 'ông|anh|thầy|thầy giáo|chú|ngài'.split('|');
const FEMALE = 'bà|chị|cô|cô giáo'.split('|');
const NEUTRAL = 'đồng chí|nhà giáo|cụ|em|bác|tướng|dato|datuk'.split('|');
const addresses = phrases([...MALE, ...FEMALE, ...NEUTRAL]);

/** Ranks and degrees: before a name, and alone for their holder ("Thượng tướng cho biết"). */
const RANKS =
  'đại tướng|thượng tướng|trung tướng|thiếu tướng|chuẩn tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|đại uý|' +
  'thượng úy|thượng uý|trung úy|trung uý|thiếu úy|thiếu uý|đô đốc|phó đô đốc|chuẩn đô đốc|giáo sư|phó giáo sư|' +
  'tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|bác sĩ|bác sỹ|nghệ sĩ|nghệ nhân|nhà văn|đạo diễn|kiến trúc sư|dược sĩ|' +
  'viện sĩ|linh mục|hòa thượng|hoà thượng|thượng tọa|thượng toạ|đại đức|nhạc sĩ|ca sĩ|danh ca|diễn viên|họa sĩ|nhà thơ|nhà sử học|luật sư|nhà báo|doanh nhân|tỷ phú|tỉ phú|' +
  'hoa hậu|cầu thủ|chuẩn úy|thượng sĩ';
const ranks = phrases(RANKS.split('|'));

/** What an abbreviation before a name stands for, in lower case. */
const ABBREVIATED = new Map(
  Object.entries({
    ts: 'tiến sĩ',
    tskh: 'tiến sĩ',
    gs: 'giáo sư',
    pgs: 'phó giáo sư',
    ths: 'thạc sĩ',
    bs: 'bác sĩ',
    bscki: 'bác sĩ',
    bsckii: 'bác sĩ',
    ls: 'luật sư',
    kts: 'kiến trúc sư',
    ks: 'kỹ sư',
    ds: 'dược sĩ',
    dr: 'tiến sĩ',
    đb: 'đại biểu',
    đbqh: 'đại biểu',
    nsnd: 'nghệ sĩ',
    nsưt: 'nghệ sĩ',
  }),
);

/** Honorifics and degrees before a name, taken together ("Ông", "GS, TS", "PGS.TS", "Thượng tướng"). */
export interface Title {
  /** How many words it takes. */
  words: number;
  gender: Gender;
  /** The honorific that readers see; others are left to the words as printed. */
  honorific: 'ông' | 'bà' | null;
  /** Ranks and degrees in full, lower case. */
  ranks: string[];
}

/** Nobody bears more of them, in words ("Trung tướng, Giáo sư, Tiến sĩ, Thầy thuốc …"). */
const LONGEST = 12;

/** The title that begins at word `i`, or null. */
export function titleAt(line: string, words: readonly Word[], i: number): Title | null {
  const first = words[i];
  if (first === undefined || !mayOpen(first)) return null;
  const title: Title = { words: 0, gender: null, honorific: null, ranks: [] };
  for (let at = i; ;) {
    const word = words[at];
    if (word === undefined || at - i >= LONGEST || (at > i && !follows(line, words, at))) break;
    // "Bà Anh": behind another form of address, a capital makes it a name.
    const rank = ranks.match(words, at);
    // "Bác sĩ" is no "bác".
    const form = at > i && word.capital ? 0 : addresses.match(words, at);
    const address = form > rank ? form : 0;
    if (address > 0) {
      const { lower } = word;
      title.gender ??= MALE.includes(lower) ? 'm' : FEMALE.includes(lower) ? 'f' : null;
      if (lower === 'ông' || lower === 'bà') title.honorific ??= lower;
      at += address;
    } else if (rank > 0) {
      title.ranks.push(wordsFrom(words, at, rank));
      at += rank;
    } else {
      const degrees = word.capital ? degreesOf(word.lower) : [];
      if (degrees.length === 0) break;
      title.ranks.push(...degrees);
      at += 1;
    }
    title.words = at - i;
  }
  return title.words === 0 ? null : title;
}

/** First words of all titles: most words of a line open none. */
export const TITLE_OPENERS = new Set(
  [...MALE, ...FEMALE, ...NEUTRAL, ...RANKS.split('|')].map((entry) => entry.split(' ')[0] ?? ''),
);

const openers = wordClass(TITLE_OPENERS);
const abbreviations = wordClass(ABBREVIATED.keys());

function mayOpen(word: Word): boolean {
  if (openers.has(word)) return true;
  return isDegree(word);
}

/** "GS", "PGS.TS": degrees in letters. */
export function isDegree(word: Word): boolean {
  return word.capital && (abbreviations.has(word) || degreesOf(word.lower).length > 0);
}

const NO_DEGREES: readonly string[] = [];

/** "GS.TSKH", "PGS-TS": every part is a degree. */
function degreesOf(lower: string): readonly string[] {
  const degree = ABBREVIATED.get(lower);
  if (degree !== undefined) return [degree];
  if (!lower.includes('.') && !lower.includes('-')) return NO_DEGREES;
  const parts = lower.split(/[.-]/u);
  const degrees = parts.flatMap((part) => ABBREVIATED.get(part) ?? []);
  return degrees.length === parts.length ? degrees : [];
}

/** Titles stand side by side, abbreviated ones also behind a full stop or a comma ("GS, TS", "PGS. TS"). */
function follows(line: string, words: readonly Word[], at: number): boolean {
  if (joined(words, at - 1)) return true;
  const gap = line.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
  const next = words[at];
  if (!/^[.,]\s*$/u.test(gap) || next?.capital !== true) return false;
  // "Phó Giáo sư, Tiến sĩ Trần Văn A"
  return degreesOf(next.lower).length > 0 || (gap === ', ' && ranks.match(words, at) > 0);
}

function wordsFrom(words: readonly Word[], at: number, n: number): string {
  return words
    .slice(at, at + n)
    .map(({ lower }) => lower)
    .join(' ');
}
