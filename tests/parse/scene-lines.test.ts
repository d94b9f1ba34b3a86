import { expect, test } from 'vitest';
import { seenIn, showsOrTells } from './seen.ts';

/* Lines that are just short enough, or whose people stand in a row, and near ones that tell something. */

const muối = (count: number) => `Quang cảnh ${'muối '.repeat(count)}trắng`;
const long = `Quang cảnh ${'nghiêng '.repeat(48)}bên bến thuyền xa`;

showsOrTells(
  'lines as long as a description can be',
  [long.padEnd(420, 'a'), muối(67)],
  [long.padEnd(421, 'a'), muối(68)],
);

showsOrTells(
  'the stretch that is looked at',
  [
    'Ông Trần Văn Bình phát biểu tại chợ muối.¦ Ông nói rằng muối rất đẹp.',
    'Ông nói rằng muối đẹp. ‖Ông Trần Văn Bình phát biểu tại chợ muối.',
  ],
  ['Muối đẹp tại hội chợ.¦ Ảnh: ông Trần Văn Bình'],
);

showsOrTells(
  'who is seen first, and what stands between them and what they do',
  [
    'Các bộ trưởng bắt tay bà Lê Thị Hoa.',
    'Học sinh tham quan ruộng muối cùng ông Trần Văn Bình.',
    'Các đại biểu (xã Cồn Bãi, huyện ven biển) tham quan ruộng muối.',
    'Ông Trần Văn Bình (thợ muối xã Cồn Bãi) bắt tay khách.',
    'Các đại biểu từ ba xã ven biển xa tham quan ruộng muối.',
    'Các đại biểu và ông Trần Văn Bình bắt tay khách.',
    'Ông Trần Văn Bình và các thợ muối trẻ của ba xã ven biển bắt tay khách.',
    'Nguyên chủ tịch xã, ông Trần Văn Bình, bắt tay khách.',
    'Thợ muối già Trần Văn Bình bắt tay khách.',
    'Đại biểu tỉnh Trần Văn Bình bắt tay khách.',
    'Ông Trần Văn Bình, bà Lê Thị Hoa và ông Lê Văn Sơn bắt tay khách.',
    'Ông Trần Văn Bình và mười hai thợ muối trẻ đến từ ba xã ven biển bắt tay khách.',
    'Khách, thợ muối và ông Trần Văn Bình bắt tay nhau.',
    '“Vua muối” Trần Văn Bình bắt tay khách.',
  ],
  [
    'Các đại biểu từ ba xã ven biển rất xa tham quan ruộng muối.',
    'Các đại biểu nhờ ông Trần Văn Bình bắt tay khách.',
    'Học sinh có dịp tham quan ruộng muối.',
    'Học sinh vui vẻ được tham quan ruộng muối.',
    'Ông Trần Văn Bình hớn hở cùng khách bắt tay bà con.',
    'Mùa muối, khách quen của ông Trần Văn Bình bắt tay bà con.',
    'Chợ và khách quen của ông Trần Văn Bình bắt tay bà con.',
    '“muối” Trần Văn Bình bắt tay khách.',
    'Ông Trần Văn Bình và các thợ muối trẻ của ba xã ven biển miền Trung năm nay mới bắt tay khách.',
    'Ông Trần Văn Bình vui vẻ bắt tay khách.',
    'Ông Trần Văn Bình mời bà Lê Thị Hoa bắt tay khách.',
    'Từ đây, ông Trần Văn Bình bắt tay khách.',
    'Con đường mới mở cho ông Trần Văn Bình bắt tay khách.',
    'Ông Trần Văn Bình, bà Lê Thị Hoa nghe ông Lê Văn Sơn bắt tay khách.',
  ],
);

showsOrTells(
  'a place behind somebody',
  [
    'Ông Trần Văn Bình, Giám đốc Sở, tại lễ mở đường.',
    'Ông Trần Văn Bình, phường Cồn Bãi, tại lễ mở đường.',
    'Ông Trần Văn Bình, bà Lê Thị Hoa tại lễ mở đường.',
    'Ông Lê Văn Sơn, thợ muối xã Tân, bà Lê Thị Hoa tại lễ mở đường.',
  ],
  ['Ông Trần Văn Bình tại lễ mở đường, kể chuyện.'],
);

showsOrTells(
  'words of saying, and of a moment',
  [
    'Ông Trần Văn Bình và lãnh đạo xã chúc mừng các thợ muối tại lễ.',
    'Ông Trần Văn Bình đến thăm hỏi các thợ muối tại lễ',
  ],
  [
    'Ông Trần Văn Bình phát biểu và đề nghị giữ nghề muối.',
    'Ông Trần Văn Bình tới thăm và đề nghị giữ nghề muối.',
    'Ông Trần Văn Bình bắt tay các cụ và đề nghị giữ nghề muối.',
    'Khoảnh khắc pháo hoa đã nổ trên chợ muối',
    'Khoảnh khắc vui khi đã xong việc trên ruộng muối',
  ],
);

showsOrTells(
  'nothing but people',
  [
    'Ông Trần Văn Bình (bìa trái) và bà Lê Thị Hoa (áo dài xanh).',
    'Ông Trần Văn Bình và các đại biểu',
    'Ông Lê Văn Sơn, thợ muối xã Tân, chủ ba ruộng muối bên bờ biển Cồn Bãi của huyện ven biển miền Trung xa xôi.',
  ],
  [
    'Ông và bà Lê Thị Hoa.',
    'Ông Trần Văn Bình và các đại biểu vui lắm.',
    'Ông Trần Văn Bình rất vui và các đại biểu.',
    'Ông Lê Văn Sơn, thợ muối xã Tân, chủ ba ruộng muối bên bờ biển Cồn Bãi của huyện ven biển miền Trung xa xôi và đầy nắng gió quanh năm.',
  ],
);

test.each([
  'Ông Trần Văn Bình đứng bên ruộng muối tại hội trường',
  'Học sinh thử nghiệm làm muối tại hội trường',
  'Bộ trưởng Bộ Y tế',
  'Ông Trần Văn Bình, Giám đốc Sở Y tế Lào Cai, và bà Lê Thị Hoa',
])('no picture in the place of a headline: %s', (line) => {
  expect(seenIn(line, true)).toBeNull();
});

test('who is credited behind the line takes no part', () => {
  expect(seenIn('Ông Trần Văn Bình dự lễ mở đường.¦ Ảnh: ông Lê Văn Sơn')).toBe('maybe');
});
