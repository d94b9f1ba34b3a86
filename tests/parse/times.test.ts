import { expect, test } from 'vitest';
import { findTimes } from '../../src/parse/dates/times.ts';
import { reading } from './readings.ts';

/* What no sentence tells alone: days that other paragraphs name. */

const brief = (...lines: string[]) =>
  findTimes(reading('a', '2026-05-10', lines)).map(
    ({ line, words, from, to }) => `${line} ${words} ${from}${to === null ? '' : `..${to}`}`,
  );

test('the same day is the one named last, the day before is that of the story', () => {
  expect(
    brief(
      'Ngày 7/5, hội nghị khai mạc tại Huế.',
      'Cùng ngày, đoàn thăm nhà máy; bản đồ mới phải xong trước ngày 30/6/2027.',
      'Ngày hôm trước, đoàn dự hội thảo.',
      'Ngày 9/5, đoàn về Hà Nội. Cùng ngày, họp báo diễn ra.',
      'Cùng ngày, báo cáo được công bố.',
    ),
  ).toEqual([
    '1 7/5 2026-05-07',
    '2 Cùng ngày 2026-05-07',
    '2 30/6/2027 2027-06-30',
    '3 Ngày hôm trước 2026-05-06',
    '4 9/5 2026-05-09',
    '4 Cùng ngày 2026-05-09',
    '5 Cùng ngày 2026-05-09',
  ]);
});

test('what is announced has its next day too', () => {
  expect(brief('Lễ khai mạc diễn ra sáng 15/5.', 'Ngày hôm sau, các bộ trưởng họp kín.')).toEqual([
    '1 15/5 2026-05-15',
    '2 Ngày hôm sau 2026-05-16',
  ]);
});

test('what goes back leaves the story where it was', () => {
  expect(
    brief(
      'Ngày 10/5, hội nghị bế mạc tại Huế.',
      'Trước đó, tại phiên sáng 9/5, các nước bàn về giá vé.',
      'Bà Thu nêu ba đề nghị.',
      'Chiều cùng ngày, bà tiếp đoàn Lào.',
    ),
  ).toEqual(['1 10/5 2026-05-10', '2 9/5 2026-05-09', '4 Chiều cùng ngày 2026-05-10']);
  expect(
    brief(
      'Ngày 10/5, hội nghị bế mạc tại Huế.',
      'Trước đó, ngày 9/5, các nước bàn về giá vé.',
      'Cùng ngày, đoàn thăm cảng.',
    ),
  ).toEqual(['1 10/5 2026-05-10', '2 9/5 2026-05-09', '3 Cùng ngày 2026-05-09']);
});

test('the day of a picture leads to no other', () => {
  expect(
    brief('Sáng 9/5, hội nghị khai mạc.', '! Đoàn tại Huế tối 8/5. Ảnh: A', 'Cùng ngày, đoàn họp.'),
  ).toEqual(['1 9/5 2026-05-09', '2 8/5 2026-05-08', '3 Cùng ngày 2026-05-09']);
});

test('captions name times, "năm nay" and "năm ngoái" do not', () => {
  expect(
    brief(
      '! Đoàn tại Huế, tháng 3/2026. Ảnh: A',
      'Năm nay, doanh thu tăng hơn năm ngoái và năm 2024.',
    ),
  ).toEqual(['1 tháng 3/2026 2026-03', '2 năm 2024 2024']);
});
