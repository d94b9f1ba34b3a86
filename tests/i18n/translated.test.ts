import { describe, expect, it } from 'vitest';
import { foreign, opening, passages, shown, tied } from '../../src/i18n/translated.ts';

const text = { vi: 'Xin chào', en: 'Hello' };

describe('shown', () => {
  it('gives Vietnamese to readers of Vietnamese, whatever the translation', () => {
    expect(shown(text, 'current', 'vi')).toEqual({ text: 'Xin chào', lang: 'vi' });
  });

  it('row 34: gives English only where it is current', () => {
    expect(shown(text, 'current', 'en')).toEqual({ text: 'Hello', lang: 'en' });
    expect(shown(text, 'stale', 'en')).toEqual({ text: 'Xin chào', lang: 'vi' });
    expect(shown({ vi: 'Xin chào', en: null }, 'missing', 'en').lang).toBe('vi');
  });

  it('marks a text that is not in the language of the page', () => {
    expect(foreign(shown(text, 'stale', 'en'), 'en')).toBe('vi');
    expect(foreign(shown(text, 'current', 'en'), 'en')).toBeUndefined();
  });
});

describe('opening', () => {
  it('cuts between words and drops a dangling mark', () => {
    expect(opening('Đổi mới là động lực, của phát triển và sáng tạo', 21)).toBe(
      'Đổi mới là động lực…',
    );
  });

  it('leaves a short text whole', () => {
    expect(opening('Đổi mới là động lực', 17)).toBe('Đổi mới là động lực');
  });
});

describe('tied', () => {
  it('keeps a number with the words before it', () => {
    expect(tied('Hội nghị lần thứ 6 (ADGMIN 6)')).toBe(
      'Hội\u00a0nghị lần\u00a0thứ\u00a06 (ADGMIN\u00a06)',
    );
  });

  it('keeps the syllables of a name together, and lets English break where it likes', () => {
    expect(tied('Hội nghị Bộ trưởng Số ASEAN')).toBe('Hội\u00a0nghị Bộ\u00a0trưởng Số ASEAN');
    expect(tied('ASEAN Digital Ministers’ Meeting')).toBe('ASEAN Digital Ministers’ Meeting');
  });
});

describe('the sentences of a quote that speak of a theme', () => {
  const sentence = (vi: string, themes: string[], en: string | null = vi.toUpperCase()) => ({
    vi,
    en,
    themes,
  });
  const [a, b, c] = [sentence('a.', ['ai']), sentence('b.', []), sentence('c.', ['ai'])];
  const inVietnamese = (...found: { vi: string }[]) => found.map(({ vi }) => vi);

  it('stand whole, with an ellipsis for what is left out', () => {
    expect(inVietnamese(...passages([a, b, c], 'ai'))).toEqual(['a.', '… c.']);
    expect(inVietnamese(...passages([b, a, b], 'ai'))).toEqual(['… a. …']);
    expect(passages([a, b], 'ai')).toEqual([{ vi: 'a. …', en: 'A. …' }]);
  });

  it('are all of them where the theme is told by none alone, and where there is no theme', () => {
    expect(inVietnamese(...passages([a, b, c], 'data'))).toEqual(['a.', 'b.', 'c.']);
    expect(inVietnamese(...passages([a, b, c]))).toEqual(['a.', 'b.', 'c.']);
  });

  it('stand in Vietnamese where they have no English', () => {
    expect(passages([sentence('a.', [], null)])).toEqual([{ vi: 'a.', en: 'a.' }]);
  });
});
