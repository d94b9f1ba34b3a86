import { describe, expect, test } from 'vitest';
import { findOutcomes } from '../../src/parse/events/outcomes.ts';
import { sentenceOf } from './sentence.ts';

/* What a sentence tells of documents adopted, signed, launched or completed. */

const others = ['Diễn đàn Công nghệ số khu vực (RDF) lần thứ 7 mở cửa.'];
const abbreviations = new Map([['DTA', 'Hiệp định Thương mại số']]);
const outcomes = (text: string) => findOutcomes(sentenceOf(text, { others }), abbreviations);
const whats = (text: string) => outcomes(text).map(({ what }) => what);

describe('the deeds', () => {
  test.each([
    ['Các nước đã thông qua Tuyên bố Huế.', 'adopt-tuyen-bo-hue', 'Thông qua Tuyên bố Huế'],
    ['Các nước công bố Tuyên bố Huế.', 'adopt-tuyen-bo-hue', 'Công bố Tuyên bố Huế'],
    ['Các nước ban hành Khung Dữ liệu.', 'adopt-khung-du-lieu', 'Ban hành Khung Dữ liệu'],
    ['Các nước phê duyệt Đề án 06.', 'adopt-de-an-06', 'Phê duyệt Đề án 06'],
    ['Các nước ký kết Tuyên bố Huế.', 'sign-tuyen-bo-hue', 'Ký kết Tuyên bố Huế'],
    ['Các nước ký Tuyên bố Huế.', 'sign-tuyen-bo-hue', 'Ký kết Tuyên bố Huế'],
    ['Các nước hoàn tất Lộ trình Số.', 'sign-lo-trinh-so', 'Ký kết Lộ trình Số'],
    ['Các nước khởi động Chương trình Số.', 'launch-chuong-trinh-so', 'Khởi động Chương trình Số'],
    ['Các nước phát động Sáng kiến Số.', 'launch-sang-kien-so', 'Phát động Sáng kiến Số'],
    ['Các nước ra mắt Nền tảng Số.', 'launch-nen-tang-so', 'Ra mắt Nền tảng Số'],
    ['Các nước HOÀN THÀNH Báo cáo Số.', 'complete-bao-cao-so', 'Hoàn thành Báo cáo Số'],
    ['Các nước ký DTA.', 'sign-hiep-dinh-thuong-mai-so', 'Ký kết Hiệp định Thương mại số'],
  ])('%s', (text, what, title) => {
    expect(outcomes(text)).toMatchObject([{ kind: 'outcome', what, title, weak: false }]);
  });

  test.each([
    ['no document', 'Các nước đã thông qua ngân sách.'],
    ['no deed', 'Các nước vui vì Tuyên bố Huế.'],
    ['part of another word', 'Các nước kýx Tuyên bố Huế, Xký Tuyên bố Vinh.'],
    ['other words in between', 'Các nước ký sổ lưu niệm mừng Tuyên bố Huế.'],
    ['the document stands before, without a date', 'Tuyên bố Huế mà các nước ký rất hay.'],
    ['denied', 'Các nước chưa ký Tuyên bố Huế.'],
    ['wished', 'Các nước cần ký Tuyên bố Huế.'],
    ['put off', 'Việc các nước ký Tuyên bố Huế bị hoãn.'],
    ['wished within four words', 'Các nước mong cùng nhau ký Tuyên bố Huế.'],
  ])('none: %s', (_, text) => {
    expect(whats(text)).toEqual([]);
  });

  test('what is wished elsewhere in the sentence changes nothing', () => {
    expect(whats('Người dân mong mưa, và các nước anh em xa gần cùng ký Tuyên bố Huế.')).toEqual([
      'sign-tuyen-bo-hue',
    ]);
  });

  test('one document, told twice in a sentence, is one', () => {
    expect(whats('Các nước ký Tuyên bố Huế, rồi lại ký kết Tuyên bố Huế.')).toEqual([
      'sign-tuyen-bo-hue',
    ]);
  });
});

describe('between the deed and the document', () => {
  test.each([
    'đàm phán ',
    'chính thức ',
    'toàn văn ',
    'dự thảo ',
    'bản ',
    'việc ký kết ',
    'các văn kiện: ',
    '3 văn kiện gồm ',
    'hai văn kiện quan trọng, ',
    '12 văn kiện: ',
    'nhiều văn kiện lớn, bao gồm: ',
    'dự thảo các văn kiện như ',
    'ba văn kiện chính là: ',
  ])('%s', (gap) => {
    expect(whats(`Các nước công bố ${gap}Tuyên bố Huế.`)[0]).toBe('adopt-tuyen-bo-hue');
  });

  test.each(['hội nghị ', 'văn kiện: ', 'các nước: ', 'các văn kiện vui: ', '(ảnh) '])(
    'not: %s',
    (gap) => {
      expect(whats(`Các nước công bố ${gap}Tuyên bố Huế.`)).toEqual([]);
    },
  );
});

describe('a list of documents', () => {
  test.each([
    ['Các nước ký Tuyên bố Huế và Kế hoạch Số.', 2],
    ['Các nước ký Tuyên bố Huế, Kế hoạch Số, và Đề án 06.', 3],
    ['Các nước ký Tuyên bố Huế; bản Kế hoạch Số cùng dự thảo Đề án 06.', 3],
    ['Các nước ký Tuyên bố Huế (ảnh), Kế hoạch Số (bản mới) cùng với Đề án 06.', 3],
    ['Các nước ký Tuyên bố Huế, vui vì Kế hoạch Số.', 1],
    ['Các nước ký Tuyên bố Huế, nói về Kế hoạch Số, Đề án 06.', 1],
    ['Các nước ký Tuyên bố Huế, mưa rơi, Kế hoạch Số nằm yên.', 1],
    ['Nhờ Đề án 06, các nước ký Tuyên bố Huế.', 1],
  ])('%s', (text, count) => {
    const all = ['sign-tuyen-bo-hue', 'sign-ke-hoach-so', 'sign-de-an-06'];
    expect(whats(text)).toEqual(all.slice(0, count));
  });
});

describe('“thông qua” as adoption', () => {
  test.each([
    'Các nước đã',
    'Các nước sẽ',
    'Bà Thu nói hội nghị dự kiến',
    'Các nước đồng thuận',
    'Các nước chính thức',
    'Các nước nhất trí',
    'Các nước cũng',
    'Hội nghị',
    'Các bộ trưởng',
    'Sáng nay các nước',
    'Việt Nam và các nước',
    'Khối ASEAN',
    'RDF lần thứ bảy',
    'RDF 7',
    'Các nước đã họp và',
    'Dự kiến các nước họp và',
  ])('%s', (before) => {
    expect(whats(`${before} thông qua Tuyên bố Huế.`)).toEqual(['adopt-tuyen-bo-hue']);
  });

  test.each([
    'Khu vực giúp người dân',
    'Khu vực giúp dân và',
    'Khu vực giúp dân,',
    'Khu vực đã giúp dân,',
    'Khu vực đã vui, giúp dân và',
    'Các doanh nghiệp nước ngoài lớn lên',
  ])('not as “by means of”: %s', (before) => {
    expect(whats(`${before} thông qua Tuyên bố Huế.`)).toEqual([]);
  });
});

describe('in the passive', () => {
  test.each([
    ['Tuyên bố Huế được thông qua.', 'adopt-tuyen-bo-hue', 'Thông qua Tuyên bố Huế'],
    ['Tuyên bố Huế đã được các nước ký kết.', 'sign-tuyen-bo-hue', 'Ký kết Tuyên bố Huế'],
    [
      'Tuyên bố Huế (ảnh), sẽ được chính thức công bố.',
      'adopt-tuyen-bo-hue',
      'Công bố Tuyên bố Huế',
    ],
    [
      'Tuyên bố Huế đã vừa cũng được hội nghị nhất trí Thông qua.',
      'adopt-tuyen-bo-hue',
      'Thông qua Tuyên bố Huế',
    ],
  ])('%s', (text, what, title) => {
    expect(outcomes(text)).toMatchObject([{ what, title }]);
  });

  test.each([
    'Tuyên bố Huế được khen.',
    'Tuyên bố Huế là điều được thông qua.',
    'Tuyên bố Huế được thông quax.',
    'Tuyên bố Huế được các nước anh em vui vẻ thông qua.',
  ])('not: %s', (text) => {
    expect(whats(text)).toEqual([]);
  });

  test('what another clause tells does not change its tense', () => {
    expect(outcomes('Tuyên bố Huế sẽ được công bố, dù mưa đã rơi nhiều.')).toMatchObject([
      { tense: 'future' },
    ]);
  });

  test('each document of a sentence with its own verb, day and tense', () => {
    expect(
      outcomes('Tuyên bố Huế đã được ký ngày 15/5, Kế hoạch Số sẽ được công bố ngày 25/5.'),
    ).toMatchObject([
      { what: 'sign-tuyen-bo-hue', date: { from: '2027-05-15' }, tense: 'past' },
      { what: 'adopt-ke-hoach-so', date: { from: '2027-05-25' }, tense: 'future' },
    ]);
  });
});

describe('negotiations', () => {
  test('begun is a negotiation; brought to an end is an outcome', () => {
    expect(outcomes('Các nước khởi động đàm phán Hiệp định Số.')).toMatchObject([
      {
        kind: 'negotiation',
        title: 'Khởi động đàm phán Hiệp định Số',
        what: 'launch-hiep-dinh-so',
      },
    ]);
    expect(outcomes('Các nước hoàn tất đàm phán Hiệp định Số.')).toMatchObject([
      { kind: 'outcome', title: 'Ký kết Hiệp định Số' },
    ]);
    expect(outcomes('Sau khi đàm phán kín, các nước khởi động Chương trình Số.')).toMatchObject([
      { kind: 'outcome' },
    ]);
  });

  test('“việc ký …” alone makes no event', () => {
    expect(outcomes('Việc ký Tuyên bố Huế rất vui.')).toMatchObject([{ weak: true }]);
    expect(outcomes('Nhiều việc vui, các nước ký Tuyên bố Huế.')).toMatchObject([{ weak: false }]);
  });
});
