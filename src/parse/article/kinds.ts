import { readByline } from './byline.ts';
import { photographerBelow } from './captions.ts';
import { lonelyDateline, readDateline } from './dateline.ts';
import { LABEL, type Extent } from './layout.ts';
import { isMenu, opensComments } from './page.ts';
import type { BlockKind } from '../reading.ts';
import { isBullet, isProse, keyOf, type Row } from './rows.ts';
import { parseStamp } from './stamp.ts';
import { wordsOf } from '../text/words.ts';

/** Share of its words from which on a line says what the next one says again. */
const RESTATED = 0.75;
/** Paragraphs that an article has at least before it is signed. */
const FEWEST = 3;
/** "“Mỗi năm chỉ có hai kỳ họp”": somebody's words over a section; as speech they would end with a full stop. */
const CROSS_HEAD = /^[“"«][^“”"«»]*[^.!?…“”"«»][”"»]$/u;
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
  return kinds;

  function kindOf(row: Row, i: number): BlockKind {
    if (i === title) return 'headline';
    const isOther = box === 'others' && !row.stops && row.credit === null;
    if (captions[i] === true && !isOther) return 'caption';
    if (captions[i - 1] === true && photographerBelow(rows, i - 1) !== null) return 'page';
    if (row.furniture === 'tags') return 'tags';
    if (row.furniture !== null || lonelyDateline(row.body) !== null) return 'page';
    if (LABEL.test(row.body)) return 'label';
    const isTail = i > extent.last && i < extent.others;
    if (i >= extent.others) {
      const signs = !kinds.includes('byline') && !commented(rows, extent.others, i);
      return (signs ? signature(row, true, rows) : null) ?? 'page';
    }
    if (title >= 0 && Math.abs(row.body.length - length) <= 4 && keyOf(row.body) === headline) {
      return 'page';
    }
    if (i > extent.first && told.has(row.body)) return 'page';
    if (box === 'others' && (!row.stops || stamped(row))) return 'page';
    const before = i < extent.first;
    const signed = (before || isTail) && !isProse(row) ? signature(row, isTail, rows) : null;
    if (signed !== null && (isTail || i > title)) return signed;
    if (before && (isMenu(row.body) || i < title)) return 'page';
    if (before && isBullet(row) && !row.stops) return 'page';
    if (box === 'points' || (before && isBullet(row))) return 'standfirst';
    if (i === extent.first && opensText(row, i))
      return isStandfirst(rows, i, captions, title) ? 'standfirst' : 'lead';
    return row.stops || row.words > 30 ? stopped(row, i) : unstopped(row, i);
  }

  /** An article that begins with its text, or whose headline stands in front of a standfirst. */
  function opensText(row: Row, i: number): boolean {
    if (!row.stops) return false;
    const isFirst = title === -1 && kinds.every((kind) => kind === 'page');
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
    if (!announced && CROSS_HEAD.test(row.body) && row.words <= LONGEST_HEAD) return 'heading';
    return /["”»’]$/u.test(row.body) && saysInMarks(row) ? 'paragraph' : 'heading';
  }
}

/** Whether readers speak between two rows: whoever signs there is one of them. */
function commented(rows: readonly Row[], from: number, to: number): boolean {
  return rows.slice(from, to).some(({ body }) => opensComments(body));
}

function stamped({ body, words }: Row): boolean {
  return words <= 8 && parseStamp(body) !== null;
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
  if (DAY_FIRST.test(next.body.slice(0, 120)) && !DAY.test(row.body)) return true;
  const words = wordsOf(row.body).map(({ lower }) => lower);
  const again = new Set(wordsOf(next.body).map(({ lower }) => lower));
  const shared = words.filter((word) => again.has(word)).length;
  return words.length >= 12 && shared >= RESTATED * words.length;
}
