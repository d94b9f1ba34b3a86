import { A, B, H, a, b, c, d, head } from './laid-out.ts';
import { laysOut } from './lays-out.ts';

/* What the lines of an article are: each row tells it as `kind: line`; see laid-out.ts. */

laysOut('headlines', [
  ['the first line that is no sentence', [head, a, b, c]],
  ['behind the menu', ['page: Trang chủ Thời sự', head, a, b, c]],
  ['behind a stamp', ['stamp: 20/5/2027 08:15', head, a, b, c]],
  ['with the stamp behind it', [`headline+stamp: ${H}‖ ‖20/5/2027 08:15`, a, b, c]],
  ['behind the header', [`headline: date 2027-05-20 ‖${H}`, a, b, c]],
  ['that asks', ['headline: Vì sao diêm dân Cồn Bãi bỏ ruộng?', a, b, c]],
  ['that cries out', ['headline: Diêm dân Cồn Bãi được mùa lớn!', a, b, c]],
  ['that breaks off', ['headline: Chợ nổi mở lại sau lũ...', a, b, c]],
  ['in capitals', [`headline: ${H.toUpperCase()}`, a, b, c]],
  [
    'with a word of its kind',
    ['headline: Video: Cận cảnh cánh đồng muối lớn nhất vùng ven biển đang vào vụ mới', a, b, c],
  ],
  ['the longer of two', ['page: Chuyện làng', head, a, b, c]],
  ['a short one', ['headline: Chợ nổi mở lại', a, b, c]],
  ['none: the article begins with its text', [`lead: ${A}`, b, c]],
  ['its words again', [head, a, b, `page: ${H}`, c]],
]);

laysOut('around the text', [
  ['a byline below it', [head, a, b, c, 'byline: Lan Anh']],
  ['a byline in front of it', [head, 'byline: Lan Anh - Hà Trung', a, b, c]],
  ['in the last line of it', [head, a, b, c, `paragraph+byline: Trời vẫn nắng./.‖ ‖Lan Anh`]],
  [
    'tags and other articles',
    [
      head,
      a,
      b,
      c,
      'byline: Lan Anh',
      'tags: Từ khóa: muối, Cồn Bãi',
      'page: Tin liên quan',
      'page: Giá tôm giảm ba ngày liền',
    ],
  ],
  [
    'a box of other articles within it',
    [head, a, b, 'page: Tin liên quan', 'page: Giá tôm giảm ba ngày liền', c, d],
  ],
  [
    'what readers say',
    [
      head,
      a,
      b,
      c,
      d,
      'byline: Lan Anh',
      'page: Bình luận (2)',
      'page: Hay quá, cảm ơn tác giả đã viết về quê tôi.',
      'page: Minh Tú',
    ],
  ],
  ['headings', [head, a, 'heading: Từ ruộng tới chợ', b, 'heading: Ai giữ nghề muối', c, d]],
  ['numbered headings', [head, a, 'heading: 1. Đường mới', b, c]],
  ['words in marks that name a thing', [head, a, 'heading: Giữ nghề "muối cha truyền"', b, c]],
  ['words in marks that somebody says', [head, a, 'paragraph: “Muối phải sạch.”', b, c]],
  [
    'words in marks behind a colon',
    [
      head,
      a,
      'paragraph: Ông Trần Văn Bình nói với các thợ trong xã:',
      'paragraph: “Muối phải sạch”',
      b,
    ],
  ],
  ['a list within the text', [head, a, 'paragraph: - Muối sạch được giá', b, c]],
  ['the same paragraph twice', [head, a, b, `page: ${A}`, c]],
  ['a code alone on its line', [head, 'page: BM -', a, b, c]],
  ['a dateline', [head, `paragraph: BM - ‖${A}`, b, c]],
  ['a standfirst in front of a dateline', [head, `standfirst: ${B}`, `paragraph: (BM) - ‖${A}`, c]],
  [
    'a standfirst that the text says again',
    [
      head,
      'standfirst: Xã Cồn Bãi hôm qua mở lại con đường ra ruộng muối cho khách phương xa.',
      'paragraph: Hôm qua, xã Cồn Bãi mở lại con đường ra ruộng muối cho khách phương xa sau ba năm.',
      b,
      c,
    ],
  ],
]);
