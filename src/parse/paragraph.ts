import { findDates } from './dates.ts';
import { directness } from './direct.ts';
import { findHit, type Hit } from './hits.ts';
import type { Quoted } from './marks.ts';
import type { Mention } from './mentions.ts';
import { sentences, type Span } from './text.ts';

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
  /^(?:Sáng|Trưa|Chiều|Tối|Ngày|Cùng ngày|Trước đó|Sau đó|Tiếp đó|Cũng (?:tại|trong)|Kết thúc|Dịp này|Nhân dịp|Tại buổi|Tại lễ|Phát biểu)(?=[\s,])/u;
const AHEAD = /(?:^|\s)(?:sẽ|dự kiến)(?=\s)/u;

/** Whether a sentence or paragraph is the outlet's own narration; `day` is that of the article. */
export function narrates(text: string, day: string | null): boolean {
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
    const direct: Piece[] = [];
    for (const pair of pairs) {
      if (pair.start < sentence.start || pair.end > sentence.end) continue;
      const found = directness(line, pair, sentence, next, mentions, pairs);
      if (found === null) continue;
      // A whole sentence between marks is of whoever spoke before it in the paragraph.
      const before = direct.at(-1) ?? reading.pieces.at(-1) ?? null;
      const unnamed = found.kind === 'unnamed';
      const lasting = unnamed ? null : (before?.hit ?? reading.opening);
      const hit = found.kind === 'named' ? found.hit : lasting;
      direct.push({
        form: 'direct',
        start: pair.inner.start,
        end: pair.inner.end,
        hit,
        unnamed,
        broken: before?.form === 'direct' && !unnamed,
      });
      if (found.kind === 'named' && next !== null && found.hit.mention.start >= next.start)
        tag = next;
    }
    if (direct.length > 0) {
      open = null;
      reading.pieces.push(...direct);
      reading.lastSentence = sentence;
      return;
    }
    const hit = findHit(line, sentence, mentions, pairs);
    if (hit?.states === true) {
      const continues = open !== null && same(open.hit.mention, hit.mention);
      if (open !== null && continues) open.end = sentence.end;
      else {
        const { start, end } = sentence;
        open = { form: 'indirect', start, end, hit, unnamed: false, broken: false };
        reading.pieces.push(open);
      }
      reading.lastSentence = sentence;
      reading.endsWithCue = next === null;
    } else if (hit !== null) {
      if (open !== null && same(open.hit.mention, hit.mention)) open.end = sentence.end;
      else {
        open = null;
        reading.opening = hit;
      }
    } else if (open !== null) {
      if (narrates(line.slice(sentence.start, sentence.end), day)) open = null;
      else open.end = sentence.end;
    }
  });
  return reading;
}

/** Speech behind a dash, named at its end: "- …, ông X nói." */
function dashSpeech(
  line: string,
  range: Span,
  mentions: readonly Mention[],
  pairs: readonly Quoted[],
): Piece | null {
  const dash = /^\s*[-–—]\s+/u.exec(line.slice(range.start, range.end))?.[0].length ?? 0;
  if (dash === 0) return null;
  const start = range.start + dash;
  for (const { start: at } of mentions.toReversed()) {
    const before = line.slice(start, at);
    const pause = /(?:\s*[,.!?…]\s*[-–—]?|\s+[-–—])\s*$/u.exec(before);
    if (pause === null || at <= start) continue;
    const hit = findHit(line, { start: at, end: range.end }, mentions, pairs);
    if (
      hit?.mention.start !== at ||
      !/^(?:\s\p{Ll}+){0,2}[\s.!…]*$/u.test(line.slice(hit.cue.end, range.end))
    )
      continue;
    const kept = /^[!?…]/u.test(pause[0].trimStart()) ? 1 : 0;
    const end = start + pause.index + kept;
    return { form: 'direct', start, end, hit, unnamed: false, broken: false };
  }
  return null;
}
