import { describe, expect, test } from 'vitest';
import { ceremonyIn, findAttendance } from '../../src/parse/events/attendance.ts';
import { sentenceOf } from './sentence.ts';

/* Who is there, or will be. */

const others = ['Diễn đàn Công nghệ số khu vực (RDF) lần thứ 7 mở cửa.'];
const attendance = (text: string) => findAttendance(sentenceOf(text, { others }));

/** "what: title" of each claim. */
const told = (text: string) => attendance(text).map(({ what, title }) => `${what}: ${title}`);

describe('“sự có mặt của …”', () => {
  test.each([
    [
      'Lễ có sự hiện diện của Bộ trưởng Lê Văn An.',
      'attends-le-van-an: Sự hiện diện của Bộ trưởng Lê Văn An',
    ],
    ['Lễ có sự tham dự của bà Vũ Thị Bình.', 'attends-vu-thi-binh: Sự tham dự của bà Vũ Thị Bình'],
    ['Lễ có sự tham gia của ông Lê Văn An.', 'attends-le-van-an: Sự tham gia của ông Lê Văn An'],
    ['Lễ có sự góp mặt của ngài John Smith.', 'attends-john-smith: Sự góp mặt của ngài John Smith'],
    [
      'Lễ có sự có mặt của Tổng Thư ký Hiệp hội.',
      'attends-tong-thu-ky-hiep-hoi: Sự có mặt của Tổng Thư ký Hiệp hội',
    ],
    [
      'Lễ có sự góp mặt của Thủ tướng, các bộ trưởng.',
      'attends-thu-tuong: Sự góp mặt của Thủ tướng',
    ],
    ['Lễ có sự góp mặt của Thủ tướng (ảnh).', 'attends-thu-tuong: Sự góp mặt của Thủ tướng'],
    ['Lễ có sự góp mặt của Thủ tướng tại Huế.', 'attends-thu-tuong: Sự góp mặt của Thủ tướng'],
    [
      'Lễ có sự góp mặt của Thủ tướng cho thấy điều đó.',
      'attends-thu-tuong: Sự góp mặt của Thủ tướng',
    ],
    [
      'Lễ có sự góp mặt của Thủ tướng và các bộ trưởng.',
      'attends-thu-tuong: Sự góp mặt của Thủ tướng',
    ],
    [
      'Lễ có sự góp mặt của Thủ tướng và gần 40 khách.',
      'attends-thu-tuong: Sự góp mặt của Thủ tướng',
    ],
    [
      'Lễ có sự góp mặt của Thủ tướng với tư cách khách.',
      'attends-thu-tuong: Sự góp mặt của Thủ tướng',
    ],
    ['Lễ có sự góp mặt của Thủ tướng đã', 'attends-thu-tuong: Sự góp mặt của Thủ tướng'],
    [
      'Lễ có sự góp mặt của Thủ tướng Trịnh Đãi.',
      'attends-trinh-dai: Sự góp mặt của Thủ tướng Trịnh Đãi',
    ],
    [
      'Lễ có sự góp mặt của Thứ trưởng ngành số Lê Văn An.',
      'attends-le-van-an: Sự góp mặt của Thứ trưởng ngành số Lê Văn An',
    ],
    [
      'Lễ có sự góp mặt của Lê Văn An người Huế.',
      'attends-le-van-an-nguoi-hue: Sự góp mặt của Lê Văn An người Huế',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test.each([
    'Lễ có sự góp mặt của các bộ trưởng.',
    'Lễ có sự góp mặt của đông đảo Việt kiều.',
    'Lễ có sự vui mừng của Thủ tướng.',
    'Lễ có vănsự tham dự của Thủ tướng.',
    'Lễ có sự góp mặt.',
  ])('nobody by name: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('its day is its own, or that of the ceremony before it', () => {
    expect(attendance('Ngày 15/5, lễ bế mạc có sự góp mặt của Thủ tướng.')).toMatchObject([
      { kind: 'attendance', date: { from: '2027-05-15' }, tense: null, sameDayAs: 'le-be-mac' },
    ]);
    expect(attendance('Sẽ có sự góp mặt của Thủ tướng tại lễ bế mạc ngày 25/5.')).toMatchObject([
      { date: { from: '2027-05-25' }, tense: 'future', sameDayAs: null },
    ]);
    expect(
      attendance('Vui vì sự góp mặt của Thủ tướng thể hiện điều mà mai đây sẽ rõ.'),
    ).toMatchObject([{ date: null, tense: 'future' }]);
    expect(
      attendance('Đã có sự góp mặt của Thủ tướng tại lễ sẽ mở trong niềm vui chung của người dân.'),
    ).toMatchObject([{ tense: 'past' }]);
  });
});

describe('how many delegates', () => {
  test.each([
    ['Lễ có hơn 40 đại biểu tham dự.', 'attends-40-dai-bieu: Hơn 40 đại biểu'],
    [
      'Lễ có khoảng 1.200 đại biểu quốc tế tham gia.',
      'attends-1200-dai-bieu: Khoảng 1.200 đại biểu quốc tế',
    ],
    ['Lễ quy tụ 40 đại biểu.', 'attends-40-dai-bieu: 40 đại biểu'],
    ['Lễ thu hút gần 40 đại biểu', 'attends-40-dai-bieu: Gần 40 đại biểu'],
    [
      'Với ít nhất 40 đại biểu từ 14 nước dự, lễ rất vui.',
      'attends-40-dai-bieu: Ít nhất 40 đại biểu từ 14 nước',
    ],
    ['Niềm vui của 40 đại biểu, khách mời rất lớn.', 'attends-40-dai-bieu: 40 đại biểu'],
    ['Lễ có 40 đại biểu từ Dựa Sơn.', 'attends-40-dai-bieu: 40 đại biểu từ Dựa Sơn'],
  ])('%s', (text, expected) => {
    expect(told(text.replace(/^Với/u, 'Nay với'))).toEqual([expected]);
  });

  test.each([
    'Lễ có nhiều đại biểu tham dự.',
    'Lễ có 40 khách tham dự.',
    'Lễ đón 40 đại biểu tham dự.',
    'Lễ vốncó 40 đại biểu tham dự.',
    'Lễ có vài 40 đại biểu tham dự.',
  ])('not: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('to come, or there', () => {
    expect(attendance('Lễ sẽ có hơn 40 đại biểu tham dự.')).toMatchObject([
      { kind: 'attendance', tense: 'future', date: null },
    ]);
    expect(attendance('Lễ đã có hơn 40 đại biểu mà mai sẽ về.')).toMatchObject([{ tense: 'past' }]);
  });
});

describe('“… dự phiên bế mạc”', () => {
  test.each([
    [
      'Thủ tướng Lê Văn An dự lễ khai mạc.',
      'attends-le-van-an: Thủ tướng Lê Văn An dự lễ khai mạc',
    ],
    [
      'Thủ tướng Lê Văn An đã tham dự Phiên bế mạc.',
      'attends-le-van-an: Thủ tướng Lê Văn An dự phiên bế mạc',
    ],
    [
      'Thủ tướng Lê Văn An sẽ đến dự và phát biểu tại phiên khai mạc.',
      'attends-le-van-an: Thủ tướng Lê Văn An dự phiên khai mạc',
    ],
    [
      'Thủ tướng Lê Văn An tới dự lễ bế mạc.',
      'attends-le-van-an: Thủ tướng Lê Văn An dự lễ bế mạc',
    ],
    [
      'Sáng 15/5, Thủ tướng Lê Văn An dự lễ khai mạc.',
      'attends-le-van-an: Thủ tướng Lê Văn An dự lễ khai mạc',
    ],
    [
      'Ngày 15/5, Thủ tướng Lê Văn An dự lễ khai mạc.',
      'attends-le-van-an: Thủ tướng Lê Văn An dự lễ khai mạc',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test.each([
    ['nobody by name', 'Thủ tướng dự lễ khai mạc.'],
    ['a name that does not end before the verb', 'Thủ tướng Lê Văn An nay dự lễ khai mạc.'],
    ['not at the head of the sentence', 'Vui thay, Thủ tướng Lê Văn An dự lễ khai mạc.'],
    ['another ceremony', 'Thủ tướng Lê Văn An dự lễ trao giải.'],
    ['a comma in between', 'Thủ tướng Lê Văn An dự và nói, lễ khai mạc.'],
  ])('not: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test('on the day of that ceremony, unless a day is printed', () => {
    expect(attendance('Thủ tướng Lê Văn An đã dự lễ khai mạc.')).toMatchObject([
      { kind: 'attendance', date: null, tense: 'past', sameDayAs: 'le-khai-mac' },
    ]);
    expect(attendance('Thủ tướng Lê Văn An dự lễ bế mạc ngày 15/5.')).toMatchObject([
      { date: { from: '2027-05-15' }, sameDayAs: 'le-be-mac' },
    ]);
    expect(attendance('Thủ tướng Lê Văn An đã dự lễ khai mạc vốn sẽ mở cửa.')).toMatchObject([
      { tense: 'past' },
    ]);
  });
});

describe('the ceremony that a text names', () => {
  test.each([
    ['tại lễ khai mạc', 'le-khai-mac'],
    ['tại Phiên Khai mạc', 'le-khai-mac'],
    ['tại phiên bế mạc', 'le-be-mac'],
    ['tại Lễ Bế mạc', 'le-be-mac'],
    ['tại lễ trao giải', null],
    ['khai mạc', null],
  ])('%s', (text, what) => {
    expect(ceremonyIn(text)).toBe(what);
  });
});
