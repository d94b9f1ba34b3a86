import { describe, expect, test } from 'vitest';
import { findFigures, saidOnce } from '../../src/parse/figures.ts';
import { findNumbers, parseFigures } from '../../src/parse/figures/numbers.ts';
import { slice } from '../../src/parse/reading.ts';
import { figure } from '../../src/schemas/figure.ts';
import { fixture, reading } from './readings.ts';

describe('numbers', () => {
  test.each([
    ['2.000', 2000],
    ['3,7', 3.7],
    ['3.7', 3.7],
    ['1.234.567,5', 1234567.5],
    ['12,5', 12.5],
    ['1,234,567', 1234567],
    ['1.234,56', 1234.56],
    ['0,77', 0.77],
  ])('%s', (words, value) => {
    expect(parseFigures(words)).toBe(value);
  });

  test.each([
    ['3,7 nghìn tỷ', [3.7e12]],
    ['700 triệu', [7e8]],
    ['2 ngàn tỉ', [2e12]],
    ['mười hai', [12]],
    ['hai mươi lăm', [25]],
    ['ba trăm nghìn', [3e5]],
    ['hàng chục nghìn', [1e4]],
    ['năm', [5]],
    ['hai ba', []],
  ])('%s', (words, values) => {
    expect(findNumbers(words).map(({ value }) => value)).toEqual(values);
  });
});

describe('findFigures', () => {
  const { readings, expected } = fixture('figures');
  const allFigures = () => readings.flatMap(findFigures);

  test('value, unit, qualifier, time and clause', () => {
    const figures = allFigures();
    expect(figures.map(({ source: _, amountSource: __, ...rest }) => rest)).toEqual(expected);
  });

  test('amount and clause stand in the line; the schema takes them; ids are unique', () => {
    const figures = allFigures();
    for (const { amountSource, text, ...rest } of figures) {
      const [from] = readings;
      expect(from && slice(from, rest.source)).toBe(text);
      expect(from && slice(from, amountSource)).toBe(rest.amount);
      figure.parse({
        ...rest,
        label: null,
        quote: null,
        text: { vi: text, en: null },
        translation: 'missing',
        speaker: null,
        themes: [],
      });
    }
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  });

  test.each([
    ['Hội nghị có hàng trăm đại biểu', [100, 'delegates', 'hàng']],
    ['ASEAN đạt 60 phần trăm trở lên', [60, '%', 'trở lên']],
    ['ASEAN có 2,000 đại biểu', [2000, 'delegates', null]],
    ['Quy mô khu vực tăng gấp ba', [3, '×', null]],
    ['ASEAN đứng thứ 7 thế giới', [7, 'rank', null]],
    ['Hội nghị kéo dài năm ngày làm việc', [5, 'days', null]],
    ['ASEAN có năm nước tham gia', [5, 'countries', null]],
  ])('%s', (text, expectedOne) => {
    const found = findFigures(reading('a', '2027-05-20', [text]));
    expect(found.map(({ value, unit, qualifier }) => [value, unit, qualifier])).toEqual([
      expectedOne,
    ]);
  });

  test.each([
    [
      'Khu vực đã nối mạng với 3 nước trong năm 2026 và sẽ nối thêm 4 nước trong năm 2028',
      ['2026', '2028'],
    ],
    ['Quy mô khu vực gấp hơn ba lần năm 2024', [null]],
    ['ASEAN đạt ít nhất 30% vào năm 2031, tăng từ khoảng 18% hiện nay', ['2031', null]],
  ])('the year of a figure: %s', (text, years) => {
    const found = findFigures(reading('a', '2027-05-20', [text]));
    expect(found.map(({ asOf }) => asOf)).toEqual(years);
  });
});

describe('where figures are looked for', () => {
  const amounts = (...lines: string[]) =>
    findFigures(reading('a', '2027-05-20', lines)).map(({ amount }) => amount);

  test('not beside pictures and in headings', () => {
    expect(
      amounts('! Kho chứa 500 tấn gạo. Ảnh: A', '# Kho chứa 300 tấn', 'Kho có 20 tấn.'),
    ).toEqual(['20 tấn']);
  });

  test('behind long sentences, and in none that is no prose', () => {
    const long = 'Kho gạo của huyện rất đẹp và rộng rãi, '.repeat(40);
    expect(amounts(`${long}vui. Kho chứa 500 tấn. ${long}vui. Chợ chứa 300 tấn.`)).toEqual([
      '500 tấn',
      '300 tấn',
    ]);
    expect(amounts(`Kho chứa 500 tấn và ${long}${long}.`)).toEqual([]);
  });

  test('three alike on a line have three ids', () => {
    const found = findFigures(reading('a', '2027-05-20', ['Có 9 tấn, mua 9 tấn, bán 9 tấn.']));
    expect(found.map(({ id }) => id)).toEqual(['a-1-9-tan', 'a-1-9-tan-2', 'a-1-9-tan-3']);
  });
});

describe('each figure once an article', () => {
  const once = (...lines: string[]) => {
    const one = reading('a', '2027-05-20', lines);
    return saidOnce(one, findFigures(one)).map(({ id }) => id);
  };

  test('a large number is one figure wherever it stands', () => {
    expect(once('Quy mô đạt 2.000 tỷ USD.', 'Quy mô sẽ đạt 2 nghìn tỷ USD.')).toEqual([
      'a-1-2-000-ty-usd',
    ]);
  });

  test('a small one is another where other things are told of', () => {
    expect(once('Có 60% hộ nghèo dùng mạng.', 'Giá điện tăng 60% so với năm trước.')).toEqual([
      'a-1-60',
      'a-2-60',
    ]);
  });

  test.each([
    ['another unit', 'Quy mô đạt 2.000 tỷ USD.', 'Quy mô đạt 2.000 tỷ đồng.'],
    ['another value', 'Huyện thu 5.000 tấn gạo.', 'Huyện thu 6.000 tấn gạo.'],
    ['another upper end', 'Huyện thu 5.000-6.000 tấn gạo.', 'Huyện thu 5.000-7.000 tấn gạo.'],
    ['another rate', 'Huyện thu 5.000 tấn mỗi năm.', 'Huyện thu 5.000 tấn mỗi ngày.'],
  ])('%s is another figure', (_, ...lines) => {
    expect(once(...lines)).toHaveLength(2);
  });

  test.each([
    ['large, in other words', 'Quy mô đạt 2.000 tỷ USD.', 'Con số 2.000 tỷ USD gây bất ngờ lớn.'],
    ['small, in nearly the same', 'Có 60% hộ nghèo dùng mạng.', 'HỘ NGHÈO DÙNG MẠNG: 60%.'],
    ['small, within more words', 'Có 60% hộ nghèo.', 'Theo bà Hoa, có 60% hộ nghèo của xã này.'],
  ])('the same figure: %s', (_, ...lines) => {
    expect(once(...lines)).toHaveLength(1);
  });

  test('what no article tells in running text stands where it is told', () => {
    const one = reading('a', '2027-05-20', ['Quy mô đạt 2.000 tỷ USD', 'Mưa to.', 'Thu 30%.']);
    const blocks = one.blocks.map((block, i) =>
      i === 0 ? { ...block, kind: 'headline' as const } : block,
    );
    const read = { ...one, blocks };
    expect(saidOnce(read, findFigures(read)).map(({ source }) => source.line)).toEqual([1, 3]);
  });

  test('the running text says it first, not the headline above it', () => {
    const lines = ['Quy mô đạt 2.000 tỷ USD', 'Bà nói quy mô đã đạt 2.000 tỷ USD.'];
    const one = reading('a', '2027-05-20', lines);
    const blocks = one.blocks.map((block, i) =>
      i === 0 ? { ...block, kind: 'headline' as const } : block,
    );
    const read = { ...one, blocks };
    expect(saidOnce(read, findFigures(read)).map(({ id }) => id)).toEqual(['a-2-2-000-ty-usd']);
  });
});
