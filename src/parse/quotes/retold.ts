import { cueAt } from './cues.ts';
import type { Scene } from './scene.ts';
import { findHit, type Hit } from './hits.ts';
import type { Piece } from './paragraph.ts';
import { wordCount } from './spoken.ts';
import type { Span } from '../text.ts';
import { wordsOf } from '../text/words.ts';

/** Words that a retold statement needs beside a direct quotation in its sentence. */
const STATEMENT_WORDS = 6;

/**
 * The attribution of what a sentence retells beside its direct quotations: "Ông X cho biết việc này khó;
 * “…”", "“…”, ông X nói và cho biết …", "Nhận định …, ông X nhấn mạnh: “…”"; null where it retells nothing.
 */
export function retellsToo(
  { line, mentions, pairs }: Scene,
  sentence: Span,
  direct: readonly Piece[],
): Hit | null {
  const first = direct[0];
  const last = direct.at(-1);
  if (first === undefined || last === undefined || first.hit === null) return null;
  const hit = findHit(line, sentence, mentions, pairs);
  const before = { start: sentence.start, end: first.start - 1 };
  if (hit !== null && hit.cue.end <= before.end && hit.cue.start < first.hit.cue.start) {
    const stop = first.hit.cue.start > hit.cue.end ? first.hit.cue.start : before.end;
    const from = Math.max(hit.cue.end, hit.mention.end);
    if (hit.states && states(line.slice(from, stop))) return hit;
  }
  if (hit !== null && hit.cue.start === first.hit.cue.start && hit.states) {
    // One verb for both: the statement stands between it, or its sayer, and the marks.
    const from = Math.max(hit.cue.end, hit.mention.end);
    if (from <= before.end && states(line.slice(from, before.end))) return hit;
  }
  if (opensWithStatement(line, before, first.hit)) return first.hit;
  // The verb of the tag itself is no further one.
  const tag = last.hit !== null && last.hit.cue.start > last.end ? last.hit.cue.end : last.end + 1;
  return furtherStatement(line, { start: tag, end: sentence.end }) ? last.hit : null;
}

function states(text: string): boolean {
  return wordCount(text.replace(/(?:đồng thời|và|rồi)\s*$/u, '')) >= STATEMENT_WORDS;
}

/** "Nhận định ASEAN cần …, ông X nhấn mạnh: “…”". */
function opensWithStatement(line: string, before: Span, hit: Hit): boolean {
  const text = line.slice(before.start, Math.min(hit.mention.start, before.end));
  const opens = text.charAt(0).toLowerCase() + text.slice(1);
  const cue = cueAt(opens, wordsOf(opens), 0);
  if (cue?.kind !== 'says' || /^\s+(?:về|thêm về|với)(?!\p{L})/u.test(text.slice(cue.end)))
    return false;
  return /,\s*(?:\p{L}+\s)?$/u.test(text) && states(text.slice(cue.end));
}

/** "…", ông X nói và cho biết thiết bị đã sẵn sàng. */
function furtherStatement(line: string, range: Span): boolean {
  const text = line.slice(range.start, range.end);
  const words = wordsOf(text);
  for (const [i, { start }] of words.entries()) {
    if (!/(?:\svà|\srồi|,|đồng thời|;)\s$/u.test(text.slice(Math.max(0, start - 12), start)))
      continue;
    const cue = cueAt(text, words, i);
    if (cue?.kind === 'says' && states(text.slice(cue.end))) return true;
  }
  return false;
}
