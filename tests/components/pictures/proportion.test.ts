import { describe, expect, it } from 'vitest';
import { proportionOf } from '../../../src/components/pictures/proportion.ts';
import { edgeOf } from '../../../src/components/pictures/proportion-words.ts';
import { figureOf } from './figure.ts';

describe('edgeOf', () => {
  it.each([
    [null, 'exact'],
    ['hơn', 'above'],
    ['Trên', 'above'],
    ['ít nhất', 'above'],
    ['gần', 'below'],
    ['chưa đến', 'below'],
    ['khoảng', 'about'],
    ['tới', 'reached'],
    ['lên tới', 'reached'],
    ['tới hơn', 'above'],
    ['ước đạt gần', 'below'],
    ['hàng', null],
    ['đâu đó', null],
  ])('%s leaves the number %s', (qualifier, edge) => {
    expect(edgeOf(qualifier)).toBe(edge);
  });
});

describe('a share', () => {
  const share = (amount: string, clause: string, qualifier: string | null = null) =>
    proportionOf(figureOf(amount, clause, { value: 60, unit: '%', qualifier }));

  it.each([
    ['60%', 'lực lượng chiếm 60% tổng số doanh nghiệp'],
    ['60%', 'Tỉ lệ người dân sử dụng Internet 60%'],
    ['60%', 'thị trường đông dân, trong đó 60% là người trẻ'],
    ['60%', 'đã có 60% dân số dùng mạng'],
  ])('is told by the words around it: %s in "%s"', (amount, clause) => {
    expect(share(amount, clause)).toMatchObject({ kind: 'share', percent: 60 });
  });

  it.each([
    ['60%', 'thương mại điện tử tăng 60% so với năm trước'],
    ['60%', 'số vụ giảm 60% trong các tháng qua'],
    ['60%', 'tỷ lệ lạm phát 60%'],
    ['60%', 'nhanh hơn 60%'],
    ['60%', 'con số là 60%'],
  ])('is not made of what is none, or may be none: %s in "%s"', (amount, clause) => {
    expect(share(amount, clause)).toBeNull();
  });

  it('keeps what its qualifier leaves open, and is not drawn where no rule knows it', () => {
    expect(share('hơn 60%', 'chiếm hơn 60% tổng số', 'hơn')).toMatchObject({ edge: 'above' });
    expect(share('đâu 60%', 'chiếm đâu 60% tổng số', 'đâu')).toBeNull();
  });

  it('is a part of what the same clause counts, only where it says so', () => {
    const clause = 'thị trường với gần 700 triệu dân, trong đó hơn 60% là người trẻ';
    const part = figureOf('hơn 60%', clause, { value: 60, unit: '%', qualifier: 'hơn' });
    const people = figureOf('gần 700 triệu dân', clause, { value: 7e8, unit: 'people' });
    expect(proportionOf(part, [people, part])).toMatchObject({ whole: people });
    const apart = 'gần 700 triệu dân, và chiếm hơn 60% thị phần';
    expect(
      proportionOf({ ...part, text: { vi: apart, en: null } }, [
        { ...people, text: { vi: apart, en: null } },
      ]),
    ).toMatchObject({ whole: null });
  });

  it('takes fractions as hundredths, and no more than the whole', () => {
    const quarter = figureOf('1/4', 'chiếm 1/4 dân số', { value: 0.25, unit: 'share' });
    expect(proportionOf(quarter)).toMatchObject({ kind: 'share', percent: 25 });
    const over = figureOf('120%', 'chiếm 120% tổng số', { value: 120, unit: '%' });
    expect(proportionOf(over)).toBeNull();
  });
});

describe('a multiple', () => {
  const clause = 'Kinh tế số năm 2025 có quy mô gần 300 tỷ USD, gấp đôi so với năm 2020';
  const double = figureOf('gấp đôi', clause, { value: 2, unit: '×', asOf: '2025' });
  const size = figureOf('gần 300 tỷ USD', clause, {
    value: 3e11,
    unit: 'USD',
    qualifier: 'gần',
    asOf: '2025',
  });

  it('names the year it compares with and the size that the clause prints, and computes none', () => {
    expect(proportionOf(double, [size, double])).toEqual({
      kind: 'times',
      edge: 'exact',
      times: 2,
      timesTo: null,
      base: '2020',
      asOf: '2025',
      size,
    });
  });

  it('takes no size of another time, and no year that is not the base', () => {
    expect(proportionOf(double, [{ ...size, asOf: '2024' }])).toMatchObject({ size: null });
    const bare = figureOf('gấp đôi', 'đến năm 2030 sẽ gấp đôi', { value: 2, unit: '×' });
    expect(proportionOf(bare)).toMatchObject({ base: null });
  });

  it('is not drawn where a picture could not show it', () => {
    expect(proportionOf({ ...double, value: 1000 })).toBeNull();
  });
});

describe('other numbers', () => {
  it('of growth are one step, never a share; a rate that is none is not drawn', () => {
    const rate = { value: 50, unit: '%', per: 'year', qualifier: 'hơn' } as const;
    const growth = figureOf('hơn 50%/năm', 'thanh toán số tăng trưởng hơn 50%/năm', rate);
    expect(proportionOf(growth)).toMatchObject({ kind: 'growth', edge: 'above', per: 'year' });
    expect(proportionOf(figureOf('hơn 50%/năm', 'lãi suất hơn 50%/năm', rate))).toBeNull();
    expect(proportionOf(figureOf('hơn 50%/năm', 'giảm hơn 50%/năm', rate))).toBeNull();
  });

  it('of rank are a place in a row, as long as the row can be seen', () => {
    const rank = figureOf('lớn thứ 5', 'nền kinh tế lớn thứ 5', { value: 5, unit: 'rank' });
    expect(proportionOf(rank)).toEqual({ kind: 'rank', edge: 'exact', place: 5 });
    expect(proportionOf({ ...rank, value: 86 })).toBeNull();
  });

  it('without a proportion have no picture', () => {
    const money = figureOf('gần 300 tỷ USD', 'gần 300 tỷ USD', { value: 3e11, unit: 'USD' });
    const days = figureOf('năm ngày', 'sau năm ngày', { value: 5, unit: 'days' });
    expect([proportionOf(money), proportionOf(days)]).toEqual([null, null]);
  });
});
