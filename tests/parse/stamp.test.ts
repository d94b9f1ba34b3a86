import { describe, expect, test } from 'vitest';
import { parseStamp } from '../../src/parse/article/stamp.ts';

describe('parseStamp: stamps of stored pages', () => {
  test.each([
    ["16:21' - 18/04/2025", "16:21' - 18/04/2025", '2025-04-18'],
    ['29/10/2025 06:45 GMT+7', '29/10/2025 06:45 GMT+7', '2025-10-29'],
    ['Thứ Sáu, 23/08/2019, 09:25', 'Thứ Sáu, 23/08/2019, 09:25', '2019-08-23'],
    ['Thứ Hai, 14:10, 12/10/2026', 'Thứ Hai, 14:10, 12/10/2026', '2026-10-12'],
    ['PV - 09:49, 09/09/2020', '09:49, 09/09/2020', '2020-09-09'],
    ['Ngày đăng: 15/01/2026', 'Ngày đăng: 15/01/2026', '2026-01-15'],
    ['Lan Anh đã đăng lúc 11:21 - 05.03.2025', 'đã đăng lúc 11:21 - 05.03.2025', '2025-03-05'],
    ['07-05-2026 | 14:05', '07-05-2026 | 14:05', '2026-05-07'],
    ['09:00 | 10/10/2022 | CÔNG NGHỆ', '09:00 | 10/10/2022 | CÔNG NGHỆ', '2022-10-10'],
    ['27/08/2015 09:08 GMT+7 Email Print', '27/08/2015 09:08 GMT+7 Email Print', '2015-08-27'],
    ['Thời sự 18/09/2023 19:45', '18/09/2023 19:45', '2023-09-18'],
    ['Thứ 6, ngày 16 tháng 8, 2019, 8:36', 'Thứ 6, ngày 16 tháng 8, 2019, 8:36', '2019-08-16'],
    ['05-06-24 13:37', '05-06-24 13:37', '2024-06-05'],
    ['Hà Nội, ngày 15 tháng 1 năm 2026', 'Hà Nội, ngày 15 tháng 1 năm 2026', '2026-01-15'],
  ])('%s', (line, words, day) => {
    const stamp = parseStamp(line);
    expect(stamp?.day).toBe(day);
    expect(line.slice(stamp?.start, stamp?.end)).toBe(words);
  });

  test.each([
    'Từ 8:00 15/1/2026 Thủ tướng dự lễ khai mạc ở Huế với 300 khách.',
    'Báo cáo lần thứ hai 15/1/2026',
    'Hội chợ diễn ra ngày 15/1/2026',
    '15-01-26',
    'Hội chợ mở cửa 15-01-26 08:00',
    `1/1/2026 08:00 ${'a'.repeat(70)}.`,
  ])('no stamp: %s', (line) => {
    expect(parseStamp(line)).toBeNull();
  });
});
