import { describe, expect, test } from 'vitest';
import { daysOf } from './days-marked.ts';

/* Which times a sentence tells: figures, lists, spans, words that look to another day. */

describe('figures that are days, and that are not', () => {
  test.each([
    'Ngày [25/1 = 2026-01-25 inferred], kho mở cửa.',
    'Kho mở cửa [25/1 = 2026-01-25 inferred].',
    'Kho mở cửa [5/2 = 2026-02-05 inferred].',
    'Kho mở cửa ([5/2 = 2026-02-05 inferred]) cho dân.',
    '[5/2 = 2026-02-05 inferred]: kho mở cửa.',
    'Tỷ lệ 5/2 là lạ.',
    'Nhà số 25/12 mở cửa.',
    'Trực 24/7 tại kho.',
    'Khoảng 1/3 dân số vui.',
    'Ngày 11.60 kho mở cửa.',
    'Ngày [25.1 = 2026-01-25 inferred] kho mở cửa.',
    'Thi đấu 25.1, dân vui.',
    'Mỗi ngày 5-10 phút tập.',
    'Ngày 5-10 phút tập.',
    'Ngày [5-10 = 2025-10-05 inferred], kho mở cửa.',
    'Sáng [25-2 = 2026-02-25 morning inferred] giờ Việt Nam, kho mở cửa.',
    'Từ [1-6 = 2026-06-01 inferred], kho mở cửa.',
    'Kho đạt 10-12, dân vui.',
    'Kho mở cửa [5 tháng 3 = 2026-03-05 inferred], đoàn đến.',
    'Kho mở trong 6 tháng 5 đoàn đến.',
    'Ngày 31/2, kho mở cửa.',
    'Ngày [29/2 = 2024-02-29 inferred], kho mở cửa.',
    'Dịp lễ [2/9 = 2025-09-02 inferred], kho mở cửa.',
    'Ngày [15/1/26 = 2026-01-15 stated], kho mở cửa.',
    'Ngày [15/1/66 = 1966-01-15 stated], kho mở cửa.',
  ])('%s', (row) => {
    expect(daysOf(row)).toBe(row);
  });
});

describe('several days', () => {
  test.each([
    'Ngày [5/3 = 2026-03-05 inferred] và [6/3 = 2026-03-06 inferred], kho mở cửa.',
    'Ngày [5/3-6/3 = 2026-03-05..2026-03-06 inferred], kho mở cửa.',
    'Từ ngày [5/3 đến hết ngày 6/3 = 2026-03-05..2026-03-06 inferred], kho mở cửa.',
    'Từ 8h ngày [12 đến 17h ngày 14/3 = 2026-03-12..2026-03-14 inferred], kho mở cửa.',
    'Ngày [12-16/1 = 2026-01-12..2026-01-16 inferred], kho mở cửa.',
    'Ngày [15 và 16/1 = 2026-01-15..2026-01-16 inferred], kho mở cửa.',
    'Ngày [12, 13 và 14/1 = 2026-01-12..2026-01-14 inferred], kho mở cửa.',
    'Lần thứ 12, ngày [16/1 = 2026-01-16 inferred], kho mở cửa.',
    'Hội chợ VLR 12, [16/1 = 2026-01-16 inferred] mở cửa.',
    'Từ [28/12 đến 3/1 = 2025-12-28..2026-01-03 inferred], kho mở cửa.',
    'Ngày 40 và [16/1 = 2026-01-16 inferred], kho mở cửa.',
    'Ngày [28/12/2025 = 2025-12-28 stated] và [3/1 = 2026-01-03 inferred], kho mở cửa.',
    'Từ [28/12 đến 3/1/2027 = 2026-12-28..2027-01-03 stated], kho mở cửa.',
  ])('%s', (row) => {
    expect(daysOf(row)).toBe(row);
  });
});

describe('days told twice, and by words', () => {
  test.each([
    'Sáng nay ([15/1 = 2026-01-15 morning inferred]), kho mở cửa.',
    'Hôm nay, ngày [15/1 = 2026-01-15 inferred], kho mở cửa.',
    '[Hôm nay = 2026-01-15 inferred] kho mở, ngày [16/1 = 2026-01-16 inferred] kho đóng.',
    '[Hôm qua = 2026-01-14 inferred], kho mở cửa.',
    '[Sáng mai = 2026-01-16 morning inferred], kho mở cửa.',
    '[Hôm đó = 2026-01-10 inferred], kho mở cửa.',
    '[Ngày hôm sau = 2026-01-11 inferred], kho mở cửa.',
    'Ngày [12/1 = 2026-01-12 inferred], kho mở. [Hôm sau = 2026-01-13 inferred], kho đóng.',
    '[Cùng ngày = 2026-01-10 inferred], kho mở cửa.',
    'Ngày [12/1 = 2026-01-12 inferred], kho mở. [Cùng ngày hôm đó = 2026-01-12 inferred], kho đóng.',
    '[Thứ Sáu tuần này = 2026-01-16 inferred], kho mở cửa.',
    '[Thứ Sáu tuần trước = 2026-01-09 inferred], kho mở cửa.',
    '[Thứ Sáu tới = 2026-01-16 inferred], kho mở cửa.',
    '[Thứ Sáu vừa qua = 2026-01-09 inferred], kho mở cửa.',
    'Thứ Sáu, [16/1 = 2026-01-16 inferred], kho mở cửa.',
    '[Sáng thứ Sáu = 2026-01-16 morning inferred], kho mở cửa.',
    'Bà Thứ Sáu mở kho.',
  ])('%s', (row) => {
    expect(daysOf(row)).toBe(row);
  });
});

describe('months and years', () => {
  test.each([
    '[Tháng 3/2025 = 2025-03 stated], kho mở cửa.',
    '[Tháng 3 = 2026-03 inferred], kho mở cửa.',
    '[Tháng 11 = 2025-11 inferred], kho đã mở cửa.',
    'Từ [tháng 11 đến tháng 2 = 2025-11..2026-02 inferred], kho mở cửa.',
    'Từ [tháng 11/2025 đến tháng 2/2026 = 2025-11..2026-02 stated], kho mở cửa.',
    'Từ [tháng 11 đến tháng 2/2027 = 2026-11..2027-02 stated], kho mở cửa.',
    'Tháng 13, kho mở cửa.',
    '[Năm 2024 = 2024 stated], [2025 = 2025 stated] và [2027 = 2027 stated], kho mở cửa.',
    'Giai đoạn [2026-2030 = 2026..2030 stated], kho mở cửa.',
    'Từ [2021 đến 2025 = 2021..2025 stated], kho mở cửa.',
    'Kho bán 2021 đến 2025 tấn.',
    'Giai đoạn 2030-2026, kho mở cửa.',
    'Chương trình lúa xanh 2026-2030 mở kho.',
    'Đề án “Lúa xanh đến năm 2030” mở kho.',
    'Câu “Lúa xanh đến [năm 2030 = 2030 stated]” mở kho.',
    'Kho xây xong vào [2025 = 2025 stated].',
    'Kho xây xong vào 2025 viên gạch.',
    '[2027 = 2027 stated] là năm của lúa.',
    'Những năm 1990, kho mở cửa.',
    '[Năm nay = 2026 inferred] kho mở, [năm tới = 2027 inferred] kho đóng.',
    'Năm [2026-2027 = 2026..2027 stated] kho mở cửa.',
  ])('%s', (row) => {
    expect(daysOf(row)).toBe(row);
  });
});

describe('figures that could be shares, clocks or names', () => {
  test.each([
    'Kho mở [24/8 = 2025-08-24 inferred].',
    'Kho mở [23/7 = 2025-07-23 inferred].',
    'Kho mở 24/7.',
    'Kho mở 7/7.',
    'Kho mở cửa ([5/2 = 2026-02-05 inferred] là ngày lễ).',
    'Kho mở ngày [5/2 = 2026-02-05 inferred]).',
    'Giai đoạn 2026-2026, kho mở cửa.',
    'Hội chợ lúa 2026-2027 mở kho.',
    'Mùa lúa [2026-2027 = 2026..2027 stated], kho mở cửa.',
    'Tuần trước, kho mở cửa.',
    '[Chủ nhật tuần trước = 2026-01-11 inferred], kho mở cửa.',
    '[Chủ nhật vừa qua = 2026-01-11 inferred] kho đã mở cửa.',
    'Sáng chủ nhật ([18/1 = 2026-01-18 morning inferred]), kho mở cửa.',
    '[Đêm qua = 2026-01-14 evening inferred], kho mở cửa.',
    '[Ngày mai = 2026-01-16 inferred], kho mở cửa.',
    '[Ngày kia = 2026-01-17 inferred], kho mở cửa.',
    '[Trước đó một ngày = 2026-01-09 inferred], kho mở cửa.',
    '[Ba ngày sau = 2026-01-13 inferred], kho mở cửa.',
    '[Cách đây ba ngày = 2026-01-12 inferred], kho mở cửa.',
    'Rạng sáng [16/1 = 2026-01-16 morning inferred], kho mở cửa.',
    'Trưa [16/1 = 2026-01-16 inferred], tối [17/1 = 2026-01-17 evening inferred] và đêm [18/1 = 2026-01-18 evening inferred], kho mở cửa.',
    'Kho mở cửa từ 8h30 ngày [16/1 = 2026-01-16 inferred].',
    'Hạn cuối [31/12/2026 = 2026-12-31 stated].',
    'Ngày [31/12 = 2026-12-31 inferred] tới, kho đóng cửa.',
    'Ngày [31/12 = 2025-12-31 inferred] vừa qua, kho đóng cửa.',
    'Ngày [20/12 năm ngoái = 2025-12-20 inferred], kho đóng cửa.',
    'Ngày [20/12 năm nay = 2026-12-20 inferred], kho đóng cửa.',
    'Đầu [tháng 2 = 2026-02 inferred], kho mở cửa.',
    'Cuối [tháng 12/2025 = 2025-12 stated], kho mở cửa.',
    'Quý 1 năm 2026, kho mở cửa.',
    '[Tháng 12 năm ngoái = 2025-12 inferred], kho mở cửa.',
    '[Tháng 12 = 2026-12 inferred] tới, kho mở cửa.',
    'Hồi [tháng 6 = 2025-06 inferred], kho đã mở cửa.',
  ])('%s', (row) => {
    expect(daysOf(row)).toBe(row);
  });
});
