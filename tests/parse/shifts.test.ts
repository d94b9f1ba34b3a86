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
    ['Khu vực tiến từ nước nhỏ tiến tới trung tâm.', 'nước nhỏ → trung tâm'],
    ['Khu vực đi từ làng đến phố lớn.', 'làng → phố lớn'],
    ['Khu vực đi từ nhỏ thành lớn.', 'nhỏ → lớn'],
    ['Khu vực đi từ làng nhỏ thành một phố lớn.', 'làng nhỏ → một phố lớn'],
    ['Khu vực đi từ thành phố nhỏ tới mạng lớn.', 'thành phố nhỏ → mạng lớn'],
    [
      'Ngành chuyển từ mạng kéo đến làng sang mạng thông minh.',
      'mạng kéo đến làng → mạng thông minh',
    ],
    ['Ngành CHUYỂN TỪ MẠNG ĐẾN LÀNG SANG MẠNG THÔNG MINH.', 'MẠNG ĐẾN LÀNG → MẠNG THÔNG MINH'],
    ['Từ nay, khu vực chuyển từ sao chép sang sáng tạo.', 'sao chép → sáng tạo'],
    ['Từ nay, khu vực chuyển mạnh mẽ từ sao chép sang sáng tạo...', 'sao chép → sáng tạo'],
    [
      'Thay vì chỉ mua máy, khu vực sẽ chuyển nhanh từ sao chép sang sáng tạo!',
      'sao chép → sáng tạo',
    ],
    ['Thay vì mua máy, khu vực sẽ xchuyển từ từ.', 'mua máy → xchuyển từ từ'],
    ['Thay vì mua máy, kho hàng, các nước phải tự làm.', 'mua máy, kho hàng → tự làm'],
    ['Thay cho việc mua máy, các nước đang tự làm.', 'việc mua máy → tự làm'],
    ['Không chỉ dừng lại ở mua máy, các nước cần tự làm.', 'mua máy → tự làm'],
    ['Dữ liệu không còn nằm yên mà sinh lợi.', 'nằm yên → sinh lợi'],
    ['Dữ liệu không còn nằm yên mà là tài sản.', 'nằm yên → tài sản'],
    ['Khu vực phát triển bền vững.', null],
    ['Thay vì.', null],
    ['Các nước mua máy thay vì thuê.', null],
    ['Thay vì mua máy các nước sẽ tự làm.', null],
    ['Khu vực chuyển từ sao chép.', null],
    ['Khu vực chuyển từ sao chép sang.', null],
    ['Khu vực chuyển từ sang sáng tạo.', null],
    ['Khu vực trưởng thành.', null],
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

  test.each([
    ['1. Mạng', 1],
    ['2) Mạng', 2],
    ['(3) Mạng', 3],
    ['4: Mạng', 4],
    ['12. Mạng', 12],
    ['5.Mạng', 5],
    ['6.  Mạng', 6],
    ['Chuyển dịch 7: Mạng', 7],
    ['Chuyển dịch số 8: Mạng', 8],
    ['Bước chuyển thứ 9. Mạng', 9],
    ['Chuyển dịch 10 – Mạng', 10],
  ])('the number of “%s”', (heading, n) => {
    const article = reading('a', null, [
      '# Các bước chuyển',
      `# ${heading}`,
      'Khu vực sẽ chuyển từ sao chép sang sáng tạo.',
    ]);
    expect(findShifts(article).map((shift) => [shift.n, shift.title.text])).toEqual([[n, 'Mạng']]);
  });

  test.each([
    ['a heading of something else', ['# Ba chuyển dịch', '# Mục 1. Mạng']],
    ['a number without a title', ['# Ba chuyển dịch', '# 1.']],
    ['a number without a mark', ['# Ba chuyển dịch', '# 1 Mạng']],
    ['no number at all', ['# Ba chuyển dịch']],
    [
      'a caption',
      ['# Ba chuyển dịch', '# 1. Mạng', '! Ảnh: ngành chuyển từ cũ sang mới.', '# Khác'],
    ],
    ['a heading that only begins like it', ['# Ba chuyển dịchx', '# 1. Mạng']],
  ])('no shift below %s', (_, headings) => {
    const text = 'Khu vực sẽ chuyển từ sao chép sang sáng tạo.';
    expect(findShifts(reading('a', null, [...headings, text]))).toEqual([]);
  });

  test('a paragraph that tells none leaves its heading to the next; one heading, one shift', () => {
    const article = reading('a', null, [
      '# Ba thay đổi',
      '# 1. Mạng',
      'Mưa rơi.',
      'Ngành chuyển từ cũ sang mới.',
      'Ngành chuyển từ chậm sang nhanh.',
    ]);
    expect(findShifts(article).map(({ from, source }) => [from.text, source.line])).toEqual([
      ['cũ', 4],
    ]);
  });

  test('no heading of shifts, no shift', () => {
    expect(findShifts(reading('a', null, lines.slice(1, 3)))).toEqual([]);
  });
});
