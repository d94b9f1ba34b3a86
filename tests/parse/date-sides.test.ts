import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/parse/dates.ts';

/** "words from[..to]" of each date of a text of 15 January 2026. */
const brief = (text: string, shown = false) =>
  findDates(text, { articleDay: '2026-01-15', shown }).map(
    ({ words, from, to }) => `${words} ${from}${to === null ? '' : `..${to}`}`,
  );

describe('a day or month without its year is the nearest, unless words put it on one side', () => {
  test.each([
    ['họp ngày 1/5', ['1/5 2026-05-01']],
    ['họp hồi 1/5', ['1/5 2025-05-01']],
    ['họp hồi tháng 3, hồi đầu tháng 12', ['tháng 3 2025-03', 'tháng 12 2025-12']],
    ['bão hồi tháng 1', ['tháng 1 2026-01']],
    ['Tháng 3 vừa qua, đoàn đến', ['Tháng 3 2025-03']],
    ['bầu cử vào ngày 20/9 tới.', ['20/9 2026-09-20']],
    ['bầu cử vào tháng 9 tới tại Lào', ['tháng 9 2026-09']],
    ['từ 1/6 tới 31/8', ['1/6 tới 31/8 2026-06-01..2026-08-31']],
    // The verb of the clause tells too, of times that lie well away.
    ['sẽ diễn ra vào tháng 9', ['tháng 9 2026-09']],
    ['dự kiến khai mạc ngày 20/8', ['20/8 2026-08-20']],
    ['lễ hội đã diễn ra ngày 10/5', ['10/5 2025-05-10']],
    ['luật được Quốc hội thông qua ngày 27/6', ['27/6 2025-06-27']],
    ['luật sẽ được Quốc hội thông qua ngày 27/6', ['27/6 2026-06-27']],
    ['văn kiện phải được ký trước tháng 6', ['tháng 6 2026-06']],
    ['đã thống nhất tổ chức vào tháng 6', ['tháng 6 2026-06']],
    ['sẽ họp như đã báo ngày 12/1', ['12/1 2026-01-12']],
    ['Khảo sát được tiến hành từ tháng 3 đến tháng 5', ['tháng 3 đến tháng 5 2025-03..2025-05']],
    ['Khảo sát sẽ được tiến hành từ tháng 3 đến tháng 5', ['tháng 3 đến tháng 5 2026-03..2026-05']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test('a picture shows what was', () => {
    expect(brief('Ông Sình tại Huế ngày 4/4', true)).toEqual(['4/4 2025-04-04']);
    // An article can be stamped before its picture was taken.
    expect(brief('Ông Sình tại Huế ngày 17/1', true)).toEqual(['17/1 2026-01-17']);
  });

  test('the month of the article gives its days their year, and others none', () => {
    const days = findDates('từ 12-16/3, nghiệm thu ngày 2/5', {
      articleDay: null,
      month: '2025-03',
    });
    expect(days.map(({ from, to }) => [from, to])).toEqual([
      ['2025-03-12', '2025-03-16'],
      [null, null],
    ]);
  });
});

describe('days and months by the words around them', () => {
  test.each([
    ['đáp xuống sáng 25-2 giờ Việt Nam', ['25-2 2026-02-25']],
    ['đáp xuống tối 28-12 giờ địa phương', ['28-12 2025-12-28']],
    ['mỗi sáng 2-3 giờ', []],
    ['Từ 1-6, gỗ lậu không được nhập', ['1-6 2026-06-01']],
    ['Từ 1-6 người', []],
    ['Hồi tháng Một, bà Lan đến', ['tháng Một 2026-01']],
    ['hội nghị hồi cuối tháng hai kết thúc', ['tháng hai 2025-02']],
    ['thăm Huế vào tháng ba nhưng chưa rõ ngày', ['tháng ba 2026-03']],
    ['khám sáu tháng một lần, mỗi tháng hai lần', []],
    ['trong 10 tháng năm 2023 đạt', ['năm 2023 2023']],
    ['ngày 10 tháng Năm 2023', ['10 tháng Năm 2023 2023-05-10']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

test('months from January on, told soon after, are those of the year so far', () => {
  const inNovember = (text: string) =>
    findDates(text, { articleDay: '2026-11-12' }).map(({ from, to }) => `${from}..${to}`);
  expect(inNovember('Từ tháng 1 đến tháng 10, xuất khẩu tăng')).toEqual(['2026-01..2026-10']);
  expect(inNovember('từ tháng 1 đến tháng 3')).toEqual(['2027-01..2027-03']);
});

describe('years by their words', () => {
  test.each([
    ['2025 là năm bản lề, 2026 sẽ là năm tăng tốc', ['2025 2025', '2026 2026']],
    ['Hội nghị ASEAN 2025 là năm thứ ba', []],
    ['phê duyệt Đề án "Một triệu héc-ta lúa đến năm 2030" cho cả vùng', []],
    ['nói: "Chúng ta phải xong vào năm 2030"', ['năm 2030 2030']],
    ['làm trong 4-5 năm tới', []],
    ['mở lại ngày 4-5 năm nay', ['4-5 năm nay 2026-05-04']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});
