import { describe, expect, test } from 'vitest';
import { A, B, H, toldOf } from './laid-out.ts';

/* On which day an article was written: its first sentences, and the years of days that print none. */

const D = B.replace('Bà con', 'Diêm dân');
const told = (lines: readonly string[]) => toldOf([H, ...lines]);
const road = 'xã mở lại con đường ra ruộng muối cho khách.';

describe('the first sentences', () => {
  test('of an article without headline', () => {
    expect(toldOf([`Sáng 20/5/2027, ${road}`, B])).toBe('2027-05-20 inferred “Sáng 20/5/2027”');
  });

  test.each([
    [
      'a standfirst is one of two',
      [`Sáng 20/5/2027, ${road}`, `BM - ${A}`, B],
      '2027-05-20 inferred “Sáng 20/5/2027”; dateline BM',
    ],
    ['the third is none', [B, `BM - ${A}`, `Sáng 20/5/2027, ${road}`], 'dateline BM'],
    [
      'behind a sentence about what is ahead',
      [`Lễ sẽ rất vui. Sáng 20/5/2027, ${road}`, B],
      '2027-05-20 inferred “Sáng 20/5/2027”',
    ],
    ['several days', ['Lễ mở đường diễn ra ngày 20-22/5/2027 tại xã.', B], ''],
    [
      'somebody’s words',
      [`“Ngày 20/5/2027, ${road.slice(0, -1)}”, ông Bình kể.`, B],
      '2027-05-20 inferred “Ngày 20/5/2027”',
    ],
    [
      'today, without its year, further down',
      [B, D, `Hôm nay (20/5), ${road}`, 'Ngày 18/5/2027, đoàn thợ đã tới làng để sửa nhà.'],
      '2027-05-20 inferred “Hôm nay (20/5”',
    ],
  ])('%s', (_, lines, expected) => {
    expect(told(lines)).toBe(expected);
  });
});

describe('a day that is too old for news', () => {
  const named = (day: string) => told([`Ngày ${day}, làng muối được đặt tên như bây giờ.`, B]);
  const later = (day: string) =>
    told([`Sáng 20/5/2026, ${road}`, `Ngày ${day}, chợ muối lại đông khách.`, B]);

  test('before there were pages', () => {
    expect(named('1/1/1995')).toBe('1995-01-01 inferred “Ngày 1/1/1995”');
    expect(named('31/12/1994')).toBe('');
  });

  test('with days more than four hundred days later', () => {
    expect(later('24/6/2027')).toBe('2026-05-20 inferred “Sáng 20/5/2026”');
    expect(later('25/6/2027')).toBe('');
  });
});

describe('the year of a day without one', () => {
  const opening = `Sáng 20/5, ${road}`;
  const inferred = '2027-05-20 inferred “Sáng 20/5”';
  test.each([
    ['forty-five days before it', 'Ngày 5/4/2027, đoàn thợ đã tới làng để sửa nhà.', inferred],
    ['more days before it', 'Ngày 4/4/2027, đoàn thợ đã tới làng để sửa nhà.', ''],
    [
      'the day of a decree, in a long sentence',
      'Theo Quyết định ngày 18/5/2027 của tỉnh, đường do xã quản lý, dài bốn cây số, rộng sáu mét, chạy thẳng từ làng ra tận ruộng muối.',
      '',
    ],
    ['a day of long ago', 'Ngày 18/5/2027, đoàn thợ từng tới làng để sửa nhà.', ''],
    [
      'a day behind something of long ago',
      'Làng từng rất nghèo. Ngày 18/5/2027, đoàn thợ đã tới làng để sửa nhà.',
      inferred,
    ],
    [
      'a day in front of something of long ago',
      'Ngày 18/5/2027, đoàn thợ đã tới làng để sửa nhà. Họ từng làm ở xa.',
      inferred,
    ],
    [
      'the first of its kind, below a picture',
      'Đây là sự kiện đầu tiên của làng muối trong năm 2027. Ảnh: Hà Trung',
      'photos Hà Trung',
    ],
    [
      'the first of its kind, in the second sentence',
      'Muối rất trắng. Đây là sự kiện đầu tiên của làng muối trong năm 2027.',
      inferred,
    ],
  ])('%s', (_, line, expected) => {
    expect(told([opening, line, B])).toBe(expected);
  });
});
