import { expect, test } from 'vitest';
import { A, B, C, D, H, a, b, c, d, head, toldOf, text } from './laid-out.ts';
import { laysOut } from './lays-out.ts';

/* What a stored page holds before, within and behind its article; see laid-out.ts. */

const seen = 'Quang cảnh chợ muối sáng sớm.';
const hand = 'Hạt muối trắng trên tay người thợ.';

const captions = [`caption: ${seen}`, `caption: ${hand}`];
laysOut('a name above captions signs the article', [
  ['two captions', [head, ...text, 'byline: Lan Anh', ...captions]],
  ['one', [head, ...text, 'byline: Lan Anh', `caption: ${seen}`]],
  [
    'with a credit',
    [head, ...text, 'byline: Lan Anh', 'caption: Chợ muối. Ảnh: Hà Trung', `caption: ${hand}`],
  ],
  ['four words', [head, ...text, 'byline: Trần Thị Lan Anh', ...captions]],
  ['with an agency', [head, ...text, 'byline: Lan Anh (TTXVN)', ...captions]],
  [
    'none, where somebody speaks behind it',
    [
      head,
      ...text,
      'heading: Lan Anh',
      `caption: ${seen}`,
      'paragraph: Bà Hoa nói: “Muối đẹp thì khách tới làng”.',
    ],
  ],
  [
    'none, where the text goes on behind it',
    [
      head,
      ...text,
      'heading: Lan Anh',
      `caption: ${seen}`,
      'paragraph: Muối đã trắng hơn. Khách cũng đã tới đông hơn năm ngoái.',
    ],
  ],
]);

laysOut('captions by what stands around them', [
  [
    'a caption told twice in the page',
    [
      head,
      a,
      'caption: Ông Trần Văn Bình dự lễ mở đường.',
      b,
      c,
      'caption: Ông Trần Văn Bình dự lễ mở đường.',
      d,
    ],
  ],
  ['told once, it may be told', [head, a, 'paragraph: Ông Trần Văn Bình dự lễ mở đường.', b, c, d]],
  [
    'beside a caption',
    [head, a, `caption: ${seen}`, 'caption: Ông Trần Văn Bình dự lễ mở đường.', b, c],
  ],
  [
    'above a caption',
    [head, a, 'caption: Ông Trần Văn Bình dự lễ mở đường.', `caption: ${seen}`, b, c],
  ],
  [
    'beside a caption, where the text goes on with it',
    [
      head,
      a,
      `caption: ${seen}`,
      'paragraph: Ông Trần Văn Bình dự lễ mở đường.',
      'paragraph: Cùng dự có bà con diêm dân ba xã ven biển.',
      b,
    ],
  ],
  [
    'below a numbered picture',
    [head, a, 'caption: Làng muối - Ảnh 1.', 'caption: Cánh đồng muối trong nắng sớm', b, c],
  ],
  [
    'no longer line below a picture',
    [head, a, 'page: muoi-1.jpg', `paragraph: ${D.slice(0, -1)}, ${D.toLowerCase()}`, b, c],
  ],
  ['a cell that shows something', [head, a, `caption: ${seen}‖ |`, b, c]],
  [
    'a cell behind the cell of a picture',
    [
      head,
      a,
      'page: muoi-1.jpg',
      'caption: Làng muối‖ |',
      'caption: Cánh đồng muối đã mở‖ |',
      b,
      c,
    ],
  ],
  ['no cell of another kind', [head, a, 'heading: Cánh đồng muối Cồn Bãi‖ |', b, c]],
  [
    'the photographer set apart with it',
    [head, '', a, '', 'caption: Bà con thu muối trên ruộng mới.', 'page: HÀ TRUNG', '', b, '', c],
  ],
  [
    'a sentence over a name in capitals in the text',
    [head, a, 'paragraph: Bà con thu muối trên ruộng mới.', 'heading: HÀ TRUNG', b, c],
  ],
  [
    'in quotation marks nothing is a caption',
    [
      head,
      a,
      `caption: ${seen}`,
      'paragraph: “Hạt muối trắng trên tay tôi.”',
      `caption: ${seen.replace('chợ', 'bến')}`,
      b,
    ],
  ],
  [
    'a list is none',
    [
      head,
      a,
      `caption: ${seen}`,
      'paragraph: - Hạt muối trắng trên tay.',
      `caption: ${seen.replace('chợ', 'bến')}`,
      b,
    ],
  ],
  [
    'a place in the picture',
    [head, a, 'caption: Diêm dân (bìa trái) nhận quà của xã Cồn Bãi', b, c],
  ],
  ['a bracket of another kind', [head, a, 'heading: Diêm dân (Cồn Bãi) nhận quà của xã', b, c]],
  [
    'not where somebody says something',
    [head, a, 'paragraph: Diêm dân (đứng) nói rằng muối năm nay rất trắng.', b, c],
  ],
]);

laysOut('the lines before the text', [
  ['a menu', ['page: Kinh tế', head, a, b, c]],
  ['buttons', [head, 'page: Chia sẻ', 'page: Facebook Zalo', a, b, c]],
  ['a list that does not stop', [head, 'page: - Giá tôm giảm ba ngày', a, b, c]],
  ['a name of one word in capitals', [head, 'byline: LAN', a, b, c]],
  ['a name of one word', [head, 'heading: Lan', a, b, c]],
  ['a heading', [head, 'heading: Muối sạch được giá', a, b, c]],
  ['a stamp behind the name', [head, 'byline+stamp: Lan Anh‖ | ‖20/5/2027 08:15', a, b, c]],
  ['a short headline with a longer one behind it', ['page: Chuyện muối', head, a, b, c]],
  ['an interview', [`headline: Ông Trần Văn Bình: Muối sạch phải bán được giá`, a, b, c]],
  [
    'a question to somebody is no headline',
    ['lead: Ông đánh giá thế nào về giá muối năm nay?', b, c],
  ],
  [
    'a question about somebody is one',
    ['headline: Ông Bình có bỏ ruộng muối Cồn Bãi năm nay?', a, b, c],
  ],
  ['two questions', ['lead: Vì sao bà con bỏ ruộng? Ai còn giữ nghề muối?', b, c]],
  ['somebody who is seen', ['caption: Ông Trần Văn Bình, Giám đốc Sở Muối, tại buổi lễ', a, b, c]],
  ['only a source', ['page: Theo Báo Muối', head, a, b, c]],
]);

laysOut('the lines behind the text', [
  ['an agency', [head, a, b, c, 'byline: (Theo TTXVN)']],
  ['who wrote and took the pictures', [head, a, b, c, 'byline: Bài, ảnh: Lan Anh']],
  ['a name with a full stop', [head, a, b, c, 'byline: Lan Anh.']],
  ['tags', [head, a, b, c, 'tags: #muoi']],
  [
    'a last line without a full stop',
    [head, a, b, c, 'paragraph: Và trời vẫn nắng trên ruộng muối trắng'],
  ],
  [
    'other articles with their first sentences',
    [
      head,
      a,
      b,
      c,
      d,
      'byline: Lan Anh',
      'page: Tin liên quan',
      'page: Giá tôm giảm ba ngày',
      'page: Mưa lớn ở thượng nguồn, nước sông lên nhanh trong đêm.',
    ],
  ],
  ['the words again behind it', [head, a, b, c, d, `page: ${H}`]],
  [
    'a hint at another article within it',
    [head, a, 'tags: >> Xem thêm: Chợ nổi mùa nước lên', b, c],
  ],
]);

test.each([
  [
    [
      H,
      A,
      B,
      'Chợ muối. Ảnh: Hà Trung',
      C,
      'Bến muối. Ảnh: Lê An',
      D,
      'Ruộng muối. Ảnh: Hà Trung',
      'Lan Anh',
    ],
    'by Lan Anh; photos Hà Trung, Lê An',
  ],
  [[H, 'Lan Anh', A, B, C, 'Hà Trung'], 'by Lan Anh'],
  [[H, 'BM -', A, B, C], 'dateline BM'],
  [[H, `BM - ${A}`, `NDO - ${B}`, C], 'dateline BM'],
  [[H, A, `BM - ${B}`, C], 'dateline BM'],
  [[H, `ASEAN - ${A}`, 'Chợ muối của ASEAN mở lại từ đầu mùa nắng.', C], ''],
  [[H, 'BM - Chợ mở.', A, B], ''],
  [[H, A, 'Cánh đồng muối trong nắng', 'HÀ TRUNG', B, C], 'photos HÀ TRUNG'],
])('what it tells of itself: %j: %s', (lines, expected) => {
  expect(toldOf(lines)).toBe(expected);
});
