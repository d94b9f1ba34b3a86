import { describe } from 'vitest';
import { meansIn } from './who.ts';

/* Whom a line means, in an article that names these people. */

const bo = 'Bộ trưởng Bộ Khoa học và Công nghệ Trần Văn Bình tới.';
const hoa = 'Bà Lê Thị Hoa, Giám đốc Công ty Muối Sạch, tới.';
const lao = 'Thủ tướng Lào Khamla Vongsa tới.';
const huy = 'Thủ tướng Phạm Quốc Huy tới.';
const son = 'Ông Nguyễn Sơn, nông dân xã Tân Lập, tới.';
const berg = 'TS Karl Berg, Giám đốc Cơ quan Muối (CQM), tới.';
const hadi = 'Tổng thống Indonesia Hadi Santoso tới.';
const singapore = 'Bộ trưởng Singapore Josephine Marlow tới.';
const mai = 'Chị Lò Thị Mai và anh Vừ A Páo tới.';
const all = [bo, hoa, lao, huy, son, berg, hadi];

const table = meansIn(all);

describe('by an office', () => {
  const deputies = ['Thứ trưởng Trần Văn Bình và Thứ trưởng Lê Thị Hoa tới.', huy];
  table([
    ['Bộ trưởng nói.', 'Trần Văn Bình (role)'],
    ['Bộ trưởng Bộ Khoa học và Công nghệ nói.', 'Trần Văn Bình (role)'],
    ['Bộ trưởng Khoa học và Công nghệ nói.', 'Trần Văn Bình (role)'],
    ['Bộ trưởng Bộ KH&CN nói.', 'Trần Văn Bình (role)'],
    ['Bộ trưởng Bộ GTVT nói.', '- (unresolved)'],
    ['Bộ trưởng Bộ Khoa học nói.', 'Trần Văn Bình (role)'],
    ['Bộ trưởng Bộ Công Thương nói.', '- (unresolved)'],
    ['Thứ trưởng nói.', '- (unresolved)'],
    ['Thủ tướng Lào nói.', 'Khamla Vongsa (role)'],
    ['Thủ tướng Chính phủ nói.', 'Phạm Quốc Huy (role)'],
    ['Thủ tướng Việt Nam nói.', 'Phạm Quốc Huy (role)'],
    ['Thủ tướng Việt Nam nói.', '- (unresolved)', {}, [lao]],
    ['Thủ tướng Nga nói.', '- (unresolved)'],
    ['Thủ tướng nói.', '? (unresolved)'],
    ['Thủ tướng nói.', 'Phạm Quốc Huy (role)', { here: ['Phạm Quốc Huy'] }],
    ['Thủ tướng nói.', 'Khamla Vongsa (role)', { here: ['Khamla Vongsa'] }],
    ['Thủ tướng nói.', '? (unresolved)', { here: ['Khamla Vongsa', 'Phạm Quốc Huy'] }],
    ['Thủ tướng nói.', 'Phạm Quốc Huy (role)', { introduced: ['Phạm Quốc Huy'] }],
    ['Thủ tướng nói.', '? (unresolved)', { introduced: ['Khamla Vongsa'] }],
    ['Thủ tướng nói.', '? (unresolved)', { introduced: [] }],
    [
      'Thứ trưởng nói.',
      'Lê Thị Hoa (role)',
      { speaker: 'Lê Thị Hoa', foremost: ['Lê Thị Hoa', 'Phạm Quốc Huy'] },
      deputies,
    ],
    [
      'Thứ trưởng nói.',
      '? (unresolved)',
      { speaker: 'Lê Thị Hoa', foremost: ['Lê Thị Hoa', 'Trần Văn Bình'] },
      deputies,
    ],
    [
      'Thứ trưởng nói.',
      '? (unresolved)',
      { speaker: 'Phạm Quốc Huy', foremost: ['Lê Thị Hoa'] },
      deputies,
    ],
    [
      'Thứ trưởng nói.',
      '? (unresolved)',
      { speaker: 'Lê Thị Hoa', foremost: ['Lê Thị Hoa'], crowd: true },
      deputies,
    ],
    ['Thứ trưởng nói.', '? (unresolved)', {}, deputies],
    ['Các Thứ trưởng cùng nói.', '? (unresolved)', {}, deputies],
    ['Giám đốc nói.', '? (unresolved)'],
    ['Giám đốc Công ty Muối Sạch nói.', 'Lê Thị Hoa (role)'],
    ['Giám đốc CQM nói.', 'Karl Berg (role)'],
    ['Tổng thống nói.', 'Hadi Santoso (role)'],
  ]);
});

describe('by a form of address', () => {
  const B = 'Trần Văn Bình';
  const S = 'Nguyễn Sơn';
  const H = 'Lê Thị Hoa';
  const K = 'Karl Berg';
  table([
    ['Ông nói.', '? (unresolved)'],
    ['Ông nói.', `${B} (pronoun)`, { foremost: [B] }],
    ['Ông nói.', `${B} (pronoun)`, { foremost: [B, B] }],
    ['Bà nói.', '? (unresolved)', { foremost: [B] }],
    ['Bà nói.', `${H} (pronoun)`, { foremost: [B, H] }],
    ['Ông nói.', `${B} (pronoun)`, { foremost: [B, H] }],
    ['Ông nói.', '? (unresolved)', { foremost: [B, S] }],
    ['Ông nói.', `${S} (pronoun)`, { others: [S] }],
    ['Ông nói.', `${B} (pronoun)`, { foremost: [B], others: [S] }],
    ['Ông nói.', '? (unresolved)', { others: [S, B] }],
    ['Ông nói.', `${S} (pronoun)`, { foremost: [H], others: [S] }],
    // Nothing tells that Berg is a man; of another it is told.
    ['Ông nói.', `${K} (pronoun)`, { foremost: [K] }],
    ['Ông nói.', '? (unresolved)', { foremost: [K], others: [S] }],
    ['Ông nói.', `${K} (pronoun)`, { foremost: [K], others: [H] }],
    ['Bà nói.', `${K} (pronoun)`, { foremost: [K], others: [S] }],
    ['Ông nói.', `${K} (pronoun)`, { foremost: [K], others: [K] }],
    // Who is called "ông", or holds an office of state, is no "anh".
    ['Anh nói.', '? (unresolved)', { foremost: [S] }],
    ['Anh nói.', '? (unresolved)', { foremost: [B] }],
    ['Anh nói.', 'Vừ A Páo (pronoun)', { foremost: ['Vừ A Páo'] }, [mai]],
    ['Chị nói.', 'Lò Thị Mai (pronoun)', { foremost: ['Vừ A Páo', 'Lò Thị Mai'] }, [mai]],
    ['Hai ông cùng nói.', '? (unresolved)', { foremost: [B] }],
  ]);
});

describe('by a noun', () => {
  const B = 'Trần Văn Bình';
  const H = 'Lê Thị Hoa';
  const K = 'Karl Berg';
  const S = 'Nguyễn Sơn';
  table([
    ['Vị Bộ trưởng nói.', `${B} (description)`],
    ['Nữ Bộ trưởng nói.', '? (unresolved)'],
    ['Vị giám đốc nói.', '? (unresolved)'],
    ['Vị giám đốc nói.', `${K} (description)`, { foremost: [K] }],
    ['Vị giám đốc nói.', '? (unresolved)', { foremost: [K, H] }],
    ['Vị tiến sĩ nói.', `${K} (description)`],
    ['Nhà lãnh đạo Indonesia nói.', 'Hadi Santoso (description)'],
    ['Vị Thủ tướng Lào nói.', 'Khamla Vongsa (description)'],
    ['Vị Thủ tướng Việt Nam nói.', 'Phạm Quốc Huy (description)'],
    ['Nữ Thủ tướng Na Uy nói.', '- (unresolved)'],
    ['Nữ Thủ tướng Na Uy nói.', '- (unresolved)', { speaker: 'Phạm Quốc Huy' }],
    ['Vị này nói.', '? (unresolved)'],
    ['Vị này nói.', `${B} (description)`, { speaker: B }],
    ['Vị này nói.', `${S} (description)`, { here: [S] }],
    ['Vị này nói.', '? (unresolved)', { here: [S, B] }],
    ['Vị này nói.', '? (unresolved)', { speaker: B, subject: S }],
    ['Vị này nói.', '? (unresolved)', { speaker: B, here: [S] }],
    ['Vị này nói.', `${B} (description)`, { speaker: B, subject: B }],
    ['Nữ doanh nhân nói.', `${H} (description)`, { speaker: H }],
    ['Nữ doanh nhân nói.', '? (unresolved)', { speaker: S }],
    // No plain noun is used for a minister.
    ['Vị doanh nhân nói.', '? (unresolved)', { speaker: B }],
    ['Vị khách nói.', `${B} (description)`, { speaker: B }],
    ['Vị doanh nhân nói.', `${K} (description)`, { speaker: K }],
    ['Nhà lãnh đạo này nói.', 'Hadi Santoso (description)', { speaker: 'Hadi Santoso' }],
    ['Nhà lãnh đạo này nói.', '? (unresolved)', { speaker: H }],
    // Only at the head of a firm.
    ['Vị lãnh đạo doanh nghiệp nói.', `${H} (description)`, { speaker: H }],
    ['Vị lãnh đạo doanh nghiệp nói.', '? (unresolved)', { speaker: S }],
    [
      'Vị lãnh đạo doanh nghiệp nói.',
      '? (unresolved)',
      { speaker: 'Lê Văn Tư' },
      ['Ông Lê Văn Tư, Giám đốc Sở Y tế Lào Cai, tới.'],
    ],
    ['Vị thẩm phán nói.', '? (unresolved)', { speaker: K }],
    ['Vị Tổng Giám đốc nói.', `${K} (description)`, { speaker: K }],
    ['Chuyên gia CQM nói.', `${K} (description)`],
    ['Chuyên gia CQM nói.', '? (unresolved)', { introduced: [B] }],
    ['Chuyên gia WMRX nói.', '? (unresolved)'],
    ['Người đứng đầu Chính phủ Lào nói.', 'Khamla Vongsa (description)'],
    ['Người đứng đầu Chính phủ Việt Nam nói.', 'Phạm Quốc Huy (description)', {}, [bo, huy]],
    ['Người đứng đầu Bộ Khoa học và Công nghệ nói.', `${B} (description)`],
    ['Người đứng đầu Bộ Công Thương nói.', '- (unresolved)'],
    ['Người đứng đầu Công ty Muối Sạch nói.', `${H} (description)`],
    [
      'Người đứng đầu Sở Y tế Lào Cai nói.',
      '- (unresolved)',
      {},
      ['Ông Lê Văn Tư, Phó Giám đốc Sở Y tế Lào Cai, tới.'],
    ],
    [
      'Người đứng đầu Sở Y tế Lào Cai nói.',
      'Lê Văn Tư (description)',
      {},
      ['Ông Lê Văn Tư, Giám đốc Sở Y tế Lào Cai, và ông Vũ An, Phó Giám đốc Sở Y tế Lào Cai, tới.'],
    ],
    [
      'Đại biểu đề nghị họp lại.',
      'Trần Văn Tư (description)',
      { foremost: ['Trần Văn Tư'] },
      ['Đại biểu Trần Văn Tư và đại biểu Lê Thị Năm tới.'],
    ],
    [
      'Đại biểu đề nghị họp lại.',
      '? (unresolved)',
      {},
      ['Đại biểu Trần Văn Tư và đại biểu Lê Thị Năm tới.'],
    ],
    [
      'Nữ lãnh đạo Indonesia nói.',
      '- (unresolved)',
      {},
      ['Ông Budi Rahar, Tổng thống Indonesia, tới.'],
    ],
    [
      'Nhà lãnh đạo Indonesia nói.',
      'Hadi Santoso (description)',
      {},
      [hadi, 'Ngoại trưởng Indonesia Budi Rahar tới.'],
    ],
    [
      'Đại biểu đề nghị họp lại.',
      'Trần Văn Tư (description)',
      { foremost: ['Phạm Quốc Huy', 'Trần Văn Tư'] },
      ['Đại biểu Trần Văn Tư và đại biểu Lê Thị Năm tới.', huy],
    ],
    ['Nhà lãnh đạo này nói.', 'Vừ A Páo (description)', { speaker: 'Vừ A Páo' }, [mai]],
    [
      'Nhà lãnh đạo này nói.',
      '? (unresolved)',
      { speaker: 'Vũ An' },
      ['Phó Tổng thống Vũ An tới.'],
    ],
    ['Vị doanh nhân nói.', '? (unresolved)', { speaker: 'Vũ An' }, ['Phó Thủ tướng Vũ An tới.']],
    [
      'Vị doanh nhân nói.',
      'Vũ An (description)',
      { speaker: 'Vũ An' },
      ['Nguyên Bộ trưởng Vũ An tới.'],
    ],
    ['Vị Bộ trưởng Việt Nam nói.', `${B} (description)`, {}, [bo, singapore]],
    ['Vị Bộ trưởng Singapore nói.', 'Josephine Marlow (description)', {}, [bo, singapore]],
    ['Vị Bộ trưởng Lào nói.', '- (unresolved)', {}, [bo, singapore]],
    ['Vị khách Việt Nam nói.', `${B} (description)`, { speaker: B }, [bo, singapore]],
    ['Vị khách Việt Nam nói.', '? (unresolved)', { speaker: 'Josephine Marlow' }, [bo, singapore]],
    [
      'Vị khách Singapore nói.',
      'Josephine Marlow (description)',
      { speaker: 'Josephine Marlow' },
      [bo, singapore],
    ],
    ['Vị khách Singapore nói.', '- (unresolved)', { speaker: B }, [bo]],
    ['Vị khách Lào nói.', '- (unresolved)', { speaker: 'Josephine Marlow' }, [bo, singapore]],
  ]);
});

describe('bodies', () => {
  table([
    ['Bộ Công Thương nói.', '- (body)'],
    ['Santoso nói giá giảm.', 'Hadi Santoso (given-name)'],
    ['Viettin nói giá giảm.', '- (body)'],
    // A name that two people bear is no body.
    ['Santoso nói giá giảm.', '? (unresolved)', {}, [hadi, 'Bà Ana Santoso, thợ muối, tới.']],
  ]);
});
