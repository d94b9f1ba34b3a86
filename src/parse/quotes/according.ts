import type { Hit } from './hit.ts';
import type { Mention } from '../people/mention.ts';
import type { Span } from '../text.ts';
import { latin } from '../text/latin.ts';

/** "Theo ông X", "cũng theo đánh giá của Bộ trưởng Y". */
const ACCORDING =
  /(?:^|[\s,;.–—”"-])((?:Cũng |Còn |cũng )?[Tt]heo(?: (?:lời|ý|nhận định|đánh giá|chia sẻ|quan điểm|ý kiến|phân tích|thông tin|báo cáo|tính toán|ước tính|dự báo|thống kê|số liệu|thông báo|thông cáo|khuyến cáo|công bố|giải thích|phản ánh|khảo sát|nghiên cứu|kể|lý giải|tiết lộ|khẳng định|tuyên bố|cảnh báo|mô tả|suy nghĩ|quan sát|cảm nhận)(?: mới(?: nhất)?)?(?: kể)?(?: của| từ)?)?)\s+(?:các\s)?$/u;
/** "theo Thủ tướng sang thăm …": a deed together with somebody. */
const TOGETHER = latin(/^\s+(?:sang|đến|tới|đi|cùng|vào|thăm|ra|về)(?!\p{L})/u);
/** "báo X dẫn lời ông Y …": an outlet brings what Y says. */
const BROUGHT =
  /(?:dẫn|trích)(?: lại)? (?:lời(?: của)?|(?:chia sẻ|phát biểu|nhận định|ý kiến|tuyên bố) của)\s$/u;

/** What may open a sentence before "theo" without a comma. */
const OPENS =
  /^(?:Cụ thể|Còn|Tuy nhiên|Tuy vậy|Song|Nhưng|Và|Thậm chí|Ngoài ra|Đặc biệt|Bên cạnh đó|Hiện|Hiện nay|Hiện tại|Do đó|Do vậy|Vì vậy|Vì thế|Bởi vậy|Chính vì vậy|Riêng|Thực tế|Trên thực tế|Trước đó|Sau đó|Trong đó|Đồng thời|Được biết|Bởi|Bởi vì|Vì|Do|Mặc dù|Dù|Như vậy|Đáng chú ý|Trong khi đó|Mặt khác|Chẳng hạn|Ví dụ|Đơn cử|Ban đầu|Đến nay|Hôm qua|Hôm nay|Vẫn)$/u;

/** "Theo ông X, …", "báo Z dẫn lời ông Y …": a preposition makes the attribution, no verb. */
export function according(line: string, range: Span, mention: Mention): Hit | null {
  const before = line.slice(Math.max(range.start, mention.start - 40), mention.start);
  const brought = BROUGHT.exec(before);
  if (brought !== null) {
    const start = mention.start - before.length + brought.index;
    const text = brought[0].trim();
    const cue = { text, start, end: start + text.length };
    const rest = line.slice(mention.end, range.end).trim().split(/\s+/u).length;
    return { mention, cue, states: rest >= 5 };
  }
  const match = ACCORDING.exec(before);
  if (match?.[1] === undefined || TOGETHER.test(line.slice(mention.end, mention.end + 8)))
    return null;
  const start = mention.start - before.length + match.index + match[0].indexOf(match[1]);
  const lead = line.slice(range.start, start).trimEnd();
  // Inside a sentence "theo" needs a pause before it: `"…", theo ông X`.
  // "Cụ thể theo ông X: …"
  // "Điều đáng mừng theo ông X là …"
  const equals = line.startsWith(' là ', mention.end);
  const opens = lead === '' || equals || OPENS.test(lead);
  if (!opens && !/(?:[,;:”"»–—-]|(?:bởi|vì|do|và|nhưng|mà|là))$/u.test(lead)) {
    return null;
  }
  return { mention, cue: { text: match[1], start, end: start + match[1].length }, states: true };
}
