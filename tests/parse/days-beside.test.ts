import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/parse/dates.ts';
import { findTimes } from '../../src/parse/dates/times.ts';
import { daysOf } from './days-marked.ts';
import { reading } from './readings.ts';

/* Times and what stands close to being one; times of articles whose own day nobody knows. */

describe('what is a time and what is none', () => {
  test.each([
    'Tương lai của ngày mai rất đẹp.',
    'Kho gạo cho [sáng mai = 2026-01-16 morning inferred] đã đủ.',
    'Lịch của [ngày hôm sau = 2026-01-11 inferred] đã có.',
    '[Hai ngày trước đó = 2026-01-08 inferred], kho mở cửa.',
    '[Hai ngày trước = 2026-01-13 inferred], kho mở cửa.',
    '[Hai ngày sau đó = 2026-01-12 inferred], kho mở cửa.',
    'Điều thứ hai này đúng.',
    '[Thứ Hai này = 2026-01-12 inferred], kho mở cửa.',
    '[Sáng thứ hai này = 2026-01-12 morning inferred], kho mở cửa.',
    '[Thứ hai tuần này = 2026-01-12 inferred], kho mở cửa.',
    '[Thứ hai tuần sau = 2026-01-19 inferred], kho mở cửa.',
    'Vào các sáng thứ Hai, chợ họp.',
    'Việc rơi vào thứ ba trong bảng.',
    'Kho mở vào [thứ Bảy = 2026-01-17 inferred].',
    'Kho mở [hôm thứ Ba = 2026-01-13 inferred].',
    'Kho mở [hôm thứ ba = 2026-01-13 inferred].',
    'Kho mở vào [chủ nhật = 2026-01-18 inferred].',
    'Bé xếp từ thứ bảy lên thứ năm.',
    'Ngày [1 và 2/2 = 2026-02-01..2026-02-02 inferred], kho mở cửa.',
    'Ngày [30 và 31/1 = 2026-01-30..2026-01-31 inferred], kho mở cửa.',
    'Triển lãm VLR 12 đến [16/1 = 2026-01-16 inferred] mới mở cửa.',
    'Lần thứ 12 đến [16/1 = 2026-01-16 inferred] mới mở cửa.',
    'Kho mở trước [1.7 = 2026-07-01 inferred].',
    'Kho mở trước [1-7 = 2026-07-01 inferred].',
    'Kho mở tại Huế ([2/5 = 2026-05-02 inferred]) cho dân.',
    '[2/5 = 2026-05-02 inferred]: kho mở cửa.',
    'Kho (2/5 số hộ) mở cửa.',
    'Kho 2/5 mở cửa.',
    'Chiếm 2/5 số hộ.',
    'Trong 5-10 năm tới, kho mở cửa.',
    'Kho mở cửa [5/10 năm ngoái = 2025-10-05 inferred].',
    'Kho mở cửa [5 tháng 10 năm ngoái = 2025-10-05 inferred].',
    'Kho mở cửa [5/10, năm 2024 = 2024-10-05 stated].',
    'Kho mở cửa [2026-01-20 = 2026-01-20 stated].',
    'Kho mở cửa [5 tháng 3, 2026 = 2026-03-05 stated].',
    'Trong 10 tháng [năm 2023 = 2023 stated], kho mở cửa.',
    'Kho mở hồi cuối [tháng hai = 2025-02 inferred].',
    'Kho mở vào [tháng ba = 2026-03 inferred].',
    'Kho mở vào [tháng ba năm 2025 = 2025-03 stated].',
    'Kho mở vào [tháng ba/2025 = 2025-03 stated].',
    '[Tháng Tám = 2025-08 inferred], kho đã mở cửa.',
    'Kho mở từ [9/2025 = 2025-09 stated].',
    'Kho mở cửa ([5-2026 = 2026-05 stated]).',
    'Từ [tháng 1 đến tháng 3 = 2026-01..2026-03 inferred], kho mở cửa.',
    'Tháng 6-9, kho mở cửa.',
    '[Tháng 6-9/2025 = 2025-06..2025-09 stated], kho mở cửa.',
    '[Tháng 6/2025 - 9/2025 = 2025-06..2025-09 stated], kho mở cửa.',
    'Từ tháng 3 đến tháng 3/2026, kho mở cửa.',
    'Ngày [15/1/59 = 2059-01-15 stated], kho mở cửa.',
    'Ngày [5/3 tới 7/3 = 2026-03-05..2026-03-07 inferred], kho mở cửa.',
    'Ngày [5-3 = 2026-03-05 inferred] và [6-3 = 2026-03-06 inferred], kho mở cửa.',
    'Ngày [31/12 = 2025-12-31 inferred] và [1/1 = 2026-01-01 inferred], kho mở cửa.',
    'Ngày [31/12 đến 1/1 = 2025-12-31..2026-01-01 inferred], kho mở cửa.',
    'Ngày [5/3 = 2026-03-05 inferred], [6/3 = 2026-03-06 inferred] và [7/3 = 2026-03-07 inferred], kho mở cửa.',
    'Luật được Quốc hội thông qua hôm [27/6 = 2025-06-27 inferred].',
    'Luật được thông qua [27/5 = 2025-05-27 inferred], kho mở cửa.',
    'Kho sẽ mở vào [tháng 8 = 2026-08 inferred].',
    'Kho đã diễn ra hội chợ vào [tháng 8 = 2025-08 inferred].',
    'Lễ đã khai mạc vào [tháng 5 = 2025-05 inferred].',
    'Lễ sẽ khai mạc vào [tháng 10 = 2026-10 inferred].',
    'Hồi [tháng 3 = 2025-03 inferred], kho đã mở.',
  ])('%s', (row) => {
    expect(daysOf(row)).toBe(row);
  });
});

describe('an article of which only the month is known', () => {
  const timesOf = (...lines: string[]) =>
    findTimes(reading('a', null, lines)).map(({ line, words, from, dayMonth }) => [
      line,
      words,
      from ?? dayMonth,
    ]);

  test('days of that month have their year', () => {
    expect(
      timesOf('', 'date 2026-05 Tiêu đề', 'Ngày 7/5, hội nghị khai mạc.', 'Ngày 8/6, chợ mở cửa.'),
    ).toEqual([
      [3, '7/5', '2026-05-07'],
      [4, '8/6', { day: 8, month: 6 }],
    ]);
  });

  test('without a month they have none', () => {
    expect(timesOf('Tiêu đề', 'Ngày 7/5, hội nghị khai mạc.')).toEqual([
      [2, '7/5', { day: 7, month: 5 }],
    ]);
    expect(timesOf()).toEqual([]);
  });

  test('a day named by another is as unknown', () => {
    const found = findDates('Ngày 7/5, kho mở. Cùng ngày, kho đóng.', { articleDay: null });
    expect(found.map(({ words, from, dayMonth }) => [words, from, dayMonth])).toEqual([
      ['7/5', null, { day: 7, month: 5 }],
      ['Cùng ngày', null, { day: 7, month: 5 }],
    ]);
    expect(findDates('Hôm nay và tháng 3, kho mở.', { articleDay: null })).toEqual([]);
  });
});

test.each([
  ['2026-11-15', 'Từ tháng 1 đến tháng 10, kho mở cửa.', ['2026-01', '2026-10']],
  ['2026-03-15', 'Từ tháng 1 đến tháng 2, kho mở cửa.', ['2026-01', '2026-02']],
])('%s: %s', (articleDay, text, [from, to]) => {
  expect(findDates(text, { articleDay })).toMatchObject([{ from, to }]);
});
