import { A, B, a, b, c, d, head } from './laid-out.ts';
import { laysOut, ofWords } from './lays-out.ts';

/* What an article opens with: its headline, main points, standfirst, first paragraph; and its headings. */

const sum = 'Xã Cồn Bãi hôm qua mở lại con đường ra ruộng muối cho khách phương xa.';
const more = 'Hôm qua, xã Cồn Bãi mở lại con đường ra ruộng muối cho khách phương xa sau ba năm.';
const follow = 'page: Theo dõi Báo Muối trên Google News';
const sights = (count: number) =>
  Array.from({ length: count }, (_, i) => `caption: Quang cảnh bến muối số ${i}.`);

laysOut('the headline', [
  ['behind a button', [follow, head, a, b]],
  ['behind a long menu', ['page: Thời sự Chính trị Xã hội Kinh tế', head, a, b, c]],
  ['behind a list', ['page: - Giá tôm ở chợ tỉnh giảm ba ngày', head, a, b]],
  ['a list that asks', ['headline: - Vì sao diêm dân Cồn Bãi bỏ ruộng?', a, b]],
  ['behind those who made it', ['page: Bài và ảnh: Lan Anh, Hà Trung, Lê Bình', head, a, b]],
  [
    'behind many who made it',
    ['page: Bài và ảnh: Lan Anh, Hà Trung, Trần Thị Hoa, Lê Văn Bình', head, a, b],
  ],
  [
    'behind those who filmed',
    ['page: Video: Lan Anh, Hà Trung, Trần Thị Hoa, Lê Bình, Vừ Páo', head, a, b],
  ],
  [
    'behind many agencies',
    ['page: (Lược dịch từ tin của AFP, AP, BBC, CNN, DPA, NHK và VOV)', head, a, b],
  ],
  [
    'shorter than the names below it',
    ['headline: Chợ nổi mở lại', 'byline: Lan Anh, Hà Trung, Lê Bình', a, b, c],
  ],
  [
    'behind names with a stamp',
    ['page+stamp: Lan Anh, Hà Trung, Lê Bình‖ | ‖20/5/2027 08:15', head, a, b],
  ],
  ['that cries out in marks', ['headline: Bà con vui: “Muối ơi là muối!”', a, b]],
  ['of six words', ['page: Chuyện làng', 'headline: Khách xa về với Cồn Bãi', a, b]],
  ['a long question', [`headline: ${ofWords(25, 'Vì sao diêm dân')}?`, a, b]],
]);

laysOut('no headline', [
  [
    'main points first',
    ['label: Tóm tắt:', 'standfirst: Muối sạch được giá hơn năm ngoái', `paragraph: ${A}`, b],
  ],
  [
    'a code first',
    ['page: NDO -', 'heading: Muối sạch được giá hơn năm ngoái', `paragraph: ${A}`, b],
  ],
  ['a picture first', ['caption: Cánh đồng muối Cồn Bãi. Ảnh: Hà Trung', `paragraph: ${A}`, b, c]],
  ['a short sentence', ['paragraph: Chợ muối đông.', a, b]],
  ['two sentences, one of which cries out', ['paragraph: Chợ đông! Muối trắng.', a, b]],
  ['two questions', ['lead: Vì sao dân bỏ ruộng muối? Ai còn giữ nghề?', a, b]],
  ['a question longer than a headline', [`lead: ${ofWords(26, 'Vì sao diêm dân')}?`, a, b]],
  ['a button, then the text', ['page: Chia sẻ', `lead: ${A}`, b, c]],
]);

laysOut('a sentence in front of the text sums it up', [
  [
    'which says it again, below a picture told in a sentence',
    [
      head,
      `standfirst: ${sum}`,
      'caption: Quang cảnh bến thuyền Cồn Bãi trong ngày mở lại con đường.',
      `paragraph: ${more}`,
      b,
      c,
    ],
  ],
  ['below five pictures', [head, `standfirst: ${sum}`, ...sights(5), `paragraph: ${more}`, b]],
  ['not so far away', [head, `paragraph: ${sum}`, ...sights(6), `paragraph: ${more}`, b]],
  [
    'three quarters of it',
    [
      head,
      'standfirst: Xã Cồn Bãi hôm qua mở lại con đường ra ruộng muối.',
      'paragraph: Khách xa vừa qua lại tới xã Cồn Bãi vì con đường ra ruộng đã thông.',
      b,
      c,
    ],
  ],
  ['sixty words', [head, `standfirst: ${ofWords(60)}.`, follow, a, b, c]],
  ['not more', [head, `paragraph: ${ofWords(61)}.`, follow, a, b, c]],
  ['not where the page speaks behind the text', [head, d, a, b, follow]],
  ['not where the page speaks above it', [head, follow, d, a, b]],
  [
    'not where a picture says so',
    [head, d, 'caption: Theo dõi chợ muối qua ống nhòm. Ảnh: Hà Trung', a, b],
  ],
  [
    'points below a label, in sentences',
    [
      head,
      'label: Tóm tắt:',
      'standfirst: - Muối sạch được giá hơn hẳn năm ngoái.',
      'standfirst: - Khách phương xa tới làng đông gấp đôi.',
      `paragraph: BM - ‖${A}`,
      b,
    ],
  ],
  ['a short point', [head, 'standfirst: - Muối được giá.', a, b]],
  ['not a short sentence', [head, 'paragraph: Chợ đông.', a, b]],
]);

laysOut('what stands twice', [
  ['a main point, again in the text', [head, 'label: Tóm tắt:', `standfirst: ${A}`, b, a, c]],
  ['the first paragraph', [`lead: ${A}`, b, c, `page: ${A}`, d]],
  ['a paragraph of twelve words', [head, a, b, c, `page: ${B}`, d]],
]);

laysOut('headings, and words in marks', [
  ['the only line below the headline', [head, 'heading: Ruộng muối mới mở']],
  [
    'behind a colon within a sentence',
    [
      head,
      a,
      'paragraph: Ông Trần Văn Bình nói với thợ: muối phải sạch.',
      'heading: “Mỗi năm chỉ có hai mùa muối”',
      b,
    ],
  ],
  ['twenty words in marks', [head, a, b, `heading: “${ofWords(20)}”`, c, d]],
  ['more words in marks', [head, a, b, `paragraph: “${ofWords(21)}”`, c, d]],
  ['marks within it', [head, a, 'heading: Ông Bình “vua muối” của làng', b, c]],
  [
    'a name in marks behind many words',
    [
      head,
      a,
      'heading: Nghề làm muối của làng Cồn Bãi qua bao mùa mưa nắng và câu chuyện "muối cha truyền"',
      b,
    ],
  ],
  ['somebody who tells', [head, a, 'paragraph: Ông Bình kể về nghề “muối cha truyền con nối”', b]],
  [
    'sixty characters in marks behind few words',
    [head, a, 'heading: Bài ca “Muối biển quê tôi trắng như mây trời mùa hạ bên bờ Cồn Bãi”', b],
  ],
  [
    'one character more',
    [head, a, 'paragraph: Bài ca “Muối biển quê tôi trắng như mây trời mùa hạ bên bến Cồn Bãi”', b],
  ],
  [
    'many words in marks behind few',
    [
      head,
      a,
      'paragraph: Bài ca “nghề muối cha truyền con nối qua bao mùa mưa nắng bên bờ biển Cồn Bãi”',
      b,
    ],
  ],
]);
