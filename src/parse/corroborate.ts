import { findMarks } from './marks.ts';
import { nameKey } from './names.ts';
import type { ParsedQuote } from './quotes.ts';
import { sentences } from './text.ts';
import { wordsOf } from './words.ts';

/** Words in a row that make one shingle (Broder 1997, "On the resemblance and containment of documents"). */
const SHINGLE = 3;
/** Share of the shorter sentence's shingles that the other must hold. */
const CONTAINED = 0.4;
/** Fewer shared shingles than this are a turn of phrase, not a statement. */
const SHARED = 7;

/** The shingles of each sentence; what stands between marks (mottos, titles) is everybody's and left out. */
function shingles(text: string): Set<string>[] {
  const { pairs } = findMarks(text);
  return sentences(text, { start: 0, end: text.length }, pairs).map(({ start, end }) => {
    const words = wordsOf(text.slice(start, end).replace(/[“"«][^”"»]*[”"»]/gu, ' '));
    const found = new Set<string>();
    for (let i = 0; i + SHINGLE <= words.length; i += 1) {
      found.add(
        words
          .slice(i, i + SHINGLE)
          .map(({ lower }) => lower)
          .join(' '),
      );
    }
    return found;
  });
}

function tellsTheSame(a: readonly Set<string>[], b: readonly Set<string>[]): boolean {
  return a.some((one) =>
    b.some((other) => {
      const shared = [...one].filter((shingle) => other.has(shingle)).length;
      return shared >= SHARED && shared / Math.min(one.size, other.size) >= CONTAINED;
    }),
  );
}

/** For each quote the ids of those in which another article carries a statement of the same person. */
export function corroborations(quotes: readonly ParsedQuote[]): Map<string, string[]> {
  const cut = quotes.map((quote) => ({ quote, sentences: shingles(quote.text) }));
  const bySpeaker = Map.groupBy(cut, ({ quote }) =>
    quote.person === null ? '' : nameKey(quote.person.name),
  );
  const found = new Map<string, string[]>();
  for (const [speaker, theirs] of bySpeaker) {
    if (speaker === '') continue;
    for (const a of theirs) {
      const same = theirs.filter(
        (b) =>
          a.quote.source.article !== b.quote.source.article &&
          tellsTheSame(a.sentences, b.sentences),
      );
      if (same.length > 0)
        found.set(
          a.quote.id,
          same.map(({ quote }) => quote.id),
        );
    }
  }
  return found;
}
