import { latin } from '../text/latin.ts';
import { matches } from '../text/matches.ts';

/* How a paragraph announces a list, and how the next ones show that they belong to it. */

const COUNTED =
  /(?:một số|nhiều|những|các|hai|ba|bốn|năm|sáu|bảy|\d+)\s+(?:nhóm\s+)?(?:định hướng|thách thức|giải pháp|nhiệm vụ|vấn đề|đề xuất|kiến nghị|đề nghị|khuyến nghị|nội dung|ưu tiên|trọng tâm|điểm nhấn|điểm|bài học|nguyên tắc|mục tiêu|thông điệp|trụ cột|lĩnh vực|yếu tố|bước|yêu cầu|đột phá|ý|kết quả|khó khăn|rào cản|xu hướng|lợi ích|việc|phương án|biện pháp|hướng|khâu|nguyên nhân|lý do|điều kiện|cơ hội|tác động|hạn chế|gợi ý|sáng kiến|cam kết|điều)(?=[\s.,:]|$)/gu;

/** Announces a list: how firmly decides what is needed for the next paragraph to belong to it. */
export function announces(sentence: string): 'list' | 'enumerated' | null {
  const text = sentence.replace(/[.…\s]+$/u, '');
  if (text.endsWith(':')) return 'list';
  const last = [...matches(text, COUNTED)].at(-1);
  if (last === undefined) return null;
  const rest = text.slice(last.index + last[0].length).trim();
  // At most two words ("lớn", "quan trọng") behind the counted noun: the list itself comes next.
  const isLast =
    rest === '' || (!/^(?:,|của|cho|từ|về)/u.test(rest) && rest.split(/\s+/u).length <= 2);
  return isLast ? 'list' : 'enumerated';
}

/** "nêu ba đề xuất với hội nghị": how many, and to whom; what they are comes in the next paragraphs. */
export const COUNTS_ONLY = latin(
  /^\s(?:một số|hai|ba|bốn|năm|sáu|bảy|\d+) (?:nhóm )?(?:đề xuất|kiến nghị|đề nghị|khuyến nghị|định hướng|giải pháp|vấn đề|nội dung|nhiệm vụ|điểm|ý kiến|bài học|gợi ý|sáng kiến)(?: (?:lớn|chính|cụ thể|quan trọng|trọng tâm))?(?: (?:với|tại|trước|cho)(?: (?!(?:để|nhằm|là|gồm)\s)\p{L}+){1,6})?(?: để (?:\p{L}+ ){0,4}(?:trao đổi|thảo luận|xem xét|cùng bàn|tham khảo)(?:,? \p{L}+){0,6})?[.…]?$/u,
);

/** A paragraph that opens one point of a list. */
export const ENUMERATED = latin(
  /^(?:[-–—•+*]\s+|\(?\d{1,2}[.)]\s+|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)(?!\p{L})|Một là|Hai là|Ba là|Bốn là|Năm là|Đầu tiên|Trước hết|Trước tiên|Tiếp theo,|Cuối cùng,)/u,
);

/** A point that a printer's mark opens; the list ends where a paragraph has none. */
export const MARKED = /^(?:[-–—•+*]\s+|\(?\d{1,2}[.)]\s+)/u;

/** A source of its own opens the paragraph: "Theo số liệu …", "Tuyên bố … nêu rõ". */
export const OTHER_SOURCE =
  /^(?:Hãng tin|Hãng thông tấn|Báo|Tờ|Tờ báo|Nhật báo|Đài|Kênh|Trang tin|Trang web) [^.,:]{1,60} (?:cho biết|đưa tin|dẫn|viết|cho hay|nhận định|tiết lộ|đăng)(?=[\s:,])|^(?:Còn |Cũng )?theo (?:đề án|quy hoạch|dự thảo|ông|bà|đánh giá|nhận định|báo cáo|số liệu|thống kê|khảo sát|tuyên bố|thông cáo|kế hoạch|chương trình|đại diện|các|nhiều|một)(?=\s)|^(?:Còn |Cũng )?theo (?:kế hoạch|chương trình|dự kiến|ghi nhận|tìm hiểu)(?=[\s,])|^(?:Tuyên bố|Kế hoạch|Văn kiện|Báo cáo|Nghị quyết|Hiệp định|Thông cáo|Kết luận|Chỉ thị|Công điện|Quyết định|Thông báo|Luật|Nghị định|Thông tư|Dự thảo|Đề án|Chiến lược|Công ước|Quy định|Thỏa thuận|Chương trình)[^.,:]{0,80} (?:nêu rõ|khẳng định|nhấn mạnh|cho biết|ghi rõ|nêu|viết|yêu cầu|quy định|xác định|đặt mục tiêu|đề ra|kêu gọi|ghi nhận|hoan nghênh|bày tỏ|nhắc lại|thừa nhận|cho rằng|đánh giá)(?=[\s:,])/iu;

/** "Báo cáo an ninh mạng 2025 do Hiệp hội X thực hiện cho thấy …": a study of somebody speaks. */
export const STUDY =
  /^(?:Báo cáo|Khảo sát|Nghiên cứu|Kết quả (?:khảo sát|nghiên cứu)|Thống kê|Số liệu) [^.:]{0,160}(?:của|do|từ) [^.:]{2,80} (?:cho thấy|chỉ ra|cho biết|ghi nhận|nhận định|dự báo|ước tính)(?=[\s,:])/u;

/** The first point of a list: nothing else can follow the paragraph that announced it. */
export const FIRST_POINT = latin(/^(?:Thứ nhất|Một là)(?!\p{L})/u);

/** A connective by which a paragraph goes on with what was said before it. */
export const CONNECTIVE =
  /^(?:Đồng thời|Đặc biệt|Bên cạnh đó|Ngoài ra|Cùng với đó|Theo đó|Qua đó|Do đó|Do vậy|Vì vậy|Vì thế|Chính vì vậy|Từ đó|Song song với đó|Song song đó|Mặt khác|Hơn nữa|Không chỉ vậy|Tuy nhiên|Trên cơ sở đó|Để làm được điều đó)(?=[\s,])/u;

/** What somebody says should be done: a verb without a subject at the head, or "cần", "phải" in the first clause. */
export const DEMANDS =
  /^(?:Tăng cường|Thúc đẩy|Đẩy mạnh|Xây dựng|Nâng cao|Phát triển|Hoàn thiện|Tập trung|Chú trọng|Triển khai|Tiếp tục|Bảo đảm|Đảm bảo|Khuyến khích|Rà soát|Hình thành|Mở rộng|Ưu tiên|Củng cố|Hỗ trợ|Phối hợp|Chủ động|Sớm|Cần|Phải|Đổi mới|Đào tạo|Huy động|Khai thác|Kết nối|Hợp tác|Duy trì|Tạo|Giữ vững|Có cơ chế)\s|^[^.:]{0,90}\s(?:cần|phải|nên)\s/u;

/** A noun taken up again ("tầm nhìn này", "Đây là …"): the sentence leans on the one before. */
export const LEANS =
  /(?:^Đ(?:ây|ó) (?:là|cũng|được|chính|không)|^Điều (?:này|đó)|(?<!qua|từ|do|trước|sau|với|theo|khi|trong|cạnh|nhờ|(?<!đất )nước|quốc gia|hãng|tập đoàn|công ty|đảng|ông|bà|vị|người|tờ báo)\s(?:này|đó)(?=[\s,.]))/u;
