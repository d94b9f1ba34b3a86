import { D, a, b, c, d, head } from './laid-out.ts';
import { laysOut } from './lays-out.ts';

/* Captions by their lengths and by what stands beside them. Each row tells it as `kind: line`; see laid-out.ts. */

const seen = 'caption: Quang cảnh chợ muối sáng sớm.';
const quay = 'caption: Quang cảnh bến muối lúc chiều.';

laysOut('captions, and lines near them that are none', [
  [
    'somebody at work, without a full stop',
    [head, a, 'caption: Học sinh trải nghiệm làm muối', b, c],
  ],
  [
    'a line above the text that stands behind the signature again',
    [
      head,
      'caption: Hạt muối trắng trên tay người thợ.',
      a,
      b,
      c,
      d,
      'byline: Lan Anh',
      'caption: Hạt muối trắng trên tay người thợ.',
    ],
  ],
  [
    'the words of a headline that would show something, again',
    [
      'headline: Ông Trần Văn Bình dự lễ mở đường ra ruộng muối',
      a,
      'page: Ông Trần Văn Bình dự lễ mở đường ra ruộng muối',
      b,
      c,
    ],
  ],
  [
    'twice in four words',
    [head, a, 'caption: Chợ muối rất đông', 'caption: Chợ muối rất đông', b, c],
  ],
  [
    'twice, once with its credit',
    [
      head,
      a,
      'caption: Cánh đồng muối trong nắng sớm. Ảnh: Hà Trung',
      'caption: Cánh đồng muối trong nắng sớm',
      b,
      c,
    ],
  ],
  [
    'no long paragraph that stands twice',
    [head, a, `paragraph: ${D} ${D} ${D}`, `page: ${D} ${D} ${D}`, b, c],
  ],
  ['with a day, in six words', [head, a, 'caption: Diêm dân thu muối, sáng 19/5', b, c]],
  [
    'no sentence with a day',
    [head, a, 'paragraph: Diêm dân Cồn Bãi đã thu muối vụ mới, sáng 19/5.', b, c],
  ],
  [
    'told twice in the page, in six words',
    [head, a, 'caption: Ông Bình dự lễ mở đường.', b, c, 'caption: Ông Bình dự lễ mở đường.', d],
  ],
  [
    'that a meeting takes place, told again third',
    [
      head,
      'paragraph: Diễn đàn Muối sạch Cồn Bãi lần thứ ba đã chính thức khai mạc tại nhà văn hóa xã trước hàng trăm hộ dân.',
      b,
      'caption: Diễn đàn Muối sạch Cồn Bãi lần thứ ba khai mạc tại nhà văn hóa xã.',
      c,
      d,
    ],
  ],
  [
    'no meeting of one word',
    [
      head,
      'paragraph: Diễn đàn Muối đã chính thức khai mạc tại nhà văn hóa xã trước hàng trăm hộ dân.',
      b,
      c,
      'paragraph: Diễn đàn Muối khai mạc tại nhà văn hóa xã.',
      d,
    ],
  ],
  [
    'no other meeting',
    [
      head,
      'paragraph: Diễn đàn Muối sạch Cồn Bãi lần thứ ba đã chính thức khai mạc tại nhà văn hóa xã trước hàng trăm hộ dân.',
      b,
      c,
      'paragraph: Hội thảo Giống lúa mới vùng biển khai mạc tại nhà văn hóa xã.',
      d,
    ],
  ],
  [
    'no long line between two captions',
    [
      head,
      a,
      seen,
      'paragraph: Hạt muối trắng trên tay người thợ già dưới bóng cây bên con đường nhỏ dẫn từ làng ra ruộng muối rộng lớn của xã.',
      quay,
      b,
      c,
    ],
  ],
  ['no two words between two captions', [head, a, seen, 'paragraph: Muối trắng.', quay, b, c]],
  ['three words between two captions', [head, a, seen, 'caption: Hạt muối trắng.', quay, b, c]],
  [
    'no line in lower case between two captions',
    [head, a, seen, 'paragraph: hạt muối trắng trên tay.', quay, b, c],
  ],
  [
    'no question between two captions',
    [head, a, seen, 'paragraph: Hạt muối nào trắng hơn?', quay, b, c],
  ],
  [
    'in the place of the standfirst, with its credit',
    [
      head,
      'caption: Ông Trần Văn Bình và lãnh đạo xã Cồn Bãi tham quan ruộng muối mới mở của làng. Ảnh: Hà Trung',
      seen,
      a,
      b,
      c,
    ],
  ],
  [
    'in the place of the standfirst, too short for one',
    [head, 'caption: Ông Trần Văn Bình tham quan ruộng muối.', seen, a, b, c],
  ],
  [
    'in the place of the standfirst, with two behind it',
    [
      head,
      'caption: Ông Trần Văn Bình và lãnh đạo xã Cồn Bãi tham quan ruộng muối mới mở của làng.',
      seen,
      quay,
      a,
      b,
      c,
    ],
  ],
  [
    'in the place of the standfirst, without a full stop',
    [
      head,
      'caption: Ông Trần Văn Bình và lãnh đạo xã Cồn Bãi tham quan ruộng muối mới mở của làng',
      seen,
      a,
      b,
      c,
    ],
  ],
  [
    'a sentence that shows something below the place of a picture',
    [head, a, 'page: muoi-1.jpg', 'caption: Học sinh trải nghiệm làm muối.', b, c],
  ],
  [
    'a sentence that shows something above a credit',
    [head, a, 'caption: Học sinh trải nghiệm làm muối.', 'caption: Ảnh: Hà Trung', b, c],
  ],
  [
    'a sentence that shows something above the photographer',
    [head, a, 'caption: Học sinh trải nghiệm làm muối.', 'page: HÀ TRUNG', b, c],
  ],
  [
    'four words above the photographer',
    [head, a, 'caption: Hạt muối rất trắng', 'page: HÀ TRUNG', b, c],
  ],
  [
    'a cell that shows somebody at work',
    [head, a, 'caption: Học sinh trải nghiệm làm muối.‖ |', b, c],
  ],
]);
