import { expect, test } from 'vitest';
import { tag } from '../../src/parse/themes.ts';

/** Made anew for each text: what was learnt of a lexicon before plays no part. */
const themes = () => [
  { id: 'ai', lexicon: ['AI', 'trí tuệ nhân tạo'] },
  { id: 'safety', lexicon: ['an toàn', 'an ninh mạng'] },
  { id: 'science', lexicon: ['khoa học - công nghệ', 'số hóa', 'kỹ năng'] },
  { id: 'net', lexicon: ['4IR', 'N95', 'B2B', 'eSIM', 'IPv6', 'tỷ lệ', 'bé Thy', 'city', 'hydro'] },
];

test.each([
  ['Mạng AI thống nhất', ['ai']],
  ['Không để ai bị bỏ lại', []],
  ['TRÍ TUỆ NHÂN TẠO VÀ AN NINH MẠNG', ['ai', 'safety']],
  ['Trí tuệ nhân tạo'.normalize('NFD'), ['ai']],
  ['quá trình số hoá', ['science']],
  ['kĩ năng', ['science']],
  ['khoa học – công nghệ', ['science']],
  ['khoa học công nghệ', ['science']],
  ['ban toàn quốc; an, toàn', []],
  ['an toàn, AI', ['ai', 'safety']],
  ['', []],
  ['ÂI, AIX và XAI', []],
  ['4IR', ['net']],
  ['4ir', []],
  ['N95', ['net']],
  ['n95', []],
  ['b2b', []],
  ['ESIM', ['net']],
  ['ipv6', ['net']],
  ['tỉ lệ', ['net']],
  ['tí lệ', []],
  ['bé Thi', ['net']],
  ['citi', []],
  ['hidro', []],
  ['an–toàn', ['safety']],
  ['an / toàn', ['safety']],
  ['an + toàn', []],
  ['an toán', []],
])('%s', (text, ids) => {
  expect(tag(text, themes())).toEqual(ids);
});
