import { blank, type Mention } from './mention.ts';
import { capitalRun } from './names.ts';
import { orgNames } from './places.ts';
import { joined, phrases, type Word } from '../text/words.ts';

/** Those whom a country sends; its name stands behind. */
export const delegations = phrases(
  'đoàn|phái đoàn|đoàn đại biểu|đoàn đàm phán|đoàn công tác|phái đoàn đàm phán'.split('|'),
);

/** Countries that are given names as well. */
const NAMES = new Set(['Anh', 'Đức', 'Nga', 'Mỹ', 'Ý', 'Pháp', 'Nhật']);

/** "đoàn Campuchia", "đoàn đại biểu Lào": a body that speaks; null where word `i` opens none. */
export function delegation(line: string, words: readonly Word[], i: number): Mention | null {
  const n = delegations.match(words, i);
  const country = n === 0 ? 0 : orgNames.match(words, i + n);
  const first = words[i];
  const place = words[i + n];
  const end = i + n + country;
  if (country === 0 || first === undefined || place?.capital !== true) return null;
  // "Đoàn Anh Tuấn", "Đoàn Nga": somebody's name.
  if (!joined(words, i + n - 1) || capitalRun(line, words, i + n) > end) return null;
  if (first.capital && n === 1 && NAMES.has(place.text)) return null;
  const core = { start: first.start, end: words[end - 1]?.end ?? place.end };
  return { ...blank(core, 'body'), name: line.slice(core.start, core.end) };
}
