import { describe, expect, it } from 'vitest';
import { figureParts, formatFigure } from '../../src/i18n/figure.ts';

describe('a figure in words', () => {
  it.each([
    [3e11, 'USD', 'gần', null, 'gần 300 tỷ USD', 'nearly US$300 billion'],
    [3.7e12, 'USD', 'khoảng', null, 'khoảng 3,7 nghìn tỷ USD', 'about US$3.7 trillion'],
    [60, '%', 'hơn', null, 'hơn 60%', 'more than 60%'],
    [50, '%', 'hơn', 'year', 'hơn 50%/năm', 'more than 50% a year'],
    [97, '%', 'tới', null, 'tới 97%', 'as much as 97%'],
    [5, 'rank', null, null, 'lớn thứ 5', '5th'],
    [2, '×', null, null, 'gấp đôi', 'double'],
    [3, '×', 'hơn', null, 'hơn gấp 3 lần', 'more than 3 times'],
    [7e8, 'people', 'gần', null, 'gần 700 triệu dân', 'nearly 700 million people'],
    [60, 'years', 'gần', null, 'gần 6 thập kỷ', 'nearly 60 years'],
    [11, 'countries', null, null, '11 nước thành viên', '11 countries'],
    [7.5e12, 'VND', 'Hơn', null, 'Hơn 7.500 tỷ đồng', 'more than 7.5 trillion VND'],
    [5e9, 'EUR', null, null, '5 tỷ euro', '€5 billion'],
    [0.333333, 'share', 'hơn', null, 'hơn 1/3', 'more than 1/3'],
    [0.823529, 'share', null, null, '28/34', '82.4%'],
    [0.5, 'pp', null, null, '0,5 điểm phần trăm', '0.5 percentage points'],
    [3200, 'MW', null, null, '3.200 MW', '3,200 MW'],
    [50, 'GB', 'lên tới', 'day', 'lên tới 50GB/ngày', 'up to 50 GB a day'],
    [1, 'hours', null, null, '1 giờ', '1 hour'],
    [100, 'delegates', 'hàng', null, 'hàng trăm đại biểu', 'hundreds of delegates'],
    [1e12, 'USD', 'hàng', null, 'hàng nghìn tỷ USD', 'trillions of USD'],
    [2400, 'items', 'hơn', null, 'hơn 2.400 thôn', 'more than 2,400'],
  ] as const)('%d %s keeps its qualifier', (value, unit, qualifier, per, amount, english) => {
    const figure = { value, valueTo: null, unit, qualifier, per, amount };
    expect(formatFigure(figure, 'vi')).toBe(amount);
    expect(formatFigure(figure, 'en')).toBe(english);
  });

  it('takes the number out to set it large', () => {
    const figure = {
      value: 3.7e12,
      valueTo: null,
      unit: 'USD',
      qualifier: 'khoảng',
      per: null,
    } as const;
    expect(figureParts({ ...figure, amount: 'khoảng 3,7 nghìn tỷ USD' }, 'vi')).toEqual({
      qualifier: 'khoảng',
      before: '',
      number: '3,7',
      after: ' nghìn tỷ USD',
    });
  });

  it.each([
    ['năm ngày làm việc', 'days', 'năm', ' ngày làm việc'],
    ['năm năm', 'years', 'năm', ' năm'],
    ['hai trăm nghìn người', 'people', 'hai trăm nghìn', ' người'],
    ['gấp đôi', '×', 'gấp đôi', ''],
    ['một nửa dân số', 'share', 'một nửa dân số', ''],
  ] as const)('takes a number in words out of its unit: %s', (amount, unit, number, after) => {
    const figure = { value: 5, valueTo: null, unit, qualifier: null, per: null, amount };
    expect(figureParts(figure, 'vi')).toEqual({ qualifier: '', before: '', number, after });
  });

  it('adds a qualifier that the amount leaves out, and repeats none that it holds', () => {
    const figure = { value: 97, valueTo: null, unit: '%', qualifier: 'tới', per: null } as const;
    expect(formatFigure({ ...figure, amount: '97%' }, 'vi')).toBe('tới 97%');
    expect(formatFigure({ ...figure, amount: 'chiếm tới 97%' }, 'vi')).toBe('chiếm tới 97%');
  });

  it('keeps a qualifier that it has no English for', () => {
    const figure = {
      value: 5,
      valueTo: null,
      unit: '%',
      qualifier: 'ngót',
      per: null,
      amount: 'ngót 5%',
    } as const;
    expect(formatFigure(figure, 'en')).toBe('ngót 5%');
  });

  it.each([
    [6e10, 7e10, 'USD', '60-70 tỷ USD', 'US$60–70 billion'],
    [5e8, 1e9, 'VND', 'từ 500 triệu đến 1 tỷ đồng', '500 million–1 billion VND'],
    [5, 7, '%', '5-7%', '5–7%'],
    [2, 3, '×', 'gấp 2-3 lần', '2–3 times'],
  ] as const)('from %d to %d %s', (value, valueTo, unit, amount, english) => {
    const figure = { value, valueTo, unit, qualifier: null, per: null, amount };
    expect(formatFigure(figure, 'vi')).toBe(amount);
    expect(formatFigure(figure, 'en')).toBe(english);
  });

  it('sets both ends of a span large', () => {
    const figure = { value: 5, valueTo: 7, unit: '%', qualifier: null, per: null } as const;
    expect(figureParts({ ...figure, amount: 'từ 5 đến 7%' }, 'vi')).toMatchObject({
      before: 'từ ',
      number: '5 đến 7',
      after: '%',
    });
  });
});
