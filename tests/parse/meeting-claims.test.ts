import { describe, expect, test } from 'vitest';
import { findMeetingClaims } from '../../src/parse/events/meeting-claims.ts';
import { sentenceOf } from './sentence.ts';

/* What a sentence says of a meeting itself: when, where, and that it takes place. */

const others = [
  'Diễn đàn Công nghệ số khu vực (RDF) lần thứ 7 mở cửa.',
  'Đại hội Thanh niên số (YDF) lần thứ 5 mở cửa.',
];

function claims(text: string): string[] {
  return findMeetingClaims(sentenceOf(text, { others })).map(({ what, date, place, tense, weak }) =>
    [
      what,
      ...(date === null ? [] : [[date.from, date.to].filter((day) => day !== null).join('..')]),
      ...(place === null ? [] : [`tại ${place}`]),
      ...(tense === null ? [] : [tense]),
      ...(weak ? ['weak'] : []),
    ].join(', '),
  );
}

describe('that it takes place', () => {
  test.each([
    ['RDF 7 diễn ra tại Huế.', 'rdf-7, tại Huế'],
    ['RDF 7 khai mạc tại Huế.', 'rdf-7, tại Huế'],
    ['RDF 7 bế mạc tại Huế.', 'rdf-7, tại Huế'],
    ['RDF 7 kết thúc tại Huế.', 'rdf-7, tại Huế'],
    ['RDF 7, sẽ diễn ra tại Huế.', 'rdf-7, tại Huế, future'],
    ['RDF 7 đã được chính thức tổ chức tại Huế.', 'rdf-7, tại Huế, past'],
    ['RDF 7 cũng sắp diễn ra.', 'rdf-7, future'],
    ['RDF 7 còn diễn ra.', 'rdf-7, weak'],
    ['RDF 7 DIỄN RA.', 'rdf-7, weak'],
    ['Việt Nam đăng cai RDF 7 tại Huế.', 'rdf-7, tại Huế'],
    ['Việt Nam đăng cai tổ chức RDF 7.', 'rdf-7, weak'],
    ['Việt Nam đã tổ chức RDF 7.', 'rdf-7, past'],
    ['Việt Nam là chủ nhà RDF 7.', 'rdf-7, weak'],
    ['Việt Nam là chủ nhà của RDF 7.', 'rdf-7, weak'],
    ['Tại Huế sẽ diễn ra RDF 7.', 'rdf-7, future'],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });

  test.each([
    ['who opens it', 'Bà Thu khai mạc RDF 7 diễn ra tại Huế.'],
    ['who closes it', 'Bà Thu bế mạc RDF 7 diễn ra tại Huế.'],
    ['within it', 'Trong khuôn khổ RDF 7 diễn ra tọa đàm.'],
    ['beside it', 'Bên lề RDF 7 diễn ra tọa đàm.'],
    ['at it', 'Tại RDF 7 diễn ra tọa đàm.'],
    ['who goes there', 'Bà Thu dự RDF 7 diễn ra tại Huế.'],
    ['before it', 'Trước RDF 7 diễn ra tọa đàm.'],
    ['after it', 'Sau RDF 7 diễn ra tọa đàm.'],
    ['on its eve', 'Trước thềm RDF 7 diễn ra tọa đàm.'],
    ['about it', 'Phim về RDF 7 diễn ra tại Huế.'],
    ['nothing takes place', 'RDF 7 rất vui, hội nghị khác diễn ra.'],
    ['another verb first', 'RDF 7 mời khách đến khi lễ diễn ra.'],
    ['a longer word', 'RDF 7 diễn rada.'],
    ['the host of something else', 'Việt Nam tổ chức lễ đón RDF 7.'],
    ['the end of a longer word', 'Việt Nam xtổ chức RDF 7.'],
    ['five words of time before the verb', 'RDF 7 đã sẽ còn cũng được diễn ra.'],
    ['no meeting', 'Lễ hội diễn ra tại Huế.'],
  ])('not: %s', (_, text) => {
    expect(claims(text)).toEqual([]);
  });

  test('“trước” far before it says nothing of it', () => {
    expect(claims('Như đã nói trước, RDF 7 diễn ra tại Huế.')).toEqual(['rdf-7, tại Huế']);
  });
});

describe('its days', () => {
  test.each([
    ['behind the verb', 'RDF 7 sẽ diễn ra ngày 15/5.', '2027-05-15, future'],
    ['behind its place', 'RDF 7 diễn ra tại Huế ngày 15/5.', '2027-05-15, tại Huế'],
    [
      'behind its place with commas',
      'RDF 7 diễn ra tại Viêng Chăn, Lào, ngày 15/5.',
      '2027-05-15, tại Viêng Chăn',
    ],
    [
      'behind its place with two commas',
      'RDF 7 diễn ra ở Pattaya, Chonburi, Thái Lan, ngày 15/5.',
      '2027-05-15, tại Pattaya',
    ],
    [
      'behind its place with one comma',
      'RDF 7 diễn ra tại Viêng Chăn, Lào ngày 15/5.',
      '2027-05-15, tại Viêng Chăn',
    ],
    ['a range', 'RDF 7 diễn ra từ ngày 15 đến 17/5/2027.', '2027-05-15..2027-05-17'],
    ['a month', 'RDF 7 sẽ được tổ chức vào tháng 9/2027.', '2027-09, future'],
    ['the year that opens the sentence', 'Trong năm 2027, RDF 7 diễn ra tại Huế.', '2027, tại Huế'],
    ['the month that opens the sentence', 'Tháng 9/2027, Việt Nam tổ chức RDF 7.', '2027-09'],
    ['the day that opens the sentence', 'Ngày 15/5, RDF 7 diễn ra tại Huế.', '2027-05-15, tại Huế'],
    [
      'the day that opens the sentence, the verb before',
      'Sáng 15/5 đã diễn ra RDF 7.',
      '2027-05-15, past',
    ],
  ])('%s', (_, text, expected) => {
    expect(claims(text)).toEqual([`rdf-7, ${expected}`]);
  });

  test.each([
    ['the day that somebody hosts it by', 'Ngày 15/5, Việt Nam tổ chức RDF 7.', 'weak'],
    ['the day on which it opens', 'Ngày 15/5, RDF 7 khai mạc.', 'weak'],
    ['the day on which it closes', 'RDF 7 bế mạc ngày 17/5.', 'weak'],
    ['the day on which it ends', 'RDF 7 Kết thúc ngày 17/5.', 'weak'],
    ['a day behind a comma', 'RDF 7 diễn ra sôi nổi, mưa rơi ngày 17/5.', 'weak'],
    [
      'a day behind a comma behind its place',
      'RDF 7 diễn ra tại Huế, mưa rơi ngày 17/5.',
      'tại Huế',
    ],
    [
      'a day behind a place further on',
      'RDF 7 diễn ra, hội chợ tại Viêng Chăn, Lào, ngày 17/5.',
      'tại Viêng Chăn',
    ],
    [
      'the day that opens a sentence of something else',
      'Ngày 15/5 diễn ra lễ mừng Việt Nam đăng cai RDF 7.',
      'weak',
    ],
    ['a day behind a comma and no place', 'RDF 7 diễn ra tại buổi chiều, ngày 17/5.', 'weak'],
    ['a year in the middle of the sentence', 'Ban tổ chức của năm 2026 nói RDF 7 diễn ra.', 'weak'],
    ['a year behind it', 'RDF 7 diễn ra sôi nổi, như năm 2026.', 'weak'],
    ['the day on which somebody says it', 'Ngày 15/5, bà Thu cho biết RDF 7 diễn ra.', 'weak'],
  ])('not %s', (_, text, expected) => {
    expect(claims(text)).toEqual([`rdf-7, ${expected}`]);
  });
});

test('its place stands right behind it', () => {
  expect(claims('Ở Lào, tại Vinh, RDF 7 đã diễn ra.')).toEqual(['rdf-7, past']);
  expect(claims('Bà Thu ở Vinh nói RDF 7 diễn ra.')).toEqual(['rdf-7, weak']);
  expect(
    claims(
      'RDF 7 diễn ra trong tiếng reo vui của hàng nghìn bạn trẻ đến từ khắp mọi miền đất nước, tại Huế.',
    ),
  ).toEqual(['rdf-7, weak']);
});

test('each meeting of a sentence for itself, with its own title', () => {
  const text = 'RDF 7 đã bế mạc tại Huế, YDF 5 sẽ diễn ra ngày 25/5.';
  const found = findMeetingClaims(sentenceOf(text, { others }));
  expect(found).toMatchObject([
    {
      kind: 'meeting',
      title: 'Diễn đàn Công nghệ số khu vực (RDF) lần thứ 7',
      meeting: { key: 'rdf-7' },
    },
    { kind: 'meeting', title: 'Đại hội Thanh niên số (YDF) lần thứ 5', meeting: { key: 'ydf-5' } },
  ]);
  expect(claims(text)).toEqual(['rdf-7, tại Huế, past', 'ydf-5, 2027-05-25, future']);
});
