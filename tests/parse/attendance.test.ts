import { expect, test } from 'vitest';
import { parse } from '../../src/parse/index.ts';

/** "title (status)" of each event of a kind that the paragraphs tell. */
function events(kind: string, ...paragraphs: string[]) {
  const text = [' date 2026-01-15 Tiêu đề', ...paragraphs, ''].join('\n\n');
  const files = [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }];
  return parse(files, { articles: [], outlets: [] }).corpus.events.flatMap((event) =>
    event.kind === kind ? [`${event.title} (${event.status})`] : [],
  );
}

test('somebody by name who attends an opening is an event, by the same words before and after it', () => {
  expect(
    events(
      'attendance',
      'Sáng 15/1, Thủ tướng Phạm Minh Chính dự lễ khai mạc Hội nghị Bộ trưởng số ASEAN lần thứ 6.',
    ),
  ).toEqual(['Thủ tướng Phạm Minh Chính dự lễ khai mạc (held)']);
  expect(
    events(
      'attendance',
      'Ngày 20/1, Thủ tướng Phạm Minh Chính sẽ dự lễ bế mạc Hội nghị Bộ trưởng số ASEAN lần thứ 6.',
    ),
  ).toEqual(['Thủ tướng Phạm Minh Chính dự lễ bế mạc (expected)']);
});

test('a body or a crowd that attends is none', () => {
  expect(events('attendance', 'Đông đảo người dân dự lễ khai mạc hội nghị.')).toEqual([]);
});

test('a final and the awards after it are two moments of one award', () => {
  const told = 'Trong khuôn khổ Hội nghị sẽ diễn ra chung kết và Lễ trao Giải thưởng số ASEAN.';
  expect(events('session', told)).toEqual(['Chung kết Giải thưởng số ASEAN (planned)']);
  expect(events('ceremony', told)).toEqual(['Lễ trao Giải thưởng số ASEAN (planned)']);
});
