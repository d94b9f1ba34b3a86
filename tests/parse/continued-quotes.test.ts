import { expect, test } from 'vitest';
import { quotesOf } from './sayings.ts';

/*
 * Which quotation goes on from which one: `1 2<1 3` are three, of which the second goes on from the first.
 */

function chain(paragraphs: string): string {
  const { quotes } = quotesOf(paragraphs);
  const ids = quotes.map(({ id }) => id);
  return quotes
    .map(({ continues }, i) =>
      continues === null ? `${i + 1}` : `${i + 1}<${ids.indexOf(continues) + 1}`,
    )
    .join(' ');
}

test.each([
  [
    'over paragraphs',
    '1 2<1 3<2',
    'Ông Trần Văn Bình nói: “Kho hàng đã đầy. ¶ Giá gạo còn tăng. ¶ Dân đã yên tâm”.',
  ],
  [
    'broken by its tag',
    '1 2<1',
    '“Kho hàng đã đầy”, ông Trần Văn Bình nói, “giá gạo sẽ còn tăng”.',
  ],
  [
    'behind its tag',
    '1 2<1',
    '“Kho hàng đã đầy”, ông Trần Văn Bình nói. “Giá gạo sẽ còn tăng thêm nhiều lần nữa”.',
  ],
  [
    'behind what is retold',
    '1 2',
    'Ông Trần Văn Bình cho biết kho đã đầy. “Giá gạo sẽ còn tăng thêm nhiều lần nữa”, ông nói.',
  ],
  [
    'behind what is retold, without a tag',
    '1 2',
    'Ông Trần Văn Bình cho biết kho đã đầy. “Giá gạo sẽ còn tăng thêm nhiều lần nữa.”',
  ],
  [
    'in the next paragraph',
    '1 2<1',
    '“Kho hàng đã đầy”, ông Trần Văn Bình nói. ¶ “Giá gạo sẽ còn tăng thêm nhiều lần nữa.”',
  ],
  [
    'in the paragraph behind what is retold',
    '1 2<1',
    'Ông Trần Văn Bình cho biết kho đã đầy. ¶ “Giá gạo sẽ còn tăng thêm nhiều lần nữa.”',
  ],
  [
    'named at the end of the last paragraph',
    '1 2<1 3<2',
    '“Kho hàng đã đầy. ¶ Giá gạo còn tăng. ¶ Dân yên tâm”, ông Trần Văn Bình nói.',
  ],
  [
    'named at the end as somebody else than who spoke before',
    '1 2 3<2',
    '“Kho hàng đã đầy”, ông Trần Văn Bình nói. ¶ “Chợ huyện đông lắm rồi. ¶ Đường ra chợ cũng tốt”, bà Lê Thị Hoa nói.',
  ],
  [
    'named at the end as who spoke before',
    '1 2<1 3<2',
    '“Kho hàng đã đầy”, ông Trần Văn Bình nói. ¶ “Chợ huyện đông lắm rồi. ¶ Đường ra chợ cũng tốt”, ông Bình nói.',
  ],
  [
    'the points of a speech that says nothing else',
    '1 2<1',
    'Phát biểu tại kho, ông Trần Văn Bình nêu hai nhiệm vụ: ¶ Mở thêm lớp học. ¶ Sửa đường ra chợ.',
  ],
  [
    'the points behind a statement',
    '1 2<1 3<2',
    'Ông Trần Văn Bình đề nghị các xã thực hiện ba nhiệm vụ. ¶ Mở thêm kho. ¶ Sửa đường ra chợ.',
  ],
  [
    'under labels',
    '1 2',
    'GS Trần Văn Bình: ¶ “Kho hàng của chúng tôi đã đầy.” ¶ Bà Lê Thị Hoa: ¶ “Kho hàng còn rộng lắm.”',
  ],
  [
    'an answer of two paragraphs',
    '1 2<1 3',
    'Phóng viên: Giá gạo có tăng không? ¶ Ông Trần Văn Bình: Giá gạo sẽ còn tăng trong quý này. ¶ Dân rất vui. ¶ Phóng viên: Kho có đủ chỗ không? ¶ Ông Trần Văn Bình: Kho còn rộng lắm, không lo thiếu.',
  ],
  [
    'two who are not named',
    '1 2',
    'Chủ quán nói: “Kho hàng của tôi đã đầy”. Khách quen nói: “Chợ đông lắm rồi”.',
  ],
  [
    'behind speech with a dash',
    '1 2<1',
    'Ông Trần Văn Bình mở kho. ¶ - Giá gạo sẽ còn tăng trong năm nay, ông Bình nói. ¶ “Chợ đông lắm rồi, tôi rất vui.”',
  ],
])('%s: %s', (_, expected, paragraphs) => {
  expect(chain(paragraphs)).toBe(expected);
});
