import { phrases, type Word } from './words.ts';

/**
 * How a verb of saying behaves. `says`: what follows it is the statement. `tells`: alone it only
 * names a subject ("chia sẻ về …", "phát biểu tại …") and opens a speech; with "rằng", a colon, a
 * comma or an object of its own it states.
 */
export type CueKind = 'says' | 'tells';

const SAYS = phrases(
  (
    'nói|nói rằng|nói thêm|cho biết|cho biết thêm|cho hay|cho rằng|cho là|khẳng định|tái khẳng định|quả quyết|' +
    'nhấn mạnh|nhấn mạnh thêm|đánh giá|đánh giá cao|bày tỏ|đề nghị|đề xuất|kiến nghị|khuyến nghị|gợi ý|kỳ vọng|' +
    'mong|mong muốn|mong rằng|hy vọng|hi vọng|tin rằng|tin tưởng|lưu ý|chỉ ra|chỉ rõ|nêu|nêu rõ|nêu bật|' +
    'tuyên bố|kêu gọi|nhận định|nhận xét|nhìn nhận|giải thích|nhắc lại|nhắc nhở|cảnh báo|yêu cầu|chỉ đạo|' +
    'quán triệt|bày tỏ tin tưởng|bày tỏ mong muốn|bày tỏ hy vọng|bày tỏ kỳ vọng|bày tỏ vui mừng|bày tỏ lo ngại|' +
    'cảm ơn|chúc mừng|hoan nghênh|ghi nhận|biểu dương|thừa nhận|bổ sung|tiết lộ|thông báo|' +
    'cam kết|ủng hộ|đồng tình|dự báo|ước tính|quan ngại|phản ánh rằng|phân tích rằng|hỏi|đáp|kể|kể lại|dẫn chứng|' +
    'phát biểu rằng|chia sẻ rằng|chia sẻ thêm|thông tin thêm|thông tin rằng|trả lời rằng|đặt vấn đề|bộc bạch|tâm sự|' +
    'đồng ý rằng|thống nhất rằng|xác nhận|bác bỏ|phủ nhận|hứa|tự hào|vui mừng|làm rõ|trấn an|bình luận|giao nhiệm vụ|giao cho|báo cáo rằng|khuyến cáo|ví von|' +
    'kết luận rằng|nhớ lại|dẫn giải|dẫn số liệu|lấy ví dụ|bật mí|thổ lộ|phàn nàn|băn khoăn|trăn trở|nhắn nhủ|cảnh tỉnh|than thở'
  ).split('|'),
);
const TELLS = phrases(
  (
    'phát biểu|chia sẻ|gửi lời|thông tin|trả lời|trao đổi|giới thiệu|trình bày|phân tích|đưa ra|có cuộc trao đổi|' +
    'có bài phát biểu|có cuộc trò chuyện|dẫn|trả lời phỏng vấn|có phần trình bày|kết luận'
  ).split('|'),
);

/** What may stand between the subject and its verb. */
const ADVERBS = phrases(
  (
    'cũng|đã|vừa|còn|tiếp tục|một lần nữa|đồng thời|thẳng thắn|luôn|rất|đặc biệt|nhiều lần|lại|trân trọng|' +
    'từng|chân thành|mạnh mẽ|nhiệt liệt|vẫn|thì|xúc động|thẳng thừng|dứt khoát|hóm hỉnh|lạc quan|tự tin|khéo léo|bên cạnh đó|qua đó|trực tiếp|trong|lần lượt|tiếp tục|mới|cùng'
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

/** The verb of saying at word `i`, or null. */
export function cueAt(line: string, words: readonly Word[], i: number): Cue | null {
  for (const [kind, list] of [
    ['says', SAYS],
    ['tells', TELLS],
  ] as const) {
    const n = list.match(line, words, i);
    const first = words[i];
    const last = words[i + n - 1];
    if (n > 0 && first !== undefined && last !== undefined && !first.capital) {
      const { start } = first;
      return { kind, text: line.slice(start, last.end), start, end: last.end };
    }
  }
  return null;
}

/**
 * The verb of saying that begins at word `i`, adverbs skipped; null where there is none or where it
 * is announced for the future ("sẽ phát biểu").
 */
export function cueFrom(line: string, words: readonly Word[], i: number): Cue | null {
  let at = i;
  for (let guard = 0; guard < 6; guard += 1) {
    if (FUTURE.match(line, words, at) > 0) return null;
    const cue = cueAt(line, words, at);
    if (cue !== null) return cue;
    const skip = ADVERBS.match(line, words, at);
    if (skip === 0) return null;
    at += skip;
  }
  return null;
}

const STATES = /^\s*(?:rằng|:|,|“|"|«|là\s|thêm\s)/u;
const OBJECT =
  /^(?:\s+(?:một số|nhiều|những|các|hai|ba|bốn|năm|\d+|quan điểm|ý kiến))?\s*(?:khuyến nghị|đề xuất|nhận định|đánh giá|kiến nghị|giải pháp|định hướng|quan điểm|ý kiến|lời khuyên|cảnh báo|cam kết|gợi ý|sáng kiến|thông điệp)/u;

/**
 * Whether the words after a cue are a statement and not only the subject of one; `object` is the
 * length of the words that still belong to the cue ("đưa ra *một số khuyến nghị* cho …").
 */
export function states(cue: Cue, after: string): { states: boolean; object: number } {
  const content = after.replace(/[.\s…!]+$/u, '');
  const plain = { states: false, object: 0 };
  if (content.trim() === '') return plain;
  if (cue.kind === 'says' || STATES.test(content)) return { states: true, object: 0 };
  const object = OBJECT.exec(content);
  if (object === null) return plain;
  const rest = content.slice(object[0].length);
  // "đưa ra những đánh giá về …" names a subject; "… khuyến nghị cho ASEAN trong việc …" says what.
  const says = !/^\s+(?:về|xung quanh|liên quan)(?!\p{L})/u.test(rest) && rest.trim() !== '';
  return says ? { states: true, object: object[0].length } : plain;
}

const COUNTED =
  /(?:một số|nhiều|những|các|hai|ba|bốn|năm|sáu|bảy|\d+)\s+(?:nhóm\s+)?(?:định hướng|thách thức|giải pháp|nhiệm vụ|vấn đề|đề xuất|kiến nghị|khuyến nghị|nội dung|ưu tiên|trọng tâm|điểm nhấn|điểm|bài học|nguyên tắc|mục tiêu|thông điệp|trụ cột|lĩnh vực|yếu tố|bước|yêu cầu|đột phá|ý|kết quả|khó khăn|rào cản|xu hướng|lợi ích|việc|phương án|biện pháp|hướng|khâu|nguyên nhân|lý do|điều kiện|cơ hội|tác động|hạn chế)(?=[\s.,:]|$)/gu;

/** Announces a list: how firmly decides what is needed for the next paragraph to belong to it. */
export function announces(sentence: string): 'list' | 'enumerated' | null {
  const text = sentence.replace(/[.…\s]+$/u, '');
  if (text.endsWith(':')) return 'list';
  const last = [...text.matchAll(COUNTED)].at(-1);
  if (last === undefined) return null;
  const rest = text.slice(last.index + last[0].length).trim();
  // At most two words ("lớn", "quan trọng") behind the counted noun: the list itself comes next.
  const isLast = rest === '' || (!rest.startsWith(',') && rest.split(/\s+/u).length <= 2);
  return isLast ? 'list' : 'enumerated';
}

/** A paragraph that opens one point of a list. */
export const ENUMERATED =
  /^(?:[-–—•+*]\s+|\(?\d{1,2}[.)]\s+|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)(?!\p{L})|Một là|Hai là|Ba là|Bốn là|Năm là|Đầu tiên|Trước hết|Trước tiên|Tiếp theo,|Cuối cùng,)/u;

/** A point that a printer's mark opens; the list ends where a paragraph has none. */
export const MARKED = /^(?:[-–—•+*]\s+|\(?\d{1,2}[.)]\s+)/u;

/** A source of its own opens the paragraph: "Theo số liệu …", "Tuyên bố … nêu rõ". */
export const OTHER_SOURCE =
  /^(?:Còn |Cũng )?theo (?:ông|bà|đánh giá|nhận định|báo cáo|số liệu|thống kê|khảo sát|tuyên bố|thông cáo|kế hoạch|chương trình|đại diện|các|nhiều|một)(?=\s)|^(?:Tuyên bố|Kế hoạch|Văn kiện|Báo cáo|Nghị quyết|Hiệp định|Thông cáo)[^.,:]{0,80} (?:nêu rõ|khẳng định|nhấn mạnh|cho biết|ghi rõ|nêu|viết)(?=[\s:,])/iu;

/** The first point of a list: nothing else can follow the paragraph that announced it. */
export const FIRST_POINT = /^(?:Thứ nhất|Một là)(?!\p{L})/u;

/** A connective by which a paragraph goes on with what was said before it. */
export const CONNECTIVE =
  /^(?:Đồng thời|Đặc biệt|Bên cạnh đó|Ngoài ra|Cùng với đó|Theo đó|Qua đó|Do đó|Do vậy|Vì vậy|Vì thế|Chính vì vậy|Từ đó|Song song với đó|Song song đó|Mặt khác|Hơn nữa|Không chỉ vậy|Tuy nhiên|Trên cơ sở đó|Để làm được điều đó)(?=[\s,])/u;

/** A noun taken up again ("tầm nhìn này", "Đây là …"): the sentence leans on the one before. */
export const LEANS =
  /(?:^Đây (?:là|cũng|được|chính)|^Điều (?:này|đó)|(?<!qua|từ|do|trước|sau|với|theo|khi|trong|cạnh|nhờ)\s(?:này|đó)(?=[\s,.]))/u;
