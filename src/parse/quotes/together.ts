import type { Hit } from './hit.ts';
import { PREPOSITIONS } from '../people/lexicon.ts';
import type { Mention } from '../people/mention.ts';
import type { Span } from '../text.ts';
import { latin } from '../text/latin.ts';

/** "Ông A, bà B cùng nói", "ông A và bà B cho rằng": what two people say is of neither alone. */
export function together(line: string, range: Span, mentions: readonly Mention[], hit: Hit): Hit {
  const { mention } = hit;
  const next = mentions.find(({ start }) => start >= mention.end);
  // "Theo ông A và bà B, …"
  if (hit.cue.start < mention.start && next !== undefined) {
    const alike = (next.kind === 'body') === (mention.kind === 'body');
    const core = { start: mention.core.start, end: next.core.end };
    if (alike && line.slice(mention.end, next.start) === ' và ')
      return { ...hit, mention: { ...mention, core, plural: true } };
  }
  // "Kushner, người thân tín của X, và Cố vấn Y khuyên …"
  if (JOINED.test(line.slice(range.start, mention.start))) {
    const core = { start: range.start, end: mention.core.end };
    return { ...hit, mention: { ...mention, core, plural: true } };
  }
  const other = mentions.findLast(({ end }) => end <= mention.start);
  if (other === undefined || other.start < range.start || mention.kind === 'pronoun') return hit;
  const gap = line.slice(other.end, mention.start);
  // "Các ông A, B": the second of them is as little alone as the first.
  const opens = /^(?:[^.;:“”"]{0,120},\s)?(?:(?:[Cc]ác|[Hh]ai|[Bb]a) )?$/u.test(
    line.slice(range.start, other.start),
  );
  const named = mention.honorific !== null || mention.kind === 'name';
  const listed =
    /^\s*,\s*$/u.test(gap) &&
    ((opens && other.kind === 'name' && named) ||
      /(?<!\p{L})(?:cùng|đều)\s/u.test(line.slice(mention.end, hit.cue.start)));
  if (!listed && !/^,?\s+và\s+$/u.test(gap)) return hit;
  const before = line.slice(range.start, other.start).trimEnd();
  const governed = PREPOSITIONS.has(/\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? '');
  const bodies =
    other.kind === 'body' &&
    mention.kind === 'body' &&
    /(?:^|[,;]|(?:^|\s)(?:qua|nay|đó|[\d/.-]+))$/u.test(before);
  if (governed || (!bodies && (other.kind === 'body' || mention.kind === 'body'))) return hit;
  const core = { start: other.core.start, end: mention.core.end };
  return { ...hit, mention: { ...mention, core, plural: true } };
}

/** A name, an aside about it, and "và" before somebody else. */
const JOINED = latin(
  /^(?:(?:Ông|Bà|Anh|Chị)\s)?(?!(?:Tại|Trong|Sau|Khi|Ngày|Theo|Với|Trước|Từ|Cùng|Nhân|Về)\s)\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,4},\s\p{Ll}[^,.;:“”"]{3,120},\svà\s(?:\p{Ll}+\s){0,5}$/u,
);
