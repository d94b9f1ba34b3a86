import { describe, expect, test } from 'vitest';
import { findEvents, type ParsedEvent } from '../../src/parse/events.ts';
import { event } from '../../src/schemas/event.ts';
import { fixture, reading } from './readings.ts';

function brief({ key, status, start, end, sources, superEvent, partOfDay }: ParsedEvent) {
  return {
    key,
    status,
    days: end === null ? start : `${start}..${end}`,
    ...(partOfDay === null ? {} : { partOfDay }),
    superEvent,
    says: sources.map(({ article, line, says }) => `${article}:${line} ${says}`).join(', '),
  };
}

/** "key status" of what one article tells. */
function told(day: string | null, ...lines: string[]): string[] {
  return findEvents([reading('a', day, lines)]).map(({ key, status }) => `${key} ${status}`);
}

describe('findEvents', () => {
  const { readings, expected } = fixture('events-plan-and-report');
  const events = findEvents(readings);

  test('merges what a plan, a report and an undated article tell', () => {
    expect(events.map(brief)).toEqual(expected);
  });

  test('every event fits the schema, and every source stands in its line', () => {
    for (const { key, superEvent, title, also: _, ...rest } of events) {
      expect(key).toMatch(/^[a-z0-9/-]+$/u);
      expect(superEvent === null || events.some((one) => one.key === superEvent)).toBe(true);
      const whole = { ...rest, id: 'x', superEvent: null, title: { vi: title, en: null } };
      event.parse({ ...whole, translation: 'missing', themes: [], correction: null });
      for (const { article, line, start, end } of rest.sources) {
        const text = readings.find(({ id }) => id === article)?.lines[line - 1] ?? '';
        expect(text.slice(start, end)).not.toBe('');
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  test('the same in any order of the articles', () => {
    const keys = findEvents(readings.toReversed()).map(({ key, status }) => [key, status]);
    expect(keys).toEqual(events.map(({ key, status }) => [key, status]));
  });
});

test('two outlets: a meeting beside it, last year’s one, a deed at the closing', () => {
  const { readings, expected } = fixture('events-two-outlets');
  expect(findEvents(readings).map(brief)).toEqual(expected);
});

describe('status', () => {
  test.each([
    [
      'plan without a mark of tense',
      '2027-05-10',
      'Ngày 17/5, lễ trao Giải thưởng Số diễn ra tại Huế.',
      'planned|expected',
    ],
    ['told as done', '2027-05-18', 'Ngày 17/5, lễ trao Giải thưởng Số diễn ra tại Huế.', 'held'],
    [
      'future mark in a later article',
      '2027-05-18',
      'Theo kế hoạch, ngày 17/5 diễn ra lễ trao Giải thưởng Số.',
      'planned',
    ],
    [
      'the “đã” of who says it',
      '2027-05-10',
      'Bà Thu đã cho biết lễ trao Giải thưởng Số diễn ra tại Huế.',
      'planned',
    ],
    [
      'an article of unknown day',
      null,
      'Ngày 17/5, lễ trao Giải thưởng Số diễn ra tại Huế.',
      'planned',
    ],
  ])('%s', (_, day, text, status) => {
    const [first] = told(day, text);
    expect(first).toMatch(new RegExp(` (?:${status})$`, 'u'));
  });
});

describe('what is no event, or has no day', () => {
  test.each([
    ['put off', 'Ngày 17/5, lễ trao Giải thưởng Số đã bị hoãn.'],
    [
      'put off, said behind an aside',
      'Lễ trao Giải thưởng Số, ban đầu định vào ngày 17/5, đã bị lùi sang mùa thu.',
    ],
    ['not adopted', 'Các nước chưa thông qua Khung Định danh số.'],
    [
      '“thông qua” as “by means of”',
      'ASEAN hỗ trợ doanh nghiệp thông qua Chương trình Khởi nghiệp xanh.',
    ],
    ['“thông qua” with a verb', 'Quỹ giúp các nước thông qua việc triển khai Thỏa thuận Số.'],
    ['wished', 'Bà mong các nước sớm thông qua Khung Định danh số.'],
    [
      'only the scene of a speech',
      'Phát biểu tại phiên thảo luận, bà Thu khẳng định cam kết của ngành.',
    ],
  ])('%s', (_, text) => {
    expect(told('2027-05-20', text)).toEqual([]);
  });

  test('the day on which somebody says it is not the day of what is said', () => {
    expect(
      told('2027-05-10', 'Ngày 9/5, bà Thu cho biết lễ trao Giải thưởng Số sẽ diễn ra tại Huế.'),
    ).toEqual(['ceremony/le-trao-giai-thuong-so/undated planned']);
  });

  test('a day without a year, outside the days of the meeting, stays open', () => {
    const [open] = findEvents([
      reading('a', null, ['Ngày 20/8 đã diễn ra lễ trao Giải thưởng Số.']),
    ]);
    expect(open).toMatchObject({ start: null, precision: 'unknown', datePrinted: '20/8' });
  });

  test('hostile paragraphs take no time', () => {
    const began = performance.now();
    for (const piece of [
      'Hội nghị ',
      'lễ khai mạc, ',
      'thông qua Kế hoạch ',
      '“a ',
      'ngày 1/1, ',
      '((((',
      'và ',
    ]) {
      findEvents([reading('a', '2027-05-10', [piece.repeat(2_000)])]);
    }
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

test('the next meeting of a series, named by its number alone', () => {
  const events = findEvents([
    reading('a', '2028-02-13', [
      'RDF lần thứ 8 đã khai mạc ngày 10/2. Diễn đàn Công nghệ số khu vực (RDF) lần thứ 8 mở cửa cho mọi người.',
      'Diễn đàn lần thứ 9 sẽ được tổ chức tại Huế vào tháng 3/2029.',
    ]),
  ]);
  expect(events.find(({ key }) => key.startsWith('meeting/rdf-9'))).toMatchObject({
    key: 'meeting/rdf-9/2029-03',
    status: 'expected',
    title: 'RDF lần thứ 9',
    place: 'Huế',
  });
});

test('two articles have a press conference each, as long as no day makes them one', () => {
  const events = findEvents([
    reading('a', '2027-05-02', ['Chiều 2/5, họp báo diễn ra tại Huế.']),
    reading('b', '2027-05-20', ['Bà Thu đã chủ trì họp báo.', 'Họp báo đã kéo dài hai giờ.']),
  ]);
  const told = events
    .filter(({ kind }) => kind === 'announcement')
    .map(({ start, sources }) => [start, ...new Set(sources.map(({ article }) => article))]);
  expect(told).toContainEqual(['2027-05-02', 'a']);
  expect(told.flat().filter((one) => one === 'a')).toHaveLength(1);
});

test('a venue is no place, and a place may hold commas before its time', () => {
  const events = findEvents([
    reading('a', '2027-05-20', [
      'Sáng 17/5, lễ trao Giải thưởng Số diễn ra tại Trung tâm Văn hóa Cố đô.',
      'Tối 18/5, lễ trao Giải thưởng Trẻ diễn ra tại Thủ đô Viêng Chăn.',
      'Diễn đàn Công nghệ số khu vực (RDF) lần thứ 7 diễn ra tại Vientiane, Lào, tháng 3/2025.',
    ]),
  ]);
  expect(events.map(({ kind, start, place, status }) => [kind, start, place, status])).toEqual([
    ['meeting', '2025-03', 'Vientiane', 'held'],
    ['ceremony', '2027-05-17', null, 'held'],
    ['ceremony', '2027-05-18', 'Thủ đô Viêng Chăn', 'held'],
  ]);
});

test('what was adopted before a meeting began does not tell that it took place', () => {
  const events = findEvents([
    reading('a', '2027-05-20', [
      'Diễn đàn Công nghệ số khu vực (RDF) lần thứ 9 sẽ diễn ra từ ngày 10 đến 12/9/2027 tại Huế.',
      'Ngày 17/5/2027, các nước đã thông qua Tuyên bố Đà Lạt.',
    ]),
  ]);
  expect(events.find(({ kind }) => kind === 'meeting')).toMatchObject({
    start: '2027-09-10',
    status: 'expected',
  });
});

test('“dự kiến” before a day leaves it the day of what follows', () => {
  expect(told('2027-05-10', 'Dự kiến ngày 17/5, các nước sẽ thông qua Tuyên bố Huế.')).toEqual([
    'outcome/adopt-tuyen-bo-hue/2027-05-17 expected',
  ]);
});

test('“vừa được” is no part of the name of a document', () => {
  expect(told('2027-05-20', 'Tuyên bố Huế vừa được thông qua.')).toEqual([
    'outcome/adopt-tuyen-bo-hue/undated held',
  ]);
});

describe('negotiations and firsts', () => {
  test('begun in a month, to be signed in a year', () => {
    const events = findEvents([
      reading('a', '2027-05-10', [
        'Khu vực đang thúc đẩy đàm phán Hiệp định Thương mại số (DTA), được khởi động từ tháng 3/2024, có thể hoàn tất và ký kết trong năm nay.',
        'Việc ký DTA là ưu tiên.',
      ]),
    ]);
    expect(events.map(brief)).toEqual([
      {
        key: 'negotiation/launch-hiep-dinh-thuong-mai-so/2024-03',
        status: 'held',
        days: '2024-03',
        superEvent: null,
        says: 'a:1 held',
      },
      {
        key: 'outcome/sign-hiep-dinh-thuong-mai-so/2027',
        status: 'expected',
        days: '2027',
        superEvent: null,
        says: 'a:1 expected, a:2 expected',
      },
    ]);
  });

  test('a first', () => {
    const events = findEvents([
      reading('a', '2027-05-10', [
        'Năm nay đánh dấu lần đầu tiên Palau tham dự với tư cách thành viên.',
      ]),
    ]);
    expect(events).toMatchObject([
      {
        first: true,
        kind: 'attendance',
        title: 'Lần đầu tiên Palau tham dự với tư cách thành viên',
      },
    ]);
  });
});
