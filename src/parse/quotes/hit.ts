import { states, type Cue } from './cues.ts';
import { announces } from './lists.ts';
import type { Mention } from '../people/mention.ts';
import type { Span } from '../text.ts';

/** A person and the verb of saying that goes with them, in one sentence. */
export interface Hit {
  mention: Mention;
  /** The reporting words as printed. */
  cue: Span & { text: string };
  /** Whether the sentence states something, or only opens a speech ("phát biểu tại …"). */
  states: boolean;
  /** The statement stands before its sayer: "…, bà X cho biết." */
  behind?: boolean;
}

/** The attribution by the words of a line from `start` to `end`, of what stands between marks. */
export function saidBy(line: string, mention: Mention, start: number, end: number): Hit {
  return { mention, cue: { text: line.slice(start, end), start, end }, states: true };
}

/** When, where or on what occasion: no statement. */
const OCCASION =
  /^\s*(?:Tại|Trong|Khi|Sau|Trước|Ngay|Nhân|Bên lề|Về|Phát biểu|Trả lời|Trao đổi|Chia sẻ|Nói|Sáng|Trưa|Chiều|Tối|Ngày)(?=\s)/u;

/** "Cầu sẽ xong trong tháng 5, bà X cho biết.": the statement stands before its speaker. */
function statedBefore(line: string, range: Span, mention: Mention, cue: Cue): boolean {
  if (cue.kind !== 'says' && cue.text !== 'bình luận') return false;
  if (!/^[\s.!…]*$/u.test(line.slice(cue.end, range.end))) return false;
  const before = line.slice(range.start, mention.start);
  return /,\s*$/u.test(before) && !OCCASION.test(before) && before.trim().split(/\s+/u).length >= 6;
}

/** "yêu cầu tập trung vào ba nhiệm vụ:": what is said comes behind the colon, in the next paragraphs. */
function onlyAnnounces(content: string): boolean {
  return /^[^,;:]{0,80}:\s*$/u.test(content) && announces(content.replace(/:\s*$/u, '')) !== null;
}

/** The attribution of a cue to a mention before it. */
export function hitOf(line: string, range: Span, mention: Mention, cue: Cue): Hit {
  const content = line.slice(cue.end, range.end);
  const after = onlyAnnounces(content) ? { states: false, object: 0 } : states(cue, content);
  const { object } = after;
  const behind = !after.states && statedBefore(line, range, mention, cue);
  const { start } = cue;
  const end = cue.end + object;
  const text = line.slice(start, end);
  return { mention, cue: { text, start, end }, states: after.states || behind, behind };
}
