import type { Figure } from '../../schemas/figure.ts';
import type { FoundNumber } from './numbers.ts';
import { latin } from '../text/latin.ts';

/*
 * What a number counts. Behind figures that is any noun, and nouns are no closed list: so what stands
 * there counts unless it is a word that opens no noun, or unless the word before the number makes it the
 * name of one thing ("Nghị quyết 57", "quận 1", "ADGMIN 6"). Behind a number in words it must be a
 * thing that people count, for "hai bên" and "ba trụ cột" are no counts.
 */

interface Counted {
  unit: Figure['unit'];
  end: number;
}

const noun = (words: string) => latin(` (?:${words})(?!\\p{L})`, 'iuy');
const DELEGATES = noun('(?:lượt )?đại biểu');
const PEOPLE = noun(
  '(?:dân|người dân|công dân|người dùng|người sử dụng|người|lao động)(?! (?:trung bình|số hoá|số hóa|số|tộc|cư|máy))',
);
const COUNTRIES = noun(
  'nước thành viên|quốc gia thành viên|(?:nước|quốc gia)(?: và|,) vùng lãnh thổ|nước|quốc gia|nền kinh tế',
);
/** People by what they are or do. */
const PERSONS = noun(
  '(?:em nhỏ|em học sinh|em bé|cháu bé|cô giáo|thầy giáo|tay súng|cô bé|cậu bé|đứa (?:con|trẻ|cháu|bé)|đồng chí|đồng nghiệp|đồng bào|chuyên gia|nhà khoa học|nhà báo|nhà nghiên cứu|nhà đầu tư|kỹ sư|kĩ sư|tiến sĩ|thạc sĩ|giáo sư|bác sĩ|giáo viên|giảng viên|học sinh|sinh viên|học viên|thực tập sinh|nghiên cứu sinh|cán bộ|công chức|viên chức|nhân viên|nhân lực|công nhân|thợ|phóng viên|diễn giả|khách mời|hành khách|du khách|khách(?! sạn)|hội viên|đoàn viên|tình nguyện viên|chiến sĩ|cử tri|bệnh nhân|nạn nhân|nghệ nhân|quân nhân|tù nhân|nghi phạm|thủ phạm|tội phạm|phạm nhân|đối tượng|bị can|bị cáo|nghi can|luật sư|kiến trúc sư|sĩ quan|binh sĩ|chiến binh|nghệ sĩ|nhạc sĩ|ca sĩ|võ sĩ|nghị sĩ|phi công|phi hành gia|cầu thủ|tuyển thủ|trọng tài|giám khảo|ứng viên|ứng cử viên|cộng tác viên|biên tập viên|quan sát viên|thuyền viên|tiếp viên|quan chức|cố vấn|cảnh sát|trọng tài viên|nhà ngoại giao|nhà văn|nhà thơ|nhà sáng lập|nhà sáng chế|nhà phát triển|nhà tuyển dụng|thí sinh|vận động viên|phụ nữ|trẻ em|thanh niên|nông dân|doanh nhân|lãnh đạo|bộ trưởng|thứ trưởng|đại sứ|nhà lãnh đạo|trưởng đoàn|đại diện|lập trình viên|hộ dân)',
);
/** Bodies, works and things that a number in words can count too. */
const THINGS = noun(
  '(?:tỉnh(?:,| và)? thành phố|tỉnh,? thành|thôn, bản|xã, phường|bộ, ngành|sở, ngành|dự án|sản phẩm|gian hàng|doanh nghiệp|sáng kiến|phiên họp|phiên thảo luận|phiên làm việc|phiên toàn thể|phiên|cuộc họp|cuộc gặp|cuộc tiếp xúc|cuộc|văn kiện|tổ chức|đối tác|đội thi|đội|bài dự thi|bài báo|hồ sơ|trung tâm dữ liệu|trung tâm|startup|công ty|tập đoàn|đơn vị|cơ quan|thỏa thuận|thoả thuận|bản ghi nhớ|biên bản|hợp đồng|hiệp định|công ước|nghị định|tuyên bố chung|tỉnh|thành phố|địa phương|xã|phường|quận|huyện|thôn|bản|làng|hộ gia đình|hộ|gia đình|trường|đại học|viện|bệnh viện|nhà máy|ngân hàng|nhà mạng|khách sạn|đoàn|phòng|lớp|trạm|tuyến|tổ hợp|đường dây(?! nóng)|vệ tinh|máy bay|máy chủ|máy tính|máy|xe|tàu|chuyến bay|chuyến|đường bay|hành lang(?!, một)|cửa khẩu|sân bay|sân vận động|bến cảng|cảng biển|cảng|nhà ga|nhà thầu|nhà cung cấp|nhà sản xuất|nhà phân phối|nhà thờ|sàn giao dịch|cụm(?! từ)|cơ sở|đô thị|hòn đảo|bể chứa|bệ phóng|lò phản ứng|động cơ|tên lửa|chiến hạm|trực thăng|ô tô|ôtô|chiếc|quả|tấm|bức(?! xúc)|tờ báo|tờ|ngôi|bộ phim|bộ thiết bị|trận động đất|trận đấu|trận|buổi|cửa hàng|siêu thị|chi nhánh|phòng khám|bến xe|nhà hàng|giấy phép|bằng lái|chứng chỉ|cây cầu|cầu|căn hộ|căn|tòa nhà|toà nhà|suất học bổng|suất|giải thưởng|giải|huy chương|tác phẩm|bài|cuốn|tên miền|tài khoản|thuê bao|website|trang web|ứng dụng|giao dịch|vụ|trường hợp|ca|đơn|cảnh báo|bộ dụng cụ|trang|tập|gói thầu|gói|khu công nghiệp|khu|lô|container|con tàu|cổ phiếu|bằng sáng chế|bài thi|sự kiện|hoạt động|hội thảo|hội nghị|triển lãm|thư viện|phòng thí nghiệm|thành viên|lượt)',
);
/** Any noun of the lists. */
export const ANY_KNOWN = latin(
  [DELEGATES, PEOPLE, COUNTRIES, PERSONS, THINGS].map(({ source }) => source).join('|'),
  'iuy',
);
/** What is announced, not counted: "ba định hướng lớn", "3 ưu tiên". */
const ANNOUNCED = noun(
  '(?:định hướng|nhiệm vụ|trụ cột|yếu tố|khuyến cáo|khuyến nghị|ưu tiên|giải pháp|nhóm giải pháp|nhóm nhiệm vụ|nhóm|vấn đề|nội dung|điểm(?! (?:trường|cầu|phục vụ|bán|du lịch|đen|giao dịch|phát))|lĩnh vực|mục tiêu|nguyên tắc|trọng tâm|khía cạnh|bước|hướng|đột phá|thách thức|bài học|lý do|lí do|câu hỏi|kiến nghị|đề xuất|đề nghị|gợi ý|luồng ý kiến|điều|việc|cách|thứ|loại|kiểu|dạng|hình thức|giai đoạn|chuyển dịch|tiêu chí|phần|động lực|thông điệp|cam kết|rào cản|cấp độ|mức độ|mức|tầng|lần|bên|phía|chiều|mặt|vế|kịch bản|xu hướng|nguyên nhân|ý|nét|kết quả|thành tựu|dấu ấn|sứ mệnh|giá trị|chủ đề|con số|chữ số|chữ|thành phần|phương diện|chân|mũi|làn sóng|nhân tố|thế hệ|miền|đầu|từ khóa|từ khoá|cột mốc|dấu mốc|mốc|lợi thế|thế mạnh|điều kiện|biện pháp|quan điểm|chỉ số|tầm nhìn|yêu cầu|bài toán|cơ hội|kết luận|thông tin|đóng góp|ông|bà|anh|chị|em(?! (?:nhỏ|học sinh|bé)))',
);
/** "hai nước", "2 bên" are the two that everybody knows of. */
const BOTH = noun(
  '(?:nước(?! (?:thành viên|ASEAN|khác|châu|đối tác))|quốc gia|bên|phía|chiều|chính phủ|Đảng|dân tộc|nền kinh tế)',
);
/** "hai bộ trưởng" too: a pair in words was told of before. */
const PAIR = noun(
  '(?:thành phố|cơ quan|đơn vị|bộ|đoàn|thủ tướng|bộ trưởng|thứ trưởng|nhà lãnh đạo|lãnh đạo|đại biểu|đồng chí|người|hội nghị|đại diện|chuyên gia)',
);

/** Words that open no noun: function words, and verbs that follow a name with its number. */
const NO_NOUN =
  'của|và|là|đôi mươi|sẽ|đã|đang|được|bị|vào|với|về|tại|ở|trong|ngoài|trên|dưới|từ|đến|tới|cho|để|do|bởi|vì|nên|mà|thì|cũng|còn|(?<!(?:tín|chứng|địa) )chỉ(?! (?:số|tiêu|dẫn|thị|huy))|không|chưa|có|khi|nếu|như|theo|nhưng|hay|hoặc|này|kia|đó|ấy|nữa|sau|trước|qua|lên|xuống|ra|so|cùng|giữa|nhằm|diễn|thuộc|gồm|bao gồm|nhất|hơn|kém|khai mạc|bế mạc|mang|đạt|tăng|giảm|chiếm|sang|vừa|rồi|thêm|trở|mỗi|hàng|hằng|cả|các|những|mọi|sẵn sàng|tuy|song|đều|vẫn|rất|lại|dự kiến|chính thức|quy định|nêu|yêu cầu|đặt|ghi nhận|h|kề|tuổi|quy tụ|thu hút|thông qua|khẳng định|đánh dấu|hướng|tiếp tục|kết thúc|thành công|phải|cần|muốn|nhỏ|lớn|cao|thấp|trung bình|kèm|tương đương|tương ứng|gấp|bằng|rưỡi|năm|tháng|tuần|ngày|giờ|phút|giây|quý|lần|tiếp theo|(?<!(?:ngôi|bản) )sao|(?:khóa|khoá)(?= [ivx]+(?!\\p{L}))';
/** The verbs and function words at which what is counted ends. */
const ENDS =
  'tham gia|tham dự|tham quan|ký|nhận|tặng|trao|gửi|mất|mua|bán|đi|bắt|nộp|sử dụng|dùng|thực hiện|triển khai|phục vụ|hỗ trợ|đầu tư|xây|cung cấp|tiếp cận|giới thiệu|trưng bày|mới|khác|đầu tiên|trực tuyến|trực tiếp|thường|đủ|ngay|vay|nằm|góp|đóng góp|tạo|giúp|(?<!việc )làm|đưa|kết nối|nối|phủ|tập trung|dài(?= \\d)|rộng(?= \\d)|ban hành|hoàn thành|hoàn thiện|đăng ký|đăng|đến từ|trị giá|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|nhiều|bỏ|rời|chọn|gọi|hỏi|nói|học|sang|đào tạo|liên quan|tiên tiến|tiêu biểu|hàng đầu|chủ chốt|quan trọng|trọng điểm|chất lượng|công bố|vi phạm|xuất hiện|mở|đóng|ghi danh|phát biểu|chia sẻ|đứng|lọt|lấy|chở|(?<=(?:phụ nữ|người|thanh niên|tay súng|đối tượng|quân) )tấn công|số(?= \\d)|tử vong|bị thương|thiệt mạng';
const OPENS_NO_NOUN = latin(` (?:${NO_NOUN})(?!\\p{L})`, 'iuy');
const ENDS_NOUN = latin(` (?:${NO_NOUN}|${ENDS})(?!\\p{L})`, 'iuy');
const LOWER_WORD = latin(/ \p{Ll}[\p{L}\p{M}]{0,9}(?![\p{L}\p{N}]|-\p{L})/uy);
/** Offices and bodies in capitals, and what is counted by its letters: "40 Đại sứ", "15 MOU". */
const CAPITAL_NOUN = latin(
  / (?:Phó Thủ tướng|Thủ tướng|Bộ trưởng|Thứ trưởng|Đại sứ|Phó Chủ tịch|Chủ tịch|Giám đốc|Tổng [Gg]iám đốc|Ủy viên|Uỷ viên|Bí thư|Giáo sư|Tiến sĩ|Tập đoàn|Trung tâm|Sở|Bộ|MOU|MoU|FTA|SME|SMEs|HTX|UAV|KOL|CEO|CTO|GPU|TikToker|API|Nghị quyết|Nghị định|Thông tư|Huân chương|Bằng khen)(?!\p{L})/uy,
);

/** Words that make the number behind them the name or the place of one thing. */
const NAMES_ONE = latin(
  /(?<!\p{L})(?:thứ|(?<!(?:đổi|tế|hội|phủ|nghệ|tầng|năng|tảng|liệu|lực|trưởng|trong|tổng) )số|khóa|khoá|điều|khoản|chương|quận|hạng|cấp độ|mức độ|phiên bản|lần|nghị quyết|trung ương|quyết định|luật|nghị định|thông tư|chỉ thị|kết luận|công văn|công điện|văn bản|mùng|mồng|top|tốp|phụ lục|thế hệ|quốc lộ|tỉnh lộ|vành đai|nhiệm kỳ|đại hội|tỷ số|tỉ số|hotline|điện thoại|tổng đài|kỷ|thập niên|quý|chỉ số|tuổi|giờ|đội tuyển|khu phố|cách mạng công nghiệp) $/iu,
);
/** The same, but as often the end of another word ("cung cấp 11 gói"): before a noun of the lists they name nothing. */
const MAY_NAME_ONE = latin(
  /(?<!\p{L})(?:(?<!(?:danh|hạng|chuyên) )mục|trang|câu|(?<!cả )lớp|tổ|phường|đường|(?<!(?:cung|nâng|trợ) )cấp|loại|bậc|vòng|đợt|kỳ|kì|giai đoạn|bước|cổng|tầng|tòa|toà|kênh|đề án|hình|bảng|ảnh|mẫu|công nghiệp|giải|tài khoản|mã|độ|thang|điểm|phút|ga|cảng|biển|(?<!(?:thị|môi|hội|lập) )trường|làn|vùng|khối|ấp|thôn|q\.|p\.) $/iu,
);
/** "mỗi năm 200 thực tập sinh", but "năm 2030". */
const TIME_BEFORE = latin(/(?<!\p{L})(?:năm|tháng|ngày) $/iu);
const EACH_BEFORE = latin(/(?<!\p{L})(?:mỗi|hàng|hằng|một|trong|cả|nửa|\d) (?:năm|tháng|ngày) $/iu);
const CAPITAL_BEFORE = latin(/(?<!\p{L})\p{Lu}[\p{L}\p{M}\p{N}+]* $/u);
const LETTERS_BEFORE = latin(/(?<![\p{L}\p{N}])[\p{Lu}\p{N}+.-]*\p{Lu}{2}[\p{Lu}\p{N}+.-]* $/u);
/** "trong năm doanh nghiệp …": a year, no five. */
const YEAR_BEFORE = latin(
  /(?<!\p{L})(?:là|trong|cả|đầu|cuối|giữa|mỗi|hàng|hằng|nhiều|những|các|vài|qua|từng|một|nửa|lâu|quanh|suốt|hết|\d) $/iu,
);
/** Behind these a small number opens a list of points: "nêu 3 đề nghị", "chỉ ra 4 nút thắt". */
const PUT_FORWARD = latin(
  /(?<!\p{L})(?:nêu|nêu (?:ra|lên|rõ)|đưa ra|chỉ ra|đề ra|đề xuất|gợi ý|gợi mở|nhấn mạnh|rút ra|khái quát|lưu ý) $/iu,
);
/** "ba lời mời mỗi năm": what has a rate is counted, whatever it is. */
const HAS_RATE = latin(/ (?:mỗi|một) (?:năm|quý|tháng|tuần|ngày|giờ)(?!\p{L})/iuy);
/** From here on a number in words counts whatever noun follows: nobody announces so many points. */
const MANY_IN_WORDS = 11;
/** Characters in which a noun with its rate is looked for. */
const RATED = 32;
/** "cả lớp 42 em": in words they may be people told of before ("ba em"). */
const PUPILS = noun('em');

/** Context of a number: what stands before it, and the word that limits it. */
export interface Context {
  /** The text before the number and its qualifier. */
  before: string;
  limited: boolean;
}

/** What the number counts, and where those words end; null where it counts nothing. */
export function countedBy(text: string, number: FoundNumber, context: Context): Counted | null {
  return number.inWords ? inWords(text, number, context) : inFigures(text, number, context);
}

function inWords(text: string, number: FoundNumber, { before, limited }: Context): Counted | null {
  const { end, value } = number;
  if (value === 1) return null;
  // "năm" is nearly always a year, "ba" and "hai" stand before anything.
  const isMany = value >= MANY_IN_WORDS || (limited && value >= 10);
  const isListed = at(ANY_KNOWN, text, end) !== null;
  if (!isListed && !isMany) return rated(text, end, before);
  // "tháng mười hai", "lớp mười hai" are the names of one.
  if (!isListed && !limited && (TIME_BEFORE.test(before) || MAY_NAME_ONE.test(before))) return null;
  if (value === 2 && !limited && (at(BOTH, text, end) ?? at(PAIR, text, end)) !== null) return null;
  if (value === 5 && !limited && YEAR_BEFORE.test(before)) return null;
  if (NAMES_ONE.test(before) || before.endsWith('một trong ')) return null;
  const announced = at(ANNOUNCED, text, end);
  if (announced !== null && !isMany) return null;
  return known(text, end) ?? (isMany ? anyNoun(text, end) : null);
}

/** A noun of no list, behind a small number in words, that is told with its rate. */
function rated(text: string, end: number, before: string): Counted | null {
  if (NAMES_ONE.test(before) || TIME_BEFORE.test(before)) return null;
  const counted = anyNoun(text, end);
  return counted !== null && at(HAS_RATE, text, counted.end) !== null ? counted : null;
}

/** Whether a number in words may be told with a rate: quick to see. */
export function mayHaveRate(text: string, end: number): boolean {
  return / (?:mỗi|một) /i.test(text.slice(end, end + RATED));
}

function inFigures(text: string, number: FoundNumber, context: Context): Counted | null {
  const { end, value, scale } = number;
  const { before, limited } = context;
  const plain = text.slice(number.start, end);
  const listed = known(text, end);
  if (!limited && value === 2 && at(BOTH, text, end) !== null) return null;
  if (!limited && !mayCount(before, number, listed !== null)) return null;
  if (listed !== null) return listed;
  // "4.0", "0,77" are no counts.
  if (!Number.isInteger(value) || (scale === 1 && /[.,]\d{1,2}$/u.test(plain))) return null;
  if (value <= 10 && !limited) {
    if (at(ANNOUNCED, text, end) !== null || PUT_FORWARD.test(before)) return null;
  }
  return anyNoun(text, end);
}

/** Whether the words before a number in figures let it count something. */
function mayCount(before: string, { value, scale, start, end }: FoundNumber, listed: boolean) {
  if (scale > 1) return true;
  if (NAMES_ONE.test(before) || (!listed && MAY_NAME_ONE.test(before))) return false;
  if (TIME_BEFORE.test(before)) return EACH_BEFORE.test(before) || (value > 31 && value < 1000);
  const year = end - start === 4 && value >= 1900 && value < 2100;
  if (year || (LETTERS_BEFORE.test(before) && !(listed && value >= 100))) return false;
  if (listed) return true;
  // "Giàn khoan Hải Dương 981 xâm phạm …": the number of a thing that has a name.
  return value >= 1000 || !CAPITAL_BEFORE.test(before) || /^\p{Lu}\p{L}* $/u.test(before);
}

/** "số thí sinh đăng ký năm nay là 4.200": the noun stands before, and nothing behind. */
const NUMBER_OF = latin(
  /(?:^|[,;:(“"] |(?<!\p{L})(?:tổng|nâng|đưa|tăng|giảm|với|và|khi|có|là|biết|rằng) )(?:số lượng|số)(?= (?!liệu|hiệu|hóa|hoá|điện thoại|tài khoản|phận|má)\p{L})[^,;:.]{2,70} (?:là|đạt|lên|lên tới|lên đến|còn|xuống|vượt|vượt mốc) $/iu,
);
const NOTHING_BEHIND = latin(/[,.;:!?)”"](?!\p{N})|$/uy);

/** What the words before a number say that it counts, where nothing stands behind it. */
export function countedBefore(text: string, number: FoundNumber, before: string): Counted | null {
  if (number.inWords || number.value < 10 || !standsAlone(text, number)) {
    return null;
  }
  const m = NUMBER_OF.exec(before);
  if (m === null) return null;
  const noun = m.index + m[0].search(/số/iu);
  const { unit } = known(before, before.indexOf(' ', noun)) ?? { unit: 'items' };
  return { unit, end: number.end };
}

/** Whether nothing that a number could count stands behind it. */
export function standsAlone(text: string, { end }: FoundNumber): boolean {
  return at(NOTHING_BEHIND, text, end) !== null;
}

/** A noun of the lists. */
function known(text: string, start: number): Counted | null {
  if (at(ANY_KNOWN, text, start) === null) return null;
  for (const [unit, pattern] of [
    ['delegates', DELEGATES],
    ['people', PEOPLE],
    ['countries', COUNTRIES],
  ] as const) {
    const end = at(pattern, text, start);
    if (end !== null) return { unit, end };
  }
  const person = at(PERSONS, text, start);
  if (person !== null) return { unit: 'people', end: nounEnd(text, person, 1) };
  const thing = at(THINGS, text, start);
  return thing === null ? null : { unit: 'items', end: nounEnd(text, thing, 1) };
}

/** Whatever noun stands there. */
function anyNoun(text: string, start: number): Counted | null {
  if (text[start] !== ' ') return null;
  const capital = at(CAPITAL_NOUN, text, start);
  if (capital !== null) return { unit: 'items', end: capital };
  if (at(LOWER_WORD, text, start) === null || at(OPENS_NO_NOUN, text, start) !== null) return null;
  const pupils = at(PUPILS, text, start);
  if (pupils !== null) return { unit: 'people', end: nounEnd(text, pupils, 1) };
  return { unit: 'items', end: nounEnd(text, start) };
}

/** Longest noun phrase that is taken whole, in words; a longer one is cut where it surely is one. */
const LONGEST = 4;

/** Where the noun phrase ends that begins at `start`, or goes on there behind a noun of the lists. */
function nounEnd(text: string, start: number, known = 0): number {
  const ends: number[] = [];
  for (let end = start; known + ends.length <= LONGEST;) {
    if (known + ends.length > 0 && at(ENDS_NOUN, text, end) !== null) break;
    const next = at(LOWER_WORD, text, end);
    if (next === null) break;
    ends.push(next);
    end = next;
  }
  if (known + ends.length > LONGEST) return known > 0 ? start : (ends[1] ?? start);
  return ends.at(-1) ?? start;
}

/** Where a sticky pattern ends that matches at `from`, or null. */
export function at(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}
