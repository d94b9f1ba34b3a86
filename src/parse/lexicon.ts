import { phrases } from './words.ts';

/*
 * Closed lists of Vietnamese that the reader of people and cues rests on: offices, honorifics,
 * family names, verbs of saying. Add a word here, and a fixture that needs it beside the test.
 */

const HEADS =
  'thủ tướng|tổng thống|quốc vương|chủ tịch nước|chủ tịch quốc hội|tổng bí thư|bộ trưởng|thứ trưởng|' +
  'ngoại trưởng|tổng thư ký|chủ tịch|chủ nhiệm|vụ trưởng|cục trưởng|viện trưởng|hiệu trưởng|giám đốc|' +
  'tổng giám đốc|giám đốc điều hành|đại sứ|đặc phái viên|trưởng đoàn|trưởng ban|trưởng phòng|' +
  'trưởng đại diện|trưởng khoa|chánh văn phòng|tổng biên tập|người phát ngôn|phát ngôn viên|bí thư|' +
  'tổng cục trưởng|tổng thanh tra|thống đốc|cao ủy|cố vấn|ủy viên|nhà sáng lập|đồng sáng lập|chuyên gia|' +
  'nghị sĩ|trợ lý|thư ký|đại diện|ceo|cto|trưởng nhóm|luật sư|kỹ sư|nhà báo|nghiên cứu viên|trưởng bộ phận|' +
  'thái tử|hoàng tử|công chúa|toàn quyền|thị trưởng|tỉnh trưởng|trưởng tiểu ban|tham tán|tổng lãnh sự|' +
  'chánh án|chánh thanh tra|quốc vụ khanh|nhà bình luận|nhà phân tích|nhà nghiên cứu|nhà kinh tế|nhà khoa học|' +
  'nhà đầu tư|học giả';
const PREFIXES = ['phó', 'quyền', 'nguyên', 'cựu', 'đồng', 'nữ', 'tân'];
const heads = HEADS.split('|');

/** The head of an office: the part of a role that says what somebody is. */
export const roleHeads = phrases([
  ...heads,
  ...PREFIXES.flatMap((prefix) => heads.map((head) => `${prefix} ${head}`)),
  ...heads.map((head) => `nguyên phó ${head}`),
]);

/** Heads that only open a role behind a name or before one: alone they point to nobody. */
export const WEAK_HEADS = new Set(
  (
    'đại diện|chuyên gia|thư ký|đại biểu|trợ lý|nhà bình luận|nhà phân tích|nhà nghiên cứu|nhà kinh tế|' +
    'nhà khoa học|nhà đầu tư|học giả'
  ).split('|'),
);

/** Descriptions by which newspapers speak of the holder of an office; sticky. */
export const DESCRIPTIONS: readonly { pattern: RegExp; head: string; org: string }[] = [
  { pattern: /người đứng đầu (?:nội các|Chính phủ)(?: Việt Nam)?/iuy, head: 'thủ tướng', org: '' },
  { pattern: /người đứng đầu Nhà nước(?: Việt Nam)?/iuy, head: 'chủ tịch nước', org: '' },
  { pattern: /người đứng đầu (?:Ban Thư ký )?ASEAN/iuy, head: 'tổng thư ký', org: 'asean' },
  { pattern: /người đứng đầu Liên hợp quốc/iuy, head: 'tổng thư ký', org: 'liên hợp quốc' },
  { pattern: /(?:người đứng đầu (?:ngành|Bộ)|tư lệnh ngành)/iuy, head: 'bộ trưởng', org: '' },
];
/** First words of them, in lower case. */
export const DESCRIPTION_OPENERS = new Set(['người', 'tư']);

export const honorifics = phrases([
  'ông',
  'bà',
  'ngài',
  'đồng chí',
  'anh',
  'chị',
  'thầy',
  'cô',
  'thầy giáo',
  'cô giáo',
  'nhà giáo',
  'cụ',
  'em',
  'bác',
  'chú',
  'bác sĩ',
  'nghệ sĩ',
  'nghệ nhân',
  'nhà văn',
  'đạo diễn',
  'kiến trúc sư',
  'đại tướng',
  'thượng tướng',
  'trung tướng',
  'thiếu tướng',
  'đại tá',
  'thượng tá',
  'trung tá',
  'thiếu tá',
  'đại úy',
  'ts',
  'gs',
  'pgs',
  'ths',
  'pgs.ts',
  'gs.ts',
  'tiến sĩ',
  'giáo sư',
  'phó giáo sư',
  'thạc sĩ',
]);

/** Words that make a role word speak of several people. */
export const PLURALS = new Set([
  'các',
  'những',
  'nhiều',
  'hai',
  'ba',
  'bốn',
  'năm',
  'vị',
  'mọi',
  'một',
]);

/** Words in lower case that may follow an office at once: its field, or a body without a name of its own. */
export const ROLE_OPENERS = new Set(
  (
    'phụ về của kiêm điều bệnh trường bến xã phường huyện tỉnh thành công nhà khu phòng đơn hợp trung tập ' +
    'ngân quản dự chi viện khoa hội hiệp quỹ câu'
  ).split(' '),
);

/** Words before a person that keep it from being the subject. */
export const PREPOSITIONS = new Set([
  'của',
  'với',
  'cho',
  'cùng',
  'tới',
  'đến',
  'bởi',
  'từ',
  'mời',
  'gặp',
  'tiếp',
  'chào',
  'giữa',
  'về',
  'như',
  'đón',
]);

/** Words before an office that make it part of the name of a meeting ("Hội nghị Bộ trưởng …", "phiên họp cấp Bộ trưởng"). */
export const MEETING_WORDS = new Set(['nghị', 'cấp', 'họp', 'đàn', 'thưởng']);

/** Words that end a role: what follows is said of its holder. */
export const STOPS = new Set(
  (
    'đã sẽ đang vừa cũng còn được bị là có cùng tại khi để với mà nên thì rất luôn tiếp vẫn lại mới ' +
    'dự tham gửi nêu mong đưa trao ký gặp chào thăm đến tới cho nói khẳng nhấn nhận vui không cần phải từng thì'
  ).split(' '),
);

/** Deeds of a body or of the holder of an office, in lower case: no part of a name. */
export const DEEDS = phrases(
  (
    'tổ chức|chủ trì|phối hợp|công bố|ban hành|triển khai|thực hiện|phát động|khai mạc|bế mạc|tiến hành|' +
    'đăng cai|tiếp nhận|đón tiếp'
  ).split('|'),
);

/** Countries other than the outlets' own, in the order of the alphabet. */
const COUNTRIES =
  'ấn độ|anh|australia|brunei|campuchia|canada|đức|hàn quốc|hoa kỳ|indonesia|lào|malaysia|mỹ|myanmar|' +
  'new zealand|nga|nhật bản|pháp|philippines|singapore|thái lan|timor|trung quốc|úc';

/** Bodies and countries that stand between an office and a name. */
export const orgNames = phrases(
  (
    `asean|eu|liên minh châu âu|un|liên hợp quốc|liên hiệp quốc|chính phủ|quốc hội|nhà nước|đảng|việt nam|` +
    `brunei darussalam|liên bang nga|timor-leste|timor leste|${COUNTRIES}`
  ).split('|'),
);

/** Tells a country other than the outlets' own, in lower-case text. */
export const FOREIGN = new RegExp(`(?<!\\p{L})(?:${COUNTRIES})(?!\\p{L})`, 'u');

/** First words of the names of bodies. */
export const BODY_HEADS = new Set(
  'bộ vụ cục ban ủy uỷ viện hội hiệp liên tập công ngân trung đại trường sở tổng quỹ tổ văn'.split(
    ' ',
  ),
);

/** Bodies that speak, by their first words. */
export const bodies = phrases(
  (
    'bộ|cục|vụ|ban thư ký|ban tổ chức|ban chỉ đạo|ủy ban|uỷ ban|hiệp hội|hội đồng|tập đoàn|công ty|ngân hàng|' +
    'tổng liên đoàn|tổ chức|viện|quỹ|trung tâm|văn phòng|liên minh|liên đoàn|tổng cục|đại sứ quán|sở'
  ).split('|'),
);

/** Vietnamese family names, the ones that cover nearly everybody. */
export const SURNAMES = new Set(
  (
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lâm Trịnh Mai Đào Cao ' +
    'Trương Hà Tạ Tô Lương Thái Châu Tăng Quách Chu Kiều Phùng Vương La Lưu Triệu Thân Tống Từ Ông Doãn Nghiêm ' +
    'Khuất Bạch Giang Văn Lại Mạc Ninh Tôn Quản Thạch Cù Viên Âu Đàm Đồng Hứa Thiều Trà Lục Phó Kim'
  ).split(' '),
);
