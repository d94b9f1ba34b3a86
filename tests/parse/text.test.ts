import { describe, expect, test } from 'vitest';
import { plainSpaces, readable, readLines, sentences, trimmed } from '../../src/parse/text.ts';

/* Bytes to lines, and lines to sentences. */

const utf8 = (text: string) => new TextEncoder().encode(text);
const problemsOf = (bytes: Uint8Array) =>
  readLines('a.txt', bytes).problems.map(({ code, line, column }) => `${line}:${column} ${code}`);

describe('the lines of a file', () => {
  test.each([
    ['line ends of three kinds', 'Một\r\nHai\rBa\nBốn', ['Một', 'Hai', 'Ba', 'Bốn']],
    ['letters and their marks apart', 'a\u0302\u0301m', ['ấm']],
    ['an empty line', 'Một\n\nHai', ['Một', '', 'Hai']],
    ['a byte order mark', '\uFEFFMột', ['Một']],
  ])('%s', (_, text, lines) => {
    expect(readLines('a.txt', utf8(text))).toEqual({ lines, problems: [] });
  });

  test.each([
    ['nothing', new Uint8Array(), '1:1 E_EMPTY'],
    ['white space', utf8(' \n\t\n'), '1:1 E_EMPTY'],
    ['UTF-16, little end first', new Uint8Array([0xff, 0xfe, 0x41, 0]), '1:1 E_ENCODING'],
    ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0, 0x41]), '1:1 E_ENCODING'],
    ['a NUL', utf8('a\0b'), '1:1 E_ENCODING'],
    ['Windows-1258', new Uint8Array([0x4d, 0xf4, 0x74]), '1:1 E_ENCODING'],
    ['more than two million bytes', new Uint8Array(2_000_001).fill(0x61), '1:1 E_TOO_LARGE'],
  ])('nothing is read of %s', (_, bytes, problem) => {
    expect(problemsOf(bytes)).toEqual([problem]);
    expect(readLines('a.txt', bytes).lines).toEqual([]);
  });

  test.each([
    ['a NUL', 'ab\0c', 'a NUL at byte 2'],
    ['UTF-16', '\xFF\xFEa', 'UTF-16 at byte 0'],
    ['the mark of the other UTF-16', '\xFE\xFFa', 'UTF-16 at byte 0'],
    ['half of that mark', '\xFFa', 'a byte that is not UTF-8 at byte 0'],
    ['the other half', 'a\xFE', 'a byte that is not UTF-8 at byte 1'],
    ['half of the other mark', '\xFEa', 'a byte that is not UTF-8 at byte 0'],
    ['its second half', 'a\xFF', 'a byte that is not UTF-8 at byte 1'],
    ['one behind a letter of three', 'a\xE1\xBA\xA5\xFF', 'a byte that is not UTF-8 at byte 4'],
    ['the first byte', '\x80abc', 'a byte that is not UTF-8 at byte 0'],
    ['one in the middle', 'abc\xFFdef', 'a byte that is not UTF-8 at byte 3'],
    ['the last one', 'abcdef\xA0', 'a byte that is not UTF-8 at byte 6'],
    ['a letter cut off at the end', 'ab\xE1\xBA', 'a byte that is not UTF-8 at byte 2'],
    ['a letter cut off behind another', '\xC3\xA1\xC3', 'a byte that is not UTF-8 at byte 2'],
  ])('tells where the text breaks: %s', (_, bytes, message) => {
    const [problem] = readLines(
      'a.txt',
      Uint8Array.from(bytes, (c) => c.charCodeAt(0)),
    ).problems;
    expect(problem).toMatchObject({ message, hint: 'save the file as UTF-8', file: 'a.txt' });
  });

  test.each([
    [
      new Uint8Array(2_000_001).fill(0x61),
      'the file has 2000001 bytes; an article has at most 2000000: put one article into each file',
    ],
    [utf8(' '), 'the file holds no text: paste the article into it or remove the file'],
    [
      utf8('a'.repeat(20_001)),
      'the line has 20001 characters; a paragraph has at most 20000: break it where the printed article does',
    ],
  ])('tells what to do', (bytes, expected) => {
    const { problems } = readLines('a.txt', bytes);
    expect(problems.map(({ message, hint }) => `${message}: ${hint}`)).toEqual([expected]);
  });

  test('a line with a character that deceives is still read', () => {
    expect(readLines('a.txt', utf8('Trời \u202Emưa\nto')).lines).toEqual(['Trời \u202Emưa', 'to']);
  });

  test('a file of two million bytes is still read', () => {
    const lines = `${'a'.repeat(19_999)}\n`.repeat(100);
    expect(utf8(lines)).toHaveLength(2_000_000);
    expect(problemsOf(utf8(lines))).toEqual([]);
  });

  test('a line of more than twenty thousand characters is no paragraph', () => {
    const long = utf8(`Một\n${'a'.repeat(20_001)}`);
    expect(problemsOf(long)).toEqual(['2:20001 E_TOO_LARGE']);
    expect(readLines('a.txt', long).lines).toEqual([]);
    expect(problemsOf(utf8('a'.repeat(20_000)))).toEqual([]);
  });

  test.each([
    ['Trời \u200Bmưa', ['1:6 W_INVISIBLE']],
    ['Trời\uFEFF. Mưa\u2060', ['1:5 W_INVISIBLE', '1:11 W_INVISIBLE']],
    ['Trời m\u200Bưa', ['1:7 E_INVISIBLE']],
    ['Trời m\u200B\u200Dưa', ['1:7 E_INVISIBLE', '1:8 E_INVISIBLE']],
    ['Trời\nmưa \u0007to', ['2:5 E_INVISIBLE']],
    ['Trời \u202Emưa\u202C', ['1:6 E_BIDI', '1:10 E_BIDI']],
    ['Trời \u2066mưa', ['1:6 E_BIDI']],
    ['Trời mưа', ['1:8 E_SCRIPT_MIX']],
    ['Βà Lan', ['1:1 E_SCRIPT_MIX']],
    ['Иван Петров đến', []],
    ['bụi 5 μm, ΔT = 3', []],
    ['xã\u00ADhội', []],
    ['Một\u00A0hai', []],
  ])('what nobody sees in %j', (text, expected) => {
    expect(problemsOf(utf8(text))).toEqual(expected);
  });

  test('names the character that deceives, and what to do', () => {
    const messages = readLines('a.txt', utf8('mưа \u202E\u200B')).problems.map(
      ({ message, hint }) => `${message}; ${hint}`,
    );
    expect(messages).toEqual([
      'U+202E turns the reading direction; delete the character',
      'U+200B is not to be seen; delete the character',
      'U+0430 in “mưа” is no Latin letter; type the Latin letter',
    ]);
  });
});

test.each([
  ['Một\u00A0hai\u2003ba\tbốn', 'Một hai ba bốn', 'Một hai ba bốn'],
  ['xã\u00ADhội\u202Fnày', 'xã\u00ADhội này', 'xãhội này'],
])('spaces of %j', (text, plain, read) => {
  expect(plainSpaces(text)).toBe(plain);
  expect(readable(text)).toBe(read);
});

test.each([
  ['  Một hai ', 0, 10, 'Một hai'],
  ['a  Một  b', 1, 8, 'Một'],
  ['Một', 0, 3, 'Một'],
])('a stretch of %j without the white space at its ends', (line, start, end, expected) => {
  const at = trimmed(line, { start, end });
  expect(line.slice(at.start, at.end)).toBe(expected);
});

describe('the sentences of a line', () => {
  const parts = (line: string, opaque: readonly string[] = []) =>
    sentences(
      line,
      { start: 0, end: line.length },
      opaque.map((words) => ({
        start: line.indexOf(words),
        end: line.indexOf(words) + words.length,
      })),
    ).map(({ start, end }) => line.slice(start, end));

  test.each([
    ['Trời mưa.| Đường trơn.| Xe chậm'],
    ['Trời mưa!| Đường trơn?| Xe chậm…| Ai biết.'],
    ['Trời mưa...| Đường trơn!!'],
    ['Trời mưa. đường trơn.'],
    ['Giá tăng 3.5 lần.| 20 hộ bán hết.'],
    ['Trang muoi.vn mở lại.'],
    ['TS. Lê Văn Sơn tới.| Mưa tạnh.'],
    ['Ở TP. Hồ Chí Minh trời mưa.| Mưa to.'],
    ['Bà (PGS. Lan) tới.| Mưa tạnh.'],
    ['Nguyễn Văn A. Bình tới.'],
    ['Ông Nam.| Bà Lan.'],
    ['“Trời mưa.”| Ông Bình cười.'],
    ['“Trời mưa!” ông Bình cười.'],
    ['Trời mưa.| “Đường trơn”, ông nói.'],
    ['Trời mưa.| (Đường trơn.)'],
    ['Trời mưa.| – Đường trơn.'],
    ['Trời mưa.  | Đường trơn.  '],
    ['No. 5 đã tới.'],
    ['TS? Ai biết.'.replace('? ', '?| ')],
    ['   '.concat('Trời mưa.')],
    ['Trời mưa.) Đường trơn.'],
    ['Trời mưa?!| Đường trơn.'],
    ['Bà học TS...| Ai biết.'],
    ['Bà hỏi “Mưa?”| Xe chậm.'],
  ])('%s', (marked) => {
    const expected = marked.split('|').map((part) => part.trim());
    expect(parts(marked.replaceAll('|', ''))).toEqual(expected);
  });

  test.each([
    [
      'no sentence ends inside a quotation',
      'Ông nói “Mưa. Trơn. Chậm” rồi cười. Bà về.',
      ['“Mưa. Trơn. Chậm”'],
      ['Ông nói “Mưa. Trơn. Chậm” rồi cười.', 'Bà về.'],
    ],
    [
      'one that ends with a full stop closes its sentence',
      'Ông nói: “Mưa. Trơn.” Bà về.',
      ['“Mưa. Trơn.”'],
      ['Ông nói: “Mưa. Trơn.”', 'Bà về.'],
    ],
    [
      'unless its sentence goes on',
      'Ông nói: “Mưa. Trơn.” rồi cười. Bà về.',
      ['“Mưa. Trơn.”'],
      ['Ông nói: “Mưa. Trơn.” rồi cười.', 'Bà về.'],
    ],
    [
      'one without a full stop closes none',
      'Ông nói “Mưa. Trơn” Bà về.',
      ['“Mưa. Trơn”'],
      ['Ông nói “Mưa. Trơn” Bà về.'],
    ],
    [
      'marks within it',
      'Ông nói: “Bà “mưa” to.” Bà về.',
      ['“Bà “mưa” to.”'],
      ['Ông nói: “Bà “mưa” to.”', 'Bà về.'],
    ],
    [
      'two quotations',
      '“Mưa. To.” Bà nói: “Trơn. Lắm!” Xe chậm.',
      ['“Mưa. To.”', '“Trơn. Lắm!”'],
      ['“Mưa. To.”', 'Bà nói: “Trơn. Lắm!”', 'Xe chậm.'],
    ],
    [
      'a quotation up to the end',
      'Bà về. Ông nói: “Mưa. To.”',
      ['“Mưa. To.”'],
      ['Bà về.', 'Ông nói: “Mưa. To.”'],
    ],
    [
      'a question in it',
      'Bà hỏi: «Mưa. To?» Ông cười.',
      ['«Mưa. To?»'],
      ['Bà hỏi: «Mưa. To?»', 'Ông cười.'],
    ],
  ])('%s', (_, line, opaque, expected) => {
    expect(parts(line, opaque)).toEqual(expected);
  });

  test('only within the stretch asked for', () => {
    const line = 'Trời mưa. Đường trơn. Xe chậm.';
    expect(sentences(line, { start: 3, end: 22 })).toEqual([
      { start: 3, end: 9 },
      { start: 10, end: 21 },
    ]);
    expect(sentences(line, { start: 9, end: 10 })).toEqual([]);
    expect(sentences(line, { start: 0, end: 8 })).toEqual([{ start: 0, end: 8 }]);
  });
});
