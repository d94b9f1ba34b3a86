import { describe, expect, it } from 'vitest';
import { linesOf, widthOf } from '../../../src/components/pictures/text-lines.ts';

const title = 'Các cuộc họp cấp bộ trưởng ASEAN và giữa bộ trưởng ASEAN với đối tác đối thoại';

describe('widthOf', () => {
  it('gives a letter with marks the width of the bare one, composed or not', () => {
    expect(widthOf('ộ', 10)).toBe(widthOf('o', 10));
    expect(widthOf('Hội nghị'.normalize('NFD'), 10)).toBe(widthOf('Hội nghị', 10));
  });

  it('grows with the size of the type', () => {
    expect(widthOf(title, 26)).toBeCloseTo(2 * widthOf(title, 13));
  });
});

describe('linesOf', () => {
  it('keeps every word, in order, and no line is too wide', () => {
    for (const width of [90, 150, 226, 312]) {
      const lines = linesOf(title, width, 13);
      expect(lines.join(' ')).toBe(title);
      for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(width);
    }
  });

  it('makes the lines about equally long rather than leave one word alone', () => {
    const lines = linesOf('Lễ trao Giải thưởng Số ASEAN năm 2026', 230, 13);
    expect(lines).toHaveLength(2);
    const [first = 0, second = 0] = lines.map((line) => widthOf(line, 13));
    expect(Math.abs(first - second)).toBeLessThan(80);
  });

  it('breaks a word that is longer than a line, and loses no letter of it', () => {
    const lines = linesOf('https://example.org/a-very-long-address', 100, 13);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('https://example.org/a-very-long-address');
    for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(100);
  });

  it('keeps together what a no-break space joins', () => {
    for (const line of linesOf('Hội nghị lần\u00a0thứ\u00a06 của ASEAN', 90, 13)) {
      expect(line).not.toMatch(/^thứ|^6/);
    }
  });

  it('has no line for no text', () => {
    expect(linesOf('', 100, 13)).toEqual([]);
  });
});
