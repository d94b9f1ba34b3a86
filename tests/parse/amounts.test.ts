import { describe, expect, test } from 'vitest';
import { amountsOf } from './amounts-marked.ts';

/* Which quantities a sentence tells: the amount as printed, its value, its unit and what limits it. */

describe('numbers in words count what is listed, or much', () => {
  test.each([
    'Huyện có [ba nhà máy xay gạo = 3 items].',
    'Huyện có hai niềm vui.',
    'Huyện có [hai trăm niềm vui = 200 items].',
    'Huyện có [mười hai bến đò = 12 items].',
    'Huyện có [gần mười bến đò = 10 items gần].',
    'Huyện có một nhà máy.',
    'Lớp mười hai học buổi sáng.',
    'Tháng mười hai lúa chín.',
    'Cả [hai nhà máy = 2 items] đều đóng cửa.',
    '[Hai nhà máy = 2 items] đóng cửa.',
    'Mỗi năm doanh nghiệp nộp thuế hai lần.',
    'Đây là năm bản lề của huyện.',
    'Có [năm doanh nghiệp = 5 items] nộp thuế.',
    'Người thứ ba công ty mời là Hoa.',
    'Nêu ba đề xuất mới.',
    'Có hơn ba đề xuất mới.',
    'Bà Ba công nhân mỏ.',
    'Gặp ở ngã tư công ty.',
  ])('%s', (row) => {
    expect(amountsOf(row)).toBe(row);
  });
});

describe('numbers in figures', () => {
  test.each([
    'Huyện có [2 nhà máy xay gạo = 2 items].',
    'Cả [2 nhà máy = 2 items] đều đóng cửa.',
    'Điều 12 công dân phải nhớ.',
    'Huyện có [12 công dân = 12 people] danh dự.',
    'Mỗi năm [25 kỹ sư = 25 people] ra trường.',
    'Ngày 25 kỹ sư ra trường.',
    'Khảo sát [hơn 2000 người dân = 2000 people hơn] trong huyện.',
    'Tàu Bình Minh 981 rời cảng.',
    'Tàu Bình Minh 1981 chiếc phao.',
    'Ở Huế 25 chợ nổi mở cửa.',
    'Dự án VLR 25 chợ nổi mở cửa.',
    'Dự án VLR 25 nhà máy mở cửa.',
    'Dự án VLR [250 nhà máy = 250 items] mở cửa.',
    'Điểm trung bình 7,5 môn nào cũng khá.',
    'Đo được [1.500 nhịp = 1500 items].',
    'Chỉ ra 4 chỗ hở của ngành.',
    'Chỉ ra [hơn 4 chỗ hở = 4 items hơn] của ngành.',
    'Huyện có [40 Đại sứ = 40 people] và [15 MOU = 15 items].',
    'Huyện có 40 Bến Tre và [15 con thuyền máy = 15 items] nhỏ chạy sông.',
    'Số hộ có nước sạch năm ngoái đạt [4.200 = 4200 items].',
    'Số hộ có nước sạch năm ngoái đạt 4.',
    'Số hiệu của tàu là 4.200.',
    'Tổng số học sinh của huyện là [4.200 = 4200 people], tăng nhẹ.',
  ])('%s', (row) => {
    expect(amountsOf(row)).toBe(row);
  });
});

describe('multipliers', () => {
  test.each([
    'Huyện chi [3,5 tỷ đồng = 3500000000 VND].',
    'Huyện chi [7 tỷ 500 triệu đồng = 7500000000 VND].',
    'Gọi số 0912345678 công an.',
    'Huyện có [12,345 người dân = 12345 people] và thu [12,345 USD = 12.345 USD].',
    'Giá trị [1,234,567 USD = 1234567 USD].',
    'Huyện có [hàng trăm người dân = 100 people hàng].',
    'Huyện có trăm người dân.',
    'Huyện có [hai triệu ba trăm nghìn người dân = 2300000 people].',
    'Huyện có [ba trăm hai mươi lăm người dân = 325 people].',
    'Huyện có [hai mươi mốt người dân = 21 people].',
    'Huyện chi [hai nghìn tỷ đồng = 2000000000000 VND].',
  ])('%s', (row) => {
    expect(amountsOf(row)).toBe(row);
  });
});

describe('spans and changes', () => {
  test.each([
    'Thu [60-70 tỷ đồng mỗi năm = 60000000000–70000000000 VND a year].',
    'Thu [từ 60 đến 70 tỷ đồng = 60000000000–70000000000 VND].',
    'Thu [từ 700 triệu đến 1 tỷ đồng = 700000000–1000000000 VND].',
    'Thu [500 triệu đồng đến 1 tỷ đồng = 500000000–1000000000 VND].',
    'Mở [12 lớp = 12 items] đến [30 xã = 30 items].',
    'Gọi 12-34-56 đại biểu.',
    'Giá [671 đồng/kWh = 671 VND], [45 triệu đồng mỗi hộ = 45000000 VND].',
    'Nhà rộng [30-50m² = 30–50 m²].',
    'Học [2 ngày rưỡi = 2.5 days], dài [2 km rưỡi = 2.5 km].',
    'Lạnh [-5°C = -5 °C], giảm [âm 0,5% = -0.5 %].',
    'Vay [US$5 tỷ = 5000000000 USD] và [$ 200 = 200 USD].',
    'Tỷ lệ đạt [60% trở lên = 60 % trở lên], [20% trở xuống = 20 % trở xuống].',
    'Giá [tăng gấp 3 lần = 3 ×], họp 3 lần.',
    'Giá tăng [gấp ba lần = 3 ×].',
    'Cần [2 đến 3 kỹ sư = 2–3 people], [hai đến ba nhà máy = 2–3 items].',
    'Kéo dài [3 tháng = 3 months], 3 tháng trước.',
    'Chờ [hơn 3 tháng = 3 months hơn].',
  ])('%s', (row) => {
    expect(amountsOf(row)).toBe(row);
  });
});

describe('the number before goes on', () => {
  test.each([
    'Có [5,2 triệu lượt khách = 5200000 items], nay là [6,1 triệu = 6100000 items].',
    'Có [5,2 triệu lượt khách = 5200000 items], nay là 6,1 tỷ.',
    'Có [300 tỷ đồng = 300000000000 VND], nay là [450 tỷ = 450000000000 VND].',
    'Có [300 tỷ đồng = 300000000000 VND], nay là 45 nghìn tỷ trong kho.',
    'Có [300 km = 300 km] đường, nay là 450 nghìn.',
    'Có [3 triệu USD = 3000000 USD], nay là 450 tỷ.',
    'Có [300 nghìn hộ = 300000 items], nay là 450.',
  ])('%s', (row) => {
    expect(amountsOf(row)).toBe(row);
  });
});

describe('limits', () => {
  test.each([
    'Kho chứa [hơn 500 tấn = 500 t hơn], [gần 300 hộ = 300 items gần] góp.',
    'Giá cao hơn [5% = 5 %] và [không dưới 3% = 3 % không dưới].',
    'Diễn ra trên [15 bến đò = 15 items], đi [trên 150 chuyến đò = 150 items trên].',
    'Chiếm [tới 97% = 97 % tới], đi tới [34 tỉnh = 34 items].',
    'Huyện thu từ [60% trở lên = 60 % trở lên].',
    '[Ước 2.003 tỷ đồng = 2003000000000 VND Ước], công ước [2.003 tỷ đồng = 2003000000000 VND].',
    'Thu [ít nhất khoảng 20 tỷ đồng = 20000000000 VND ít nhất khoảng].',
  ])('%s', (row) => {
    expect(amountsOf(row)).toBe(row);
  });
});

describe('shares, comparisons and ranks', () => {
  test.each([
    '[Một nửa = 0.5 share] số hộ, [gần nửa = 0.5 share gần] số hộ, nửa đầu năm.',
    '[Hai phần ba = 0.666667 share] số hộ, [năm phần trăm = 5 %] số hộ, [ba phần nghìn = 0.003 share] số hộ.',
    '[Khoảng 1/3 = 0.333333 share Khoảng] số hộ, điểm 3/4, nhà số 1/3.',
    'Mở cửa 24/24, đạt [10/10 = 1 share] tiêu chí.',
    'Thu 3/2 số thuế.',
    'Thu [gấp 5 = 5 ×] năm ngoái.',
    'Thu [gấp 5-6 lần = 5–6 ×] năm ngoái.',
    '[Lớn thứ 7 châu Á = 7 rank], lần thứ 7.',
    '[Lớn thứ ba thế giới = 3 rank], [xếp thứ nhất = 1 rank].',
    '[Hạng 71/193 = 71 rank], [vị trí số 44 = 44 rank].',
    'Giải hạng 3, vé hạng 2.',
    'Nền kinh tế [số 2 thế giới = 2 rank], [thứ 69 trên toàn cầu = 69 rank].',
    'Lọt [top 20 = 20 rank] và [tốp 5 = 5 rank].',
    '[Xếp 6/11 = 6 rank] nước.',
  ])('%s', (row) => {
    expect(amountsOf(row)).toBe(row);
  });
});

describe('numbers beside names, years and longer nouns', () => {
  test.each([
    'Nền nông nghiệp 4.0 toàn huyện.',
    'Khảo sát [2100 người dân = 2100 people] trong huyện.',
    'Khảo sát [1899 người dân = 1899 people] trong huyện.',
    'Ở Huế [2.500 chợ nổi = 2500 items] mở cửa.',
    'Có [25 chợ nổi = 25 items] mở cửa.',
    'Huyện có [12 bến đò = 12 items] ngang sông cũ kỹ hẹp nhỏ.',
    'Họp thứ 5 công ty mới mở.',
    'Huyện có [hai-ba nhà máy = 2–3 items].',
    'Từ nay thu [60-70 tỷ đồng = 60000000000–70000000000 VND].',
    'Mỗi xã có [3 cửa hàng = 3 items], [1 cửa hàng = 1 items] đóng.',
    'Huyện có [mười lăm nhà máy = 15 items] và [hai mươi bến = 20 items].',
    'Huyện có [một nghìn lẻ năm bến đò = 1005 items].',
    'Huyện có [năm trăm nhà máy = 500 items].',
    'Nặng [2,5 kg = 2.5 kg], cao [1.65 m = 1.65 m], dài [3.500 m = 3500 m].',
    'Giá [35.000 đồng/kg = 35000 VND], [2 USD/giờ = 2 USD a hour].',
    'Kho mở [8 giờ mỗi ngày = 8 hours a day], [5 ngày mỗi tuần = 5 days a week].',
    'Kho mở lúc 8 giờ.',
    'Chở [12 tấn/ngày = 12 t a day] và [4.000 lượt khách/tháng = 4000 items a month].',
    'Tăng [12 điểm phần trăm = 12 pp], chiếm [12 phần trăm = 12 %].',
    'Nộp [3,2 triệu euro = 3200000 EUR] và [15 triệu yên Nhật = 15000000 JPY].',
    '[Hơn một nửa = 0.5 share Hơn], [gần hai phần ba = 0.666667 share gần] và [ba phần tư = 0.75 share] số xã.',
    'Chia 1/1 cho mỗi bên, 0/5 người đỗ.',
    'Xếp [vị trí 12 = 12 rank], [hạng 5/193 = 5 rank], [đứng 3/11 = 3 rank].',
    '[Giảm 3 lần = 3 ×], nhanh hơn [5 lần = 5 ×], đi 5 lần.',
    'Giảm còn [1/3 = 0.333333 share], bằng [2/5 = 0.4 share] năm trước.',
  ])('%s', (row) => {
    expect(amountsOf(row)).toBe(row);
  });
});
