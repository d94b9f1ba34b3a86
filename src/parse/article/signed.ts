import { readByline } from './byline.ts';
import { isMenu } from './page.ts';
import { isProse, type Row } from './rows.ts';
import { sentences } from '../text.ts';
import { latin } from '../text/latin.ts';

/** Rows of text that an article has before its signature. */
const FEWEST = 3;
/** Rows behind it, and words of each, at most. */
const MOST_BEHIND = 12;
const LONGEST_BEHIND = 45;

/** "Trọng Giáp (Video: Đức Đồng)": who wrote it, and who filmed. */
export const FILMED = latin(
  /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,3} \((?:Video|Clip): [^()]{2,40}\)$/u,
);

/**
 * The row of the name that signs an article in front of its captions, which some pages gather behind the
 * text; or -1. None of those holds two sentences or anybody's words, half of them at least look like
 * captions (`isCaption`), no other name signs behind them, and the text names nobody so.
 */
export function signedAt(rows: readonly Row[], isCaption: (i: number) => boolean): number {
  let captions = 0;
  let lines = 0;
  for (let i = rows.length - 2; i >= FEWEST && rows.length - i <= MOST_BEHIND + 1; i -= 1) {
    const row = rows[i];
    const below = rows[i + 1];
    const above = rows[i - 1];
    if (row === undefined || below === undefined || above === undefined) return -1;
    if (below.furniture === 'others' || !isShort(below) || signs(below)) return -1;
    captions += Number(isCaption(i + 1));
    lines += Number(below.stops);
    if (captions === 0 || captions * 2 < lines || !isProse(above) || !signs(row)) continue;
    const isTold = rows.some((other) => other !== row && other.body.includes(row.body));
    return isTold || rows.slice(0, i).filter(isProse).length < FEWEST ? -1 : i;
  }
  return -1;
}

function isShort({ words, body, line, start, end }: Row): boolean {
  if (words > LONGEST_BEHIND || /["“”«:?]/u.test(body.replace(/[Ảả]nh\s?:/u, ''))) return false;
  return sentences(line, { start, end }).length === 1 || /[Ảả]nh/u.test(body);
}

/** Two to four words that nothing but a name can be. */
function signs({ body, stops, words, furniture, credit }: Row): boolean {
  if (credit !== null && !FILMED.test(body)) return false;
  if (stops || furniture !== null || words < 2 || words > 8 || isMenu(body)) return false;
  const name = readByline(body)?.name?.split(' ').length ?? 0;
  return name >= 2 && name <= 4;
}
