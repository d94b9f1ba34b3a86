import type { Hit } from './hit.ts';
import { blank, type Mention } from '../people/mention.ts';
import type { Span } from '../text.ts';
import { joined, phrases, type Word } from '../text/words.ts';

/* Studies that speak: "Theo báo cáo của Ngân hàng X, …", "Khảo sát của Viện Y cho thấy …". */

const studies = phrases(
  (
    'báo cáo|nghiên cứu|khảo sát|cuộc khảo sát|kết quả khảo sát|kết quả nghiên cứu|kết quả điều tra|điều tra|thống kê|số liệu|số liệu thống kê|' +
    'dữ liệu|công bố|phân tích|ước tính|tính toán|dự báo|bảng xếp hạng'
  ).split('|'),
);
/** Of these only those of a named body: "theo thống kê" alone says nothing of who counted. */
const COUNTS = /^(?:thống kê|số liệu|dữ liệu|công bố|phân tích|ước tính|tính toán|dự báo)/u;
/** Behind a report that is the subject: what it does not bear in its name, and the verb by which it speaks. */
const VERB =
  '\\s(?:(?:cũng|mới đây|vừa|đã|gần đây) ){0,2}(cho biết|cho thấy|cho hay|chỉ ra|ước tính|dự báo|nhận định|khuyến nghị|cảnh báo|ghi nhận|nhấn mạnh|khẳng định)(?: rằng)?(?=[\\s,:])';
const SPEAKS = new RegExp(`^([^.;:!?“”"«»]{1,180}?)${VERB}`, 'u');
const ITS_VERB = new RegExp(
  `^(?:,\\s[^.;:!?“”"«»]{1,120}?,|\\s(?:vừa |mới |được )?(?:trình bày|công bố|thực hiện|phát hành)\\s[^.,;:!?“”"«»]{1,80}?)?${VERB}`,
  'u',
);
const DELIVERED = /^\s(?:tại|với|trước|về|đoàn|tóm tắt|nhanh|kết quả|thêm)\s/u;

function upToComma(line: string, start: number): string | null {
  const comma = line.indexOf(',', start);
  if (comma === -1 || comma - start > 160) return null;
  const name = line.slice(start, comma).trimEnd();
  return /[.;:!?“”"«»]/u.test(name) ? null : name;
}

/** "Báo cáo của hãng X, công bố hôm qua, cho biết": the name, without the aside behind it. */
function upToVerb(line: string, first: Word): string | null {
  if (
    !first.capital ||
    !/(?:^|[.!?…”"]\s+)$/u.test(line.slice(Math.max(0, first.start - 3), first.start))
  )
    return null;
  const name = SPEAKS.exec(line.slice(first.start, first.start + 220))?.[1];
  if (name === undefined) return null;
  const aside = /^([^,]+),\s\p{Ll}[^]*,$/u.exec(name)?.[1];
  if (aside !== undefined) return aside;
  // "Khảo sát của Viện X công bố hôm qua cho thấy"
  const told =
    /^(.{8,}?)\s(?:vừa |mới |được )?(?:trình bày|công bố|thực hiện|phát hành)(?=\s)/u.exec(
      name,
    )?.[1];
  if (told !== undefined && !told.includes(',')) return told;
  // "của Google, Temasek và Bain": a list ends with "và".
  return !name.includes(',') || /,\s\p{Lu}[^,]*\s(?:và|&)\s\p{Lu}[^,]*$/u.test(name) ? name : null;
}

/** "Theo báo cáo AI Horizon của Viện Brightwater, …": the study as printed, up to the comma. */
export function studyAt(line: string, words: readonly Word[], i: number): Mention | null {
  const one = words[i]?.lower === 'một' ? 1 : 0;
  const n = studies.match(words, i + one);
  const first = words[i];
  if (n === 0 || first === undefined) return null;
  const according = words[i - 1]?.lower === 'theo' && joined(words, i - 1);
  // "khu vực mà theo báo cáo …": of one thing in the sentence.
  if (according && words[i - 2]?.lower === 'mà') return null;
  const name = according ? upToComma(line, first.start) : upToVerb(line, first);
  if (name === null) return null;
  const rest = name.slice((words[i + one + n - 1]?.end ?? first.end) - first.start);
  // "Báo cáo tại hội nghị, Bộ X cho biết": somebody reports.
  if (!according && DELIVERED.test(rest)) return null;
  // "theo báo cáo tại hội nghị", "theo khảo sát đó": which one, nothing tells.
  if (!(COUNTS.test(name) ? /(?:của|từ|do)\s.*\p{Lu}/u : /[\p{Lu}\d]/u).test(rest)) return null;
  const core = { start: first.start, end: first.start + name.length };
  return { ...blank(core, 'report'), name };
}

/** The attribution of a report that is the subject of its sentence. */
export function reportSubject(line: string, range: Span, mention: Mention): Hit | null {
  const found = ITS_VERB.exec(line.slice(mention.end, range.end));
  if (found?.[1] === undefined) return null;
  const end = mention.end + found[0].length;
  const start = mention.end + found[0].indexOf(found[1]);
  const text = line.slice(start, end);
  const states = line.slice(end, range.end).trim().split(/\s+/u).length >= 5;
  return { mention, cue: { text, start, end }, states };
}
