import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEvents } from '../../src/parse/events.ts';
import { explain, type Explanation, type Thing } from '../../src/parse/explain.ts';
import { readArticle } from '../../src/parse/index.ts';
import { anything } from './arbitrary-articles.ts';

/* What the editor's magnifying glass is told, before it is printed. */

function explained(text: string, file = 'a.txt'): Explanation {
  const bytes = new TextEncoder().encode(text);
  const read = readArticle({ file, bytes }, { articles: [], outlets: [] });
  return explain(read, read.article === null ? [] : findEvents([read.article.reading]));
}

const ARTICLE = ` date 2026-03-12 Chợ nổi mở thêm bến thuyền cho du khách
12/03/2026 08:30 (GMT+7)

TPO - Bà Trần Thị Hoa, Giám đốc Sở Du lịch, cho biết bến thuyền mới sẽ mở cửa ngày 15/3.

“Chúng tôi đã chờ con đường này từ rất nhiều năm nay rồi”, Giám đốc Sở Du lịch nói.

Bà Trần Thị Hoa phát biểu tại lễ khởi công. Ảnh: Minh Anh

Ông Lê Văn Nam, Chủ tịch UBND tỉnh, cho rằng tỉnh có ba định hướng lớn.

Thứ nhất, kinh tế số của khu vực cần đạt gần 300 tỷ USD vào năm 2030.`;

const article = () => explained(ARTICLE);
const line = (n: number) => article().lines.find((one) => one.n === n) ?? expect.fail(`line ${n}`);
/** The things of one kind on a line. */
const on = <K extends Thing['what']>(n: number, what: K) =>
  line(n).things.filter((thing): thing is Extract<Thing, { what: K }> => thing.what === what);
const words = (n: number, at: { start: number; end: number } | null) =>
  at === null ? null : line(n).text.slice(at.start, at.end);

describe('the parts of the lines', () => {
  test('each line with words is told once, in printed order', () => {
    expect(article().lines.map(({ n }) => n)).toEqual([1, 2, 4, 6, 8, 10, 12]);
  });

  test.each([
    [
      1,
      [
        ['header', 'date 2026-03-12'],
        ['headline', 'Chợ nổi mở thêm bến thuyền cho du khách'],
      ],
    ],
    [2, [['stamp', '12/03/2026 08:30 (GMT+7)']]],
    [8, [['caption', 'Bà Trần Thị Hoa phát biểu tại lễ khởi công. Ảnh: Minh Anh']]],
  ])('line %i', (n, parts) => {
    expect(line(n).parts.map((part) => [part.kind, words(n, part)])).toEqual(parts);
  });

  test('a dateline stands before its paragraph', () => {
    expect(line(4).parts.map(({ kind }) => kind)).toEqual(['dateline', 'paragraph']);
    expect(words(4, line(4).parts[0] ?? null)).toBe('TPO -');
  });

  test('a caption tells whom it credits', () => {
    expect(line(8).parts[0]?.gives).toBe('Minh Anh');
  });
});

describe('what was read from them', () => {
  test('a quotation, with the place of its reporting words', () => {
    const [{ quote, cue, ...at }] = on(6, 'quote') as [Extract<Thing, { what: 'quote' }>];
    expect(words(6, at)).toBe(quote.text);
    expect(quote).toMatchObject({ form: 'direct', person: { name: 'Trần Thị Hoa' } });
    expect(words(6, cue)).toBe('nói');
  });

  test('the quotation that one goes on from', () => {
    const [first] = on(10, 'quote');
    const [second] = on(12, 'quote');
    expect(second?.from).toEqual(first?.quote);
    expect(second?.cue).toBeNull();
  });

  test('who is named, by office too', () => {
    expect(on(6, 'mention').map(({ person, ...at }) => [words(6, at), person?.name])).toEqual([
      ['Giám đốc Sở Du lịch', 'Trần Thị Hoa'],
    ]);
    expect(article().people.map(({ person, mentions }) => [person.name, mentions])).toEqual([
      ['Trần Thị Hoa', 3],
      ['Lê Văn Nam', 1],
    ]);
  });

  test('dates and figures, at their words', () => {
    expect(on(4, 'date').map(({ time, ...at }) => [words(4, at), time.from])).toEqual([
      ['15/3', '2026-03-15'],
    ]);
    expect(on(12, 'figure').map(({ figure, ...at }) => [words(12, at), figure.value])).toEqual([
      ['gần 300 tỷ USD', 300e9],
    ]);
  });
});

test('a pronoun is whom its quotation says', () => {
  const { lines } = explained(`Tiêu đề\n
Ông Lê Văn Nam, Chủ tịch UBND tỉnh, cho biết cầu đã xong.\n
Ông cũng nhấn mạnh rằng đường sẽ mở trong năm nay.`);
  const named = lines.at(-1)?.things.filter(({ what }) => what === 'mention');
  expect(named).toMatchObject([{ mention: { kind: 'pronoun' }, person: { name: 'Lê Văn Nam' } }]);
});

test('a pronoun that no quotation rests on is not told', () => {
  const { lines } = explained(`Tiêu đề\n
Ông Lê Văn Nam đến bến thuyền từ sáng sớm, rồi ông đi bộ về nhà.`);
  const named = lines.at(-1)?.things.filter(({ what }) => what === 'mention');
  expect(named).toMatchObject([{ mention: { kind: 'name' } }]);
});

test('reporting words inside a quotation are no reporting words', () => {
  const { lines } = explained(`Tiêu đề\n
“Bà con nói nhiều điều về cây cầu này từ lâu lắm rồi”, ông Lê Văn Nam nói.`);
  const quote = lines.at(-1)?.things.find(({ what }) => what === 'quote');
  const text = lines.at(-1)?.text ?? '';
  expect(quote).toMatchObject({ cue: { start: text.lastIndexOf('nói') } });
});

test('an event stands on each line that tells of it', () => {
  const { lines } = explained(` date 2026-01-16 Bế mạc Hội nghị
 
Sáng 15/1, Lễ khai mạc Hội nghị Bộ trưởng Số ASEAN lần thứ 6 đã diễn ra tại Hà Nội.`);
  const events = lines.at(-1)?.things.filter(({ what }) => what === 'event');
  expect(events).toContainEqual(expect.objectContaining({ says: 'held' }));
});

test('a problem stands at its character, however wide', () => {
  const { lines, problems } = explained('Tiêu đề\n\nHệ thống đã sẵn\u{E0041} sàng.');
  expect(problems.map(({ code }) => code)).toContain('E_INVISIBLE');
  const found = lines.at(-1)?.things.find(({ what }) => what === 'problem');
  expect(lines.at(-1)?.text.slice(found?.start, found?.end)).toBe('\u{E0041}');
});

test('of a file that cannot be read only the problems are told', () => {
  expect(explained('')).toMatchObject({ article: null, lines: [], people: [] });
  expect(explained('').problems.map(({ code }) => code)).toEqual(['E_EMPTY']);
});

test('whatever a file holds, all stretches lie within their lines, those that hold others first', () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const { text: printed, parts, things } of explained(text).lines) {
        expect(parts).not.toEqual([]);
        const misplaced = [...parts, ...things].filter(
          ({ start, end }) => start < 0 || end <= start || end > printed.length,
        );
        expect(misplaced).toEqual([]);
        const starts = things.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 60 },
  );
}, 30_000);
