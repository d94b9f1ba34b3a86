import { describe } from 'vitest';
import { seen } from './marked.ts';

/* What stands behind a name: its offices, or somebody else's. The marks are told in marked.ts. */

describe('offices behind a name, and those of the next one', () => {
  seen([
    ['[n Ông {Trần Văn Bình}], đại diện các xã cùng tới.', 'm ông'],
    ['[n Ông {Trần Văn Bình}], đại diện những xã vùng cao, cùng tới.', 'm ông'],
    ['[n Ông {Trần Văn Bình}|, <đại diện xã Tân>], cùng tới.', 'm ông đại diện (xã tân)'],
    [
      '[n Ông {Trần Văn Bình}], [n <nhà sáng lập Novex>, <Chủ tịch> {Klaus Berg}], [n <Bí thư> {Lê Sơn}] cùng tới.',
      'm ông; nhà sáng lập (novex) + chủ tịch; bí thư',
    ],
    [
      '[n Ông {Trần Văn Bình}], [n <Phó Chủ tịch xã>, <Trưởng ban Muối> {Trần Văn Toàn}] cùng tới.',
      'm ông; phó chủ tịch (xã) + trưởng ban (muối)',
    ],
    [
      '[n Ông {Trần Văn Bình}], [n <Bộ trưởng Bộ Công Thương> {Lê Văn Sơn}] cùng tới.',
      'm ông; bộ trưởng (bộ công thương)',
    ],
    [
      '[n Ông {Trần Văn Bình}], [n <Bộ trưởng Bộ Công Thương> {Lê Sơn}] cùng tới.',
      'm ông; bộ trưởng (bộ công thương)',
    ],
    ['[n Ông {Trần Văn Bình}], [n <Bộ trưởng Lào> {Lê Sơn}] cùng tới.', 'm ông; bộ trưởng (lào)'],
    [
      '[n Ông {Trần Văn Bình}], [n <Giám đốc Sở Y tế> {Lê Văn Sơn}], cùng tới.',
      'm ông; giám đốc (sở y tế)',
      ['Lê Văn Sơn'],
    ],
    [
      '[n Ông {Trần Văn Bình}], [n <Giám đốc Sở Y tế> {Lê Văn Sơn}] cùng tới.',
      'm ông; giám đốc (sở y tế)',
      ['Lê Văn Sơn'],
    ],
    [
      '[n Ông {Trần Văn Bình}], [n <Giám đốc> {Karl Berg}], cùng tới.',
      'm ông; giám đốc',
      ['Karl Berg'],
    ],
    ['[n Ông {Trần Văn Bình}|, <Giám đốc Karl Berg>], cùng tới.', 'm ông giám đốc (karl berg)'],
    [
      '[n Ông {Trần Văn Bình}], [n <Giám đốc Nhà máy Muối> {Karl Berg}], cùng tới.',
      'm ông; giám đốc (nhà máy muối)',
      ['Karl Berg'],
    ],
    [
      '[n Ông {Trần Văn Bình}|, <Giám đốc Nhà máy Muối Karl Berg>], cùng tới.',
      'm ông giám đốc (nhà máy muối karl berg)',
    ],
    [
      '[n Ông {Trần Văn Bình}|, <trợ lý của Bộ trưởng Karl Berg>], cùng tới.',
      'm ông trợ lý (của bộ trưởng karl berg)',
      ['Karl Berg'],
    ],
    [
      '[n Ông {Trần Văn Bình}], [n <Chủ tịch Hội Nông dân> {Lê Văn Sơn}] cùng tới.',
      'm ông; chủ tịch (hội nông dân)',
    ],
    ['[n Ông {Trần Văn Bình}|, <Chủ tịch Hội Nông dân>]', 'm ông chủ tịch (hội nông dân)'],
    [
      '[n Ông {Trần Văn Bình}|, <Giám đốc Công ty Muối Sạch>]; [n bà {Lê Thị Hoa}] cùng tới.',
      'm ông giám đốc (công ty muối sạch); f bà',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <nhà sáng lập một hãng về> trợ lý ảo (Lào)], chia sẻ về muối.',
      'f bà nhà sáng lập (một hãng về)',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc một xưởng nhỏ (tỉnh Lào Cai)>], cho biết giá tăng.',
      'f bà giám đốc (một xưởng nhỏ)',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc một xưởng nhỏ (tỉnh Lào Cai)>] cho biết giá tăng.',
      'f bà giám đốc (một xưởng nhỏ)',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc một xưởng nhỏ (tỉnh Lào Cai)>], trời đã tối.',
      'f bà giám đốc (một xưởng nhỏ)',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc một xưởng nhỏ ven sông>], trời đã tối.',
      'f bà giám đốc (một xưởng nhỏ ven sông)',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc một xưởng nhỏ ven sông>] cho biết giá tăng.',
      'f bà giám đốc (một xưởng nhỏ ven sông)',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc một xưởng nhỏ ven sông>] đã đóng cửa, cho biết giá tăng.',
      'f bà giám đốc (một xưởng nhỏ ven sông)',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc một xưởng> có hơn hai mươi công nhân làm muối quanh năm ở ven sông], kể chuyện.',
      'f bà giám đốc (một xưởng)',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc một xưởng>] có hơn hai mươi công nhân làm muối quanh năm ở một xã ven sông nghèo của huyện, kể chuyện.',
      'f bà giám đốc (một xưởng)',
    ],
    ['[n Bà {Lê Thị Hoa}|, <giám đốc Novex>] "vui tính", kể chuyện.', 'f bà giám đốc (novex)'],
    ['[n TS {Lê Thị Hoa}|, Công ty Novex] cho rằng giá tăng.', 'tiến sĩ'],
    ['[n TS {Lê Thị Hoa}], [b Công ty Novex] (Pháp) đã đóng cửa.', 'tiến sĩ; '],
    ['[n TS {Lê Thị Hoa}|, <Viện trưởng>] cho biết.', 'tiến sĩ + viện trưởng'],
    ['[n TS {Lê Thị Hoa}], Viện cho biết giá tăng.', 'tiến sĩ'],
    [
      '[n Bà {Lê Thị Hoa}], [b Viện Muối] và [g ông {Bình}|, Học viện Biển], cùng tới.',
      'f bà; ; m ông',
    ],
    ['[n Bà {Lê Thị Hoa}|, Viện Muối]) nói.', 'f bà'],
    ['[n Ông {Trần Văn Bình}| - Novex Đông Dương, <Giám đốc Sở>], nói.', 'm ông giám đốc (sở)'],
    ['[n Ông {Trần Văn Bình}], Novex, [r <Giám đốc Sở>], nói.', 'm ông; giám đốc (sở)'],
    ['[n Ông {Trần Văn Bình}] - Novex, thợ muối, nói.', 'm ông'],
    ['[n Ông {Trần Văn Bình}] - Novex; [r <Giám đốc Sở>] nói.', 'm ông; giám đốc (sở)'],
    ['[n Ông {Trần Văn Bình}| của Liên hợp quốc] nói.', 'm ông'],
    ['[n Ông {Trần Văn Bình}], của Lào, nói.', 'm ông'],
    ['[n Ông {Trần Văn Bình}| (Lào)] và [r <Giám đốc Sở>] nói.', 'm ông; giám đốc (sở)'],
    ['[n Ông {Trần Văn Bình}| (Lào)]', 'm ông'],
    ['[n Ông {Trần Văn Bình}| (Lào)], thợ muối, nói.', 'm ông'],
    [
      '[n Ông {Trần Văn Bình}|, <Giám đốc Trung tâm Ứng phó (TTƯP)>], nói.',
      'm ông giám đốc (trung tâm ứng phó ttưp)',
    ],
    [
      '[n Ông {Trần Văn Bình}|, <Giám đốc Cơ quan Muối (CQM, Lào)>], nói.',
      'm ông giám đốc (cơ quan muối)',
    ],
    [
      '[n Ông {Trần Văn Bình}|, <Giám đốc Cơ quan Muối (CQM)>] (Lào), nói.',
      'm ông giám đốc (cơ quan muối cqm)',
    ],
    [
      '[n Ông {Trần Văn Bình}], [n <Giám đốc nhà máy> {Lê Văn Sơn}] cùng tới.',
      'm ông; giám đốc (nhà máy)',
    ],
    [
      '[n Ông {Trần Văn Bình}], [n <Giám đốc nhà máy Muối> {Lê Văn Sơn}] cùng tới.',
      'm ông; giám đốc (nhà máy muối)',
    ],
    [
      '[n Ông {Trần Văn Bình}|, <Giám đốc nhà máy Karl Anders Berg>] cùng tới.',
      'm ông giám đốc (nhà máy karl anders berg)',
    ],
    [
      '[n Ông {Trần Văn Bình}], [n <bộ trưởng phụ trách Lào> {Karl Berg}] cùng tới.',
      'm ông; bộ trưởng (phụ trách lào)',
    ],
    ['[n Ông {Trần Văn Bình}], [g Bộ trưởng {Berg}] nói giá tăng.', 'm ông; bộ trưởng'],
    ['[n Ông {Trần Văn Bình}|, <Bộ trưởng NATO>] nói giá tăng.', 'm ông bộ trưởng (nato)'],
    ['[n Ông {Trần Văn Bình}|, <Giám đốc Novex>] nói giá tăng.', 'm ông giám đốc (novex)'],
    ['[n Ông {Trần Văn Bình}|, <Bộ trưởng Lào>] nói giá tăng.', 'm ông bộ trưởng (lào)'],
    [
      '[n Ông {Trần Văn Bình}|, <Giám đốc Sở Muối (Biển)>], [n <Bí thư> {Lê Văn Sơn}] cùng tới.',
      'm ông giám đốc (sở muối biển); bí thư',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, Viện Muối (Hà Nội), <Giám đốc Novex>], cùng tới.',
      'f bà giám đốc (novex)',
    ],
    ['[n Bà {Lê Thị Hoa}| (Lào)], Novex, cùng tới.', 'f bà'],
    ['[n Bà {Lê Thị Hoa}] - Novex (Lào), thợ muối, cùng tới.', 'f bà'],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc một xưởng nhỏ (thuộc tỉnh)>] nhưng lớn, kể chuyện.',
      'f bà giám đốc (một xưởng nhỏ)',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc một xưởng nhỏ về>] trợ lý ảo (Lào) kể chuyện.',
      'f bà giám đốc (một xưởng nhỏ về)',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc một xưởng về> trợ lý ảo], kể chuyện.',
      'f bà giám đốc (một xưởng về)',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc một xưởng về>] trợ lý ảo, trời đã tối.',
      'f bà giám đốc (một xưởng về)',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <nhà sáng lập một hãng về>] trợ lý ảo: “Mưa rồi”, kể chuyện.',
      'f bà nhà sáng lập (một hãng về)',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <nhà sáng lập một hãng về>] trợ lý ảo cho biết giá tăng, kể chuyện.',
      'f bà nhà sáng lập (một hãng về)',
    ],
    ['[n Ông {Trần Văn Bình}|, <Giám đốc Sở (Lào Cai)>] nói.', 'm ông giám đốc (sở)'],
    ['[n Ông {Trần Văn Bình}|(Lào)] nói.', 'm ông'],
    [
      '[n Ông {Trần Văn Bình}|, <Giám đốc Cơ quan Muối(CQM)>], nói.',
      'm ông giám đốc (cơ quan muối cqm)',
    ],
    ['[n Ông {Trần Văn Bình}], [n bà {Lê Thị Hoa}| của Lào] cùng tới.', 'm ông; f bà'],
    [
      '[n Bà {Lê Thị Hoa}], [d người đứng đầu Hội Muối]; [n ông {Trần Văn Bình}], thợ muối, cùng tới.',
      'f bà; đứng đầu (hội muối); m ông',
    ],
    [
      '[n Bà {Lê Thị Hoa}], [d người đứng đầu Hội Muối] đã tới, cùng thợ muối.',
      'f bà; đứng đầu (hội muối)',
    ],
  ]);
});
