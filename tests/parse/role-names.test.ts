import { describe } from 'vitest';
import { seen } from './marked.ts';

/* Who holds an office: one name, a name beside it, callings and several offices. The marks are told in marked.ts. */

describe('one word behind an office: a name, or part of the office', () => {
  seen([
    ['[g Bộ trưởng {Bình}] nói.', 'bộ trưởng'],
    ['[g Bộ trưởng {Bình}].', 'bộ trưởng'],
    ['[g Tổng thống {Tuvaru}] một lần nữa vắng mặt.', 'tổng thống'],
    ['Theo [g thị trưởng {Tuvaru}], mưa sẽ tạnh.', 'thị trưởng'],
    ['Theo [g Tổng thống {Tuvaru}], mưa sẽ tạnh.', 'tổng thống'],
    ['Theo [g chuyên gia {Voronin}], mưa sẽ tạnh.', 'chuyên gia'],
    ['Theo [r <Giám đốc Newpro>], mưa sẽ tạnh.', 'giám đốc (newpro)'],
    ['[g Tổng thống Nga {Petrov}] nói.', 'tổng thống (nga)'],
    ['[g Bộ trưởng Quốc phòng {Mattern}] nói.', 'bộ trưởng (quốc phòng)'],
    ['[g Bộ trưởng {Bình}] trả lời.', 'bộ trưởng'],
    ['[g Bộ trưởng {Bình}] đã tới.', 'bộ trưởng'],
    ['[g Nghị sĩ {Marlow}], người Anh, nói.', 'nghị sĩ'],
    ['Theo [g Nghị sĩ {Marlow}], mưa sẽ tạnh.', 'nghị sĩ'],
    ['Theo [g Cục trưởng {Bình}], mưa sẽ tạnh.', 'cục trưởng'],
    ['Theo [g nhà nghiên cứu {Voronin}], mưa sẽ tạnh.', 'nhà nghiên cứu'],
    ['Theo [g luật sư {Voronin}], mưa sẽ tạnh.', 'luật sư'],
    ['[g Tổng thống Nga {Petrov}] từ chức.', 'tổng thống (nga)'],
    ['[r <Ngoại trưởng Hàn Quốc>] nói.', 'bộ trưởng (ngoại giao hàn quốc)'],
    ['[r <Thủ tướng Lào>] nói.', 'thủ tướng (lào)'],
  ]);
});

describe('a name beside an office', () => {
  seen([
    [
      '[n <Bộ trưởng Bộ Công Thương>, ông {Trần Văn Bình}], nói.',
      'm ông bộ trưởng (bộ công thương)',
    ],
    ['[n <Bộ trưởng Bộ Công Thương>, {Trần Văn Bình}], nói.', 'bộ trưởng (bộ công thương)'],
    ['[n <Bộ trưởng Bộ Công Thương> — {Trần Văn Bình}] nói.', 'bộ trưởng (bộ công thương)'],
    ['[n <Bộ trưởng Nga>, {Ivan Petrov}], nói.', 'bộ trưởng (nga)'],
    ['[r <Bộ trưởng Nga>], [b Bộ Nội vụ], và khách nói.', 'bộ trưởng (nga); '],
    [
      '[n <Tổng Thư ký Liên minh Viễn thông Quốc tế> (ITU) {Hamid Tourane}] nói.',
      'tổng thư ký (liên minh viễn thông quốc tế)',
    ],
    ['Nói chuyện với học sinh, [n bà {Lê Thị Hoa}] vui lắm.', 'f bà'],
    ['[n <Học sinh>, bà {Lê Thị Hoa}] vui lắm.', 'f bà học sinh'],
    [
      '[n <Học viên Trường Cao đẳng>, bà {Lê Thị Hoa}], vui lắm.',
      'f bà học viên (trường cao đẳng)',
    ],
    ['[n <Giám đốc Sở Y tế Lào Cai>, bà {Lê Thị Hoa}], nói.', 'f bà giám đốc (sở y tế lào cai)'],
    ['[n <Giám đốc Sở Y tế Lào Cai> ông {Trần Văn Bình}] nói.', 'm ông giám đốc (sở y tế lào cai)'],
    ['[r <Giám đốc Sở Y tế Lào Cai>], [g bà {Hoa}], nói.', 'giám đốc (sở y tế lào cai); f bà'],
    [
      '[n <Giám đốc Sở Y tế Lào Cai> – ông {Trần Văn Bình}] nói.',
      'm ông giám đốc (sở y tế lào cai)',
    ],
    [
      '[n <Giám đốc Sở Y tế Lào Cai>, Đại tá {Trần Văn Bình}|, <Bí thư Huyện ủy>], nói.',
      'giám đốc (sở y tế lào cai) + đại tá + bí thư (huyện ủy)',
    ],
    [
      'Các [r <giám đốc>], [n ông {Trần Văn Bình}] và [n bà {Lê Thị Hoa}] cùng tới.',
      '* giám đốc; m ông; f bà',
    ],
    ['[n <Người đồng cấp Nga>, {Ivan Petrov}]: “Mưa to”.', 'người đồng cấp (nga)'],
    ['[n <Bộ trưởng Nga> - {Ivan Petrov}] - nói.', 'bộ trưởng (nga)'],
    ['[n <Bộ trưởng Nội vụ>, {Lê Sơn}], nói.', 'bộ trưởng (nội vụ)'],
    ['[r <Bộ trưởng Nội vụ>], Trời Mưa, nói.', 'bộ trưởng (nội vụ)'],
    ['[n <Giám đốc Sở> - {Kbuôr Văn Lâm}] - cho biết.', 'giám đốc (sở)'],
    [
      '[r <Giám đốc Sở>], [g ông {Bình}], [g bà {Hoa}] và [g anh {Huy}] cùng tới.',
      'giám đốc (sở); m ông; f bà; m',
    ],
    ['[n <Bộ trưởng Nga>, bà {Anna Marlow}], nói.', 'f bà bộ trưởng (nga)'],
  ]);
});

describe('callings: with a name they are somebody, alone they point to nobody', () => {
  seen([
    ['[r <Đại diện Bộ Công Thương>] nói.', 'đại diện (bộ công thương)'],
    ['Dẫn lời đại diện [b Bộ Công Thương], báo viết giá tăng.', ''],
    ['[r <Đại diện của Bộ Công Thương>] nói.', 'đại diện (của bộ công thương)'],
    ['[r <Đại diện của công ty Novex>] nói.', 'đại diện (của công ty novex)'],
    ['Đại diện một hãng du lịch nói.', ''],
    ['Đại diện TTXVN nói.', ''],
    ['Đặc phái viên TTXVN nói.', ''],
    ['[r <Đặc phái viên Mỹ>] nói.', 'đặc phái viên (mỹ)'],
    ['Các đại diện [b Bộ Công Thương] nói.', ''],
    ['Chuyên gia nói.', ''],
    ['Chuyên gia Lào nói.', ''],
    ['Quan chức TP Đào Viên nói.', ''],
    ['[n <Quan chức Bộ Ngoại giao> {Trần Văn Bình}] nói.', 'quan chức (bộ ngoại giao)'],
    ['[r <Đại diện Jetmuối Pacific>] nói.', 'đại diện (jetmuối pacific)'],
    ['[n <Thành viên Ủy ban> {Lê Sơn}] nói.', 'thành viên (ủy ban)'],
    ['Theo [r <đại diện Bộ Công Thương>], giá tăng.', 'đại diện (bộ công thương)'],
    ['Hôm qua, [r <lãnh đạo Bộ Công Thương>] nói giá tăng.', 'lãnh đạo (bộ công thương)'],
    ['[g Ông {Huy}] gặp lãnh đạo [b Bộ Công Thương].', 'm ông; '],
    ['Lãnh đạo công ty nói giá tăng.', ''],
    ['[r <Lãnh đạo của công ty>] nói giá tăng.', 'lãnh đạo (của công ty)'],
    ['Đại diện của xã nói giá tăng.', ''],
    ['[n <Chuyên gia kinh tế> {Lê Văn Sơn}] nói.', 'chuyên gia (kinh tế)'],
    ['[n <Chuyên gia của Viện Muối> {Lê Văn Sơn}] nói.', 'chuyên gia (của viện muối)'],
    ['[n <Nông dân> {Lê Văn Sơn}] nói.', 'nông dân'],
    ['[n <Nhân viên Sở Y tế> {Lê Văn Sơn}] nói.', 'nhân viên (sở y tế)'],
    ['[n <Đại diện công ty Novex> {Lê Văn Sơn}] nói.', 'đại diện (công ty novex)'],
    ['[n <Nhà nghiên cứu> {Karl Berg}] nói.', 'nhà nghiên cứu'],
    ['Trong lúc nói chuyện với nông dân, [n ông {Trần Văn Bình}] cười.', 'm ông'],
    ['“Mưa rồi”, [r <Đại diện Quỹ Á - Âu>]: “Muối đẹp”.', 'đại diện (quỹ á - âu)'],
    ['Báo dẫn lời [r <đại diện Bộ Công Thương>] nói giá tăng.', 'đại diện (bộ công thương)'],
  ]);
});

describe('several offices of one person, and offices of several', () => {
  seen([
    ['Theo [r <Thủ tướng>], [n <Bộ trưởng> {Trần Văn Bình}] đã tới.', 'thủ tướng; bộ trưởng'],
    [
      'Theo [n <Phó Thủ tướng>, <Bộ trưởng Nội vụ> {Trần Văn Bình}], mưa sẽ tạnh.',
      'phó thủ tướng + bộ trưởng (nội vụ)',
    ],
    [
      '[n <Phó Thủ tướng>, <Bộ trưởng Nội vụ> {Trần Văn Bình}] đã tới.',
      'phó thủ tướng + bộ trưởng (nội vụ)',
    ],
    [
      'Gặp [r <người đồng cấp Na Uy>], [n <Thủ tướng> {Trần Văn Bình}] nói.',
      'người đồng cấp (na uy); thủ tướng',
    ],
    ['[n <Lãnh đạo Bộ Nội vụ>, <Đại sứ> {Trần Văn Bình}] nói.', 'lãnh đạo (bộ nội vụ) + đại sứ'],
    ['Hội nghị Bộ trưởng ASEAN nói gì.', ''],
    ['Hội nghị cấp Bộ trưởng ASEAN nói gì.', ''],
    ['Ban Bí thư nói gì.', ''],
    ['hai [r <Bộ trưởng>] cùng nói.', '* bộ trưởng'],
    ['Một [r <Bộ trưởng>] nói.', '* bộ trưởng'],
    ['Các [r <Bộ trưởng>] cùng nói.', '* bộ trưởng'],
    ['Chính quyền [g Tổng thống {Petrov}] nói.', 'tổng thống'],
    ['[g Quyền Tổng thống {Petrov}] nói.', 'quyền tổng thống'],
    ['[n <Ngoại trưởng Trung Quốc> {Vương Chí Dân}] nói.', 'bộ trưởng (ngoại giao trung quốc)'],
    ['[n <Chủ tịch Trung Quốc> {Lý Bách Hòa}] nói.', 'chủ tịch (trung quốc)'],
    ['[r <Chủ tịch Hội Trung Bình>] nói.', 'chủ tịch (hội trung bình)'],
    ['[n <Nghị sĩ Nghị viện châu Âu> {Isabela Prado}] nói.', 'nghị sĩ (nghị viện châu âu)'],
    [
      '[n <Phó Chủ tịch UBND tỉnh>, <Giám đốc Sở Y tế> {Trần Văn Bình}] nói.',
      'phó chủ tịch (ubnd tỉnh) + giám đốc (sở y tế)',
    ],
    [
      '[n <Ủy viên Trung ương>, <Bí thư Tỉnh ủy>, <Chủ tịch HĐND tỉnh> {Trần Văn Bình}] nói.',
      'ủy viên (trung ương) + bí thư (tỉnh ủy) + chủ tịch (hđnd tỉnh)',
    ],
    [
      '[n <Chủ tịch kiêm Tổng Giám đốc Novex> {Trần Văn Bình}] nói.',
      'chủ tịch + tổng giám đốc (novex)',
    ],
    ['Gặp chuyên gia Novex, [n <Giám đốc> {Trần Văn Bình}] cười.', 'giám đốc'],
    [
      'Theo [n <Phó Chủ tịch>, <Giám đốc Sở> {Trần Văn Bình}], giá tăng.',
      'phó chủ tịch + giám đốc (sở)',
    ],
    ['[r <Phó Chủ tịch>] - [n <Giám đốc Sở> {Trần Văn Bình}] nói.', 'phó chủ tịch; giám đốc (sở)'],
    ['Cuộc họp Bộ trưởng nói về biển.', ''],
    ['Diễn đàn Bộ trưởng nói về biển.', ''],
    [
      '[r <Bộ trưởng Quốc phòng các nước ASEAN>] cùng tới.',
      '* bộ trưởng (quốc phòng các nước asean)',
    ],
    [
      '[r <Bộ trưởng Quốc phòng các nước ASEAN>], [n <Tổng Thư ký ASEAN> {Lê Văn Sơn}] tới.',
      '* bộ trưởng (quốc phòng các nước asean); tổng thư ký (asean)',
    ],
    [
      'Theo [n <Phó Thủ tướng>, <Bộ trưởng Nội vụ> {Trần Văn Bình}]',
      'phó thủ tướng + bộ trưởng (nội vụ)',
    ],
    [
      'Theo [n <Phó Thủ tướng>, <Bộ trưởng Nội vụ> {Trần Văn Bình}] - mưa sẽ tạnh.',
      'phó thủ tướng + bộ trưởng (nội vụ)',
    ],
  ]);
});

describe('an office in front of another one', () => {
  seen([
    ['[n Bà {Lê Thị Hoa}|, <nữ Bộ trưởng Y tế>], nói.', 'f bà bộ trưởng (y tế)'],
    ['[n <Tân Chủ tịch> {Trần Văn Bình}] nói.', 'chủ tịch'],
    [
      'Đoàn do [n bà {Lê Thị Hoa}] làm [r <trưởng đoàn>], [n <Thủ tướng> {Trần Văn Bình}] nói.',
      'f bà; trưởng đoàn; thủ tướng',
    ],
    ['[n <Trưởng đoàn>, <Thủ tướng> {Trần Văn Bình}] nói.', 'trưởng đoàn + thủ tướng'],
  ]);
});

describe('an office behind somebody: theirs, or the subject', () => {
  seen([
    ['Tiếp [n bà {Lê Thị Hoa}], [r <Thủ tướng>] nói.', 'f bà; thủ tướng'],
    ['Tiếp [n bà {Lê Thị Hoa}], [r <Thủ tướng>] trao quà.', 'f bà; thủ tướng'],
    ['Tiếp [n bà {Lê Thị Hoa}|, <Thủ tướng>], [p ông] nói.', 'f bà thủ tướng; m ông'],
    ['Tiếp [n bà {Lê Thị Hoa}|, <Giám đốc Sở Y tế>] nhận quà.', 'f bà giám đốc (sở y tế)'],
    ['Tiếp [n bà {Lê Thị Hoa}], [r <Giám đốc Sở Y tế>] nói.', 'f bà; giám đốc (sở y tế)'],
    ['Hôm qua [n bà {Lê Thị Hoa}|, <Giám đốc Sở Y tế>] nói.', 'f bà giám đốc (sở y tế)'],
    ['Kho của [n bà {Lê Thị Hoa}|, <Giám đốc Sở Y tế>] nói.', 'f bà giám đốc (sở y tế)'],
    ['Ngay sau lời [n bà {Lê Thị Hoa}], [r <Thủ tướng>] nói.', 'f bà; thủ tướng'],
    ['Nghe lời [n bà {Lê Thị Hoa}], [r <Giám đốc Sở Y tế>] nói.', 'f bà; giám đốc (sở y tế)'],
  ]);
});
