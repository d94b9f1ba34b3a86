import { expect, test } from 'vitest';
import { seenIn, showsOrTells } from './seen.ts';

/* Whether a line describes a photograph; see seen.ts. */

showsOrTells(
  'a sight, or an occasion',
  [
    'Quang cảnh lễ hội “Muối biển” tại Cồn Bãi',
    `Quang cảnh ${'muối trắng '.repeat(30)}ven sông`,
    'Khoảnh khắc pháo hoa nổ khi khách vào sân',
    'Lễ mở cửa biển',
    'Gian hàng muối tại hội chợ',
    'Sân khấu trong lễ khai mạc',
    'Mô hình cảng biển tại triển lãm.',
    'date 2027-05 ‖Quang cảnh lễ mở đường',
  ],
  [
    'Quang cảnh lễ hội “Muối biển và những người giữ nghề ven sông qua bao mùa mưa nắng” tại Cồn Bãi',
    `Quang cảnh ${'muối trắng '.repeat(36)}ven sông`,
    `Quang cảnh ${'nghiêngnghiêng '.repeat(30)}ven sông`,
    'quang cảnh phiên họp',
    'Quang cảnh khi mưa tới',
    'Quang cảnh lễ hội. Khách rất đông.',
    'Quang cảnh lễ hội: muối trắng',
    'Lễ khánh thành cầu Pá Uôn.',
    'Lễ cưới',
    'Muối đẹp tại hội chợ',
  ],
);

showsOrTells(
  'somebody in a picture',
  [
    'Ông Trần Văn Bình (ảnh: giữa) phát biểu tại chợ muối',
    'Ông Trần Văn Bình (bìa trái) bắt tay khách.',
    'Ông Trần Văn Bình(trái) bắt tay khách.',
    'Ông Trần Văn Bình vẫy tay, mỉm cười với khách.',
    'Ông Trần Văn Bình chụp ảnh với bà Lê Thị Hoa.',
    'Ông Trần Văn Bình tại lễ mở đường, sáng 19/5.',
    'Ông Trần Văn Bình phát biểu chúc mừng các thợ muối tại lễ.',
    'Ông Trần Văn Bình thăm hỏi các cụ trong làng',
    'Ông Trần Văn Bình cùng các thầy cô tham quan ruộng muối.',
    'Ông Trần Văn Bình, bà Lê Thị Hoa và các em tham quan ruộng muối.',
    'Ông Trần Văn Bình đứng bên ruộng muối',
    'Ông Trần Văn Bình dự lễ mở đường',
    'Bộ trưởng Bộ Y tế bắt tay bà Lê Thị Hoa.',
    'date 2027-05 ‖Ông Trần Văn Bình bắt tay khách.',
  ],
  [
    'bộ trưởng Trần Văn Bình phát biểu tại chợ muối',
    'Ông Trần Văn Bình phát biểu: muối đẹp tại chợ muối',
    'Ông Trần Văn Bình bắt tay khách, mong muối được giá.',
    'Ông Trần Văn Bình hôm qua bắt tay khách.',
    'Ông Trần Văn Bình tại lễ mở đường, kể về muối.',
    'Ông Trần Văn Bình bắt tay khách! Muối đẹp.',
    'Quả cầu tại hội chợ của ông Trần Văn Bình',
    'Hôm ấy trời đẹp ông Trần Văn Bình tại chợ muối',
    'Thủ tướng ‖Muối đẹp tại hội nghị',
    'Ông đứng bên ruộng muối.',
  ],
);

showsOrTells(
  'people without names',
  [
    'Các đại biểu và Bộ trưởng Trần Văn Bình chụp ảnh lưu niệm.',
    'Các đại biểu từ ba xã ven biển tham quan ruộng muối.',
    'Học sinh trải nghiệm làm muối',
    'Học sinh chụp ảnh lưu niệm.',
    'Hai nông dân đứng bên ruộng muối',
    'Các đại biểu dự buổi góp ý cho con đường',
  ],
  [
    'Các đại biểu từ ba mươi xã ven biển miền Trung tham quan ruộng muối.',
    'Các đại biểu, sau lễ mở đường, tham quan ruộng muối.',
    'Học sinh được tham quan ruộng muối.',
    'Học sinh ra sân tham quan ruộng muối.',
    'Học sinh vui lắm.',
  ],
);

test.each([
  ['attends', 'Ông Trần Văn Bình và bà Lê Thị Hoa dự lễ mở đường.'],
  ['attends', 'Ông Trần Văn Bình cùng lãnh đạo xã dự lễ mở đường.'],
  ['attends', 'Các đại biểu tham dự lễ mở đường.'],
  ['maybe', 'Ông Trần Văn Bình dự lễ mở đường.'],
  ['maybe', 'Ông Trần Văn Bình dự lễ và phát biểu tại hội trường.'],
  ['maybe', 'Ông Trần Văn Bình và bà Lê Thị Hoa dự và phát biểu tại lễ.'],
  ['maybe', 'Ông Trần Văn Bình đứng bên ruộng muối.'],
  ['maybe', 'Ông Trần Văn Bình và bà Lê Thị Hoa đứng bên ruộng muối.'],
  ['maybe', 'Học sinh trải nghiệm làm muối.'],
  ['maybe', 'Ông Trần Văn Bình chủ trì và phát biểu tại lễ.'],
])('who takes part may be told as well (%s): %s', (level, line) => {
  expect(seenIn(line)).toBe(level);
});

showsOrTells(
  'nothing but people',
  [
    'Ông Trần Văn Bình.',
    'Ông Trần Văn Bình',
    'Trần Văn Bình.',
    'Trần Văn Bình và Vừ A Páo',
    'Ông Trần Văn Bình và phu nhân',
    'Ông Trần Văn Bình, và các đại biểu.',
    'Ông Trần Văn Bình cùng các đại biểu.',
    'Giám đốc Sở Trần Văn Bình',
    'Ông Trần Văn Bình (bìa trái) và bà Lê Thị Hoa (giữa).',
    'TS Lê Văn Sơn, thợ muối xã Tân',
    'Ông Lê Văn Sơn - chủ ba ruộng muối xã Tân',
  ],
  [
    'Trần Văn Bình',
    'Ông Bình',
    'Ông Bình.',
    'Bộ trưởng Bộ Y tế.',
    'Ruộng muối của ông Trần Văn Bình',
    'Ông Trần Văn Bình và chợ',
    'Ông Lê Văn Sơn, thợ muối xã Tân, có ba ruộng',
    'Ông Lê Văn Sơn, thợ muối xã Tân, kể',
    'Ông Lê Văn Sơn, Muối Sạch',
    'Ông Lê Văn Sơn lặng lẽ',
    'Ông Bình, thợ muối xã Tân',
    'Ông Lê Văn Sơn, thợ muối, và ông Bình vui',
  ],
);

test.each([
  ['Ông Trần Văn Bình đứng bên ruộng muối', null],
  ['Ông Trần Văn Bình bắt tay ông Lê Văn Sơn', null],
  ['Ông Trần Văn Bình', null],
  ['Ông Trần Văn Bình, Giám đốc Sở Y tế Lào Cai', 'shows'],
  ['Ông Trần Văn Bình, Giám đốc Sở Y tế, đứng bên ruộng muối', 'shows'],
  ['Ông Trần Văn Bình phát biểu tại buổi lễ', 'shows'],
  ['Ông Trần Văn Bình phát biểu tại Lễ hội Muối', null],
  ['Bà Lê Thị Hoa và ông Trần Văn Bình, Giám đốc Sở, bắt tay trước giờ họp', 'shows'],
  ['Ông Trần Văn Bình bắt tay ông Lê Văn Sơn.', 'shows'],
])('in the place of a headline: %s: %s', (line, expected) => {
  expect(seenIn(line, true)).toBe(expected);
});
