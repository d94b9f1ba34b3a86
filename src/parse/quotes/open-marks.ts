import { hitAt } from './hits.ts';
import { findMarks, type Marks } from './marks.ts';
import type { Mention } from '../people/mention.ts';
import type { Span } from '../text.ts';

/**
 * Where a quotation that its paragraph leaves open ends: at the end of the paragraph, when one of the
 * `following` goes on with it; before the tag that names its speaker ("“…, ông X nói."); null where
 * nothing tells. `mark` is the opening one.
 */
export function openEnd(
  line: string,
  range: Span,
  mark: Span,
  mentions: readonly Mention[],
  following: readonly string[],
): number | null {
  if (goesOnIn(following)) return range.end;
  for (const mention of mentions) {
    const pause = /[,!?…]\s*$/u.exec(line.slice(mark.end, mention.start));
    if (pause === null) continue;
    const hit = hitAt(line, range, mention, mentions, []);
    if (
      hit === null ||
      !/^(?:\s\p{Ll}+){0,3}[\s.!…]*(?:$|[“"«])/u.test(line.slice(hit.cue.end, range.end))
    ) {
      continue;
    }
    return mark.end + pause.index + (pause[0].startsWith(',') ? 0 : 1);
  }
  return null;
}

/** Whether the next paragraphs go on with an open quotation: one opens again, or closes what it did not open. */
function goesOnIn(following: readonly string[]): boolean {
  for (const [i, text] of following.entries()) {
    if (i === 0 && /^[“"«]/u.test(text)) return true;
    const { orphans, pairs, unclosed } = findMarks(text);
    const [orphan] = orphans;
    if (orphan !== undefined) return (pairs[0]?.start ?? Infinity) > orphan.start;
    if (pairs.length + unclosed.length > 0) return false;
  }
  return false;
}

/** Whether a paragraph without marks lies inside a quotation that a later one closes. */
export function isInside(marks: Marks, following: readonly string[]): boolean {
  return (
    marks.pairs.length + marks.unclosed.length + marks.orphans.length === 0 && goesOnIn(following)
  );
}
