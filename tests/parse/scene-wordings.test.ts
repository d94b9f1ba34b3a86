import { a, b, c, head } from './laid-out.ts';
import { laysOut } from './lays-out.ts';

/* Captions told by a single word: a credit below, who asks or speaks with whom, what leans on what was said. */

const seen = 'caption: Quang cảnh chợ muối sáng sớm.';

laysOut('above a credit', [
  [
    'a sentence that tells nothing',
    [head, a, 'caption: Cánh đồng muối trong nắng sớm.', 'caption: - Ảnh: Hà Trung', b, c],
  ],
  [
    'a sentence that tells something',
    [head, a, 'paragraph: Cánh đồng muối vừa mở rộng.', 'caption: - Ảnh: Hà Trung', b, c],
  ],
  [
    'the standfirst',
    [head, 'paragraph: Cánh đồng muối trong nắng sớm.', 'caption: Ảnh: Hà Trung', a, b, c],
  ],
]);

laysOut('what somebody does', [
  [
    'speaks with somebody for a moment',
    [head, a, 'caption: Ông Trần Văn Bình trao đổi nhanh với bà Lê Thị Hoa.', b, c],
  ],
  [
    'asks, beside a picture',
    [head, a, seen, 'caption: Bà Lê Thị Hoa đặt câu hỏi với đoàn khách.', b, c],
  ],
  ['asks, alone', [head, a, 'paragraph: Bà Lê Thị Hoa đặt câu hỏi với đoàn khách.', b, c]],
  [
    'says so',
    [
      head,
      a,
      'paragraph: Ông Trần Văn Bình, chủ tịch hội muối Cồn Bãi, chia sẻ như vậy tại lễ mở đường.',
      b,
      c,
    ],
  ],
  [
    'takes part, among the leaders of party and state',
    [head, a, 'caption: Các đồng chí lãnh đạo Đảng, Nhà nước và các đại biểu dự hội nghị.', b, c],
  ],
  [
    'was seen on a screen',
    [head, a, 'caption: Ruộng muối được phơi khô - Ảnh chụp màn hình Vũng Muối News', b, c],
  ],
]);

const credited = 'caption: Bao muối trên bến. Ảnh: Hà Trung';

laysOut('beside a picture with its credit', [
  [
    'who takes part, with a full stop',
    [head, a, credited, 'paragraph: Ông Trần Văn Bình dự và phát biểu tại lễ mở đường.', b, c],
  ],
  ['and without', [head, a, credited, 'caption: Ông Trần Văn Bình dự lễ mở đường', b, c]],
  [
    'beside one without',
    [head, a, seen, 'caption: Ông Trần Văn Bình dự lễ mở đường.', credited, b, c],
  ],
  [
    'what takes place for the first time, between two',
    [
      head,
      a,
      credited,
      'paragraph: Bao muối lớn lần đầu xuống thuyền.',
      credited.replace('Bao', 'Xe'),
      b,
    ],
  ],
  [
    'the head of somebody',
    [
      head,
      a,
      seen,
      'paragraph: Phát huy vai trò của các cấp, các hội, ông Trần Văn Bình đứng đầu tổ thu mua.',
      b,
      c,
    ],
  ],
]);
