import { describe, expect, test } from 'vitest';
import { readDigest } from '../../../scripts/digest.ts';
import { cutAtClause, cutWords } from '../../../src/share/card/cut.ts';

const sentence = (length: number, first = 'Câu') =>
  `${first} ${'dài '.repeat(length / 4).trim()}`.slice(0, length - 1) + '.';

describe('the words of a quote on a card', () => {
  test('stand whole where there is room', () => {
    expect(cutWords({ vi: ['Một.', 'Hai.'] })).toEqual({ vi: 'Một. Hai.' });
  });

  test('end where a sentence ends, with the cut shown, alike in both languages', () => {
    const vi = [sentence(100), sentence(100), sentence(250)];
    const en = [sentence(150, 'One'), sentence(300, 'Two'), 'Three.'];
    expect(cutWords({ vi, en })).toEqual({ vi: `${vi[0]} […]`, en: `${en[0]} […]` });
    expect(cutWords({ vi })).toEqual({ vi: `${vi[0]} ${vi[1]} […]` });
  });

  test.each(['Tuy nhiên, điều đó sai.', 'Nhưng chưa đủ.', 'However, it is not so.', 'But no.'])(
    'never end before a sentence that takes them back: %s',
    (turn) => {
      const first = sentence(300);
      const rest = sentence(250);
      expect(cutWords({ vi: [first, turn, rest] }).vi).toBe(`${first} ${turn} […]`);
    },
  );

  test('are set smaller before a single sentence is cut', () => {
    const long = sentence(600);
    expect(cutWords({ vi: [long] }).vi).toBe(long);
    expect(cutWords({ vi: [long, 'Hai.'] }).vi).toBe(`${long} […]`);
  });

  const clause = sentence(300).slice(0, -1);

  test('end where a clause ends where one sentence is too long for any size', () => {
    const text = `${clause}, ${sentence(200).slice(0, -1)}; ${sentence(300)}`;
    expect(cutWords({ vi: [text] }).vi).toBe(`${text.slice(0, text.indexOf(';'))} […]`);
  });

  test.each([
    'nhưng điều đó vẫn cần thời gian',
    'trừ các nước nhỏ',
    'nếu các bên đồng ý',
    'chưa kể những nước khác',
    'but not everywhere',
    'unless members agree',
    'except in three countries',
    'although it isn’t certain',
  ])('never lose what limits or denies them: "%s"', (limit) => {
    const text = `${clause}, ${limit} ${sentence(400)}`;
    expect(cutWords({ vi: [text] })).toEqual({ vi: null });
  });

  test.each([
    ['a number with its decimals', `${clause} đạt 3,7 nghìn tỷ ${sentence(400)}`],
    ['a list of numbers', `${clause} các năm 2025, 2026 và 2027 ${sentence(400)}`],
    ['words between marks', `${clause} “một, hai ${sentence(400)}”`],
    ['a word that waits for its own', `${clause} gần, ${sentence(400)}`],
  ])('never end inside %s', (_, text) => {
    expect(cutAtClause(text, 620)).toBeNull();
  });

  test('of every quote that there is end fairly, and say more than nothing', async () => {
    for (const { id, statements } of (await readDigest()).quotes) {
      const vi = statements.map((statement) => statement.vi);
      const en = statements.map((statement) => statement.en ?? '');
      const cut = cutWords({ vi, en });
      for (const [words, whole] of [
        [cut.vi, vi.join(' ')],
        [cut.en, en.join(' ')],
      ] as const) {
        if (words === whole) continue;
        expect(words, id).toMatch(/[.”?!] \[…\]$/u);
        expect(whole.startsWith(words?.slice(0, -4) ?? '?'), id).toBe(true);
      }
    }
  });
});
