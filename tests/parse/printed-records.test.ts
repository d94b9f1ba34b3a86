import { expect, test } from 'vitest';
import { printed } from './printing.ts';

/* The whole of what `--json` prints of one article. */

const ARTICLE = `Bà Lê Thị Hoa, Giám đốc Kho gạo, nói: “Kinh tế số giúp kho bán được 30 tấn gạo mỗi ngày”.

Giám đốc Trung tâm Dữ liệu cho biết hệ thống đã sẵn sàng.

Hội nghị Bộ trưởng số ASEAN lần thứ 6 (ADGMIN 6) sẽ diễn ra từ ngày 12/1 đến 16/1/2026 tại Hà Nội.

Lễ khai mạc Hội nghị sẽ diễn ra sáng 15/1/2026.

Bốn chuyển dịch lớn

1. Hạ tầng

Các nước sẽ chuyển từ mua máy sang tự làm lấy.`;

const place = (line: number, start: number, end: number) => ({
  ...{ article: 'a', file: 'a.txt' },
  ...{ line, start, end },
});

test('articles, quotes, events, figures and shifts', () => {
  const of = printed(ARTICLE);
  expect(of.articles).toMatchObject([
    { id: 'a', headline: 'Tiêu đề', date: '2026-01-15', paragraphs: [3, 5, 7, 9, 15] },
  ]);
  expect(of.quotes).toEqual([
    {
      id: 'a-3',
      form: 'direct',
      attribution: 'cue',
      continues: null,
      cue: 'nói',
      resolution: { rule: 'name', words: 'Bà Lê Thị Hoa', line: 3 },
      source: place(3, 39, 87),
      speaker: { id: null, name: 'Lê Thị Hoa', role: 'Giám đốc Kho gạo' },
      speakerPrinted: 'Bà Lê Thị Hoa',
      text: { vi: 'Kinh tế số giúp kho bán được 30 tấn gạo mỗi ngày' },
      date: '2026-01-15',
      themes: ['digital-economy'],
      corroboratedBy: [],
    },
    {
      id: 'a-5',
      form: 'indirect',
      attribution: 'cue',
      continues: null,
      cue: 'cho biết',
      resolution: { rule: 'unresolved', words: 'Giám đốc Trung tâm Dữ liệu', line: 5 },
      source: place(5, 0, 57),
      speaker: { id: null, name: null, role: 'Giám đốc Trung tâm Dữ liệu' },
      speakerPrinted: 'Giám đốc Trung tâm Dữ liệu',
      text: { vi: 'Giám đốc Trung tâm Dữ liệu cho biết hệ thống đã sẵn sàng.' },
      date: '2026-01-15',
      themes: [],
      corroboratedBy: [],
    },
  ]);
  const planned = { also: [], status: 'planned', first: false, themes: [] };
  expect(of.events).toEqual([
    {
      ...planned,
      id: 'meeting-adgmin-6-2026-01-12',
      kind: 'meeting',
      start: '2026-01-12',
      end: '2026-01-16',
      precision: 'range',
      datePrinted: '12/1 đến 16/1/2026',
      partOfDay: null,
      place: 'Hà Nội',
      sources: [{ ...place(7, 0, 98), says: 'planned' }],
      superEvent: null,
      title: { vi: 'Hội nghị Bộ trưởng số ASEAN lần thứ 6 (ADGMIN 6)' },
    },
    {
      ...planned,
      id: 'ceremony-adgmin-6-le-khai-mac-2026-01-15',
      kind: 'ceremony',
      start: '2026-01-15',
      end: null,
      precision: 'day',
      datePrinted: '15/1/2026',
      partOfDay: 'morning',
      place: null,
      sources: [{ ...place(9, 0, 47), says: 'planned' }],
      superEvent: 'meeting-adgmin-6-2026-01-12',
      title: { vi: 'Lễ khai mạc ADGMIN lần thứ 6' },
    },
  ]);
  expect(of.figures).toEqual([
    {
      id: 'a-3-30-tan',
      value: 30,
      valueTo: null,
      unit: 't',
      per: null,
      qualifier: null,
      asOf: null,
      amount: '30 tấn',
      source: place(3, 38, 88),
      text: { vi: '“Kinh tế số giúp kho bán được 30 tấn gạo mỗi ngày”' },
      speaker: { id: null, name: 'Lê Thị Hoa', role: 'Giám đốc Kho gạo' },
      themes: ['digital-economy'],
    },
  ]);
  expect(of.shifts).toEqual([
    {
      id: 'shift-1',
      n: 1,
      title: { vi: 'Hạ tầng' },
      from: { vi: 'mua máy' },
      to: { vi: 'tự làm lấy' },
      source: place(15, 0, 46),
    },
  ]);
});

test('a registered speaker, and words that two outlets carry', () => {
  const said =
    'Giám đốc Trần Văn Bình, Giám đốc Trung tâm Dữ liệu, cho biết hệ thống mới sẽ giúp người dân ở mọi nơi dùng được dịch vụ số.';
  expect(printed(said, said).quotes).toMatchObject([
    { id: 'a-3', speaker: { id: 'tran-van-binh' }, corroboratedBy: ['b-3'] },
    { id: 'b-3', speaker: { role: 'Giám đốc Trung tâm Dữ liệu' }, corroboratedBy: ['a-3'] },
  ]);
  const both = 'Ông Nguyễn Mạnh Hùng, Bộ trưởng Bộ Khoa học, và ông Trần Quốc Hùng dự lễ.';
  expect(printed(`${both}\n\nÔng Hùng cho biết hệ thống đã sẵn sàng.`).quotes).toMatchObject([
    { speaker: null },
  ]);
});

test('a figure that nobody says', () => {
  expect(printed('Mưa lớn. Dân số khu vực ASEAN là 700 triệu người.').figures).toMatchObject([
    { amount: '700 triệu người', speaker: null, themes: [] },
  ]);
});
