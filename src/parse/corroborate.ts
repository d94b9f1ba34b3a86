import { findMarks } from './quotes/marks.ts';
import type { ParsedQuote } from './quotes.ts';
import { sentences } from './text.ts';
import { wordsOf } from './text/words.ts';

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

/** For each quote the ids of those in which another article carries a statement of the same person. */
export function corroborations(quotes: readonly ParsedQuote[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const bySpeaker = Map.groupBy(quotes, ({ person }) => person?.key ?? '');
  bySpeaker.delete('');
  for (const theirs of bySpeaker.values()) {
    const wordings = [...Map.groupBy(theirs, ({ text }) => text).values()];
    const alike = sameStatements(wordings.map(([first]) => first?.text ?? ''));
    const place = new Map(theirs.map((quote, i) => [quote, i]));
    wordings.forEach((those, i) => {
      const fits = [...(alike.get(i) ?? [])]
        .flatMap((n) => wordings[n] ?? [])
        .toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
      for (const { id, source } of those) {
        const same = fits.filter((other) => other.source.article !== source.article);
        if (same.length > 0)
          found.set(
            id,
            same.map((other) => other.id),
          );
      }
    });
  }
  return found;
}

/** For each text, by its place, the places of those that share a statement with it; its own too where it has one. */
function sameStatements(texts: readonly string[]): Map<number, Set<number>> {
  const all = texts.flatMap((text, at) => shingles(text).map((words) => ({ at, words })));
  const holders = new Map<string, number[]>();
  const alike = new Map<number, Set<number>>();
  const link = (a: number, b: number) => alike.set(a, (alike.get(a) ?? new Set()).add(b));
  all.forEach(({ at, words }, i) => {
    const shared = new Map<number, number>();
    if (words.size >= SHARED) link(at, at);
    for (const shingle of words) {
      const before = holders.get(shingle) ?? [];
      for (const n of before) shared.set(n, (shared.get(n) ?? 0) + 1);
      holders.set(shingle, [...before, i]);
    }
    for (const [n, count] of shared) {
      const other = all[n];
      if (other === undefined || count < SHARED) continue;
      if (count / Math.min(words.size, other.words.size) < CONTAINED) continue;
      link(at, other.at);
      link(other.at, at);
    }
  });
  return alike;
}
