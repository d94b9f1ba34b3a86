import { describe, expect, test } from 'vitest';
import { printable, shortened } from '../../../src/share/card/printable.ts';

describe('a text on a card', () => {
  test.each([
    ['a line break and its like', 'một\u2028hai\r\nba\tbốn', 'một hai ba bốn'],
    ['what nobody sees', 'A\u200bS\u202eE\u00adAN\ufeff', 'ASEAN'],
    ['hyphens of other codes', '28\u201129/1/2027', '28-29/1/2027'],
    ['decomposed letters', 'hữu'.normalize('NFD'), 'hữu'],
    ['markup', '<script>alert(1)</script> &amp;', '<script>alert(1)</script> &amp;'],
  ])('is one line of letters: %s', (_, given, expected) => {
    expect(printable(given)).toBe(expected);
  });

  test('shows pictographs as words left out, whatever they are made of, and no other sign', () => {
    expect(printable('Tốt 👍🏽 👩‍👩‍👧 lắm 🇻🇳 ©®№ 5')).toBe('Tốt […] lắm […] ©®№ 5');
  });

  test('is cut between words where it is too long, or inside a word without end', () => {
    expect(shortened('một hai ba bốn', 14)).toBe('một hai ba bốn');
    expect(shortened('một hai ba, bốn', 13)).toBe('một hai ba…');
    expect(shortened('x'.repeat(5000), 90)).toBe(`${'x'.repeat(89)}…`);
    expect(shortened('𝒳'.repeat(60), 80).isWellFormed()).toBe(true);
  });
});
