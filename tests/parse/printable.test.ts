import { describe, expect, test } from 'vitest';
import { printed } from './printing.ts';

/* What `--json` prints of articles that no editor has seen, and of people whom the editors know. */

describe('the speaker of a quote', () => {
  const speakers = (text: string) =>
    printed(text).quotes.map((quote) => (quote as { speaker: unknown }).speaker);

  test('known to the editors has their id, and the fullest office that the article prints', () => {
    expect(
      speakers(
        'Giám đốc Trần Văn Bình cho biết hệ thống đã sẵn sàng.\n\nÔng Trần Văn Bình, Giám đốc Trung tâm Dữ liệu, nhấn mạnh an toàn là trên hết.',
      ),
    ).toEqual([
      { id: 'tran-van-binh', name: 'Trần Văn Bình', role: 'Giám đốc Trung tâm Dữ liệu' },
      { id: 'tran-van-binh', name: 'Trần Văn Bình', role: 'Giám đốc Trung tâm Dữ liệu' },
    ]);
  });

  test('whom no editor knows has a name, and no office where none is printed', () => {
    expect(speakers('Bà Lê Thị Hoa cho biết hệ thống đã sẵn sàng.')).toEqual([
      { id: null, name: 'Lê Thị Hoa', role: null },
    ]);
  });

  test('named by the office alone has no name', () => {
    expect(speakers('Giám đốc Trung tâm Dữ liệu cho biết hệ thống đã sẵn sàng.')).toEqual([
      { id: null, name: null, role: 'Giám đốc Trung tâm Dữ liệu' },
    ]);
  });

  test('is nobody where two people fit', () => {
    const both = 'Ông Nguyễn Mạnh Hùng, Bộ trưởng Bộ Khoa học, và ông Trần Quốc Hùng dự lễ.';
    expect(speakers(`${both}\n\nÔng Hùng cho biết hệ thống đã sẵn sàng.`)).toEqual([null]);
  });
});

test('a figure is given by whoever says it, else by nobody, and has the themes of its words', () => {
  const { figures } = printed(
    'Ông Trần Văn Bình cho biết kinh tế số ASEAN đạt gần 300 tỷ USD.\n\nMưa lớn. Dân số khu vực ASEAN là 700 triệu người.',
  );
  expect(figures).toMatchObject([
    { amount: 'gần 300 tỷ USD', speaker: { id: 'tran-van-binh' }, themes: ['digital-economy'] },
    { amount: '700 triệu người', speaker: null, themes: [] },
  ]);
});

test('what two outlets carry of one person names each other', () => {
  const said =
    'Ông Trần Văn Bình cho biết hệ thống mới sẽ giúp người dân ở mọi nơi dùng được dịch vụ số.';
  const { quotes } = printed(said, said);
  expect(quotes).toMatchObject([
    { id: 'a-3', corroboratedBy: ['b-3'] },
    { id: 'b-3', corroboratedBy: ['a-3'] },
  ]);
});

test('an event names the one around it by its id, also without any editor', () => {
  const { events } = printed(
    'Hội nghị Bộ trưởng số ASEAN lần thứ 6 (ADGMIN 6) sẽ diễn ra từ ngày 12/1 đến 16/1/2026 tại Hà Nội.\n\nLễ khai mạc Hội nghị sẽ diễn ra sáng 15/1/2026.',
  );
  const ids = events.map((event) => (event as { id: string }).id);
  const parts = events.filter((event) => (event as { superEvent: unknown }).superEvent !== null);
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) {
    expect(ids).toContain((part as { superEvent: unknown }).superEvent);
  }
});

test('a shift has its number, and both its sides as printed', () => {
  const { shifts } = printed(
    'Bốn chuyển dịch lớn\n\n1. Hạ tầng\n\nCác nước sẽ chuyển từ mua máy sang tự làm lấy.\n\nHết chương trình hôm nay.',
  );
  expect(shifts).toMatchObject([
    {
      id: 'shift-1',
      n: 1,
      title: { vi: 'Hạ tầng' },
      from: { vi: 'mua máy' },
      to: { vi: 'tự làm lấy' },
    },
  ]);
});
