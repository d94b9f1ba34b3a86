import { wordsOf } from '../text/words.ts';
import { latin } from '../text/latin.ts';

/** "Bài, ảnh: ", "Tác giả: ", "Thực hiện: ". */
const LABEL =
  /^(?:Nguồn|Tác giả|Người viết|(?:Bài viết|Bài|Tin bài|Tin|Nội dung)(?:\s?(?:,|và|-|\/|&)\s?(?:bài|ảnh|video|clip|audio|đồ họa|đồ hoạ|thiết kế)){0,3}|Thực hiện|Tổng hợp|Biên tập|Ghi chép)\s*:\s*/iu;
/** Others who made the page: "Thiết kế: …", "Đồ họa: …". */
const MADE = latin(
  /^(?:Thiết kế|Trình bày|Đồ họa|Đồ hoạ|Kỹ thuật|Video|Audio|Clip|Dựng phim|Quay phim|Biên tập viên|Đọc|Giọng đọc|Chịu trách nhiệm[^:]{0,40})(?:\s?(?:,|và|-|\/|&)\s?\p{L}+(?: \p{L}+)?){0,2}\s*:\s*\p{Lu}/iu,
);
/** What somebody did, behind the name: "thực hiện", "(tổng hợp)", "(t/h)". */
const DONE =
  /\s*(?:[-–]\s*)?(?:\((?:thực hiện|tổng hợp|lược ghi|ghi|biên dịch|lược dịch|dịch|t\/h|th|T\/h|TH|từ [^()]{2,40})\)|(?:thực hiện|lược ghi|tổng hợp|ghi)\.?)$/u;
/** Where the text comes from, behind the name: "(TTXVN/Vietnam+)", "(Theo AFP)", "/VOV.VN". */
const AGENCY = latin(/\s*(?:\((?:[Tt]heo )?[\p{L}\p{N}.+/, &-]{2,60}\)|,\s[Tt]heo\s.{2,40})$/u);
/** "Trọng Giáp (Video: Đức Đồng)": who made the pictures. */
const PICTURES = /\s*\((?:Video|Clip|Ảnh|Đồ họa|Đồ hoạ|Infographic): [^()]{2,40}\)$/u;
/** "Vũ Hoàng (Theo CNN)". */
const TAKEN_FROM = /\s\(Theo [^()]{2,40}\)$/u;
const OUTLET_BEHIND = latin(
  /\s?\/\s?(?:(?:Báo|Tạp chí|Đài|Thời báo) .{2,40}|[\p{L}\p{N}]+\.(?:vn|VN|com|net)|\p{Lu}[\p{L}\p{N}+.]*(?: \p{L}+){0,3})$/u,
);
/** "(Vietnam+)", "(Theo TTXVN)", "(Lược dịch từ Reuters)": only where the text comes from. */
const SOURCE_ONLY = latin(
  /^\((?:(?:Theo|Lược dịch|Nguồn|Tổng hợp|Biên dịch|Dịch)\b[^()]{0,60}|[\p{L}\p{N}.+/, -]{2,40})\)\.?$/u,
);
const FROM = latin(
  /^(?:Theo|Nguồn)\s+(?:Báo |Tạp chí |Cổng |Trang )?[\p{Lu}\p{N}][^,:;!?]{1,50}$/u,
);
/** "Trần Thường từ Singapore": where somebody wrote. */
const FROM_PLACE = latin(/ từ \p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}$/u);
/** "Đức Tuân."; initials keep theirs. */
const STOP = latin(/(?<=\p{Lu}\p{L}* \p{Lu}\p{Ll}+)\.$/u);
const EMAIL = /\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;
/** Those who sign without a name. */
const NAMELESS = latin(
  /^(?:PV|P\.V|BTV|CTV|Nhóm (?:PV|phóng viên|BTV|tác giả)(?: \p{Lu}\p{L}*(?: \p{L}+){0,3})?|Ban \p{Lu}\p{L}*(?: \p{L}+){0,3}|BBT|Phóng viên)$/u,
);
/** "T.H.", "L.X", "N.T.H". */
const INITIALS = latin(/^(?:\p{Lu}\.?){1,3}(?:\.\p{Lu}){0,2}\.?$/u);
const BETWEEN = /\s*(?:,|&|;|\s[-–]\s|\svà\s)\s*/u;

/** A line that tells who wrote the article, or where it was taken from. */
export interface Byline {
  /** As printed, without what stands around it; null where the line only tells a source. */
  name: string | null;
  /** Its form leaves no doubt: "Bài và ảnh: …", "Theo TTXVN". */
  sure: boolean;
}

/** Reads a byline, or null. */
export function readByline(body: string): Byline | null {
  if (body.length > 90 || !/^[\p{Lu}(]/u.test(body)) return null;
  if (SOURCE_ONLY.test(body) || MADE.test(body)) return { name: null, sure: true };
  const labelled = body.replace(LABEL, '').replace(PICTURES, '');
  const done = labelled.replace(EMAIL, '').replace(DONE, '');
  const sure = labelled !== body || done !== labelled || TAKEN_FROM.test(body);
  if (FROM.test(done)) return { name: done.replace(/^(?:Theo|Nguồn)\s+/u, ''), sure: true };
  const name = withoutOutlet(done)
    .replace(DONE, '')
    .replace(FROM_PLACE, '')
    .replace(STOP, '')
    .trim();
  return signs(name) ? { name, sure } : null;
}

/** "Lan Anh (TTXVN/Vietnam+)", "Lan Anh/VOV.VN" → "Lan Anh"; "TTXVN/Vietnam+" is one outlet. */
function withoutOutlet(text: string): string {
  const short = text.replace(AGENCY, '').replace(OUTLET_BEHIND, '');
  const isOutlet = /^[\p{Lu}\d]{2,8}$/u.test(short) && !NAMELESS.test(short);
  return short === '' || (isOutlet && text.includes('/')) ? text : short;
}

/** One to four people by name, in capitals all of them; or who signs without one. */
function signs(text: string): boolean {
  const people = text.replace(/^Bài\s+/u, '').split(BETWEEN);
  return (
    people.length <= 4 &&
    people.every((person) => {
      if (NAMELESS.test(person) || INITIALS.test(person)) return true;
      const words = wordsOf(person);
      return (
        words.length > 0 &&
        words.length <= 6 &&
        words.every(({ text: word }) => /^\p{Lu}/u.test(word)) &&
        !/[.?!:”"»]$/u.test(person)
      );
    })
  );
}
