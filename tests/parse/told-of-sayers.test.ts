import { expect, test } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import { quotesOf } from './sayings.ts';

/*
 * What a reader is told of the sayer of each quotation: the words that name them, by which rule they were
 * found and where (`rule words line`), which quotation it goes on from; and what cannot be told.
 */

function toldOf(article: string): string[] {
  const { quotes, problems } = quotesOf(article);
  const told = quotes.map(
    ({ id, printed, unknown, resolution: { rule, words, line }, continues }) =>
      [
        id,
        printed,
        `${unknown?.name ?? '-'} ${unknown?.role ?? '-'}`,
        `${rule} ${words} ${line}`,
        continues ?? '-',
      ].join(' | '),
  );
  return [...told, ...problems];
}

test.each([
  {
    article: 'Ông Trần Văn Bình cho biết kho hàng đã đầy. ¶ Ông nhấn mạnh giá gạo còn tăng.',
    told: [
      'a-3 | Ông Trần Văn Bình | - - | name Ông Trần Văn Bình 3 | -',
      'a-5 | Ông | - - | pronoun Ông 5 | -',
    ],
  },
  {
    article:
      'Phát biểu tại nhà rông, bà Lê Thị Hoa nêu hai nhiệm vụ: ¶ Mở thêm lớp học. ¶ Giảm học phí.',
    told: [
      'a-5 | bà Lê Thị Hoa | - - | announced bà Lê Thị Hoa nêu 3 | -',
      'a-7 | bà Lê Thị Hoa | - - | announced bà Lê Thị Hoa nêu 3 | a-5',
    ],
  },
  {
    article: 'Sở Y tế cho biết thuốc đã đủ.',
    told: ['a-3 | Sở Y tế | Sở Y tế - | body Sở Y tế 3 | -'],
  },
  {
    article: 'Nhiều đại biểu cho rằng thuốc đã đủ.',
    told: ['a-3 | Nhiều đại biểu | - - | unresolved Nhiều đại biểu 3 | -', 'W_SPEAKER 3:1'],
  },
  {
    article: 'Bộ trưởng Năng lượng Lào cho biết điện còn thiếu. Ông Trần Văn Bình nói điện đủ.',
    told: [
      'a-3 | Bộ trưởng Năng lượng Lào | - Bộ trưởng Năng lượng Lào | unresolved Bộ trưởng Năng lượng Lào 3 | -',
      'a-3-2 | Ông Trần Văn Bình | - - | name Ông Trần Văn Bình 3 | -',
      'W_SPEAKER 3:1',
    ],
  },
  {
    article: 'Bộ trưởng Năng lượng Lào thăm nhà máy. Bộ trưởng nhấn mạnh cần xây thêm đập.',
    told: ['a-3 | Bộ trưởng | - Bộ trưởng Năng lượng Lào | unresolved  3 | -', 'W_SPEAKER 3:40'],
  },
  {
    article:
      'Ông Trần Văn Bình nói: “Kho hàng đã đầy. ¶ Giá gạo còn tăng. ¶ Dân đã yên tâm.” Mưa lớn suốt ngày.',
    told: [
      'a-3 | Ông Trần Văn Bình | - - | name Ông Trần Văn Bình 3 | -',
      'a-5 | Ông Trần Văn Bình | - - | goes-on Ông Trần Văn Bình 3 | a-3',
      'a-7 | Ông Trần Văn Bình | - - | goes-on Ông Trần Văn Bình 3 | a-5',
    ],
  },
  {
    article: '“Kho hàng đã đầy. ¶ Giá gạo còn tăng. ¶ Dân đã yên tâm” - ông Trần Văn Bình nói.',
    told: [
      'a-3 | ông Trần Văn Bình | - - | goes-on ông Trần Văn Bình 7 | -',
      'a-5 | ông Trần Văn Bình | - - | goes-on ông Trần Văn Bình 7 | a-3',
      'a-7 | ông Trần Văn Bình | - - | name ông Trần Văn Bình 7 | a-5',
    ],
  },
  {
    article:
      'Mưa lớn suốt ngày. ¶ “Kho hàng đã đầy”, ông Trần Văn Bình nói, “giá gạo sẽ còn tăng”.',
    told: [
      'a-5 | ông Trần Văn Bình | - - | name ông Trần Văn Bình 5 | -',
      'a-5-2 | ông Trần Văn Bình | - - | name ông Trần Văn Bình 5 | a-5',
    ],
  },
  {
    article: 'Mưa lớn suốt ngày. ¶ “Kho hàng của chúng tôi đã đầy từ lâu.”',
    told: ['a-5 |  | - - | unresolved  5 | -', 'W_SPEAKER 5:2'],
  },
  {
    article:
      'Phóng viên có cuộc trò chuyện với ông Trần Văn Bình về giá gạo. ¶ PV: Giá gạo có tăng không? ¶ Giá gạo sẽ còn tăng trong quý này. ¶ Người trồng lúa rất vui. ¶ PV: Kho có đủ chỗ không? ¶ Kho còn rộng lắm.',
    told: [
      'a-7 | Trần Văn Bình | - - | answer Trần Văn Bình 3 | -',
      'a-9 | Trần Văn Bình | - - | goes-on Trần Văn Bình 3 | a-7',
      'a-13 | Trần Văn Bình | - - | answer Trần Văn Bình 3 | -',
    ],
  },
  {
    article:
      'Phóng viên: Giá gạo có tăng không? ¶ Ông Trần Văn Bình: Giá gạo sẽ còn tăng trong quý này. ¶ Người trồng lúa rất vui. ¶ Phóng viên: Kho có đủ chỗ không? ¶ Ông Bình: Kho còn rộng lắm, không lo thiếu.',
    told: [
      'a-5 | Ông Trần Văn Bình | - - | answer Ông Trần Văn Bình 5 | -',
      'a-7 | Ông Trần Văn Bình | - - | goes-on Ông Trần Văn Bình 5 | a-5',
      'a-11 | Ông Bình | - - | answer Ông Bình 11 | -',
    ],
  },
  {
    article: 'Ông Trần Văn Bình và bà Lê Thị Hoa cho rằng kho hàng đã đầy.',
    told: [
      'a-3 | Ông Trần Văn Bình và bà Lê Thị Hoa | - - | unresolved Ông Trần Văn Bình và bà Lê Thị Hoa 3 | -',
      'W_SPEAKER 3:1',
    ],
  },
  {
    article: 'Bộ trưởng Bộ Y tế Trần Văn Bình thăm bệnh viện. ¶ Bộ trưởng cho biết thuốc đã đủ.',
    told: ['a-5 | Bộ trưởng | - - | role Bộ trưởng 5 | -'],
  },
  {
    article: 'Bà Lê Thị Hoa chia sẻ: ¶ - Chúng tôi đã mở ba lớp học.',
    told: ['a-5 | Bà Lê Thị Hoa | - - | goes-on Bà Lê Thị Hoa 3 | -'],
  },
  {
    article:
      'Chiều nay, bà Lê Thị Hoa phát biểu tại nhà rông với hơn 200 đại biểu. ¶ Theo đó, nông dân cần học nghề. ¶ Các xã phải mở lớp ngay.',
    told: [
      'a-5 | bà Lê Thị Hoa | - - | announced bà Lê Thị Hoa phát biểu 3 | -',
      'a-7 | bà Lê Thị Hoa | - - | announced bà Lê Thị Hoa phát biểu 3 | a-5',
    ],
  },
  {
    article:
      'GS Trần Văn Bình (Viện Lúa): ¶ “Kho hàng của chúng tôi đã đầy.” ¶ “Giá gạo còn tăng.”',
    told: [
      'a-5 | GS Trần Văn Bình | - - | goes-on GS Trần Văn Bình 3 | -',
      'a-7 | GS Trần Văn Bình | - - | goes-on GS Trần Văn Bình 3 | a-5',
    ],
  },
  {
    article: 'Ông Trần Văn Bình cho biết kho hàng đã đầy. ¶ “Giá gạo còn tăng thêm nhiều lần nữa.”',
    told: [
      'a-3 | Ông Trần Văn Bình | - - | name Ông Trần Văn Bình 3 | -',
      'a-5 | Ông Trần Văn Bình | - - | goes-on Ông Trần Văn Bình 3 | a-3',
    ],
  },
  {
    article: 'Theo ông Trần Văn Bình, kho hàng đã đầy. ¶ Bên cạnh đó, cần mở thêm kho.',
    told: [
      'a-3 | ông Trần Văn Bình | - - | name ông Trần Văn Bình 3 | -',
      'a-5 | ông Trần Văn Bình | - - | announced Theo ông Trần Văn Bình 3 | a-3',
    ],
  },
  {
    article: 'Giá gạo còn tăng”, ông Trần Văn Bình nói.',
    told: ['W_QUOTE_ORPHAN 3:17'],
  },
  {
    article: 'Ông Trần Văn Bình nói: “Kho hàng đã đầy. ¶ Giá gạo còn tăng.',
    told: ['a-3 | Ông Trần Văn Bình | - - | name Ông Trần Văn Bình 3 | -', 'W_QUOTE_UNCLOSED 3:24'],
  },
  {
    article: '“Kho hàng đã đầy, ông Trần Văn Bình nói.',
    told: ['a-3 | ông Trần Văn Bình | - - | name ông Trần Văn Bình 3 | -', 'W_QUOTE_UNCLOSED 3:1'],
  },
  {
    article:
      'Mưa lớn suốt ngày. ¶ “Kho hàng đã đầy”, ông Trần Văn Bình nói, “giá gạo sẽ còn tăng”. ¶ “Dân đã yên tâm nhiều rồi.”',
    told: [
      'a-5 | ông Trần Văn Bình | - - | name ông Trần Văn Bình 5 | -',
      'a-5-2 | ông Trần Văn Bình | - - | name ông Trần Văn Bình 5 | a-5',
      'a-7 | ông Trần Văn Bình | - - | goes-on ông Trần Văn Bình 5 | a-5-2',
    ],
  },
  {
    article:
      'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói: “Kho hàng đã đầy.” Bà Lê Thị Hoa cho rằng kho còn rộng. ¶ Bên cạnh đó, cần mở thêm lớp.',
    told: [
      'a-5 | Ông Trần Văn Bình | - - | name Ông Trần Văn Bình 5 | -',
      'a-5-2 | Bà Lê Thị Hoa | - - | name Bà Lê Thị Hoa 5 | -',
      'a-7 | Bà Lê Thị Hoa | - - | announced Bà Lê Thị Hoa cho rằng 5 | a-5-2',
    ],
  },
  {
    article: 'Hầu hết các doanh nghiệp cho rằng giá còn tăng.',
    told: [
      'a-3 | Hầu hết các doanh nghiệp | - - | unresolved Hầu hết các doanh nghiệp 3 | -',
      'W_SPEAKER 3:1',
    ],
  },
  {
    article: 'Theo đánh giá của các chuyên gia, giá dầu còn giảm.',
    told: ['a-3 | các chuyên gia | - - | unresolved các chuyên gia 3 | -', 'W_SPEAKER 3:1'],
  },
  {
    article: 'Giới quan sát nhận định giá gạo còn tăng.',
    told: ['a-3 | Giới quan sát | - - | unresolved Giới quan sát 3 | -', 'W_SPEAKER 3:1'],
  },
  {
    article: 'Theo báo cáo của Viện Nghiên cứu Lúa, sản lượng tăng đều ba năm.',
    told: [
      'a-3 | báo cáo của Viện Nghiên cứu Lúa | báo cáo của Viện Nghiên cứu Lúa - | body báo cáo của Viện Nghiên cứu Lúa 3 | -',
    ],
  },
  {
    article: 'Khảo sát của Viện Nghiên cứu Lúa công bố hôm qua cho thấy sản lượng tăng đều ba năm.',
    told: [
      'a-3 | Khảo sát của Viện Nghiên cứu Lúa | Khảo sát của Viện Nghiên cứu Lúa - | body Khảo sát của Viện Nghiên cứu Lúa 3 | -',
    ],
  },
  {
    article: 'Ông Trần Văn Bình nói kho đã đầy. Bà Lê Thị Hoa cho rằng kho còn rộng.',
    told: [
      'a-3 | Ông Trần Văn Bình | - - | name Ông Trần Văn Bình 3 | -',
      'a-3-2 | Bà Lê Thị Hoa | - - | name Bà Lê Thị Hoa 3 | -',
    ],
  },
  {
    article:
      'Bà Lê Thị Hoa cho rằng nông dân cần học nghề, còn ông Lê Văn Nam đề nghị mở thêm lớp.',
    told: [
      'a-3 | Bà Lê Thị Hoa | - - | name Bà Lê Thị Hoa 3 | -',
      'a-3-2 | ông Lê Văn Nam | - - | name ông Lê Văn Nam 3 | -',
    ],
  },
  {
    article: '- Chúng tôi phải thuê thêm chỗ, ông Trần Văn Bình nói.',
    told: ['a-3 | ông Trần Văn Bình | - - | name ông Trần Văn Bình 3 | -'],
  },
  {
    article: 'Ông Trần Văn Bình giữ kho. Hôm qua, ông cho biết kho hàng đã đầy.',
    told: ['a-3 | ông | - - | pronoun ông 3 | -'],
  },
  {
    article: 'Bà Lê Thị Hoa thăm kho. Chủ tịch Hội Nông dân Lê Văn Nam cho biết kho đã đầy.',
    told: [
      'a-3 | Chủ tịch Hội Nông dân Lê Văn Nam | - - | name Chủ tịch Hội Nông dân Lê Văn Nam 3 | -',
    ],
  },
  {
    article: 'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói kho đã đầy’.',
    told: ['a-5 | Ông Trần Văn Bình | - - | name Ông Trần Văn Bình 5 | -'],
  },
  {
    article: 'Mưa lớn suốt ngày. ¶ Ông Trần Văn Bình nói ‘kho đã đầy.',
    told: ['a-5 | Ông Trần Văn Bình | - - | name Ông Trần Văn Bình 5 | -'],
  },
  {
    article: '“Kho hàng của chúng tôi đã đầy. ¶ Giá gạo còn tăng.” ¶ Mưa lớn suốt ngày.',
    told: [
      'a-3 |  | - - | unresolved  3 | -',
      'a-5 |  | - - | goes-on  3 | a-3',
      'W_SPEAKER 3:2',
      'W_SPEAKER 5:1',
    ],
  },
])('$article', ({ article, told }) => {
  expect(toldOf(article)).toEqual(told);
});

test('each problem says what is wrong, of whom, and what to do', () => {
  const lines = [
    'Tiêu đề',
    'Giá gạo còn tăng”, ông Trần Văn Bình nói.',
    '“Kho hàng đã đầy, ông Trần Văn Bình nói.',
    'Mưa lớn suốt ngày.',
    '“Kho hàng của chúng tôi đã đầy”, một cán bộ nói.',
    'Mưa lớn suốt ngày.',
    '“Chợ huyện đông lắm rồi, ai cũng vui từ sáng.”',
  ];
  const files = [{ file: 'a.txt', bytes: new TextEncoder().encode(lines.join('\n\n')) }];
  const { problems } = parse(files, { articles: [], outlets: [] });
  const told = problems.filter(({ code }) => /^W_(?:QUOTE|SPEAKER)/u.test(code));
  expect(told.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '3: a quotation closes here that nothing opened',
    '5: a quotation opens here and never closes',
    '9: who “một cán bộ” is cannot be told',
    '13: nothing tells who says this',
  ]);
  expect(told.every(({ hint }) => hint !== '')).toBe(true);
});
