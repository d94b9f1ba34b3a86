import { findDates } from '../dates.ts';
import { latin } from '../text/latin.ts';

/* How a sentence shows that the outlet itself speaks. */

/** A sentence that tells what happened, not what somebody said. */
export const NARRATES =
  /^(?!(?:Trước|Sau|Tiếp) đó là\s)(?:Vào (?:ngày|sáng|trưa|chiều|tối|đêm|hôm)|Hồi (?:đầu|cuối|giữa|tháng|năm)|Sáng|Trưa|Chiều|Tối|Đêm|Ngày|Hôm|Cùng ngày|Trước đó|Sau đó|Tiếp đó|Cũng (?:tại|trong)|Kết thúc|Dịp này|Nhân dịp|Tại buổi|Tại lễ|Phát biểu|Được biết|Bên lề|Cùng dự|Tham dự|Cùng tham dự|(?:Cũng )?[Tt]ại (?:hội nghị|hội thảo|cuộc gặp|cuộc họp|phiên|diễn đàn|sự kiện|họp báo|tọa đàm|đây))(?=[\s,])/u;
const MEETING =
  '(?:Hội nghị|Hội thảo|Cuộc họp|Cuộc gặp|Buổi \\p{Ll}+|Diễn đàn|Phiên họp|Triển lãm|Kỳ họp|Sự kiện|Tuần lễ|Lễ \\p{Ll}+)';
/** "Hội nghị kết thúc lúc 17 giờ", "Hai bên nhất trí …": what a meeting did, no part of a speech at it. */
const OF_MEETING = latin(
  `^(?:Hai bên|Các bên|(?:Các|Hai) (?:Bộ trưởng|bộ trưởng|đại biểu|nhà lãnh đạo)|${MEETING})(?: \\p{Ll}+){0,3}?(?: (?:đã|cũng)){0,2} (?:kết thúc|diễn ra|bế mạc|có sự|quy tụ|thu hút|nhất trí|thống nhất|thông qua|trao đổi|chứng kiến|ký)(?!\\p{L})`,
);
/** "Diễn đàn lần tới sẽ được tổ chức tại X", "Hội nghị Bộ trưởng sẽ thông qua …", "… là sự kiện thường niên". */
const ABOUT_MEETING = latin(
  `^${MEETING}(?: [\\p{L}\\p{N}-]+){0,8}? (?:(?:sẽ|dự kiến|được|do)(?: (?:sẽ|được|có)){0,2} (?:bế mạc|khai mạc|kéo dài|kết thúc|tổ chức|diễn ra|thông qua|xem xét|bàn|thảo luận)|là (?:một )?(?:sự kiện|hoạt động|cuộc \\p{Ll}+)|nằm trong (?:khuôn khổ|chuỗi)|do [^,.;]{1,80} tổ chức)(?!\\p{L})`,
);
const AHEAD = /(?:^|\s)(?:sẽ|dự kiến)(?=\s)/u;
/** "Quyết định này được đưa ra sau khi …", "Sự việc diễn ra trong bối cảnh …": when and why it was said or done. */
const OF_DEED = latin(
  /^(?:Các |Những )?\p{L}+ [^,.;:]{0,80}?(?:(?:đưa ra|diễn ra|xảy ra|xuất hiện|phát đi|có hiệu lực)(?: ngay| chỉ| vào)? (?:sau|trước|trong bối cảnh|giữa lúc|vài|một ngày|hai ngày|thời điểm)|này được (?:thực hiện|tiến hành|công bố))(?!\p{L})/u,
);
/** "Đây là lần đầu tiên …", "Đây là chuyến thăm …": of what an event is one. */
const RANKS_EVENT = latin(
  /^Đây (?:cũng |còn |đồng thời )?là (?:một )?(?:(?:lần|năm|kỳ|vụ) (?:đầu tiên|thứ|gần)|(?:chuyến|cuộc|vụ|trận|phiên|kỳ) \p{L}+|sự kiện|hoạt động (?:thường niên|trong khuôn khổ|nằm trong)|(?:hội nghị|hội thảo|diễn đàn) (?:thường niên|lần))(?!\p{L})/u,
);
/** "Thông tin được đưa ra tại …", "“…” là khẩu hiệu của …": of the words themselves. */
const OF_WORDS =
  /^(?:Thông tin|Nội dung|Phát biểu|Ý kiến|Nhận định|Cảnh báo|Con số|Kết quả)(?: này| trên| đó)? (?:đã )?được (?:đưa ra|nêu|chia sẻ|công bố|trình bày|cho biết|ghi nhận)(?=[\s,])|^[“"][^“”"]{3,80}[”"] (?:là|trở thành)\s/u;
/** "Chuyến thăm đã …", "Những động thái này vấp phải …": what came of a deed. */
const DEED_WAS = latin(
  /^(?:Các |Những )?(?:[Cc]huyến|[Cc]uộc|[Vv]ụ|[Ss]ự việc|[Pp]hản ứng|[Tt]uyên bố|[Đđ]ộng thái|[Qq]uyết định|[Cc]hủ đề) [^,.;:]{0,80}?\s(?:đã|vừa|vấp phải|gặp phải|tiếp tục có|được (?:giới|đánh giá|coi|xem))(?!\p{L})/u,
);
/** "Với chủ đề …, hội nghị …", "Khảo sát được thực hiện từ …": what the event is, how the study was made. */
const EVENT = latin(
  /^Với (?:chủ đề|sự tham (?:gia|dự))(?!\p{L})|^(?:Khảo sát|Nghiên cứu|Cuộc điều tra|Cuộc khảo sát|Báo cáo)(?: này)? được (?:thực hiện|tiến hành|công bố)(?!\p{L})|^\p{Lu}{3,}(?: \d+| lần thứ \S+| năm nay)? (?:diễn ra|được tổ chức|do \p{Lu}|là (?:hội nghị|sự kiện|diễn đàn))(?!\p{L})/u,
);
/** Somebody else's words, whom no rule takes for a speaker: "Tuy nhiên, phía Đài Loan cho biết …". */
const OTHER_VOICE =
  /\s(?:cho biết|cho hay|(?:đã|cũng|từng|vẫn|liên tục) (?:cáo buộc|phủ nhận|bác bỏ))(?=[\s,:])|^(?:[^,.;:]{1,40}, )?theo (?:hãng|tờ|báo|đài|dữ liệu|nguồn tin|giới|lịch trình|các cáo buộc|truyền thông)\s|(?:^|\s)(?:chuyên gia|giới \S+|dư luận|truyền thông)(?: \S+){0,2} (?:đánh giá|cho rằng|nhận định|dự đoán|đồn đoán)\s/iu;
/** "Trong một diễn biến khác", "Liên quan đến vụ việc": the outlet turns to something else. */
const TURNS =
  /^(?:Trong (?:một )?diễn biến|Ở một diễn biến|Liên quan (?:đến|tới)|Về vấn đề này|Cùng thời điểm|Trước thềm|Nhân (?:dịp|sự kiện|chuyến)|(?:Cũng )?[Tt]ại (?:hội nghị|hội thảo|cuộc gặp|cuộc họp|phiên|diễn đàn|sự kiện|triển lãm|họp báo|tọa đàm)|Đáng chú ý|Ngay sau đó|Không lâu sau|Sau (?:khi nghe|cuộc|buổi|lễ|hội đàm|phiên|bài phát biểu)|Trước (?:cuộc|buổi|lễ|hội nghị|phiên)|(?:Tuần|Tháng|Năm) (?:trước|ngoái)|Trong khuôn khổ|Hồi (?:đầu|cuối|giữa|tháng|năm)|Như đã (?:đưa|thông) tin|Như vậy, (?:với|sau))(?=[\s,])/u;
/** "…, theo Reuters.", "… chưa đưa ra bình luận", "…, thưa ông?": told by another outlet, refused, or asked. */
const NOT_THEIRS = latin(
  /, theo \p{Lu}[\p{L}\p{N}. ]{1,24}$|(?:chưa|không) (?:đưa ra )?bình luận|từ chối bình luận|, thưa (?:ông|bà|ngài|anh|chị|\p{L}+ trưởng)\?$/u,
);
/** "Trung tâm được khởi công hồi tháng 3", "Luật được thông qua năm 2024": when a thing came to be. */
const BEGAN =
  /\s(?:khởi công|thành lập|thiết lập|khánh thành|khai trương|phê duyệt|ký kết|ra mắt|khởi động|ban hành|thông qua|công bố|vận hành|đưa vào (?:hoạt động|sử dụng)|có hiệu lực|khởi xướng|tổ chức)(?: \S+){0,4}? (?:từ |vào |hồi )?(?:(?:ngày|tháng|năm) \d|(?:đầu|cuối|giữa) (?:tháng|năm))/u;
/** "Hiện chưa có ai đứng ra nhận …", "Hiện vẫn chưa rõ …". */
const NOT_YET =
  /^Hiện(?: nay| tại)?,? (?:[^,.;]{1,60} )?(?:chưa (?:có|rõ|xác|công|bình|đưa|lên|ai)|vẫn chưa)(?=\s)/u;

/** Whether a sentence or paragraph is the outlet's own narration; `day` is that of the article. */
export function narrates(text: string, day: string | null): boolean {
  if (OF_MEETING.test(text)) return !AHEAD.test(text);
  if (!NARRATES.test(text) || AHEAD.test(text)) return false;
  // What still lies ahead of the article is part of what somebody announces.
  const [date] = findDates(text, { articleDay: day });
  return day === null || date?.from == null || date.from <= day;
}

/** Whether a sentence behind somebody's words tells of the event, or of the words themselves, from outside. */
export function standsOutside(text: string): boolean {
  if (BEGAN.test(text) && !AHEAD.test(text) && !/^(?:Trong đó|Cụ thể|Theo đó|Riêng)\s/u.test(text))
    return true;
  return [
    ABOUT_MEETING,
    OF_DEED,
    OF_WORDS,
    DEED_WAS,
    RANKS_EVENT,
    EVENT,
    OTHER_VOICE,
    NOT_THEIRS,
    TURNS,
    NOT_YET,
  ].some((pattern) => pattern.test(text));
}
