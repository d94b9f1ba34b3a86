import { span, yearWords, type Atom } from './atom.ts';
import { latin } from '../text/latin.ts';
import { matches } from '../text/matches.ts';

/*
 * Years and spans of years in figures. A year inside the name of a thing ("ASEAN 2025", "Tầm nhìn
 * 2045") is no time: a bare one counts only behind a word that leads to a time.
 */

/** "năm 2026"; a decade ("những năm 1990"), a quarter's or season's year is no year of its own. */
const YEAR = latin(
  /(?<!\p{L}|những |quý (?:i{1,3}|iv|\d) |mùa \p{L}{2,6} )năm (?:tài chính )?(\d{4})(?![\p{L}\p{N}/%]|[.,]\p{N}| ?[\-\u2011–—] ?\p{N}| (?:đến|tới) (?:hết |cuối |đầu |giữa )?(?:năm )?(?:19|20|21)\d{2}(?!\p{N}))/giu,
);
/** A year of its own ends here: no noun that it could count follows. */
const YEAR_ENDS =
  '(?=$|[.,;:!?…)\\]”"](?!\\p{N})| [-–—(]| (?:của|so|tại|ở|sẽ|đã|vừa|đến|tới|với|do|và|là|theo|trong|khi|được|để|nhằm|vào|có|bởi|trở|về|lên|nhưng|mà|thì|cùng|trên|cho|như|hoặc|hay|nếu|qua|đạt|tăng|giảm)(?!\\p{L}))';
/** "hoàn tất vào 2025". */
const BARE_YEAR = latin(
  `(?<!\\p{L})(?:vào|hồi|đến|tới|từ|trước|sau|trong|hết|cuối|đầu|giữa|so với|còn lại của) ((?:19|20)\\d{2})${YEAR_ENDS}`,
  'giu',
);
/** "2025 là năm của …". */
const YEAR_THAT_IS = latin(
  /(?<![\p{N}/.,:\-\u2011–]|\p{Lu}[\p{L}\p{N}]{0,20} )((?:19|20)\d{2})(?= (?:sẽ |cũng |tiếp tục |được coi |được xem |được xác định )?là (?:một )?năm(?!\p{L}))/gu,
);
/** The years that go on a list: "năm 2024, 2025 và 2026". */
const LISTED_YEAR = latin(
  `(?:, ?| và | hoặc | hay )((?:19|20)\\d{2})(?!\\p{N})${YEAR_ENDS}`,
  'iuy',
);
/** "năm tới", but not "5 năm tới", "nhiều năm tới". */
const RELATIVE_YEAR = latin(
  /(?<!\p{L}|\p{N} |(?<!\p{L})(?:nhiều|những|các|vài|mấy|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|chục|trăm|nửa|mỗi|hàng|hằng) )năm (nay|tới|ngoái)(?!\p{L})/giu,
);

const YEARS = latin(
  /(?<![\p{L}\p{N}/.,:\-\u2011–])((?:19|20|21)\d{2})( ?[-\u2011–—] ?| (?:đến|tới) (?:hết |cuối |đầu |giữa )?)(?:năm )?((?:19|20|21)\d{2})(?![\p{L}\p{N}/%]|[.,\-\u2011]\p{N})/giu,
);
/** A word that leads to a span of years. */
const PERIOD_BEFORE = latin(
  /(?<!\p{L})(?:giai đoạn|nhiệm kỳ|nhiệm kì|thời kỳ|thời kì|thời gian|năm|năm học|niên khóa|niên khoá|kỳ|từ|trong|trung hạn) ?\(?$/iu,
);
/** A span in words needs one of these: "từ 2021 đến 2025". */
const FROM_BEFORE = latin(/(?<!\p{L})(?:giai đoạn|thời kỳ|năm|từ) $/iu);
/** Behind a word in lower case that is not the end of a programme's name. */
const PLAIN_BEFORE = latin(/(?:^|[(,;] ?|(?<!\p{L})\p{Ll}{2,8} )$/u);
const PROGRAMME_BEFORE = latin(
  /(?<!\p{L})(?:chương trình|đề án|dự án|chiến lược|kế hoạch|tầm nhìn|nghị quyết|quy hoạch|khung)[\p{L}\p{N} ]{0,50}$/iu,
);
/** What carries its name in marks. */
const TITLED = latin(
  /(?<!\p{L})(?:chương trình|đề án|dự án|chiến lược|kế hoạch|nghị quyết|quy hoạch|báo cáo|sách trắng|cuốn sách)(?: \p{L}{2,8}){0,3} $/iu,
);
const SPAN_ENDS = latin(`^${YEAR_ENDS}`, 'iu');

/** Quick looks, on text in lower case: what each pattern cannot do without. */
const MAY_BE_YEAR = /năm (?:\d|tài chính)/;
const MAY_BE_RELATIVE = /năm (?:nay|tới|ngoái)/;
const MAY_BE_BARE = / (?:19|20)\d\d/;

/** Years that stand alone, and "năm nay". */
export function years(text: string, lower: string): Atom[] {
  const told = (pattern: RegExp) =>
    matches(text, pattern).map((m): Atom => {
      return { ...span(m), grain: 'year', year: yearWords(m[1]) };
    });
  const found = [
    ...(MAY_BE_YEAR.test(lower) ? told(YEAR) : []),
    ...(MAY_BE_BARE.test(lower) ? matches(text, BARE_YEAR).map(yearAt) : []),
    ...(lower.includes('là năm') || lower.includes('là một năm') ? told(YEAR_THAT_IS) : []),
  ];
  return [
    ...found
      .filter(({ start }) => !isInTitle(text, start))
      .flatMap((atom) => [atom, ...listedBehind(text, atom.end)]),
    ...(MAY_BE_RELATIVE.test(lower) ? told(RELATIVE_YEAR) : []),
  ];
}

/** Whether a year stands in the name, in marks, of a programme: Đề án “… đến năm 2030”. */
function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 240), at);
  const opening = /["“«]([^"“”«»]*)$/u.exec(before);
  return opening !== null && TITLED.test(before.slice(0, opening.index));
}

/** The years that are listed behind one that ends at `at`. */
function listedBehind(text: string, at: number): Atom[] {
  const found: Atom[] = [];
  for (let end = at; ;) {
    LISTED_YEAR.lastIndex = end;
    const m = LISTED_YEAR.exec(text);
    if (m === null) return found;
    found.push(yearAt(m));
    end = m.index + m[0].length;
  }
}

/** The year that a match ends with. */
function yearAt(match: RegExpMatchArray & { index: number }): Atom {
  const end = match.index + match[0].length;
  return { start: end - 4, end, grain: 'year', year: yearWords(match[1]) };
}

/** "giai đoạn 2026-2030", "từ 2021 đến 2025". */
export function yearSpans(text: string): Atom[] {
  return matches(text, YEARS).flatMap((m): Atom[] => {
    const at = span(m);
    const [first, last] = [Number(m[1]), Number(m[3])];
    const before = text.slice(Math.max(0, at.start - 64), at.start);
    const inWords = /\p{L}/u.test(m[2] ?? '');
    const told = inWords
      ? FROM_BEFORE.test(before)
      : PERIOD_BEFORE.test(before) ||
        (PLAIN_BEFORE.test(before) &&
          !PROGRAMME_BEFORE.test(before) &&
          SPAN_ENDS.test(text.slice(at.end, at.end + 12)));
    if (!told || first >= last) return [];
    const from = { month: null, year: { stated: first } };
    return [{ ...at, grain: 'span', from, to: { month: null, year: { stated: last } } }];
  });
}
