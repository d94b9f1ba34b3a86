import { describe, expect, test } from 'vitest';
import { factsOf, marksOf, unmarked } from './marked.ts';

/* Bodies that speak, and names without office or form of address. The marks are told in marked.ts. */

describe('bodies', () => {
  test.each([
    ['[b Đoàn Campuchia] nói.', ''],
    ['[b Đoàn đại biểu Lào] nói.', ''],
    ['Đoàn Nga nói.', ''],
    ['[n {Đoàn Anh Tuấn}] nói.', ''],
    ['[b Phái đoàn Nga] nói.', ''],
    ['Đoàn [b Bộ Công Thương] nói.', ''],
    ['Đoàn chợ nói.', ''],
    ['[b Bộ Khoa học và Công nghệ] nói.', ''],
    ['[b Hãng Novex] nói.', ''],
    ['[b hãng Novex] nói.', ''],
    ['[b Ban Thư ký ASEAN] nói.', ''],
    ['[b Ban tổ chức] nói.', ''],
    ['[b Ban Tổ chức Lễ hội Muối] nói.', ''],
    ['[b Nhà Trắng] nói.', ''],
    ['[b Cục Muối| - Bộ Công Thương] nói.', ''],
    ['[b Cục Muối|, Bộ Công Thương] nói.', ''],
    ['[b Sở Y tế] nói.', ''],
    ['Hội An mưa to.', ''],
    ['[b Viettin] nói giá giảm.', ''],
    ['Theo [b Google Việt Nam], giá giảm.', ''],
    ['Theo Reuters, giá giảm.', ''],
    ['Theo Lagoon Times, giá giảm.', ''],
    ['Theo [b Novex], giá giảm.', ''],
    ['Trên Twitter, giá giảm.', ''],
    ['[b Sở Y tế Lào Cai] nói.', ''],
    ['Sở nói.', ''],
    ['[b Công ty Muối Sạch] nói.', ''],
    ['[b công ty Muối Sạch] nói.', ''],
    ['công ty muối nói.', ''],
    ['[b Công an xã] nói.', ''],
    ['[b Công an xã Tân Lập] nói.', ''],
    ['[b Hội Nông dân xã] nói.', ''],
    ['[b Chính phủ Lào] nói.', ''],
    ['[b Điện Kremlin] nói.', ''],
    ['[b Cục Muối| – Bộ Công Thương] nói.', ''],
    ['[b Cục Muối] và [b Bộ Công Thương] nói.', '; '],
    ['[b Đoàn Việt Nam] nói.', ''],
    ['[b đoàn Nga] nói.', ''],
    ['[b Đoàn công tác Nga] nói.', ''],
    ['Ban chỉ đạo nói.', ''],
    ['Còn [b Novex] nói giá giảm.', ''],
    ['Hôm nay, [b Novex] đã cho biết giá giảm.', ''],
    ['Viettin vui lắm.', ''],
    ['Theo VTV, giá giảm.', ''],
    ['Theo Facebook, giá giảm.', ''],
    ['Theo Novex Times, giá giảm.', ''],
    ['Theo Bình, giá giảm.', ''],
    ['[b Bộ Khoa học và Công nghệ] ước tính vốn đạt 1,25 tỷ USD trong quý 2.', ''],
    [
      'Chiều cùng ngày, [r <Bộ trưởng>] thăm [b Viện Quang tử Berlin] và cảm ơn các thợ.',
      'bộ trưởng; ',
    ],
    [
      'Cùng dự có đại diện [b Cục Đối ngoại], [b Văn phòng Interpol Việt Nam] và 60 phóng viên.',
      '; ',
    ],
    ['[b Quận ủy quận 12] nói.', ''],
    ['[b Công an huyện Lê Chân] nói.', ''],
  ])('%s: %s', (marked, facts) => {
    const line = unmarked(marked);
    expect(marksOf(line)).toBe(marked);
    expect(factsOf(line)).toBe(facts);
  });
});

describe('a name without office or form of address', () => {
  test.each([
    ['[n {Vừ A Páo}|, <học viên Trường Biển>], khoe lúa.', 'học viên (trường biển)'],
    ['[n {Vừ A Páo}], khách quen, khoe lúa.', ''],
    ['[n {Vừ A Páo}], trời mưa, khoe lúa.', ''],
    ['[n {Vừ A Páo}] khoe lúa.', ''],
    ['Tòa nhà Lam Sơn, [r <Tổng thống>] nói.', 'tổng thống'],
    ['Tòa nhà Lam Sơn, [r <Tổng thống>], nói.', 'tổng thống'],
    ['Trao đổi với Tuổi Trẻ, [r <Bộ trưởng>] nói.', 'bộ trưởng'],
    ['“Mưa rồi”, [n {Lam Anh}] tâm sự.', ''],
    ['“Mưa rồi”, [n {Li Na}], một chủ tiệm, kể.', ''],
    ['[n {Lam Anh}] kể: “Mưa rồi”.', ''],
    ['Lam Anh kể mưa rồi.', ''],
    ['“Mưa rồi”, [b Moon] nhấn mạnh.', ''],
    ['“Mưa rồi”, [b Bình] nhấn mạnh.', ''],
    ['[n {Lê Văn Sơn}] nói.', ''],
    ['[n {Lê Sơn}|, <Giám đốc Sở Muối>], nói.', 'giám đốc (sở muối)'],
    ['Lê Sơn, [r <giám đốc>] nói.', 'giám đốc'],
    ['[n {Lê Sơn}| (<nông dân>]) nói.', 'nông dân'],
    ['[n {Lê Sơn}| - <Giám đốc của Novex>] nói.', 'giám đốc (của novex)'],
    ['Thanh Niên, nông dân, nói.', ''],
    ['Với [n {Lê Sơn}|, <nông dân xã Tân>], [p ông] là thầy.', 'nông dân (xã tân); m ông'],
    ['Và [n {Vừ A Páo}] nói.', ''],
    ['“Mưa rồi” - [n {Lam Anh}] kể.', ''],
    ['Hôm qua, [n {Lam Anh}] kể: “Mưa rồi”.', ''],
    ['“Mưa rồi”, [b Hội Nông dân] kể.', ''],
    ['Khi [n {Lê Văn Sơn}] tới, trời mưa.', ''],
    ['Đoàn [b Bộ Nội vụ] tới.', ''],
    ['[b Đoàn Thái Lan] tới.', ''],
    ['[n {Đặng Vũ Hà}]', ''],
    ['“Mưa rồi”, [n {TRẦN VĂN BÌNH}| - <chuyên gia>].', 'chuyên gia'],
    ['Hôm qua, [n {Nguyễn Minh}| - <nguyên Giám đốc>] - cho biết.', 'nguyên giám đốc'],
    ['Lê Phương/VOV Đông Bắc', ''],
  ])('%s: %s', (marked, facts) => {
    const line = unmarked(marked);
    expect(marksOf(line)).toBe(marked);
    expect(factsOf(line)).toBe(facts);
  });
});
