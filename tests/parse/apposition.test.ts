import { describe } from 'vitest';
import { seen } from './marked.ts';

/* What stands behind a name and belongs to it. The marks are told in marked.ts. */

describe('offices, bodies and places behind a name', () => {
  seen([
    [
      '[n Ông {Trần Văn Bình}|, <Giám đốc Sở Y tế Lào Cai>], nói.',
      'm ông giám đốc (sở y tế lào cai)',
    ],
    [
      '[n Ông {Trần Văn Bình}|, <Giám đốc Sở Y tế Lào Cai>] nói.',
      'm ông giám đốc (sở y tế lào cai)',
    ],
    [
      '[n Ông {Trần Văn Bình}| (<Giám đốc Sở Y tế Lào Cai>]) nói.',
      'm ông giám đốc (sở y tế lào cai)',
    ],
    [
      '[n Ông {Trần Văn Bình}| - <Giám đốc Sở Y tế Lào Cai>] nói.',
      'm ông giám đốc (sở y tế lào cai)',
    ],
    [
      '[n Ông {Trần Văn Bình}|, <Giám đốc Sở Y tế, Bí thư Huyện ủy>], nói.',
      'm ông giám đốc (sở y tế) + bí thư (huyện ủy)',
    ],
    [
      '[n Ông {Trần Văn Bình}|, <Giám đốc Cơ quan Muối (CQM)>], nói.',
      'm ông giám đốc (cơ quan muối cqm)',
    ],
    [
      '[n Ông {Trần Văn Bình}|, <Giám đốc Cơ quan Muối (ở Lào)>], nói.',
      'm ông giám đốc (cơ quan muối)',
    ],
    ['[n Ông {Trần Văn Bình}], lãnh đạo các Bộ cùng tới.', 'm ông'],
    [
      '[n Ông {Trần Văn Bình}], [r <Tổng Thư ký ASEAN>] và các đại biểu cùng tới.',
      'm ông; tổng thư ký (asean)',
    ],
    [
      '[n Ông {Trần Văn Bình}], [r <Tổng Thư ký ASEAN>], đại diện ba nước cùng tới.',
      'm ông; tổng thư ký (asean)',
    ],
    ['[n Ông {Trần Văn Bình}], [n <Bộ trưởng> {Lê Văn Sơn}] cùng tới.', 'm ông; bộ trưởng'],
    [
      '[n Ông {Trần Văn Bình}|, <phát ngôn viên của Tổng thống Klaus Berg>], nói.',
      'm ông phát ngôn viên (của tổng thống klaus berg)',
    ],
    ['[n Bà {Lê Thị Hoa}| (Lào), <Giám đốc Novex>], nói.', 'f bà giám đốc (novex)'],
    ['[n Bà {Lê Thị Hoa}| (Lào)] nói.', 'f bà'],
    ['[n Bà {Lê Thị Hoa}| của Lào] nói.', 'f bà'],
    ['[n Bà {Lê Thị Hoa}] của chợ nói.', 'f bà'],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc một xưởng> có trụ sở tại xã Tân], kể về muối.',
      'f bà giám đốc (một xưởng)',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc một xưởng>] đã gặp [g ông {Bình}], vui lắm.',
      'f bà giám đốc (một xưởng); m ông',
    ],
    ['[n Bà {Lê Thị Hoa}|, Viện Hải dương học], nói.', 'f bà'],
    ['[n Bà {Lê Thị Hoa}|, Viện Hải dương học] nói.', 'f bà'],
    ['[n Bà {Lê Thị Hoa}], [b Viện Hải dương học] và [g ông {Bình}] nói.', 'f bà; ; m ông'],
    ['[n Bà {Lê Thị Hoa}|, Viện Muối, Học viện Biển], nói.', 'f bà'],
    ['[n TS {Lê Thị Hoa}|, Công ty Novex (Pháp)] nói giá tăng.', 'tiến sĩ'],
    ['[n TS {Lê Thị Hoa}|, Công ty Novex (Pháp)], nói giá tăng.', 'tiến sĩ'],
    ['[n Ông {Trần Văn Bình}| - Novex (Lào), <Giám đốc Sở>], nói.', 'm ông giám đốc (sở)'],
    ['[n Ông {Trần Văn Bình}| - Novex, <Giám đốc Sở>], nói.', 'm ông giám đốc (sở)'],
    ['[n Ông {Trần Văn Bình}] - Novex (Lào), bạn tôi, nói.', 'm ông'],
    ['Theo [g ông {Bình}], nông dân cần thêm nước.', 'm ông'],
    ['Theo [g ông {Bình}|, <nông dân xã Tân>], mưa sẽ tạnh.', 'm ông nông dân (xã tân)'],
    ['Theo [n ông {Trần Văn Bình}], nông dân Lào cần thêm nước.', 'm ông'],
    [
      '[n Ông {Trần Văn Bình}|, <Giám đốc Sở Y tế Lào Cai>]; [n bà {Lê Thị Hoa}], thợ muối, cùng tới.',
      'm ông giám đốc (sở y tế lào cai); f bà',
    ],
    [
      '[n Ông {Trần Văn Bình}|, <Giám đốc Sở, nông dân xã Tân>], nói.',
      'm ông giám đốc (sở) + nông dân (xã tân)',
    ],
    ['[n Ông {Trần Văn Bình}|, <Giám đốc Sở>], cùng các xã cùng tới.', 'm ông giám đốc (sở)'],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc một xưởng nằm bên sông Tân>], kể chuyện.',
      'f bà giám đốc (một xưởng nằm bên sông tân)',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc một xưởng nằm bên sông Tân>], trời đã tối.',
      'f bà giám đốc (một xưởng nằm bên sông tân)',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc một xưởng chuyên muối>] gặp [g ông {Bình}], kể chuyện.',
      'f bà giám đốc (một xưởng chuyên muối); m ông',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc một xưởng nhỏ ven sông>], kể chuyện.',
      'f bà giám đốc (một xưởng nhỏ ven sông)',
    ],
    [
      '[n Bà {Lê Thị Hoa}|, <giám đốc Novex>, Công ty Muối Biển], kể chuyện.',
      'f bà giám đốc (novex)',
    ],
    ['[n Bà {Lê Thị Hoa}| (thợ muối)] và [g ông {Bình}] kể chuyện.', 'f bà; m ông'],
    ['[n Bà {Lê Thị Hoa}| – Viện Hải dương học] – nói.', 'f bà'],
    ['[n Bà {Lê Thị Hoa}| (Viện Hải dương học)] nói.', 'f bà'],
    [
      '[n Ông {Trần Văn Bình}| (<Giám đốc Sở>]) và [n bà {Lê Thị Hoa}| (thợ muối)] cùng tới.',
      'm ông giám đốc (sở); f bà',
    ],
    ['[n Ông {Trần Văn Bình}] của [b Hội Nông dân] nói.', 'm ông; '],
    [
      '[n Ông {Trần Văn Bình}|, <Giám đốc Cơ quan Muối (CQM)>] và [g bà {Hoa}] nói.',
      'm ông giám đốc (cơ quan muối cqm); f bà',
    ],
    ['[n Ông {Trần Văn Bình}], [n <Bộ trưởng> {Josephine Marlow}] cùng tới.', 'm ông; bộ trưởng'],
    [
      '[n Ông {Trần Văn Bình}], [n <Bộ trưởng Singapore> {Josephine Marlow}] cùng tới.',
      'm ông; bộ trưởng (singapore)',
    ],
    ['[n Ông {Karl Berg}| - Hiệp hội Doanh nghiệp Đức - Á] - từ chối trả lời.', 'm ông'],
    ['Theo [n Dato {Azlan Harun}| (<Giám đốc Novex>]), mưa sẽ tạnh.', 'giám đốc (novex)'],
    ['[n {Daniel J. Kritz}| (<Trưởng phòng>]) nói.', 'trưởng phòng'],
  ]);
});
