import { D, a, b, c, d, head, text } from './laid-out.ts';
import { laysOut, ofWords } from './lays-out.ts';

/* Who signs an article, and what stands behind the signature: its pictures, other articles, readers. */

const seen = 'caption: Quang cảnh chợ muối sáng sớm.';
const quay = 'caption: Quang cảnh bến muối lúc chiều.';
const plain = 'Hạt muối trắng tinh trên đôi tay chai sạn của người thợ già.';
const rain = 'Mưa lớn ở thượng nguồn, nước sông lên nhanh trong đêm.';
const others = ['page: Tin liên quan', 'page: Giá tôm giảm ba ngày liền'];

/** Lines of which every other one shows something by its words. */
const shots = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    i % 2 === 0 ? `Quang cảnh bến muối số ${i}.` : `${ofWords(23, `Bao muối số ${i}`)}.`,
  );

laysOut('a name above lines of which some show something', [
  ['half of them', [head, ...text, 'byline: Lan Anh', seen, `caption: ${plain}`]],
  [
    'fewer',
    [
      head,
      ...text,
      'heading: Lan Anh',
      seen,
      `paragraph: ${plain}`,
      'paragraph: Bến thuyền đầy ắp những bao muối vừa đóng xong.',
      'paragraph: Con đường mới chạy thẳng ra tận bờ biển.',
    ],
  ],
  [
    'and lines of the page',
    [
      head,
      ...text,
      'byline: Lan Anh',
      seen,
      quay,
      `caption: ${plain}`,
      'page: Mời bạn đọc gửi bài.',
      'tags: #muoi',
    ],
  ],
  ['twelve', [head, ...text, 'byline: Lan Anh', ...shots(12).map((line) => `caption: ${line}`)]],
  [
    'more than twelve',
    [
      head,
      ...text,
      'heading: Lan Anh',
      ...shots(13).map((line, i) => `${i % 2 === 0 ? 'caption' : 'paragraph'}: ${line}`),
    ],
  ],
  [
    'and other articles',
    [head, ...text, 'byline: Lan Anh', seen, ...others, 'page: Mưa lớn trong đêm.'],
  ],
  [
    'the text tells of somebody of that name',
    [head, ...text, 'heading: Trần Văn Bình', seen, `paragraph: ${plain}`],
  ],
  ['behind two paragraphs', [head, a, b, 'heading: Lan Anh', seen, `paragraph: ${plain}`]],
  ['forty-five words', [head, ...text, 'byline: Lan Anh', seen, `caption: ${ofWords(45)}.`]],
  ['more words', [head, ...text, 'heading: Lan Anh', seen, `paragraph: ${ofWords(46)}.`]],
  [
    'the name below a portrait',
    [head, ...text, 'caption: Lan Anh (Ảnh: Hà Trung)', seen, `paragraph: ${plain}`],
  ],
  ['the name of a section', [head, ...text, 'heading: Kinh Tế', seen, `paragraph: ${plain}`]],
  ['a button', [head, ...text, 'page: Read More', seen, `paragraph: ${plain}`]],
  ['one word', [head, ...text, 'heading: Muối', seen, `paragraph: ${plain}`]],
  [
    'below a hint at another article',
    [
      head,
      ...text,
      'tags: Xem thêm: Giá tôm giảm ba ngày liền',
      'byline: Lan Anh',
      seen,
      `caption: ${plain}`,
    ],
  ],
  ['and a film', [head, ...text, 'byline: Lan Anh', seen, 'caption: Video: Hà Trung.']],
  ['who signs for many', [head, ...text, 'byline: Nhóm PV Kinh tế', seen, `caption: ${plain}`]],
  ['where the text comes from', [head, ...text, 'byline: Nguồn: BM', seen, `caption: ${plain}`]],
  [
    'more words than a name has',
    [head, ...text, 'heading: Chợ Muối Làng Cồn Bãi', seen, `paragraph: ${plain}`],
  ],
]);

const again = 'caption: Bà con gánh muối trắng ra bến thuyền.';
const more = ['Chợ', 'Bến', 'Làng'].map(
  (place) => `paragraph: ${place} muối đã đông khách trở lại từ khi có con đường.`,
);
const asParagraph = again.replace('caption', 'paragraph');

laysOut('what nobody signs', [
  [
    'what stands above too begins the captions',
    [head, a, again, b, c, d, ...more, again, `caption: ${plain}`],
  ],
  [
    'but not among what tells something',
    [head, a, asParagraph, b, c, d, ...more, asParagraph, `paragraph: ${rain} Đã tạnh.`],
  ],
  [
    'unless one is nothing but a credit',
    [
      head,
      a,
      again,
      b,
      c,
      d,
      ...more,
      again,
      'caption: Bà con phơi muối trên sân nhà tối qua.',
      'caption: Video: Hà Trung.',
    ],
  ],
  ['nor in a short text', [head, a, asParagraph, b, c, asParagraph, `paragraph: ${plain}`]],
]);

laysOut('a signature within or behind the text', [
  ['who took it from whom', [head, a, b, c, 'byline: Lan Anh (Theo CNN)', d]],
  ['too early for that', [head, a, b, 'heading: Lan Anh (Theo CNN)', c, d]],
  ['a pen name', [head, a, b, c, 'byline: Hoài']],
  ['a place of which the text tells', [head, a, b, c, d, 'paragraph: Cồn Bãi.']],
  ['whom a picture shows', [head, a, b, c, d, 'caption: Trần Văn Bình.']],
  [
    'readers speak behind it',
    [
      head,
      a,
      b,
      c,
      d,
      ...others,
      'byline: Lan Anh',
      'page: Bình luận (2)',
      'page: Hay quá, cảm ơn tác giả.',
    ],
  ],
  [
    'in front of the text, behind a picture',
    [
      head,
      'caption: Quang cảnh bến thuyền Cồn Bãi trong ngày mở lại con đường.',
      'byline: Lan Anh',
      a,
      b,
    ],
  ],
]);

laysOut('what stands behind the text', [
  [
    'first sentences of others, all of them short',
    [
      head,
      ...text,
      'byline: Lan Anh',
      ...others,
      `page: ${rain}`,
      'page: Bà con vùng lũ đã được đưa lên nhà cao từ chiều.',
    ],
  ],
  [
    'first sentences of nineteen words',
    [
      head,
      ...text,
      'byline: Lan Anh',
      ...others,
      `page: ${ofWords(19)}.`,
      `page: ${ofWords(19, 'Ngư dân')}.`,
    ],
  ],
  ['one long sentence', [head, a, b, c, 'byline: Lan Anh', ...others, `page: ${D}`]],
  ['two paragraphs signed', [head, a, b, 'byline: Lan Anh', ...others, `page: ${rain}`]],
  [
    'headlines behind the tags',
    [head, a, b, c, 'tags: Từ khóa: muối, Cồn Bãi', 'page: Giá tôm giảm ba ngày liền'],
  ],
  [
    'a long sentence behind tags within the text',
    [head, a, b, 'tags: Từ khóa: muối', `paragraph: ${ofWords(20)}.`],
  ],
  [
    'short paragraphs behind a box',
    [head, a, b, ...others, c, 'paragraph: Bà con ai cũng vui vì có con đường mới.'],
  ],
  [
    'a credited picture behind a box',
    [head, a, b, 'page: Tin liên quan', 'caption: Chợ nổi. Ảnh: Hà Trung', c, d],
  ],
]);
