import { describe, expect, test } from 'vitest';
import { explain, type Explanation } from '../../src/parse/explain.ts';
import { findEvents } from '../../src/parse/events.ts';
import { readArticle } from '../../src/parse/index.ts';

/* Whom the mentions of one line name, which words report what somebody says, and what the parts of a line give. */

function explained(...lines: readonly string[]): Explanation {
  const bytes = new TextEncoder().encode(lines.join('\n\n'));
  const read = readArticle({ file: 'a.txt', bytes }, { articles: [], outlets: [] });
  return explain(read, read.article === null ? [] : findEvents([read.article.reading]));
}

const H = 'Kho gạo mở cửa đón khách';
const A = 'Bà con mong trời nắng đều cho hạt gạo trắng và chắc.';

/** The last line, reporting words of its quotations in `<>`. */
function reported(line: string): string {
  const cues = (explained(H, line).lines.at(-1)?.things ?? []).flatMap((thing) =>
    thing.what === 'quote' && thing.cue !== null ? [thing.cue] : [],
  );
  return cues
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end }) =>
        `${text.slice(0, start)}<${text.slice(start, end)}>${text.slice(end)}`,
      line,
    );
}

describe('the words that report', () => {
  test.each([
    '“Bà con ở đây ai cũng nói”, ông Lê Văn Nam, Chủ tịch UBND tỉnh, <nói>.',
    '“Kho gạo đã đầy hay chưa”, nay đã khỏi, ông Lê Văn Nam, Chủ tịch UBND tỉnh, <hỏi>.',
    '“Kho gạo đã đầy”, như dân ở đây nói, ông Lê Văn Nam <nói>.',
    '“Chúng tôi đã thuê thêm chỗ.”',
  ])('%s', (marked) => {
    expect(reported(marked.replace(/[<>]/gu, ''))).toBe(marked);
  });
});

test.each([
  [
    '“Kho còn thiếu”, bà Lê Thị Hoa nói với ông Trần Văn Bình.',
    ['bà Lê Thị Hoa: Lê Thị Hoa', 'ông Trần Văn Bình: Trần Văn Bình'],
  ],
  ['Ông cho biết giá gạo còn tăng.', ['Ông: -']],
  ['Giám đốc này cho biết giá gạo còn tăng.', ['Giám đốc này: Lê Thị Hoa']],
  ['Một người đi qua kho gạo.', []],
])('who is named: %s', (line, names) => {
  const things =
    explained(
      H,
      'Bà Lê Thị Hoa, Giám đốc Kho gạo, đi chợ cùng ông Trần Văn Bình và ông Lê Văn Nam.',
      line,
    ).lines.at(-1)?.things ?? [];
  expect(
    things.flatMap((thing) =>
      thing.what === 'mention'
        ? [`${line.slice(thing.start, thing.end)}: ${thing.person?.name ?? '-'}`]
        : [],
    ),
  ).toEqual(names);
});

test.each([
  ['Bài, ảnh: Lan Anh', [H, A, A.replace('gạo', 'muối'), 'Bài, ảnh: Lan Anh'], 'byline: Lan Anh'],
  ['Lan Anh', [H, A, A.replace('gạo', 'muối'), 'Lan Anh'], 'byline: -'],
  [
    'Chợ muối. Ảnh: Hà Trung/TTXVN',
    [H, A, 'Kho gạo. Ảnh: Hà Trung', A.replace('gạo', 'muối'), 'Chợ muối. Ảnh: Hà Trung/TTXVN'],
    'caption: Hà Trung/TTXVN',
  ],
  [
    'Cập nhật: 20/5/2027 08:15',
    [H, '20/5/2027 08:15', 'Cập nhật: 20/5/2027 08:15', A],
    'stamp: 20/5/2027 08:15',
  ],
  ['| |', [H, A, '| |', A.replace('gạo', 'muối')], 'unread: -'],
])('what is taken from %s', (line, page, given) => {
  const parts = explained(...page).lines.find(({ text }) => text === line)?.parts ?? [];
  expect(parts).toHaveLength(1);
  expect(parts.map(({ kind, gives }) => `${kind}: ${gives ?? '-'}`)).toEqual([given]);
  expect(parts[0]).toMatchObject({ start: 0, end: line.length });
});

test('what holds something else stands before it', () => {
  const line = 'Hôm qua, Lễ khai mạc Hội nghị Bộ trưởng Số ASEAN lần thứ 6 đã diễn ra tại Hà Nội.';
  const { lines } = explained(` date 2026-01-16 ${H}`, A, line);
  const things = lines.at(-1)?.things.filter(({ what }) => what === 'event' || what === 'date');
  expect(things?.map(({ what, start, end }) => `${what} ${line.slice(start, end)}`)).toEqual([
    `event ${line}`,
    'date Hôm qua',
  ]);
});

test.each([
  ['a header alone on its line', ' date 2026-03-12', [['header', 'date 2026-03-12']]],
  [
    'a header of no month',
    ` date 2026-13 ${H}`,
    [
      ['unread', 'date 2026-13'],
      ['headline', H],
    ],
  ],
])('%s', (_, line, expected) => {
  const parts = explained(line, H, A).lines[0]?.parts ?? [];
  expect(parts.map(({ kind, start, end }) => [kind, line.slice(start, end)])).toEqual(expected);
});

test('two parts of a line, each taken as a whole', () => {
  const { lines } = explained(H, 'Lan Anh | 20/5/2027 08:15', A);
  expect(lines[1]?.parts.map(({ kind, gives }) => [kind, gives])).toEqual([
    ['byline', null],
    ['stamp', null],
  ]);
});
