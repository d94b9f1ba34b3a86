import { a, b, c, d, head } from './laid-out.ts';
import { laysOut, ofWords } from './lays-out.ts';

/* A line that says again that a meeting takes place stands below its picture. */

const forum = 'Diễn đàn Muối sạch Cồn Bãi lần thứ ba';
const opened = `${forum} đã chính thức khai mạc tại nhà văn hóa xã trước hàng trăm hộ dân.`;
const again = `${forum} khai mạc tại nhà văn hóa xã.`;

laysOut('a meeting that takes place', [
  [
    'told in the first sentence',
    [`headline: ${forum} mở cửa đón hơn ba trăm diêm dân khắp vùng`, `paragraph: ${again}`, b, c],
  ],
  ['told in the second', [head, `paragraph: ${opened}`, `paragraph: ${again}`, b, c]],
  [
    'ahead, told again',
    [
      head,
      `paragraph: ${forum} sẽ khai mạc tại nhà văn hóa xã trước hàng trăm hộ dân.`,
      b,
      c,
      `paragraph: ${forum} sẽ khai mạc tại nhà văn hóa xã.`,
      d,
    ],
  ],
  [
    'its name in four words, told again',
    [
      head,
      'paragraph: Diễn đàn Muối biển đã chính thức khai mạc tại nhà văn hóa xã trước hàng trăm hộ dân.',
      b,
      c,
      'caption: Diễn đàn Muối biển khai mạc tại nhà văn hóa xã.',
      d,
    ],
  ],
  [
    'told in fifteen words, told again',
    [head, `paragraph: ${forum} đã khai mạc tại Cồn Bãi.`, b, c, `caption: ${again}`, d],
  ],
  [
    'told again in forty words',
    [
      head,
      `paragraph: Sáng 19/5, ${ofWords(34, 'Hội thảo')} mở cửa.`,
      b,
      c,
      `caption: ${ofWords(34, 'Hội thảo')} khai mạc tại nhà văn hóa.`,
      d,
    ],
  ],
  [
    'told again in more words',
    [
      head,
      `paragraph: Sáng 19/5, ${ofWords(35, 'Hội thảo')} mở cửa.`,
      b,
      c,
      `paragraph: ${ofWords(35, 'Hội thảo')} khai mạc tại nhà văn hóa.`,
      d,
    ],
  ],
  [
    'told in full only later',
    [head, a, b, `paragraph: ${forum} khai mạc tại Cồn Bãi.`, `paragraph: ${opened}`, c],
  ],
  ['named in nothing but the headline', [`headline: ${forum}`, a, b, c, `paragraph: ${again}`, d]],
  [
    'told again with its short name',
    [
      head,
      `paragraph: ${opened}`,
      b,
      c,
      'caption: Diễn đàn Muối sạch Cồn Bãi (DĐM) lần thứ ba khai mạc tại nhà văn hóa xã.',
      d,
    ],
  ],
  [
    'told again more formally',
    [
      head,
      `paragraph: Sáng 19/5, ${forum} khai mạc tại nhà văn hóa xã trước hàng trăm hộ dân.`,
      b,
      c,
      `caption: ${forum} đã chính thức khai mạc tại nhà văn hóa xã.`,
      d,
    ],
  ],
]);
