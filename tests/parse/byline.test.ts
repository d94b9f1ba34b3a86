import { describe, expect, test } from 'vitest';
import { readByline } from '../../src/parse/article/byline.ts';

describe('readByline: who signs', () => {
  test.each([
    ['Lò Thị Mai', 'Lò Thị Mai'],
    ['LÒ THỊ MAI', 'LÒ THỊ MAI'],
    ['Lò Thị Mai - Hà Trung', 'Lò Thị Mai - Hà Trung'],
    ['Lò Thị Mai (TTXVN/Vietnam+)', 'Lò Thị Mai'],
    ['Lò Thị Mai/VOV.VN', 'Lò Thị Mai'],
    ['Lò Thị Mai/Báo Gia đình và Xã hội', 'Lò Thị Mai'],
    ['Nhóm PV/VOV.VN', 'Nhóm PV'],
    ['PV', 'PV'],
    ['T.H. (Theo AFP)', 'T.H.'],
    ['Lò Mai (t/h)', 'Lò Mai'],
    ['Bài và ảnh: Lò Thị Mai', 'Lò Thị Mai'],
    ['Bài, ảnh, video: Lò Thị Mai', 'Lò Thị Mai'],
    ['Tác giả: Lò Mai (ghi)', 'Lò Mai'],
    ['LÒ THỊ MAI thực hiện', 'LÒ THỊ MAI'],
    ['Lò Thị Mai từ Singapore', 'Lò Thị Mai'],
    ['Lò Thị Mai.', 'Lò Thị Mai'],
    ['T.H.', 'T.H.'],
    ['Theo TTXVN', 'TTXVN'],
    ['TTXVN', 'TTXVN'],
  ])('%s', (line, name) => {
    expect(readByline(line)?.name).toBe(name);
  });

  test.each(['(TTXVN/Vietnam+)', '(Theo Reuters)', '(Lược dịch từ Reuters)', 'Thiết kế: Hà Trung'])(
    'only a source, or who made the page: %s',
    (line) => {
      expect(readByline(line)).toEqual({ name: null, sure: true });
    },
  );

  test.each([
    'Kinh tế số của vùng cao',
    'Bà Lò Thị Mai nói:',
    'Lò Thị Mai phát biểu',
    'Theo ông Bình, mưa sẽ tạnh',
    '',
  ])('no byline: %s', (line) => {
    expect(readByline(line)).toBeNull();
  });
});
