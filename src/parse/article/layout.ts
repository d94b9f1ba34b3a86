import { readByline } from './byline.ts';
import { lonelyDateline } from './dateline.ts';
import { closes, isMenu } from './page.ts';
import { isBullet, isProse, type Row } from './rows.ts';
import { sceneOf } from './scenes.ts';
import { latin } from '../text/latin.ts';

/** A word that opens a box of the main points. */
export const LABEL =
  /^(?:nội dung chính|tóm tắt|mục lục|điểm chính|tin chính|điểm nhấn|tóm tắt nội dung|những điểm chính|những nội dung chính|tldr|tl;dr)\s*:?$/iu;
/** Fewest words of a headline where several lines could be one. */
const HEADLINE = 6;

/**
 * The row that is the headline, or -1: the first line that is no sentence, no menu and no caption, and
 * stands before the text. An article that begins with its text, its standfirst or a caption has none.
 */
export function headlineIn(rows: readonly Row[]): number {
  const candidates: number[] = [];
  for (const [i, row] of rows.entries()) {
    if (LABEL.test(row.body) || lonelyDateline(row.body) !== null) break;
    if (row.furniture !== null) continue;
    if ((isProse(row) && !asks(row)) || row.credit !== null) break;
    if (isMenu(row.body) || (isBullet(row) && !row.body.endsWith('?'))) continue;
    const byline = readByline(row.body);
    // "Video: Cận cảnh máy bay …" is a headline, "Video: Lê An" is none.
    const tells = byline?.name === null && row.words > 2 * HEADLINE && !row.body.startsWith('(');
    if (byline !== null && (candidates.length > 0 || row.stamped || (byline.sure && !tells)))
      continue;
    if (sceneOf({ ...row, first: true }) !== null) break;
    if (row.stops && !/(?:[!?…]|\.{3})["”»’]*$/u.test(row.body)) break;
    candidates.push(i);
  }
  const long = candidates.find((i) => (rows[i]?.body.match(/\p{L}+/gu)?.length ?? 0) >= HEADLINE);
  return long ?? candidates[0] ?? -1;
}

/** "Ông đánh giá thế nào …?" asks somebody; "Ông Trump yêu cầu …?" tells of somebody. */
export const ADDRESSED = latin(
  /(?<!\p{L})(?:(?:[Ôô]ng|[Bb]à)(?! \p{Lu})|[Xx]in|[Tt]hưa|PV)(?!\p{L})/u,
);

/** One sentence that asks, cries out or breaks off; "4.0" and "Mr." end none. */
const ASKS = latin(/^(?:[^.!?…]|\.(?=\p{N})|(?<=\p{Lu}\p{Ll}?)\.)*(?:[?!…]|\.{3})["”’]?$/u);

/** A headline may ask, or cry out; who asks somebody is no headline. */
function asks({ body, words }: Row): boolean {
  return words <= 25 && ASKS.test(body) && !ADDRESSED.test(body);
}

/** The stretch of rows that is the article's text: from its first sentence to its last. */
export interface Extent {
  first: number;
  last: number;
  /** From here on the page lists other articles. */
  others: number;
}

export function extentOf(
  rows: readonly Row[],
  title: number,
  captions: readonly boolean[],
): Extent {
  const prose = rows.map((row, i) => isProse(row) && captions[i] !== true && i !== title);
  const first = Math.max(0, prose.indexOf(true, title + 1));
  const others = othersFrom(rows, prose);
  const last = prose.lastIndexOf(true, Math.max(others - 1, 0));
  return { first, last: Math.max(last, first), others };
}

/**
 * Where the list of other articles begins: at a line that says so, or that files the article, with no
 * text behind it, or only first sentences of others, or of readers, behind the signature or the tags. A box inside the article has
 * its text behind it.
 */
function othersFrom(rows: readonly Row[], prose: readonly boolean[]): number {
  const isLong = rows.map(({ words }, i) => prose[i] === true && words >= 20);
  let behind = prose.filter(Boolean).length;
  let longBehind = isLong.filter(Boolean).length;
  let before = 0;
  for (const [i, row] of rows.entries()) {
    if (prose[i] === true) {
      before += 1;
      behind -= 1;
    }
    if (isLong[i] === true) longBehind -= 1;
    const opens = row.furniture === 'others' || row.furniture === 'tags';
    if (!opens || before < 2) continue;
    const previous = rows[i - 1];
    const signed = previous !== undefined && readByline(previous.body) !== null;
    if (behind === 0 || ((signed || closes(row.body)) && longBehind * 3 <= before)) return i;
  }
  return rows.length;
}
