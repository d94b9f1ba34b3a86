import { describe, expect, test } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { isSyllable } from '../../src/search/syllable.ts';

describe('isSyllable', () => {
  const syllables =
    'lừa đảo trực tuyến nghiêng quốc gia giữa gì khuya thuở hoà yêu ưu uyên ương ' +
    'phức tạp thích ứng nước người không ai để xanh kịch';
  test.each(syllables.split(' '))('%s is one', (word) => {
    expect(isSyllable(fold(word))).toBe(true);
  });

  test.each(['ngh', 'tr', 'đ', 'lhq'])('what one may begin with counts as one: %s', (word) => {
    expect(isSyllable(fold(word))).toBe(true);
  });

  test.each(['1', '7'])('a lone digit says as little: %s', (digit) => {
    expect(isSyllable(digit)).toBe(true);
  });

  test.each([
    '',
    '%',
    '15',
    '2027',
    'asean',
    'defa',
    'scam',
    'digital',
    'training',
    'workforce',
    'msme',
    'startup',
    'luadao',
    'policy',
  ])('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
