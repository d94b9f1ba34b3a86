import {
  CONNECTIVE,
  DEMANDS,
  ENUMERATED,
  FIRST_POINT,
  LEANS,
  MARKED,
  OTHER_SOURCE,
  STUDY,
} from './lists.ts';
import { narrates, standsOutside } from './narration.ts';
import { sentences, type Span } from '../text.ts';
import type { Voice } from './voices.ts';
import { latin } from '../text/latin.ts';

/** A speech that goes on in the paragraphs behind its opening. */
export interface Speech {
  /**
   * `list`: the points follow at once. `enumerated`: they follow with "Thứ nhất, …". `account`: a
   * "Theo đó, …" behind an opening. `none`: nothing was announced.
   */
  mode: 'list' | 'enumerated' | 'account' | 'none';
  /** The speaker has the floor: paragraphs that lean on the one before belong to the speech. */
  talk: boolean;
  voice: Voice;
  /** Quote to go on from. */
  last: string | null;
  /** Whether the paragraph before belongs to the speech. */
  adjacent: boolean;
  /** Whether the paragraph before ends with what the outlet retells, not with words in marks. */
  retold: boolean;
  /** Whether that paragraph ends with a semicolon: its sentence goes on in the next one. */
  unended: boolean;
  /** Opened by a sentence that states nothing itself. */
  bare: boolean;
  /** How the points of its list begin: with bullets or numbers, or with "Thứ nhất, …". */
  marked: 'bullets' | 'words' | null;
}

export const THEREBY = /^Theo đó(?=[\s,])/u;
const TALK =
  /^(?:Phát biểu|Trả lời|Trao đổi|Chia sẻ|Thông tin)(?=\s)|(?:báo chí|phỏng vấn|họp báo|phóng viên)/iu;

/** Whether a paragraph gives its speaker the floor: a speech, an interview, a press conference. */
export function givesFloor(paragraph: string): boolean {
  return TALK.test(paragraph);
}

/** "Đồng thời cho biết, …", "Bên cạnh đó cũng cần …": nobody else is the subject. */
export const NO_SUBJECT =
  /^(?:Đồng thời|Bên cạnh đó|Ngoài ra|Qua đó|Từ đó|Cùng với đó|Cũng),? (?:cũng |còn |đã )?(?:cho biết|cho rằng|khẳng định|nhấn mạnh|đề nghị|kiến nghị|bày tỏ|mong muốn|đề xuất|kêu gọi|lưu ý|yêu cầu|cần|phải|nên)(?=[\s,])/u;

/** "Các tuyên bố này được đưa ra sau …": the outlet speaks of what was said. */
const OF_STATEMENT = latin(
  /^(?:Các |Những )?(?:[Tt]uyên bố|[Pp]hát biểu|[Bb]ình luận|[Pp]hát ngôn|[Đđ]ộng thái|[Cc]huyến thăm|[Cc]uộc (?:gặp|họp|hội đàm)) (?:\p{Ll}+ ){0,4}(?:này|trên) |^(?:Tuyên bố|Phát biểu|Bình luận|Phát ngôn|Nhận định|Lời \p{Ll}+) của |^(?:Mang|Với|Có) chủ đề (?=[“"‘'])/u,
);

/** "Moscow buộc phải tìm …", "Họ đã phải rời …": the outlet tells what somebody had to do. */
const FORCED = latin(
  /^[^.:]{0,90}\s(?:buộc|đã|từng|bị|sẽ|không|vẫn|còn|lại) (?:cần|phải|nên)(?!\p{L})|^\p{Lu}[a-z]*(?: \p{Lu}[a-z]+)* (?:cần|phải|nên)\s/u,
);

/** Whether a paragraph without attribution belongs to the speech before it; `day` is the article's. */
export function belongsTo(speech: Speech, line: string, range: Span, day: string | null): boolean {
  const text = line.slice(range.start, range.end);
  if (THEREBY.test(text)) return speech.bare || speech.adjacent;
  if (speech.unended) return true;
  if (narrates(text, day) || OF_STATEMENT.test(text)) return false;
  if (OTHER_SOURCE.test(text) || STUDY.test(text)) return false;
  if (speech.marked === 'bullets' && !MARKED.test(text) && !CONNECTIVE.test(text)) return false;
  if (speech.marked === 'words' && !isPoint(text)) return false;
  if (speech.mode === 'list' || speech.mode === 'account') return true;
  if (speech.mode === 'enumerated' && ENUMERATED.test(text)) return true;
  if (speech.adjacent && FIRST_POINT.test(text)) return true;
  if (!speech.adjacent) return false;
  if (NO_SUBJECT.test(text)) return true;
  if (standsOutside(text)) return false;
  if (speech.retold && DEMANDS.test(text) && !FORCED.test(text)) return true;
  if (!speech.talk) return false;
  const first = sentences(line, range)[0];
  const opening = first === undefined ? '' : line.slice(first.start, first.end);
  return CONNECTIVE.test(text) || LEANS.test(opening);
}

/** How a paragraph that belongs to a speech opens, when it is a point of a list. */
export function pointOf(paragraph: string): Speech['marked'] {
  if (MARKED.test(paragraph)) return 'bullets';
  return ENUMERATED.test(paragraph) ? 'words' : null;
}

/** Behind "Thứ nhất, …": the next point, or what goes on with this one. */
function isPoint(text: string): boolean {
  return [ENUMERATED, CONNECTIVE, DEMANDS, LEANS].some((pattern) => pattern.test(text));
}

/** The mode in which a speech goes on behind a paragraph that belongs to it. */
export function modeAfter(speech: Speech, paragraph: string): Speech['mode'] {
  if (speech.bare && THEREBY.test(paragraph)) return 'account';
  const first = speech.mode === 'enumerated' && ENUMERATED.test(paragraph);
  return first || FIRST_POINT.test(paragraph) ? 'list' : speech.mode;
}
