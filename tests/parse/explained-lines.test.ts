import { expect, test } from 'vitest';
import { explain, type Explanation, type Thing } from '../../src/parse/explain.ts';
import { findEvents } from '../../src/parse/events.ts';
import { readArticle } from '../../src/parse/index.ts';

/* All that is told of the lines of an article: their parts, and what was read from each, in printed order. */

const ARTICLE = ` date 2026-03-12 Chợ nổi mở thêm bến
12/03/2026 08:30 (GMT+7)

TPO - Ông Trần Văn Bình nói: “Dân nói kho đã đầy rồi”. Bà Lê Thị Hoa nói chợ còn vắng.

Mưa lớn suốt ngày 10/3 làm hỏng 30 sạp hàng.

“Chúng tôi đã thuê thêm chỗ.

Kho vẫn còn thiếu”, bà Lê Thị Hoa nói.

Bà giữ kho đã lâu. Giám đốc này đi chợ. Một người đi qua.

Bà Hoa mở kho mới ngày 5/3. Ảnh: Minh Anh

Ông Lê Văn Nam, Chủ tịch UBND tỉnh, cho biết kho sẽ mở ngày 20/3.

Theo ông Nam, kho chứa hơn 500 tấn gạo.`;

function explained(text: string): Explanation {
  const bytes = new TextEncoder().encode(text);
  const read = readArticle({ file: 'a.txt', bytes }, { articles: [], outlets: [] });
  return explain(read, read.article === null ? [] : findEvents([read.article.reading]));
}

function about(thing: Thing): string {
  switch (thing.what) {
    case 'quote': {
      const { cue, from } = thing;
      return ` | cue ${cue?.start ?? '-'}-${cue?.end ?? '-'} | from ${from?.id ?? '-'}`;
    }
    case 'mention':
      return ` | ${thing.person?.name ?? '-'}`;
    default:
      return '';
  }
}

test('each line with its parts and what stands in it', () => {
  const lines = explained(ARTICLE).lines.flatMap(({ n, text, parts, things }) => [
    `${n} ${parts
      .map(({ kind, start, end, gives }) => `${kind} ${start}-${end}${gives ? ` (${gives})` : ''}`)
      .join(', ')}`,
    ...things.map((one) => `  ${one.what}: ${text.slice(one.start, one.end)}${about(one)}`),
  ]);
  expect(lines).toEqual([
    '1 header 1-16, headline 17-36',
    '2 stamp 0-24',
    '4 dateline 0-5, paragraph 6-86',
    '  mention: Ông Trần Văn Bình | Trần Văn Bình',
    '  quote: Dân nói kho đã đầy rồi | cue 24-27 | from -',
    '  quote: Bà Lê Thị Hoa nói chợ còn vắng. | cue 69-72 | from -',
    '  mention: Bà Lê Thị Hoa | Lê Thị Hoa',
    '6 paragraph 0-44',
    '  date: 10/3',
    '  figure: 30 sạp',
    '8 paragraph 0-28',
    '  quote: Chúng tôi đã thuê thêm chỗ. | cue --- | from -',
    '10 paragraph 0-38',
    '  quote: Kho vẫn còn thiếu | cue 34-37 | from a-8',
    '  mention: bà Lê Thị Hoa | Lê Thị Hoa',
    '12 paragraph 0-57',
    '14 caption 0-41 (Minh Anh)',
    '  mention: Bà Hoa | Lê Thị Hoa',
    '  date: 5/3',
    '16 paragraph 0-65',
    '  quote: Ông Lê Văn Nam, Chủ tịch UBND tỉnh, cho biết kho sẽ mở ngày 20/3. | cue 36-44 | from -',
    '  mention: Ông Lê Văn Nam, Chủ tịch UBND tỉnh | Lê Văn Nam',
    '  date: 20/3',
    '18 paragraph 0-39',
    '  quote: Theo ông Nam, kho chứa hơn 500 tấn gạo. | cue 0-4 | from -',
    '  mention: ông Nam | Lê Văn Nam',
    '  figure: hơn 500 tấn',
  ]);
});

test('how often each person is named', () => {
  expect(explained(ARTICLE).people.map((one) => [one.person.name, one.mentions])).toEqual([
    ['Trần Văn Bình', 1],
    ['Lê Thị Hoa', 3],
    ['Lê Văn Nam', 2],
  ]);
});

test('of two equal verbs the one beside the speaker attributes the words', () => {
  const { lines } = explained(`Tiêu đề\n
Cán bộ nói ngắn gọn. Ông Lê Văn Nam nói cầu đã xong, và ai cũng nói cầu đẹp.`);
  const quote = lines.at(-1)?.things.find(({ what }) => what === 'quote');
  expect(quote).toMatchObject({ cue: { start: 36, end: 39 } });
});

test('a verb inside another word attributes nothing', () => {
  const { lines } = explained(`Tiêu đề\n
Theodore mở kho. Theo ông Lê Văn Nam, cầu đã xong từ tháng trước.`);
  const quote = lines.at(-1)?.things.find(({ what }) => what === 'quote');
  expect(quote).toMatchObject({ cue: { start: 17, end: 21 } });
});

test('how each thing is told: shifts, offices, words that no rule took', () => {
  const brief = (text: string) =>
    explained(text).lines.map(({ n, text: line, parts, things }) => [
      n,
      parts.map(({ kind, start, end }) => `${kind} ${line.slice(start, end)}`),
      things.map((one) => `${one.what} ${line.slice(one.start, one.end)}`),
    ]);
  expect(
    brief(` date 2026-03-02 Kế hoạch mới

Bốn chuyển dịch

1. Hạ tầng

Các nước sẽ chuyển từ mua máy sang tự làm lấy.`),
  ).toEqual([
    [1, ['header date 2026-03-02', 'headline Kế hoạch mới'], []],
    [3, ['heading Bốn chuyển dịch'], []],
    [5, ['heading 1. Hạ tầng'], []],
    [
      7,
      ['paragraph Các nước sẽ chuyển từ mua máy sang tự làm lấy.'],
      ['shift Các nước sẽ chuyển từ mua máy sang tự làm lấy.'],
    ],
  ]);
});

test('the article is told with the day from which it can be', () => {
  expect(explained(ARTICLE).article).toMatchObject({
    id: 'a',
    date: '2026-03-12',
    notBefore: null,
  });
});

test('reporting words beside quoted ones, and none where nothing reports', () => {
  const cuesOf = (text: string) =>
    explained(`Tiêu đề\n\n${text}`)
      .lines.at(-1)
      ?.things.flatMap((one) =>
        one.what === 'quote' ? [one.cue === null ? null : [one.cue.start, one.cue.end]] : [],
      );
  const nói = (text: string) => text.lastIndexOf(' nói.') + 1;
  const told = '“Dân nói kho đầy, chúng tôi nói chợ vắng từ lâu rồi”, ông Lê Văn Nam nói.';
  expect(cuesOf(told)).toEqual([[nói(told), nói(told) + 3]]);
});
