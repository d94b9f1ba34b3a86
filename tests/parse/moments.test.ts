import { describe, expect, test } from 'vitest';
import { claim, findMoments } from '../../src/parse/events/moments.ts';
import { sentenceOf } from './sentence.ts';

/* The ceremonies, sessions, press conferences and exhibitions that a sentence tells. */

const others = ['Diễn đàn Công nghệ số khu vực (RDF) lần thứ 7 mở cửa.'];
const moments = (text: string) => findMoments(sentenceOf(text, { others }));

/** "kind what" of each moment. */
const kinds = (text: string) => moments(text).map(({ kind, what }) => `${kind} ${what}`);
const titles = (text: string) => moments(text).map(({ title }) => title);

describe('the kinds', () => {
  test.each([
    ['Lễ khai mạc diễn ra tại Huế.', 'ceremony le-khai-mac'],
    ['Phiên khai mạc diễn ra tại Huế.', 'ceremony le-khai-mac'],
    ['Lễ bế mạc diễn ra tại Huế.', 'ceremony le-be-mac'],
    ['Phiên bế mạc diễn ra tại Huế.', 'ceremony le-be-mac'],
    ['Lễ trao giải diễn ra tại Huế.', 'ceremony le-trao-giai'],
    ['Lễ ký kết hợp tác diễn ra tại Huế.', 'ceremony le-ky-ket-hop-tac'],
    ['Lễ ký hợp tác diễn ra tại Huế.', 'ceremony le-ky-hop-tac'],
    ['Lễ công bố kết quả diễn ra tại Huế.', 'ceremony le-cong-bo-ket-qua'],
    ['Lễ phát động diễn ra tại Huế.', 'ceremony le-phat-dong'],
    ['Lễ ra mắt mạng lưới diễn ra tại Huế.', 'ceremony le-ra-mat-mang-luoi'],
    ['Lễ kỷ niệm diễn ra tại Huế.', 'ceremony le-ky-niem'],
    ['Lễ bàn giao cờ diễn ra tại Huế.', 'ceremony le-ban-giao-co'],
    ['Lễ chuyển giao diễn ra tại Huế.', 'ceremony le-chuyen-giao'],
    ['Tiệc chiêu đãi diễn ra tại Huế.', 'ceremony tiec-chieu-dai'],
    ['Chiêu đãi diễn ra tại Huế.', 'ceremony chieu-dai'],
    ['Họp báo diễn ra tại Huế.', 'announcement hop-bao'],
    ['Cuộc họp báo diễn ra tại Huế.', 'announcement hop-bao'],
    ['Buổi họp báo diễn ra tại Huế.', 'announcement hop-bao'],
    ['Cuộc trao đổi với báo chí diễn ra tại Huế.', 'announcement trao-doi-voi-bao-chi'],
    ['Buổi gặp gỡ các phóng viên diễn ra tại Huế.', 'announcement trao-doi-voi-bao-chi'],
    ['Bà Thu đã trả lời phỏng vấn báo chí, ngày 15/5.', 'announcement trao-doi-voi-bao-chi'],
    ['Cuộc họp cấp cao diễn ra tại Huế.', 'session hop-cap-cao'],
    ['Phiên họp kín diễn ra tại Huế.', 'session phien-hop-kin'],
    ['Phiên làm việc diễn ra tại Huế.', 'session phien-lam-viec'],
    ['Phiên thảo luận diễn ra tại Huế.', 'session phien-thao-luan'],
    ['Phiên toàn thể diễn ra tại Huế.', 'session phien-toan-the'],
    ['Phiên đối thoại diễn ra tại Huế.', 'session phien-doi-thoai'],
    ['Phiên chuyên đề diễn ra tại Huế.', 'session phien-chuyen-de'],
    ['Vòng chung kết diễn ra tại Huế.', 'session vong-chung-ket'],
    ['Chung kết diễn ra tại Huế.', 'session chung-ket'],
    ['Hội thảo dữ liệu diễn ra tại Huế.', 'session hoi-thao-du-lieu'],
    ['Tọa đàm dữ liệu diễn ra tại Huế.', 'session toa-dam-du-lieu'],
    ['Toạ đàm dữ liệu diễn ra tại Huế.', 'session toa-dam-du-lieu'],
    ['Hoạt động bên lề diễn ra tại Huế.', 'session hoat-dong-ben-le'],
    ['Không gian trưng bày diễn ra tại Huế.', 'exhibition khong-gian-trung-bay'],
    ['Khu triển lãm diễn ra tại Huế.', 'exhibition khu-trien-lam'],
    ['Triển lãm ảnh diễn ra tại Huế.', 'exhibition trien-lam-anh'],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual([expected]);
  });

  test.each([
    'Lễ hội áo dài diễn ra tại Huế.',
    'Phiên chợ diễn ra tại Huế.',
    'Bà Thu trao đổi với khách.',
    'Mưa diễn ra tại Huế.',
    'Lệ ký sổ diễn ra tại Huế.',
    'Xlễ trao giải và họp báox diễn ra tại Huế.',
  ])('none: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  test('several of one sentence, in its order, each up to the next', () => {
    expect(titles('Triển lãm ảnh và lễ trao giải diễn ra tại Huế, cùng họp báo.')).toEqual([
      'Triển lãm ảnh',
      'Lễ trao giải',
      'Họp báo',
    ]);
  });
});

describe('the title', () => {
  test.each([
    [
      'the opening, with the meeting',
      'Phiên khai mạc trọng thể diễn ra.',
      'Lễ khai mạc RDF lần thứ 7',
    ],
    ['the closing, with the meeting', 'Phiên bế mạc trọng thể diễn ra.', 'Lễ bế mạc RDF lần thứ 7'],
    ['up to a mark', 'Lễ trao giải Trẻ, tiệc tối diễn ra.', 'Lễ trao giải Trẻ'],
    ['up to a bracket', 'Lễ trao giải Trẻ (ảnh) diễn ra.', 'Lễ trao giải Trẻ'],
    ['up to the verb', 'Lễ trao giải Trẻ diễn ra tại Huế.', 'Lễ trao giải Trẻ'],
    ['up to a verb at the end', 'Hôm nay lễ trao giải Trẻ diễn ra', 'Lễ trao giải Trẻ'],
    ['up to the end', 'Hôm nay sẽ có lễ trao giải Trẻ', 'Lễ trao giải Trẻ'],
    ['up to the place', 'Sẽ có lễ trao giải Trẻ ở Huế.', 'Lễ trao giải Trẻ'],
    ['up to the purpose', 'Sẽ có lễ trao giải Trẻ nhằm động viên.', 'Lễ trao giải Trẻ'],
    ['up to the time', 'Sẽ có lễ trao giải Trẻ chiều nay.', 'Lễ trao giải Trẻ'],
    ['up to who comes', 'Sẽ có lễ trao giải Trẻ với hơn 40 khách.', 'Lễ trao giải Trẻ'],
    ['up to a number who come', 'Sẽ có lễ trao giải Trẻ với 40 khách.', 'Lễ trao giải Trẻ'],
    ['up to a dash', 'Sẽ có lễ trao giải Trẻ – điểm nhấn.', 'Lễ trao giải Trẻ'],
    [
      '“tại” inside a word ends nothing',
      'Sẽ có lễ trao giải Trẻ dotạia.',
      'Lễ trao giải Trẻ dotạia',
    ],
    ['“ngàyx” ends nothing', 'Sẽ có lễ trao giải Trẻ ngàyx.', 'Lễ trao giải Trẻ ngàyx'],
    [
      'without the words that join it',
      'Lễ trao giải Trẻ và cùng với họp báo diễn ra.',
      'Lễ trao giải Trẻ',
    ],
    ['words that join inside it stay', 'Lễ trao giải Trẻ và Mới sẽ mở.', 'Lễ trao giải Trẻ và Mới'],
    ['without “một”', 'Sẽ có một phiên thảo luận mở.', 'Phiên thảo luận mở'],
    ['without “một số”', 'Sẽ có một số phiên thảo luận mở.', 'Phiên thảo luận mở'],
    ['up to its verb', 'Lễ trao giải diễn ra, rồi mưa rơi.', 'Lễ trao giải'],
    ['without “nhiều”', 'Sẽ có nhiều phiên thảo luận mở.', 'Phiên thảo luận mở'],
    ['with “các”', 'Sẽ có các phiên thảo luận mở.', 'Các phiên thảo luận mở'],
    ['“một” inside it stays', 'Sẽ có lễ trao một giải Trẻ.', 'Lễ trao một giải Trẻ'],
  ])('%s', (_, text, title) => {
    expect(titles(text)[0]).toBe(title);
  });

  test('where the article is about no meeting', () => {
    const found = (text: string) => findMoments(sentenceOf(text)).map(({ title }) => title);
    expect(found('Phiên khai mạc diễn ra.')).toEqual(['Lễ khai mạc']);
    expect(found('Phiên bế mạc diễn ra.')).toEqual(['Lễ bế mạc']);
  });

  test('is cut where a paragraph goes on without a mark', () => {
    const [title = ''] = titles(`Sẽ có lễ trao ${'giải thật '.repeat(30)}.`);
    expect(title.length).toBeGreaterThan(100);
    expect(title.length).toBeLessThan(140);
  });

  test.each([
    ['Chung kết và lễ trao giải Số Trẻ.', ['Chung kết giải Số Trẻ', 'Lễ trao giải Số Trẻ']],
    [
      'Vòng chung kết và lễ trao giải Số Trẻ, sáng nay.',
      ['Vòng chung kết giải Số Trẻ', 'Lễ trao giải Số Trẻ'],
    ],
    ['Chung kết và lễ trao giải Số Trẻ', ['Chung kết giải Số Trẻ', 'Lễ trao giải Số Trẻ']],
    ['Hai vòng chung kết và lễ trao giải Số.', ['Hai vòng chung kết', 'Lễ trao giải Số']],
    ['Chung kết và họp báo về lễ trao giải Số.', ['Chung kết', 'Họp báo về', 'Lễ trao giải Số']],
    ['Chung kết, ca nhạc và múa, lễ trao giải Số.', ['Chung kết', 'Lễ trao giải Số']],
    ['Vòng chung kết, lễ trao giải Số Trẻ.', ['Vòng chung kết', 'Lễ trao giải Số Trẻ']],
    ['Vòng chung kết và lễ công bố giải Số Trẻ.', ['Vòng chung kết', 'Lễ công bố giải Số Trẻ']],
    ['Vòng chung kết Trẻ và lễ trao giải Số.', ['Vòng chung kết Trẻ', 'Lễ trao giải Số']],
    ['Phiên làm việc và lễ trao giải Số.', ['Phiên làm việc', 'Lễ trao giải Số']],
  ])('a final round is that of the award beside it: %s', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });
});

describe('the identity: the same for outlets that word it otherwise', () => {
  test.each([
    ['Sẽ có các phiên thảo luận mở.', 'phien-thao-luan-mo'],
    ['Sẽ có những phiên thảo luận mở.', 'phien-thao-luan-mo'],
    ['Sẽ có hai phiên thảo luận mở.', 'phien-thao-luan-mo'],
    ['Sẽ có ba cuộc họp mở.', 'cuoc-hop-mo'],
    ['Sẽ có cuộc họp mở.', 'hop-mo'],
    ['Sẽ có lễ trao giải Trẻ 2027.', 'le-trao-giai-tre'],
    ['Sẽ có lễ trao giải Trẻ năm 2027.', 'le-trao-giai-tre'],
    ['Sẽ có lễ trao giải 2027 Trẻ.', 'le-trao-giai-2027-tre'],
    ['Sẽ có phiên họp chính thức mở.', 'phien-hop-mo'],
    ['Sẽ có lễ trao giải cho các em.', 'le-trao-giai-cho-cac-em'],
  ])('%s', (text, what) => {
    expect(moments(text).map((one) => one.what)).toEqual([what]);
  });

  test('moments of one name on several days are several; an opening is one', () => {
    const many = (text: string) => moments(text).map(({ manyDays }) => manyDays);
    expect(many('Sẽ có phiên thảo luận mở.')).toEqual([true]);
    expect(many('Sẽ có lễ khai mạc, lễ bế mạc.')).toEqual([false, false]);
  });
});

describe('only a source, no event', () => {
  const weak = (text: string) => moments(text).map((one) => one.weak);

  test.each([
    'Lễ trao giải diễn ra.',
    'Ban thư ký tổ chức lễ trao giải.',
    'Lễ trao giải ngày 15/5.',
    'Hội nghị dự kiến gồm lễ trao giải.',
    'Ngày hội bao gồm lễ trao giải.',
    'Bà Thu vinh dự mở lễ trao giải.',
    'Hôm nay còn có lễ trao giải.',
  ])('an event: %s', (text) => {
    expect(weak(text)).toEqual([false]);
  });

  test.each([
    'Bà Thu phát biểu tại lễ trao giải.',
    'Ban tổ chức nói về lễ trao giải.',
    'Các tổ chức nói về lễ trao giải.',
    'Đơn vị tổ chức nói về lễ trao giải.',
    'Lễ trao giải diễn ra đã bị hoãn.',
    'Chưa diễn ra lễ trao giải.',
    'Lễ trao giải diễn rao.',
  ])('no event: %s', (text) => {
    expect(weak(text)).toEqual([true]);
  });
});

test('its day, tense and place', () => {
  expect(moments('Ngày 15/5, lễ trao giải đã diễn ra tại Huế.')).toMatchObject([
    { date: { from: '2027-05-15' }, tense: 'past', place: 'Huế', meeting: { key: 'rdf-7' } },
  ]);
  expect(moments('Bà Thu sẽ trả lời phỏng vấn báo chí tại Huế.')).toMatchObject([
    { date: null, tense: 'future', place: null },
  ]);
});

describe('“Hội nghị … khai mạc” tells the ceremony without naming it', () => {
  test.each([
    ['RDF 7 khai mạc tại Huế.', 'le-khai-mac'],
    ['RDF 7 đã khai mạc tại Huế.', 'le-khai-mac'],
    ['RDF 7 Khai mạc tại Huế.', 'le-khai-mac'],
    ['RDF 7 vừa chính thức bế mạc tại Huế.', 'le-be-mac'],
    ['Hội nghị sẽ bế mạc tại Huế.', 'le-be-mac'],
  ])('%s', (text, what) => {
    expect(moments(text)).toMatchObject([
      { kind: 'ceremony', what, place: 'Huế', meeting: { key: 'rdf-7' }, weak: false },
    ]);
  });

  test.each([
    'RDF 7 mở cửa trước khi khai mạc.',
    'Trước khi khai mạc, RDF 7 mở cửa.',
    'RDF 7 khai mạcx.',
    'Lễ hội đã khai mạc.',
    'RDF 7 được đón chờ đã khai mạc.',
  ])('not: %s', (text) => {
    expect(moments(text)).toEqual([]);
  });

  test('what is told behind it does not change its tense', () => {
    const text = 'Diễn đàn Công nghệ số khu vực (RDF) lần thứ 7 đã khai mạc khi mưa sắp rơi.';
    expect(moments(text)).toMatchObject([{ tense: 'past' }]);
  });

  test('once, where the ceremony is named too', () => {
    expect(kinds('RDF 7 đã khai mạc, lễ khai mạc diễn ra tại Huế.')).toEqual([
      'ceremony le-khai-mac',
    ]);
    expect(kinds('RDF 7 sẽ bế mạc sau lễ khai mạc.')).toEqual([
      'ceremony le-khai-mac',
      'ceremony le-be-mac',
    ]);
  });

  test('with day, tense, title and the place before it', () => {
    expect(moments('Ngày 15/5, ở tại Huế, RDF 7 đã khai mạc.')).toMatchObject([
      {
        title: 'Lễ khai mạc RDF lần thứ 7',
        date: { from: '2027-05-15' },
        tense: 'past',
        place: 'Huế',
        manyDays: false,
      },
    ]);
    expect(moments('Sáng nay tại Vinh, RDF 7 khai mạc ở Huế.')).toMatchObject([{ place: 'Huế' }]);
  });
});

test('a claim of which nothing is known', () => {
  const sentence = sentenceOf('RDF 7 mở cửa.', { others });
  expect(claim(sentence)).toEqual({
    reading: sentence.reading,
    kind: 'outcome',
    what: '',
    manyDays: false,
    title: '',
    date: null,
    tense: null,
    place: null,
    first: false,
    meeting: sentence.main,
    sameDayAs: null,
    weak: false,
    source: sentence.source,
  });
});
