import { describe, expect, test } from 'vitest';
import { announcesPicture, creditOf } from '../../src/parse/article/credits.ts';

describe('creditOf', () => {
  test.each([
    ['Phiên họp sáng nay. Ảnh: Hà Trung - TTXVN', 'Hà Trung - TTXVN'],
    ['Phiên họp sáng nay. (Ảnh: Hà Trung/TTXVN)', 'Hà Trung/TTXVN'],
    ['Phiên họp sáng nay - Ảnh: VGP/Hà Trung', 'VGP/Hà Trung'],
    ['Phiên họp sáng nay. Ảnh VGP/Hà Trung', 'VGP/Hà Trung'],
    ['Phiên họp sáng nay ẢNH: HÀ TRUNG', 'HÀ TRUNG'],
    ['Phiên họp sáng nay. Ảnh tư liệu: Hà Trung/TTXVN', 'Hà Trung/TTXVN'],
    ['Phiên họp sáng nay. Nguồn: Chinhphu.vn', 'Chinhphu.vn'],
    ['Phiên họp sáng nay. (Nguồn: AP)', 'AP'],
    ['Phiên họp sáng nay (Ảnh: Bộ Công an).', 'Bộ Công an'],
    ['Ảnh: VGP/Hà Trung', 'VGP/Hà Trung'],
    ['Một nhà máy. Ảnh minh họa', null],
    ['Phiên họp bàn về muối - Ảnh 1.', null],
    ['Phien hop ban ve muoi - Anh 12', null],
    ['Phiên họp bàn về muối - 2', null],
    ['Ruộng muối. Ảnh cắt từ video', null],
    ['Ruộng muối - Ảnh chụp màn hình.', null],
    ['Ảnh gia đình cung cấp', null],
  ])('%s', (line, name) => {
    const credit = creditOf(line);
    expect(credit?.name).toBe(name);
  });

  test.each([
    'Ảnh hưởng của nắng nóng đã giảm.',
    'Ông đưa tôi xem ảnh và nói: trời sắp mưa.',
    'Báo cáo dẫn nguồn: dữ liệu của ba tỉnh. Số liệu ấy đã cũ.',
    'Đội tuyển hòa Lào 2 - 2',
    'Nhiệt độ xuống thấp vì dịch Covid-19',
    'Ảnh hưởng tới nguồn cung cấp.',
    'Hình thức mới được áp dụng từ tháng 3.',
  ])('no credit: %s', (line) => {
    expect(creditOf(line)).toBeNull();
  });

  test('a word in front that announces a picture', () => {
    expect(announcesPicture('Trong ảnh: hai đội bước vào sân')).toBe(true);
    expect(announcesPicture('Công bố giải thưởng - ảnh 1Quang cảnh họp báo')).toBe(true);
    expect(announcesPicture('Trong ảnh hưởng chung, giá muối giảm')).toBe(false);
  });
});
