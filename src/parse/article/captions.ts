import { announcesPicture } from './credits.ts';
import { isMenu } from './page.ts';
import { isBullet, isProse, keyOf, type Row } from './rows.ts';
import { TELLS, TELLS_FIRST } from './scene-words.ts';
import { FILMED, signedAt } from './signed.ts';
import { saysSomething, sceneOf, type Scene } from './scenes.ts';
import { sentences } from '../text.ts';
import { latin } from '../text/latin.ts';

/** Where somebody stands in a picture: "(thứ hai từ trái sang)". */
const POSITION =
  /\((?:[^()]{0,40}(?:từ trái|từ phải|bên phải|bên trái|ngoài cùng|hàng đầu|hàng trước)[^()]{0,20}|bìa (?:trái|phải)|giữa|ngoài cùng|trái|phải|đứng|ngồi)\)|^Từ (?:trái|phải)(?: (?:qua|sang))|^[^,.;:“”]{5,90}, (?:bìa |bên )?(?:trái|phải|giữa|ngoài cùng)(?:, |\.?$)/u;
/** Longest description that stands beside its twin or its credit, in words. */
const LONGEST = 60;
/** Longest line that is told by the captions around it, in words. */
const SHORT = 22;
/** Fewest words of a standfirst. */
const STANDFIRST = 15;
/** Ends with the day of the picture: "…, sáng 15/1", "…, tháng 12/2024". No heading does. */
const DATED =
  /,\s(?:(?:sáng|trưa|chiều|tối)(?: ngày)? |ngày |tháng |năm )?\d{1,2}(?:[./-]\d{1,2})?(?:[./-]\d{4})?$/u;
/** Follows a sentence that tells who took part: "Cùng dự có …". */
const ALSO = /^(?:Cùng|Tham dự|Dự|Tham gia|Về phía|Cùng dự)(?=\s)/u;
/** The meeting takes place, or begins, and at most where and as what: told again below its picture. */
const TAKES_PLACE = latin(
  /(?<!\p{L})(?:diễn ra|được tổ chức|khai mạc|bế mạc)(?: trọng thể| long trọng| chính thức| thành công(?: tốt đẹp)?)?(?: (?:tại|ở) [^,.;:\d]{2,70})?(?:, (?:đánh dấu|thu hút|quy tụ) [^.;:\d]{4,110})?\.?$/u,
);
const MEETING =
  /^(?:Hội nghị|Diễn đàn|Lễ|Hội thảo|Phiên|Tọa đàm|Sự kiện|Buổi|Kỳ họp|Cuộc họp|Triển lãm|Họp báo|Chương trình)(?=\s)/u;

/**
 * Which rows describe a photograph. `title` is the row of the headline, -1 where there is none: before it
 * a line may still be one.
 */
export function captionsIn(rows: readonly Row[], title: number): boolean[] {
  const seen = rows.map((row) => isMarked(row) || isDoubled(row));
  const scenes = rows.map((row, i): Scene =>
    seen[i] ? 'shows' : scene(row, title === -1 && i === 0),
  );
  const first = new Map(rows.map(({ body }, i) => [body, i] as const).toReversed());
  const signed = signedAt(rows, (i) => {
    const stood = first.get(rows[i]?.body ?? '') ?? i;
    // The line below the headline is its standfirst.
    const again = stood < i && stood > title + 1 && (rows[i]?.words ?? 0) >= 4;
    return { caption: scenes[i] !== null || stood < i, again, plain: isPlain(rows[i]) };
  });
  if (signed !== -1) {
    const behind = rows.slice(signed + 1).filter((row) => row.stops && row.furniture === null);
    const texts = new Set(behind.map(({ body }) => body));
    // The first of them can stand above the text too.
    rows.forEach(({ body }, i) => (seen[i] ||= i !== title && texts.has(body)));
  }
  const headline = rows[title];
  const places = new Map<string, number>();
  let prose = 0;
  rows.forEach((row, i) => {
    if (seen[i] || i === title || row.furniture !== null) return;
    if (headline !== undefined && isTwin(row, headline)) {
      // "… - 2": the page puts the headline and a number in the place of a picture.
      seen[i] = row.credit?.numbered === true;
      return;
    }
    const near = [rows[i - 1], rows[i + 1]];
    const twin = row.words >= 4 && near.some((other) => other !== undefined && isTwin(row, other));
    // In front of the text the standfirst can stand twice.
    const twice = twin && row.words <= LONGEST && (prose > 0 || scenes[i] !== null);
    const scene = scenes[i] ?? null;
    const dated = prose > 0 && !row.stops && row.words >= 6 && DATED.test(row.body);
    if (twice || dated || scene === 'shows' || isPictured(rows, i, scene)) seen[i] = true;
    else if (hasCreditBelow(rows, i, scene, i > title + 1)) seen[i] = true;
    if (scene !== null && row.words >= 6) {
      const first = places.get(row.body);
      if (first !== undefined) seen[i] = seen[first] = true;
      places.set(row.body, first ?? i);
    }
    if (!seen[i] && isProse(row)) prose += 1;
  });
  // An outlet that credits its pictures credits them all.
  const credits = rows.some(({ credit }) => credit?.numbered === false);
  const open = rows.flatMap((row, i) => (i === title || row.furniture !== null ? [] : [i]));
  const isTold = (i: number) => ALSO.test(rows[i + 1]?.body ?? '');
  for (const i of open) {
    const attends = scenes[i] === 'attends' && !credits && !isTold(i);
    if (attends || (i > title + 2 && tellsAgain(rows, i))) seen[i] = true;
  }
  for (const i of open) {
    // Beside a picture with its credit, a sentence without one is as likely told.
    const shows = (k: number) => seen[k] === true && (!rows[i]?.stops || !rows[k]?.credit?.name);
    const beside = shows(i - 1) || shows(i + 1);
    if ((scenes[i] ?? null) !== null && beside && !isTold(i)) seen[i] = true;
    else if (i > title + 1 && seen[i - 1] && seen[i + 1] && isPlain(rows[i])) seen[i] = true;
  }
  const below = rows[title + 1];
  if (title >= 0 && below !== undefined && standsFirst(rows, title + 1, seen)) {
    seen[title + 1] = isMarked(below) || isDoubled(below);
  }
  return seen;
}

/** One short sentence that tells nothing of what was or will be, and nothing that anybody said. */
function isPlain(row: Row | undefined): boolean {
  if (row === undefined || !row.stops || row.words > SHORT || row.words < 3) return false;
  const { body, line, start, end } = row;
  if (!/^\p{Lu}/u.test(body) || /[“”"«:;?!]/u.test(body) || isBullet(row)) return false;
  if (TELLS.test(body) || TELLS_FIRST.test(body) || saysSomething(row)) return false;
  return sentences(line, { start, end }).length === 1;
}

/**
 * Between the headline and the description of the first picture stands the standfirst: a picture's own
 * text has the text of the article behind it.
 */
function standsFirst(rows: readonly Row[], i: number, seen: readonly boolean[]): boolean {
  const [row, picture, text] = rows.slice(i, i + 3);
  if (row === undefined || picture === undefined || text === undefined) return false;
  if (seen[i + 1] !== true || seen[i + 2] === true || !isProse(text)) return false;
  const again = rows.some((other, k) => k !== i && other.body === row.body);
  return row.stops && row.words >= STANDFIRST && !again && !isTwin(row, picture);
}

function scene(row: Row, first: boolean): Scene {
  return row.furniture === null ? sceneOf({ ...row, first }) : null;
}

/** A credit, a place in the picture, or a word for it. */
function isMarked(row: Row): boolean {
  if (row.furniture !== null) return false;
  if (row.credit !== null) return !FILMED.test(row.body);
  if (row.words > 2 * LONGEST) return false;
  if (announcesPicture(row.body)) return true;
  if (row.words > LONGEST || !/^Từ|\(|(?:trái|phải|giữa|cùng)(?:,|\.?$)/u.test(row.body))
    return false;
  if (!POSITION.test(row.body)) return false;
  return row.body.startsWith('Từ') || (!/[:“"]/u.test(row.body) && !saysSomething(row));
}

/** The same words twice in one line: what a page says of a picture, and what stands below it. */
function isDoubled({ body, furniture }: Row): boolean {
  if (furniture !== null || body.length < 40 || body.length > 600) return false;
  const half = Math.floor(body.length / 2);
  const again = body.indexOf(body.slice(0, 10), half - 12);
  return again !== -1 && keyOf(body.slice(0, again)) === keyOf(body.slice(again));
}

/** The same words, credits left out: the picture's own text and what stands below it. */
function isTwin(row: Row, other: Row): boolean {
  if (other.furniture !== null || row.body[0] !== other.body[0]) return false;
  const text = ({ body, credit }: Row) => body.slice(0, credit?.start ?? body.length);
  const [a, b] = [text(row), text(other)];
  return Math.abs(a.length - b.length) <= 6 && keyOf(a) === keyOf(b);
}

/** The place of a picture stands right before. */
function isPictured(rows: readonly Row[], i: number, scene: Scene): boolean {
  const row = rows[i];
  const before = rows[i - 1];
  if (row === undefined || before === undefined || row.words > LONGEST) return false;
  if (before.furniture === 'picture' || before.credit?.numbered === true) {
    return row.cell || scene !== null || (!row.stops && row.words <= 30);
  }
  return row.cell && (rows[i - 2]?.furniture === 'picture' || scene !== null);
}

/**
 * The line below is nothing but a credit, or the photographer's name. A standfirst may stand above a
 * picture without a description: `within` the text the sentence above the credit describes it.
 */
function hasCreditBelow(rows: readonly Row[], i: number, scene: Scene, within: boolean): boolean {
  const row = rows[i];
  if (row !== undefined && photographerBelow(rows, i) !== null) {
    return (
      row.words >= 4 && row.words <= LONGEST && (!row.stops || scene !== null || isSet(rows, i))
    );
  }
  const below = rows[i + 1];
  if (row === undefined || below === undefined || row.words > LONGEST) return false;
  if (!isCreditOnly(below)) return false;
  return !row.stops || scene !== null || (within && isPlain(row));
}

/** "Ảnh: TTXVN", "- Ảnh: TTXVN" */
function isCreditOnly({ body, credit }: Row): boolean {
  return (credit?.name ?? null) !== null && /^[-–—\s]*$/u.test(body.slice(0, credit?.start));
}

/** "ĐÌNH TUYỂN": nothing but a name, all of it in capitals. */
const IN_CAPITALS = latin(/^\p{Lu}{2,8}(?: \p{Lu}{1,8}){1,3}(?:\s?[/–-]\s?\p{Lu}{2,10})?$/u);

/** Who took a picture: the name in capitals that stands below its description, within the text. */
export function photographerBelow(rows: readonly Row[], i: number): string | null {
  const name = rows[i + 1]?.body;
  if (name === undefined || rows[i]?.credit !== null || !IN_CAPITALS.test(name) || isMenu(name))
    return null;
  return rows.slice(i + 2, i + 8).some(isProse) ? name : null;
}

/** The two lines stand together, and an empty line parts them from all others. */
function isSet(rows: readonly Row[], i: number): boolean {
  const [before, row, name, after] = rows.slice(i - 1, i + 3).map(({ n }) => n);
  if (before === undefined || row === undefined || name === undefined) return false;
  return row - before > 1 && name - row === 1 && after !== undefined && after - name > 1;
}

/** One sentence without day and figure, which says again that the meeting takes place. */
function tellsAgain(rows: readonly Row[], i: number): boolean {
  const row = rows[i];
  if (row === undefined || row.words > 40 || !MEETING.test(row.body)) return false;
  const place = TAKES_PLACE.exec(row.body);
  if (place === null || /(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})/u.test(row.body)) return false;
  const name = nameIn(row.body.slice(0, place.index));
  if (name.split(' ').length < 4) return false;
  return rows.slice(0, i).some(({ body, words }) => words >= 15 && nameIn(body).includes(name));
}

/** The name of a meeting for comparing: no brackets, no "đã chính thức" before its verb. */
function nameIn(text: string): string {
  return keyOf(text.replace(/\([^()]*\)/gu, '')).replace(/(?: (?:đã|chính thức|vừa))+$/u, '');
}
