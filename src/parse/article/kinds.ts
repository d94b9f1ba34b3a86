import { readByline } from './byline.ts';
import { photographerBelow } from './captions.ts';
import { lonelyDateline, readDateline } from './dateline.ts';
import { ADDRESSED, LABEL, type Extent } from './layout.ts';
import { isMenu, opensComments } from './page.ts';
import type { BlockKind } from '../reading.ts';
import { isBullet, isProse, keyOf, type Row } from './rows.ts';
import { latin } from '../text/latin.ts';
import { wordsOf } from '../text/words.ts';

/** Share of its words from which on a line says what the next one says again. */
const RESTATED = 0.75;
/** Paragraphs that an article has at least before it is signed. */
const FEWEST = 3;
/**
 * "“Mỗi năm chỉ có hai kỳ họp”", "Bộ Y tế: “Mỗi năm …”": somebody's words over a section; as speech they would
 * end with a full stop, or be said.
 */
const CROSS_HEAD = /^(?:[^“”"«»:.,]{3,50}: ?)?[“"«][^“”"«»]*[^.!?…“”"«»][”"»]$/u;
const LONGEST_HEAD = 20;
const NUMBERED = /^(?:\d{1,2}|[IVX]{1,4})[.)]\s+/u;

/** Tells for each row what it is; `captions` are known, and where the text begins and ends. */
export function kindsOf(
  rows: readonly Row[],
  title: number,
  captions: readonly boolean[],
  extent: Extent,
): BlockKind[] {
  const kinds: BlockKind[] = [];
  const { length } = rows[title]?.body ?? '';
  const headline = keyOf(rows[title]?.body ?? '');
  const told = new Set<string>();
  /** Inside a box of main points, or of other articles. */
  let box: 'points' | 'others' | null = null;
  rows.forEach((row, i) => {
    const kind = kindOf(row, i);
    kinds.push(kind);
    const text = kind === 'paragraph' || kind === 'lead';
    if (text && row.words >= 12) told.add(row.body);
    if (kind === 'label') box = 'points';
    else if (row.furniture === 'others') box = 'others';
    else if (box === 'points' && !isBullet(row)) box = null;
    else if (box === 'others' && kind !== 'page') box = null;
  });
  // An article with cross-heads may ask in one, or break off.
  return kinds.includes('heading')
    ? kinds.map((kind, i) => (isOpenHead(rows, kinds, i) ? 'heading' : kind))
    : kinds;

  function kindOf(row: Row, i: number): BlockKind {
    if (i === title) return 'headline';
    const isOther = box === 'others' && !row.stops && row.credit === null;
    if (captions[i] === true && !isOther) return 'caption';
    if (captions[i - 1] === true && photographerBelow(rows, i - 1) !== null) return 'page';
    if (row.furniture === 'tags') return 'tags';
    if (row.furniture !== null || lonelyDateline(row.body) !== null) return 'page';
    if (LABEL.test(row.body)) return 'label';
    const isTail = i > extent.last;
    if (i >= extent.others) {
      const signs = !kinds.includes('byline') && !commented(rows, extent.others, i);
      return (signs ? signature(row, true, rows) : null) ?? 'page';
    }
    if (Math.abs(row.body.length - length) <= 4 && keyOf(row.body) === headline) {
      return 'page';
    }
    if (told.has(row.body)) return 'page';
    if (box === 'others' && !row.stops) return 'page';
    const before = i < extent.first;
    const signed = (before || isTail) && !isProse(row) ? signature(row, isTail, rows) : null;
    if (signed !== null && (isTail || i > title)) return signed;
    if (before && (isMenu(row.body) || i < title)) return 'page';
    if (before && isBullet(row) && !row.stops) return 'page';
    if (box === 'points' || (before && isBullet(row))) return 'standfirst';
    if (i === extent.first && opensText(row, i))
      return isStandfirst(rows, i, captions, title) ? 'standfirst' : 'lead';
    const isSentence =
      row.stops || row.words > 30 || (row.words >= SHORTEST && GOES_ON.test(row.body));
    return isSentence ? stopped(row, i) : unstopped(row, i);
  }

  /** An article that begins with its text, or whose headline stands in front of a standfirst. */
  function opensText(row: Row, i: number): boolean {
    if (!row.stops) return false;
    const isFirst = kinds.every((kind) => kind === 'page');
    return isFirst || isStandfirst(rows, i, captions, title);
  }

  function stopped(row: Row, i: number): BlockKind {
    const short = row.words <= 20 && NUMBERED.test(row.body);
    return short && i < extent.first ? 'heading' : 'paragraph';
  }

  function unstopped(row: Row, i: number): BlockKind {
    const isLast = i === rows.length - 1 && i > extent.last && extent.last > 0 && !row.stops;
    if (isLast || (isBullet(row) && i > extent.first)) return 'paragraph';
    const byline = i > extent.first && row.body.endsWith(')') ? readByline(row.body) : null;
    // Behind such a signature a page may print what its pictures show.
    const told = kinds.filter((kind) => kind === 'paragraph').length;
    if (byline?.sure === true && byline.name !== null && told >= FEWEST) return 'byline';
    const announced = /:\s*$/u.test(rows[i - 1]?.body ?? '');
    if (!announced && row.words <= LONGEST_HEAD && isCrossHead(row)) return 'heading';
    return /["”»’]$/u.test(row.body) && saysInMarks(row) ? 'paragraph' : 'heading';
  }
}

/** "Dừng thu phí nếu...", "Vì sao phải thi lại?": a few words that stand over a paragraph. */
const OPEN_HEAD = latin(
  /^(?!(?:Nhưng|Vậy|Và|Tuy|Song|Phải|Hay)\s)\p{Lu}[^.?!…:;“”"«»]*(?:\?|…|\.{3})$/u,
);
const LONGEST_OPEN_HEAD = 12;

function isOpenHead(rows: readonly Row[], kinds: readonly BlockKind[], i: number): boolean {
  const row = rows[i];
  const [before, next] = [rows[i - 1], rows[i + 1]];
  if (row === undefined || before === undefined || next === undefined) return false;
  if (kinds[i] !== 'paragraph' || kinds[i + 1] !== 'paragraph' || !isProse(next)) return false;
  if (row.words > LONGEST_OPEN_HEAD || row.words < 3 || !OPEN_HEAD.test(row.body)) return false;
  // Who asks, or is asked, speaks on; a list breaks off as well.
  return isProse(before) && /[.”"]$/u.test(before.body) && !ADDRESSED.test(row.body);
}

/** Whether readers speak between two rows: whoever signs there is one of them. */
function commented(rows: readonly Row[], from: number, to: number): boolean {
  return rows.slice(from, to).some(({ body }) => opensComments(body));
}

/** A line that signs the article; one name in front of the text needs two words. */
function signature(row: Row, isTail: boolean, rows: readonly Row[]): BlockKind | null {
  const byline = readByline(row.body);
  if (byline === null || isMenu(row.body)) return null;
  // "Tướng Haftar." below a picture is somebody of whom the text tells.
  const name = row.stops ? (byline.name?.toLowerCase() ?? null) : null;
  if (
    name !== null &&
    rows.some((other) => other !== row && other.body.toLowerCase().includes(name))
  )
    return null;
  const enough = isTail || byline.sure || row.words >= 2 || /^\p{Lu}{2,}$/u.test(row.body);
  return enough ? 'byline' : null;
}

/** A sentence that goes on from the one before: its full stop was forgotten. */
const GOES_ON = latin(
  /^(?:Tuy nhiên|Tuy vậy|Song|Ngoài ra|Bên cạnh đó|Trong khi đó|Đồng thời|Trước đó|Sau đó|Theo đó|Do đó|Vì vậy|Nhờ đó|Cụ thể|Hơn nữa|Mặt khác|Thêm vào đó|Cũng theo|(?:Đó|Đây) là (?:nhận định|khẳng định|ý kiến|thông tin|phát biểu|chia sẻ|lời|nội dung|chỉ đạo|đánh giá)|(?:Theo )?(?:ông|bà|Ông|Bà)(?= \p{Ll}))(?=[\s,])/u,
);
const SHORTEST = 8;

/** In front of the words stands at most who said them: "ông cười: “…”" tells of it. */
function isCrossHead({ body, start, mentions }: Row): boolean {
  if (!CROSS_HEAD.test(body)) return false;
  const colon = body.search(/: ?[“"«]/u);
  return colon === -1 || mentions.some((one) => one.start === start && one.end === start + colon);
}

/** Words in marks up to the end of the line that somebody may say; a heading names a thing in them. */
function saysInMarks(row: Row): boolean {
  const opening = row.body.search(/["“«‘]/u);
  const inner = row.body.length - opening;
  return opening === 0 || row.mentions.length > 0 || inner > 60;
}

/** A day, or that it was lately. */
const DAY =
  /\d{1,2}[./-]\d{1,2}|(?<!\p{L})(?:hôm (?:nay|qua)|(?:sáng|trưa|chiều|tối|đêm) (?:nay|qua)|vừa|mới đây)(?!\p{L})/iu;
/** "Ngày 16/7, …", "Phát biểu tại hội nghị sáng 6/6, …" */
const DAY_FIRST =
  /^(?:(?:tại|trong|phát biểu|dự|chủ trì|theo)\s[^.;:“"]{0,90}[\s,])?(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)(?: (?:qua|nay))?(?: ngày)? \(?\d{1,2}[./-]\d{1,2}/iu;

/**
 * Whether the first sentence after the headline stands for itself: the text behind it begins with a
 * dateline, says the same again, or is parted from it by the page.
 */
function isStandfirst(
  rows: readonly Row[],
  i: number,
  captions: readonly boolean[],
  title: number,
): boolean {
  const row = rows[i];
  const text = rows.findIndex((later, k) => k > i && captions[k] !== true && isProse(later));
  const next = rows[text];
  if (row === undefined || next === undefined || row.words > 60 || text > i + 6) return false;
  const never = () => false;
  if (readDateline(row.body, never) !== null) return false;
  if (readDateline(next.body, never) !== null) return true;
  if (title === -1) return false;
  const between = rows.slice(i + 1, text).filter((_, k) => captions[i + 1 + k] !== true);
  if (between.some(({ body }) => /^Theo dõi /u.test(body))) return true;
  // The report begins with its day: what stands before it and names none sums it up.
  if (DAY_FIRST.test(next.body) && !DAY.test(row.body)) return true;
  const words = wordsOf(row.body).map(({ lower }) => lower);
  const again = new Set(wordsOf(next.body).map(({ lower }) => lower));
  const shared = words.filter((word) => again.has(word)).length;
  return words.length >= 12 && shared >= RESTATED * words.length;
}
