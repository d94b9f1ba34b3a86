import { A, B, D, H, a, b, c, d, head, text } from './laid-out.ts';
import { laysOut } from './lays-out.ts';

/* Which lines of an article are captions: each row tells it as `kind: line`; see laid-out.ts. */

laysOut('captions', [
  ['with a credit', [head, a, 'caption: Ruộng muối nhìn từ trên cao. Ảnh: Hà Trung', b, c]],
  ['a scene', [head, a, 'caption: Quang cảnh lễ mở đường ra ruộng muối.', b, c]],
  [
    'with its credit below',
    [head, a, 'caption: Cánh đồng muối trong nắng sớm', 'caption: Ảnh: Hà Trung', b, c],
  ],
  [
    'a sentence above a credit is none, unless it shows something',
    [head, a, 'paragraph: Cánh đồng muối đã được mở rộng.', 'caption: Ảnh: Hà Trung', b, c],
  ],
  [
    'with the photographer below',
    [head, a, 'caption: Cánh đồng muối trong nắng sớm', 'page: HÀ TRUNG', b, c],
  ],
  [
    'below the place of a picture',
    [head, a, 'page: muoi-1.jpg', 'caption: Cánh đồng muối trong nắng sớm', b, c],
  ],
  [
    'below the place of a picture no sentence that tells',
    [head, a, 'page: muoi-1.jpg', 'paragraph: Cánh đồng muối đã được mở rộng.', b, c],
  ],
  [
    'the cell of a table below a picture',
    [head, a, 'page: ![]()‖ |', 'caption: Cánh đồng muối đã được mở rộng‖ |', b, c],
  ],
  [
    'twice: what a page says of a picture, and what stands below it',
    [
      head,
      a,
      'caption: Cánh đồng muối trong nắng sớm',
      'caption: Cánh đồng muối trong nắng sớm.',
      b,
      c,
    ],
  ],
  [
    'twice in one line',
    [
      head,
      a,
      'caption: Cánh đồng muối Cồn Bãi trong nắng sớm Cánh đồng muối Cồn Bãi trong nắng sớm.',
      b,
      c,
    ],
  ],
  [
    'where somebody stands in it',
    [head, a, 'caption: Diêm dân Cồn Bãi (thứ hai từ trái sang) nhận quà của xã', b, c],
  ],
  ['from left to right', [head, a, 'caption: Từ trái sang: ông Bình, bà Hoa', b, c]],
  ['announced', [head, a, 'caption: Trong ảnh: hai ông lão cào muối', b, c]],
  [
    'with the day of the picture',
    [head, a, 'caption: Diêm dân Cồn Bãi thu muối vụ mới, sáng 19/5', b, c],
  ],
  [
    'a day in front of the text is part of a headline',
    ['headline: Diêm dân Cồn Bãi thu muối vụ mới, sáng 19/5', a, b, c],
  ],
  ['in the place of the headline', ['caption: Ông Trần Văn Bình phát biểu tại buổi lễ.', a, b, c]],
  [
    'the headline and a number in the place of a picture',
    [head, a, `caption: ${H} - Ảnh 1.`, 'caption: Cánh đồng muối trong nắng sớm', b, c],
  ],
  [
    'who took part, between two captions',
    [
      head,
      a,
      'caption: Quang cảnh lễ mở đường.',
      'caption: Ông Trần Văn Bình và lãnh đạo xã Cồn Bãi dự lễ.',
      'caption: Quang cảnh chợ muối.',
      b,
      c,
    ],
  ],
  [
    'who took part, where no picture is credited',
    [head, a, 'caption: Ông Trần Văn Bình và lãnh đạo xã Cồn Bãi dự lễ.', b, c],
  ],
  [
    'who took part is told, where pictures are credited',
    [
      head,
      'caption: Muối trắng. Ảnh: Hà Trung',
      a,
      'paragraph: Ông Trần Văn Bình và lãnh đạo xã Cồn Bãi dự lễ.',
      b,
      c,
    ],
  ],
  [
    'who took part is told, where the text goes on with them',
    [
      head,
      a,
      'paragraph: Ông Trần Văn Bình và lãnh đạo xã Cồn Bãi dự lễ.',
      'paragraph: Cùng dự có bà con diêm dân ba xã ven biển.',
      b,
    ],
  ],
  [
    'a plain line between two captions',
    [
      head,
      a,
      'caption: Quang cảnh lễ mở đường.',
      'caption: Hạt muối trắng trên tay người thợ.',
      'caption: Quang cảnh chợ muối.',
      b,
    ],
  ],
  [
    'what tells something between two captions',
    [
      head,
      a,
      'caption: Quang cảnh lễ mở đường.',
      'paragraph: Hạt muối đã trắng hơn năm ngoái.',
      'caption: Quang cảnh chợ muối.',
      b,
    ],
  ],
  [
    'that the meeting takes place, told again',
    [
      head,
      'paragraph: Diễn đàn Muối sạch Cồn Bãi lần thứ ba đã chính thức khai mạc tại nhà văn hóa xã trước hàng trăm hộ dân.',
      b,
      c,
      'caption: Diễn đàn Muối sạch Cồn Bãi lần thứ ba khai mạc tại nhà văn hóa xã.',
      d,
    ],
  ],
  [
    'that the meeting will take place is told',
    [
      head,
      'paragraph: Diễn đàn Muối sạch Cồn Bãi lần thứ ba đã chính thức khai mạc tại nhà văn hóa xã trước hàng trăm hộ dân.',
      b,
      c,
      'paragraph: Diễn đàn Muối sạch Cồn Bãi lần thứ tư sẽ khai mạc tại nhà văn hóa xã.',
      d,
    ],
  ],
  [
    'a paragraph and the caption below it in one line',
    [head, a, `paragraph+caption: ${D} ${D} ${B}‖ ‖Cánh đồng muối. Ảnh: Hà Trung`, b],
  ],
  [
    'the standfirst stands between the headline and the first caption',
    [
      head,
      'standfirst: Ông Trần Văn Bình và lãnh đạo xã Cồn Bãi tham quan ruộng muối mới mở của làng.',
      'caption: Quang cảnh lễ mở đường.',
      `paragraph: BM - ‖${A}`,
      b,
    ],
  ],
]);

const shown = ['Quang cảnh chợ muối sáng sớm.', 'Hạt muối trắng trên tay người thợ.'];
laysOut('captions gathered behind the signature', [
  [
    'are captions all',
    [head, ...text, 'byline: Lan Anh', ...shown.map((line) => `caption: ${line}`)],
  ],
  [
    'the first of them stands above the text too',
    [
      head,
      `caption: ${shown[1] ?? ''}`,
      ...text,
      'byline: Lan Anh',
      ...shown.map((line) => `caption: ${line}`),
    ],
  ],
]);
