import fc from 'fast-check';
import { parse, type Corpus, type SeedFile } from '../../src/parse/index.ts';

/*
 * Articles nobody wrote, for properties that hold for all of them: pieces of Vietnamese reporting put
 * together at random, so that the deep paths are reached, and characters that no grammar foresees.
 */

/** One of these, as likely as it is often written down. */
const one = (...choices: readonly string[]) => fc.constantFrom(...choices);
/** The parts one after another, as they are. */
const run = (...parts: readonly (string | fc.Arbitrary<string>)[]) =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((words) => words.join(''));
/** Nothing, half of the time. */
const maybe = (part: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), part);
const several = (part: fc.Arbitrary<string>, most: number, glue = ' ') =>
  fc.array(part, { minLength: 1, maxLength: most }).map((parts) => parts.join(glue));

const name = one(
  'Trần Văn Bình',
  'Nguyễn Thị Hoa',
  'Lê Đức Toàn',
  'Phạm Minh Bình',
  'Kao Kim Hourn',
  'Josephine Teo',
  'NGUYỄN THỊ HOA',
);
const office = one(
  'Giám đốc Trung tâm Dữ liệu',
  'Bộ trưởng Bộ Khoa học và Công nghệ',
  'Bộ trưởng',
  'Thủ tướng',
  'Phó Chủ tịch UBND tỉnh',
  'Tổng Thư ký ASEAN',
  'Chủ tịch',
  'đại diện nhà máy',
);
const honorific = one('ông', 'bà', 'Ông', 'Bà', 'anh', 'TS', 'đồng chí', 'Đại tá');

/** Somebody who may speak: by name, office, given name, pronoun, or as a body. */
const who = fc.oneof(
  run(honorific, ' ', name),
  run(honorific, ' ', name, ', ', office, ','),
  run(office, ' ', name),
  run(name, maybe(run(' – ', office))),
  one('ông Bình', 'bà Hoa', 'Ông Toàn', 'anh Bình', 'ông Hourn'),
  office,
  one('Ông', 'Bà', 'ông', 'Anh', 'vị này', 'Người đứng đầu Chính phủ', 'một cán bộ xã'),
  one('Bộ Khoa học và Công nghệ', 'Liên hợp quốc', 'TTXVN', 'Tuyên bố Hà Nội', 'các đại biểu'),
  run(honorific, ' ', name, ' và ', honorific, ' ', name),
);
const cue = run(
  maybe(one('cũng ', 'đã ', 'sẽ ', 'một lần nữa ')),
  one('cho biết', 'nói', 'nhấn mạnh', 'cho rằng', 'khẳng định', 'kể', 'ví von', 'bày tỏ'),
  maybe(one(' rằng', ' thêm', ' nhiều thách thức lớn', ' ba định hướng')),
);
const says = fc.oneof(cue, one('phát biểu', 'chia sẻ về chuyến đi', 'chủ trì', 'phát biểu tại lễ'));

const day = fc.oneof(
  run(
    fc.integer({ min: 1, max: 28 }).map(String),
    '/',
    fc.integer({ min: 1, max: 12 }).map(String),
  ),
  one('15/1/2026', '31-12', '12-1-2026', '01/02/2026', '29/2/2028', '28‑29/1/2027', '14 - 16/1'),
  one('tháng 9/2023', 'năm 2026', 'năm nay', 'quý I/2027', 'ngày 5 tháng Giêng', '30/12-2/1/2027'),
);
const when = run(
  one('', 'ngày ', 'sáng ', 'chiều ', 'hôm nay (', 'từ ', 'trong ', 'đến '),
  day,
  one('', '', ')'),
);
const figure = run(
  maybe(one('gần ', 'hơn ', 'trên ', 'khoảng ', 'không dưới ', 'từ ')),
  fc.oneof(
    fc.integer({ min: 0, max: 99_999 }).map(String),
    one('3,7', '1.200', '10-15', 'mười hai', 'một trăm', 'hai', '0,5', '700 triệu', 'nghìn'),
  ),
  one(' tỷ USD', ' nghìn tỷ USD', '%', '%/năm', ' đại biểu', ' quốc gia', ' năm', ' lần', ' người'),
);
const meeting = one(
  'Hội nghị Bộ trưởng số ASEAN lần thứ 6 (ADGMIN 6)',
  'Hội nghị Bộ trưởng số ASEAN lần thứ 7',
  'ADGMIN 6',
  'Hội nghị',
  'phiên khai mạc',
  'lễ bế mạc',
  'Diễn đàn dữ liệu khu vực',
);
const happens = one(
  'khai mạc',
  'bế mạc',
  'diễn ra',
  'sẽ diễn ra',
  'dự kiến được tổ chức',
  'đã thông qua Tuyên bố Hà Nội',
  'lần đầu tiên có sự tham dự của Timor-Leste',
  'bị hoãn',
);
const moves = fc.oneof(
  run('ASEAN chuyển từ ', one('mua máy', 'chỗ kết nối'), ' sang ', one('làm lấy', 'tin cậy')),
  run('thay vì ', one('chờ đợi', 'nhập khẩu'), ', các nước sẽ ', one('tự làm', 'hợp tác')),
);
const clause = fc.oneof(
  one('hệ thống đã sẵn sàng phục vụ đại biểu', 'chúng tôi đã chờ con đường này từ nhiều năm'),
  one('kinh tế số ASEAN là động lực mới', 'chuyển đổi số phải lấy người dân làm trung tâm'),
  one('Việt Nam', 'mưa lớn', 'điều này rất quan trọng', 'tại sao phải chờ', 'Hà Nội'),
  run('kinh tế số ASEAN đạt ', figure, maybe(run(' ', when))),
  run(meeting, ' ', happens, maybe(run(' ', when)), maybe(one(' tại Hà Nội', ' ở Đà Nẵng'))),
  moves,
);
const content = several(clause, 3, ', ');
const opening = one('“', '“', '"', '«', '„', '‘', '');
const closing = one('”', '”', '"', '»', ',”', '.”', '."', '’', '');
/** Words between marks, as often wrong as newspapers print them. */
const quoted = fc.oneof(
  run('“', content, '”'),
  run('"', content, ',"'),
  run(opening, content, closing),
  run('“', clause, ' ‘', clause, '’ ', clause, '”'),
);

const sentence = fc.oneof(
  run(who, ' ', says, ' ', content, '.'),
  run(quoted, ', ', who, ' ', says, '.'),
  run(who, ' ', says, ': ', quoted, maybe(one('.'))),
  run('Theo ', who, ', ', content, '.'),
  run(quoted, ', ', who, ' ', says, ', ', quoted, '.'),
  run(quoted, one('.', '', '?')),
  run(when, ', ', meeting, ' ', happens, '.'),
  run(content, one('.', '!', '…', '?', '')),
  run(one('Thứ nhất, ', 'Thứ hai, ', 'Một là, ', 'Theo đó, ', 'Bên cạnh đó, '), content, '.'),
);
const line = fc.oneof(
  { weight: 6, arbitrary: several(sentence, 4) },
  { weight: 1, arbitrary: run(one('- ', '– ', '* ', '1. ', '(2) '), sentence) },
  { weight: 1, arbitrary: clause },
  { weight: 1, arbitrary: run(who, ' phát biểu tại lễ khai mạc', one('. Ảnh: ', ' (Ảnh: '), name) },
  { weight: 1, arbitrary: run(one('PV: ', 'Hỏi: ', '- '), content, '?') },
  { weight: 1, arbitrary: run(who, ': ', one('', '– ', '“'), content, one('.', '.”')) },
  {
    weight: 1,
    arbitrary: run(
      'Bốn chuyển dịch lớn\n\n',
      several(
        run(one('1', '2', '3', '4'), '. ', one('Hạ tầng', 'Con người'), '\n\n', moves, '.'),
        2,
        '\n\n',
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: one(
      'Bốn chuyển dịch lớn',
      '1. Hạ tầng',
      '2. Con người',
      'Tóm tắt',
      'Từ khóa: ASEAN',
      'Nguồn: TTXVN',
      'Theo TTXVN',
      '15/01/2026 08:30 (GMT+7)',
      'TPO - Các bộ trưởng đã họp tại Hà Nội trong hai ngày để bàn về dữ liệu.',
    ),
  },
);

/** Any pieces in any order: what no writer would write. */
const soup = several(
  fc.oneof(
    ...[who, says, when, figure, meeting, happens, opening, closing, honorific, name, office],
    one(',', '.', ':', ';', '?', '…', '(', ')', '[', ']', '–', '-', '—', '/', '%', '>>', '\t', '·'),
    one(
      '\u00A0',
      '\u00AD',
      '\u2028',
      '\u2011',
      '\u3000',
      'i\u0307',
      'e\u0302\u0301',
      'İ',
      'ﬁ',
      'ẞ',
    ),
  ),
  24,
  ' ',
);
const strange = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const article = (one: fc.Arbitrary<string>) =>
  fc
    .tuple(
      maybe(fc.constant(' date 2026-01-15 ')),
      fc.array(one, { minLength: 1, maxLength: 9 }),
      fc.constantFrom('\n', '\n\n'),
    )
    .map(([header, lines, glue]) => header + lines.join(glue));

/** An article as a newspaper might print it. */
export const plausible = article(line);

/** Anything: plausible paragraphs, pieces in any order, any characters at all. */
export const anything = fc.oneof(
  { weight: 3, arbitrary: plausible },
  { weight: 2, arbitrary: article(fc.oneof(line, soup)) },
  { weight: 1, arbitrary: article(fc.oneof(line, soup, strange)) },
);

// The same articles at every run: a failure can be run again, and comes from a change of the code.
fc.configureGlobal({ seed: 2026, numRuns: 60 });

/** Editors who have written nothing. */
export const registry = { articles: [], outlets: [] };
export const bytesOf = (text: string) => new TextEncoder().encode(text);
export const read = (text: string, file = 'a.txt') =>
  parse([{ file, bytes: bytesOf(text) }], registry);
export const quotesOf = (corpus: Corpus) => corpus.articles.flatMap(({ quotes }) => quotes);

/** The lines of a text as the contract counts them, told without the parser. */
export const linesOf = (text: string) =>
  new TextDecoder()
    .decode(bytesOf(text))
    .normalize('NFC')
    .split(/\r\n|\r|\n/u);

/** Files of these names, each with an article. */
export const folder = (one: fc.Arbitrary<string>, ...names: readonly string[]) =>
  fc
    .tuple(
      ...names.map((name) => one.map((text): SeedFile => ({ file: name, bytes: bytesOf(text) }))),
    )
    .map((files) => files);
