import { blank, type Mention } from '../people/mention.ts';
import { orgNames } from '../people/places.ts';
import { studyAt } from './reports.ts';
import { joined, phrases, wordClass, wordsOf, type Word } from '../text/words.ts';

/* Sayers that an article leaves without a name: "nhiều đại biểu", "giới quan sát". */

const DETERMINERS = phrases(
  (
    'một|một số|một vài|một nhóm|một trong những|nhiều|rất nhiều|khá nhiều|các|những|hầu hết|hầu hết các|đa số|đa số các|phần lớn|' +
    'phần lớn các|không ít|hai|ba|bốn|cả hai|hàng loạt|vài|mỗi|nhóm|toàn thể|đông đảo|tất cả|tất cả các|có|nhóm các'
  ).split('|'),
);
const NOUNS =
  'đại biểu|chuyên gia|doanh nghiệp|doanh nhân|người dân|người|bạn trẻ|bạn đọc|độc giả|cử tri|phụ huynh|học sinh|sinh viên|giáo viên|' +
  'thầy cô|nhà khoa học|nhà nghiên cứu|nhà phân tích|nhà quan sát|nhà kinh tế|nhà đầu tư|nhà quản lý|nhà lãnh đạo|nhà ngoại giao|' +
  'nhà tuyển dụng|nhà cung cấp|nhà mạng|nhà hoạt động|luật sư|bác sĩ|quan chức|lãnh đạo|cán bộ|nhân viên|công nhân|nông dân|' +
  'ngư dân|tiểu thương|hộ dân|chủ|khách|khách hàng|du khách|hành khách|tài xế|cư dân|bệnh nhân|nhân chứng|diễn giả|học giả|ý kiến|' +
  'thành viên|đại diện|công ty|tổ chức|cơ quan|nguồn tin|bên|đoàn|địa phương|hiệp hội|ngân hàng|hội viên|kỹ sư|bộ trưởng|' +
  'trưởng đoàn|cô giáo|thầy giáo|giảng viên|hướng dẫn viên|người bán|người mua|người trẻ|người dùng|hãng|đơn vị|thương nhân|' +
  'nước|quốc gia|phụ nữ|chị em|bà con|ông bố|bà mẹ|già làng|trưởng bản|cựu binh|tướng|binh sĩ|nghị sĩ|chính khách';
const people = phrases(NOUNS.split('|'));
/** What somebody with a name is beside those. */
const callings = phrases(
  (
    'giáo sư|phó giáo sư|tiến sĩ|nhà phát triển|nhà báo|nhà văn|nhà thiết kế|nhà sản xuất|nhà sáng lập|kiến trúc sư|' +
    'lập trình viên'
  ).split('|'),
);
/** Those that need no determiner: they speak for everybody of their kind. */
const kinds = phrases(
  (
    'người dân|giới|giới chuyên gia|giới quan sát|giới phân tích|giới chức|giới đầu tư|giới khoa học|giới doanh nghiệp|giới truyền thông|' +
    'giới chuyên môn|dư luận|ý kiến|doanh nghiệp|chuyên gia|chuyên gia này|cư dân|cử tri|nguồn tin|các bên|ngành|phía'
  ).split('|'),
);
/** First words of all of them: most words of a line open none. */
const OPENERS = wordClass([
  ...'một nhiều rất khá các những hầu đa phần không hai ba bốn cả hàng vài mỗi nhóm toàn đông tất có'.split(
    ' ',
  ),
  ...'người giới dư ý doanh chuyên cư cử nguồn ngành phía đại lãnh phát nhà hãng tập công đơn cơ ngân tổ hiệp bộ'.split(
    ' ',
  ),
  ...'báo nghiên khảo cuộc kết điều thống số dữ công phân ước tính dự bảng'.split(' '),
]);

/** "một người kinh doanh bất động sản", "chủ xưởng": what an ordinary person is. */
export function isPeople(words: readonly Word[], i: number): boolean {
  const at = words[i]?.lower === 'một' ? i + 1 : i;
  return people.match(words, at) > 0 || callings.match(words, at) > 0;
}

/** The mentions of a line with those that name nobody, left to right. */
export function withUnnamed(line: string, mentions: readonly Mention[]): Mention[] {
  const words = wordsOf(line);
  const found: Mention[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (!OPENERS.has(words[i]) || !atClause(line, words, i)) continue;
    const mention = studyAt(line, words, i) ?? unnamedAt(line, words, i);
    if (mention === null) continue;
    const within = mentions.filter(({ start, end }) => start < mention.end && mention.start < end);
    // "Theo báo cáo của ông X" is X himself.
    if (within.every(({ kind }) => kind === 'body')) found.push(mention);
  }
  return [...mentions, ...found].sort((a, b) => a.start - b.start);
}

const JUDGED = /(?:^|\s)theo(?:\s\S+){1,3}\scủa$/iu;

const LINKS = wordClass('theo cũng còn nhưng song và riêng'.split(' '));

/** Whether a word opens a clause, or stands right behind "theo". */
function atClause(line: string, words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (before === undefined || !joined(words, i - 1)) return true;
  if (LINKS.has(before)) return true;
  // "Theo đánh giá của các chuyên gia, …"
  return (
    before.lower === 'của' && JUDGED.test(line.slice(Math.max(0, before.end - 30), before.end))
  );
}

function unnamedAt(line: string, words: readonly Word[], i: number): Mention | null {
  const spoken = speakerOf(words, i);
  if (spoken > 0) {
    const mention = unnamedOf(words, i, i + spoken);
    // "Doanh nghiệp này": the one spoken of before.
    return mention === null ? null : { ...mention, shown: words[i + spoken - 1]?.lower === 'này' };
  }
  const determined = DETERMINERS.match(words, i);
  let at = i + determined;
  while (
    /^(?:vị|số|nữ|nam|cựu|ý|bạn)$/u.test(words[at]?.lower ?? '') &&
    people.match(words, at) === 0
  ) {
    at += 1;
  }
  // Without a determiner such a noun may as well be a part of a list.
  const listed = line.slice(words[i - 1]?.end, words[i]?.start).trim() === ',';
  if (determined === 0 && listed) return null;
  // "theo quan điểm của chuyên gia Kortunov": somebody with a name.
  const named = (n: number) =>
    determined === 0 && words[i - 1]?.lower === 'của' && opensName(words, i + n);
  const n =
    determined > 0 ? people.match(words, at) || kinds.match(words, at) : kinds.match(words, i);
  return n === 0 || named(n) ? null : unnamedOf(words, i, at + n);
}

/** A capital that is no country and no abbreviation. */
function opensName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.capital !== true || !joined(words, at - 1)) return false;
  return orgNames.match(words, at) === 0 && !/^\p{Lu}{2,}/u.test(word.text);
}

function unnamedOf(words: readonly Word[], from: number, to: number): Mention | null {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return null;
  const core = { start: first.start, end: last.end };
  return { ...blank(core, 'unnamed'), plural: true };
}

const speakers = phrases(['đại diện', 'lãnh đạo', 'người phát ngôn', 'phát ngôn viên']);
/** Bodies that are called by their kind alone: which one it is, only the reader knows. */
const calledByKind = phrases(
  'nhà mạng|hãng này|tập đoàn này|công ty này|đơn vị này|cơ quan này|ngân hàng này|tổ chức này|hiệp hội này|bộ này|doanh nghiệp này'.split(
    '|',
  ),
);

/** "Đại diện một nhà mạng", "nhà mạng": somebody who speaks for a body without a name. */
function speakerOf(words: readonly Word[], i: number): number {
  const kind = calledByKind.match(words, i);
  if (kind > 0) return kind;
  const n = speakers.match(words, i);
  const next = words[i + n];
  return next?.capital === false && joined(words, i + n - 1) ? n : 0;
}
