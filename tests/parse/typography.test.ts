import { describe } from 'vitest';
import { seen } from './marked.ts';

/* Spaces that a page doubles, or leaves out. The marks are told in marked.ts. */

describe('spaces doubled and left out', () => {
  seen([
    [
      '[n <Phó Thủ tướng>,  <Bộ trưởng Nội vụ> {Trần Văn Bình}] nói.',
      'phó thủ tướng + bộ trưởng (nội vụ)',
    ],
    [
      '[n Ông {Trần Văn Bình}|,  <Giám đốc Sở Y tế,  Bí thư Huyện ủy>], nói.',
      'm ông giám đốc (sở y tế) + bí thư (huyện ủy)',
    ],
    ['[n Bà {Lê Thị Hoa}|(Lào)] nói.', 'f bà'],
    ['[n Bà {Lê Thị Hoa}|  (Lào), <Giám đốc Novex>], nói.', 'f bà giám đốc (novex)'],
    ['[n Bà {Lê Thị Hoa}| (Lào) , <Giám đốc Novex>], nói.', 'f bà giám đốc (novex)'],
    ['[n Bà {Lê Thị Hoa}|,<Giám đốc Novex>], nói.', 'f bà giám đốc (novex)'],
    ['[n Bà {Lê Thị Hoa}| - <Giám đốc Novex>]- nói.', 'f bà giám đốc (novex)'],
    ['[n <Giám đốc Sở Giáo dục- Đào tạo> {Lê Văn Sơn}] nói.', 'giám đốc (sở giáo dục- đào tạo)'],
    ['[n <Giám đốc Sở Giáo dục -Đào tạo> {Lê Văn Sơn}] nói.', 'giám đốc (sở giáo dục -đào tạo)'],
    ['[n <Giám đốc Quỹ Á- Âu> {Lê Văn Sơn}] nói.', 'giám đốc (quỹ á- âu)'],
    ['[n <Giám đốc Quỹ Á -Âu> {Lê Văn Sơn}] nói.', 'giám đốc (quỹ á -âu)'],
    [
      '[n Ông {Trần Văn Bình}|, <Giám đốc Cơ quan Muối(CQM)>], nói.',
      'm ông giám đốc (cơ quan muối cqm)',
    ],
    ['Theo  [g ông  {Bình}],  mưa sẽ tạnh.', 'm ông'],
    ['“Mưa rồi”,[g ông {Bình}] nói.', 'm ông'],
    ['“Mưa rồi”-[n {Lam Anh}] kể.', ''],
    ['“Mưa rồi”,[p anh] kể.', 'm ~'],
    ['“Mưa rồi”,[r <đại diện Bộ Công Thương>] nói.', 'đại diện (bộ công thương)'],
    ['[n TS {Lê Thị Hoa}|, Công ty Novex(Pháp)], nói giá tăng.', 'tiến sĩ'],
    ['[n <Tổng Thư ký ASEAN> , bà {Lê Thị Hoa}], nói.', 'f bà tổng thư ký (asean)'],
    ['[b Cục Muối| ,Bộ Công Thương] nói.', ''],
    ['[n Ông {Lê  Văn  Sơn}] nói.', 'm ông'],
    ['[n GS. {Lê Thị Hoa}] nói.', 'giáo sư'],
    ['Theo [d ĐB] , mưa sẽ tạnh.', 'đại biểu'],
  ]);
});
