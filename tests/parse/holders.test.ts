import { describe, expect, test } from 'vitest';
import { who } from './who.ts';

/* Whether somebody holds the office by which a line calls them. */

type Row = readonly [sentence: string, expected: string, spoken: object, lines: string[]];
const table = (rows: readonly Row[]) => {
  test.each(rows)('%s → %s %j %j', (sentence, expected, spoken, lines) => {
    expect(who(lines, sentence, spoken)).toBe(expected);
  });
};

describe('who holds an office', () => {
  const at = (office: string) => [`Ông Vũ Đức An, ${office}, tới.`];
  table([
    ['Bộ trưởng Bộ Nội vụ nói.', 'Vũ Đức An (role)', {}, at('Bộ trưởng Nội vụ')],
    ['Bộ trưởng Nội vụ nói.', 'Vũ Đức An (role)', {}, at('Bộ trưởng Bộ Nội vụ')],
    ['Phó Thủ tướng nói.', 'Vũ Đức An (role)', {}, at('Phó Thủ tướng Thường trực')],
    ['Phó Thủ tướng Thường trực nói.', 'Vũ Đức An (role)', {}, at('Phó Thủ tướng')],
    ['Thủ tướng nói.', '- (unresolved)', {}, at('Phó Thủ tướng')],
    ['Bộ trưởng Nội vụ nói.', '- (unresolved)', {}, at('Bộ trưởng Ngoại giao')],
    ['Bộ trưởng Nội vụ Lào nói.', '- (unresolved)', {}, at('Bộ trưởng Nội vụ')],
    ['Ngoại trưởng nói.', 'Vũ Đức An (role)', {}, at('Bộ trưởng Bộ Ngoại giao')],
    ['Bộ trưởng Ngoại giao nói.', 'Vũ Đức An (role)', {}, at('Ngoại trưởng')],
    ['Giám đốc Sở GD&ĐT nói.', 'Vũ Đức An (role)', {}, at('Giám đốc Sở Giáo dục và Đào tạo')],
    ['Giám đốc Sở TNMT nói.', 'Vũ Đức An (role)', {}, at('Giám đốc Sở Tài nguyên và Môi trường')],
    ['Giám đốc Sở MTTN nói.', '- (unresolved)', {}, at('Giám đốc Sở Tài nguyên và Môi trường')],
    ['Giám đốc Sở TN-MT nói.', 'Vũ Đức An (role)', {}, at('Giám đốc Sở Tài nguyên và Môi trường')],
    ['Giám đốc Sở TC nói.', '- (unresolved)', {}, at('Giám đốc Sở Giáo dục và Đào tạo')],
    ['Tổng Thư ký ITU nói.', 'Vũ Đức An (role)', {}, at('Tổng Thư ký Liên minh Muối (ITU)')],
    ['Người đứng đầu Bộ Nội vụ nói.', 'Vũ Đức An (description)', {}, at('Bộ trưởng Bộ Nội vụ')],
    ['Người đứng đầu Bộ Nội vụ nói.', '- (unresolved)', {}, at('Chánh Văn phòng Bộ Nội vụ')],
    ['Người đứng đầu Cục Muối nói.', 'Vũ Đức An (description)', {}, at('Cục trưởng Cục Muối')],
    ['Người đứng đầu Cục Muối nói.', '- (unresolved)', {}, at('Trưởng phòng Cục Muối')],
    ['Người đứng đầu Vụ Muối nói.', 'Vũ Đức An (description)', {}, at('Vụ trưởng Vụ Muối')],
    ['Người đứng đầu Viện Muối nói.', 'Vũ Đức An (description)', {}, at('Viện trưởng Viện Muối')],
    ['Người đứng đầu Viện Muối nói.', '- (unresolved)', {}, at('Phó Viện trưởng Viện Muối')],
    ['Người đứng đầu Viện Muối nói.', '- (unresolved)', {}, at('nguyên Viện trưởng Viện Muối')],
    ['Người đứng đầu Viện Muối nói.', '- (unresolved)', {}, at('cựu Viện trưởng Viện Muối')],
    ['Người đứng đầu Viện Muối nói.', '- (unresolved)', {}, at('Viện trưởng')],
    ['Chuyên gia CQM nói.', 'Vũ Đức An (description)', {}, at('chuyên gia CQM')],
    ['Chuyên gia CQM nói.', '? (unresolved)', {}, at('chuyên gia CQMX')],
  ]);

  const told = { speaker: 'Vũ Đức An' };
  test.each([
    ['Giám đốc Công ty Muối', true],
    ['Chủ tịch Tập đoàn Muối', true],
    ['CEO Novex', true],
    ['nhà sáng lập Novex', true],
    ['Tổng Giám đốc Novex', true],
    ['Giám đốc điều hành Novex', true],
    ['Giám đốc', true],
    ['Giám đốc Sở Muối', false],
    ['Chủ tịch UBND xã Tân', false],
    ['Chủ tịch Hội Muối', false],
    ['Giám đốc Trung tâm Muối', false],
    ['Giám đốc Viện Muối', false],
    ['kỹ sư Novex', false],
  ])('at the head of a firm: %s, %s', (office, expected) => {
    const found = who(at(office), 'Vị lãnh đạo doanh nghiệp nói.', told);
    expect(found).toBe(expected ? 'Vũ Đức An (description)' : '? (unresolved)');
  });
});
