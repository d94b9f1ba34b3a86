import { describe, expect, test } from 'vitest';
import { findDates, findInvalidDates, parseStamp } from '../../src/parse/dates.ts';

/** "words from[..to] precision[ part][ basis]" of each date. */
function brief(text: string, articleDay: string | null = '2026-01-15'): string[] {
  return findDates(text, { articleDay }).map((date) => {
    expect(text.slice(date.start, date.end)).toBe(date.words);
    expect(date.phraseStart).toBeLessThanOrEqual(date.start);
    const open = date.dayMonth ? `?${date.dayMonth.day}/${date.dayMonth.month}` : '';
    const openEnd = date.toDayMonth ? `..?${date.toDayMonth.day}/${date.toDayMonth.month}` : '';
    const days = `${date.from ?? ''}${open}${date.to ? `..${date.to}` : ''}${openEnd}`;
    return [date.words, days, date.precision, date.partOfDay, date.basis]
      .filter((part) => part !== null)
      .join(' | ');
  });
}

describe('findDates: one day', () => {
  test.each([
    ['Ngày 15/1, đoàn đến nơi.', ['15/1 | 2026-01-15 | day | inferred']],
    ['Sáng 15/1 tại Huế', ['15/1 | 2026-01-15 | day | morning | inferred']],
    ['vào chiều ngày 16/1.', ['16/1 | 2026-01-16 | day | afternoon | inferred']],
    [
      'tối 3/2 và sáng 4/2',
      [
        '3/2 | 2026-02-03 | day | evening | inferred',
        '4/2 | 2026-02-04 | day | morning | inferred',
      ],
    ],
    ['Ngày 31-12, tại buổi gặp', ['31-12 | 2025-12-31 | day | inferred']],
    ['ngày 12-1-2026', ['12-1-2026 | 2026-01-12 | day | stated']],
    ['lễ ra mắt 15.1.2026 ở Vinh', ['15.1.2026 | 2026-01-15 | day | stated']],
    ['Cập nhật 15/01/2026', ['15/01/2026 | 2026-01-15 | day | stated']],
    ['01/02/2026', ['01/02/2026 | 2026-02-01 | day | stated']],
    ['ngày 15 tháng 1 năm 2026', ['15 tháng 1 năm 2026 | 2026-01-15 | day | stated']],
    ['ngày 5 tháng Năm năm 2026', ['5 tháng Năm năm 2026 | 2026-05-05 | day | stated']],
    ['Ngày 9 tháng 3, lớp học mở', ['9 tháng 3 | 2026-03-09 | day | inferred']],
    ['Thứ Năm, 15/1/2026', ['15/1/2026 | 2026-01-15 | day | stated']],
    ['chiều thứ Sáu (16/1)', ['16/1 | 2026-01-16 | day | afternoon | inferred']],
    ['buổi gặp hôm 2/1 vừa qua', ['2/1 | 2026-01-02 | day | inferred']],
    ['khai trương (20/1) ở Cần Thơ', ['20/1 | 2026-01-20 | day | inferred']],
    ['sáng nay (15/1), đoàn đến', ['15/1 | 2026-01-15 | day | morning | inferred']],
    ['ngày 29/2', ['29/2 | 2024-02-29 | day | inferred']],
    ['lúc 8h30 ngày 15/1, đoàn', ['15/1 | 2026-01-15 | day | inferred']],
    ['14 giờ ngày 15/1', ['15/1 | 2026-01-15 | day | inferred']],
    ['ra mắt 15/1/26', ['15/1/26 | 2026-01-15 | day | stated']],
    ['Hạn chót 2026-01-15', ['2026-01-15 | 2026-01-15 | day | stated']],
    ['ngày 15 tháng 1, 2026', ['15 tháng 1, 2026 | 2026-01-15 | day | stated']],
    ['tổ chức ngày 11.6 tại Huế', ['11.6 | 2026-06-11 | day | inferred']],
    ['trước 1.7, luật', ['1.7 | 2026-07-01 | day | inferred']],
    ['trước 30-11, giá', ['30-11 | 2025-11-30 | day | inferred']],
    ['có hiệu lực từ 1-7 và', ['1-7 | 2026-07-01 | day | inferred']],
    ['dịp nghỉ 30/4 năm nay', ['30/4 năm nay | 2026-04-30 | day | inferred']],
    ['Ngày Quốc tế Lao động 1/5, cả nước', ['1/5 | 2026-05-01 | day | inferred']],
    ['kỳ họp lần thứ 17, ngày 24/9, các đoàn', ['24/9 | 2025-09-24 | day | inferred']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test('the year is the one nearest to the article’s day', () => {
    expect(brief('ngày 31/12', '2026-01-02')).toEqual(['31/12 | 2025-12-31 | day | inferred']);
    expect(brief('ngày 2/1', '2025-12-30')).toEqual(['2/1 | 2026-01-02 | day | inferred']);
  });

  test('in an article without a day the year stays open', () => {
    expect(brief('chiều 16/1', null)).toEqual(['16/1 | ?16/1 | day | afternoon | inferred']);
    expect(brief('từ 12/1 đến 16/1', null)).toEqual([
      '12/1 đến 16/1 | ?12/1..?16/1 | range | inferred',
    ]);
    expect(brief('hôm nay, trong năm nay, tháng 3', null)).toEqual([]);
  });
});

describe('findDates: several days', () => {
  test.each([
    [
      'từ ngày 12-1-2026 đến 16-1-2026 tại',
      ['12-1-2026 đến 16-1-2026 | 2026-01-12..2026-01-16 | range | stated'],
    ],
    [
      'Trong các ngày 12-1 đến 14-1 sẽ có',
      ['12-1 đến 14-1 | 2026-01-12..2026-01-14 | range | inferred'],
    ],
    ['từ 12-1 đến 16-1, đoàn', ['12-1 đến 16-1 | 2026-01-12..2026-01-16 | range | inferred']],
    ['ngày 12-16/1', ['12-16/1 | 2026-01-12..2026-01-16 | range | inferred']],
    [
      'từ ngày 28\u201129/1/2027, mở ra',
      ['28\u201129/1/2027 | 2027-01-28..2027-01-29 | range | stated'],
    ],
    ['28–29/1/2027', ['28–29/1/2027 | 2027-01-28..2027-01-29 | range | stated']],
    ['28 — 29/1/2027', ['28 — 29/1/2027 | 2027-01-28..2027-01-29 | range | stated']],
    ['ngày 15 và 16/1', ['15 và 16/1 | 2026-01-15..2026-01-16 | range | inferred']],
    ['các ngày 12, 13 và 14/1', ['12, 13 và 14/1 | 2026-01-12..2026-01-14 | range | inferred']],
    [
      'các ngày 12 và 16/1',
      ['12 và 16/1 | 2026-01-12 | day | inferred', '12 và 16/1 | 2026-01-16 | day | inferred'],
    ],
    [
      'từ ngày 12 đến hết ngày 16 tháng 1 năm 2026',
      ['12 đến hết ngày 16 tháng 1 năm 2026 | 2026-01-12..2026-01-16 | range | stated'],
    ],
    ['từ 28/12 đến 3/1/2026', ['28/12 đến 3/1/2026 | 2025-12-28..2026-01-03 | range | stated']],
    ['ngày 25-26.2, đoàn', ['25-26.2 | 2026-02-25..2026-02-26 | range | inferred']],
    ['từ ngày 10.7 đến 15.8', ['10.7 đến 15.8 | 2026-07-10..2026-08-15 | range | inferred']],
    ['kỳ nghỉ 28/4-2/5.', ['28/4-2/5 | 2026-04-28..2026-05-02 | range | inferred']],
    [
      '(19/11/1997-19/11/2023)',
      ['19/11/1997-19/11/2023 | 1997-11-19..2023-11-19 | range | stated'],
    ],
    [
      'từ 8h ngày 12 đến 17h ngày 14/3',
      ['12 đến 17h ngày 14/3 | 2026-03-12..2026-03-14 | range | inferred'],
    ],
    [
      'ngày 1/3 và 2/3, đoàn',
      ['1/3 | 2026-03-01 | day | inferred', '2/3 | 2026-03-02 | day | inferred'],
    ],
    [
      'từ ngày 28/12/2025 đến ngày 3/1',
      ['28/12/2025 đến ngày 3/1 | 2025-12-28..2026-01-03 | range | stated'],
    ],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('findDates: months, years, relative days', () => {
  test.each([
    ['khởi động từ tháng 9/2023,', ['tháng 9/2023 | 2023-09 | month | stated']],
    ['tháng 9 năm 2023', ['tháng 9 năm 2023 | 2023-09 | month | stated']],
    ['tháng 12 sẽ có', ['tháng 12 | 2025-12 | month | inferred']],
    ['tháng 3, 2026', ['tháng 3 | 2026-03 | month | inferred']],
    ['hoàn thành đến 9/2026, cả nước', ['9/2026 | 2026-09 | month | stated']],
    ['tháng Tám năm 1945', ['tháng Tám năm 1945 | 1945-08 | month | stated']],
    [
      'từ tháng 6 đến tháng 9/2026',
      ['tháng 6 đến tháng 9/2026 | 2026-06..2026-09 | month | stated'],
    ],
    ['tháng 12/2025-3/2026', ['tháng 12/2025-3/2026 | 2025-12..2026-03 | month | stated']],
    [
      'tháng 11 đến tháng 2 hằng năm',
      ['tháng 11 đến tháng 2 | 2025-11..2026-02 | month | inferred'],
    ],
    ['Trong năm 2026, nước ta', ['năm 2026 | 2026 | year | stated']],
    [
      'hoàn tất vào 2025 và ký vào 2026.',
      ['2025 | 2025 | year | stated', '2026 | 2026 | year | stated'],
    ],
    [
      'các năm 2024, 2025 và 2026',
      [
        'năm 2024 | 2024 | year | stated',
        '2025 | 2025 | year | stated',
        '2026 | 2026 | year | stated',
      ],
    ],
    ['giai đoạn 2026-2030', ['2026-2030 | 2026..2030 | year | stated']],
    ['trong giai đoạn năm 2026 – 2030', ['2026 – 2030 | 2026..2030 | year | stated']],
    ['từ năm 2021 đến năm 2025', ['2021 đến năm 2025 | 2021..2025 | year | stated']],
    ['nhiệm kỳ 2027-2031.', ['2027-2031 | 2027..2031 | year | stated']],
    ['ký kết trong năm nay', ['năm nay | 2026 | year | inferred']],
    [
      'năm tới và năm ngoái',
      ['năm tới | 2027 | year | inferred', 'năm ngoái | 2025 | year | inferred'],
    ],
    ['hôm nay', ['hôm nay | 2026-01-15 | day | inferred']],
    ['Chiều nay, đoàn về', ['Chiều nay | 2026-01-15 | day | afternoon | inferred']],
    ['sáng mai', ['sáng mai | 2026-01-16 | day | morning | inferred']],
    ['chiều qua', ['chiều qua | 2026-01-14 | day | afternoon | inferred']],
    ['hôm kia', ['hôm kia | 2026-01-13 | day | inferred']],
    ['cách đây 3 ngày', ['cách đây 3 ngày | 2026-01-12 | day | inferred']],
    ['thứ Sáu tuần này', ['thứ Sáu tuần này | 2026-01-16 | day | inferred']],
    [
      'chiều thứ Tư tuần trước',
      ['chiều thứ Tư tuần trước | 2026-01-07 | day | afternoon | inferred'],
    ],
    ['hôm thứ Sáu', ['hôm thứ Sáu | 2026-01-09 | day | inferred']],
    ['vào thứ Bảy, đoàn', ['thứ Bảy | 2026-01-17 | day | inferred']],
    [
      'Ngày 12/1 khai mạc; hôm sau đoàn thăm Huế, hai ngày sau đó thì về',
      [
        '12/1 | 2026-01-12 | day | inferred',
        'hôm sau | 2026-01-13 | day | inferred',
        'hai ngày sau đó | 2026-01-15 | day | inferred',
      ],
    ],
    [
      'Ngày 12/1 ông viết thư, chỉ một ngày sau, xã trả lời',
      ['12/1 | 2026-01-12 | day | inferred', 'một ngày sau | 2026-01-13 | day | inferred'],
    ],
    ['thăm Huế (5-2024) và Vinh', ['5-2024 | 2024-05 | month | stated']],
    ['hồi 9/2024 tại Huế', ['9/2024 | 2024-09 | month | stated']],
    ['lũ lớn hồi 2014.', ['2014 | 2014 | year | stated']],
    ['thời gian còn lại của 2026.', ['2026 | 2026 | year | stated']],
    ['Ngày hôm trước, đoàn đến', ['Ngày hôm trước | 2026-01-14 | day | inferred']],
    [
      'Sáng 12/1 có lễ đón; chiều cùng ngày là phiên họp',
      [
        '12/1 | 2026-01-12 | day | morning | inferred',
        'chiều cùng ngày | 2026-01-12 | day | afternoon | inferred',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('findDates: what is no date', () => {
  test.each([
    '1/3 dân số cả nước',
    'chiếm tới 2/3 tổng số doanh nghiệp',
    'từ 1/3 đến 2/3 số hộ',
    'tăng hơn 50%/năm',
    'giá từ 5-2000 USD',
    // Without a day told before, nobody knows which one is meant.
    '“Hôm đó tôi ở nhà”, ông kể',
    'Một ngày sau, xã trả lời',
    'đã qua 30 ngày sau đó lại có dịch',
    'chạy vào các ngày thứ Hai, Tư, Sáu',
    'Kế hoạch hành động 2026-2030',
    'Chương trình 2026-2030 của ASEAN 2025, Tầm nhìn 2045',
    'băng tần 2000-2100 MHz, tăng 2000-2100 người',
    'từ 2000 doanh nghiệp',
    'những năm 1990',
    'quý I/2026, quý 1 năm 2026, mùa xuân năm 2026',
    'Nghị định 13/2023/NĐ-CP, Quyết định số 5/2026',
    'số 12/3 Lê Lợi, đường 30/4, tỷ lệ 3/1',
    'thắng 3-1.',
    'tăng từ 3.7 đến 5.2 điểm',
    'hai ngày trước khi, trong 3 ngày sau',
    'vì ngày mai, của ngày hôm nay',
    'điều thứ ba này, từ thứ 7 lên thứ 5',
    'khoa học - công nghệ',
    'quy mô 3,7 nghìn tỷ USD',
    'từ 3-5 năm, từ 10-12% mỗi quý',
    'mỗi ngày 5-10 phút',
    'hỗ trợ 24/7',
    'truyền ánh sáng qua cáp quang',
    'trong 5 năm tới, nhiều năm tới',
    'phiên bản 4.0, điều 12.3',
    'năm ngày làm việc, năm nước',
    '9 tháng năm học',
    'hiện nay, ngày nay',
  ])('%s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  test('row 17: days that no calendar has', () => {
    expect(findDates('31/02/2026', { articleDay: null })).toEqual([]);
    expect(findInvalidDates('Ngày 31/02/2026 và ngày 45/1')).toEqual([
      { start: 5, end: 15, words: '31/02/2026' },
      { start: 24, end: 28, words: '45/1' },
    ]);
    expect(findInvalidDates('Ngày 15/1, 30/4/2026, 1/3 dân số, chiếm 40/50')).toEqual([]);
    expect(findInvalidDates('họp 2026-02-31').map(({ words }) => words)).toEqual(['2026-02-31']);
    // A number, not a day that was printed wrongly.
    expect(findInvalidDates('lần thứ 57, ngày 24/9, và ngày 11.60')).toEqual([]);
  });

  test('hostile lengths take no time', () => {
    const began = performance.now();
    for (const piece of [
      '1/',
      '12-',
      'ngày ',
      'thứ năm, ',
      '15 và ',
      '1,',
      'từ ngày 1 đến ',
      ' ',
    ]) {
      findDates(piece.repeat(20_000), { articleDay: '2026-01-15' });
      parseStamp(piece.repeat(20_000));
    }
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('parseStamp', () => {
  test.each([
    ['31/12/2025 16:42', '31/12/2025 16:42', '2025-12-31'],
    ['15/01/2026 08:30 (GMT+7)', '15/01/2026 08:30 (GMT+7)', '2026-01-15'],
    ['15/01/2026', '15/01/2026', '2026-01-15'],
    ['Thứ Năm, ngày 15 tháng 1 năm 2026', 'Thứ Năm, ngày 15 tháng 1 năm 2026', '2026-01-15'],
    ['Thứ năm, 15/01/2026 - 08:30', 'Thứ năm, 15/01/2026 - 08:30', '2026-01-15'],
    ['Thứ 5, 15/01/2026, 08:30 GMT+7', 'Thứ 5, 15/01/2026, 08:30 GMT+7', '2026-01-15'],
    ['08:30 | 15-01-2026', '08:30 | 15-01-2026', '2026-01-15'],
    ['Cập nhật lúc 08h30, ngày 15/1/2026', 'Cập nhật lúc 08h30, ngày 15/1/2026', '2026-01-15'],
    ['Huế mở hội chợ sách lần thứ 3 2/3/2026 16:42', '2/3/2026 16:42', '2026-03-02'],
    ['Huế mở hội chợ sách Thứ Hai, 2/3/2026 ', 'Thứ Hai, 2/3/2026', '2026-03-02'],
    ["16:21' - 18/04/2025", "16:21' - 18/04/2025", '2025-04-18'],
    ['T6, 06/03/2026', 'T6, 06/03/2026', '2026-03-06'],
    ['Ngày đăng: 06/03/2026', 'Ngày đăng: 06/03/2026', '2026-03-06'],
    ['06/03/2026 14:05 +07:00', '06/03/2026 14:05 +07:00', '2026-03-06'],
    ['(Thứ Sáu, 06/03/2026)', '(Thứ Sáu, 06/03/2026)', '2026-03-06'],
  ])('%s', (line, words, day) => {
    const stamp = parseStamp(line);
    expect(stamp?.day).toBe(day);
    expect(line.slice(stamp?.start, stamp?.end)).toBe(words);
  });

  test.each([
    'Huế mở hội chợ sách ngày 2/3/2026',
    'Ngày 2/3/2026, hội chợ sách mở cửa',
    'Giá 16:42',
    '31/02/2026 16:42',
    '15/1',
    '',
  ])('no stamp: %s', (line) => {
    expect(parseStamp(line)).toBeNull();
  });
});
