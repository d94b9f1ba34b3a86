import { describe, expect, test } from 'vitest';
import { readByline } from '../../src/parse/article/byline.ts';
import { announcesPicture, creditOf } from '../../src/parse/article/credits.ts';
import { lonelyDateline, readDateline } from '../../src/parse/article/dateline.ts';
import { readHeader } from '../../src/parse/article/header.ts';
import { closes, furnitureOf, isMenu, opensComments } from '../../src/parse/article/page.ts';
import { parseStamp } from '../../src/parse/article/stamp.ts';

/* One line of a page each: who signs it, whose picture it is, when it was stamped, what serves the page. */

describe('a byline: the name, and whether its form leaves no doubt', () => {
  test.each([
    ['Lò Thị Mai', 'Lò Thị Mai', false],
    ['Bài: Lò Thị Mai', 'Lò Thị Mai', true],
    ['Bài viết, ảnh: Lò Thị Mai', 'Lò Thị Mai', true],
    ['Bài Lò Thị Mai', 'Bài Lò Thị Mai', false],
    ['Lò Thị Mai (tổng hợp)', 'Lò Thị Mai', true],
    ['Lò Thị Mai lược ghi.', 'Lò Thị Mai', true],
    ['Lò Thị Mai mai@bao.example', 'Lò Thị Mai', true],
    ['Lò Mai (Theo AFP)', 'Lò Mai', true],
    ['Lò Mai, theo AFP', 'Lò Mai', false],
    ['Theo Báo Muối', 'Báo Muối', true],
    ['Nguồn  Báo Muối', 'Báo Muối', true],
    ['Lò Mai/VTV', 'Lò Mai', false],
    ['PV/VTV', 'PV', false],
    ['TTXVN/Vietnam+', 'TTXVN/Vietnam+', false],
    ['VTV (Hà Nội)', 'VTV', false],
    ['BTV', 'BTV', false],
    ['L.X', 'L.X', false],
    ['T.H.', 'T.H.', false],
    ['Mai Lan, T.H.', 'Mai Lan, T.H.', false],
    ['PV - Mai Lan', 'PV - Mai Lan', false],
    ['Mai Lan và Hà Trung', 'Mai Lan và Hà Trung', false],
    ['Mai Lan; Hà Trung; Vừ Páo; Lê An', 'Mai Lan; Hà Trung; Vừ Páo; Lê An', false],
    ['Mai Lan từ Viêng Chăn', 'Mai Lan', false],
    ['Mai Lan.', 'Mai Lan', false],
    ['A Páo Vừ Mí Lử Sáu', 'A Páo Vừ Mí Lử Sáu', false],
    ['Lê V. An', 'Lê V. An', false],
    ['Mai LAN/VTV', 'Mai LAN', false],
    ['LAN Mai/VTV', 'LAN Mai', false],
    ['Bài A Páo Vừ Mí Lử Sáu', 'Bài A Páo Vừ Mí Lử Sáu', false],
    [`Mai L${'a'.repeat(85)}`, `Mai L${'a'.repeat(85)}`, false],
  ])('%s', (line, name, sure) => {
    expect(readByline(line)).toEqual({ name, sure });
  });

  test.each([
    'Mai Lan; Hà Trung; Vừ Páo; Lê An; Lê Bình',
    'Mai Lan; chợ',
    'mai Lan',
    'A Páo Vừ Mí Lử Sáu Bảy',
    'Mai Lan?',
    'Mai Lan”',
    `Mai L${'a'.repeat(86)}`,
    'Mai Lan iPad',
    'Mai Lan; ',
    '- Mai Lan',
  ])('no byline: %s', (line) => {
    expect(readByline(line)).toBeNull();
  });
});

describe('a credit: where it begins, the name, and whether it only numbers a picture', () => {
  test.each([
    ['Muối. ‖Ảnh: Hà Trung', 'Hà Trung', false],
    ['Muối‖ - Ảnh: Hà Trung ).', 'Hà Trung', false],
    ['Muối. ‖Ảnh minh họa', null, false],
    ['Muối trắng‖ - Ảnh 1.', null, true],
    ['Muối trắng‖ - Ảnh 12', null, true],
    ['Muối tr‖ắng - 2', null, true],
    ['Muoi trang‖ hinh anh 2', null, true],
    [`${'Muối trắng. '.repeat(20)}‖Ảnh: Hà Trung`, 'Hà Trung', false],
    [`${'Muối trắng. '.repeat(20)}‖Ảnh minh họa`, null, false],
    [`${'Muối trắng '.repeat(20)}ven sông‖ - Ảnh 3`, null, true],
    [
      'Muối. ‖Ảnh: Một Hai Ba Bốn Năm Sáu Bảy Tám Chín',
      'Một Hai Ba Bốn Năm Sáu Bảy Tám Chín',
      false,
    ],
    ['Muối. ‖Photo: Hà Trung', 'Hà Trung', false],
    ['Muối. ‖Ảnh: Hà Trung...', 'Hà Trung', false],
    ['Muối. ‖Ảnh: Th. Hà', 'Th. Hà', false],
    ['Muối. ‖Hình: Hà Trung', 'Hà Trung', false],
    ['Muối trắng‖ -0', null, true],
    ['Muối. ‖Đồ họa: Hà Trung', 'Hà Trung', false],
  ])('%s', (marked, name, numbered) => {
    const credit = creditOf(marked.replace('‖', ''));
    expect(credit).toMatchObject({ name, numbered });
    expect(Math.abs((credit?.start ?? -9) - marked.indexOf('‖'))).toBeLessThan(3);
  });

  test.each([
    'Muối. Ảnh: Một Hai Ba Bốn Năm Sáu Bảy Tám Chín Mười',
    'Ảnh: Muối trắng lắm. Bà con vui',
    'Ảnh: Muối trắng chưa?',
    'Muối trắng lắm',
    `Ảnh: Hà Trung ${'muối trắng '.repeat(14)}`,
  ])('no credit: %s', (line) => {
    expect(creditOf(line)).toBeNull();
  });

  test.each([
    ['Ảnh: Quang cảnh chợ', true],
    ['Trong ảnh, hai đội vào sân', true],
    ['Chợ muối - ảnh 12Quang cảnh chợ', true],
    ['Chợ muối nh 1Quang cảnh', false],
    ['Chợ muối - ảnh 1 Quang cảnh', false],
  ])('announces a picture: %s: %s', (line, expected) => {
    expect(announcesPicture(line)).toBe(expected);
  });
});

describe('what serves the page', () => {
  test.each([
    ['* Mời bạn đọc gửi bài', 'page'],
    ['3. Mời bạn đọc gửi bài', 'page'],
    ['12.  Mời bạn đọc gửi bài', 'page'],
    ['Giá 5. Mời bạn đọc gửi bài', null],
    ['a. Mời bạn đọc gửi bài', null],
    ['[Ảnh: Làng gốm ven sông chuẩn bị đón khách]', null],
    ['[Ảnh : Làng gốm ven sông chuẩn bị đón khách]', null],
    ['mai@bao.example', 'page'],
    ['Viết cho bà mai@bao.example nhé', null],
    ['Chia sẻ', 'page'],
    ['Chia sẻ.', null],
    ['Về đầu mùa mưa, giá muối giảm mạnh.', null],
    ['nuoc sach ve ban vung cao nay', 'page'],
    ['nuoc sach ve ban vung cao 3', 'page'],
    ['nuoc sach ve ban', null],
    ['Chợ nuoc sach ve ban vung cao nay moi', null],
    ['nuoc sach ve ban vung cao anh 12', null],
    ['nuoc sach ve ban vung cao hinh anh 2', null],
    ['nuoc sach ve ban vung cao anh 2 dep', 'page'],
    ['Facebook Zalo 12', 'page'],
    ['12', 'page'],
    [`Mời bạn đọc ${'gửi bài '.repeat(29)}`.trim(), null],
    [`Mời bạn đọc ${'gửi bài '.repeat(20)}`.trim(), 'page'],
  ])('%s: %s', (line, kind) => {
    expect(furnitureOf(line)).toBe(kind);
  });

  test.each([
    ['Kinh tế 12 Xã hội', true],
    ['Kinh tế #12', true],
    ['12 #3', false],
    ['Kinh tế a12', false],
    ['Kinh tế 12a', false],
    ['Kinh tế. Xã hội', false],
    [`${'Kinh tế '.repeat(15)}`, true],
    [`${'Kinh tế '.repeat(16)}`, false],
    ['', false],
  ])('a menu: %s: %s', (line, expected) => {
    expect(isMenu(line)).toBe(expected);
  });

  test.each([
    ['Từ khóa: muối', true, false],
    ['Chủ đề', true, false],
    ['Bình luận (12)', true, true],
    ['Ý kiến bạn đọc', true, true],
    ['Ý kiến của xã', false, false],
    ['Bình luận về muối', false, false],
    ['Tin liên quan', false, false],
  ])('%s ends the article: %s; readers speak: %s', (line, ends, readers) => {
    expect(closes(line)).toBe(ends);
    expect(opensComments(line)).toBe(readers);
  });
});

describe('a stamp', () => {
  test.each([
    ['‖20/5/2027 08:15‖', '2027-05-20'],
    ['‖20/5/2027‖', '2027-05-20'],
    ['‖20/5/2027‖  ', '2027-05-20'],
    ['  ‖20/5/2027‖', '2027-05-20'],
    ['‖20 tháng 5, 2027‖', '2027-05-20'],
    ['Làng muối ‖20 tháng 5, 2027 08:15‖', '2027-05-20'],
    ['‖20-05-27 13:37‖', '2027-05-20'],
    ['‖Cồn Bãi, ngày 20 tháng 5 năm 2027‖', '2027-05-20'],
    ['Làng muối ‖20/5/2027 08:15‖', '2027-05-20'],
    ['Làng muối ‖Thứ Năm, 20/5/2027‖', '2027-05-20'],
    ['‖08:15 | 20/5/2027 Thời sự‖', '2027-05-20'],
    ['‖20/5/2027 08:15 Tin tháng 5‖', '2027-05-20'],
    ['‖20/5/2027 08:15 (GMT+7)‖', '2027-05-20'],
    [`${'Làng muối '.repeat(12)}‖20/5/2027 08:15‖`, '2027-05-20'],
    ['Lễ mở ngày 18/5/2027 ‖20/5/2027 08:15‖', '2027-05-20'],
  ])('%s', (marked, day) => {
    const line = marked.replaceAll('‖', '');
    const start = marked.indexOf('‖');
    const stamp = parseStamp(line);
    expect(stamp?.day).toBe(day);
    const before = line.slice(0, start).trim();
    expect(line.slice(0, stamp?.start).trim()).toBe(before);
    expect(line.slice(0, stamp?.end)).toBe(line.trimEnd());
  });

  test.each([
    'Làng muối 20/5/2027',
    'Làng muối 20 tháng 5, 2027',
    '20/5',
    '20/5 08:15',
    'tháng 5/2027',
    '2027',
    '20-05-27',
    'Làng muối 20-05-27 13:37',
    '30/2/2027',
    '20/5/2027 Thời sự',
    'Làng muối 20/5/2027 08:15 Thời sự',
    'Xã 2027 hộ',
    '20/5/2027 08:15 mở chợ. Khách đông.',
  ])('no stamp: %s', (line) => {
    expect(parseStamp(line)).toBeNull();
  });
});

describe('a dateline', () => {
  const again = (text: string) => (word: string) => text.split(word).length > 2;
  test.each([
    ['TPO - ‖Sáng 20/5, chợ mở.', 'TPO', null],
    ['VTV.vn - ‖Sáng 20/5, chợ mở.', 'VTV.vn', null],
    ['(Dân trí) - ‖Chợ mở.', 'Dân trí', null],
    ['Kinhtedothi - ‖Sáng 20/5, chợ mở.', 'Kinhtedothi', null],
    ['VietMuoi - ‖Chợ mở.', 'VietMuoi', null],
    ['Cồn Bãi (BM 20/5) - ‖Chợ mở.', 'BM', '20/5'],
    ['Cồn Bãi, ngày 20/5 (BM) - ‖Chợ mở.', 'BM', '20/5'],
    ['Cồn Bãi (BM) - ‖Chợ mở.', 'BM', null],
    ['Cồn Bãi (BM sáng 20/5) - ‖Chợ mở.', 'BM', '20/5'],
    ['Cồn Bãi (BM 20/5) ‖Chợ mở.', 'BM', '20/5'],
    ['BNEWS ‖Sáng 20/5, chợ mở.', 'BNEWS', null],
    ['TGVN. ‖Ngày 20/5, chợ mở.', 'TGVN', null],
  ])('%s', (marked, code, words) => {
    const text = marked.replace('‖', '');
    const found = readDateline(text, again(text));
    expect(found).toMatchObject({ code, end: marked.indexOf('‖') });
    expect(found?.day?.words ?? null).toBe(words);
    expect(found?.day ?? null).toEqual(words === null ? null : { day: 20, month: 5, words });
  });

  test.each([
    'Internet - con đường mới.',
    'Internet - Chợ mở.',
    'Muối - Sáng 20/5, chợ mở.',
    'ASEAN - Nhật Bản: ASEAN mở chợ.',
    'Cồn Bãi (xã) mở chợ.',
    'Ông Trần Văn Bình (Hà Nội): Chợ mở.',
    'BNEWS Chợ mở.',
    'BNEWS Sáng nay, BNEWS mở chợ.',
  ])('no dateline: %s', (text) => {
    expect(readDateline(text, again(text))).toBeNull();
  });

  test.each([
    ['NDO -', 'NDO'],
    ['(VTC News) -', 'VTC News'],
    ['VTV.vn -', 'VTV.vn'],
    ['NDO - Chợ mở', null],
    ['NDO', null],
    [`(${'VTC '.repeat(10)}) -`, null],
  ])('alone on its line: %s: %s', (text, code) => {
    expect(lonelyDateline(text)).toBe(code);
  });
});

test.each([
  ['date 2027-05-20 ‖Chợ mở', '2027-05-20', '2027-05', null],
  ['date: 2027-5-3 ‖Chợ mở', '2027-05-03', '2027-05', null],
  [' date 2027-05 ‖Chợ mở', null, '2027-05', null],
  ['date 2027-02-30 ‖Chợ mở', null, '2027-02', { words: 'date 2027-02-30', at: 5 }],
  ['date 2027-13 ‖Chợ mở', null, '2027-13', { words: 'date 2027-13', at: 5 }],
])('the header %s', (marked, day, month, wrong) => {
  const end = marked.indexOf('‖');
  expect(readHeader(marked.replace('‖', ''))).toEqual({ day, month, wrong, end });
});

test.each(['Chợ date 2027-05-20', 'date 2027', 'date 2027-05-20T', 'dated 2027-05-20'])(
  'no header: %s',
  (line) => {
    expect(readHeader(line)).toBeNull();
  },
);
