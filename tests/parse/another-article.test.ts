import { describe, expect, test } from 'vitest';
import { readEditorial } from '../../scripts/editorial.ts';
import { readLedger } from '../../scripts/parse/digest-files.ts';
import { readSeeds } from '../../scripts/seeds.ts';
import { keepIds } from '../../src/parse/editorial/keep-ids.ts';
import { vanished } from '../../src/parse/editorial/ledger.ts';
import { parse } from '../../src/parse/index.ts';
import { join } from '../../src/parse/join.ts';
import { isError } from '../../src/parse/problem.ts';

/* One more article about the same meeting, wherever its file stands among the others: nothing that was published is lost. */

const { editorial } = await readEditorial('src/content/editorial');
const seeds = await readSeeds('seeds');
const ledger = await readLedger();

function digestWith(file: string, lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n\n'));
  const { corpus, problems: unread } = parse([...seeds, { file, bytes }], editorial);
  const { digest, merged, problems } = join(keepIds(corpus, ledger), editorial, ledger);
  const { moved, problems: dead } = vanished(ledger, digest, editorial.moved, merged);
  return { digest, moved, errors: [...unread, ...problems, ...dead].filter(isError) };
}

const OPENING = 'date 2026-01-16\nASEAN khép lại kỳ họp về số';
const articles: Record<string, string[]> = {
  'gives the day of what had none': [
    OPENING,
    'Ngày 16/1, Hội nghị Bộ trưởng Số ASEAN lần thứ 6 đã thông qua Tuyên bố Hà Nội, Tuyên bố chung và Báo cáo của Hội nghị.',
    'Phiên thảo luận cấp bộ trưởng diễn ra chiều 15/1. Không gian trình diễn công nghệ số mở cửa từ ngày 14/1.',
    'Tối 14/1, vòng chung kết Giải thưởng Số ASEAN đã diễn ra tại Hà Nội.',
  ],
  'gives other days than the others': [
    OPENING,
    'Sáng 14/1, lễ khai mạc Hội nghị Bộ trưởng Số ASEAN lần thứ 6 đã diễn ra. Lễ bế mạc diễn ra tối 17/1.',
    'Ngày 17/1, Hội nghị đã thông qua Kế hoạch tổng thể số ASEAN 2030. Tiệc chiêu đãi diễn ra tối 13/1.',
  ],
  'tells of a planned thing as done': [
    OPENING,
    'Ngày 15/1, Hiệp định khung Kinh tế số ASEAN đã được ký kết. Khoảng 300 đại biểu đã tham dự Hội nghị.',
    'Thủ tướng Phạm Minh Chính dự lễ khai mạc ngày 15/1. Lần đầu tiên Timor-Leste tham dự hội nghị.',
  ],
  'is about another meeting': [
    OPENING,
    'Ngày 20/11/2025, Hội nghị Bộ trưởng Du lịch ASEAN lần thứ 29 đã thông qua Tuyên bố Hà Nội và Tuyên bố chung.',
  ],
};

describe.each(Object.entries(articles))('an article that %s', (_, lines) => {
  test.each(['000.txt', 'zz.txt'])('as %s', (file) => {
    const { digest, moved, errors } = digestWith(file, lines);
    expect(errors).toEqual([]);
    expect(digest.articles).toHaveLength(seeds.length + 1);
    const alive = new Set(digest.events.map(({ id }) => id));
    const led = new Set(moved.map(({ id }) => id));
    for (const id of Object.keys(ledger.events))
      expect(alive.has(id) || led.has(id), id).toBe(true);
    expect(alive.size).toBe(digest.events.length);
  });
});

test('an event whose day comes to be known keeps its name and its English', () => {
  const { digest } = digestWith('zz.txt', articles['gives the day of what had none'] ?? []);
  const declaration = digest.events.find(({ id }) => id === 'hanoi-declaration');
  expect(declaration).toMatchObject({ start: '2026-01-16', translation: 'current' });
});
