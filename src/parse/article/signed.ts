import { readByline } from './byline.ts';
import { isMenu } from './page.ts';
import { isProse, type Row } from './rows.ts';
import { sentences } from '../text.ts';
import { latin } from '../text/latin.ts';

/** Rows of text that an article has before its signature. */
const FEWEST = 3;
/** And where nothing signs it. */
const FEWEST_UNSIGNED = 6;
/** Rows behind it, and words of each, at most. */
const MOST_BEHIND = 12;
const LONGEST_BEHIND = 45;

/** "Trọng Giáp (Video: Đức Đồng)": who wrote it, and who filmed. */
export const FILMED = latin(
  /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,3} \((?:Video|Clip): [^()]{2,40}\)$/u,
);

/** What a line behind the text could be. */
export interface Behind {
  /** Looks like a caption, or stands above too. */
  caption: boolean;
  /** Stands above too, within the text. */
  again: boolean;
  /** One sentence that tells nothing of what was or will be. */
  plain: boolean;
}

/**
 * Behind which row some pages gather the captions: that of the name or the source that signs the article, or
 * the last of a longer text, where the first of them stands above as well and no other line tells anything
 * (or one is nothing but a credit); or -1. None of those holds two sentences or anybody's words, half of them
 * at least look like captions, no other name signs behind them, and the text names nobody so.
 */
export function signedAt(rows: readonly Row[], behind: (i: number) => Behind): number {
  let pictures = true;
  let credited = false;
  let captions = 0;
  let lines = 0;
  let last = -1;
  for (let i = rows.length - 2; i >= FEWEST && rows.length - i <= MOST_BEHIND + 1; i -= 1) {
    const row = rows[i];
    const below = rows[i + 1];
    // A hint at another article may stand between the text and its signature.
    const above = rows[rows[i - 1]?.furniture === 'tags' ? i - 2 : i - 1];
    if (row === undefined || below === undefined || above === undefined) return last;
    if (below.furniture === 'others' || !isShort(below) || signs(below)) return last;
    const { caption, again, plain } = behind(i + 1);
    captions += Number(caption);
    lines += Number(below.stops);
    credited ||= below.credit?.start === 0;
    pictures &&= caption || plain || below.credit !== null || below.furniture !== null;
    if (captions === 0 || captions * 2 < lines) continue;
    const told = () => rows.slice(0, i + 1).filter(isProse).length;
    if ((pictures || credited) && again && isProse(row) && told() >= FEWEST_UNSIGNED) last = i;
    if (!isProse(above) || !signs(row)) continue;
    const isNamed = rows.some((other) => other !== row && other.body.includes(row.body));
    return isNamed || told() < FEWEST ? last : i;
  }
  return last;
}

function isShort({ words, body, line, start, end, credit }: Row): boolean {
  const told = body.slice(0, credit?.start).replace(/[Ảả]nh\s?:/u, '');
  if (words > LONGEST_BEHIND || /["“”«:?]/u.test(told)) return false;
  return credit !== null || sentences(line, { start, end }).length === 1 || /[Ảả]nh/u.test(body);
}

/** Two to four words that nothing but a name can be, or where the text comes from ("Nguồn: TTXVN"). */
function signs({ body, stops, words, furniture, credit }: Row): boolean {
  if (credit !== null && !FILMED.test(body)) return false;
  if (stops || furniture !== null || words < 2 || words > 8 || isMenu(body)) return false;
  const byline = readByline(body);
  const name = byline?.name?.split(' ').length ?? 0;
  return name <= 4 && (name >= 2 || (name === 1 && byline?.sure === true));
}
