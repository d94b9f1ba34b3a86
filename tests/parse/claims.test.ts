import { describe, expect, test } from 'vitest';
import {
  capitalised,
  dateFor,
  DENIED,
  isCalledOff,
  placeIn,
} from '../../src/parse/events/claims.ts';
import { bracketed, sentenceOf } from './sentence.ts';

/* What the words around an event say of its day, its place, and of whether it is one. */

describe('the day that governs an event', () => {
  const of = (marked: string) => {
    const { text, at } = bracketed(marked);
    return dateFor(sentenceOf(text), at)?.words ?? null;
  };

  test.each([
    [
      'one behind it in its clause',
      'Ngày 16/5, [lễ trao giải] bắt đầu sáng 17/5, kết thúc 18/5.',
      '17/5',
    ],
    ['one that ends with its clause', '[Lễ trao giải] bắt đầu ngày 17/5, bà Thu mừng.', '17/5'],
    ['a range', '[Triển lãm] mở cửa từ ngày 15 đến 17/5.', '15 đến 17/5'],
    ['one at the head of the sentence', 'Ngày 17/5, bà Thu mở [lễ trao giải].', '17/5'],
    [
      'the last of two before it',
      'Ngày 16/5, mưa rơi, ngày 17/5, bà Thu mở [lễ trao giải].',
      '17/5',
    ],
    [
      'one at the head of the clause before',
      'Mưa rơi, ngày 17/5 trời tạnh, [lễ trao giải] mở.',
      '17/5',
    ],
    ['no month', 'Tháng 6/2027, bà Thu mở [lễ trao giải].', null],
    [
      'one at the head, whoever says something behind',
      'Ngày 17/5, bà Thu mở [lễ], ông An nói.',
      '17/5',
    ],
    ['none at the head of the clause behind', '[Lễ trao giải] mở cửa, ngày 17/5 trời mưa.', null],
    ['none in a clause behind', '[Lễ trao giải] bắt đầu tại Huế, mưa rơi ngày 17/5.', null],
    [
      'none behind a verb that it belongs to',
      'Bà Thu đến Huế ngày 17/5, [lễ trao giải] mở cửa.',
      null,
    ],
    [
      'not the day on which somebody says it',
      'Ngày 17/5, bà Thu cho biết [lễ trao giải] mở cửa.',
      null,
    ],
    ['none', 'Bà Thu mở [lễ trao giải].', null],
  ])('%s', (_, marked, words) => {
    expect(of(marked)).toBe(words);
  });

  test.each([
    'Và',
    'Còn',
    'Riêng',
    'Đến',
    'Trong',
    'Cũng trong',
    'Suốt',
    'Tiếp đó vào',
    'Sau đó',
    'Dự kiến',
    'Theo kế hoạch',
    '–',
    '(',
    '• Cũng trong',
  ])('“%s” before a day leaves it at the head of its clause', (opening) => {
    expect(of(`${opening} ngày 17/5, bà Thu mở [lễ trao giải].`)).toBe('17/5');
  });

  test('more than three such words are a clause of their own', () => {
    expect(of('Và còn riêng trong ngày 17/5, bà Thu mở [lễ trao giải].')).toBeNull();
  });

  test.each(['diễn ra', 'tổ chức', 'vào'])(
    'one that “%s” leads to, behind a list of moments',
    (verb) => {
      expect(of(`[Lễ trao giải], hội thảo và tiệc tối ${verb} ngày 17/5, bà Thu mừng.`)).toBe(
        '17/5',
      );
      expect(of(`[Lễ trao giải], tiệc tối ${verb} tại Huế ngày 17/5.`)).toBe('17/5');
      expect(of(`Ngày 1/5, bà Thu cho biết [lễ trao giải], tiệc tối ${verb} ngày 17/5.`)).toBe(
        '17/5',
      );
    },
  );

  test('a comma or too many words behind that verb part the day from it', () => {
    expect(of('[Lễ trao giải], hội thảo diễn ra tại Huế, mưa rơi ngày 17/5.')).toBeNull();
    expect(
      of(
        '[Lễ trao giải], hội thảo diễn ra trong không khí vui tươi của các nước anh em ngày 17/5.',
      ),
    ).toBeNull();
  });
});

describe('the place of an event', () => {
  test.each([
    ['Lễ trao giải diễn ra tại Huế.', 'Huế'],
    ['Lễ trao giải diễn ra ở Đà Nẵng và Huế.', 'Đà Nẵng'],
    ['Tại Huế, bà Thu mở lễ.', null],
    ['Sáng nay tại thủ đô Viêng Chăn mưa rơi.', 'thủ đô Viêng Chăn'],
    ['Sáng nay tại Thủ đô Viêng Chăn mưa rơi.', 'Thủ đô Viêng Chăn'],
    ['Sáng nay ở thành phố Cần Thơ mưa rơi.', 'thành phố Cần Thơ'],
    ['Sáng nay ở Thành phố Cần Thơ mưa rơi.', 'Thành phố Cần Thơ'],
    ['Sáng nay ở tỉnh Ninh Bình mưa rơi.', 'tỉnh Ninh Bình'],
    ['Sáng nay ở Tỉnh Ninh Bình mưa rơi.', 'Tỉnh Ninh Bình'],
    [
      'Lễ diễn ra tại Bandar Seri Begawan (Brunei Darussalam), sáng nay.',
      'Bandar Seri Begawan (Brunei Darussalam)',
    ],
    ['Lễ diễn ra tại Huế (sáng nay).', 'Huế'],
    ['Lễ diễn ra tại Phnôm-Pênh.', 'Phnôm-Pênh'],
    ['Lễ diễn ra tại Bắc Bộ.', 'Bắc Bộ'],
    ['Lễ diễn ra tại Khuê Trung.', 'Khuê Trung'],
    ['Lễ diễn ra tại Huế, bên Cung An Định và Trường Tiền.', 'Huế'],
    ['Lễ diễn ra tại buổi chiều.', null],
    ['Lễ diễn ra tại Lễ đường lớn.', null],
    ['Lễ diễn ra tại Phiên họp lớn, sau đó ở Huế.', 'Huế'],
    ['Lễ diễn ra tại Hội nghị lớn, sau đó ở Huế.', 'Huế'],
    ['Lễ diễn ra tại Trung tâm Văn hóa Cố đô.', null],
    ['Lễ diễn ra tại Nhà hát Lớn, thuộc ở Huế.', 'Huế'],
    ['Trại Huế mở cửa.', null],
    ['Bà Thu mở lễ.', null],
  ])('%s', (text, place) => {
    expect(placeIn(sentenceOf(text))).toBe(place);
  });

  test('only within the stretch asked for', () => {
    const sentence = sentenceOf('Ở Lào mưa rơi tại Huế và tại Vinh.');
    const [hue, vinh] = [sentence.text.indexOf('tại Huế'), sentence.text.indexOf('tại Vinh')];
    expect(placeIn(sentence, hue)).toBe('Huế');
    expect(placeIn(sentence, hue + 1)).toBe('Vinh');
    expect(placeIn(sentence, vinh + 1)).toBeNull();
    expect(placeIn(sentence, 0, hue)).toBeNull();
    expect(placeIn(sentence, 0, hue + 1)).toBe('Huế');
  });

  test('the name of a meeting is no place', () => {
    const others = ['Diễn đàn Công nghệ số khu vực (RDF) lần thứ 7 mở cửa.'];
    expect(placeIn(sentenceOf('Bà Thu nói tại RDF 7 ở Huế.', { others }))).toBe('Huế');
    expect(placeIn(sentenceOf('Bà Thu nói tại Huế trước RDF 7.', { others }))).toBe('Huế');
  });
});

describe('what is denied or wished', () => {
  test.each([
    'Các nước chưa ',
    'Các nước không ',
    'Các nước cần ',
    'Bà Thu mong các nước ',
    'Bà Thu đề nghị sớm ',
    'Bà Thu kêu gọi các nước ',
    'Các nước phải tiếp tục ',
    'Nếu ',
    'Họp để ',
  ])('%s', (before) => {
    expect(before).toMatch(DENIED);
  });

  test.each([
    'Các nước ',
    'Các nước cùng ',
    'Bà Thu mong mọi điều tốt lành, các nước ',
    'Việc không ai chờ các nước cùng ',
    'Các nước phải',
    'Bà Thu đếnểđể ',
  ])('not: %s', (before) => {
    expect(before).not.toMatch(DENIED);
  });
});

describe('what is called off', () => {
  test.each([
    ['Các nước chưa [thông qua] Tuyên bố Huế.', true],
    ['Các nước chưa kịp [thông qua] Tuyên bố Huế.', true],
    ['Các nước không thể nào cùng [thông qua] Tuyên bố Huế.', true],
    ['Ban tổ chức hủy [lễ trao giải].', true],
    ['Ban tổ chức huỷ [lễ trao giải].', true],
    ['Ban tổ chức hoãn [lễ trao giải].', true],
    ['[Lễ trao giải] bị hoãn.', true],
    ['[Lễ trao giải] đã lùi sang mùa thu.', true],
    ['[Lễ trao giải] tạm hủy.', true],
    ['[Lễ trao giải], vốn định vào mùa hè, phải hoãn.', true],
    ['[Lễ trao giải], vốn định vào mùa hè, nhưng cuối cùng đã bị hoãn.', true],
    ['[Lễ trao giải], sau đó bị lùi.', true],
    ['Các nước không đến, nay [thông qua] Tuyên bố Huế.', false],
    ['Các nước không ai bảo ai cùng nhau [thông qua] Tuyên bố Huế.', false],
    ['Chuyến bay, sau đó bị hoãn, chở khách dự [lễ trao giải].', false],
    ['Chuyến bay bị hoãn, [lễ trao giải] mở cửa.', false],
    ['[Lễ trao giải] mở cửa, chuyến bay bị hoãn.', false],
    ['[Lễ trao giải] bị hoãng.', false],
    ['[Lễ trao giải], nay bị lùim.', false],
    ['[Lễ trao giải] mở cửa.', false],
  ])('%s', (marked, expected) => {
    const { text, at } = bracketed(marked);
    expect(isCalledOff(text, at)).toBe(expected);
  });
});

test('the first letter as a capital, the rest as it stands', () => {
  expect(capitalised('lễ trao Giải')).toBe('Lễ trao Giải');
  expect(capitalised('đại hội')).toBe('Đại hội');
});
