import type { DayMonth } from '../dates/calendar.ts';
import { findAtoms } from '../dates/date-atoms.ts';
import { isVietnamese } from '../people/names.ts';
import { latin } from '../text/latin.ts';

/** The code in front of the first sentence: "TPO - ", "(PLO)- ", "Hà Nội (TTXVN 15/1) - ". */
export interface Dateline {
  code: string;
  /** The day printed with it, year unknown. */
  day: (DayMonth & { words: string }) | null;
  /** Where the sentence begins. */
  end: number;
}

const DASH = '[-–—]{1,2}';
/** "(Dân trí) - ", "(VOV5)- ", "(ĐCSVN)": at most four words. */
const IN_BRACKETS = latin(
  `^\\(\\s?([\\p{L}\\d.&+]{2,20}(?: [\\p{L}\\d.&+]{1,12}){0,3})\\s?\\)\\s*(?:${DASH}|:)\\s*`,
  'u',
);
const DOMAIN = '[\\p{L}\\d]{2,20}\\.(?:vn|com|net|org|VN|Vn|Com|Net|Org)';
const CAPITALS = '[\\p{Lu}\\d.&+]{2,15}|N\\p{L}ĐT';
/** "TPO - ", "VTV.vn - ", "VietTimes -- ". */
const BEFORE_DASH = latin(`^(${DOMAIN}|${CAPITALS}|\\p{Lu}[\\p{L}\\d]{4,19})\\s*${DASH}\\s+`, 'u');
const PLACE = '\\p{Lu}[\\p{L}.]*(?:[ -]\\p{Lu}[\\p{L}.]*){0,3}';
/** "Ông Nguyễn Văn A (Hà Nội): …" is somebody who speaks. */
const NO_PERSON = '(?!(?:Ông|Bà|Anh|Chị|Cô|Chú|Bác|Em|Cụ|TS|GS|PGS)[\\s.])';
/** "Hà Nội (TTXVN 15/1) - ", "Hà Nội, ngày 15/1 (TTXVN) - ", "Vientiane (TTXVN) – ". */
const AFTER_PLACE = latin(
  `^${NO_PERSON}${PLACE}(?:,?\\s*(?:ngày )?(\\d{1,2}[-/.]\\d{1,2}))?,?\\s*\\(([\\p{L}\\d.&+]{2,20})(?:[ ,]{1,2}(?:ngày )?([^()]{1,20}))?\\)\\s*(${DASH}|:)?\\s*`,
  'u',
);
/** Words that only a sentence begins with. */
const OPENERS =
  'Với|Sáng|Trưa|Chiều|Tối|Ngày|Hôm|Tại|Theo|Trong|Bên|Nhân|Nhằm|Trước|Sau|Phát|Để|Sự|Cùng|Tiếp|Dự|Việc|Ông|Bà|Các|Từ';
const OPENS = latin(`^(?:${OPENERS})\\s`, 'u');
/** "BNEWS Với tiềm năng …": capitals, and behind them a word that only a sentence begins with. */
const BARE = latin(`^(\\p{Lu}{3,10}) (?=(?:${OPENERS})\\s)`, 'u');
/** "TGVN. Ngày 15/1, …". */
const BEFORE_STOP = latin(/^(\p{Lu}{4,8})\.\s+(?=\p{Lu})/u);
/** A code that stands alone on its line: "NDO -", "(VTC News) -". */
const ALONE = latin(
  `^(?:\\(([\\p{L}\\d.&+ ]{2,24})\\)\\s*${DASH}|(${DOMAIN}|${CAPITALS})\\s*${DASH})\\s*$`,
  'u',
);

/**
 * Reads the dateline that a paragraph opens with. `usedAgain` tells whether the article uses a word as a
 * word of its own: what it does is no code ("ASEAN - Nhật Bản: …").
 */
export function readDateline(text: string, usedAgain: (word: string) => boolean): Dateline | null {
  const whole = (found: RegExpExecArray, code: string | undefined): Dateline | null =>
    code === undefined ? null : { code, day: null, end: found[0].length };
  const bracketed = IN_BRACKETS.exec(text);
  if (bracketed !== null) return whole(bracketed, bracketed[1]);
  const dashed = BEFORE_DASH.exec(text);
  if (dashed !== null) {
    const code = dashed[1] ?? '';
    // "Internet - con đường …" begins with a word; "Kinhtedothi - Sáng 15/1, …" with a code.
    const isWord =
      /^\p{Lu}\p{Ll}+$/u.test(code) &&
      (isVietnamese(code) || !OPENS.test(text.slice(dashed[0].length)));
    if (!isWord && (code.includes('.') || !usedAgain(code))) return whole(dashed, code);
  }
  const placed = AFTER_PLACE.exec(text);
  if (placed !== null) {
    const day = dayIn(placed[1] ?? placed[3] ?? '');
    const isAgency = placed[4] !== undefined || day !== null;
    if (isAgency) return { code: placed[2] ?? '', day, end: placed[0].length };
  }
  const bare = BARE.exec(text) ?? BEFORE_STOP.exec(text);
  return bare !== null && !usedAgain(bare[1] ?? '') ? whole(bare, bare[1]) : null;
}

/** The code of a line that holds nothing else, or null. */
export function lonelyDateline(text: string): string | null {
  const found = text.length > 40 ? null : ALONE.exec(text);
  return found === null ? null : (found[1] ?? found[2] ?? null);
}

function dayIn(text: string): Dateline['day'] {
  const atom = findAtoms(text).find(({ grain }) => grain === 'day');
  if (atom?.grain !== 'day') return null;
  return { day: atom.day, month: atom.month, words: text.slice(atom.start, atom.end) };
}
