import { describe, expect, test } from 'vitest';
import { clauseOf, tenseAt } from '../../src/parse/events/claims.ts';
import { bracketed } from './sentence.ts';

/* What the words around an event say of its time, and how far its clause reaches. */

describe('tense', () => {
  const of = (marked: string) => {
    const { text, at } = bracketed(marked);
    return tenseAt(text, at);
  };

  test.each([
    'sẽ',
    'dự kiến',
    'dự định',
    'sắp',
    'kỳ vọng',
    'kì vọng',
    'có thể',
    'chuẩn bị',
    'tiến tới',
    'lên kế hoạch',
  ])('“%s” puts what it governs into the future', (word) => {
    expect(of(`Các nước ${word} mở [lễ trao giải].`)).toBe('future');
    expect(of(`[Lễ trao giải] ${word} mở cửa.`)).toBe('future');
  });

  test.each(['Theo kế hoạch', 'Theo chương trình', 'Dự kiến'])(
    '“%s” at the head of the sentence governs the clause behind the comma',
    (words) => {
      expect(of(`${words}, [lễ trao giải] diễn ra tại Huế.`)).toBe('future');
    },
  );

  test.each([
    'đã diễn ra',
    'đang diễn ra',
    'vừa qua',
    'vừa được mở',
    'vừa diễn ra',
    'vừa khai mạc',
    'vừa bế mạc',
    'vừa công bố kết quả',
    'vừa kết thúc',
    'vừa chính thức mở cửa',
  ])('“%s” tells it as done', (words) => {
    expect(of(`[Lễ trao giải] ${words} tại Huế.`)).toBe('past');
  });

  test.each(['đồng thuận', 'nhất trí', 'chính thức thông qua'])(
    '“%s” tells a deed as done, unless something puts it ahead',
    (words) => {
      expect(of(`Các nước ${words} [Tuyên bố Huế].`)).toBe('past');
      expect(of(`Các nước sẽ ${words} [Tuyên bố Huế].`)).toBe('future');
    },
  );

  test.each([
    ['nothing tells', '[Lễ trao giải] diễn ra tại Huế.'],
    ['“vừa” of small and medium-sized', 'Doanh nghiệp nhỏ và vừa dự [lễ trao giải].'],
    ['words that only begin like them', 'Ông Sắpun và bà Đãng dự [lễ trao giải].'],
    ['words that only end like them', 'Ông Umsắp và bà Uđã dự [lễ trao giải].'],
  ])('none: %s', (_, marked) => {
    expect(of(marked)).toBeNull();
  });

  test.each([
    ['the nearer word before it wins', 'Bà Thu đã đến, nay sẽ mở [lễ trao giải].', 'future'],
    ['the last word of its clause wins', 'Bà Thu sẽ và đã mở [lễ trao giải].', 'past'],
    [
      'what stands before it wins over what stands behind',
      'Dự kiến [lễ trao giải] mở khi mưa đã tạnh.',
      'future',
    ],
    ['its own clause wins over the one before', 'Mưa đã tạnh, [lễ trao giải] sẽ mở.', 'future'],
    ['a clause behind it tells nothing', '[Lễ trao giải] diễn ra tại Huế, mưa đã tạnh.', null],
    ['where its own clause says nothing, the one before does', 'Mưa đã tạnh, [lễ] mở cửa.', 'past'],
    ['who says it behind the comma changes nothing', '[Lễ trao giải] đã mở, bà Thu nói.', 'past'],
  ] as const)('%s', (_, marked, tense) => {
    expect(of(marked)).toBe(tense);
  });

  test.each([
    'cho biết',
    'cho hay',
    'thông tin rằng',
    'thông tin về việc',
    'thông báo',
    'nói',
    'khẳng định',
    'nhấn mạnh',
    'phát biểu',
    'chia sẻ',
    'đề xuất',
  ])('“đã” of “%s” is that verb’s own', (verb) => {
    expect(of(`Bà Thu đã ${verb} [lễ trao giải] diễn ra tại Huế.`)).toBeNull();
    expect(of(`Bà Thu đã ${verb}, [lễ trao giải] diễn ra tại Huế.`)).toBeNull();
    expect(of(`Bà Thu đã ${verb} các nước sẽ mở [lễ trao giải].`)).toBe('future');
  });

  test('what stands between who says it and the event still counts', () => {
    expect(of('Bà Thu đã cho biết theo kế hoạch, [lễ trao giải] diễn ra tại Huế.')).toBe('future');
  });

  test.each([
    ['“nói chung” is no saying', 'Các nước đã nói chung mở [lễ trao giải].'],
    ['“nói riêng” is no saying', 'Các nước đã nói riêng mở [lễ trao giải].'],
    ['“phát biểu tại” is the scene of a speech', 'Bà Thu đã phát biểu tại [lễ trao giải].'],
    ['“phát biểu khai mạc” is an opening', 'Bà Thu đã phát biểu khai mạc [lễ trao giải].'],
  ])('%s', (_, marked) => {
    expect(of(marked)).toBe('past');
  });
});

describe('the clause around a place', () => {
  test.each([
    ['from comma to comma', 'Sáng nay, bà Thu mở [lễ] lớn, mưa rơi.', ' bà Thu mở lễ lớn'],
    ['from a semicolon, to a colon', 'Mưa rơi; bà mở [lễ]: vui.', ' bà mở lễ'],
    ['the whole sentence where nothing parts it', 'Bà Thu mở [lễ].', 'Bà Thu mở lễ.'],
    ['up to a comma at the end', 'Mưa rơi, bà mở [lễ],', ' bà mở lễ'],
    [
      'a colon in a time and a comma in a number part nothing',
      'Lúc 9:30 có 1,5 triệu khách dự [lễ] 8:00.',
      'Lúc 9:30 có 1,5 triệu khách dự lễ 8:00.',
    ],
    [
      'a comma inside the place itself parts nothing',
      'Nay, bà mở [lễ, hội] lớn, mưa.',
      ' bà mở lễ, hội lớn',
    ],
    ['a comma at its first letter', 'Bà mở[, lễ] vui.', 'Bà mở, lễ vui.'],
    ['a comma right behind it', 'Bà mở [lễ], hội, vui.', 'Bà mở lễ'],
  ])('%s', (_, marked, words) => {
    const { text, at } = bracketed(marked);
    const { start, end } = clauseOf(text, at);
    expect(text.slice(start, end)).toBe(words);
  });
});
