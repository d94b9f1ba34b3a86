import { describe, expect, test } from 'vitest';
import { meansIn, who } from './who.ts';

/* Whether somebody holds the office by which a line calls them. */

const table = meansIn([]);

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

describe('leaders, experts and women of state', () => {
  table([
    [
      'Chuyên gia WMRX nói.',
      '? (unresolved)',
      {},
      ['Ông Karl Berg, Giám đốc WMRX, tới.', 'Bà Ana Lee, chuyên viên WMRX, tới.'],
    ],
    [
      'Tổng thống Nga Petrov nói.',
      '- (unresolved)',
      {},
      ['Tổng thống Ivan Petrov tới.', 'Tổng thống Lào Ivan Petrov cười.'],
    ],
    ['Anh T. nói.', 'T (given-name)', {}, ['Anh T., thợ muối, tới.']],
    [
      'Nhà lãnh đạo Indonesia nói.',
      'Hadi Santoso (description)',
      {},
      ['Ông Hadi Santoso, Tổng thống Indonesia, Chủ tịch Hội Muối, tới.'],
    ],
    [
      'Nhà lãnh đạo Indonesia nói.',
      'Hadi Santoso (description)',
      {},
      ['Tổng thống Indonesia, Chủ tịch Hội Muối Hadi Santoso tới.'],
    ],
    [
      'Nhà lãnh đạo Indonesia nói.',
      '- (unresolved)',
      {},
      ['Phó Tổng thống Indonesia Hadi Santoso tới.'],
    ],
    [
      'Nhà lãnh đạo này nói.',
      '? (unresolved)',
      { speaker: 'Hadi Santoso' },
      ['Phó Tổng thống Indonesia Hadi Santoso tới.'],
    ],
    [
      'Nhà lãnh đạo Campuchia nói.',
      'Karl Berg (description)',
      {},
      ['Quốc vương Campuchia Karl Berg tới.', 'Ngoại trưởng Campuchia Hun Sok tới.'],
    ],
    [
      'Nhà lãnh đạo Cuba nói.',
      'Raul Berg (description)',
      {},
      ['Chủ tịch Cuba Raul Berg tới.', 'Ngoại trưởng Cuba Ana Diaz tới.'],
    ],
    [
      'Nhà lãnh đạo này nói.',
      'Trần Văn Bình (description)',
      { speaker: 'Trần Văn Bình' },
      ['Chủ tịch nước Trần Văn Bình tới.'],
    ],
    [
      'Nhà lãnh đạo này nói.',
      '? (unresolved)',
      { speaker: 'Trần Văn Bình' },
      ['Phó Chủ tịch nước Trần Văn Bình tới.'],
    ],
    [
      'Thủ tướng nói.',
      '? (unresolved)',
      { introduced: ['Karl Berg'] },
      ['Ông Karl Berg, Giám đốc Novex, Thủ tướng Lào, tới.', 'Thủ tướng Trần Văn Bình tới.'],
    ],
    [
      'Bà nói.',
      '? (unresolved)',
      { foremost: ['Karl Berg'], others: ['Lê Thị Hoa'] },
      ['Bà Lê Thị Hoa tới.', 'Karl Berg, kỹ sư Novex, tới.'],
    ],
    [
      'Vị khách nói.',
      '? (unresolved)',
      { speaker: 'Karl Berg', here: ['Lê Thị Hoa'] },
      ['Bà Lê Thị Hoa tới.', 'Karl Berg, kỹ sư Novex, tới.'],
    ],
    [
      'Ông nói.',
      'Trần Văn Bình (pronoun)',
      { foremost: ['Trần Văn Bình'], others: ['Trần Văn Bình'] },
      ['Ông Trần Văn Bình và ông Lê Văn Sơn tới.'],
    ],
    [
      'Giám đốc Sở Y tế nói.',
      'Vũ Đức An (role)',
      {},
      ['Ông Vũ Đức An, Bí thư, Giám đốc Sở Y tế, tới.'],
    ],
    [
      'Bí thư kiêm Chủ tịch xã nói.',
      '- (unresolved)',
      {},
      ['Ông Vũ Đức An, Bí thư Huyện ủy, tới.'],
    ],
    [
      'Bí thư kiêm Chủ tịch xã nói.',
      'Vũ Đức An (role)',
      {},
      ['Ông Vũ Đức An, Bí thư kiêm Chủ tịch xã, tới.'],
    ],
    [
      'Giám đốc Sở Y tế nói.',
      'Vũ Đức An (role)',
      {},
      ['Ông Vũ Đức An, Giám đốc Sở Y tế Lào Cai, tới.'],
    ],
    [
      'Vị lãnh đạo doanh nghiệp nói.',
      'Vũ Đức An (description)',
      { speaker: 'Vũ Đức An' },
      ['Ông Vũ Đức An, kỹ sư, Giám đốc Novex, tới.'],
    ],
    [
      'Vị lãnh đạo doanh nghiệp nói.',
      'Vũ Đức An (description)',
      { speaker: 'Vũ Đức An' },
      ['Ông Vũ Đức An, Giám đốc Sở Muối, Chủ tịch Novex, tới.'],
    ],
    [
      'Chuyên gia CQM nói.',
      'Vũ Đức An (description)',
      {},
      ['Ông Vũ Đức An, chuyên gia Liên minh Muối (CQM), tới.'],
    ],
    [
      'Chị nói.',
      '? (unresolved)',
      { foremost: ['Lê Thị Hoa'] },
      ['Ông Trần Văn Bình, Thứ trưởng Bộ Y tế, và bà Lê Thị Hoa tới.'],
    ],
    [
      'Chị nói.',
      'Lê Thị Hoa (pronoun)',
      { foremost: ['Ana Lee', 'Lê Thị Hoa'] },
      ['Chị Lê Thị Hoa và Thứ trưởng Ana Lee tới.'],
    ],
    ['Chị nói.', '? (unresolved)', { foremost: ['Ana Lee'] }, ['Phó Thủ tướng Ana Lee tới.']],
    ['Chị nói.', 'Ana Lee (pronoun)', { foremost: ['Ana Lee'] }, ['Cựu Thủ tướng Ana Lee tới.']],
    [
      'Ông Petrov nói.',
      'Ivan Petrov (given-name)',
      {},
      ['Tổng thống Nga Ivan Petrov và bà Ana Petrov tới.'],
    ],
    [
      'Tổng thống Petrov nói.',
      'Ivan Petrov (given-name)',
      {},
      ['Tổng thống Nga Ivan Petrov và bà Ana Petrov tới.'],
    ],
    [
      'Vị Bộ trưởng nói.',
      'Ivan Petrov (description)',
      { foremost: ['Ivan Petrov'] },
      ['Bộ trưởng Lào Karl Berg và Bộ trưởng Nga Ivan Petrov tới.'],
    ],
    [
      'Vị Bộ trưởng nói.',
      '? (unresolved)',
      {},
      ['Bộ trưởng Lào Karl Berg và Bộ trưởng Nga Ivan Petrov tới.'],
    ],
  ]);
});
