import { describe, expect, test } from 'vitest';
import { findDocuments, learnDocumentAbbreviations } from '../../src/parse/events/documents.ts';

/* The plans, declarations and agreements that a text names. */

const names = (text: string, abbreviations: [string, string][] = []) =>
  findDocuments(text, new Map(abbreviations)).map(({ name }) => name);
const identity = (text: string) => findDocuments(text, new Map()).map(({ what }) => what);

describe('a document', () => {
  test.each([
    'Kế hoạch Số',
    'Tuyên bố Huế',
    'Báo cáo Dữ liệu',
    'Hiệp định Thương mại số',
    'Hiệp ước Biển xanh',
    'Chiến lược Số',
    'Lộ trình Dữ liệu mở',
    'Khung Định danh số',
    'Nghị quyết 57',
    'Nghị định thư Huế',
    'Chương trình Khởi nghiệp xanh',
    'Sáng kiến Làng số',
    'Hướng dẫn Đạo đức AI',
    'Bộ quy tắc Ứng xử',
    'Bộ nguyên tắc Ứng xử',
    'Thỏa thuận Số',
    'Thoả thuận Số',
    'Biên bản Huế',
    'Bản ghi nhớ Huế',
    'Tầm nhìn 2045',
    'Mạng lưới An toàn số',
    'Đề án 06',
    'Tuyên ngôn Huế',
    'Công ước Hà Nội',
    'Bộ chỉ số Mở',
    'Nền tảng Học số',
  ])('%s', (name) => {
    expect(names(`Các nước thông qua ${name}.`)).toEqual([name]);
  });

  test.each([
    'Các nước bàn về kế hoạch số.',
    'Bà Thu nói về Khungx Định danh.',
    'Bà Thu nói về ĐaKhung Định danh.',
    'Trời mưa.',
  ])('none: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  test('several, in the order of the text; what stands inside a name is none of its own', () => {
    expect(names('Tuyên bố Huế, Đề án 06, Kế hoạch thực hiện Chiến lược Số.')).toEqual([
      'Tuyên bố Huế',
      'Đề án 06',
      'Kế hoạch thực hiện Chiến lược Số',
    ]);
  });
});

describe('where its name ends', () => {
  test.each([
    ['Tuyên bố Huế, mưa rơi.', 'Tuyên bố Huế'],
    ['Tuyên bố Huế (ảnh) vui.', 'Tuyên bố Huế'],
    ['Tuyên bố Huế “vui”.', 'Tuyên bố Huế'],
    ['Tuyên bố Huế với 40 điều.', 'Tuyên bố Huế'],
    ['Tuyên bố Huế nhằm mở đường.', 'Tuyên bố Huế'],
    ['Tuyên bố Huế đã ra đời.', 'Tuyên bố Huế'],
    ['Tuyên bố Huế gồm 40 điều.', 'Tuyên bố Huế'],
    ['Tuyên bố Huế được mong chờ.', 'Tuyên bố Huế'],
    ['Tuyên bố Huế có 40 điều.', 'Tuyên bố Huế'],
    ['Tuyên bố Huế cũng nói vậy.', 'Tuyên bố Huế'],
    ['Tuyên bố Huế chính thức ra đời.', 'Tuyên bố Huế'],
    ['Tuyên bố Huế từ năm 2020 đến nay.', 'Tuyên bố Huế'],
    ['Tuyên bố Huế vừa được thông qua.', 'Tuyên bố Huế'],
    ['Tuyên bố Huế vừa thông qua.', 'Tuyên bố Huế'],
    ['Tuyên bố Huế ngày 15/5.', 'Tuyên bố Huế'],
    ['Tuyên bố Huế – bước tiến.', 'Tuyên bố Huế'],
    ['Tuyên bố Huế là', 'Tuyên bố Huế'],
    ['Tuyên bố Huế', 'Tuyên bố Huế'],
    ['Tuyên bố Đã Nẵng.', 'Tuyên bố Đã Nẵng'],
    ['Tuyên bố Hueđã nẵng.', 'Tuyên bố Hueđã nẵng'],
    ['Tuyên bố Huế làng.', 'Tuyên bố Huế làng'],
    ['Khung AI có trách nhiệm.', 'Khung AI có trách nhiệm'],
    ['Sáng kiến doanh nghiệp nhỏ và vừa, mưa.', 'Sáng kiến doanh nghiệp nhỏ'],
    ['Sáng kiến về doanh nghiệp nhỏ và vừa, mưa.', 'Sáng kiến về doanh nghiệp nhỏ và vừa'],
    ['Biên bản, mưa.', 'Biên bản'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  test.each([
    [
      'goes on in what it is about',
      'Tuyên bố Huế về dữ liệu và lòng tin.',
      'Tuyên bố Huế về dữ liệu và lòng tin',
    ],
    [
      'ends before another document',
      'Tuyên bố Huế về dữ liệu và Kế hoạch Số.',
      'Tuyên bố Huế về dữ liệu',
    ],
    [
      'ends before another deed',
      'Tuyên bố Huế về dữ liệu và ra mắt mạng lưới.',
      'Tuyên bố Huế về dữ liệu',
    ],
    [
      'ends before a deed',
      'Tuyên bố Huế về dữ liệu và thông qua ngân sách.',
      'Tuyên bố Huế về dữ liệu',
    ],
    [
      'goes on behind a longer word',
      'Tuyên bố Huế về dữ liệu và kýx ức.',
      'Tuyên bố Huế về dữ liệu và kýx ức',
    ],
    [
      'goes on behind a word that ends like one',
      'Khung về dữ liệu và tra cứu.',
      'Khung về dữ liệu và tra cứu',
    ],
    ['“và” without “về” ends it', 'Tuyên bố Huế và mưa rơi.', 'Tuyên bố Huế'],
    [
      'of science and innovation',
      'Chiến lược Khoa học và Đổi mới.',
      'Chiến lược Khoa học và Đổi mới',
    ],
    [
      'of science and technology',
      'Chiến lược Khoa học và Công nghệ.',
      'Chiến lược Khoa học và Công nghệ',
    ],
    [
      'of information and communication',
      'Chiến lược Thông tin và Truyền thông.',
      'Chiến lược Thông tin và Truyền thông',
    ],
    ['a later “về” does not reach back', 'Chiến lược Biển và Rừng về dữ liệu.', 'Chiến lược Biển'],
    [
      'goes on, then ends',
      'Chiến lược Khoa học và Đổi mới và Rừng.',
      'Chiến lược Khoa học và Đổi mới',
    ],
    ['a capital inside ends nothing', 'Chiến lược Số và XĐổi mới.', 'Chiến lược Số'],
  ])('%s', (_, text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  test('it is cut where a paragraph goes on without a mark', () => {
    expect(names(`Tuyên bố ${'Huế xa xôi '.repeat(60)}.`)[0]).toHaveLength(160);
  });

  test('its place is that of its name', () => {
    const text = 'Nay Tuyên bố Huế (ảnh).';
    const [{ start, end } = expect.fail('a document')] = findDocuments(text, new Map());
    expect(text.slice(start, end)).toBe('Tuyên bố Huế');
  });
});

describe('one document in several wordings', () => {
  test.each([
    ['Kế hoạch số ASEAN 2030.', 'ke-hoach-so-asean-2030'],
    ['Kế hoạch số ASEAN giai đoạn 2026-2030.', 'ke-hoach-so-asean-2030'],
    ['Kế hoạch số ASEAN giai đoạn 2026\u20112030.', 'ke-hoach-so-asean-2030'],
    ['Kế hoạch số ASEAN thời kỳ 2026-2030.', 'ke-hoach-so-asean-2030'],
    ['Kế hoạch số ASEAN đến năm 2030.', 'ke-hoach-so-asean-2030'],
    ['Kế hoạch số ASEAN tới năm 2030.', 'ke-hoach-so-asean-2030'],
    ['Kế hoạch số ASEAN năm 2030.', 'ke-hoach-so-asean-2030'],
    ['Kế hoạch số ASEAN 2026-2030.', 'ke-hoach-so-asean-2030'],
    ['Kế hoạch số năm 2030 ASEAN.', 'ke-hoach-so-nam-2030-asean'],
    ['Tuyên bố Hà Nội về dữ liệu.', 'tuyen-bo-ha-noi'],
    ['Tuyên bố Huế về dữ liệu.', 'tuyen-bo-hue'],
    ['Tuyên bố về dữ liệu.', 'tuyen-bo-ve-du-lieu'],
  ])('%s', (text, what) => {
    expect(identity(text)).toEqual([what]);
  });
});

describe('by its abbreviation', () => {
  const dta: [string, string] = ['DTA', 'Hiệp định Thương mại số'];

  test.each([
    ['Các nước ký DTA.', ['Hiệp định Thương mại số']],
    [
      'DTA, rồi Tuyên bố Huế và DTA',
      ['Hiệp định Thương mại số', 'Tuyên bố Huế', 'Hiệp định Thương mại số'],
    ],
    ['Hiệp định Thương mại số (DTA).', ['Hiệp định Thương mại số']],
    ['Chương trình thực thi DTA.', ['Chương trình thực thi DTA']],
    ['XDTA, DTAX và DTA2.', []],
  ])('%s', (text, expected) => {
    expect(names(text, [dta])).toEqual(expected);
  });

  test('its identity is that of the name', () => {
    const text = 'Các nước ký DTA.';
    expect(findDocuments(text, new Map([dta]))).toEqual([
      { start: 12, end: 15, name: dta[1], what: 'hiep-dinh-thuong-mai-so' },
    ]);
  });

  test.each([
    ['Hiệp định Thương mại số (DTA) mở đường.', [['DTA', 'Hiệp định Thương mại số']]],
    ['Hiệp định Thương mại số(DTA) mở đường.', [['DTA', 'Hiệp định Thương mại số']]],
    ['Hiệp định Thương mại số, Sáng kiến Làng số (LS2).', [['LS2', 'Sáng kiến Làng số']]],
    ['Hiệp định Thương mại số của khu vực, mưa (DTA).', []],
    ['Hiệp định Thương mại số (dta), (Dta), (DT).', []],
    ['Hiệp định Thương mại số (DTA và AI).', []],
    ['Trời mưa (DTA).', []],
  ] as const)('learnt: %s', (text, expected) => {
    expect([...learnDocumentAbbreviations([text])]).toEqual(expected);
  });

  test('learnt from the text that explains it first', () => {
    const texts = ['Hiệp định Thương mại số (DTA).', 'Hiệp định Dữ liệu số (DTA).'];
    expect([...learnDocumentAbbreviations(texts)]).toEqual([dta]);
  });
});
