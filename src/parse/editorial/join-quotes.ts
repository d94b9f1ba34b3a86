import type { Quote } from '../../schemas/quote.ts';
import { contextOf } from '../quotes/context.ts';
import type { Made } from './corrections.ts';
import type { Corpus } from '../corpus.ts';
import { corroborations } from '../corroborate.ts';
import { joinUnregistered } from './join-speakers.ts';
import type { Editing } from '../join.ts';
import type { ParsedQuote } from '../quotes.ts';
import { registeredId } from '../quotes/sayer.ts';
import { nameOf } from './translate.ts';

/** The quotes with speaker, English, themes, and what an editor put right. */
export function joinQuotes({ articles }: Corpus, made: readonly Made[], editing: Editing): Quote[] {
  const { notes, english, themesOf } = editing;
  const all = articles.flatMap(({ quotes }) => quotes);
  const same = corroborations(all);
  const corrected = correctionsOf(all, made);
  return articles.flatMap(({ article, reading, quotes }) =>
    quotes.map((quote) => {
      const { id, form, attribution, continues, printed, cue, resolution, source } = quote;
      const { text, statements, status } = english.translate({
        at: nameOf.quote(id),
        vi: quote.text,
      });
      return {
        id,
        form,
        attribution,
        continues,
        speaker: registeredId(quote.person, notes.speakers),
        unregistered: joinUnregistered(quote, editing),
        speakerPrinted: printed,
        cue,
        resolution,
        text,
        statements: statements.map((part) => ({ ...part, themes: themesOf(part.vi) })),
        translation: status,
        source,
        context: contextOf(reading, quote, quotes),
        date: article.date,
        themes: themesOf(quote.text),
        corroboratedBy: same.get(id) ?? [],
        correction: corrected.get(id) ?? null,
      };
    }),
  );
}

/** What was put right of each quote; what goes on from it was put right with it. */
function correctionsOf(
  quotes: readonly ParsedQuote[],
  made: readonly Made[],
): Map<string, Quote['correction']> {
  const found = new Map<string, Quote['correction']>();
  const speakers = made.filter(({ kind }) => kind === 'speaker' || kind === 'no-speaker');
  const own = new Map(speakers.map((one) => [one.item, one]));
  for (const { id, continues } of quotes) {
    const one = own.get(id);
    const before = continues === null ? undefined : found.get(continues);
    if (one !== undefined) found.set(id, { was: one.was, reason: one.reason });
    else if (before !== undefined) found.set(id, before);
  }
  return found;
}
