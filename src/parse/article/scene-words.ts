import { latin } from '../text/latin.ts';

/*
 * The words by which a line describes a photograph, and those by which it tells something. Each pattern
 * looks at one line of a few dozen words.
 */

/** A noun for the picture itself. */
export const VIEW =
  /^(?:(?:Một số )?[Hh]ình ảnh|(?:Quang|Toàn|Khung|Phối) cảnh|Một góc|Khoảnh khắc|Chân dung|Cảnh|Sơ đồ|Biểu đồ|Bản đồ|Màn trình diễn|Tiết mục|Gian hàng|Gian trưng bày|Không gian trưng bày|Sân khấu|Đội danh dự|Đội Danh dự|Mô hình|Logo)(?=[\s.]|$)/u;
/** Nouns of the picture itself, which need no more ("Quang cảnh phiên họp tổ"). */
export const SIGHT =
  /^(?:(?:Quang|Toàn|Khung|Phối) cảnh|(?:Một số )?[Hh]ình ảnh|Một góc|Khoảnh khắc|Chân dung)(?=[\s.])/u;
/** An occasion without anything that is said of it: "Lễ mở ký …". */
export const OCCASION = latin(
  /^(?:Lễ|Phiên|Buổi|(?:Bài|Phần) (?:phát biểu|trình bày|thuyết trình|tham luận|biểu diễn) của) (?!.*(?<!\p{L})(?:được|diễn ra|có|do|thu hút|sẽ|là)(?!\p{L}))/u,
);
/** People without names, in front of a picture's description. */
export const GROUP = latin(
  '^(?:(?:Các|Những|Một số|Đông đảo|Hàng (?:trăm|nghìn)|Nhiều|Hai|Ba|Bốn|Một|\\d+) )?(?:' +
    [
      'đại biểu|đại diện|trưởng đoàn|(?:đồng chí )?lãnh đạo(?: Đảng(?:,| và) Nhà nước)?|nhà lãnh đạo|nguyên thủ|bộ trưởng|thứ trưởng|thủ tướng|diễn giả|chuyên gia|khách mời|quan khách|vị khách',
      'phóng viên|nhà báo|học sinh|sinh viên|học viên|em|em học sinh|em thiếu nhi|em nhỏ|thiếu nhi|bạn trẻ|du khách|khách tham quan|người dân|người lao động',
      'công nhân|kỹ sư|nông dân|ngư dân|cán bộ|nhân viên|tình nguyện viên|chiến sĩ|lực lượng|cảnh sát|bác sĩ|thầy cô|giáo viên|nghệ sĩ|nghệ nhân',
      'vận động viên|thành viên|nước thành viên|nước|doanh nghiệp|ban tổ chức|đoàn|đoàn công tác|đội|nhóm|bên|thí sinh|cổ động viên|chủ tọa',
    ].join('|') +
    ')(?=\\s)',
  'iu',
);
/** What photographs show people do. */
export const SHOWN = latin(
  '(?<=[\\s,)])(?:' +
    [
      'phát biểu(?: (?:khai mạc|bế mạc|kết luận|chỉ đạo|chào mừng|chúc mừng|đề dẫn|mở đầu|tham luận|thảo luận|ý kiến|trực tuyến|định hướng|khai trương|tổng kết))?',
      'tham luận|trình bày(?: tham luận| báo cáo)?|báo cáo(?= (?:tại|với|trước|kết quả))|trả lời(?= (?:phỏng vấn|câu hỏi|báo chí|chất vấn|phóng viên|báo|các))',
      '(?:trao đổi|trò chuyện|nói chuyện|đối thoại|chia sẻ|thông tin|thảo luận|giao lưu|làm việc)(?= (?:(?:nhanh|ngắn|riêng|thân mật) )?(?:tại|với|cùng|bên lề|bên hành lang|trước|trong|ở|[Bb]ản ghi nhớ|văn kiện|biên bản))',
      'giới thiệu(?= (?:với|tại|cho|sản phẩm|giải pháp|công nghệ|mô hình))|điều hành|bắt tay|ôm|chụp (?:ảnh|hình)|chào đón|chúc mừng(?= [^,]{0,60}(?:tại|nhân|ra mắt))',
      'duyệt (?:đội|Đội)|ký(?= (?:sổ|kết|biên bản|thỏa thuận|văn kiện|bản|vào|lưu|hợp tác|Sổ|Biên))',
      '(?:trao|tặng|nhận|đón nhận)(?= (?:biên bản|[Bb]ản ghi nhớ|văn kiện|thỏa thuận|hợp đồng|kỷ niệm chương|lẵng hoa|búa|giải|cúp|Cúp|Giải|bằng|Bằng|quà|hoa|quyết định|kỷ niệm|huân|huy|danh hiệu|chứng nhận|biểu trưng|học bổng|tặng|cờ|giấy))',
      'cắt băng|bấm nút|nhấn nút|ấn nút|thực hiện (?:nghi thức|nghi lễ)|tham quan|thăm quan|ngắm|nghe(?= (?:giới thiệu|thuyết minh|báo cáo))|trải nghiệm(?= )|chứng kiến',
      'đi bộ|vẫy|dâng (?:hương|hoa)|thắp (?:hương|nến)|trồng cây|xem(?= (?:mô hình|sản phẩm|gian|các|triển lãm|trưng bày))|tác nghiệp|biểu diễn(?= )|trình diễn(?= )',
      '(?:lắng nghe|theo dõi)(?= (?:phần|bài|phiên|phát biểu|tham luận|màn|thuyết trình|các tham luận|trình diễn))|đọc(?= (?:diễn văn|báo cáo|tham luận|tuyên bố))|tuyên bố(?= (?:khai mạc|bế mạc))',
      'đánh (?:cồng|trống|chiêng)|gõ (?:búa|cồng|chiêng)|đặt (?:vòng )?hoa|viết lưu bút|nâng (?:ly|cốc)|biểu quyết',
    ].join('|') +
    ')(?=[\\s.,]|$)',
  'u',
);
/** What people do for a photograph, or in front of all. */
export const POSED =
  /(?<=[\s,)])(?:bắt tay|chụp (?:ảnh|hình)|lắng nghe|theo dõi|nâng (?:ly|cốc)|biểu quyết|chào đón|duyệt (?:đội|Đội)|cắt băng|(?:bấm|nhấn|ấn) nút|thực hiện (?:nghi thức|nghi lễ)|tham quan|thăm quan|ngắm|vẫy|dâng (?:hương|hoa)|tác nghiệp|tại|bên lề|trong|trước)(?=[\s.,]|$)/u;
/** Who takes part: photographs show it, and articles tell it as often. "Sự đón tiếp" is a thing. */
export const ATTENDS =
  /(?<=[\s,)])(?<!(?:sự|cuộc|buổi|lễ|chuyến|việc|đón) )(?:(?:tới|đến) (?:dự|thăm|tham dự|chào)|tham dự|dự(?! (?:báo|kiến|đoán|thảo|án|định|toán|phòng|trữ))|tham gia|(?:đồng )?chủ trì|tiếp(?! (?:tục|theo|cận|nối|thu|tới|sức|xúc))|đón|gặp(?: gỡ)?|hội (?:kiến|đàm)|thăm(?: hỏi)?)(?=[\s.,]|$)/u;
/** Where somebody is, right behind who it is: a sentence would say what they do there. */
export const PLACED =
  /(?<=[\s,)])(?:tại|bên lề|trong(?= (?:khuôn khổ|phiên|buổi|lễ|giờ|phòng|chuyến|một|cuộc))|trước(?= (?:giờ|lễ|phiên)))(?=[\s.,]|$)/u;
/** Goes on behind a comma, with neither a time nor a place. */
export const DOES = latin(
  /,\s(?!(?:sáng|trưa|chiều|tối|đêm|ngày|tháng|hôm|năm|khóa|khoá|kỳ|lần|phường|xã|huyện|bang|thành phố|thủ đô|tỉnh|quận)\s)\p{Ll}/u,
);
/** "… trao đổi với báo chí, nêu …", "… chia sẻ với ông, nước này đang …": what is said may follow. */
export const SPEAKS_ON = latin(
  `(?<!\\p{L})(?:phát biểu|trao đổi|trò chuyện|nói chuyện|chia sẻ|thông tin|trả lời|trình bày|báo cáo|giới thiệu|tham luận)(?!\\p{L}).*(?:${DOES.source}|,\\s[^,]*(?<!\\p{L})(?:đang|được|bị|có|cần|muốn)(?!\\p{L}))`,
  'u',
);
/** What people do at work or on their way: a line that stops tells it as likely. */
export const WORKS = latin(
  '(?<=[\\s,)])(?:' +
    [
      'đặt câu hỏi(?! (?:về|liên quan))|đứng(?! đầu)|ngồi|bước(?= )|khảo sát|hướng dẫn|lắp đặt|thao tác|vận hành|sử dụng(?= )|thực hành|có mặt|thử nghiệm|kiểm tra|chuẩn bị(?= )|xem(?= )|quan sát',
      'trồng(?= )|thu hoạch|sản xuất(?= )|trên(?= (?:sân|bục|phố|đường|bãi|mái|cánh|con))|ở(?= \\p{Lu})',
    ].join('|') +
    ')(?=[\\s.,]|$)',
  'u',
);
/** What tells something: tenses, "is", "for that". No photograph shows it. */
export const TELLS = latin(
  /(?<!\p{L})(?:đã|sẽ|vừa|từng|cũng|còn|vẫn|tiếp tục|là|được coi|cho thấy|cho biết|cho rằng|rằng|nhằm|để(?! tiến hành)|nên|phải|cần|không|nếu|khi(?! bước| vào| ra| đến)|vì|do đó|đồng thời|nhấn mạnh|khẳng định|đánh dấu|thể hiện|góp phần|nêu|với chủ đề|với sự tham|lần đầu|theo đó|như (?:vậy|trên|thế)|điều (?:này|đó)|(?:hôm|sáng|trưa|chiều|tối|đêm|năm) (?:nay|qua|kia)|mới đây|(?:sáng|chiều|tối) cùng ngày)(?!\p{L})/u,
);
/** Opens a sentence that tells: a time, a place, a source, a connective, a pronoun. */
export const TELLS_FIRST = latin(
  /^(?:Tại|Trong|Sau|Trước|Theo|Cùng|Cũng|Nhân|Bên|Sáng|Trưa|Chiều|Tối|Đêm|Ngày|Hôm|Khi|Để|Về|Với|Từ|Đến|Do|Vì|Nếu|Đây|Đó|Dự|Tham dự|Phát biểu|Thay mặt|Ra|Kết|Tiếp|Đáng|Đặc|Ngoài|Ngay|Tuy|Tuần|Năm|Tháng|Hiện|Nhờ|Riêng|Dịp|Qua|Việc|Sự|Hai bên|Suốt|(?:Ông|Bà|Anh|Chị|Cô|Họ) (?=\p{Ll}))(?=\s|,)/u,
);
/** The code of an outlet in front of a sentence. */
export const CODE = latin(/^[\p{Lu}\d][\p{L}\d.]{1,14}\s?[-–—]\s|^\(/u);
/** Two deeds in one: "dự và phát biểu", "chủ trì và phát biểu định hướng". */
export const TWICE = latin(
  /(?<!\p{L})(?:dự|tham dự|chủ trì)(?:,| và| cùng) (?:có bài |có )?(?:phát biểu|chỉ đạo|chủ trì)/u,
);
/** An occasion that only who has read on knows: no headline would name it so. */
export const GENERIC =
  /(?:tại|ở|trong|kết luận|khai mạc|bế mạc) (?:buổi (?:lễ|làm việc|họp|họp báo|tiếp|gặp|tọa đàm)|hội nghị|hội thảo|sự kiện|diễn đàn|lễ khai mạc|lễ bế mạc|lễ công bố|lễ ký|phiên họp|phiên khai mạc|phiên thảo luận|cuộc họp|họp báo|tọa đàm|chương trình|tổ|hội trường)\.?$/iu;
