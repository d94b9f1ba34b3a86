import { describe, expect, test } from 'vitest';
import { lonelyDateline, readDateline } from '../../src/parse/article/dateline.ts';

const never = () => false;

describe('readDateline', () => {
  test.each([
    ['TPO - Sáng nay, mưa lớn.', 'TPO', 'Sáng nay'],
    ['(PLO)- Sáng nay, mưa lớn.', 'PLO', 'Sáng nay'],
    ['(Dân trí) - Sáng nay, mưa lớn.', 'Dân trí', 'Sáng nay'],
    ['(VTC News) - Sáng nay, mưa lớn.', 'VTC News', 'Sáng nay'],
    ['VTV.vn - Sáng nay, mưa lớn.', 'VTV.vn', 'Sáng nay'],
    ['VietTimes -- Sáng nay, mưa lớn.', 'VietTimes', 'Sáng nay'],
    ['TGVN. Sáng nay, mưa lớn.', 'TGVN', 'Sáng nay'],
    ['BNEWS Với mưa lớn, hồ đầy nước.', 'BNEWS', 'Với mưa'],
    ['Hà Nội (TTXVN 15/1) - Mưa lớn.', 'TTXVN', 'Mưa lớn'],
    ['Hà Nội (TTXVN 15/1) Mưa lớn.', 'TTXVN', 'Mưa lớn'],
    ['Hà Nội, ngày 15/1 (TTXVN) - Mưa lớn.', 'TTXVN', 'Mưa lớn'],
  ])('%s', (line, code, rest) => {
    const dateline = readDateline(line, never);
    expect(dateline?.code).toBe(code);
    expect(line.slice(dateline?.end)).toMatch(new RegExp(`^${rest}`, 'u'));
  });

  test('its day', () => {
    const words = 'Hà Nội (TTXVN 15/1) - Mưa lớn.';
    expect(readDateline(words, never)?.day).toEqual({ day: 15, month: 1, words: '15/1' });
  });

  test.each([
    'Internet - con đường mới của chợ quê.',
    'Hội Nông dân (HND) kêu gọi tiết kiệm nước.',
    'Sáng 15/1, mưa lớn.',
    'TS. Trần Văn Bình nói.',
  ])('none: %s', (line) => {
    expect(readDateline(line, never)).toBeNull();
  });

  test('a word that the article uses again is no code', () => {
    expect(readDateline('ASEAN - Nhật Bản: mười năm.', (word) => word === 'ASEAN')).toBeNull();
  });

  test('alone on its line', () => {
    expect(lonelyDateline('NDO -')).toBe('NDO');
    expect(lonelyDateline('(VTC News) -')).toBe('VTC News');
    expect(lonelyDateline('NDO - Sáng nay')).toBeNull();
  });
});
