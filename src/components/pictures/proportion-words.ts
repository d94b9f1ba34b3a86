import type { Figure } from '../../schemas/figure.ts';

/*
 * What the printed words say of the number they hold: on which side a qualifier leaves it open, and
 * whether a percentage is a part of a whole or a growth. Where the words do not tell, neither do we.
 */

/** How a number ends: as it stands, open to one side or to both, or at a mark that it reaches. */
export type Edge = 'exact' | 'above' | 'below' | 'about' | 'reached';

const EDGES: Record<Exclude<Edge, 'exact'>, readonly string[]> = {
  above: ['hơn', 'trên', 'quá', 'ít nhất', 'tối thiểu', 'không dưới', 'trở lên'],
  below: [
    ...['gần', 'ngót', 'dưới', 'chưa đến', 'chưa tới', 'chưa đầy', 'chưa được'],
    ...['nhiều nhất', 'tối đa', 'không quá', 'trở xuống'],
  ],
  about: [
    ...['khoảng', 'vào khoảng', 'chừng', 'xấp xỉ', 'ước', 'ước tính', 'ước đạt'],
    ...['ước khoảng', 'ước chừng'],
  ],
  reached: ['tới', 'đến', 'lên tới', 'lên đến'],
};
const KNOWN = Object.entries(EDGES)
  .flatMap(([edge, words]) => words.map((word) => ({ edge: edge as Edge, word })))
  .sort((a, b) => b.word.length - a.word.length);

/** Where a qualifier leaves its number open; of two, the one next to the number. Null where no rule knows it. */
export function edgeOf(qualifier: string | null): Edge | null {
  if (qualifier === null) return 'exact';
  const words = qualifier.toLowerCase();
  return KNOWN.find(({ word }) => words === word || words.endsWith(` ${word}`))?.edge ?? null;
}

type Told = Pick<Figure, 'text' | 'amount'>;

/** What stands before and after the number in its clause. */
function around({ text, amount }: Told): { before: string; after: string } {
  const at = text.vi.indexOf(amount);
  return at < 0
    ? { before: '', after: '' }
    : {
        before: text.vi.slice(0, at).toLowerCase().trimEnd(),
        after: text.vi
          .slice(at + amount.length)
          .toLowerCase()
          .trimStart(),
      };
}

/** Words that make a percentage a change or a rate: no part of a whole. */
const CHANGE =
  /(?<!\p{L})(?:tăng|giảm|tốc độ|tăng trưởng|suy giảm|lãi suất|thuế|lạm phát|cao hơn|thấp hơn|nhanh hơn|chậm hơn|lớn hơn)(?!\p{L})/u;
/** Words before it that name a whole. */
const OF_A_WHOLE =
  /(?<!\p{L})(?:chiếm|tỉ lệ|tỷ lệ|tỉ trọng|tỷ trọng|trong đó(?: có)?|trong số|bao phủ|phủ sóng)(?!\p{L})/u;
/** The whole itself, right after it. */
const WHOLE =
  /^(?:tổng|số|dân|người|hộ|doanh nghiệp|là|trong|các|thị phần|lực lượng|diện tích|gdp|quy mô)(?!\p{L})/u;

/** Whether the words tell a percentage or a fraction as a part of a whole. */
export function tellsShare(figure: Told): boolean {
  const { before, after } = around(figure);
  return !CHANGE.test(before) && (OF_A_WHOLE.test(before) || WHOLE.test(after));
}

/** Whether the words tell a rate as growth. */
export function tellsGrowth(figure: Told): boolean {
  const { before } = around(figure);
  return /(?<!\p{L})tăng(?!\p{L})/u.test(before) && !/(?<!\p{L})giảm(?!\p{L})/u.test(before);
}

/** The year that something is compared with ("gấp đôi so với năm 2020"); null where the words name none. */
export function baseYear({ text }: Pick<Figure, 'text'>): string | null {
  return /so với (?:\p{L}+ ){0,2}?năm (\d{4})(?!\d)/u.exec(text.vi)?.[1] ?? null;
}

/** Whether a share is told as a part of what another figure counts ("700 triệu dân, trong đó hơn 60%"). */
export function isPartOf(share: Told, whole: Told): boolean {
  const at = share.text.vi.indexOf(whole.amount);
  if (at < 0) return false;
  const rest = share.text.vi.slice(at + whole.amount.length);
  const between = rest.slice(0, Math.max(0, rest.indexOf(share.amount)));
  return /^[^.;]{0,40}trong (?:đó|số đó)(?: có)? ?$/u.test(between);
}
