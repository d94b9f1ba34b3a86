import type { SpeakerNote } from '../../schemas/editorial.ts';
import type { Source } from '../../schemas/source.ts';
import { nameKey } from '../people/names.ts';
import type { Person } from '../people.ts';
import type { ParsedQuote } from '../quotes.ts';

/** The id under which the editors registered a person; null where nobody is, or nobody is meant. */
export function registeredId(person: Person | null, notes: readonly SpeakerNote[]): string | null {
  if (person === null) return null;
  return notes.find(({ name }) => nameKey(name) === person.key)?.id ?? null;
}

/** The quote of an article that a stretch stands in; whoever says it gives what stands there. */
export function quoteAround(
  quotes: readonly ParsedQuote[],
  { line, start, end }: Source,
): ParsedQuote | null {
  const holds = ({ source }: ParsedQuote) =>
    source.line === line && source.start <= start && end <= source.end;
  return quotes.find(holds) ?? null;
}
