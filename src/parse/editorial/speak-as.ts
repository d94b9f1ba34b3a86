import type { ParsedArticle } from '../corpus.ts';
import type { Person } from '../people.ts';
import type { ParsedQuote } from '../quotes.ts';

/**
 * The quotes of an article with one of them given to a person, or to nobody, and whatever goes on from
 * it: one quotation has one speaker. It no longer goes on from words of somebody else.
 */
export function speakAs(
  { quotes, reading }: ParsedArticle,
  quote: ParsedQuote,
  person: Person | null,
): ParsedQuote[] {
  const chain = new Set([quote.id]);
  for (const { id, continues } of quotes) {
    if (continues !== null && chain.has(continues)) chain.add(id);
  }
  const before = quotes.find(({ id }) => id === quote.continues);
  const goesOn = before?.person?.key === person?.key;
  const { line } = quote.source;
  const resolution =
    person === null
      ? { rule: 'unresolved' as const, words: '', line }
      : { rule: 'corrected' as const, ...wordsFor(person, reading.lines, line) };
  return quotes.map((one) => {
    if (!chain.has(one.id)) return one;
    const continues = one.id === quote.id && !goesOn ? null : one.continues;
    return { ...one, person, unknown: null, resolution, continues };
  });
}

/** Where the article names a person: last before the quotation, else first; without words where it never does. */
function wordsFor(
  { name }: Person,
  lines: readonly string[],
  line: number,
): { words: string; line: number } {
  const named = lines.flatMap((text, i) => (text.includes(name) ? [i + 1] : []));
  const nearest = named.findLast((n) => n <= line) ?? named[0];
  return nearest === undefined ? { words: '', line } : { words: name, line: nearest };
}
