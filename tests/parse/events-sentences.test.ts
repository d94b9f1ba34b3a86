import { describe, expect, test } from 'vitest';
import { findEvents } from '../../src/parse/events.ts';
import { reading } from './readings.ts';

/* What one sentence tells the next, and what stays apart. */

const RDF = 'Diễn đàn Công nghệ số khu vực (RDF) lần thứ 7 rất vui.';
const events = (...lines: string[]) => findEvents([reading('a', '2027-05-20', lines)]);

/** "key, source, source" of each event. */
const told = (...lines: string[]) =>
  events(...lines).map(({ key, sources }) =>
    [key, ...sources.map(({ line, start, end }) => lines[line - 1]?.slice(start, end))].join(', '),
  );

test('each source is its sentence, wherever that stands in its line', () => {
  expect(told('Mưa rơi. Lễ trao giải diễn ra ngày 15/5. Nắng lên.')).toEqual([
    'ceremony/le-trao-giai/2027-05-15, Lễ trao giải diễn ra ngày 15/5.',
  ]);
  const article = reading('a', '2027-05-20', ['TPO - Lễ trao giải diễn ra ngày 15/5.']);
  const blocks = article.blocks.map((block) => ({ ...block, start: 6 }));
  expect(findEvents([{ ...article, blocks }])).toMatchObject([
    { sources: [{ start: 6, end: 37 }] },
  ]);
});

describe('“cùng ngày”', () => {
  const starts = (...lines: string[]) => events(...lines).map(({ start }) => start);

  test('is the day that the sentences before it named last', () => {
    expect(starts('Bà Thu đến Huế ngày 15/5. Trời mưa. Lễ trao giải diễn ra cùng ngày.')).toEqual([
      '2027-05-15',
    ]);
    expect(
      starts('Bà Thu đến Huế ngày 15/5. Việc này có từ năm 2026. Lễ trao giải diễn ra cùng ngày.'),
    ).toEqual(['2027-05-15']);
  });

  test('not one of another paragraph', () => {
    expect(starts('Bà Thu đến Huế ngày 15/5.', 'Lễ trao giải diễn ra cùng ngày.')).not.toContain(
      '2027-05-15',
    );
  });
});

describe('“Văn kiện này được công bố …” tells of the sentence right before it', () => {
  const start = (...lines: string[]) =>
    events(...lines).find(({ key }) => key.startsWith('outcome/adopt-tuyen-bo-hue'))?.start;
  const adopted = 'Các nước đã thông qua Tuyên bố Huế.';
  const published = 'Văn kiện này được công bố chiều 15/5.';

  test.each([
    ['right before it', [`${adopted} ${published}`], '2027-05-15'],
    ['not two sentences before it', [`${adopted} Mưa rơi. ${published}`], null],
    ['not in another paragraph', [adopted, published], null],
  ])('%s', (_, lines, day) => {
    expect(start(...lines)).toBe(day);
  });
});

describe('what is told of last year’s meeting is no part of this one', () => {
  const part = (text: string) =>
    events('RDF 7 diễn ra ngày 15/5.', RDF, text).find(({ kind }) => kind === 'outcome')
      ?.superEvent;

  test.each([
    'Hội nghị năm ngoái đã thông qua Tuyên bố Huế.',
    'Diễn đàn lần trước đã thông qua Tuyên bố Huế.',
    'Tại kỳ họp năm trước, các nước đã thông qua Tuyên bố Huế.',
    'Tại diễn đàn trước, các nước đã thông qua Tuyên bố Huế.',
  ])('%s', (text) => {
    expect(part(text)).toBeNull();
  });

  test.each([
    'Hội nghị đã thông qua Tuyên bố Huế.',
    'Bà Thu nhắc: năm ngoái hội nghị đã thông qua Tuyên bố Huế.',
    'Các nước tại diễn đàn trướcx đã thông qua Tuyên bố Huế.',
    'Các nước tại đại diễn đàny năm ngoái đã thông qua Tuyên bố Huế.',
  ])('of this one: %s', (text) => {
    expect(part(text)).toBe('meeting/rdf-7/2027-05-15');
  });
});

test('abbreviations of documents and meetings that one article explains serve all', () => {
  const explained = reading('b', '2027-05-20', ['Hiệp định Thương mại số (DTA) rất dài.']);
  const article = reading('a', '2027-05-20', ['Các nước đã ký DTA ngày 15/5.']);
  expect(findEvents([article, explained])).toMatchObject([
    { key: 'outcome/sign-hiep-dinh-thuong-mai-so/2027-05-15' },
  ]);
});

test('what is longer than a sentence is not searched, the rest of its paragraph is', () => {
  const long = `Lễ trao giải diễn ra ngày 15/5 ${'vui '.repeat(630)}thật.`;
  const short = `Lễ trao giải diễn ra ngày 15/5 ${'vui '.repeat(610)}thật.`;
  expect(told(`${long} Lễ ký kết diễn ra ngày 16/5.`)).toEqual([
    'ceremony/le-ky-ket/2027-05-16, Lễ ký kết diễn ra ngày 16/5.',
  ]);
  expect(told(`Mưa. ${short}`)).toHaveLength(1);
  expect(told(`${'Mưa rơi. '.repeat(300)}Lễ ký kết diễn ra ngày 16/5.`)).toHaveLength(1);
});

test('headings and captions tell no event', () => {
  const text = 'Lễ trao giải diễn ra ngày 15/5.';
  expect(told(`# ${text}`, `! ${text}`)).toEqual([]);
});

test('all that a sentence tells', () => {
  const text =
    'Ngày 15/5, RDF 7 đã khai mạc và thông qua Tuyên bố Huế với sự có mặt của Thủ tướng, lần đầu tiên Palau tham dự.';
  expect(events(RDF, text).map(({ key }) => key)).toEqual([
    'attendance/attends-thu-tuong/2027-05-15',
    'ceremony/rdf-7-le-khai-mac/2027-05-15',
    'outcome/adopt-tuyen-bo-hue/2027-05-15',
    'attendance/lan-dau-tien-palau-tham-du/undated',
    'meeting/rdf-7/undated',
  ]);
});
