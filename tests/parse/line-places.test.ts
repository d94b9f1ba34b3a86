import { A, B, D, H, a, b, c, d, head } from './laid-out.ts';
import { laysOut } from './lays-out.ts';

/* What a line is by its place: among other articles, below a label, behind the text. Each row tells it as `kind: line`; see laid-out.ts. */

const seen = 'caption: Quang cảnh chợ muối sáng sớm.';

laysOut('lines by their places', [
  ['a label in front of a summary', [head, 'label: Tóm tắt:', `standfirst: ${A}`, b, c, d]],
  [
    'no caption among other articles',
    [
      head,
      a,
      b,
      'page: Tin liên quan',
      'page: Quang cảnh chợ nổi',
      'page: Giá tôm giảm ba ngày liền',
      c,
      d,
    ],
  ],
  [
    'a heading where the text goes on behind other articles',
    [
      head,
      a,
      b,
      'page: Tin liên quan',
      'page: Giá tôm giảm ba ngày liền',
      c,
      'heading: Ai giữ nghề muối',
      d,
    ],
  ],
  [
    'a signature behind other articles',
    [head, a, b, c, d, 'page: Tin liên quan', 'page: Giá tôm giảm ba ngày liền', 'byline: Lan Anh'],
  ],
  [
    'one signature, none among other articles',
    [
      head,
      a,
      b,
      c,
      d,
      'byline: Lan Anh',
      'page: Tin liên quan',
      'page: Giá tôm giảm ba ngày liền',
      'page: Hà Trung',
    ],
  ],
  [
    'no signature of a reader',
    [
      head,
      a,
      b,
      c,
      d,
      'page: Tin liên quan',
      'page: Giá tôm giảm ba ngày liền',
      'page: Bình luận (2)',
      'page: Minh Tú',
    ],
  ],
  ['the headline again, in marks', [head, a, b, `page: “${H}”.`, c]],
  [
    'a short sentence twice',
    [
      head,
      a,
      b,
      c,
      'paragraph: Bà con rất vui với con đường mới.',
      d,
      'paragraph: Bà con rất vui với con đường mới.',
    ],
  ],
  [
    'a signature with an agency in front of a caption',
    [head, a, b, c, 'byline: Lan Anh (TTXVN)', 'caption: Học sinh trải nghiệm làm muối.'],
  ],
  ['somebody’s words over a section', [head, a, b, 'heading: “Mỗi năm chỉ có hai mùa muối”', c, d]],
  [
    'words in marks behind a colon, without a full stop',
    [
      head,
      a,
      b,
      'paragraph: Ông Trần Văn Bình nói với các thợ trong xã:',
      'paragraph: “Mỗi năm chỉ có hai mùa muối”',
      c,
    ],
  ],
  [
    'no long words in marks',
    [
      head,
      a,
      b,
      'paragraph: “Mỗi năm chỉ có hai mùa muối và ai cũng mong trời nắng đều để hạt muối trắng và chắc hơn năm ngoái một chút”',
      c,
      d,
    ],
  ],
  [
    'words in marks with a full stop',
    [head, a, b, 'paragraph: “Mỗi năm chỉ có hai mùa muối.”', c, d],
  ],
  [
    'a number and a short sentence in front of the text',
    [head, 'heading: 1. Con đường mới.', a, b, c],
  ],
  ['a number within the text', [head, a, 'paragraph: 1. Con đường mới đã mở cho bà con.', b, c]],
  [
    'a long line without a full stop',
    [
      head,
      a,
      'paragraph: Cánh đồng muối trắng mênh mông chạy dài từ chân đê tới tận mép nước nơi những con thuyền nhỏ neo đậu chờ con nước lớn của buổi chiều mùa nắng gắt',
      b,
      c,
    ],
  ],
  [
    'a standfirst in front of the day',
    [
      head,
      `standfirst: ${D}`,
      'paragraph: Sáng 19/5, xã Cồn Bãi mở lại con đường ra ruộng muối cho khách.',
      b,
      c,
    ],
  ],
  [
    'a standfirst with a day of its own in front of another',
    [
      head,
      'standfirst: Hôm qua, xã Cồn Bãi mở lại con đường ra ruộng muối.',
      'paragraph: Sáng 19/5, xã Cồn Bãi mở lại con đường ra ruộng muối cho khách.',
      b,
      c,
    ],
  ],
  [
    'a standfirst that the page parts from the text',
    [head, `standfirst: ${D}`, 'page: Theo dõi Báo Muối trên Google News', a, b, c],
  ],
  ['the text first of all', [`lead: ${A}`, b, c, d]],
  [
    'a standfirst first of all, in front of a dateline',
    [`standfirst: ${B}`, `paragraph: (BM) - ‖${A}`, c, d],
  ],
  [
    'a first sentence of which the next says little again',
    [
      head,
      'paragraph: Xã Cồn Bãi hôm qua mở lại con đường ra ruộng muối cho khách phương xa.',
      'paragraph: Hôm qua, nhiều khách phương xa đã tới Cồn Bãi để xem ruộng muối sau ba năm đóng cửa.',
      b,
      c,
    ],
  ],
  [
    'a standfirst that the text says again below a picture',
    [
      head,
      'standfirst: Xã Cồn Bãi hôm qua mở lại con đường ra ruộng muối cho khách phương xa.',
      seen,
      'paragraph: Hôm qua, xã Cồn Bãi mở lại con đường ra ruộng muối cho khách phương xa sau ba năm.',
      b,
      c,
    ],
  ],
  ['a name in front of the headline', ['page: Lan Anh', head, a, b, c]],
  [
    'other articles behind the first paragraph',
    [head, a, 'page: Tin liên quan', 'page: Giá tôm giảm ba ngày liền', b, c, d],
  ],
  [
    'long sentences of others behind the signature',
    [
      head,
      a,
      b,
      c,
      d,
      'byline: Lan Anh',
      'page: Tin liên quan',
      'page: Giá tôm giảm ba ngày',
      'page: Hợp tác xã đã thu mua hơn hai trăm tấn tôm, bán cho các nhà máy trong tỉnh và gửi một phần ra miền Bắc.',
    ],
  ],
  ['text goes on behind tags', [head, a, b, 'tags: Từ khóa: muối, Cồn Bãi', c, d]],
  [
    'who filmed beside the signature, above captions',
    [
      head,
      a,
      b,
      c,
      d,
      'byline: Trọng Giáp (Video: Đức Đồng)',
      'caption: Quang cảnh chợ muối sáng sớm.',
      'caption: Hạt muối trắng trên tay người thợ.',
    ],
  ],
  ['a number in a question', ['headline: Làng muối Cồn Bãi có đón 4.0 khách?', a, b, c]],
  [
    'signature behind three paragraphs, captions',
    [
      head,
      a,
      b,
      c,
      'byline: Lan Anh',
      'caption: Quang cảnh chợ muối sáng sớm.',
      'caption: Hạt muối trắng trên tay người thợ.',
    ],
  ],
  [
    'a photographer behind captions',
    [
      head,
      a,
      b,
      c,
      d,
      'byline: Lan Anh',
      'caption: Quang cảnh chợ muối sáng sớm.',
      'byline: Hà Trung',
    ],
  ],
  [
    'who wrote and took the pictures in front of the headline',
    ['page: Bài, ảnh: Lan Anh', head, a, b, c],
  ],
]);
