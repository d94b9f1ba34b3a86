import { a, b, c, d, head } from './laid-out.ts';
import { laysOut } from './lays-out.ts';

/* Cross-heads that look like sentences: somebody's words, a question, words that break off. */

const other = 'heading: Từ ruộng tới chợ';

laysOut('somebody’s words over a section', [
  ['behind a colon', [head, a, b, 'heading: Ông Trần Văn Bình: “Muối phải sạch từ ruộng”', c, d]],
  ['a body’s', [head, a, b, 'heading: Bộ Công Thương: “Muối phải sạch từ ruộng”', c, d]],
  [
    'that are told',
    [head, a, b, 'paragraph: Ông Trần Văn Bình cười: “Muối phải sạch từ ruộng”', c, d],
  ],
  [
    'that end like speech',
    [head, a, b, 'paragraph: Ông Trần Văn Bình: “Muối phải sạch từ ruộng.”', c, d],
  ],
]);

laysOut('a few words that ask, or break off', [
  ['among other cross-heads', [head, a, other, b, 'heading: Vì sao muối được giá?', c, d]],
  ['breaking off', [head, a, other, b, 'heading: Bỏ ruộng hay giữ muối...', c, d]],
  ['alone', [head, a, b, 'paragraph: Vì sao muối được giá?', c, d]],
  ['put to somebody', [head, a, other, b, 'paragraph: Ông bán muối ở đâu?', c, d]],
  ['leaning on what stands before', [head, a, other, b, 'paragraph: Nhưng ai mua muối?', c, d]],
  [
    'in thirteen words',
    [head, a, other, b, 'paragraph: Vì sao muối của làng nhỏ ven biển này được giá đến thế?', c, d],
  ],
  ['the last line', [head, a, other, b, c, d, 'paragraph: Vì sao muối được giá?']],
]);

laysOut('sentences without their full stop', [
  [
    'going on from the one before',
    [head, a, b, 'paragraph: Tuy nhiên, muối của làng đã bán được nhiều hơn', c, d],
  ],
  [
    'telling whose view it was',
    [head, a, 'paragraph: Đó là nhận định của ông Trần Văn Bình', b, c],
  ],
  ['a cross-head', [head, a, b, 'heading: Muối của làng đã bán được nhiều hơn', c, d]],
  ['too short for one', [head, a, b, 'heading: Trước đó, một mùa mưa', c, d]],
]);

laysOut('hints at other articles', [
  ['without a colon', [head, a, b, 'tags: Xem thêm Giá tôm giảm ba ngày liền', c, d]],
  ['with marks apart', [head, a, b, 'tags: > > Giá tôm giảm ba ngày liền', c, d]],
  ['a sentence', [head, a, b, 'paragraph: Xem thêm Bà con bán muối ở chợ Cồn Bãi sáng nay.', c, d]],
]);
