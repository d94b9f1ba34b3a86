import { phrases, wordsOf, type Phrases } from '../text/words.ts';
import { latin } from '../text/latin.ts';

/*
 * What a stored page holds beside its article: menus, buttons, counts, addresses, headlines of other
 * articles. None of it is told by the article.
 */

/** What a line of a page is when it is no part of the article. */
export type Furniture =
  /** A menu, a button, a number, an address. */
  | 'page'
  /** The place of a picture: a file name, an empty cell. What stands below it describes it. */
  | 'picture'
  /** Opens a list of other articles, or what readers say. */
  | 'others'
  /** Words under which the page files the article, a hint at another one. */
  | 'tags';

/** What one presses on a page. */
const BUTTONS =
  'facebook|zalo|twitter|x|linkedin|pinterest|messenger|telegram|youtube|tiktok|instagram|google|google news|email|print|' +
  'like|share|copy|link|copy link|in|lưu|gửi|chia sẻ|thích|theo dõi|bình luận|nghe|lưu bài|in bài|a|aa|tweet|sms|viber|rss';
const buttons = phrases(BUTTONS.split('|'));
/** Names of sections and buttons: a line of nothing else is a menu. */
const MENU = phrases(
  (
    'trang chủ|home|thời sự|chính trị|xã hội|kinh tế|kinh doanh|thế giới|quốc tế|trong nước|công nghệ|khoa học|giáo dục|' +
    'sức khỏe|y tế|đời sống|pháp luật|giải trí|thể thao|du lịch|văn hóa|văn nghệ|quốc phòng|an ninh|đối ngoại|tài chính|' +
    'bất động sản|chứng khoán|doanh nghiệp|thị trường|nhịp sống|bạn đọc|góc nhìn|ý kiến|diễn đàn|chuyển đổi số|sự kiện|' +
    'bình luận|tin tức|tin nóng|tin mới|tin mới nhất|mới nhất|đọc nhiều|xem nhiều|video|podcast|media|multimedia|emagazine|' +
    'infographic|infographics|longform|ảnh|photo|truyền hình|báo giấy|bạn cần biết|tiện ích|liên hệ|quảng cáo|rss|' +
    'đường dây nóng|hotline|đăng nhập|đăng ký|tìm kiếm|tòa soạn|giới thiệu|e-paper|chuyên mục|chuyên đề|chủ đề|menu|' +
    'khoa học - công nghệ|văn hóa - xã hội|kinh tế - xã hội|số hóa|sức mạnh số|ict|cntt|viễn thông|bưu chính|an toàn thông tin|' +
    'bảo mật|điện tử|chính phủ|nhân sự|tin trong nước|tin thế giới|việt nam|và|&|hà nội|tp.hcm|' +
    BUTTONS
  ).split('|'),
);
/** The beginning of a sentence to the readers of a page. */
const ADDRESSES = latin(
  '^(?:' +
    [
      'Mời (?:quý )?(?:độc giả|bạn đọc|vị |quý vị|thính giả|khán giả|các bạn|bạn)',
      'Bạn (?:phải|cần|hãy) đăng nhập',
      'Vui lòng (?:nhập|đăng nhập|điền|ghi|gửi)',
      'Hãy là người đầu tiên',
      'Bản quyền|©|Copyright|All rights reserved|®',
      'Giấy phép (?:số|xuất bản|hoạt động|báo chí)',
      '(?:Phó )?Tổng biên tập\\s?:|Tòa soạn\\s?:|Địa chỉ\\s?:|Điện thoại\\s?:|Email\\s?:|Hotline\\s?:|Đường dây nóng\\s?:',
      '(?:Bấm|Nhấn|Nhấp|Click|Chạm)(?: chuột)?(?: vào)? (?:ảnh|hình|đây|link|đường dẫn|nút|biểu tượng|(?:các )?mũi tên)(?!\\p{L})',
      'Xem (?:thêm )?tại đây',
      'Bài viết hay\\?|Bạn (?:có )?thấy (?:bài viết|bài báo|nội dung) này',
      'Your browser|\\(Visited',
      'Nguồn (?:\\S+ )?:?\\s*https?:',
      'https?://|www\\.',
    ].join('|') +
    ')',
  'iu',
);
/** The beginning of a button, a count or another line that is no sentence. */
const SERVES = latin(
  '^(?:' +
    [
      'Trang ch[ủu]',
      'Theo dõi .{0,60} (?:trên|tại)(?: Google News)?$',
      'Google News',
      '(?:Nghe|Đọc) (?:đọc )?(?:bài|audio|tin)(?: viết| này)?$',
      'Nghe .{0,40} tại đây',
      'Chia sẻ(?: bài viết| lên| qua| facebook|$)',
      'Bình luận(?: ?\\(?\\d+\\)?)?$',
      'Gửi (?:bình luận|ý kiến|cho bạn|email|phản hồi)',
      '(?:Lưu|In) (?:bài|trang)',
      'Sao chép|Copy ',
      'Lên (?:top|đầu)|Về (?:trang|đầu)|Quay lại$|Trở (?:lại|về) (?:trang|đầu)',
      '(?:Cỡ|Kích) (?:chữ|cỡ)',
      'Quảng cáo(?: #?\\d+)?$|Liên hệ quảng cáo|Đường dây nóng|Hotline',
      'Đăng (?:nhập|ký)',
      'Tải (?:ứng dụng|app)',
      'Lượt xem|View count|\\d[\\d.,]* (?:lượt |view|like|share|bình luận|nhận xét|phản hồi|ý kiến)',
      '\\d+ (?:phút|giờ|ngày) trước$',
      '\\d(?:[.,]\\d+)?x$|(?:Giọng )?(?:Nam|Nữ) miền (?:Bắc|Trung|Nam)$|Giọng (?:nam|nữ)$|Tốc độ đọc',
      'Đánh giá (?:bài|của bạn)|Ý kiến của bạn',
      'Xem (?:toàn trang|tất cả|chi tiết|bản đồ)',
      'Read more|Advertisement|Publish date',
      '\\(?(?:GMT|UTC) ?[+-]?\\d*\\)?$',
      '\\d{1,2}:\\d{2} \\| ',
      '(?:Thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|Chủ nhật),? (?:ngày )?\\d.{0,40}$',
    ].join('|') +
    ')',
  'iu',
);
/** The whole of a line that opens a list of other articles. */
const OTHERS =
  /^(?:>>\s*)?(?:tin|bài|bài viết|các tin|những tin|các bài|các tin\/bài|tin\/bài|video|ảnh)?\s?(?:\/bài )?(?:liên quan|cùng (?:chuyên mục|chủ đề|tác giả|sự kiện)|mới (?:hơn|nhất|cập nhật|đăng)|cũ hơn|khác|nổi bật|đọc nhiều|xem nhiều|tiếp theo|có thể bạn quan tâm|bạn có thể quan tâm|đừng bỏ lỡ|nên đọc|mới|nóng)\s*:?$/iu;
const READERS =
  /^(?:phản hồi|ý kiến bạn đọc|ý kiến độc giả|bình luận|gửi bình luận|comments?|thảo luận|đọc thêm|đọc tiếp|xem thêm|xem tiếp|tin mới|tin nổi bật|đang đọc nhiều|có thể bạn quan tâm|bạn có thể quan tâm|đừng bỏ lỡ|tags?|từ khóa|từ khoá|chủ đề)\s*:?(?:\s?\(\d+\))?$/iu;
const TAGGED = latin(
  /^(?:(?:từ khóa|từ khoá|tags?|chủ đề|xem thêm|đọc thêm|đọc tiếp|xem tiếp|tin liên quan|bài liên quan|mời (?:độc giả|bạn đọc) đọc)\s*(?::|>|-)\s*\S|(?:tags?|từ khóa|từ khoá)\s+(?!của)\S|>\s?>|»|▶|►|☛|👉|#\p{L})/iu,
);
/** "Xem thêm Bộ Y tế trả lời …": a headline of another article, without a colon. */
const SEE_ALSO = latin(/^(?:Xem|Đọc) thêm (?:['‘"“]\s?)?\p{Lu}/u);
/** "* Tuổi Trẻ Online tiếp tục cập nhật nội dung phiên thảo luận." */
const UPDATES = latin(
  /^[*•\s]*(?:(?:Báo|Tạp chí|Trang) [^.,:;“”"]{2,40}|[^.,:;“”"]{2,30}(?:[Oo]nline|điện tử|\.vn|\.com)|Chúng tôi|Tòa soạn|Toà soạn|VnExpress) (?:sẽ |đang )?tiếp tục cập nhật(?: (?:thông tin|diễn biến|nội dung|tin)(?!\p{L})[^.:;“”"]{0,80})?\.{0,3}$/u,
);
/** A headline of another article in square brackets; "[Ảnh]", "[Video]" before a headline is none. */
const BRACKETED = /^\[[^[\]]{16,200}\]$/u;
const FILE = /^\S+\.(?:jpe?g|png|gif|webp|svg|mp4|bmp)$/iu;
/** "![]() |", "{keywords}", "[img]": where a picture stood. */
const EMPTY_PICTURE =
  /^(?:!\[[^\]]*\]\([^)]*\)|\{\w+\}|\[(?:img|image|caption)[^\]]*\]|\|)\s*\|?$/iu;
/** "bo-truong-phat-bieu-tai-hoi-nghi": words of an address. */
const SLUG = /^[a-z\d]+(?:[-_][a-z\d]+){3,}$/u;
/** An address to write to, with at most a name or a number before it. */
const MAIL = /^[^@]{0,60}[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*$/u;

/** The end of what the article tells: what it is filed under, and what readers say of it. */
const CLOSES =
  /^(?:(?:từ khóa|từ khoá|tags?|chủ đề)\s*(?::|$)|(?:phản hồi|ý kiến bạn đọc|ý kiến độc giả|bình luận|gửi bình luận|comments?)\s*:?(?:\s?\(\d+\))?$)/iu;
const SPEAKS = /^(?:phản hồi|ý kiến|bình luận|gửi bình luận|comments?)/iu;

/** Whether a line can stand only below an article, or above it among its buttons. */
export function closes(body: string): boolean {
  return CLOSES.test(body);
}

/** Whether what readers say of the article begins here. */
export function opensComments(body: string): boolean {
  return SPEAKS.test(body) && CLOSES.test(body);
}

/** Longer than the words that open a list of other articles, in characters. */
const LONGEST_LABEL = 80;

/** What a line is when it is no part of the article, or null. */
export function furnitureOf(body: string): Furniture | null {
  if (body.length > 240) return null;
  if ((!body.includes(' ') && FILE.test(body)) || EMPTY_PICTURE.test(body)) return 'picture';
  if (body.length <= LONGEST_LABEL && (OTHERS.test(body) || READERS.test(body))) return 'others';
  if (TAGGED.test(body)) return 'tags';
  if (!/\p{L}/u.test(body) || (body.includes('@') && MAIL.test(body))) return 'page';
  const bare = body.replace(/^[•*·|\s]+|^\d{1,2}\.\s+/u, '');
  if (ADDRESSES.test(bare) || (BRACKETED.test(body) && !/ảnh\s?:/iu.test(body))) return 'page';
  if (bare.includes('tiếp tục cập nhật') && UPDATES.test(bare)) return 'page';
  // What follows is no sentence.
  if (/[.;:,]$/u.test(body)) return null;
  if (SEE_ALSO.test(body)) return 'tags';
  if (SERVES.test(bare)) return 'page';
  if (SLUG.test(body)) return 'picture';
  return isUnmarked(body) || isCovered(body, buttons) ? 'page' : null;
}

/** A run of six or more Vietnamese words without their marks: the address or the file of something. */
function isUnmarked(body: string): boolean {
  return /^(?:[a-z\d]+ ){6}/u.test(body) && !/(?:hinh )?anh \d+$/u.test(body);
}

/** Whether names of sections and buttons cover the whole line. */
export function isMenu(body: string): boolean {
  return isCovered(body, MENU);
}

function isCovered(body: string, list: Phrases): boolean {
  if (body.length > 120 || /[.!?:;“”"]/u.test(body)) return false;
  const words = wordsOf(body);
  let covered = 0;
  for (let i = 0; i < words.length;) {
    const n = list.match(words, i);
    if (n === 0 && !/^#?\d+$/u.test(words[i]?.text ?? '')) return false;
    covered += n;
    i += Math.max(n, 1);
  }
  return covered > 0;
}
