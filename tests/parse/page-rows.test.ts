import { expect, test } from 'vitest';
import { A, B, C, H, a, b, c, head, toldOf } from './laid-out.ts';
import { laysOut, ofWords } from './lays-out.ts';

/* How the lines of a page become those of an article: walls of tables, long lines, datelines, headers, stamps. */

const seen = 'caption: Quang cảnh chợ muối sáng sớm.';

laysOut('what stands around a line, or within it', [
  ['the walls of a table', [head, a, 'caption: | ‖Quang cảnh chợ muối sáng sớm.‖ |', b]],
  ['nothing but walls', [head, a, '-: | |', b]],
  [
    'sixty words with a credit',
    [head, a, `caption: ${ofWords(54)}. Cánh đồng muối. Ảnh: Hà Trung`, b],
  ],
  [
    'more words, and a caption behind them',
    [head, a, `paragraph+caption: ${ofWords(55)}.‖ ‖Cánh đồng muối. Ảnh: Hà Trung`, b],
  ],
  ['more words in one sentence', [head, a, `caption: ${ofWords(61)}. Ảnh: Hà Trung`, b]],
  ['a point in a number ends nothing', [head, a, 'heading: Nghề muối thời 4.0', b]],
  ['a dash within a line opens no list', [head, a, 'heading: Muối biển - nghề của làng', b]],
]);

laysOut('where the text begins', [
  [
    'behind a sentence to the readers',
    [
      head,
      'page: Mời quý độc giả theo dõi các chương trình trên TV Online!',
      'byline: Lan Anh',
      a,
      b,
    ],
  ],
  [
    'with eight words',
    [head, 'paragraph: Bà con rất vui vì muối được mùa.', 'heading: Lan Anh', a, b],
  ],
  ['not with seven', [head, 'paragraph: Bà con rất vui vì được mùa.', 'byline: Lan Anh', a, b]],
  [
    'with forty-one words that no full stop ends',
    [head, `paragraph: ${ofWords(41)}`, 'heading: Lan Anh', a, b],
  ],
  ['not with forty', [head, `paragraph: ${ofWords(40)}`, 'byline: Lan Anh', a, b]],
]);

laysOut('a dateline', [
  ['first of all', [`paragraph: BM - ‖${A}`, b, c]],
  [
    'in front of words that no full stop ends',
    [head, 'paragraph: BM - ‖Muối sạch Cồn Bãi được giá hơn hẳn năm ngoái ở chợ tỉnh', a, b],
  ],
  ['below a label', [head, 'label: Tóm tắt:', `paragraph: BM - ‖${A}`, b]],
  ['below a picture', [head, `standfirst: ${B}`, seen, `paragraph: BM - ‖${A}`, b]],
  [
    'none in a caption',
    [head, 'caption: BM - Quang cảnh chợ muối Cồn Bãi trong nắng sớm. Ảnh: Hà Trung', a, b],
  ],
]);

laysOut('a header or a stamp', [
  [
    'fifty-three words in front of a stamp',
    [head, `paragraph+stamp: ${ofWords(53)}‖ ‖20/5/2027 08:15`, a, b],
  ],
  ['more words', [head, `paragraph: ${ofWords(54)} 20/5/2027 08:15`, a, b]],
  ['a header below an empty line', ['', `headline: date 2027-05-20 ‖${H}`, a, b]],
  ['a header below a line of spaces', ['-:   ', `headline: date 2027-05-20 ‖${H}`, a, b]],
]);

const lines = (count: number) => Array.from({ length: count }, () => 'Muối.');

test.each([
  ['a code alone on its line within the text', [H, A, B, 'NDO -', C], ''],
  [
    'a header only in the first line',
    [H, 'date 2027-05-20 Bà con mong trời nắng đều cho hạt muối.', B],
    '',
  ],
  ['a header of no month', [`date 2027-13 ${H}`, B], 'E_DATE 1:6'],
  [
    'a stamp in the sixteenth line',
    [H, ...lines(14), '20/5/2027 08:15', B],
    '2027-05-20 stated “20/5/2027 08:15”',
  ],
  ['none in the seventeenth', [H, ...lines(15), '20/5/2027 08:15', B], ''],
  [
    'a stamp behind a name',
    [H, 'Lan Anh 20/5/2027 08:15', A, B],
    '2027-05-20 stated “20/5/2027 08:15”; by Lan Anh',
  ],
  [
    'a code that only a credit prints again',
    [H, `TPO - ${A}`, B, 'Chợ muối. Ảnh: TPO', C],
    'dateline TPO; photos TPO',
  ],
  ['a picture without a credit', [H, A, 'Quang cảnh chợ muối sáng sớm.', B], ''],
])('%s', (_, page, told) => {
  expect(toldOf(page)).toBe(told);
});
