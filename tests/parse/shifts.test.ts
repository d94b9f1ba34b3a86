import { describe, expect, test } from 'vitest';
import { slice } from '../../src/parse/reading.ts';
import { findShifts, split } from '../../src/parse/shifts.ts';
import { reading } from './readings.ts';

function parted(sentence: string): string | null {
  const found = split(sentence);
  if (found === null) return null;
  const words = ({ start, end }: { start: number; end: number }) => sentence.slice(start, end);
  return `${words(found.from)} → ${words(found.to)}`;
}

describe('split', () => {
  test.each([
    [
      'Khu vực sẽ chuyển từ sao chép sang sáng tạo, lấy dân làm gốc.',
      'sao chép → sáng tạo, lấy dân làm gốc',
    ],
    [
      'Ngành chuyển dịch mạnh từ mạng phủ từ thành thị đến nông thôn sang mạng thông minh.',
      'mạng phủ từ thành thị đến nông thôn → mạng thông minh',
    ],
    [
      'Các nước đi từ chỗ dùng chung từ hai đến ba cáp đến chỗ có mạng riêng.',
      'dùng chung từ hai đến ba cáp → chỗ có mạng riêng',
    ],
    [
      'Thay vì chỉ mua máy, thuê người, các nước sẽ tự làm lấy.',
      'chỉ mua máy, thuê người → tự làm lấy',
    ],
    ['Không còn là bên đi theo, khu vực sẽ dẫn dắt.', 'bên đi theo → dẫn dắt'],
    ['Các nước sẽ tự làm lấy thay vì mua máy.', 'mua máy → tự làm lấy'],
    ['Dữ liệu không còn nằm yên mà sẽ sinh lợi.', 'nằm yên → sinh lợi'],
    ['Từ thành viên nhỏ trở thành trung tâm.', 'thành viên nhỏ → trung tâm'],
    ['Khu vực phát triển bền vững.', null],
    ['Thay vì.', null],
  ])('%s', (sentence, expected) => {
    expect(parted(sentence)).toBe(expected);
  });
});

describe('findShifts', () => {
  const lines = [
    '# Ba chuyển dịch lớn',
    '# 1. Mạng thông minh',
    'Đây là nền tảng. Khu vực sẽ chuyển từ sao chép sang sáng tạo. Mọi nước cùng làm.',
    '# 2) Người dân',
    'Không có gì được nói ở đây.',
    '# 3. Doanh nghiệp',
    'Thay vì chỉ mua máy, các nước sẽ tự làm lấy.',
    '# Bước tiếp theo',
    '# 1. Việc cần làm',
    'Khu vực sẽ chuyển từ lời nói sang việc làm.',
  ];

  test('numbered headings below one that speaks of shifts', () => {
    const article = reading('a', null, lines);
    const shifts = findShifts(article);
    expect(shifts.map(({ n, title, from, to }) => [n, title.text, from.text, to.text])).toEqual([
      [1, 'Mạng thông minh', 'sao chép', 'sáng tạo'],
      [3, 'Doanh nghiệp', 'chỉ mua máy', 'tự làm lấy'],
    ]);
    for (const { title, from, to } of shifts) {
      for (const words of [title, from, to]) expect(slice(article, words.source)).toBe(words.text);
    }
  });

  test('no heading of shifts, no shift', () => {
    expect(findShifts(reading('a', null, lines.slice(1, 3)))).toEqual([]);
  });
});
