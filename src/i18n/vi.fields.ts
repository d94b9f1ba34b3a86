import type { DataWords, FieldWords } from '../share/field-docs.ts';
import type { Localized, Translated } from '../schemas/localized.ts';
import type { Passage, Source } from '../schemas/source.ts';

const ours: FieldWords<Localized> = { vi: 'Tiếng Việt.', en: 'Tiếng Anh.' };
const printed: FieldWords<Translated> = {
  vi: 'Bản tiếng Việt.',
  en: 'Bản dịch tiếng Anh của trang này; null nếu chưa có.',
};
const url = [
  'Đường dẫn của mục này, tính từ gốc tên miền.',
  { vi: 'Trang tiếng Việt.', en: 'Trang tiếng Anh.' },
] as const;
const place = {
  line: 'Dòng trong tệp, đếm từ 1.',
  start: 'Ký tự đầu: số đơn vị UTF-16 trong dòng sau khi chuẩn hóa NFC, đếm từ 0.',
  end: 'Ký tự ngay sau ký tự cuối, đếm như trên.',
};
const source: FieldWords<Source> = {
  article: 'Mã của bài báo.',
  file: 'Tên tệp của bài báo.',
  ...place,
};
const passage: FieldWords<Passage> = { ...place, text: 'Các chữ ấy, như bài ghi.' };
const translation =
  'Bản tiếng Anh dịch đúng bản tiếng Việt này (current), dịch một bản cũ của nó (stale), hay chưa có (missing).';
const themes = 'Mã các chủ đề có từ khóa trong bản tiếng Việt.';
const correction = [
  'Điều người biên tập đã sửa; null nếu chưa sửa gì.',
  {
    was: 'Điều chương trình đã đọc ra; null nếu chương trình không đọc ra gì.',
    reason: ['Lý do, theo lời trang này.', ours],
  },
] as const;

/** What each field of the open data means, in Vietnamese; the compiler asks for exactly the fields of the schemas. */
export const viFields: DataWords = {
  articles: {
    id: 'Mã của bài báo, không bao giờ đổi.',
    file: 'Tên tệp chứa nguyên bài báo như đã đăng.',
    date: 'Ngày đăng; null nếu trong bài không ghi.',
    dateBasis:
      'Vì sao biết ngày đăng: bài ghi rõ (stated), suy ra từ nội dung (inferred), hay không rõ (unknown). Ngày là null tức là không rõ.',
    dateWords: 'Những chữ trong bài làm căn cứ cho ngày đăng.',
    notBefore: 'Với bài không có ngày: bài không thể đăng trước ngày này.',
    headline: 'Nhan đề như bài ghi; null nếu văn bản không có.',
    publisher: 'Tên tờ báo; null nếu chưa rõ.',
    publisherBasis: ['Vì sao biết tờ báo và địa chỉ trang gốc, theo lời trang này.', ours],
    dateline: 'Ký hiệu ở đầu bài, như bài ghi.',
    sourceUrl: 'Địa chỉ trang gốc.',
    sourceRecorded: 'Ngày ghi nhận địa chỉ ấy.',
    byline: 'Người ký tên bài, như bài ghi.',
    photoCredits: 'Người hoặc cơ quan mà bài ghi tên dưới ảnh.',
    captions: ['Chú thích ảnh.', passage],
    sections: ['Đề mục trong bài.', passage],
    paragraphs: 'Số thứ tự các dòng có chính văn.',
    characters: 'Số ký tự của chính văn, chú thích ảnh và đề mục.',
    reproduced: 'Tỷ lệ số ký tự ấy mà trang này hiển thị, từ 0 đến 1.',
    corrections: [
      'Những chỗ chương trình đọc sai bài này và người biên tập đã sửa.',
      {
        kind: 'Loại đính chính.',
        at: ['Vị trí trong bài; null nếu đính chính cả bài.', passage],
        was: 'Điều chương trình đã đọc ra; null nếu chương trình không đọc ra gì.',
        now: 'Điều đang ghi; null nếu không ghi gì.',
        item: 'Mã của lời trích, con số hay sự việc đã được sửa hoặc bỏ ra.',
        reason: ['Lý do, theo lời trang này.', ours],
      },
    ],
    url,
  },
  speakers: {
    id: 'Mã của người phát biểu, không bao giờ đổi.',
    name: [
      'Họ tên.',
      { vi: 'Đủ dấu, theo thứ tự bài ghi.', ascii: 'Không dấu, để gõ và sắp xếp.' },
    ],
    honorific: 'Từ xưng hô đặt trước tên (ông, bà).',
    headline: ['Chức vụ mà nhờ đó người đọc biết đây là ai, theo lời trang này.', ours],
    roles: [
      'Mọi chức vụ mà các bài ghi kèm tên.',
      {
        vi: 'Chức vụ như bài ghi.',
        en: 'Bản dịch tiếng Anh của trang này; null nếu chưa có.',
        source: ['Chỗ chức vụ ấy xuất hiện lần đầu.', source],
      },
    ],
    url,
  },
  quotes: {
    id: 'Mã của lời trích, không bao giờ đổi.',
    form: 'Nguyên văn (direct: báo đăng như lời của chính người nói) hay thuật lại (indirect: báo kể bằng lời của mình).',
    attribution:
      'Người nói được nêu ngay trong đoạn này (cue), hay ở một đoạn trước đó, nơi mở đầu phát biểu (continued).',
    continues: 'Mã của lời trích mà lời này nối tiếp; null nếu không nối tiếp lời nào.',
    speaker:
      'Mã của người nói; null nếu không xác định được, hoặc người ấy không có trong danh sách người phát biểu.',
    unregistered: [
      'Người nói không có trong danh sách, gọi như bài gọi.',
      {
        name: 'Họ tên đầy đủ nhất mà bài ghi, không kèm từ xưng hô.',
        role: ['Chức vụ đầy đủ nhất mà bài ghi.', printed],
      },
    ],
    speakerPrinted: 'Người nói, như đoạn này gọi; để trống nếu đoạn không gọi ai.',
    cue: 'Lời dẫn như bài ghi, chẳng hạn “cho biết”, “Theo”; với lời nối tiếp là lời dẫn đã mở đầu phát biểu, ở một dòng trước.',
    resolution: [
      'Vì sao biết ai nói.',
      {
        rule: 'Quy tắc đã dùng để xác định người nói.',
        words: 'Những chữ trong bài làm căn cứ; để trống nếu không có.',
        line: 'Dòng trong tệp có những chữ ấy.',
      },
    ],
    text: [
      'Lời được trích.',
      {
        vi: 'Đúng từng chữ như bài ghi.',
        en: 'Bản dịch tiếng Anh của trang này; null nếu chưa có.',
      },
    ],
    statements: [
      'Vẫn lời ấy, tách từng câu.',
      { ...printed, themes: 'Mã các chủ đề có từ khóa trong câu này.' },
    ],
    translation,
    source: ['Vị trí của lời ấy trong bài.', source],
    context: [
      'Bài đăng gì ngay trước và ngay sau, nhiều nhất mỗi bên một câu.',
      {
        before: ['Ngay trước; null nếu ở đầu.', passage],
        after: ['Ngay sau; null nếu ở cuối.', passage],
      },
    ],
    date: 'Ngày đăng bài; null nếu không rõ.',
    themes,
    corroboratedBy: 'Mã các lời trích ở báo khác cùng đăng phát biểu này.',
    correction,
    url,
  },
  themes: {
    id: 'Mã của chủ đề, không bao giờ đổi.',
    name: ['Tên chủ đề.', ours],
    summary: ['Chủ đề nói về gì, theo lời trang này.', ours],
    lexicon: 'Các từ khóa tiếng Việt; mục nào có một từ trong số này thì thuộc chủ đề.',
    shift: 'Số thứ tự của chuyển dịch liên quan trong Kế hoạch tổng thể 2030; null nếu không có.',
    url: [
      'Đường dẫn của chủ đề, tính từ gốc tên miền; là danh sách chủ đề nếu chưa đủ để thành trang riêng.',
      url[1],
    ],
  },
  events: {
    id: 'Mã của sự việc, không bao giờ đổi.',
    kind: 'Loại sự việc.',
    start:
      'Ngày, tháng hoặc năm bắt đầu, chính xác đến mức bài ghi; null nếu không bài nào ghi thời điểm.',
    end: 'Ngày cuối nếu kéo dài; null nếu không.',
    precision: 'Thời điểm chính xác đến đâu.',
    datePrinted: 'Ngày như bài ghi.',
    partOfDay: 'Buổi trong ngày, nếu bài có ghi.',
    status:
      'Held: có bài cho biết việc đã diễn ra. Planned: chỉ được báo trước. Expected: ngày ghi còn ở sau bài báo mới nhất.',
    first: 'Có phải lần đầu hay không.',
    superEvent: 'Mã của sự việc lớn hơn mà việc này là một phần.',
    title: ['Tên sự việc do trang này đặt.', printed],
    translation,
    place: 'Nơi diễn ra, như bài ghi.',
    sources: [
      'Mọi câu nói về việc này.',
      { ...source, says: 'Câu ấy nói gì về tình trạng của việc.' },
    ],
    themes,
    correction,
    url,
  },
  figures: {
    id: 'Mã của con số, không bao giờ đổi.',
    value:
      'Giá trị tính theo đơn vị gốc: 3,7 nghìn tỷ là 3700000000000. Nếu là một khoảng thì đây là đầu dưới. Không gồm từ chỉ mức độ.',
    valueTo: 'Đầu trên của khoảng; null nếu không phải là khoảng.',
    unit: 'Con số đếm hay đo gì: tiền tệ, tỷ lệ, thứ hạng, số lượng, thời gian hay đại lượng đo. × là “lần”, pp là điểm phần trăm.',
    per: 'Khoảng thời gian mà mức ấy được tính (mỗi năm, mỗi tháng…).',
    qualifier: 'Từ chỉ mức độ (gần, hơn, trên, khoảng, tới…), như bài ghi.',
    asOf: 'Thời điểm của con số; null nếu bài không ghi.',
    amount: 'Con số cùng từ chỉ mức độ và đơn vị, như bài ghi.',
    label: ['Con số đếm gì, theo lời trang này; null nếu người biên tập chưa viết.', printed],
    text: ['Vế câu có con số, như bài ghi.', printed],
    translation,
    speaker:
      'Mã của người nêu con số; null nếu báo tự nêu, hoặc người ấy không có trong danh sách người phát biểu.',
    quote: 'Mã của lời trích có con số; null nếu báo tự nêu.',
    source: ['Vị trí của vế câu trong bài.', source],
    themes,
    url,
  },
  shifts: {
    id: 'Mã của chuyển dịch, không bao giờ đổi.',
    n: 'Số thứ tự như bài ghi.',
    title: ['Tên chuyển dịch như bài ghi, không kèm số thứ tự.', printed],
    from: ['Điều ASEAN sẽ rời, như bài ghi.', printed],
    to: ['Điều ASEAN sẽ hướng tới, như bài ghi.', printed],
    translation,
    source: ['Đoạn văn nói về chuyển dịch này.', source],
    themes,
    url,
  },
};
