import { describe, expect, test } from 'vitest';
import { toldOf } from './laid-out.ts';

/* The day of an article, and the words that tell it. */

const H = 'Làng muối Cồn Bãi đón đoàn khách đầu tiên';
const B = 'Bà con mong trời nắng đều cho hạt muối trắng và chắc.';
const past = 'Ngày 18/5/2027, đoàn thợ đầu tiên đã tới làng để sửa nhà.';

/** The day and its words; the lines stand between a headline and more text. */
const told = (lines: readonly string[], headline = H) =>
  toldOf([headline, ...lines, B]).split('; ')[0];

describe('stated', () => {
  test.each([
    [['20/5/2027 08:15', B], '2027-05-20 stated “20/5/2027 08:15”'],
    [['Lan Anh', '20/5/2027 08:15', B], '2027-05-20 stated “20/5/2027 08:15”'],
    [['20/05/2027, 09:25:27', '19/5/2027 07:00', B], '2027-05-19 stated “19/5/2027 07:00”'],
    [['19/5/2027 07:00', '20/05/2027, 09:25:27', B], '2027-05-19 stated “19/5/2027 07:00”'],
    [
      ['Cồn Bãi (BM 20/5) - Con đường ra ruộng muối đã mở lại cho khách.', past],
      '2027-05-20 stated “20/5”',
    ],
  ])('%j: %s', (lines, expected) => {
    expect(told(lines)).toBe(expected);
  });

  test('by the header, whose month tells the year of a dateline', () => {
    const opening = 'Cồn Bãi (BM 20/5) - Con đường ra ruộng muối đã mở lại cho khách.';
    expect(toldOf([`date 2027-05-20 ${H}`, B])).toBe('2027-05-20 stated “2027-05-20”');
    expect(toldOf([`date 2027-05 ${H}`, opening, B])).toBe('2027-05-20 stated “20/5”; dateline BM');
    expect(toldOf([`date 2027-04 ${H}`, opening, B])).toBe('dateline BM');
  });

  test('two that differ are told', () => {
    expect(toldOf([`date 2027-05-20 ${H}`, '19/5/2027 07:00', B])).toBe(
      '2027-05-20 stated “2027-05-20”; W_DATE_CONFLICT 2:1',
    );
    expect(toldOf([`date 2027-02-30 ${H}`, B])).toBe('E_DATE 1:6');
    expect(toldOf([H, 'Ngày 31/4/2027, xã mở lại con đường ra ruộng muối.', B])).toBe('E_DATE 2:6');
  });
});

describe('told by the way', () => {
  test.each([
    ['Hôm nay (20/5/2027), xã mở lại con đường ra ruộng muối.', 'Hôm nay (20/5/2027'],
    ['Chiều nay, 20/5/2027, xã mở lại con đường ra ruộng muối.', 'Chiều nay, 20/5/2027'],
    ['Xã mở lại con đường ra ruộng muối hôm nay, ngày 20/5/2027.', 'hôm nay, ngày 20/5/2027'],
    ['Sáng 20/5/2027, xã mở lại con đường ra ruộng muối.', 'Sáng 20/5/2027'],
    ['Ngày 20/5/2027, xã mở lại con đường ra ruộng muối.', 'Ngày 20/5/2027'],
    ['Lễ mở đường diễn ra ngày 20/5/2027 tại nhà văn hóa xã.', 'ngày 20/5/2027'],
    ['Lễ mở đường diễn ra chiều 20/5/2027 tại nhà văn hóa xã.', 'chiều 20/5/2027'],
    ['Lễ hội Muối Cồn Bãi 2027 diễn ra ngày 20/5 tại xã.', 'ngày 20/5'],
  ])('%s', (line, words) => {
    expect(told([line])).toBe(`2027-05-20 inferred “${words}”`);
  });

  test.each([
    ['Xã đã hứa từ ngày 20/5/2027 sẽ mở lại con đường.'],
    ['Lễ sẽ diễn ra ngày 20/5/2027 tại nhà văn hóa xã Cồn Bãi.'],
    ['Con đường mở ngày 20/5/2027 dài bốn cây số.'],
    ['Sáng 20/5, xã mở lại con đường ra ruộng muối cho khách.'],
    ['Tháng 5/2027, xã mở lại con đường ra ruộng muối cho khách.'],
    ['Năm 2027, xã mở lại con đường ra ruộng muối cho khách.'],
    ['Ngày 3/2/1985, làng muối được đặt tên như bây giờ.'],
  ])('not told: %s', (line) => {
    expect(told([line])).toBe('');
  });

  test('only by the first sentences', () => {
    const line = 'Sáng 20/5/2027, xã mở lại con đường ra ruộng muối.';
    expect(told([B, line])).toBe('2027-05-20 inferred “Sáng 20/5/2027”');
    expect(told([B, 'Muối năm nay trắng hơn mọi năm và bán được giá.', line])).toBe('');
    expect(told([`${B} ${line}`])).toBe('2027-05-20 inferred “Sáng 20/5/2027”');
    expect(
      told([B, B.replace('trắng', 'to'), 'Hôm nay (20/5/2027), xã mở lại chợ muối cho khách.']),
    ).toBe('2027-05-20 inferred “Hôm nay (20/5/2027”');
  });
});

describe('the year of a day without one', () => {
  const opening = 'Sáng 20/5, xã mở lại con đường ra ruộng muối cho khách.';
  const inferred = '2027-05-20 inferred “Sáng 20/5”';
  test.each([
    ['a day near it', [opening, past], inferred],
    [
      'a range up to near it',
      [opening, 'Từ ngày 29/12/2026 đến 3/5/2027, đoàn thợ đã ở lại làng.'],
      inferred,
    ],
    [
      'a day far from it',
      [opening, 'Ngày 18/2/2027, đoàn thợ đầu tiên đã tới làng để sửa nhà.'],
      '',
    ],
    ['a day ahead', [opening, 'Ngày 28/5/2027, đoàn thợ sẽ tới làng để sửa nhà cho khách.'], ''],
    ['days of two years near it', [opening, past, past.replace('2027', '2026')], ''],
    [
      'the day of a decree',
      [opening, 'Theo Quyết định ngày 18/5/2027 của tỉnh, đường do xã quản lý.'],
      '',
    ],
    [
      'the first of its kind in a year',
      [opening, 'Đây là sự kiện đầu tiên của làng muối trong năm 2027.'],
      inferred,
    ],
    [
      'a sentence like that in another form',
      [opening, 'Đây là con đường đầu tiên của làng muối trong năm 2027.'],
      '',
    ],
    ['the name of a meeting', ['Sáng 20/5, Lễ hội Muối Cồn Bãi 2027 mở cửa cho khách.'], inferred],
    ['a year of something else', ['Sáng 20/5, Kế hoạch Muối Cồn Bãi 2027 mở cửa cho khách.'], ''],
  ])('%s', (_, lines, expected) => {
    expect(told(lines)).toBe(expected);
  });

  test.each([
    ['Ngày 18/5/2027, đoàn thợ đầu tiên từng tới làng để sửa nhà.'],
    ['Thẻ của khách ghi cấp ngày 18/5/2027 tại nhà văn hóa xã.'],
  ])('none that is long gone, or stands on a paper: %s', (line) => {
    expect(told([opening, line])).toBe('');
  });

  test.each([
    ['16/1', 'tổng kết năm 2026, triển khai nhiệm vụ năm 2027', '2027-01-16'],
    ['16/12', 'tổng kết năm 2026, triển khai nhiệm vụ năm 2027', '2026-12-16'],
    ['16/1', 'tổng kết năm 2026', ''],
    ['16/11', 'tổng kết năm 2026', '2026-11-16'],
    ['16/8', 'tổng kết năm 2026, triển khai nhiệm vụ năm 2027', ''],
    ['16/1', 'triển khai nhiệm vụ năm 2027', '2027-01-16'],
    ['16/12', 'triển khai nhiệm vụ năm 2027', '2026-12-16'],
    ['16/8', 'triển khai nhiệm vụ năm 2027', ''],
    ['16/7', 'sơ kết 6 tháng đầu năm 2027', '2027-07-16'],
    ['16/7', 'chuyển giao chức chủ tịch hội năm 2027', ''],
  ])('a meeting that sums a year up, or plans one: %s, %s', (day, what, expected) => {
    const words = expected === '' ? '' : `${expected} inferred “Ngày ${day}”`;
    expect(told([`Ngày ${day}, Hội nghị ${what} của xã Cồn Bãi đã mở tại nhà văn hóa.`])).toBe(
      words,
    );
  });

  test('the name of a meeting in the headline', () => {
    expect(told([opening], 'Lễ hội Muối Cồn Bãi 2027 mở cửa đón khách')).toBe(inferred);
    expect(told([opening], 'Làng muối Cồn Bãi năm 2027 mở cửa đón khách')).toBe('');
  });

  test('hôm nay', () => {
    const today = 'Hôm nay (20/5), xã mở lại con đường ra ruộng muối.';
    expect(told([today, past])).toBe('2027-05-20 inferred “Hôm nay (20/5”');
    expect(told([today])).toBe('');
  });
});

test.each([
  ['days long after it', 'Ngày 1/9/2029, con đường đã hỏng vì lũ lớn tràn qua làng.', ''],
  [
    'a day a little later',
    'Ngày 1/9/2027, con đường đã hỏng vì lũ lớn tràn qua làng.',
    '2027-05-20 inferred “Sáng 20/5/2027”',
  ],
  [
    'a day long ahead',
    'Ngày 1/9/2029, con đường sẽ được làm lại từ đầu tới cuối.',
    '2027-05-20 inferred “Sáng 20/5/2027”',
  ],
  [
    'up to when something is valid',
    'Giấy phép có giá trị đến 1/9/2029 cho tất cả các hộ.',
    '2027-05-20 inferred “Sáng 20/5/2027”',
  ],
  [
    'a year long after it',
    'Con đường được tính cho tới năm 2029 theo lời các cụ.',
    '2027-05-20 inferred “Sáng 20/5/2027”',
  ],
])('a day, and %s', (_, line, expected) => {
  expect(told(['Sáng 20/5/2027, xã mở lại con đường ra ruộng muối.', line])).toBe(expected);
});
