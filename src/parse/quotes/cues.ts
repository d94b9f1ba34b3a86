import { isClause } from './spoken.ts';
import { joined, phrases, wordClass, type Phrases, type Word } from '../text/words.ts';
import { latin } from '../text/latin.ts';

/**
 * How a verb of saying behaves. `says`: what follows it is the statement. `tells`: alone it only
 * names a subject ("chia sẻ về …", "phát biểu tại …") and opens a speech; with "rằng", a colon, a
 * comma or an object of its own it states.
 */
export type CueKind = 'says' | 'tells';

const SAYS = phrases(
  (
    'nói|nói rằng|nói thêm|nói tiếp|nói rõ|nói thẳng|nói vui|nói đùa|cho biết|cho biết thêm|cho hay|cho rằng|cho là|khẳng định|' +
    'tái khẳng định|quả quyết|nhấn mạnh|nhấn mạnh thêm|đánh giá|đánh giá cao|bày tỏ|đề nghị|đề xuất|kiến nghị|khuyến nghị|gợi ý|' +
    'kỳ vọng|mong|mong muốn|mong rằng|mong mỏi|hy vọng|hi vọng|tin rằng|tin chắc|tin tưởng|lưu ý|chỉ ra|chỉ rõ|nêu|nêu rõ|nêu bật|' +
    'nêu quan điểm|nêu ý kiến|nêu vấn đề|nêu thực trạng|nêu thực tế|nêu ví dụ|nêu câu hỏi|tuyên bố|kêu gọi|nhận định|nhận xét|nhìn nhận|' +
    'giải thích|lý giải|lập luận|' +
    'không ủng hộ|không đồng tình|không đồng ý|không tán thành|không cho rằng|không tin|không nghĩ|không phủ nhận|không loại trừ|không giấu|nhắc lại|lặp lại|nhắc nhở|nhắc|cảnh báo|yêu cầu|chỉ đạo|quán triệt|bày tỏ tin tưởng|bày tỏ mong muốn|' +
    'bày tỏ hy vọng|bày tỏ kỳ vọng|bày tỏ vui mừng|bày tỏ lo ngại|bày tỏ quan điểm|hoan nghênh|ghi nhận|biểu dương|thừa nhận|' +
    'bổ sung|bổ sung thêm|tiết lộ|thông báo|cam kết|ủng hộ|đồng tình|tán thành|dự báo|dự đoán|ước tính|quan ngại|lo ngại|lo lắng|lo sợ|lo|' +
    'e ngại|phản ánh rằng|phân tích rằng|hỏi|đáp|kể|kể lại|thuật lại|kể thêm|kể tiếp|dẫn chứng|phát biểu rằng|chia sẻ rằng|' +
    'chia sẻ thêm|thông tin thêm|thông tin rằng|trả lời rằng|đặt vấn đề|đặt câu hỏi|đặt ra câu hỏi|nêu ra câu hỏi|bộc bạch|tâm sự|tâm tình|giãi bày|trải lòng|đồng ý rằng|' +
    'thống nhất rằng|xác nhận|bác bỏ|phủ nhận|hứa|tự hào|làm rõ|trấn an|báo cáo rằng|khuyến cáo|khuyên|khẳng khái|' +
    'ví von|so sánh|kết luận rằng|nhớ lại|hồi tưởng|dẫn giải|diễn giải|dẫn số liệu|lấy ví dụ|bật mí|thổ lộ|phàn nàn|băn khoăn|trăn trở|nhắn nhủ|căn dặn|dặn dò|dặn|' +
    'cảnh tỉnh|than thở|than|than phiền|thanh minh|góp ý|đính chính|phản bác|phê phán|chỉ trích|cáo buộc|' +
    'nghi ngờ|khoe|viết|ví|gọi đây là|gọi đó là|thúc giục|hối thúc|mô tả|ca ngợi|đúc kết|thốt lên|quan niệm|ước đoán|thẳng thắn'
  ).split('|'),
);
const TELLS = phrases(
  (
    'phát biểu|chia sẻ|gửi lời|thông tin|trả lời|trao đổi|giới thiệu|trình bày|phân tích|đưa ra|có cuộc trao đổi|' +
    'có bài phát biểu|có cuộc trò chuyện|trò chuyện|dẫn|trả lời phỏng vấn|có phần trình bày|kết luận|cảm ơn|chúc mừng|vui mừng|báo cáo|tham luận|' +
    'chất vấn|thảo luận|thống kê|viện dẫn|trích dẫn|giao nhiệm vụ|giao cho|công bố|đề cập|phản ứng|bình luận|bức xúc|phân trần|hoài nghi|xem|coi'
  ).split('|'),
);

/** What may stand between the subject and its verb. */
const ADVERBS = phrases(
  (
    'cũng|đã|vừa|còn|tiếp tục|một lần nữa|đồng thời|thẳng thắn|luôn|rất|đặc biệt|nhiều lần|lại|trân trọng|' +
    'từng|chân thành|mạnh mẽ|nhiệt liệt|vẫn|thì|xúc động|thẳng thừng|dứt khoát|hóm hỉnh|lạc quan|tự tin|khéo léo|bên cạnh đó|qua đó|' +
    'trực tiếp|trong|lần lượt|mới|cùng|đều|đều chung|chung|liên tục|liên tiếp|chính thức|công khai|thường|thậm chí|không quên|' +
    'kiên quyết|kịch liệt|nghẹn ngào|hào hứng|vui vẻ|phấn khởi|buồn bã|bùi ngùi|ngậm ngùi|cười|lớn tiếng|muốn|chỉ|phải|hôm qua|hôm nay|' +
    'sau đó|trước đó|đang|cho đến nay|hết sức|tỏ ra|không khỏi|riêng|xin|đặc biệt là|sáng nay|chiều nay|tối nay|sáng qua|chiều qua|tối qua|đêm qua|trưa nay|mới đây|gần đây|tuần trước|tuần qua|tháng trước|cùng ngày|ngày hôm qua|' +
    'ngày hôm nay|hôm sau|trước đây|tuần này|tháng này|lên tiếng|ra tuyên bố|đưa ra tuyên bố|ra thông cáo|ra thông báo|phát đi thông cáo|' +
    'phát đi thông báo|có phát biểu|có bài viết|có văn bản|có công văn|dùng những lời lẽ'
  ).split('|'),
);
/** What puts a verb of saying into the future: "sẽ phát biểu", "dự kiến phát biểu". */
const FUTURE = phrases(['sẽ', 'sắp', 'dự kiến', 'dự định']);

export interface Cue {
  kind: CueKind;
  /** The words, as printed. */
  text: string;
  start: number;
  end: number;
}

/** Whether a verb is put into the future at word `i`: "sẽ phát biểu", "dự kiến nhắc lại". */
export function isAhead(words: readonly Word[], i: number): boolean {
  return FUTURE.match(words, i) > 0;
}

/** The verb of saying at word `i`, or null. */
export function cueAt(line: string, words: readonly Word[], i: number): Cue | null {
  const first = words[i];
  if (first === undefined || first.capital) return null;
  return listed(line, words, i, 'says', SAYS) ?? listed(line, words, i, 'tells', TELLS);
}

function listed(
  line: string,
  words: readonly Word[],
  i: number,
  kind: CueKind,
  list: Phrases,
): Cue | null {
  const n = list.match(words, i);
  if (n === 0 || OTHERS.match(words, i) > n || isNoun(words, i, i + n)) return null;
  const start = words[i]?.start ?? 0;
  const end = words[i + n - 1]?.end ?? start;
  if (n === 1 && words[i]?.lower === 'ví' && !LIKENS.test(line.slice(end, end + 120))) return null;
  return { kind, text: line.slice(start, end), start, end };
}

/** "yêu cầu của ASEAN", "Đài Tiếng nói Việt Nam", "Trung tâm Thông tin": the noun. */
function isNoun(words: readonly Word[], from: number, to: number): boolean {
  const head = words[from]?.lower ?? '';
  // "nêu quan điểm của thành phố": the verb, with what it brings.
  if (words[to]?.lower === 'của' && joined(words, to - 1)) return !BRINGS.has(head);
  if (from === 0 || !joined(words, from - 1)) return false;
  const before = words[from - 1]?.lower ?? '';
  // "Trưởng ban chỉ đạo": what it is called.
  if (head === 'chỉ') return before === 'ban' && words[from + 1]?.lower === 'đạo';
  return head === 'nói' ? before === 'tiếng' : head === 'thông' && OF_INFORMATION.has(before);
}

const BRINGS = new Set(['nêu', 'bày', 'đặt', 'dẫn', 'lấy', 'trả', 'có']);

/** Words before "thông tin" in the names of bodies and things. */
const OF_INFORMATION = new Set('tâm thống cổng trang toàn nghệ nguồn ngành'.split(' '));

/** "ví hệ thống này như một …": else the word is a purse. */
const LIKENS = /^[^,.;:]{1,100}\s(?:như|với|là)\s/u;

/** Verbs that only begin like one of saying. */
const OTHERS = phrases(
  (
    'đáp ứng|đáp trả|tin nhắn|tin tức|kể từ|kể cả|hỏi thăm|hỏi cung|mong đợi|mong chờ|nêu gương|nêu cao|viết bài|viết thư|viết sách|' +
    'lo cho|lo liệu|lo việc|hứa hẹn|xem xét|coi trọng|xem phim|tin dùng|nói chuyện|nói lên|nói chung|nói riêng|nói trên|nói lời|nêu trên|ví dụ|nói đến|dẫn đầu|dẫn đến|dẫn tới|dẫn dắt|dẫn đoàn'
  ).split('|'),
);

/**
 * The verb of saying that begins at word `i`, adverbs skipped; null where there is none or where it
 * is announced for the future ("sẽ phát biểu").
 */
export function cueFrom(line: string, words: readonly Word[], i: number): Cue | null {
  let at = i;
  for (let guard = 0; guard < 6; guard += 1) {
    if (FUTURE.match(words, at) > 0) return null;
    const cue = cueAt(line, words, at);
    const skip = ADVERBS.match(words, at) || dayAt(words, at);
    if (cue !== null) {
      // "đang đánh giá khả năng …": what somebody is about.
      if (cue.text === 'đánh giá' && words[at - 1]?.lower === 'đang') return null;
      // "thẳng thắn thừa nhận": the verb, unless it only says how the next one is meant.
      const only = skip > 0 && cue.text.split(' ').length === skip;
      return (only ? cueFrom(line, words, at + skip) : null) ?? cue;
    }
    if (skip === 0) return withThat(line, words, at);
    at += skip;
    // "dứt khoát và đề nghị".
    if (words[at]?.lower === 'và' && cueAt(line, words, at + 1) !== null) at += 1;
  }
  return null;
}

/** "ngày 13/4", "chiều 15/1", "hôm 27/5": when somebody said it; how many words it takes. */
function dayAt(words: readonly Word[], at: number): number {
  if (!DAYS.has(words[at])) return 0;
  const more = words[at + 1]?.lower === 'ngày' ? 2 : 1;
  const number = words[at + more];
  return number !== undefined && /^\d/u.test(number.text) && joined(words, at + more - 1)
    ? more + 1
    : 0;
}

const DAYS = wordClass('ngày hôm sáng trưa chiều tối đêm'.split(' '));

/** "Ông X bóng gió rằng …": whatever the verb, "rằng" says that a statement follows. */
function withThat(line: string, words: readonly Word[], i: number): Cue | null {
  const first = words[i];
  if (first === undefined || first.capital) return null;
  for (let at = i + 1; at <= i + 3; at += 1) {
    const word = words[at];
    if (word === undefined || word.capital || NEVER_THAT.has(words[at - 1]?.lower ?? ''))
      return null;
    if (!joined(words, at - 1)) return null;
    if (word.lower === 'rằng') {
      return {
        kind: 'says',
        text: line.slice(first.start, word.end),
        start: first.start,
        end: word.end,
      };
    }
  }
  return null;
}

/** Before "rằng" they tell what somebody knows or does not, not what somebody says. */
const NEVER_THAT = new Set('biết ngờ hiểu thấy không chứng nghe được bị là quên'.split(' '));

const STATES =
  /^\s*(?:(?:ngay|luôn|thẳng|ngắn gọn) )?(?:rằng|:|,|“|"|«|là\s|thêm\s)|^[^,.;:“"«]{0,60}\srằng\s/u;
const OBJECT =
  /^(?:\s+(?:một số|nhiều|những|các|hai|ba|bốn|năm|\d+|quan điểm|ý kiến))?\s*(?:khuyến nghị|đề xuất|nhận định|đánh giá|kiến nghị|giải pháp|định hướng|quan điểm|ý kiến|lời khuyên|cảnh báo|cam kết|gợi ý|sáng kiến|thông điệp)/u;
/** "dẫn thống kê cho thấy …": what somebody brings in support is their statement. */
const EVIDENCE =
  /^(?:\s+lại)?\s+(?:(?:một|các|những|nhiều|kết quả|con số|số liệu|báo cáo)\s)?(?:thống kê|số liệu|dữ liệu|báo cáo|nghiên cứu|khảo sát|điều tra|con số|kết quả|ví dụ|câu chuyện|trường hợp)(?:[^,.;:]|[.,](?=\d)){0,80}?\s(?:cho thấy|cho biết|cho hay|chỉ ra|rằng)\s/u;
/** What such an object holds: "khuyến nghị cho ASEAN trong việc …", not "gợi ý hợp tác cho các nước". */
const SUBSTANCE = /[,:“"]|\s(?:trong|để|nhằm|là|như|gồm|rằng|theo|cần|phải|nên|sẽ)\s/u;
/** Names only what is spoken of: "nói về …", "trao đổi xung quanh …". */
const ABOUT = latin(/^\s+(?:thêm\s+)?(?:về|xung quanh|liên quan|kỹ hơn)(?!\p{L})/u);
/** Points to what is told elsewhere: "nhận xét như trên", "nêu điều này tại …". */
const POINTS = latin(
  /^\s+(?:như (?:trên|vậy|thế)|(?:điều|thông tin|con số|số liệu|vấn đề|nội dung|quan điểm|ý kiến|nhận định) (?:này|đó|trên|nói trên))(?=\s+(?:khi|tại|trong|với|ở|vào|sau|trên|ngày|sáng|chiều)(?!\p{L})|[,.]|$)/u,
);

const VERDICT = /(?:chỉ trích|phê phán|ca ngợi|cáo buộc|phản bác)$/u;

/** Only when and where something was said: "tiết lộ trong bài phát biểu bế mạc diễn đàn". */
function isOccasion(content: string): boolean {
  const occasion = /^\s+(?:trong|tại|ở|vào|khi|trên|sáng|chiều|tối|ngày|hôm|với)(?!\p{L})/u.test(
    content,
  );
  return occasion && !/[,:;“"«]|\srằng\s/u.test(content) && !isClause(content);
}

/** A clause of its own right behind a verb that else only names a subject: "chia sẻ Chính phủ sẽ …". */
const CLAUSE = latin(
  /^\s+(?!(?:về|với|tại|trong|những|các|một|kinh nghiệm|lý do|câu|sự|niềm|cảm|ý|quan điểm|báo chí|phỏng vấn|đại biểu)(?!\p{L}))[^,.;:“"«]{3,60}?\s(?:sẽ|đã|đang|cần|phải|chưa)\s/u,
);

/**
 * Whether the words after a cue are a statement and not only the subject of one; `object` is the
 * length of the words that still belong to the cue ("đưa ra *một số khuyến nghị* cho …").
 */
export function states(cue: Cue, after: string): { states: boolean; object: number } {
  const content = after.replace(/[.\s…!]+$/u, '');
  const plain = { states: false, object: 0 };
  if (content.trim() === '') return plain;
  if (POINTS.test(content) || isOccasion(content)) return plain;
  // "chỉ trích Trung Quốc": whom, and not for what.
  if (VERDICT.test(cue.text) && content.trim().split(/\s+/u).length <= 3) return plain;
  // "đặt câu hỏi đến Bộ trưởng": to whom, and not what.
  if (/câu hỏi$/u.test(cue.text) && /^\s(?:đến|tới|cho|với)\s[^,:;]*$/u.test(content)) return plain;
  const about = ABOUT.test(content) && !/\srằng\s|:/u.test(content);
  if (cue.kind === 'says' ? !about : STATES.test(content) || CLAUSE.test(content)) {
    return { states: true, object: 0 };
  }
  if (/dẫn$/u.test(cue.text) && EVIDENCE.test(content)) return { states: true, object: 0 };
  const object = OBJECT.exec(content);
  if (object === null) return plain;
  const rest = content.slice(object[0].length);
  // "đưa ra những đánh giá về …" names a subject; "… khuyến nghị cho ASEAN trong việc …" says what.
  const says = !/^\s+(?:về|xung quanh|liên quan)(?!\p{L})/u.test(rest) && SUBSTANCE.test(rest);
  return { states: says, object: object[0].length };
}
