import { phrases } from '../text/words.ts';

/*
 * Closed lists of Vietnamese that the reader of people rests on: offices, callings, and the words around
 * them. Add a word here, and a fixture that needs it beside the test.
 */

/** Offices: whoever holds one may be called by it alone. */
const OFFICES =
  'thủ tướng|tổng thống|quốc vương|chủ tịch nước|chủ tịch quốc hội|tổng bí thư|bộ trưởng|thứ trưởng|' +
  'ngoại trưởng|tổng thư ký|chủ tịch|chủ nhiệm|vụ trưởng|cục trưởng|viện trưởng|hiệu trưởng|giám đốc|' +
  'tổng giám đốc|giám đốc điều hành|giám đốc quốc gia|đại sứ|đặc phái viên|đặc sứ|trưởng đoàn|trưởng đoàn quan chức cấp cao|trưởng som|trưởng adgsom|trưởng telsom|trưởng ban|trưởng phòng|' +
  'trưởng đại diện|trưởng khoa|chánh văn phòng|tổng biên tập|người phát ngôn|phát ngôn viên|bí thư|' +
  'tổng cục trưởng|tổng thanh tra|tổng kiểm toán|thống đốc|cao ủy|cố vấn|ủy viên|uỷ viên|cao uỷ|chính uỷ|nhà sáng lập|đồng sáng lập|' +
  'giáo hoàng|nghị sĩ|thượng nghị sĩ|hạ nghị sĩ|ceo|cto|cfo|cio|coo|trưởng nhóm|trưởng bộ phận|thái tử|hoàng tử|công chúa|toàn quyền|đại sứ đặc mệnh toàn quyền|thị trưởng|đô trưởng|quận trưởng|tỉnh trưởng|' +
  'thống đốc bang|trưởng tiểu ban|tham tán|tham tán công sứ|tùy viên|tuỳ viên|công sứ|tổng lãnh sự|chánh án|chánh thanh tra|quốc vụ khanh|' +
  'hiệu phó|viện phó|đội trưởng|trưởng công an|trạm trưởng|tư lệnh|chính ủy|tổng tham mưu trưởng|điều phối viên|' +
  'giám đốc kỹ thuật|tổng lãnh đạo|trưởng phái đoàn|người đồng cấp|chủ tọa|thẩm phán|kiểm sát viên|tổng quản lý|trưởng thôn|' +
  'trưởng bản|trưởng ấp|vụ phó|cục phó|tổng công trình sư|phó phát ngôn|đại biện|tổng vụ trưởng|thư ký thường trực|' +
  'thường trực ban bí thư|thủ hiến|tổng trưởng';
/** Callings: beside a name they say what somebody is, alone they point to nobody. */
const CALLINGS =
  'đại diện|lãnh đạo|quan chức|chuyên gia|thư ký|đại biểu|trợ lý|luật sư|kỹ sư|nhà báo|nghiên cứu viên|nhà bình luận|nhà phân tích|' +
  'nhà nghiên cứu|nhà kinh tế|nhà khoa học|nhà đầu tư|nhà quản lý|nhà ngoại giao|nhà lãnh đạo|học giả|doanh nhân|thành viên|' +
  'hội viên|chuyên viên|giảng viên|giáo viên|sinh viên|học sinh|học viên|công nhân|nông dân|ngư dân|tài xế|cán bộ|nhân viên|' +
  'hướng dẫn viên|huấn luyện viên|người sáng lập|sáng lập viên';
const PREFIXES = ['phó', 'quyền', 'nguyên', 'cựu', 'cố', 'đồng', 'nữ', 'tân'];
const offices = OFFICES.split('|');
const callings = CALLINGS.split('|');
const heads = [...offices, ...callings];

/** The head of a role: the part of it that says what somebody is. */
export const roleHeads = phrases([
  ...heads,
  ...PREFIXES.flatMap((prefix) => heads.map((head) => `${prefix} ${head}`)),
  ...heads.map((head) => `nguyên phó ${head}`),
]);

const inside = ['đại diện', 'lãnh đạo', 'chuyên gia', 'đại biểu', 'thư ký', 'trợ lý'];
/** Heads that end the role before them; a calling may be a part of it ("Chủ tịch Hội Nông dân"). */
export const officeHeads = phrases([
  ...[...offices, ...inside],
  ...PREFIXES.flatMap((prefix) => offices.map((head) => `${prefix} ${head}`)),
]);

/** A role without the words that change nothing in who holds it ("nữ Bộ trưởng", "tân Chủ tịch"); lower case. */
export function headOf(printed: string): string {
  const head = printed.toLowerCase();
  if (head.startsWith('nữ ')) return head.slice(3);
  return head.startsWith('tân ') ? head.slice(4) : head;
}

/** Entries alone and behind what tells no other office. */
const ranked = (entries: readonly string[]) =>
  new Set([
    ...entries,
    ...['phó', 'quyền', 'nguyên', 'cựu', 'đồng'].flatMap((rank) =>
      entries.map((entry) => `${rank} ${entry}`),
    ),
  ]);
const weak = ranked(callings);

/** Whether a head alone points to nobody. */
export function isWeak(head: string): boolean {
  return weak.has(head);
}

const held = ranked(offices);

/** Whether a head is that of an office, not of a calling. */
export function isOffice(head: string): boolean {
  return held.has(head);
}

/** Words that make a role word speak of several people, or of one among many. */
export const PLURALS = new Set('các|những|nhiều|hai|ba|bốn|năm|sáu|mọi|một|vài|hầu|mỗi'.split('|'));

/** Words in lower case that may follow an office at once: its field, or a body without a name of its own. */
export const ROLE_OPENERS = new Set(
  (
    'phụ về của kiêm điều bệnh trường bến xã phường huyện tỉnh thành công nhà khu phòng đơn hợp trung tập ' +
    'ngân quản dự chi viện khoa hội hiệp quỹ câu bộ sở cục vụ ủy uỷ tổng kho xưởng cảng chợ ga mỏ'
  ).split(' '),
);

/** Words before a person that keep it from being the subject. */
export const PREPOSITIONS = new Set(
  (
    'của|với|cho|cùng|tới|đến|bởi|từ|mời|gặp|tiếp|chào|giữa|về|như|đón|do|mặt|lời|cáo|nghe|thay|nhờ|hỏi|cầu|biết|thấy|hay|' +
    'rằng|để|giúp|ngoài|trên|bằng|xin|trích|dẫn|chúc|tặng|ơn|thăm|vấn|thưa|kính|giao|bầu|cử|gọi|gửi|đối|đáp|được|bị|ghi|quyền|phía|nhóm|vợ|chồng|con|dưới|thuộc|tên|gốc'
  ).split('|'),
);

/** Words before an office that make it part of the name of a meeting or body ("Hội nghị Bộ trưởng …", "Ban Bí thư"). */
export const MEETING_WORDS = new Set(['nghị', 'cấp', 'họp', 'đàn', 'thưởng', 'ban']);

/** Words that end a role: what follows is said of its holder. */
export const STOPS = new Set(
  (
    'đã sẽ đang vừa cũng còn được bị là có cùng tại khi để với mà nên thì rất luôn tiếp vẫn lại mới ' +
    'dự tham gửi nêu mong đưa trao ký gặp chào thăm mời khen tặng dắt đến tới cho nói khẳng nhấn nhận vui không cần phải từng thì này ấy ' +
    'dường vì trong vào theo tỏ hôm rằng làm đặt'
  ).split(' '),
);

/** Deeds of a body or of the holder of an office, in lower case: no part of a name. */
export const DEEDS = phrases(
  (
    'tổ chức|chủ trì|phối hợp|công bố|ban hành|triển khai|thực hiện|phát động|khai mạc|bế mạc|tiến hành|' +
    'đăng cai|tiếp nhận|đón tiếp|thông qua|họp|vắng mặt|có mặt|từ chối|lên tiếng|vào cuộc|phản hồi|đồng ý|chấp thuận|xem xét|làm việc'
  ).split('|'),
);
