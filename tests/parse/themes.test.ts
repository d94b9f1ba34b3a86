import { expect, test } from 'vitest';
import { tag } from '../../src/parse/themes.ts';

const themes = [
  { id: 'ai', lexicon: ['AI', 'trí tuệ nhân tạo'] },
  { id: 'safety', lexicon: ['an toàn', 'an ninh mạng'] },
  { id: 'science', lexicon: ['khoa học - công nghệ', 'số hóa', 'kỹ năng'] },
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
])('%s', (text, ids) => {
  expect(tag(text, themes)).toEqual(ids);
});
