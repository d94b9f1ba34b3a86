import { describe } from 'vitest';
import { seen } from './marked.ts';

/* Bodies, places and offices beside names, up to where somebody else begins. The marks are told in marked.ts. */

describe('behind a name', () => {
  seen([
    ['[n Ông {Lê Văn Sơn}|, Viện Hải dương học], kể.', 'm ông'],
    ['[n Ông {Lê Văn Sơn}| (Viện Hải dương học)] kể.', 'm ông'],
    ['[n Ông {Lê Văn Sơn}|, Viện Hải dương học, Đại học Quốc gia Hà Nội], cho biết.', 'm ông'],
    ['[n Ông {Lê Văn Sơn}|, Viện Hải dương học (Việt Nam)], cho biết.', 'm ông'],
    ['[n Ông {Lê Văn Sơn}|, Viện Hải dương học (Việt Nam)] cho biết.', 'm ông'],
    ['[n Ông {Lê Văn Sơn}|, Viện Hải dương học] cho biết.', 'm ông'],
    [
      '[n Ông {Lê Văn Sơn}| - Google (Việt Nam), <Giám đốc khu vực>], kể.',
      'm ông giám đốc (khu vực)',
    ],
    ['[n Ông {Lê Văn Sơn}| - Google, <Giám đốc khu vực>], kể.', 'm ông giám đốc (khu vực)'],
    [
      '[n Bà {Khamla Vongsa}| (Lào), <Giám đốc Công ty Muối Sạch>], kể.',
      'f bà giám đốc (công ty muối sạch)',
    ],
    ['[n Bà {Khamla Vongsa}| (Lào)] kể.', 'f bà'],
    ['[n Bà {Khamla Vongsa}| của Lào] kể.', 'f bà'],
    ['[n Bà {Khamla Vongsa}] của làng kể.', 'f bà'],
    [
      '[n Ông {Lê Văn Sơn}|, <Giám đốc Công ty Muối Sạch (CMS)>], kể.',
      'm ông giám đốc (công ty muối sạch cms)',
    ],
    [
      '[n Ông {Lê Văn Sơn}|, <Giám đốc Công ty Muối Sạch (đã nghỉ)>], kể.',
      'm ông giám đốc (công ty muối sạch)',
    ],
    [
      '[n Ông {Lê Văn Sơn}|, <Giám đốc Công ty Muối Sạch, Chủ tịch Hiệp hội Muối>], kể.',
      'm ông giám đốc (công ty muối sạch) + chủ tịch (hiệp hội muối)',
    ],
    [
      '[n Ông {Lê Văn Sơn}|, <nhà sáng lập một hãng về muối sạch>], chia sẻ.',
      'm ông nhà sáng lập (một hãng về muối sạch)',
    ],
    [
      '[n Ông {Lê Văn Sơn}|, <giám đốc một xưởng> có trụ sở tại xã Tân Lập], kể.',
      'm ông giám đốc (một xưởng)',
    ],
    [
      '[n Ông {Lê Văn Sơn}|, <giám đốc một xưởng>] gặp [g bà {Hoa}] ở chợ, kể.',
      'm ông giám đốc (một xưởng); f bà',
    ],
    ['[n Ông {Lê Văn Sơn}|, <giám đốc> đến từ xã Tân Lập], cho biết.', 'm ông giám đốc'],
    [
      '[n <Thủ tướng> {Phạm Quốc Huy}], [r <Tổng Thư ký ASEAN>] và các đại biểu cùng tới.',
      'thủ tướng; tổng thư ký (asean)',
    ],
    ['[n Ông {Lê Văn Sơn}], [n <Bộ trưởng> {Trần Văn Bình}] nói.', 'm ông; bộ trưởng'],
    [
      '[n Ông {Lê Văn Sơn}], [n <Bộ trưởng Bộ Công Thương> {Trần Văn Bình}] nói.',
      'm ông; bộ trưởng (bộ công thương)',
    ],
    [
      '[n Ông {Lê Văn Sơn}], [n <Bộ trưởng Bộ Nội vụ> {Trần Văn Bình}] cùng dự.',
      'm ông; bộ trưởng (bộ nội vụ)',
    ],
    ['[n Ông {Lê Văn Sơn}], lãnh đạo các bộ cùng dự.', 'm ông'],
    ['[n Ông {Lê Văn Sơn}|, <Bộ trưởng Bộ Nội vụ>], nói.', 'm ông bộ trưởng (bộ nội vụ)'],
    [
      '[n Ông {Lê Văn Sơn}| (<Giám đốc Công ty Muối Sạch>]) nói.',
      'm ông giám đốc (công ty muối sạch)',
    ],
    [
      '[n Ông {Lê Văn Sơn}| – <Giám đốc Công ty Muối Sạch>] nói.',
      'm ông giám đốc (công ty muối sạch)',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <Chủ tịch Hội Nông dân xã Tân Lập (huyện Tân Sơn)>], cho biết.',
      'f bà chủ tịch (hội nông dân xã tân lập)',
    ],
    [
      '[n Ông {Lê Văn Sơn}|, <giám đốc xưởng muối (xã Tân Lập)>], cho biết.',
      'm ông giám đốc (xưởng muối)',
    ],
  ]);
});

describe('names by what stands beside them, and bodies', () => {
  seen([
    ['[n {Vừ A Páo}], 24 tuổi, kể.', ''],
    ['[n {Vừ A Páo}|, <học viên Trường Muối>], khoe.', 'học viên (trường muối)'],
    ['[n {Moon Park}|, <Chủ tịch Công ty Muối Sạch>], kể.', 'chủ tịch (công ty muối sạch)'],
    ['Theo [b Cục Biển| - Bộ Nội vụ] cho biết.', ''],
    ['[b Đoàn Việt Nam] tới.', ''],
    ['“Muối đẹp lắm”, [n {Lam Anh}] kể.', ''],
    ['[n {Lam Anh}] kể: “Muối đẹp lắm”.', ''],
    ['“Muối đẹp lắm”, [n {Li Na}], một chủ tiệm, kể.', ''],
    ['Theo [b Viettel], muối đẹp.', ''],
    ['[b Viettel] cho biết muối đẹp.', ''],
  ]);
});

describe('offices in front of names', () => {
  seen([
    ['[g Bộ trưởng Quốc phòng {Mattis}] nói.', 'bộ trưởng (quốc phòng)'],
    ['[g Ngoại trưởng Nga {Lavrov}] nói.', 'bộ trưởng (ngoại giao nga)'],
    ['Theo [g chuyên gia {Vorontsov}], muối đẹp.', 'chuyên gia'],
    ['[r <Đại diện Bộ Công Thương>] cho biết muối đẹp.', 'đại diện (bộ công thương)'],
    [
      '[n <Phó Thủ tướng>, <Bộ trưởng Ngoại giao> {Bùi Văn Sáu}] tới.',
      'phó thủ tướng + bộ trưởng (ngoại giao)',
    ],
    ['Theo [r <Thủ tướng>], [n <Bộ trưởng> {Trần Văn Bình}] đã tới.', 'thủ tướng; bộ trưởng'],
    [
      'Gặp [r <người đồng cấp Na Uy>], [n <Thủ tướng> {Phạm Quốc Huy}] khen muối.',
      'người đồng cấp (na uy); thủ tướng',
    ],
    ['[n <Bộ trưởng Ngoại giao> {Daniel J. Kritenbrink}] tới.', 'bộ trưởng (ngoại giao)'],
    ['[n <Bộ trưởng> {Azlan bin Omar}] tới.', 'bộ trưởng'],
    ['[n <Tổng thống> {Moon Jae - in}] tới.', 'tổng thống'],
    ['[n <Chủ tịch Quỹ Á - Âu> {Trần Văn Bình}] tới.', 'chủ tịch (quỹ á - âu)'],
  ]);
});
