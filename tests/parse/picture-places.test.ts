import { H, a, b, c, d, head } from './laid-out.ts';
import { laysOut, ofWords } from './lays-out.ts';

/* Which lines describe a picture, and which near ones do not: by what they say again, and where they stand. */

const seen = 'caption: Quang cảnh chợ muối sáng sớm.';
const quay = 'caption: Quang cảnh bến muối lúc chiều.';
const visit = 'Ông Trần Văn Bình và lãnh đạo xã Cồn Bãi tham quan ruộng muối mới';

laysOut('in front of the text', [
  [
    'somebody at work, in an article that begins with a picture',
    [
      'caption: Ông Trần Văn Bình phát biểu tại buổi lễ.',
      a,
      'caption: Học sinh trải nghiệm làm muối',
      b,
      c,
    ],
  ],
  ['above the headline', ['caption: Học sinh chụp ảnh', head, a, b, c]],
  [
    'what stands there twice, and shows nothing',
    [
      head,
      'heading: Ruộng muối Cồn Bãi rộng thêm ba mươi héc-ta',
      'heading: Ruộng muối Cồn Bãi rộng thêm ba mươi héc-ta',
      a,
      b,
      c,
    ],
  ],
  [
    'who takes part, twice',
    [
      head,
      'caption: Học sinh dự lễ.',
      'caption: Học sinh dự lễ.',
      a,
      b,
      'caption: Muối. Ảnh: Hà Trung',
      c,
    ],
  ],
  [
    'a place and a day are those of the writing',
    [head, 'byline: Lan Anh', 'heading: Làng muối Cồn Bãi, ngày 19/5', a, b, c],
  ],
  ['the first two, without a headline', [`caption: ${visit} mở của làng.`, seen, a, b]],
  ['nothing but pictures', [head, `caption: ${visit}.`, seen]],
]);

laysOut('in the place of the standfirst', [
  [
    'fifteen words',
    [
      head,
      `standfirst: ${visit}.`,
      seen,
      'paragraph: BM - ‖Xã Cồn Bãi hôm qua mở lại con đường ra ruộng muối cho khách.',
      b,
    ],
  ],
  [
    'with a place in the picture',
    [
      head,
      'caption: Ông Trần Văn Bình (thứ hai từ trái sang) và lãnh đạo xã Cồn Bãi tham quan ruộng muối mới.',
      seen,
      a,
      b,
    ],
  ],
  ['twice in its line', [head, `caption: ${visit}. ${visit}.`, seen, a, b]],
  ['told again further down', [head, `caption: ${visit}.`, seen, a, b, `caption: ${visit}.`, c]],
  [
    'in front of two pictures',
    [
      head,
      `caption: ${visit}.`,
      seen,
      'caption: Quang cảnh bến thuyền Cồn Bãi trong ngày mở lại con đường.',
      a,
      b,
    ],
  ],
  [
    'a sight, in front of the text',
    [
      head,
      'caption: Quang cảnh lễ mở con đường ra ruộng muối mới của làng Cồn Bãi trong nắng sớm.',
      a,
      b,
      c,
    ],
  ],
]);

laysOut('what a line says again', [
  ['the headline, with a credit', [head, a, `caption: ${H}. Ảnh: Hà Trung`, b, c]],
  ['a signature twice', [head, a, b, c, 'byline: Lan Anh', 'byline: Lan Anh']],
  ['sixty words twice', [head, a, `caption: ${ofWords(60)}.`, `caption: ${ofWords(60)}.`, b, c]],
  [
    'two headings of one length',
    [head, a, 'heading: Muối sạch được giá', 'heading: Muối thô mất khách', b, c],
  ],
  [
    'few words further down, where pictures are credited',
    [
      head,
      a,
      'paragraph: Học sinh dự lễ.',
      b,
      'caption: Muối. Ảnh: Hà Trung',
      c,
      'paragraph: Học sinh dự lễ.',
      d,
    ],
  ],
  ['a refrain', [head, a, 'paragraph: Muối ơi là muối. Muối ơi là muối.', b]],
  ['forty characters', [head, a, 'caption: Chợ muối đông khách Chợ muối đông khách.', b]],
  [
    'tags twice in their line',
    [head, a, b, c, 'tags: Từ khóa: muối Cồn Bãi, đường Từ khóa: muối Cồn Bãi, đường'],
  ],
  [
    'two parts that begin alike',
    [head, a, 'paragraph: Muối Cồn Bãi được giá ở chợ tỉnh, Muối Cồn Bãi xuống thuyền ra Bắc.', b],
  ],
]);

laysOut('around a picture', [
  ['a button below it', [head, a, 'page: muoi-1.jpg', 'page: Chia sẻ', b, c]],
  [
    'sixty words in the cell below it',
    [head, a, 'page: muoi-1.jpg', `caption: ${ofWords(60)}.‖ |`, b],
  ],
  [
    'more words in the cell below it',
    [head, a, 'page: muoi-1.jpg', `paragraph: ${ofWords(61)}.‖ |`, b],
  ],
  ['thirty words below it', [head, a, 'page: muoi-1.jpg', `caption: ${ofWords(30)}`, b]],
  ['more words below it', [head, a, 'page: muoi-1.jpg', `paragraph: ${ofWords(31)}`, b]],
  ['sixty words above a credit', [head, a, `caption: ${ofWords(60)}`, 'caption: Ảnh: Hà Trung', b]],
  [
    'more words above a credit',
    [head, a, `paragraph: ${ofWords(61)}`, 'caption: Ảnh: Hà Trung', b],
  ],
  [
    'a heading in capitals below a credit',
    [head, a, 'caption: Muối. Ảnh: Hà Trung', 'heading: CỒN BÃI', b, c],
  ],
  [
    'a plain line above a caption',
    [head, a, b, 'paragraph: Hạt muối đẹp trắng trên tay.', seen, c],
  ],
  [
    'a line of the page between two captions',
    [head, a, seen, 'page: Mời bạn đọc gửi bài.', quay, b],
  ],
  ['twenty-two words between two captions', [head, a, seen, `caption: ${ofWords(22)}.`, quay, b]],
  [
    'a name within a line in lower case between two captions',
    [head, a, seen, 'paragraph: hạt muối Cồn Bãi trắng trên tay.', quay, b],
  ],
  [
    'two sentences between two captions',
    [head, a, seen, 'paragraph: Hạt muối trắng. Nắng lên cao.', quay, b],
  ],
  ['a short heading with a day', [head, a, 'heading: Chợ phiên, 19/5', b, c]],
  ['a hint at a film', [head, a, b, 'tags: Đọc thêm: Video: Làng muối Cồn Bãi', c]],
]);

laysOut('words for the picture, and how many stand with them', [
  ['a picture announced', [head, a, `caption: ${ofWords(120, 'Trong ảnh, diêm dân')}.`, b]],
  ['too long for one', [head, a, `paragraph: ${ofWords(121, 'Trong ảnh, diêm dân')}.`, b]],
  ['a place in the picture', [head, a, `caption: ${ofWords(60, 'Diêm dân (bìa trái)')}.`, b]],
  ['too long to be one', [head, a, `paragraph: ${ofWords(61, 'Diêm dân (bìa trái)')}.`, b]],
]);

const thu = 'Bà con thu muối trên ruộng mới.';

laysOut('the photographer below a sentence', [
  [
    'the two set apart, in sixty words',
    [head, '', a, '', `caption: ${ofWords(60)}.`, 'page: HÀ TRUNG', '', b],
  ],
  ['too many words', [head, '', a, '', `paragraph: ${ofWords(61)}.`, 'heading: HÀ TRUNG', '', b]],
  [
    'no empty line above them',
    [head, '', a, `paragraph: ${thu}`, 'heading: HÀ TRUNG', '', b, '', c],
  ],
  [
    'an empty line between them',
    [head, '', a, '', `paragraph: ${thu}`, '', 'heading: HÀ TRUNG', '', b, '', c],
  ],
  [
    'no empty line below them',
    [head, '', a, '', `paragraph: ${thu}`, 'heading: HÀ TRUNG', b, '', c],
  ],
  [
    'a heading behind the name',
    [
      head,
      a,
      'caption: Cánh đồng muối trong nắng sớm',
      'page: HÀ TRUNG',
      'heading: Từ ruộng tới chợ',
      b,
      c,
    ],
  ],
  [
    'at the end a name in capitals signs',
    [head, a, b, c, 'heading: Trời vẫn nắng trên ruộng muối', 'byline: LAN ANH'],
  ],
]);
