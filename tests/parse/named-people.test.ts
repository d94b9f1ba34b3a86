import { describe } from 'vitest';
import { meansIn } from './who.ts';

/* Whom a name means, in an article that names these people. */

const bo = 'Bộ trưởng Bộ Khoa học và Công nghệ Trần Văn Bình tới.';
const hoa = 'Bà Lê Thị Hoa, Giám đốc Công ty Muối Sạch, tới.';
const lao = 'Thủ tướng Lào Khamla Vongsa tới.';
const huy = 'Thủ tướng Phạm Quốc Huy tới.';
const son = 'Ông Nguyễn Sơn, nông dân xã Tân Lập, tới.';
const berg = 'TS Karl Berg, Giám đốc Cơ quan Muối (CQM), tới.';
const hadi = 'Tổng thống Indonesia Hadi Santoso tới.';
const mai = 'Chị Lò Thị Mai và anh Vừ A Páo tới.';
const all = [bo, hoa, lao, huy, son, berg, hadi];

const table = meansIn(all);

describe('by name', () => {
  table([
    ['Theo ông Trần Văn Bình, mưa sẽ tạnh.', 'Trần Văn Bình (name)'],
    ['Ông TRẦN VĂN BÌNH nói.', 'Trần Văn Bình (name)'],
    ['Ông Văn Bình nói.', 'Trần Văn Bình (name)'],
    ['Ông Trần Bình nói.', '- (unresolved)'],
    ['Theo bà Hoa Lê Thị, mưa sẽ tạnh.', '- (unresolved)'],
    ['Thủ tướng Khamla Vongsa nói.', 'Khamla Vongsa (name)'],
    ['Ông Đỗ Văn Tư nói.', '- (unresolved)'],
    ['Ông Văn Sơn nói.', '? (unresolved)', {}, ['Ông Trần Văn Sơn và ông Lê Văn Sơn tới.']],
    [
      'Ông Văn Sơn nói.',
      'Lê Văn Sơn (name)',
      { here: ['Lê Văn Sơn'] },
      ['Ông Trần Văn Sơn và ông Lê Văn Sơn tới.'],
    ],
    [
      'Ông Văn Sơn nói.',
      'Trần Văn Sơn (name)',
      { introduced: ['Trần Văn Sơn'] },
      ['Ông Trần Văn Sơn và ông Lê Văn Sơn tới.'],
    ],
    ['Bà Lê Bình nói.', 'Lê Bình (name)', {}, ['Bà Lê Bình và ông Trần Lê Bình tới.']],
    ['Ông Trần Lê Bình nói.', 'Trần Lê Bình (name)', {}, ['Bà Lê Bình và ông Trần Lê Bình tới.']],
  ]);
});

describe('by one name', () => {
  const two = ['Ông Trần Văn Bình và bà Lê Thị Bình tới.', 'Ông Phạm Bình, Giám đốc Novex, tới.'];
  table([
    ['Ông Bình nói.', 'Trần Văn Bình (given-name)'],
    ['Bà Bình nói.', '- (unresolved)'],
    ['Bà Hoa nói.', 'Lê Thị Hoa (given-name)'],
    ['Ông Văn nói.', '- (unresolved)'],
    ['Ông Binh nói.', 'Trần Văn Bình (given-name)'],
    ['Ông Bính nói.', '- (unresolved)'],
    ['Ông Khamla nói.', 'Khamla Vongsa (given-name)'],
    ['Ông Vongsa nói.', 'Khamla Vongsa (given-name)'],
    ['Bộ trưởng Bình nói.', 'Trần Văn Bình (given-name)'],
    ['Thứ trưởng Bình nói.', '- (unresolved)'],
    ['Thủ tướng Huy nói.', 'Phạm Quốc Huy (given-name)'],
    ['Bà Bình nói.', 'Lê Thị Bình (given-name)', {}, two],
    ['Ông Bình nói.', '? (unresolved)', {}, two],
    ['Ông Bình nói.', 'Phạm Bình (given-name)', { here: ['Phạm Bình'] }, two],
    ['Giám đốc Bình nói.', 'Phạm Bình (given-name)', {}, two],
    ['Tổng thống Indonesia Santoso nói.', 'Hadi Santoso (given-name)'],
    ['Tổng thống Nga Santoso nói.', '- (unresolved)'],
    ['Anh Páo nói.', 'Vừ A Páo (given-name)', {}, [mai]],
    ['Anh T. nói.', 'N.V.T. (given-name)', {}, ['Anh N.V.T., thợ muối, tới.']],
    ['Ông Bình nói.', '? (unresolved)', { speaker: 'Phạm Bình', foremost: ['Phạm Bình'] }, two],
    ['Tổng thống Nga Petrov nói.', 'Ivan Petrov (given-name)', {}, ['Tổng thống Ivan Petrov tới.']],
    ['Tổng thống Nga Petrov nói.', '- (unresolved)', {}, ['Tổng thống Lào Ivan Petrov tới.']],
    ['Tổng thống Nga Petrov nói.', '- (unresolved)', {}, ['Ông Ivan Petrov tới.']],
    ['Tổng thống Petrov nói.', '- (unresolved)', {}, ['Bộ trưởng Ivan Petrov tới.']],
    [
      'Ông Vương nói.',
      'Vương Chí Dân (given-name)',
      {},
      ['Ngoại trưởng Trung Quốc Vương Chí Dân tới.'],
    ],
    ['Bà Marlow nói.', 'Anna Marlow Torres (given-name)', {}, ['Bà Anna Marlow Torres tới.']],
    ['Bà Marl nói.', '- (unresolved)', {}, ['Bà Anna Marlow Torres tới.']],
    ['Ông Van nói.', '- (unresolved)'],
    ['Ông An nói.', '- (unresolved)', {}, ['Ông Trần Văn Toàn tới.']],
  ]);
});
