import { BODY_HEADS, bodies, namesBody } from './bodies.ts';
import { cueAt } from '../quotes/cues.ts';
import { DEEDS, headOf, officeHeads, ROLE_OPENERS, roleHeads, STOPS } from './lexicon.ts';
import { isPartOfCompound } from './compounds.ts';
import { capitalRun, isDato, SURNAMES } from './names.ts';
import { closesRole, orgNames, provinces } from './places.ts';
import { titleAt, type Title } from './titles.ts';
import { joined, phrases, type Word } from '../text/words.ts';
import { latin } from '../text/latin.ts';

/** An office for comparing: its head in lower case, and the words of its body. */
export interface Office {
  head: string;
  org: string;
}

const MAX_ROLE_WORDS = 22;

/** The offices between two words, the first of which is the head of one: "Ủy viên …, Bộ trưởng …", "… kiêm …". */
export function officesIn(
  line: string,
  words: readonly Word[],
  from: number,
  to: number,
): Office[] {
  const starts: [at: number, behind: number][] = [];
  for (let i = from; i < to; i += 1) {
    const n = roleHeads.match(words, i);
    if (n === 0) continue;
    const gap = i === from ? ',' : line.slice(words[i - 1]?.end ?? 0, words[i]?.start);
    if (/^(?:,|\s[-–—])/u.test(gap) || words[i - 1]?.lower === 'kiêm') starts.push([i, i + n]);
    i += n - 1;
  }
  return starts.map(([at, behind], k) => {
    const next = starts[k + 1]?.[0] ?? to;
    const end = words[next - 1]?.lower === 'kiêm' ? next - 1 : next;
    const first = words[at];
    const last = words[behind - 1];
    const head = headOf(line.slice(first?.start, last?.end));
    const org = orgOf(line, words, behind, end);
    // Two names of one office.
    if (head === 'ngoại trưởng') return { head: 'bộ trưởng', org: `ngoại giao ${org}`.trim() };
    return { head, org };
  });
}

/** A comma inside the name of a body: "Bộ Văn hóa, Thể thao và Du lịch", "Bộ Giáo dục, Khoa học, Nghiên cứu và Đổi mới". */
const LISTED = latin(/^(?:, \p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}){1,3} và \p{Lu}/u);
const LOWER_LIST = latin(/^, \p{Ll}+(?: \p{Ll}+){0,3} và \p{Ll}/u);

/**
 * The index behind the words that still belong to an office: its body, field and country. Beside a name
 * (`apposed`) it may go on in lower case at once ("Trưởng phòng giáo dục môi trường"); alone only with
 * a word for a body ("Giám đốc bệnh viện").
 */
export function roleTail(
  line: string,
  words: readonly Word[],
  from: number,
  apposed = false,
): number {
  // "Thủ tướng nước chủ nhà Najib Razak"
  let end = from + hosts.match(words, from);
  while (end < words.length && end - from < MAX_ROLE_WORDS) {
    const word = words[end];
    const before = words[end - 1];
    if (word === undefined || before === undefined) break;
    if (!joined(words, end - 1) && !goesOnBehindMark(line, words, from, end)) break;
    if (!before.capital && isFigure(word) && !isNumbered(line, words, end)) break;
    // "Ngoại trưởng Trung Quốc Vương Nghị": no king stands in the name of a country.
    const region = word.capital ? orgNames.match(words, end) : 0;
    if (region > 1) {
      end += region;
      continue;
    }
    const head = officeHeads.match(words, end);
    // "Ban Thư ký ASEANAPOL", "Hội đồng cố vấn AI": the office is a part of the body's name.
    if (head > 0 && namesBody(words, end)) {
      end += head;
      continue;
    }
    // "Tham tán Đại sứ quán Lào": the house, and no ambassador.
    if (head > 0 && bodies.match(words, end) <= head) {
      // "Đặc phái viên của Tổng Thư ký …", "Phó Thủ tướng kiêm Bộ trưởng …": two offices in one role.
      // "trợ lý Tổng thống", "người phát ngôn Thủ tướng": one that serves another.
      const serves = end === from && SERVES.has(before.lower);
      if (before.lower !== 'của' && before.lower !== 'kiêm' && !serves) break;
      end += head;
      continue;
    }
    // "Chuyên gia người Phần Lan Eeva …": where somebody is from.
    const origin = end === from && word.lower === 'người' ? orgNames.match(words, end + 1) : 0;
    if (origin > 0) {
      end += 1 + origin;
      continue;
    }
    // "Đại sứ Na Uy tại Việt Nam": where the office is held.
    const seat = word.lower === 'tại' && end > from ? placeAt(words, end + 1) : 0;
    if (seat > 0 && joined(words, end)) {
      end += 1 + seat;
      continue;
    }
    if (!word.capital) {
      // "Tổng thống Mỹ từ chối", "ngoại trưởng Lavrov mỉm cười": behind a country or a foreign name comes a verb.
      const abroad = !apposed && end > from && closesRole(words, end - 1);
      const about = word.lower === 'về' && words[end + 1]?.capital !== true;
      if (abroad && (about || !LINKS.has(word.lower))) break;
      const opens = end === from && !apposed && !ROLE_OPENERS.has(word.lower);
      const cue = cueAt(line, words, end);
      // "phụ trách phân tích và tình báo": of what somebody is in charge.
      const charge = cue?.kind === 'tells' && before.lower === 'trách';
      const says = cue !== null && !charge && !isPart(cue.text, before.lower);
      const field = opens ? LOWER_FIELDS.match(words, end) : 0;
      if (field > 0) {
        end += field;
        continue;
      }
      const stops = STOPS.has(word.lower) && !isPartOfCompound(words, end);
      if (opens || stops || says || DEEDS.match(words, end) > 0) break;
      const next = end + 1;
      const other = officeHeads.match(words, next) + bodies.match(words, next);
      const another = opensPerson(line, words, next);
      const guests = OTHER_GUESTS.has(words[next]?.lower ?? '');
      if (word.lower === 'và' && (other > 0 || another || guests)) break;
      if (endsAt(titleAt(line, words, end), words[from])) break;
    }
    end += 1;
  }
  // "Bộ trưởng Duque biện hộ rằng": what stands before "rằng" is a verb.
  if (words[end]?.lower === 'rằng') {
    while (end > from && words[end - 1]?.capital === false) end -= 1;
  }
  while (end > from && words[end - 1]?.lower === 'và') end -= 1;
  return Math.min(end, words.length);
}

/** Whether the mark before word `at` stands inside the name of a body or field that began at `from`. */
function goesOnBehindMark(line: string, words: readonly Word[], from: number, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return false;
  const gap = line.slice(before.end, word.start);
  if (gap === ', ') {
    const house = BODY_HEADS.has(words[from]?.lower ?? '') || words[from]?.capital === true;
    const listed = house && officeHeads.match(words, at) === 0;
    if (listed && LISTED.test(line.slice(before.end, before.end + 90))) return true;
    // "Cục Phòng, chống thiên tai", "Ban Chính sách, chiến lược": one field with a comma in it.
    if (before.lower === 'phòng' && word.lower === 'chống') return true;
    if (before.lower === 'sách' && word.lower === 'chiến') return true;
    // "Ủy ban Văn hóa, Giáo dục Trần Văn A": a field behind the comma, and no "và".
    const field = FIELDS.match(words, at) > 0;
    // "Bộ Văn hóa, thể thao và du lịch"
    if (!word.capital)
      return field && house && LOWER_LIST.test(line.slice(before.end, before.end + 60));
    return !before.capital && field;
  }
  if (word.capital && /^\s&\s$/u.test(gap)) return true;
  if (isDato(line, words, at - 1)) return true;
  return /^\s?[-–]\s?$/u.test(gap) && (FIELDS.match(words, at) > 0 || isPair(words, at));
}

function isFigure({ text }: Word): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** Whether a figure is part of a name by what stands around it. */
function isNumbered(line: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  if (COUNTED.has(before)) return true;
  if (before === 'thứ' && words[at - 2]?.lower !== 'lần') return true;
  const end = words[at]?.end ?? 0;
  return /^[,)]\s/u.test(line.slice(end, end + 2));
}

/**
 * Whether an office between two words serves another one ("phát ngôn viên của Tổng thống"): a name behind
 * them is that of whom it serves. ("Trợ lý Ngoại trưởng Daniel Russel" is called so himself.)
 */
export function servesOffice(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) {
    const serves = words[k - 1]?.lower === 'của';
    if (serves && officeHeads.match(words, k) > 0 && joined(words, k - 1)) return true;
  }
  return false;
}

/** Words behind "và" that go on with a list of guests: "Tổng Thư ký X và các Bộ trưởng". */
const OTHER_GUESTS = new Set('phu các những nhiều hơn gần một hai'.split(' '));

/** "Đức - Á", "Việt Nam - Lào": two regions that one body joins. */
function isPair(words: readonly Word[], at: number): boolean {
  const region = (from: number, n: number) => orgNames.match(words, from) === n;
  const short = (i: number) => SHORT_REGIONS.has(words[i]?.text ?? '');
  const before = short(at - 1) || [1, 2, 3].some((n) => at >= n && region(at - n, n));
  return before && (short(at) || orgNames.match(words, at) > 0);
}

const SHORT_REGIONS = new Set('Á Âu Phi Việt Nhật Hàn Trung Mỹ'.split(' '));

/** Fields behind a dash or comma in the name of a body: "Bộ Thông tin - Truyền thông". */
const FIELDS = phrases(
  'truyền thông|công nghệ|đào tạo|đầu tư|thương binh|thể thao|du lịch|môi trường|xã hội|kỹ thuật|phát triển nông thôn|vận tải|đô thị|ngân sách|giáo dục|tư pháp|giao thông|văn hóa|thanh niên|viễn thông|công nghiệp|bưu chính|thương mại|năng lượng|khoa học|thông tin|an ninh'.split(
    '|',
  ),
);

function placeAt(words: readonly Word[], at: number): number {
  return Math.max(orgNames.match(words, at), provinces.match(words, at));
}

/** Last words of offices that serve another one ("trợ lý", "người phát ngôn", "cố vấn"). */
const SERVES = new Set(['lý', 'ngôn', 'vấn']);
/** First words of clubs, whose names hold callings. */
const CLUBS = new Set(['hội', 'hiệp', 'câu', 'clb']);

/** A form of address ends an office; a calling does not in "Hội Nữ doanh nhân". */
function endsAt(title: Title | null, body: Word | undefined): boolean {
  if (title === null) return false;
  return title.gender !== null || !CLUBS.has(body?.lower ?? '');
}

/** Words by which a role goes on behind a country. */
const LINKS = new Set(['phụ', 'về', 'tại', 'kiêm', 'của', 'và', 'ở']);

/** Fields in lower case right behind an office: "bộ trưởng quốc phòng Mỹ". */
export const LOWER_FIELDS = phrases(
  (
    'quốc phòng|ngoại giao|tài chính|thương mại|kinh tế|năng lượng|y tế|giáo dục|nội vụ|tư pháp|nông nghiệp|công nghệ|môi trường|' +
    'lao động|giao thông|truyền thông|khoa học|an ninh|kế hoạch|xây dựng|văn hóa|du lịch|công thương|đối ngoại|kinh doanh|điều hành|' +
    'cảnh sát|quân đội|cấp cao|đối lập|đương nhiệm|khu vực|toàn cầu|thường trực|thứ nhất|thứ hai|thứ ba|chuyên trách|báo chí'
  ).split('|'),
);

/** "và Thượng tướng Trần Văn A": somebody else; "và Anh" is a country. */
function opensPerson(line: string, words: readonly Word[], at: number): boolean {
  const title = titleAt(line, words, at);
  if (title === null) return false;
  return words[at + title.words]?.capital === true && joined(words, at + title.words - 1);
}

const hosts = phrases(['nước chủ nhà', 'nước sở tại', 'nước bạn']);

/** Words before a number that is part of a name: "lớp 9", "Trường Cao đẳng nghề số 4". */
const COUNTED = new Set(
  'số lớp khu vùng khóa khoá quận tổ cấp nhóm tập khối án tuyến đội trạm'.split(' '),
);

/** Verbs of one syllable that end a role; others are more often a part of a word ("bán dẫn"). */
const SHORT = new Set('nói kể đáp hỏi viết mong nêu khoe lo'.split(' '));

/** "công nghệ thông tin", "bán dẫn": what looks like a verb is part of a field. */
function isPart(cue: string, before: string): boolean {
  return cue.includes(' ') ? cue === 'thông tin' && before === 'nghệ' : !SHORT.has(cue);
}

/** The words of a body's name behind its first word. */
export function orgTail(line: string, words: readonly Word[], from: number): number {
  if (from === 0 || !joined(words, from - 1)) return from;
  if (words[from]?.capital === true) return roleTail(line, words, from);
  const unit = units.match(words, from);
  if (unit === 0) return from;
  const behind = from + unit;
  if (!joined(words, behind - 1)) return from;
  // "Quận ủy quận 1"
  if (/^\d{1,2}$/u.test(words[behind]?.text ?? '')) return behind + 1;
  // "UBND thành phố Hà Nội", "Công an tỉnh cho biết".
  if (words[behind]?.capital === true) {
    // "báo Công an thành phố Trần Văn A": the paper, and its editor.
    const name = SURNAMES.has(words[behind].text) && placeAt(words, behind) === 0;
    const run = capitalRun(line, words, behind);
    return name && run - behind >= 3 ? from : roleTail(line, words, behind);
  }
  return cueAt(line, words, behind) === null ? from : behind;
}

/** Units of the land by which a body is called: "UBND thành phố Hà Nội". */
const units = phrases('thành phố|tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|tp|đặc khu'.split('|'));

function orgOf(line: string, words: readonly Word[], from: number, to: number): string {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || to <= from) return '';
  return line.slice(first.start, last.end).toLowerCase();
}
