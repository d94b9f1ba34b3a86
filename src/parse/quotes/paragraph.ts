import { dashSpeech } from './dash.ts';
import { findDates } from '../dates.ts';
import { directness } from './direct.ts';
import { findHit, hitAt, type Hit } from './hits.ts';
import { OTHER_SOURCE } from './lists.ts';
import type { Quoted } from './marks.ts';
import type { Mention } from '../people/mention.ts';
import { retellsToo } from './retold.ts';
import type { Scene } from './scene.ts';
import { sentences, type Span } from '../text.ts';
import { latin } from '../text/latin.ts';

/** A stretch of a paragraph that somebody said. */
export interface Piece extends Span {
  form: 'direct' | 'indirect';
  /** The attribution that carries it; null for a direct quotation that names nobody. */
  hit: Hit | null;
  /** Somebody says it whom the sentence does not name: nobody before it speaks on. */
  unnamed: boolean;
  /** Goes on from the direct piece before it, broken by its cue. */
  broken: boolean;
}

/** What one paragraph says, without regard to the others. */
export interface ParagraphReading {
  pieces: Piece[];
  /** An attribution that states nothing and opens a speech. */
  opening: Hit | null;
  /** The sentence that the last attribution stands in. */
  lastSentence: Span | null;
  /** Whether that sentence is the last of the paragraph. */
  endsWithCue: boolean;
}

/** A sentence that tells what happened, not what somebody said. */
export const NARRATES =
  /^(?!(?:Trước|Sau|Tiếp) đó là\s)(?:Sáng|Trưa|Chiều|Tối|Ngày|Cùng ngày|Trước đó|Sau đó|Tiếp đó|Cũng (?:tại|trong)|Kết thúc|Dịp này|Nhân dịp|Tại buổi|Tại lễ|Phát biểu|Được biết|Bên lề|Cùng dự|Tham dự|Cùng tham dự|(?:Cũng )?[Tt]ại (?:hội nghị|hội thảo|cuộc gặp|cuộc họp|phiên|diễn đàn|sự kiện|họp báo|tọa đàm|đây))(?=[\s,])/u;
/** "Hội nghị kết thúc lúc 17 giờ", "Hai bên nhất trí …": what a meeting did, no part of a speech at it. */
const OF_MEETING = latin(
  /^(?:Hai bên|Các bên|(?:Các|Hai) (?:Bộ trưởng|bộ trưởng|đại biểu|nhà lãnh đạo)|Hội nghị|Hội thảo|Cuộc họp|Cuộc gặp|Buổi \p{Ll}+|Diễn đàn|Phiên họp|Lễ \p{Ll}+)(?: \p{Ll}+)?(?: (?:đã|cũng)){0,2} (?:kết thúc|diễn ra|bế mạc|có sự|quy tụ|thu hút|nhất trí|thống nhất|thông qua|trao đổi|chứng kiến|ký)(?!\p{L})/u,
);
/** "Diễn đàn lần tới sẽ được tổ chức tại X", "Hội nghị sẽ bế mạc vào chiều mai": behind somebody's words, the outlet's own. */
const NEXT_MEETING = latin(
  /^(?:Hội nghị|Hội thảo|Cuộc họp|Diễn đàn|Phiên họp|Triển lãm|Kỳ họp|Sự kiện|Tuần lễ)(?:(?: [\p{L}\p{N}-]+){0,4} lần (?:thứ )?[\p{L}\p{N}]+ (?:sẽ|dự kiến)(?: (?:sẽ|được)){0,2} (?:tổ chức|diễn ra)| (?:sẽ|dự kiến)(?: sẽ)? (?:bế mạc|kéo dài|kết thúc))(?!\p{L})/u,
);
const AHEAD = /(?:^|\s)(?:sẽ|dự kiến)(?=\s)/u;

/** Whether a sentence or paragraph is the outlet's own narration; `day` is that of the article. */
export function narrates(text: string, day: string | null): boolean {
  if (OF_MEETING.test(text)) return !AHEAD.test(text);
  if (!NARRATES.test(text) || AHEAD.test(text)) return false;
  // What still lies ahead of the article is part of what somebody announces.
  const [date] = findDates(text, { articleDay: day });
  return day === null || date?.from == null || date.from <= day;
}

/**
 * Splits a paragraph into its direct and reported pieces. `same` tells whether two mentions mean one
 * person. A reported piece takes the sentences that follow its cue, up to another speaker, a direct
 * quotation or narration.
 */
export function readParagraph(
  line: string,
  range: Span,
  mentions: readonly Mention[],
  pairs: readonly Quoted[],
  same: (a: Mention, b: Mention) => boolean,
  day: string | null,
): ParagraphReading {
  const spoken = dashSpeech(line, range, mentions, pairs);
  if (spoken !== null) {
    return { pieces: [spoken], opening: null, lastSentence: null, endsWithCue: false };
  }
  const scene: Scene = { line, mentions, pairs };
  const parts = sentences(line, range, pairs);
  const reading: ParagraphReading = {
    pieces: [],
    opening: null,
    lastSentence: null,
    endsWithCue: false,
  };
  let open: (Piece & { hit: Hit }) | null = null;
  let tag: Span | null = null;
  parts.forEach((sentence, i) => {
    if (sentence === tag) return;
    const next = parts[i + 1] ?? null;
    const direct = directPieces(scene, sentence, next, reading);
    if (direct.length > 0) {
      const last = direct.at(-1)?.hit ?? null;
      if (last !== null && next !== null && last.mention.start >= next.start) tag = next;
      const retold = retellsToo(scene, sentence, direct);
      if (retold !== null) {
        const { start, end } = sentence;
        const goesOn = open !== null && same(open.hit.mention, retold.mention);
        if (open !== null && goesOn) open.end = end;
        else {
          const rest = { hit: retold, unnamed: false, broken: false } as const;
          reading.pieces.push({ form: 'indirect', start, end, ...rest });
        }
      }
      open = null;
      reading.pieces.push(...direct);
      reading.lastSentence = sentence;
      return;
    }
    const hit = findHit(line, sentence, mentions, pairs);
    // "Ông X đề xuất:" at the end of a paragraph only opens what follows.
    const opens = hit !== null && /^\s*:\s*$/u.test(line.slice(hit.cue.end, sentence.end));
    if (hit?.states === true && !opens) {
      const continues = open !== null && same(open.hit.mention, hit.mention);
      if (open !== null && continues) open.end = sentence.end;
      else {
        const { end } = sentence;
        const start = hit.behind === true ? headOf(line, parts, i, reading, day) : sentence.start;
        open = { form: 'indirect', start, end, hit, unnamed: false, broken: false };
        reading.pieces.push(open);
      }
      const other = furtherSpeaker(scene, sentence, hit, same);
      if (other !== null) {
        const { start, end } = sentence;
        const rest = { hit: other, unnamed: false, broken: false } as const;
        reading.pieces.push({ form: 'indirect', start, end, ...rest });
        open = null;
      }
      reading.lastSentence = sentence;
      reading.endsWithCue = next === null;
    } else if (hit !== null) {
      const colon = /:\s*$/u.test(line.slice(sentence.start, sentence.end));
      const goesOn = open !== null && !colon && same(open.hit.mention, hit.mention);
      if (open !== null && goesOn) open.end = sentence.end;
      else {
        open = null;
        reading.opening = hit;
      }
    } else if (open !== null) {
      const text = line.slice(sentence.start, sentence.end);
      if (narrates(text, day) || NEXT_MEETING.test(text) || OTHER_SOURCE.test(text)) open = null;
      else open.end = sentence.end;
    }
  });
  return reading;
}

/** "Ông A đề nghị …, trong khi bà B mong muốn …": the second speaker of a sentence. */
function furtherSpeaker(
  { line, mentions, pairs }: Scene,
  sentence: Span,
  hit: Hit,
  same: (a: Mention, b: Mention) => boolean,
): Hit | null {
  const from = Math.max(hit.cue.end, hit.mention.end);
  for (const mention of mentions) {
    if (mention.start < from || mention.core.end > sentence.end) continue;
    const before = line.slice(Math.max(from, mention.start - 20), mention.start);
    if (!/[,;]\s(?:trong khi(?: đó)?|còn|trong lúc|riêng),?\s$/u.test(before)) continue;
    const range = { start: mention.start, end: sentence.end };
    const other = hitAt(line, range, mention, mentions, pairs);
    if (other?.states === true && !same(hit.mention, mention)) return other;
  }
  return null;
}

/** "A. B, bà X cho biết.": where nobody else has spoken, the sayer behind it has said the whole paragraph. */
function headOf(
  line: string,
  parts: readonly Span[],
  i: number,
  reading: ParagraphReading,
  day: string | null,
): number {
  const own = parts[i]?.start ?? 0;
  if (reading.pieces.length > 0 || reading.opening !== null) return own;
  const before = parts.slice(0, i);
  const told = before.some(({ start, end }) => {
    const text = line.slice(start, end);
    return narrates(text, day) || OTHER_SOURCE.test(text);
  });
  return told ? own : (before[0]?.start ?? own);
}

/** The stretches of a sentence that are somebody's own words. */
function directPieces(
  scene: Scene,
  sentence: Span,
  next: Span | null,
  reading: ParagraphReading,
): Piece[] {
  const direct: Piece[] = [];
  let from = sentence.start;
  for (const pair of scene.pairs) {
    if (pair.start < sentence.start || pair.end > sentence.end) continue;
    const found = directness(scene, pair, sentence, next, from);
    from = pair.end;
    if (found === null) continue;
    // A whole sentence between marks is of whoever spoke before it in the paragraph.
    const before = direct.at(-1) ?? reading.pieces.at(-1) ?? null;
    const unnamed = found.kind === 'unnamed';
    const lasting = unnamed ? null : (before?.hit ?? reading.opening);
    direct.push({
      form: 'direct',
      start: pair.inner.start,
      end: pair.inner.end,
      hit: found.kind === 'named' ? found.hit : lasting,
      unnamed,
      broken: before?.form === 'direct' && !unnamed,
    });
  }
  return direct;
}
