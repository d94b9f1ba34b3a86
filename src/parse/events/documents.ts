import { slug } from '../text/slug.ts';
import type { Span } from '../text.ts';
import { latin } from '../text/latin.ts';
import { matches } from '../text/matches.ts';

/** A document (a plan, declaration, agreement) that a text names. */
export interface Document extends Span {
  name: string;
  /** ASCII, the same for wordings that mean one document. */
  what: string;
}

/** First words of the names of documents, as printed with a capital. */
const HEAD =
  '(?:Kế hoạch|Tuyên bố|Báo cáo|Hiệp định|Hiệp ước|Chiến lược|Lộ trình|Khung|Nghị quyết|Nghị định thư|Chương trình|Sáng kiến|Hướng dẫn|Bộ quy tắc|Bộ nguyên tắc|Thỏa thuận|Thoả thuận|Biên bản|Bản ghi nhớ|Tầm nhìn|Mạng lưới|Đề án|Tuyên ngôn|Công ước|Bộ chỉ số|Nền tảng)';
const STARTS = latin(`(?<!\\p{L})${HEAD}(?!\\p{L})`, 'gu');
const END =
  /[,.;()“”"]| (?:với|nhằm|tại|vào|trong|là|đã|sẽ|để|mang|đánh|gồm|được|do|có(?! trách)|vừa(?= (?:được|qua|ký|công bố|thông qua|ban hành|chính thức))|cho|cũng|đều|chính thức|từ (?:tháng|năm)|hồi|mà|dự kiến|khẳng định|cùng|đồng thời|góp|hướng|giúp|theo|từng|bao gồm|như|từ ngày|ngày|sáng|chiều|tối|ngay|sau|[-–—])(?= |$)/u;
const AND = / và (?=(\S+))/gu;
const ABBREVIATION = /^ ?\(([A-Z][A-Z0-9]{2,9})\)/u;
const LONGEST = 160;

/** The documents of a text, in its order. `abbreviations` maps "DEFA" to the name behind it. */
export function findDocuments(
  text: string,
  abbreviations: ReadonlyMap<string, string>,
): Document[] {
  const found: Document[] = [];
  for (const { index } of matches(text, STARTS)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const end = endOf(text, index);
    const name = text.slice(index, end);
    found.push({ start: index, end, name, what: identity(name) });
  }
  for (const [abbreviation, name] of abbreviations) {
    if (!text.includes(abbreviation)) continue;
    const alone = latin(`(?<![\\p{L}(])${abbreviation}(?![\\p{L}\\p{N})])`, 'gu');
    for (const { index } of matches(text, alone)) {
      const span = { start: index, end: index + abbreviation.length };
      if (found.some(({ start, end }) => start < span.end && span.start < end)) continue;
      found.push({ ...span, name, what: identity(name) });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The abbreviations that texts give to documents: "Hiệp định … (DEFA)". */
export function learnDocumentAbbreviations(texts: readonly string[]): Map<string, string> {
  const learned = new Map<string, string>();
  for (const text of texts) {
    for (const { end, name } of findDocuments(text, new Map())) {
      const abbreviation = ABBREVIATION.exec(text.slice(end, end + 14))?.[1];
      if (abbreviation !== undefined && !learned.has(abbreviation)) learned.set(abbreviation, name);
    }
  }
  return learned;
}

function endOf(text: string, start: number): number {
  const rest = text.slice(start, start + LONGEST);
  // The name's own first words hold no end ("Biên bản").
  const stop = rest.slice(3).search(END);
  let name = stop === -1 ? rest : rest.slice(0, stop + 3);
  for (const { index, 1: next = '' } of matches(name, AND)) {
    // "về dữ liệu và lòng tin" goes on; "và Tuyên bố …", "và ra mắt" do not.
    const isAbout = / về /u.test(name.slice(0, index));
    if (isAbout && !/^(?:Kế|Tuyên|Báo|Hiệp|Chiến|Nghị|Chương|ra|công|thông|ký|khởi)$/u.test(next)) {
      continue;
    }
    if (/^(?:Đổi|Công|Truyền|Phát)/u.test(next)) continue;
    name = name.slice(0, index);
    break;
  }
  return start + name.trimEnd().length;
}

/** "Kế hoạch … giai đoạn 2026-2030" and "Kế hoạch … 2030" are one; what a declaration is about is left out where its name stands before. */
function identity(name: string): string {
  const about = name.indexOf(' về ');
  const head =
    about > 0 && name.slice(0, about).split(' ').length > 2 ? name.slice(0, about) : name;
  return slug(
    head.replace(
      / (?:cho )?(?:giai đoạn |thời kỳ |đến năm |tới năm |năm )?(?:\d{4} ?[-–\u2011] ?)?(\d{4})$/u,
      ' $1',
    ),
    60,
  );
}
