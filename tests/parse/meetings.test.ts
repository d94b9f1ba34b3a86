import { describe, expect, test } from 'vitest';
import { learnMeetings } from '../../src/parse/events/meetings.ts';
import { reading } from './readings.ts';

/* Which meetings a corpus tells of, and which words of a text name one of them. */

const RDF = 'Diễn đàn Công nghệ số khu vực (RDF) lần thứ 7 mở cửa.';

/** What a text names, in an article that begins with other paragraphs: "words = key". */
function named(text: string, ...others: string[]): string[] {
  const meetings = learnMeetings([reading('a', null, [...others, text])]);
  return meetings
    .mentions(text, 'a')
    .map(
      ({ start, end, meeting, bare }) =>
        `${text.slice(start, end)} = ${meeting.key}${bare ? ', bare' : ''}`,
    );
}

/** The title of the one meeting that an article names, and the short one. */
describe('a meeting is named', () => {
  test.each([
    [
      'Diễn đàn Công nghệ số lần thứ 7 mở cửa.',
      'Diễn đàn Công nghệ số lần thứ 7 = dien-dan-cong-nghe-so-7',
    ],
    [
      'Đại hội Thể thao học đường lần 12 mở cửa.',
      'Đại hội Thể thao học đường lần 12 = dai-hoi-the-thao-hoc-duong-12',
    ],
    ['Kỳ họp Hội đồng lần thứ ba mở cửa.', 'Kỳ họp Hội đồng lần thứ ba = ky-hop-hoi-dong-3'],
    [
      'Đối thoại Biển xanh lần thứ nhất, tại Huế.',
      'Đối thoại Biển xanh lần thứ nhất = doi-thoai-bien-xanh-1',
    ],
    [RDF, 'Diễn đàn Công nghệ số khu vực (RDF) lần thứ 7 = rdf-7'],
    [
      'Diễn đàn Công nghệ số khu vực (RDF 7) lần thứ 7 mở cửa.',
      'Diễn đàn Công nghệ số khu vực (RDF 7) lần thứ 7 = rdf-7',
    ],
    [
      'Diễn đàn Công nghệ số khu vực lần thứ 7 (RDF-7) mở cửa.',
      'Diễn đàn Công nghệ số khu vực lần thứ 7 (RDF-7) = rdf-7',
    ],
    [
      'Diễn đàn Công nghệ số khu vực lần thứ 7 (RDF) mở cửa.',
      'Diễn đàn Công nghệ số khu vực lần thứ 7 (RDF) = rdf-7',
    ],
    ['Diễn đàn RDF lần thứ 7 mở cửa.', 'Diễn đàn RDF lần thứ 7 = rdf-7'],
    [
      'Hội nghị R&D Việt-Lào lần thứ 2 mở cửa.',
      'Hội nghị R&D Việt-Lào lần thứ 2 = hoi-nghi-r-d-viet-lao-2',
    ],
  ])('with its number: %s', (text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  test.each(
    ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map(
      (word, i) => [word, i + 1] as const,
    ),
  )('“lần thứ %s”', (word, n) => {
    expect(named(`Diễn đàn Số lần thứ ${word} mở cửa.`)).toEqual([
      `Diễn đàn Số lần thứ ${word} = dien-dan-so-${n}`,
    ]);
    expect(named(`RDF lần thứ ${word} mở cửa.`, RDF)).toEqual([`RDF lần thứ ${word} = rdf-${n}`]);
  });

  test.each([
    ['no number', 'Diễn đàn Công nghệ số khu vực mở cửa.'],
    ['no name', 'Diễn đàn lần thứ 7 mở cửa.'],
    ['a verb in between', 'Hội nghị bàn về dữ liệu lần thứ 7 trong năm.'],
    ['another verb in between', 'Hội nghị ngành đón khách lần thứ tư.'],
    ['part of a longer word', 'Tiểu-Hội nghịx Số lần thứ 7 mở cửa.'],
    ['an abbreviation that nobody explains', 'XYZ lần thứ 7 và XYZ 8 mở cửa.'],
  ])('not: %s', (_, text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('by its abbreviation', () => {
  test.each([
    ['RDF 7 mở cửa.', 'RDF 7 = rdf-7'],
    ['RDF-7 mở cửa.', 'RDF-7 = rdf-7'],
    ['RDF lần thứ 8 mở cửa.', 'RDF lần thứ 8 = rdf-8'],
    ['RDF lần 8 mở cửa.', 'RDF lần 8 = rdf-8'],
  ])('%s', (text, expected) => {
    expect(named(text, RDF)).toEqual([expected]);
  });

  test.each([
    'RDF mở cửa.',
    'RDF 2027 mở cửa.',
    'RDF 7G mở cửa.',
    'ARDF 7 mở cửa.',
    'Bà Thu nói về RDFX 7.',
  ])('not: %s', (text) => {
    expect(named(text, RDF)).toEqual([]);
  });

  test.each([
    'Diễn đàn Công nghệ số khu vực (RDF) đã mở cửa.',
    'Diễn đàn Công nghệ số khu vực (gọi tắt là RDF) đã mở cửa.',
    'Diễn đàn Công nghệ số khu vực (viết tắt là RDF) đã mở cửa.',
    'Diễn đàn Công nghệ số khu vực, gọi tắt là RDF, đã mở cửa.',
    'Diễn đàn Công nghệ số khu vực, được gọi tắt là RDF, đã mở cửa.',
    'Diễn đàn Công nghệ số khu vực còn gọi là RDF đã mở cửa.',
    'Diễn đàn Công nghệ số khu vực, hay còn gọi là RDF, đã mở cửa.',
    'Diễn đàn Công nghệ số khu vực (RDF)\u00A0đã mở cửa.',
  ])('that a text explains without a number: %s', (explained) => {
    expect(named('RDF 7 mở cửa.', explained)).toEqual(['RDF 7 = rdf-7']);
    expect(named('Diễn đàn Công nghệ số khu vực lần thứ 7 mở cửa.', explained)).toEqual([
      'Diễn đàn Công nghệ số khu vực lần thứ 7 = rdf-7',
    ]);
  });

  test.each([
    ['with the number', 'Diễn đàn Công nghệ số khu vực lần thứ 7 (RDF-7) mở cửa.'],
    ['as the name', 'Diễn đàn RDF lần thứ 7 mở cửa.'],
  ])('that a text prints %s', (_, printed) => {
    expect(named('RDF 8 mở cửa.', printed)).toEqual(['RDF 8 = rdf-8']);
  });

  test('that stands there, whatever another text calls it', () => {
    const sdf = 'Diễn đàn Công nghệ số khu vực (SDF) lần thứ 8 mở cửa.';
    const behind = 'Diễn đàn Công nghệ số khu vực lần thứ 7 (RDF) mở cửa.';
    for (const text of [RDF, behind]) {
      const meetings = learnMeetings([reading('a', null, [text, sdf])]);
      expect(meetings.mentions(text, 'a').map(({ meeting }) => meeting.key)).toEqual(['rdf-7']);
    }
  });

  test('without one, numbers alone name nothing', () => {
    expect(named('Diễn đàn Số lần thứ 7 đón khách, 12 nước, tại Huế lần thứ 2.')).toEqual([
      'Diễn đàn Số lần thứ 7 = dien-dan-so-7',
    ]);
  });

  test('with a plus sign', () => {
    const others = 'Hội nghị Thống kê mở rộng (TKM+) lần thứ 12 mở cửa.';
    expect(named('TKM+ 12 mở cửa, TKMM 12 thì không.', others)).toEqual(['TKM+ 12 = tkm-12']);
  });

  test('two of them, in the order of the text, each once', () => {
    const ydf = 'Đại hội Thanh niên số (YDF) lần thứ 5 mở cửa.';
    const text = 'YDF 5, Diễn đàn Công nghệ số khu vực lần thứ 7 (RDF 7), rồi YDF 6.';
    expect(named(text, RDF, ydf)).toEqual([
      'YDF 5 = ydf-5',
      'Diễn đàn Công nghệ số khu vực lần thứ 7 (RDF 7) = rdf-7',
      'YDF 6 = ydf-6',
    ]);
  });

  test('that another article explains', () => {
    const meetings = learnMeetings([
      reading('a', null, ['RDF 7 mở cửa.']),
      reading('b', null, [`# ${RDF}`]),
    ]);
    expect(meetings.main('a')?.key).toBe('rdf-7');
  });
});

describe('“Hội nghị” alone is the article’s own meeting', () => {
  test.each([
    ['Hội nghị mở cửa.', 'Hội nghị'],
    ['Tại hội nghị, bà Thu nói.', 'hội nghị'],
    ['Bà Thu dự hội nghị.', 'hội nghị'],
    ['Bà Thu (dự hội nghị) nói.', 'hội nghị'],
    ['Bà Thu dự hội nghị', 'hội nghị'],
  ])('%s', (text, words) => {
    expect(named(text, RDF)).toEqual([`${words} = rdf-7, bare`]);
  });

  test.each([
    'Hội nghị cấp cao mở cửa.',
    'Hội nghị thượng đỉnh mở cửa.',
    'Hội nghị năm ngoái mở cửa.',
    'Hội nghị trước đã mở cửa.',
    'Hội nghị lần trước đã mở cửa.',
    'Hội nghị Bộ trưởng mở cửa.',
    'HỘI NGHỊ mở cửa.',
    'Hội nghị\u2019s mở cửa.',
  ])('not: %s', (text) => {
    expect(named(text, RDF)).toEqual([]);
  });

  test('nor where the article is about no meeting', () => {
    expect(named('Hội nghị mở cửa. Hội nghị lần thứ 8 cũng vậy.')).toEqual([]);
  });

  test('nor inside the name of one', () => {
    const text = 'Hội nghị Dữ liệu (HDL) lần thứ 2 nối hội nghị và HDL 2.';
    expect(named(text)).toEqual([
      'Hội nghị Dữ liệu (HDL) lần thứ 2 = hdl-2',
      'hội nghị = hdl-2, bare',
      'HDL 2 = hdl-2',
    ]);
  });
});

describe('a number alone is another meeting of the series', () => {
  test.each([
    ['Hội nghị lần thứ 8 sẽ họp tại Huế.', 'Hội nghị lần thứ 8 = rdf-8'],
    ['Bà Thu mời dự Diễn đàn lần 8.', 'Diễn đàn lần 8 = rdf-8'],
    [
      'Diễn đàn lần thứ tám sẽ họp, sau Diễn đàn lần thứ 7.',
      'Diễn đàn lần thứ tám = rdf-8|Diễn đàn lần thứ 7 = rdf-7',
    ],
  ])('%s', (text, expected) => {
    expect(named(text, RDF)).toEqual(expected.split('|'));
  });

  test('of a series whose abbreviation holds a figure', () => {
    const text = 'Hội nghị lần thứ 13 sẽ họp.';
    const others = ['Hội nghị Giao thương (B2B) lần thứ 12 mở cửa.'];
    const [next] = learnMeetings([reading('a', null, [...others, text])]).mentions(text, 'a');
    expect(next?.meeting).toMatchObject({ key: 'b2b-13', title: 'B2B lần thứ 13' });
  });

  test('with a title of its own', () => {
    const text = 'Diễn đàn lần thứ 8 sẽ họp.';
    const meetings = learnMeetings([reading('a', null, [RDF, text])]);
    const [eighth, again] = [meetings.mentions(text, 'a'), meetings.mentions(text, 'a')];
    expect(eighth).toMatchObject([
      { meeting: { n: 8, title: 'RDF lần thứ 8', shortTitle: 'RDF lần thứ 8' } },
    ]);
    expect(again[0]?.meeting).toBe(eighth[0]?.meeting);
    expect(meetings.main('a')?.n).toBe(7);
  });
});
