import { describe, expect, test } from 'vitest';
import { factsOf, marksOf, unmarked, seen } from './marked.ts';

/* Where a name begins and ends among capitals. The marks are told in marked.ts. */

describe('a name among capitals', () => {
  seen([
    ['[n Ông {Patrick M. Shanahan}] nói.', 'm ông'],
    ['[n Ông {Anwar bin Yusof}] nói.', 'm ông'],
    ['[g Ông {Anwar}] bin yusof nói.', 'm ông'],
    ['[n Ông {Anwar Azlan}] bin, ngồi.', 'm ông'],
    ['[n Ông {C.Lamard}] nói.', 'm ông'],
    ['[n Ông {Pengiran Dato Seri Setia Ahmad bin Pengiran Dato Paduka Haji Rosli}] nói.', 'm ông'],
    [
      '[n <Bộ trưởng Giao thông Brunei> {Pengiran Dato Ahmad bin Pengiran Dato Rosli}] nói.',
      'bộ trưởng (giao thông brunei)',
    ],
    [
      '[n <Bộ trưởng Giao thông Brunei Dato Seri Setia> {Ahmad Rosli}] nói.',
      'bộ trưởng (giao thông brunei dato seri setia)',
    ],
    ['[r <CEO Novex Airlines>] nói.', 'ceo (novex airlines)'],
    ['[n <Chủ tịch Hội> {Trần Văn Bình}] nói.', 'chủ tịch (hội)'],
    [
      '[r <Hiệu trưởng Trường Đại học Tôn Đức Thắng>] nói.',
      'hiệu trưởng (trường đại học tôn đức thắng)',
    ],
    [
      '[n <Hiệu trưởng Trường Đại học Tôn Đức Thắng> {Lê Văn Sơn}] nói.',
      'hiệu trưởng (trường đại học tôn đức thắng)',
    ],
    ['[n <Bộ trưởng Bộ GD - ĐT> {Trần Văn Bình}] nói.', 'bộ trưởng (bộ gd - đt)'],
    ['[n <Chủ tịch UBND thành phố> {Trần Văn Bình}] nói.', 'chủ tịch (ubnd thành phố)'],
    ['[r <Bí thư phường Trần Hưng Đạo>] nói.', 'bí thư (phường trần hưng đạo)'],
    ['[n <Chủ tịch UBND TP. Hồ Chí Minh> {Lê Văn Sơn}] nói.', 'chủ tịch (ubnd tp. hồ chí minh)'],
    ['[n <Chủ tịch UBND TP.Hồ Chí Minh> {Lê Văn Sơn}] nói.', 'chủ tịch (ubnd tp.hồ chí minh)'],
    ['[n <Chủ tịch tỉnh Thái Bình> {Lê Văn Sơn}] nói.', 'chủ tịch (tỉnh thái bình)'],
    ['[n <Đại diện Singapore> {Josephine Teo}] nói.', 'đại diện (singapore)'],
    ['[r <Đại diện Singapore>] nói.', 'đại diện (singapore)'],
    ['[n {Đoàn Văn Hải}] nói.', ''],
    ['Đoàn Văn phòng nói.', ''],
    ['[n <Chủ tịch> {Lê Thái Bình}] nói.', 'chủ tịch'],
    ['[n <Giám đốc Mỏ Lào> {Phoxay Xayyason}] nói.', 'giám đốc (mỏ lào)'],
    ['[n <Bộ trưởng ASEAN-Trung Quốc> {Lê Văn Sơn}] nói.', 'bộ trưởng (asean-trung quốc)'],
    ['[n <Tổng Giám đốc> {TRẦN VĂN BÌNH}] nói.', 'tổng giám đốc'],
    ['[r <Giám đốc UBND TP>] nói.', 'giám đốc (ubnd tp)'],
    ['Nga nói rằng [p ông] không đến.', 'm ông'],
    ['[b Bộ VH], TT & DL nói.', ''],
    ['[n <Nguyên Phó Giám đốc Sở Y tế> {Trần Văn Bình}] nói.', 'nguyên phó giám đốc (sở y tế)'],
    ['[b Nhóm nghiên cứu] nói.', ''],
    [
      '[n <Giám đốc Sở Y tế Lào Cai> {Trần Văn Bình}| (bìa trái)] nói.',
      'giám đốc (sở y tế lào cai)',
    ],
    ['[n <Bộ trưởng Singapore> {Josephine Marlow}] nói.', 'bộ trưởng (singapore)'],
    ['[n <Bộ trưởng> {Josephine Marlow}] nói.', 'bộ trưởng'],
    ['[n <Bộ trưởng Anh> {Karl Berg}] nói.', 'bộ trưởng (anh)'],
    ['[r <Chủ tịch Novex Vietnam>] nói.', 'chủ tịch (novex vietnam)'],
    ['[n <Giám đốc Công ty Thái Bình> {Lê Sơn}] nói.', 'giám đốc (công ty thái bình)'],
    ['[n <Giám đốc Sở> {Lê Thái Bình}] nói.', 'giám đốc (sở)'],
    ['[n <Giám đốc Sở> {Lò Thị Mai}] nói.', 'giám đốc (sở)'],
    ['[n <Giám đốc Sở> {Muối Thị Mai}] nói.', 'giám đốc (sở)'],
    ['[n <Giám đốc> {LÊ SƠN}] nói.', 'giám đốc'],
    ['[n <Giám đốc VTV> {Lê Sơn}] nói.', 'giám đốc (vtv)'],
    ['[n <Giám đốc ASEAN> {Lê Sơn}] nói.', 'giám đốc (asean)'],
    ['[n <Giám đốc Bệnh viện Bạch Mai> {Nguyễn Văn Sơn}] nói.', 'giám đốc (bệnh viện bạch mai)'],
    ['[r <Giám đốc Nhà hát Trần Hữu Trang>] nói.', 'giám đốc (nhà hát trần hữu trang)'],
    ['[r <Hiệu trưởng trường THPT Lê Quý Đôn>] nói.', 'hiệu trưởng (trường thpt lê quý đôn)'],
    ['[n <Bộ trưởng Việt Nam-Lào> {Lê Sơn}] nói.', 'bộ trưởng (việt nam-lào)'],
    ['[n <Đại sứ Pháp> {Luc-Antoine Morel}] nói.', 'đại sứ (pháp)'],
    ['[n <Đại sứ Pháp> {Jean M. Morel}] nói.', 'đại sứ (pháp)'],
    ['[n <Tổng thống Hàn Quốc> {Kim Jae Woo}] nói.', 'tổng thống (hàn quốc)'],
    ['[n <CEO> {Karl Berg}] nói.', 'ceo'],
    [
      '[r <Bộ trưởng Ngoại giao Singapore>]: "Chúng tôi không đứng ngoài".',
      'bộ trưởng (ngoại giao singapore)',
    ],
    ['[n <Chủ tịch Diễn đàn Nga-Lào> {Ivan Petrov}] nói.', 'chủ tịch (diễn đàn nga-lào)'],
    ['[n <Đại sứ Lào> {Khamla Vongsa}] nói.', 'đại sứ (lào)'],
    ['[n <Bí thư> {Trần Văn Bình Minh}] nói.', 'bí thư'],
  ]);
});

describe('a name that the article holds elsewhere', () => {
  test.each([
    [
      'Lê Văn Sơn',
      '[n Ông {Trần Văn Bình}], [n <Bộ trưởng Bộ Nội vụ> {Lê Văn Sơn}], cùng tới.',
      'm ông; bộ trưởng (bộ nội vụ)',
    ],
    [
      'Lê Văn Sơn',
      '[n Ông {Trần Văn Bình}], [n <Bộ trưởng Bộ Nội vụ> {Lê Văn Sơn}] cùng tới.',
      'm ông; bộ trưởng (bộ nội vụ)',
    ],
    [
      'Klaus Berg',
      '[n Ông {Trần Văn Bình}], [n <nhà sáng lập Novex>, <Chủ tịch> {Klaus Berg}], cùng tới.',
      'm ông; nhà sáng lập (novex) + chủ tịch',
    ],
    [
      'Klaus Berg',
      '[n Ông {Trần Văn Bình}], [n <nhà sáng lập Novex>, <Chủ tịch Novex> {Klaus Berg}], cùng tới.',
      'm ông; nhà sáng lập (novex) + chủ tịch (novex)',
    ],
    [
      'Klaus Berg',
      '[n Ông {Trần Văn Bình}|, <nhà sáng lập Novex, Chủ tịch Novex>], cùng tới.',
      'm ông nhà sáng lập (novex) + chủ tịch (novex)',
    ],
    ['Hoa Muối', '[n <Bộ trưởng Nội vụ> {Hoa Muối}] nói.', 'bộ trưởng (nội vụ)'],
    ['', '[r <Bộ trưởng Nội vụ Hoa Muối>] nói.', 'bộ trưởng (nội vụ hoa muối)'],
    ['Mạnh Páo', '[n {Mạnh Páo}] nói.', ''],
    ['', 'Mạnh Páo nói.', ''],
    ['Mạnh Páo', 'Với [n {Mạnh Páo}], muối là nghề.', ''],
    ['Biển Xanh', '[n <CEO Muối Vàng> {Biển Xanh}] nói.', 'ceo (muối vàng)'],
    ['Biển Xanh', '[n <CEO> {Biển Xanh}] Muối Vàng nói.', 'ceo'],
    [
      'Mạnh Páo',
      '[n <Giám đốc Sở Y tế> {Mạnh Páo}|, <Bí thư Huyện ủy>], nói.',
      'giám đốc (sở y tế) + bí thư (huyện ủy)',
    ],
  ])('%s in %s: %s', (name, marked, facts) => {
    const line = unmarked(marked);
    expect(marksOf(line, [name])).toBe(marked);
    expect(factsOf(line, [name])).toBe(facts);
  });
});
