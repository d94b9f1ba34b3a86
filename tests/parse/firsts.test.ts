import { describe, expect, test } from 'vitest';
import { findFirsts } from '../../src/parse/events/attendance.ts';
import { sentenceOf } from './sentence.ts';

/* What happens for the first time. */

const firsts = (text: string) => findFirsts(sentenceOf(text));
const told = (text: string) =>
  firsts(text).map(({ kind, what, title }) => `${kind} ${what}: ${title}`);

describe('“lần đầu tiên”', () => {
  test.each([
    [
      'Đây là lần đầu tiên Palau tham dự với tư cách thành viên.',
      'attendance lan-dau-tien-palau-tham-du: Lần đầu tiên Palau tham dự với tư cách thành viên',
    ],
    [
      'Năm nay lần đầu tiên, Papua New Guinea chủ trì.',
      'outcome lan-dau-tien-papua-new-guinea-chu-tri: Lần đầu tiên Papua New Guinea chủ trì',
    ],
    [
      'Đây là lần đầu tiên Timor-Leste đăng cai, theo ông An.',
      'outcome lan-dau-tien-timor-leste-dang-cai: Lần đầu tiên Timor-Leste đăng cai',
    ],
    [
      'Palau lần đầu tiên chủ trì một phiên đối thoại.',
      'outcome lan-dau-tien-palau-chu-tri: Lần đầu tiên Palau chủ trì một phiên đối thoại',
    ],
    [
      'Timor-Leste lần đầu tiên có mặt (ảnh).',
      'attendance lan-dau-tien-timor-leste-co-mat: Lần đầu tiên Timor-Leste có mặt',
    ],
    [
      'Palau lần đầu tiên góp mặt.',
      'attendance lan-dau-tien-palau-gop-mat: Lần đầu tiên Palau góp mặt',
    ],
    [
      'Palau lần đầu tiên tham gia.',
      'attendance lan-dau-tien-palau-tham-gia: Lần đầu tiên Palau tham gia',
    ],
    [
      'Papua New Guinea lần đầu tiên trở thành chủ nhà tham dự đủ.',
      'outcome lan-dau-tien-papua-new-guinea-tro-thanh: Lần đầu tiên Papua New Guinea trở thành chủ nhà tham dự đủ',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test.each([
    'Đây là lần đầu tiên mưa rơi.',
    'Đây là lần đầu tiên các nước tham dự.',
    'Đây là lần đầu tiên Palau mưa rơi.',
    'Đây là lần thứ hai Palau tham dự.',
    'Đây là nlần đầu tiên Palau tham dự.',
    'Palau lần đầu tiên đượcx mời.',
    'Đây là lần đầu tiên Palau đượcx mời.',
    'nước nhỏ lần đầu tiên tham dự.',
  ])('not: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('told as done, or as ahead', () => {
    expect(firsts('Palau lần đầu tiên tham dự, mai sẽ về.')).toMatchObject([
      { first: true, tense: null, date: null },
    ]);
    expect(firsts('Năm sau sẽ là lần đầu tiên Palau tham dự.')).toMatchObject([
      { tense: 'future' },
    ]);
    expect(firsts('Đây là lần đầu tiên Palau được mời mà đã đến khi trời sắp mưa.')).toMatchObject([
      { tense: 'future' },
    ]);
  });
});

describe('the first of its kind', () => {
  test.each([
    [
      'Đây là hội nghị cấp bộ trưởng đầu tiên của ngành trong năm 2027.',
      'Hội nghị cấp bộ trưởng đầu tiên của ngành trong năm 2027',
    ],
    ['Đây là sự kiện đầu tiên tại Huế, theo ông An.', 'Sự kiện đầu tiên tại Huế'],
    ['Nay cuộc họp kín đầu tiên trong tháng đã diễn ra.', 'Cuộc họp kín đầu tiên trong tháng'],
    ['Một diễn đàn đầu tiên của ngành góp vui.', 'Diễn đàn đầu tiên của ngành'],
    ['Một phiên họp đầu tiên của ngành tại Huế rất vui.', 'Phiên họp đầu tiên của ngành'],
    ['Một diễn đàn đầu tiên của ngành', 'Diễn đàn đầu tiên của ngành'],
    ['Một diễn đàn đầu tiên của ngành tạiỉ.', 'Diễn đàn đầu tiên của ngành tạiỉ'],
  ])('%s', (text, title) => {
    expect(firsts(text)).toMatchObject([{ kind: 'outcome', first: true, title }]);
  });

  test.each([
    'Đây là phim đầu tiên của Huế.',
    'Đây là sự kiện đầu tiên.',
    'Đây là asự kiện đầu tiên của Huế.',
    'Đây là sự kiện, điều đầu tiên của Huế.',
    'Đây là sự kiện vui nhất lớn nhất đẹp nhất hay nhất đầu tiên của Huế.',
  ])('not: %s', (text) => {
    expect(firsts(text)).toEqual([]);
  });

  test('with its year, where that stands within', () => {
    expect(firsts('Năm 2026, đây là sự kiện đầu tiên của năm 2027, sau năm 2025.')).toMatchObject([
      { what: 'su-kien-dau-tien-cua-nam-2027', date: { from: '2027' } },
    ]);
    expect(firsts('Năm 2026, sự kiện đầu tiên của ngành, trước năm 2028.')).toMatchObject([
      { date: null },
    ]);
    expect(firsts('Một sự kiện đầu tiên của ngành từ tháng 1/2026 rất vui.')).toMatchObject([
      { date: null },
    ]);
  });

  test('told as done, or as ahead', () => {
    expect(firsts('Đây sẽ là sự kiện đầu tiên của ngành.')).toMatchObject([{ tense: 'future' }]);
    expect(firsts('Đã có sự kiện đầu tiên của ngành sẽ vui.')).toMatchObject([{ tense: 'past' }]);
    expect(firsts('Một sự kiện đầu tiên của ngành đã mở.')).toMatchObject([{ tense: 'past' }]);
  });
});
