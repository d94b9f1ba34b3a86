import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/parse/dates.ts';
import { measure } from '../../src/parse/figures/measures.ts';

/** "words = value unit" of each quantity. */
const brief = (text: string) =>
  measure(text, findDates(text, { articleDay: '2026-01-15' })).map((found) => {
    const { start, end, value, valueTo, unit, per } = found;
    const values = valueTo === null ? `${value}` : `${value}–${valueTo}`;
    return `${text.slice(start, end)} = ${values} ${unit}${per === null ? '' : ` a ${per}`}`;
  });

describe('numbers in words', () => {
  test.each([
    ['ba mươi lăm quốc gia', ['ba mươi lăm quốc gia = 35 countries']],
    ['mười lăm phần trăm', ['mười lăm phần trăm = 15 %']],
    // "linh" fills an empty place of ten.
    ['hai trăm linh năm quốc gia', ['hai trăm linh năm quốc gia = 205 countries']],
    ['một nghìn hai trăm đại biểu', ['một nghìn hai trăm đại biểu = 1200 delegates']],
    ['hàng trăm nghìn người', ['hàng trăm nghìn người = 100000 people']],
    ['gấp rưỡi năm trước', ['gấp rưỡi = 1.5 ×']],
    ['gấp hai rưỡi', ['gấp hai rưỡi = 2.5 ×']],
    ['hai trăm linh năm quốc gia', ['hai trăm linh năm quốc gia = 205 countries']],
    ['một nghìn lẻ một đại biểu', ['một nghìn lẻ một đại biểu = 1001 delegates']],
    ['một tỷ USD', ['một tỷ USD = 1000000000 USD']],
    ['một triệu ba trăm nghìn dân', ['một triệu ba trăm nghìn dân = 1300000 people']],
    ['hai trăm nghìn tỷ đồng', ['hai trăm nghìn tỷ đồng = 200000000000000 VND']],
    ['cuộc gọi bốn phút', ['bốn phút = 4 minutes']],
    [
      'hai tổ hợp máy chủ, ba đường dây',
      ['hai tổ hợp máy chủ = 2 items', 'ba đường dây = 3 items'],
    ],
    ['trong 2 ngày rưỡi, xã', ['2 ngày rưỡi = 2.5 days']],
    ['tạo thêm 80.000 việc làm và nhà ở', ['80.000 việc làm = 80000 items']],
    ['hai máy bay rơi', ['hai máy bay rơi = 2 items']],
    ['3.000 cuộc tấn công mạng', ['3.000 cuộc tấn công mạng = 3000 items']],
    ['bị 12 thanh niên tấn công', ['12 thanh niên = 12 people']],
    ['500 ngôi sao trẻ', ['500 ngôi sao trẻ = 500 items']],
    ['nền kinh tế số 2 thế giới', ['số 2 thế giới = 2 rank']],
    ['ba công ty và năm nước', ['ba công ty = 3 items', 'năm nước = 5 countries']],
    ['hơn ba mươi năm phát triển', ['hơn ba mươi năm = 30 years']],
    ['một trăm năm mươi công ty', ['một trăm năm mươi công ty = 150 items']],
    ['hai nghìn năm trăm đại biểu', ['hai nghìn năm trăm đại biểu = 2500 delegates']],
    // From eleven on any noun is counted, below it people, works and things.
    ['mười hai khu chợ nổi', ['mười hai khu chợ nổi = 12 items']],
    ['bắt ba nghi phạm, hai quan chức', ['ba nghi phạm = 3 people', 'hai quan chức = 2 people']],
    ['mở tại năm cửa khẩu vào', ['năm cửa khẩu = 5 items']],
    ['trao bốn chiếc xe cứu thương', ['bốn chiếc xe cứu thương = 4 items']],
    ['lập ba cụm nhà xưởng', ['ba cụm nhà xưởng = 3 items']],
    // What has a rate is counted, whatever it is.
    ['thêm hai lời mời mỗi tháng', ['hai lời mời mỗi tháng = 2 items a month']],
    ['hai em nhỏ', ['hai em nhỏ = 2 people']],
    ['cả lớp 42 em dùng chung', ['42 em = 42 people']],
    ['danh mục 9 đoạn đê', ['9 đoạn đê = 9 items']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  // "tư", "năm" and "ba" are parts of other words, years and names more often than numbers.
  test.each([
    'đến ngã ba Trường Chinh',
    'Hội nghị trung ương 7 sắp diễn ra',
    'Giai đoạn 1 đào tạo cử nhân',
    'Giàn khoan Hải Dương 981 xâm phạm vùng biển',
    'vùng Q. 9 giáp ranh với Đồng Nai',
    'có những năm trường không mời',
    'Hội nghị Trung ương 4 khóa XIII về chỉnh đốn',
    'một khách sạn 5 sao ven biển',
    'một quốc gia',
    'trăm người',
    'đầu tư dự án',
    'trong năm doanh nghiệp phải nộp thuế',
    'linh kiện, hai linh hồn',
    'tại Ba Vì công ty mở xưởng',
    'hai lời mời',
    'Đề án một triệu héc-ta lúa',
    'gặp nhau hơn một năm 3 lần',
    'vào tháng mười hai chợ mở cửa',
    'Một tỉ phú mua lại',
    'ở tuổi mười tám đôi mươi',
    'người làm lâu năm cơ sở này',
    'nêu 3 đề nghị với các bộ trưởng',
    'chỉ ra 4 nút thắt của ngành',
    'học lớp 9 em nghỉ',
    'một trăm năm xây dựng',
    'hai nước, hai bên, ba trụ cột',
  ])('no quantity: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('points and commas', () => {
  test.each([
    ['1.234,5 USD', ['1.234,5 USD = 1234.5 USD']],
    ['1,234,567 người', ['1,234,567 người = 1234567 people']],
    ['0.5 tỷ USD', ['0.5 tỷ USD = 500000000 USD']],
    ['3,7 nghìn tỷ USD', ['3,7 nghìn tỷ USD = 3700000000000 USD']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('what a number counts', () => {
  test.each([
    ['khảo sát 2.000 trường phổ thông; còn lại', ['2.000 trường phổ thông = 2000 items']],
    ['tặng 500 máy tính bảng.', ['500 máy tính bảng = 500 items']],
    ['trao 30 suất học bổng tặng sinh viên', ['30 suất học bổng = 30 items']],
    ['640 kỹ sư vi mạch', ['640 kỹ sư vi mạch = 640 people']],
    ['kết nối tới 34 tỉnh, thành phố', ['34 tỉnh, thành phố = 34 items']],
    ['cung cấp 11 gói', ['11 gói = 11 items']],
    ['mời 40 Đại sứ, ký 15 MOU', ['40 Đại sứ = 40 people', '15 MOU = 15 items']],
    ['21,4 triệu lượt', ['21,4 triệu lượt = 21400000 items']],
    ['60% trong số 1.000 người', ['60% = 60 %', '1.000 người = 1000 people']],
    ['mỗi năm 200 kỹ sư', ['200 kỹ sư = 200 people']],
    ['74 chỉ số thành phần', ['74 chỉ số thành phần = 74 items']],
    ['hàng triệu tín chỉ carbon từ rừng', ['hàng triệu tín chỉ carbon = 1000000 items']],
    ['4 em nhỏ, 8 chứng chỉ.', ['4 em nhỏ = 4 people', '8 chứng chỉ = 8 items']],
    ['ước 2.003 tỷ đồng', ['ước 2.003 tỷ đồng = 2003000000000 VND']],
    ['số trạm năm nay là 4.200, tăng', ['4.200 = 4200 items']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test.each([
    'Nghị quyết 57 của, Luật số 71/2025/QH15, 57-NQ/TW',
    'ADGMIN 6 quy tụ, hội nghị AEM-57, ASEAN+3 nước, mạng 5G phủ',
    'công nghiệp 4.0 toàn cầu',
    'Điều 64 công ước, khoản 1 điều 5',
    'lần thứ 6 tại, người thứ 5, thế kỷ 21 là',
    '3 ưu tiên lớn, 2 nước nhất trí, 2 con số',
    'ông Nam, 45 tuổi, gọi 0912345678 hoặc 0912-345-678',
    'thắng 3-1 trước, tỷ số 2-0',
    'năm 2030 doanh nghiệp, giai đoạn 2026-2030 người dân, ngày 15/1 đoàn',
    'lúc 8h30, từ 8 giờ đến 17 giờ, mở cửa 24/24 giờ',
    'trong 5 năm tới, 6 tháng đầu năm, cách đây hơn 7 năm',
    'đã họp 3 lần',
    'Công ước 2003 đánh giá cao di sản, hàng nghìn tỷ sẵn sàng rót vào',
  ])('no quantity: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('units, spans, shares and ranks', () => {
  test.each([
    ['12.000m2, 420 km, 3.200MW', ['12.000m2 = 12000 m²', '420 km = 420 km', '3.200MW = 3200 MW']],
    ['50GB/ngày', ['50GB/ngày = 50 GB a day']],
    ['1,1 triệu tỷ đồng', ['1,1 triệu tỷ đồng = 1100000000000000 VND']],
    ['671 đồng/kWh', ['671 đồng/kWh = 671 VND']],
    ['10 đồng chí', ['10 đồng chí = 10 people']],
    ['7 tỷ 500 triệu đồng', ['7 tỷ 500 triệu đồng = 7500000000 VND']],
    ['US$5 tỷ', ['US$5 tỷ = 5000000000 USD']],
    ['tăng 0,5 điểm phần trăm', ['0,5 điểm phần trăm = 0.5 pp']],
    ['-5°C', ['-5°C = -5 °C']],
    ['60-70 tỷ USD mỗi năm', ['60-70 tỷ USD mỗi năm = 60000000000–70000000000 USD a year']],
    ['từ 5 đến 7%', ['từ 5 đến 7% = 5–7 %']],
    ['từ 500 triệu đến 1 tỷ đồng', ['từ 500 triệu đến 1 tỷ đồng = 500000000–1000000000 VND']],
    ['12 dự án đến 30 tỉnh', ['12 dự án = 12 items', '30 tỉnh = 30 items']],
    ['từ 12 lên 42 dự án', ['từ 12 lên 42 dự án = 12 items', '42 dự án = 42 items']],
    ['tăng 1,8 lần, gấp 2-3 lần', ['tăng 1,8 lần = 1.8 ×', 'gấp 2-3 lần = 2–3 ×']],
    ['chính xác hơn các mô hình cũ 1,5 lần', ['1,5 lần = 1.5 ×']],
    // What the number before counts goes on; billions are money, and so may be what is far off.
    [
      'có 1,3 triệu dân, nay hơn 8 triệu.',
      ['1,3 triệu dân = 1300000 people', 'hơn 8 triệu = 8000000 people'],
    ],
    [
      'tăng từ 300 tỷ đồng lên 450 tỷ.',
      ['300 tỷ đồng = 300000000000 VND', '450 tỷ = 450000000000 VND'],
    ],
    ['bán 3 triệu xe, lãi 20 tỷ.', ['3 triệu xe = 3000000 items']],
    ['1 triệu USD (tầm 23 tỷ) mỗi bên', ['1 triệu USD = 1000000 USD']],
    ['cao gấp 3 đến 5 lần', ['gấp 3 đến 5 lần = 3–5 ×']],
    ['gấp hai đến ba lần', ['gấp hai đến ba lần = 2–3 ×']],
    ['một phần tư, 3/4 số hộ', ['một phần tư = 0.25 share', '3/4 = 0.75 share']],
    ['quá nửa, nửa đầu năm', ['quá nửa = 0.5 share']],
    ['lên hạng 71/193, vị trí 44/193', ['hạng 71/193 = 71 rank', 'vị trí 44/193 = 44 rank']],
    ['đứng thứ sáu, top 20', ['đứng thứ sáu = 6 rank', 'top 20 = 20 rank']],
    ['rút từ 15 ngày xuống còn 3 ngày', ['15 ngày = 15 days', '3 ngày = 3 days']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test('a limit is a word that limits, not one that compares or leads on', () => {
    const limits = (text: string) => measure(text, []).map(({ qualifier }) => qualifier);
    expect(limits('chiếm tới 97%')).toEqual(['tới']);
    expect(limits('kết nối tới 34 tỉnh')).toEqual([null]);
    expect(limits('cao hơn 5%')).toEqual([null]);
    expect(limits('chưa đầy một nửa')).toEqual(['chưa đầy']);
    expect(limits('từ 60% trở lên')).toEqual(['trở lên']);
  });

  test('hostile lengths take no time', () => {
    const began = performance.now();
    for (const piece of [
      '1-',
      '5% đến ',
      'gấp ',
      'hơn ',
      'hai ',
      '12 dự án ',
      'từ 1 lên ',
      '1/2 ',
    ]) {
      measure(piece.repeat(5_000), []);
    }
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
