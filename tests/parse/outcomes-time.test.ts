import { describe, expect, test } from 'vitest';
import { findOutcomes, followUp } from '../../src/parse/events/outcomes.ts';
import { sentenceOf } from './sentence.ts';

/* When documents are adopted or signed, and to which meeting that belongs. */

const others = ['Diễn đàn Công nghệ số khu vực (RDF) lần thứ 7 mở cửa.'];
const abbreviations = new Map([['DTA', 'Hiệp định Thương mại số']]);
const outcomes = (text: string) => findOutcomes(sentenceOf(text, { others }), abbreviations);
const whats = (text: string) => outcomes(text).map(({ what }) => what);

describe('its time', () => {
  const when = (text: string) => outcomes(text).map(({ date }) => date?.from ?? null);

  test.each([
    ['a month right behind', 'Các nước ký Tuyên bố Huế vào tháng 9/2026.', '2026-09'],
    ['a year right behind', 'Các nước ký Tuyên bố Huế trong năm 2026.', '2026'],
    ['a month without a word before it', 'Các nước ký DTA tháng 9/2026.', '2026-09'],
    [
      'a month behind two words',
      'Các nước ký Tuyên bố Huế ngay trong đầu tháng 9/2026.',
      '2026-09',
    ],
    ['a month behind brackets', 'Các nước ký Tuyên bố Huế (ảnh) vào tháng 9/2026.', '2026-09'],
    [
      'a month behind a list',
      'Các nước ký Tuyên bố Huế và DTA hồi tháng 9/2026.',
      '2026-09|2026-09',
    ],
    ['a day anywhere in the clause', 'Các nước ký Tuyên bố Huế tại Vinh ngày 15/5.', '2027-05-15'],
    ['a day at the head', 'Ngày 15/5, các nước ký Tuyên bố Huế.', '2027-05-15'],
    ['no month further on', 'Các nước ký Tuyên bố Huế tại Vinh hồi tháng 9/2026.', null],
    ['no month behind other brackets', 'Các nước ký Tuyên bố Huế, (ảnh) tháng 9/2026.', null],
    ['no month at the head', 'Tháng 9/2026, các nước ký Tuyên bố Huế.', null],
  ])('%s', (_, text, expected) => {
    expect(when(text).map(String).join('|')).toBe(String(expected));
  });

  test.each([
    ['ahead', 'Các nước sẽ ký Tuyên bố Huế.', 'future'],
    ['done', 'Các nước đã ký Tuyên bố Huế.', 'past'],
    ['open', 'Các nước ký Tuyên bố Huế.', null],
  ])('%s', (_, text, tense) => {
    expect(outcomes(text)).toMatchObject([{ tense }]);
  });

  test.each([
    [
      'the document stands before, a date right behind',
      'Tuyên bố Huế có thể sớm ký vào tháng 6/2027.',
      '2027-06',
    ],
    [
      'with words in between',
      'Hiệp định Số, có thể hoàn tất và ký kết ngay trong năm 2027.',
      '2027|2027',
    ],
  ])('%s', (_, text, expected) => {
    expect([...new Set(when(text))].join('|')).toBe(expected.split('|')[0]);
    expect(outcomes(text)).toMatchObject([{ kind: 'outcome' }]);
  });

  test.each([
    ['another deed', 'Tuyên bố Huế có thể sớm ra mắt vào tháng 6/2027.'],
    ['a comma before the date', 'Tuyên bố Huế có thể sớm ký, theo ông An vào tháng 6/2027.'],
    ['only a date before', 'Tháng 6/2026, Tuyên bố Huế có thể sớm ký.'],
    ['the document stands behind', 'Có thể sớm ký tháng 6/2027 cùng Tuyên bố Huế.'],
    [
      'far from the date',
      'Tuyên bố Huế có thể sớm ký với sự chứng kiến của rất nhiều người dân tháng 6/2027.',
    ],
  ])('not: %s', (_, text) => {
    expect(whats(text)).toEqual([]);
  });

  test('of several documents before it the last, of several dates the next', () => {
    expect(
      outcomes(
        'Sau Tuyên bố Huế năm 2025, Hiệp định Số có thể ký năm 2028, rồi năm 2029, cùng Đề án 06.',
      ),
    ).toMatchObject([{ what: 'sign-hiep-dinh-so', date: { from: '2028' } }]);
  });
});

describe('where it belongs', () => {
  const meeting = (text: string) => outcomes(text).map((one) => one.meeting?.key ?? null);
  const two = [...others, 'Đại hội Thanh niên số (YDF) lần thứ 5 mở cửa.', 'RDF 7 vui.'];
  const named = (text: string) =>
    findOutcomes(sentenceOf(text, { others: two }), abbreviations).map(
      (one) => one.meeting?.key ?? null,
    );

  test('what is adopted belongs to the article’s meeting; what is signed or begun does not', () => {
    expect(meeting('Các nước công bố Tuyên bố Huế.')).toEqual(['rdf-7']);
    expect(meeting('Các nước ký Tuyên bố Huế.')).toEqual([null]);
    expect(meeting('Các nước phát động Chương trình Số.')).toEqual([null]);
  });

  test.each([
    ['tại lễ bế mạc', 'le-be-mac'],
    ['Tại phiên khai mạc', 'le-khai-mac'],
  ])('what is signed %s does, on its day', (words, sameDayAs) => {
    expect(outcomes(`Bà Thu ${words} đã ký Tuyên bố Huế.`)).toMatchObject([
      { meeting: { key: 'rdf-7' }, sameDayAs },
    ]);
  });

  test.each([
    ['named in its clause', 'YDF 5 đã ký Tuyên bố Huế, RDF 7 vui.', 'ydf-5'],
    ['named behind it', 'Các nước ký Tuyên bố Huế nhờ YDF 5.', 'ydf-5'],
    ['where it takes place, in another clause', 'Tại YDF 5, các nước ký Tuyên bố Huế.', 'ydf-5'],
    ['within which it takes place', 'Trong khuôn khổ YDF 5, các nước ký Tuyên bố Huế.', 'ydf-5'],
    ['not one of another clause', 'Sau YDF 5, các nước công bố Tuyên bố Huế.', 'rdf-7'],
    [
      'not one that something else tells of',
      'Tại Huế, các nước công bố Tuyên bố Huế, YDF 5 vui.',
      'rdf-7',
    ],
    ['not one behind a comma', 'Các nước công bố Tuyên bố Huế, YDF 5 vui.', 'rdf-7'],
  ])('%s', (_, text, key) => {
    expect(named(text)).toEqual([key]);
  });
});
describe('“Văn kiện này được công bố …”', () => {
  const before = outcomes('Các nước thông qua Tuyên bố Huế, ký Đề án 06.').map((one) => ({
    ...one,
    weak: true,
  }));
  const follow = (text: string) => followUp(sentenceOf(text, { others }), before);

  test.each([
    'Văn kiện này được công bố ngày 15/5.',
    'Các văn kiện trên đã được chính thức thông qua ngày 15/5.',
    'Tuyên bố cũng được thông báo chiều 15/5, trước ngày 17/5.',
    'Kế hoạch đó vừa được đưa ra ngày 15/5.',
    'Điều này được ký tháng này, ngày 15/5.',
    'Việc này được công bố năm 2027, đúng ngày 15/5.',
  ])('%s', (text) => {
    const sentence = sentenceOf(text, { others });
    expect(followUp(sentence, before)).toEqual([
      {
        ...(before[0] ?? expect.fail('what was adopted')),
        date: expect.objectContaining({ from: '2027-05-15' }) as unknown,
        weak: false,
        source: sentence.source,
      },
    ]);
  });

  test('ahead where the sentence says so', () => {
    expect(follow('Văn kiện này sẽ được công bố ngày 25/5.')).toMatchObject([{ tense: 'future' }]);
  });

  test.each([
    ['no day', 'Văn kiện này được công bố năm 2027.'],
    ['nothing that was told', 'Ông An được công bố ngày 15/5.'],
    ['not at the head', 'Nay Văn kiện này được công bố ngày 15/5.'],
    ['another deed', 'Văn kiện này được khen ngày 15/5.'],
    ['a longer word', 'Văn kiện này được kýx ngày 15/5.'],
  ])('not: %s', (_, text) => {
    expect(follow(text)).toEqual([]);
  });
});
